// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mctp/engine/receiver.h"

#include <list>

namespace ohm::mctp {

// Whom a request goes to. With the null EID it is whoever has that physical address (any, on a serial line).
struct Target
{
    quint8 eid = nullEid;
    quint8 address = 0;
};

// The requests that wait for their answers and the tags that they hold: eight for each peer (DSP0236, 8.1). Not thread safe.
class TagBook final
{
public:
    struct Waiting
    {
        Target target;
        quint8 tag = 0;
        std::optional<ReceivedMessage> reply;
    };
    using Entry = std::list<Waiting>::iterator;

    std::optional<Entry> reserve(const Target &target); // nullopt: all eight are in use
    void release(Entry entry) { m_waiting.erase(entry); }
    Waiting *find(const ReceivedMessage &reply); // that waits for it; null: nobody

private:
    std::list<Waiting> m_waiting;
    quint8 m_next = 0; // goes round, so that a late answer does not meet the next request
};

} // namespace ohm::mctp
