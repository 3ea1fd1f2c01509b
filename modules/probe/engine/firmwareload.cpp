// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/firmwareload.h"

#include "probe/engine/runcontrol.h"
#include "probe/probetr.h"

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t vectorTableOffset = 0xE000ED08; // VTOR, Armv7-M Architecture Reference Manual, B3.2.5

void compare(std::uint64_t address, const QByteArray &file, const QByteArray &memory, FirmwareComparison &comparison)
{
    comparison.bytes += std::uint64_t(file.size());
    for (qsizetype i = 0; i < file.size(); ++i) {
        if (file[i] != memory[i] && comparison.total++ < FirmwareComparison::shown)
            comparison.first.push_back({address + std::uint64_t(i), quint8(file[i]), quint8(memory[i])});
    }
}

Result<FirmwareComparison> compareAll(FlashJob &job, const LoadPlan &plan, MemoryAccess &memory)
{
    FirmwareComparison comparison;
    for (const FlashPart &part : plan.flash) {
        const auto read = job.readFlash(part);
        if (!read)
            return fail(read.error());
        compare(part.address(), part.bytes, *read, comparison);
    }
    for (const FirmwareBlock &block : plan.ram) {
        const auto read = job.readRam(block, memory);
        if (!read)
            return fail(read.error());
        compare(block.address, block.bytes, *read, comparison);
    }
    return comparison;
}

Error notCompared(Error error)
{
    error.message =
        Tr::text("%1 The program has been written whole, but not verified; the target stands still.").arg(error.message);
    error.nextActions.push_back(Tr::text("Compare with probe_verify_firmware."));
    return error;
}

Error notTheSame(const FirmwareComparison &comparison)
{
    const Difference &first = comparison.first.front();
    Error error;
    error.code = ErrorCode::ToolFailed;
    error.message = Tr::text("The program was written but does not read back: %1 of %2 bytes differ, the first at %3 "
                             "(0x%4 instead of 0x%5).")
                        .arg(comparison.total)
                        .arg(comparison.bytes)
                        .arg(Address{first.address}.toString())
                        .arg(QString::number(first.memory, 16))
                        .arg(QString::number(first.file, 16));
    error.causes.push_back(Tr::text("The flash is worn out or protected, the clock of the probe too fast, or a program in "
                                    "another core writes there."));
    error.nextActions.push_back(Tr::text("Try again with a lower speed_khz in probe_connect."));
    return error;
}

// Where a program in RAM starts.
struct Start
{
    std::uint64_t pc = 0;
    std::uint64_t sp = 0;
    std::optional<std::uint64_t> vectors; // address of a Cortex-M's vector table
};

// A Cortex-M starts from the vector table at the program's beginning: stack pointer, address of the first instruction with the
// Thumb bit (Armv7-M Architecture Reference Manual, B1.5.3). nullopt: what is there is no vector table.
std::optional<Start> vectorStart(const FirmwareBlock &block)
{
    if (block.bytes.size() < 8 || block.address % 128 != 0)
        return std::nullopt;
    const QByteArrayView words(block.bytes);
    const std::uint64_t sp = loadNumber(words.first(4), ByteOrder::Little);
    const std::uint64_t pc = loadNumber(words.sliced(4, 4), ByteOrder::Little);
    const bool isTable =
        sp % 4 == 0 && sp != 0 && mayBeCortexMemory(sp - 1) && pc % 2 == 1 && pc > block.address && pc < block.end();
    return isTable ? std::optional(Start{.pc = pc - 1, .sp = sp, .vectors = block.address}) : std::nullopt;
}

class Loader final
{
public:
    Loader(ProbeSession &session, const LoadRequest &request, Deadline deadline, const std::stop_token &stop)
        : m_session(session)
        , m_request(request)
        , m_deadline(deadline)
        , m_stop(stop)
    {
    }

    Result<LoadOutcome> run(const FlashJob::Progress &progress);

private:
    Result<void> prepare();
    Result<void> checkRam(bool onlyOnChip);
    Result<void> findStart();
    Result<void> write(FlashJob &job);
    Result<TargetState> start();
    Result<TargetState> startInRam();
    Result<void> setRegister(const char *name, std::uint64_t value);

    ProbeSession &m_session;
    const LoadRequest &m_request;
    const Deadline m_deadline;
    const std::stop_token m_stop;
    TargetState m_target;
    MemoryAccess *m_memory = nullptr;
    std::vector<FlashBank> m_banks;
    LoadPlan m_plan;
    std::optional<Start> m_start; // of a program in RAM that is to run
};

