// SPDX-License-Identifier: GPL-3.0-or-later
#include "qemu/engine/timetravel.h"

#include "memory/rspclient.h"
#include "qemu/engine/done.h"
#include "qemu/engine/snapshots.h"
#include "qemu/qemutr.h"
#include "stream/streamoptions.h"

#include <QRegularExpression>

#include <thread>

namespace ohm::qemu {

using namespace Qt::StringLiterals;

namespace {

// QEMU 7.2 replays some three to five million instructions a second: over a longer way, a step would be felt.
constexpr std::uint64_t longWay = 300'000;
constexpr std::uint64_t beforePlace = 30'000;
constexpr auto reportEvery = 50ms;

struct Place
{
    std::uint64_t instruction = 0;
    bool isStanding = false;
};

Result<Place> place(QmpClient &qmp, Deadline deadline, const std::stop_token &stop)
{
    // The state first: a machine that stood still then stands at the place asked for next.
    const auto status = qmp.execute(u"query-status"_s, Json::object(), deadline, stop);
    if (!status)
        return fail(status.error());
    const auto count = instructionCount(qmp, deadline, stop);
    if (!count)
        return fail(count.error());
    return Place{*count, !status->value("running", false)};
}

// The machine must not run on to the end of the recording because somebody lost patience.
std::unexpected<Error> abandoned(QmpClient &qmp, const std::stop_token &stop)
{
    [[maybe_unused]] const auto stopped = qmp.execute(u"stop"_s);
    const auto count = instructionCount(qmp, QmpClient::soon(), {});
    return fail(stop.stop_requested() ? ErrorCode::Cancelled : ErrorCode::Timeout,
        Tr::text("Going through the recording was ended early; the machine stands at instruction %1.").arg(count.value_or(0)));
}

Result<void> seekDirectly(
    QmpClient &qmp, std::uint64_t instruction, const TravelProgress &progress, Deadline deadline, const std::stop_token &stop)
{
    const Json arguments = {{"icount", instruction}};
    if (const auto begun = qmp.execute(u"replay-seek"_s, arguments, deadline, stop); !begun)
        return fail(begun.error());
    Deadline nextReport = Deadline::after(reportEvery);
    while (true) {
        const auto now = place(qmp, deadline, stop);
        if (!now && (now.error().code == ErrorCode::Cancelled || now.error().code == ErrorCode::Timeout))
            return abandoned(qmp, stop);
        if (!now)
            return fail(now.error());
        if (now->isStanding && now->instruction == instruction)
            return {};
        if (progress && nextReport.isOver()) {
            progress(now->instruction, instruction);
            nextReport = Deadline::after(reportEvery);
        }
        std::this_thread::sleep_for(2ms);
    }
}

Result<std::uint64_t> nearestSnapshot(QmpClient &qmp, std::uint64_t instruction, Deadline deadline, const std::stop_token &stop)
{
    const auto nodes = qmp.execute(u"query-named-block-nodes"_s, Json::object(), deadline, stop);
    if (!nodes)
        return fail(nodes.error());
    std::uint64_t best = 0;
    for (const Snapshot &snapshot : parseSnapshots(*nodes)) {
        if (snapshot.instruction && *snapshot.instruction <= instruction)
            best = std::max(best, *snapshot.instruction);
    }
    return best;
}

Result<void> requireFreeDebugPort(QmpClient &qmp, Deadline deadline, const std::stop_token &stop)
{
    const auto devices = qmp.execute(u"query-chardev"_s, Json::object(), deadline, stop);
    if (!devices)
        return fail(devices.error());
    for (const Json &device : *devices) {
        const bool isDebugPort = device.value("label", "") == "gdb0";
        if (isDebugPort && !toQString(device.value("filename", Json(""))).startsWith(u"disconnected:"))
            return fail(ErrorCode::Busy,
                Tr::text("A debugger is connected to the machine's debug port: disconnect it, or let it go back."));
    }
    return {};
}

// Why it stopped there.
Result<rsp::StopEvent> goBackToWatchpoint(
    RspClient &debugger, std::uint64_t address, std::uint64_t size, Deadline deadline, const std::stop_token &stop)
{
    if (const auto set = debugger.insertBreak(BreakKind::Write, address, size, deadline, stop); !set)
        return fail(set.error());
    auto stopped = debugger.runBack(deadline, stop);
    if (!stopped) [[maybe_unused]]
        const auto halted = debugger.interrupt(QmpClient::soon());
    [[maybe_unused]] const auto cleared = debugger.removeBreak(BreakKind::Write, address, size, QmpClient::soon());
    return stopped;
}

} // namespace

Result<std::uint64_t> instructionCount(QmpClient &qmp, Deadline deadline, const std::stop_token &stop)
{
    return mapResult(qmp.execute(u"query-replay"_s, Json::object(), deadline, stop),
        [](const Json &answer) { return answer.value("icount", std::uint64_t(0)); });
}

Result<void> seek(
    QmpClient &qmp, std::uint64_t instruction, const TravelProgress &progress, Deadline deadline, const std::stop_token &stop)
{
    const auto near = nearestSnapshot(qmp, instruction, deadline, stop);
    if (!near)
        return fail(near.error());
    if (instruction - *near > longWay) {
        const std::uint64_t before = instruction - beforePlace;
        if (const auto there = seekDirectly(qmp, before, progress, deadline, stop); !there)
            return there;
        if (const auto saved = qmp.monitor(u"savevm replay-%1"_s.arg(before), deadline, stop); !saved)
            return fail(saved.error());
    }
    return seekDirectly(qmp, instruction, progress, deadline, stop);
}

Result<void> stopReplayAt(QmpClient &qmp, std::uint64_t instruction, Deadline deadline, const std::stop_token &stop)
{
    const auto now = instructionCount(qmp, deadline, stop);
    if (!now)
        return fail(now.error());
    if (*now >= instruction)
        return fail(ErrorCode::NotEnabled,
            Tr::text("The replay stands at the end of its recording; go back with qemu_step_back, or start the machine anew."));
    return done(qmp.execute(u"replay-break"_s, {{"icount", instruction}}, deadline, stop));
}

Result<std::uint64_t> findLastWrite(QmpClient &qmp, const QString &gdbUrl, std::uint64_t address, std::uint64_t size,
    Deadline deadline, const std::stop_token &stop)
{
    if (const auto isFree = requireFreeDebugPort(qmp, deadline, stop); !isFree)
        return fail(isFree.error());
    auto stream = openStream(gdbUrl, {}, deadline, stop);
    if (!stream)
        return fail(stream.error());
    const auto debugger = RspClient::connect(std::move(*stream), u"QEMU"_s, deadline, stop);
    if (!debugger)
        return fail(debugger.error());
    const auto stopped = goBackToWatchpoint(**debugger, address, size, deadline, stop);
    if (!stopped && (stopped.error().code == ErrorCode::Cancelled || stopped.error().code == ErrorCode::Timeout))
        return abandoned(qmp, stop);
    if (!stopped)
        return fail(stopped.error());
    const auto count = instructionCount(qmp, deadline, stop);
    if (!count)
        return fail(count.error());
    // A watchpoint is a trap. Without one, QEMU stops at the beginning and says that it was interrupted.
    if (stopped->signal != rsp::signalTrap || *count == 0)
        return fail(ErrorCode::NotFound, Tr::text("Nothing was written there since the recording began."));
    return *count - 1; // QEMU stops behind the instruction that wrote
}

Result<std::uint64_t> programCounter(QmpClient &qmp, Deadline deadline, const std::stop_token &stop)
{
    const auto registers = qmp.monitor(u"info registers"_s, deadline, stop);
    if (!registers)
        return fail(registers.error());
    const auto pc = parseProgramCounter(*registers);
    if (!pc)
        return fail(ErrorCode::Protocol, Tr::text("QEMU's register list names no program counter."));
    return *pc;
}

std::optional<std::uint64_t> parseProgramCounter(const QString &registers)
{
    static const QRegularExpression pattern(u"(?:^|\\s)(?:R15|PC|pc|RIP|EIP)[=\\s]+([0-9a-fA-F]{4,16})\\b"_s);
    const QRegularExpressionMatch match = pattern.match(registers);
    return match.hasMatch() ? std::optional<std::uint64_t>(match.captured(1).toULongLong(nullptr, 16)) : std::nullopt;
}

} // namespace ohm::qemu
