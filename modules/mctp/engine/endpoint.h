// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace ohm::mctp {

// What an endpoint told of itself.
struct Endpoint
{
    struct Type
    {
        quint8 type = 0;
        std::vector<QString> versions; // "1.3.1", oldest first; empty when it did not tell
    };
    struct Vendor
    {
        quint32 id = 0;
        bool isPci = false; // else an IANA enterprise number
        quint16 setType = 0;
    };

    quint8 eid = 0; // 0: it has none yet
    quint8 address = 0; // physical; 0 where there is none
    bool isBridge = false;
    QString eidKind; // "Dynamic", "Static" …
    QString uuid; // empty: it has none
    std::vector<QString> versions; // of the base specification
    std::vector<Type> types;
    std::vector<Vendor> vendors;
    quint8 behind = 0; // EID of the bridge that it was found behind; 0: none
};

} // namespace ohm::mctp
