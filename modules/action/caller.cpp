// SPDX-License-Identifier: GPL-3.0-or-later
#include "action/caller.h"

using namespace Qt::StringLiterals;

namespace ohm {

QString Caller::id() const
{
    switch (kind) {
    case CallerKind::Person:
        return u"person"_s;
    case CallerKind::Console:
        return u"ohmctl"_s;
    case CallerKind::Replay:
        return u"replay"_s;
    case CallerKind::Assistant:
        break;
    }
    return connection > 0 ? u"client:%1#%2"_s.arg(name).arg(connection) : u"client:"_s + name;
}

} // namespace ohm
