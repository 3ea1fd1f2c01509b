// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paths.h"
#include "probe/engine/boardprofile.h"

#include <QStringList>

namespace ohm::probe {

// The board profiles there are: share/boards/*.json and the person's own in config/boards, read anew each time, so that an
// edited file counts at once. Thread safe.
class BoardBook final
{
public:
    explicit BoardBook(const Paths &paths)
        : m_folders{paths.config + QStringLiteral("/boards"), paths.shared(QStringLiteral("boards"))}
    {
    }

    QStringList names() const;
    Result<BoardProfile> load(const QString &name) const; // NotFound with the nearest name; InvalidArgument tells what is wrong
    // Boards whose own probe is of this USB id ("0483:374b").
    QStringList boardsWith(const QString &usbId) const;

private:
    const QStringList m_folders; // what is in the first takes the place of what is in the second
};

} // namespace ohm::probe
