// SPDX-License-Identifier: GPL-3.0-or-later
#include "qemu/engine/machine.h"

#include "qemu/engine/done.h"
#include "qemu/qemutr.h"

#include <QScopeGuard>

namespace ohm::qemu {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> notRecorded(const QString &id)
{
    Error error;
    error.code = ErrorCode::NotEnabled;
    error.message = Tr::text("The machine %1 is not recorded, so it cannot go back.").arg(id);
    error.nextActions.push_back(Tr::text("Start it with record=true (qemu_start)."));
    return fail(std::move(error));
}

std::unexpected<Error> atBeginning()
{
    return fail(ErrorCode::NotEnabled, Tr::text("The machine stands at the beginning of its recording."));
}

} // namespace

QString Machine::gdbUrl() const
{
    const MachineStatus now = status();
    return now.gdbPort > 0 ? u"socket://127.0.0.1:%1"_s.arg(now.gdbPort) : u"unix:"_s + now.files.gdbSocket();
}

// Ends the recording and lets a replay of it take the machine's place, standing where the machine stood.
Result<void> Machine::enterReplay(Deadline deadline, std::stop_token stop)
{
    const MachineStatus before = status();
    if (before.config.recording == Recording::Replay)
        return done(qmp());
    if (before.config.recording == Recording::Off)
        return notRecorded(m_id);
    if (before.state != MachineState::Stopped) {
        if (const auto paused = pause(deadline, stop); !paused)
            return paused;
    }
    if (const auto stopped = this->stop(deadline); !stopped)
        return fail(stopped.error());
    if (m_recordedEnd == 0)
        return fail(ErrorCode::NotEnabled,
            Tr::text("The machine %1 ended by itself, so its recording is not complete and cannot be replayed.").arg(m_id));
    {
        const std::lock_guard lock(m_mutex);
        m_status.config.recording = Recording::Replay;
        m_stops.insert(m_recordedEnd);
    }
    return launch(deadline, std::move(stop));
}

// `choose` says where to go, given the present place; it may move the machine while it searches.
Result<Position> Machine::travel(const std::function<Result<std::uint64_t>(QmpClient &, std::uint64_t)> &choose,
    const Progress &progress, Deadline deadline, std::stop_token stop)
{
    const bool isNew = status().config.recording == Recording::Record;
    {
        const std::lock_guard lock(m_mutex);
        m_travelling = true;
    }
    const auto arrive = qScopeGuard([this] {
        {
            const std::lock_guard lock(m_mutex);
            m_travelling = false;
        }
        [[maybe_unused]] const auto shown = settle(QmpClient::soon(), {});
    });
    if (const auto replaying = enterReplay(deadline, stop); !replaying)
        return fail(replaying.error());
    const auto client = qmp();
    if (!client)
        return fail(client.error());
    QmpClient &replay = **client;
    const auto from = isNew ? Result<std::uint64_t>(m_recordedEnd) : instructionCount(replay, deadline, stop);
    if (!from)
        return fail(from.error());
    if (isNew) {
        if (const auto there = seek(replay, *from, progress, deadline, stop); !there)
            return fail(there.error());
    }
    const auto target = choose(replay, *from);
    if (!target) {
        // Whoever searched in vain stands where it began.
        [[maybe_unused]] const auto back = seek(replay, *from, progress, deadline, stop);
        return fail(target.error());
    }
    if (const auto there = seek(replay, *target, progress, deadline, stop); !there)
        return fail(there.error());
    {
        const std::lock_guard lock(m_mutex);
        m_stops.insert(*target);
    }
    return mapResult(programCounter(replay, deadline, stop), [&target](std::uint64_t pc) { return Position{pc, *target}; });
}

Result<Position> Machine::backInstruction(const Progress &progress, Deadline deadline, std::stop_token stop)
{
    const auto before = [](QmpClient &, std::uint64_t now) -> Result<std::uint64_t> {
        return now > 0 ? Result<std::uint64_t>(now - 1) : atBeginning();
    };
    return travel(before, progress, deadline, std::move(stop));
}

Result<Position> Machine::backToLastStop(const Progress &progress, Deadline deadline, std::stop_token stop)
{
    const auto lastStop = [this](QmpClient &, std::uint64_t now) -> Result<std::uint64_t> {
        const std::lock_guard lock(m_mutex);
        const auto here = m_stops.lower_bound(now);
        if (here == m_stops.begin())
            return fail(ErrorCode::NotFound, Tr::text("The machine did not stand still before, since its recording began."));
        return *std::prev(here);
    };
    return travel(lastStop, progress, deadline, std::move(stop));
}

Result<Position> Machine::backToLastWrite(
    std::uint64_t address, std::uint64_t size, const Progress &progress, Deadline deadline, std::stop_token stop)
{
    const auto lastWrite = [&](QmpClient &client, std::uint64_t) {
        return findLastWrite(client, gdbUrl(), address, size, deadline, stop);
    };
    return travel(lastWrite, progress, deadline, stop);
}

} // namespace ohm::qemu