Result<void> Loader::prepare()
{
    const auto target = m_session.target(m_request.target);
    if (!target)
        return fail(target.error());
    m_target = *target;
    m_memory = &m_session.memory(m_target);
    const ByteOrder order = m_target.isLittleEndian ? ByteOrder::Little : ByteOrder::Big;
    if (const auto checked = checkMachine(m_request.image, m_target.type, order); !checked)
        return checked;
    auto banks = m_session.control().flash().banks(m_deadline, m_stop);
    if (!banks)
        return fail(banks.error());
    m_banks = std::move(*banks);
    auto plan = planLoad(m_request.image, m_banks, m_memory->capabilities(), m_target.type);
    if (!plan)
        return fail(plan.error());
    m_plan = std::move(*plan);
    m_plan.fillWords();
    for (const SectorRun &run : m_plan.erase) {
        if (const auto checked = checkProtection(run); !checked)
            return checked;
    }
    if (const auto checked = findStart(); !checked)
        return checked;
    return checkRam(true);
}

// What is to run from RAM has to say where it starts.
Result<void> Loader::findStart()
{
    if (!m_request.run)
        return {};
    if (const Message refusal = resetRefusal(m_session); !m_plan.flash.empty() && !refusal.isEmpty()) {
        Error error;
        error.code = ErrorCode::Denied;
        error.field = u"run"_s;
        error.message = Tr::text("A program in flash starts with a reset, which is refused here: %1").arg(refusal);
        error.nextActions.push_back(Tr::text("Load it without run."));
        return fail(std::move(error));
    }
    if (!m_plan.flash.empty())
        return {};
    m_start = m_target.isCortexM() ? vectorStart(m_plan.ram.front()) : std::nullopt;
    if (!m_start && m_request.image.entry)
        m_start = Start{.pc = *m_request.image.entry & ~std::uint64_t(m_target.isCortexM())};
    if (m_start)
        return {};
    Error error;
    error.code = ErrorCode::InvalidArgument;
    error.field = u"run"_s;
    error.message = Tr::text("The file does not say where the program starts, so it cannot be run.");
    error.nextActions.push_back(Tr::text("Give the ELF file, or set pc with probe_set_register and call probe_run."));
    return fail(std::move(error));
}

