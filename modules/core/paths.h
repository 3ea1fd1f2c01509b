// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

#include <chrono>

namespace ohm {

// The folders of one workbench (XDG base directories; %APPDATA% and %LOCALAPPDATA% on Windows). A profile puts all of them
// under one folder, so that tests and second workbenches never meet the person's own.
struct Paths
{
    QString config; // settings, own boards, macros
    QString data; // recordings kept on purpose
    QString state; // running journal, window geometry, histories
    QString cache; // what can be made again
    QString runtime; // sockets; owner only; short, because a socket's path may have 107 bytes
    QString share; // what ships with the program: firmware, layouts, boards, translations

    static Paths standard();
    static Paths inProfile(const QString &folder);

    // Locks in `runtime`: of the workbench without a window until the last of it is closed, and of who is starting one.
    QString serveLock() const { return runtime + QStringLiteral("/serve.lock"); }
    QString startLock() const { return runtime + QStringLiteral("/start.lock"); }

    QString sessions() const { return state + QStringLiteral("/sessions"); } // those that are recorded always

    QString shared(const QString &relative) const { return share + u'/' + relative; }

    // Makes the folders, `runtime` with mode 0700; refuses one that belongs to somebody else.
    Result<void> create() const;

    // At the end: `runtime` goes when nothing is left in it.
    void removeEmptyRuntime() const;

    // At the start: the runtime folders beside ours (of other profiles) that instances left which were killed. One in which a
    // living process holds a lock stays, and one that changed within `youngest`: somebody may just be starting there.
    void removeStaleRuntimes(std::chrono::seconds youngest = std::chrono::minutes(10)) const;
};

// Writes beside and renames, so that no reader ever sees half a file and a full disk keeps the old one.
Result<void> writeFileAtomically(const QString &path, QByteArrayView content);
Result<QByteArray> readFile(const QString &path, qint64 maxSize = 256 * 1024 * 1024);

} // namespace ohm
