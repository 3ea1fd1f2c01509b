// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/breakpoints.h"

#include "probe/probetr.h"

namespace ohm::probe {

using namespace Qt::StringLiterals;

Result<Breakpoint> BreakpointBook::add(
    TargetControl &control, Breakpoint wanted, Deadline deadline, const std::stop_token &stop)
{
    const auto isSame = [&wanted](const auto &entry) {
        const Breakpoint &known = entry.second;
        return known.address == wanted.address && known.target == wanted.target
            && known.isWatchpoint() == wanted.isWatchpoint();
    };
    if (const auto known = std::ranges::find_if(m_breakpoints, isSame); known != m_breakpoints.end())
        return fail(ErrorCode::Busy,
            Tr::text("There is one at 0x%1 already, with the number %2.")
                .arg(QString::number(wanted.address, 16))
                .arg(known->first));
    if (const auto done = control.setBreakpoint(wanted, deadline, stop); !done)
        return fail(done.error());
    wanted.id = ++m_lastId;
    m_breakpoints.emplace(wanted.id, wanted);
    return wanted;
}

Result<void> BreakpointBook::remove(TargetControl &control, int id, Deadline deadline, const std::stop_token &stop)
{
    const auto found = m_breakpoints.find(id);
    if (found == m_breakpoints.end()) {
        Error error;
        error.code = ErrorCode::NotFound;
        error.field = u"id"_s;
        error.message = Tr::text("There is no breakpoint %1.").arg(id);
        error.nextActions.push_back(Tr::text("probe_breakpoint_list shows those there are."));
        return fail(std::move(error));
    }
    if (const auto done = control.removeBreakpoint(found->second, deadline, stop); !done)
        return done;
    m_breakpoints.erase(found);
    return {};
}

std::vector<Breakpoint> BreakpointBook::all() const
{
    std::vector<Breakpoint> list;
    for (const auto &[id, point] : m_breakpoints)
        list.push_back(point);
    return list;
}

} // namespace ohm::probe
