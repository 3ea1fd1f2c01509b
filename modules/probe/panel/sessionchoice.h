// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/devices.h"

#include <QObject>

namespace ohm::probe {

// A core or memory bus as the panels see it.
struct ShownTarget
{
    QString name, type, state, reason;
    std::optional<quint64> pc; // of a halt
    quint64 halts = 0; // how often it came to a halt

    bool isHalted() const { return state == u"halted"; }
    bool isCore() const { return type != u"mem_ap"; }
    friend bool operator==(const ShownTarget &, const ShownTarget &) = default;
};

struct ShownSession
{
    QString name, title, standIn, board, chip, connection, why, program;
    QString openocd; // its version, or what GDB stub it is instead
    quint64 changes = 0; // of breakpoints and registers
    std::vector<ShownTarget> targets;

    bool isConnected() const { return connection == u"connected"; }
    friend bool operator==(const ShownSession &, const ShownSession &) = default;
};

// Which debug session and which of its targets the debugger's panels show: one choice for all of them. When the chosen one
// goes, another takes its place.
class SessionChoice final : public QObject
{
    Q_OBJECT
public:
    explicit SessionChoice(const Devices &devices);

    const std::vector<ShownSession> &sessions() const { return m_sessions; }
    const ShownSession *session() const; // nullptr: there is none
    const ShownTarget *target() const; // nullptr: the session has none
    int targetCount() const; // of all sessions
    void choose(const QString &session, const QString &target);

    // {session, target} for an action.
    Json arguments() const;

    // Somebody points to a place in the program: a frame of the stack, a breakpoint. `file` may be empty.
    void showPlace(const QString &file, int line, quint64 address) { Q_EMIT placeChosen(file, line, address); }
    // Somebody wants a session: the form for it should be shown.
    void askToConnect() { Q_EMIT connectWanted(); }

Q_SIGNALS:
    void changed(); // the choice, or something of the sessions
    void placeChosen(const QString &file, int line, quint64 address);
    void connectWanted();

private:
    void follow(const DeviceList &devices);
    void keepValid();

    std::vector<ShownSession> m_sessions;
    QString m_session, m_target;
};

} // namespace ohm::probe
