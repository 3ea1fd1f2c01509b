// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/engine/tagbook.h"

#include <algorithm>

namespace ohm::mctp {

std::optional<TagBook::Entry> TagBook::reserve(const Target &target)
{
    const auto isInUse = [&](quint8 tag) {
        return std::ranges::any_of(m_waiting, [&](const Waiting &each) {
            const bool mayBeSame = each.target.eid == target.eid || each.target.eid == nullEid || target.eid == nullEid;
            return each.tag == tag && mayBeSame;
        });
    };
    for (int i = 0; i < tagCount; ++i) {
        const quint8 tag = quint8((m_next + i) % tagCount);
        if (isInUse(tag))
            continue;
        m_next = quint8((tag + 1) % tagCount);
        return m_waiting.insert(m_waiting.end(), {target, tag, {}});
    }
    return std::nullopt;
}

TagBook::Waiting *TagBook::find(const ReceivedMessage &reply)
{
    const auto found = std::ranges::find_if(m_waiting, [&reply](const Waiting &each) {
        const bool isFrom = each.target.eid != nullEid ? each.target.eid == reply.source : each.target.address == reply.address;
        return !each.reply && each.tag == reply.tag && isFrom;
    });
    return found == m_waiting.end() ? nullptr : &*found;
}

} // namespace ohm::mctp