// External RAM often answers only after the reset has set up its controller; what is on the chip answers always.
Result<void> Loader::checkRam(bool onlyOnChip)
{
    if (onlyOnChip && (m_memory->capabilities().live != LiveAccess::Yes || !m_target.isCortexM()))
        return {};
    for (const FirmwareBlock &block : m_plan.ram) {
        if (onlyOnChip && block.address >= 0x4000'0000)
            continue;
        for (const std::uint64_t at : {block.address, block.end() - 1}) {
            char byte = 0;
            const auto read = m_memory->read({.at = {at}, .into = {&byte, 1}}, m_deadline, m_stop);
            if (read)
                continue;
            Error error = read.error();
            if (error.code == ErrorCode::Cancelled || error.code == ErrorCode::Disconnected)
                return fail(std::move(error));
            error.code = ErrorCode::InvalidArgument;
            error.causes.push_back(error.message);
            error.message =
                Tr::text("The part of the program from %1 to %2 is not in the flash, and the target has no RAM there.")
                    .arg(Address{block.address}.toString())
                    .arg(Address{block.end() - 1}.toString());
            return fail(std::move(error));
        }
    }
    return {};
}

Result<void> standStill(ProbeSession &session, const TargetState &target, Deadline deadline, const std::stop_token &stop)
{
    if (!target.isCore())
        return {};
    if (!resetRefusal(session).isEmpty()) {
        const auto halted = haltTarget(session, target.name, deadline, stop);
        return halted ? Result<void>() : fail(halted.error());
    }
    if (const auto reset = session.control().resetForFlash(target, deadline, stop); !reset)
        return reset;
    return session.refresh(deadline, stop);
}

Result<void> Loader::write(FlashJob &job)
{
    if (const auto erased = job.erase(m_plan.erase); !erased)
        return erased;
    if (const auto programmed = job.program(m_plan.flash); !programmed)
        return programmed;
    return job.writeRam(m_plan.ram, *m_memory);
}

Result<LoadOutcome> Loader::run(const FlashJob::Progress &progress)
{
    if (const auto prepared = prepare(); !prepared)
        return fail(prepared.error());
    const std::uint64_t written = m_plan.flashBytes() + m_plan.ramBytes();
    const double total = double(m_plan.eraseBytes() + written * (m_request.verify ? 2 : 1));
    progress(0, total, {FlashPhase::Prepare, Tr::text("Reset: the target comes to a halt")});
    if (const auto still = standStill(m_session, m_target, m_deadline, m_stop); !still)
        return fail(still.error());
    if (const auto checked = checkRam(false); !checked)
        return fail(checked.error());
    FlashJob job(m_session.control().flash(), progress, total, m_deadline, m_stop);
    if (const auto done = write(job); !done)
        return fail(done.error());
    LoadOutcome outcome{.bytes = m_request.image.size(), .flashBytes = m_request.image.size() - m_plan.ramBytes()};
    outcome.sections = int(m_request.image.blocks.size());
    outcome.sectors = job.erasedSectors();
    if (m_request.verify) {
        const auto comparison = compareAll(job, m_plan, *m_memory);
        if (!comparison)
            return fail(notCompared(comparison.error()));
        if (comparison->total > 0)
            return fail(notTheSame(*comparison));
        outcome.isVerified = true;
    }
    progress(total, total, {FlashPhase::Reset, Tr::text("Reset")});
    const auto target = start();
    if (!target)
        return fail(target.error());
    outcome.target = *target;
    return outcome;
}

Result<TargetState> Loader::start()
{
    if (!m_target.isCore())
        return m_target;
    if (m_plan.flash.empty())
        return m_request.run ? startInRam() : m_session.target(m_target.name);
    if (!resetRefusal(m_session).isEmpty())
        return m_session.target(m_target.name);
    // Never "reset run": OpenOCD lets the core go on before it resets it, and its registers are still those of the program
    // before.
    const auto reset = resetTargets(m_session, ResetKind::Usual, true, m_deadline, m_stop);
    const bool cannotReset = !reset && reset.error().code == ErrorCode::Unsupported; // as some GDB stubs
    if (!reset && (m_request.run || !cannotReset))
        return reset;
    return m_request.run ? runTarget(m_session, m_target.name, m_deadline, m_stop) : m_session.target(m_target.name);
}

Result<TargetState> Loader::startInRam()
{
    if (m_start->vectors) {
        char bytes[4];
        storeNumber(*m_start->vectors, bytes, ByteOrder::Little);
        const MemoryWrite vtor{.at = {vectorTableOffset}, .bytes = {bytes, 4}, .width = AccessWidth::Bits32};
        if (const auto written = m_memory->write(vtor, m_deadline, m_stop); !written)
            return fail(written.error());
        if (const auto set = setRegister("sp", m_start->sp); !set)
            return fail(set.error());
    }
    if (const auto set = setRegister("pc", m_start->pc); !set)
        return fail(set.error());
    return runTarget(m_session, m_target.name, m_deadline, m_stop);
}

Result<void> Loader::setRegister(const char *name, std::uint64_t value)
{
    const auto target = m_session.haltedTarget(m_target.name, m_deadline, m_stop);
    if (!target)
        return fail(target.error());
    const auto written =
        m_session.tools().registers.write(m_session.control(), *target, QString::fromLatin1(name), value, m_deadline, m_stop);
    return written ? Result<void>() : fail(written.error());
}

} // namespace

Result<LoadOutcome> loadFirmware(ProbeSession &session, const LoadRequest &request, const FlashJob::Progress &progress,
    Deadline deadline, const std::stop_token &stop)
{
    return Loader(session, request, deadline, stop).run(progress);
}

Result<FirmwareComparison> verifyFirmware(ProbeSession &session, const FirmwareImage &image, const std::optional<QString> &name,
    const FlashJob::Progress &progress, Deadline deadline, const std::stop_token &stop)
{
    const auto target = session.target(name);
    if (!target)
        return fail(target.error());
    const ByteOrder order = target->isLittleEndian ? ByteOrder::Little : ByteOrder::Big;
    if (const auto checked = checkMachine(image, target->type, order); !checked)
        return fail(checked.error());
    MemoryAccess &memory = session.memory(*target);
    const auto banks = session.control().flash().banks(deadline, stop);
    if (!banks)
        return fail(banks.error());
    const auto plan = planLoad(image, *banks, memory.capabilities(), target->type);
    if (!plan)
        return fail(plan.error());
    FlashJob job(session.control().flash(), progress, double(image.size()), deadline, stop);
    return compareAll(job, *plan, memory);
}

Result<TargetState> eraseFlash(ProbeSession &session, const SectorRun &run, const FlashJob::Progress &progress,
    Deadline deadline, const std::stop_token &stop)
{
    const auto target = session.target(run.bank->target.isEmpty() ? std::nullopt : std::optional(run.bank->target));
    if (!target)
        return target;
    if (const auto still = standStill(session, *target, deadline, stop); !still)
        return fail(still.error());
    const LoadPlan plan{.erase = {run}};
    FlashJob job(session.control().flash(), progress, double(plan.eraseBytes()), deadline, stop);
    const auto erased = job.erase(plan.erase);
    const auto done = erased ? job.finish() : erased;
    if (!done)
        return fail(done.error());
    return session.target(target->name);
}

} // namespace ohm::probe
