// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/sim/gdbbackend.h"

#include "probe/sim/thumbcore.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace ohm::probe::sim {

using namespace Qt::StringLiterals;

namespace {

constexpr auto patience = 5s; // the stub answers in microseconds; beyond this it hangs
constexpr auto stepPatience = 200ms; // an instruction that waits for an interrupt never ends its step

constexpr int programCounter = 15;
constexpr int statusRegister = 16;
constexpr int mainStack = 17;
constexpr int stackPointer = 13;
constexpr int floatStatus = 33;
constexpr int firstSingle = 64;
constexpr int singleCount = 32;
constexpr std::uint32_t vectorTable = 0; // where a Cortex-M looks for it after a reset
constexpr std::uint32_t vectorTableOffset = 0xE000ED08; // VTOR: where it looks for it now
constexpr std::uint32_t hardFaultVector = 3 * 4;
constexpr int guardedInstructions = 32; // of the fault handler, some milliseconds
constexpr auto faultPatience = 10ms; // how late a fault handler may begin
constexpr std::uint32_t exceptionNumber = 0x1FF;
constexpr std::uint32_t nonMaskable = 2, hardFault = 3;
constexpr std::uint32_t thumbState = 1U << 24;
constexpr std::uint16_t waitForInterrupt = 0xBF30;

Deadline soon() { return Deadline::after(patience); }

BreakKind kindOf(CoreBreak::Kind kind)
{
    switch (kind) {
    case CoreBreak::Kind::ReadWatch:
        return BreakKind::Read;
    case CoreBreak::Kind::WriteWatch:
        return BreakKind::Write;
    case CoreBreak::Kind::AccessWatch:
        return BreakKind::Access;
    case CoreBreak::Kind::Breakpoint:
        break;
    }
    return BreakKind::Hardware;
}

// The default memory map (ARMv7-M, B3.1): peripherals, devices and the system hold no code.
bool mayHoldCode(std::uint32_t address) { return address < 0x40000000 || (address >= 0x60000000 && address < 0xA0000000); }

bool holds(const MemoryRegion &region, std::uint32_t address, std::size_t size)
{
    return region.contains({address}) && region.contains({address + std::uint64_t(size) - 1});
}

bool isWatch(rsp::StopEvent::Reason reason)
{
    using Reason = rsp::StopEvent::Reason;
    return reason == Reason::WriteWatchpoint || reason == Reason::ReadWatchpoint || reason == Reason::AccessWatchpoint;
}

// What the processor would meet, without touching anything that minds.
class LookingBus final : public BusDevice
{
public:
    using Exists = std::function<std::optional<std::uint32_t>(std::uint32_t address, int size)>;
    explicit LookingBus(Exists exists)
        : m_exists(std::move(exists))
    {
    }
    std::optional<std::uint32_t> read(std::uint32_t address, int size) override
    {
        return mayHoldCode(address) ? m_exists(address, size) : 0;
    }
    bool write(std::uint32_t address, int size, std::uint32_t) override { return read(address, size).has_value(); }

private:
    const Exists m_exists;
};

} // namespace

Result<std::unique_ptr<GdbBackend>> GdbBackend::open(std::unique_ptr<RspClient> client, Settings settings)
{
    std::unique_ptr<GdbBackend> backend(new GdbBackend(std::move(client), std::move(settings)));
    if (const auto read = backend->readRegisterNumbers(); !read)
        return fail(read.error());
    if (const auto resumed = backend->m_client->resume(soon()); !resumed)
        return fail(resumed.error());
    backend->m_running = true;
    return backend;
}

GdbBackend::GdbBackend(std::unique_ptr<RspClient> client, Settings settings)
    : m_client(std::move(client))
    , m_settings(std::move(settings))
    , m_cache([this](std::uint32_t at, std::span<char> to) { return readThrough(at, to); },
          [this](std::uint32_t at, QByteArrayView bytes) { return writeThrough(at, bytes); })
{
}

GdbBackend::~GdbBackend()
{
    forget();
    m_guard.reset();
    m_wanted.clear();
    if (m_running && !m_lockedUp && !m_gone)
        succeeded(m_client->pauseFor([this] { return apply(m_wanted); }, soon()));
}

Result<void> GdbBackend::readRegisterNumbers()
{
    const auto description = m_client->readTargetDescription(soon());
    if (!description)
        return fail(description.error());
    const auto use = [&](int number, const QString &name, int offset = 0) {
        if (const rsp::RegisterInfo *info = description->find(name))
            m_registers[number] = {info->number, info->bits / 8, offset};
    };
    for (int i = 0; i <= 12; ++i)
        use(i, u"r%1"_s.arg(i));
    use(stackPointer, u"sp"_s);
    use(14, u"lr"_s);
    use(programCounter, u"pc"_s);
    use(statusRegister, u"xpsr"_s);
    use(mainStack, u"msp"_s);
    use(18, u"psp"_s);
    use(floatStatus, u"fpscr"_s);
    for (int i = 0; i < singleCount; ++i)
        use(firstSingle + i, u"d%1"_s.arg(i / 2), i % 2 * 4);
    return {};
}

bool GdbBackend::succeeded(const Result<void> &result)
{
    if (!result && (result.error().code == ErrorCode::Disconnected || result.error().code == ErrorCode::Timeout))
        m_gone = true;
    return result.has_value();
}

void GdbBackend::forget()
{
    m_cache.forget(); // an error means that the machine is gone, which m_gone tells
    m_values.clear();
}

const GdbBackend::StubRegister *GdbBackend::find(int number) const
{
    const auto known = m_registers.find(number);
    if (known != m_registers.end())
        return &known->second;
    return number == mainStack ? find(stackPointer) : nullptr;
}

MemoryAccess *GdbBackend::sharedAt(std::uint32_t address, int size) const
{
    for (const auto &memory : m_settings.shared) {
        if (holds(memory->capabilities().regions.front(), address, std::size_t(size)))
            return memory.get();
    }
    return nullptr;
}

bool GdbBackend::isMemory(std::uint32_t address, std::size_t size) const
{
    return std::ranges::any_of(m_settings.memory, [=](const MemoryRegion &region) { return holds(region, address, size); });
}

bool GdbBackend::isRam(std::uint32_t address, std::size_t size) const
{
    return std::ranges::any_of(m_settings.memory,
        [=](const MemoryRegion &region) { return region.kind == MemoryRegion::Kind::Ram && holds(region, address, size); });
}

std::optional<std::uint32_t> GdbBackend::read(std::uint32_t address, int size)
{
    if (m_gone)
        return std::nullopt;
    std::array<char, 4> bytes = {};
    const std::span into(bytes.data(), std::size_t(size));
    const QByteArrayView view(into.data(), size);
    if (MemoryAccess *shared = sharedAt(address, size))
        return shared->read({{address}, into}, soon()) ? std::optional(std::uint32_t(loadNumber(view, ByteOrder::Little)))
                                                       : std::nullopt;
    const std::uint32_t line = address & ~(MemoryCache::lineSize - 1);
    if (!isRunning() && isMemory(line, MemoryCache::lineSize))
        return m_cache.read(address, size);
    if (!readThrough(address, into))
        return std::nullopt;
    return std::uint32_t(loadNumber(view, ByteOrder::Little));
}

bool GdbBackend::readThrough(std::uint32_t address, std::span<char> into)
{
    const auto readIt = [&] { return m_client->readMemory(address, into, soon()); };
    const auto work = [&] {
        const auto done = readIt();
        const bool isRefused = !done && done.error().code == ErrorCode::NotFound;
        return isRefused && isMemory(address, into.size()) ? physically(readIt) : done;
    };
    return !m_gone && succeeded(m_client->pauseFor(work, soon()));
}

// By physical address QEMU tells of no error and does not write to ROM: only for what is known to be there.
Result<void> GdbBackend::physically(const std::function<Result<void>()> &work)
{
    if (const auto on = m_client->request("Qqemu.PhyMemMode:1", soon()); !on)
        return fail(on.error());
    const auto done = work();
    const auto off = m_client->request("Qqemu.PhyMemMode:0", soon());
    return off ? done : fail(off.error());
}

std::optional<std::uint32_t> GdbBackend::readWord(std::uint32_t address)
{
    std::array<char, 4> bytes = {};
    if (!readThrough(address, bytes))
        return std::nullopt;
    return std::uint32_t(loadNumber({bytes.data(), 4}, ByteOrder::Little));
}

bool GdbBackend::write(std::uint32_t address, int size, std::uint32_t value)
{
    if (m_gone)
        return false;
    std::array<char, 4> bytes = {};
    storeNumber(value, std::span(bytes.data(), std::size_t(size)), ByteOrder::Little);
    const QByteArrayView view(bytes.data(), size);
    m_softBreaks.noteWrite(address, view);
    MemoryAccess *shared = sharedAt(address, size);
    if (shared && isRunning())
        return shared->write({{address}, view}, soon()).has_value();
    if (!shared && !isRunning() && isMemory(address & ~(MemoryCache::lineSize - 1), MemoryCache::lineSize))
        return m_cache.write(address, size, value);
    forget();
    return writeThrough(address, view); // which tells the emulator that code may have changed
}

bool GdbBackend::fill(std::uint32_t address, std::uint32_t size, char value)
{
    const QByteArray bytes(qsizetype(size), value);
    m_softBreaks.noteWrite(address, bytes);
    forget();
    return !m_gone && writeThrough(address, bytes);
}

std::optional<std::chrono::milliseconds> GdbBackend::goOn()
{
    m_cache.store();
    const bool mayFault = isRunning() && !m_lockedUp && m_guard;
    return mayFault ? std::optional(faultPatience) : std::nullopt;
}

bool GdbBackend::writeThrough(std::uint32_t address, QByteArrayView bytes)
{
    const auto writeIt = [&] { return m_client->writeMemory(address, bytes, soon()); };
    const auto work = [&] {
        const auto done = writeIt();
        const bool isRefused = !done && done.error().code == ErrorCode::NotFound;
        return isRefused && isRam(address, std::size_t(bytes.size())) ? physically(writeIt) : done;
    };
    return succeeded(m_client->pauseFor(work, soon()));
}

bool GdbBackend::isRunning()
{
    if (!m_running || m_gone)
        return false;
    if (m_lockedUp)
        return true;
    if (m_client->isRunning()) {
        const auto event = m_client->waitForStop(Deadline::after(0ns));
        if (!event) {
            m_gone = event.error().code != ErrorCode::Timeout;
            return !m_gone;
        }
    }
    // Stopped by itself, just now or while it was paused for something else.
    const auto &event = m_client->lastStop();
    m_gone = event && event->hasEnded();
    if (event && !m_gone)
        takeStop(*event);
    return m_running && !m_gone;
}

void GdbBackend::takeStop(const rsp::StopEvent &event)
{
    forget();
    m_cause = isWatch(event.reason) ? HaltCause::Watchpoint : HaltCause::Breakpoint;
    m_watched = event.watched ? std::uint32_t(event.watched->value) : 0;
    if (m_cause == HaltCause::Watchpoint)
        finishAccess();
    const bool goesOn = m_running && m_cause == HaltCause::Breakpoint && isAtGuard();
    m_running = m_lockedUp = false;
    if (goesOn)
        enterFaultHandler();
}

// The watchpoints are set again when it goes on.
void GdbBackend::finishAccess()
{
    std::set<CoreBreak> others = m_wanted;
    std::erase_if(others, [](const CoreBreak &place) { return place.kind != CoreBreak::Kind::Breakpoint; });
    m_gone = m_gone || !apply(others) || !stepOnce(true);
}

Result<rsp::StopEvent> GdbBackend::stepOnce(bool maskInterrupts)
{
    // QEMU's bits: 1 step, 2 no interrupts, 4 no timers.
    if (const auto chosen = m_client->request(maskInterrupts ? "Qqemu.sstep=0x7" : "Qqemu.sstep=0x1", soon()); !chosen)
        return fail(chosen.error());
    const auto event = m_client->step(Deadline::after(stepPatience));
    return !event && event.error().code == ErrorCode::Timeout ? m_client->interrupt(soon()) : event;
}

void GdbBackend::guardFaultHandler()
{
    const auto table = readWord(vectorTableOffset);
    const auto entry = table ? readWord(*table + hardFaultVector) : std::nullopt;
    m_guard = entry ? std::optional(*entry & ~1U) : std::nullopt;
}

bool GdbBackend::isAtGuard()
{
    return m_guard && !m_wanted.contains({CoreBreak::Kind::Breakpoint, *m_guard, 2})
        && readStubRegister(programCounter) == m_guard;
}

// What a fault would be a lockup of: one of the handler's first instructions. The debugger's own breakpoints hold among them.
void GdbBackend::enterFaultHandler()
{
    for (int i = 0; i < guardedInstructions && !m_gone; ++i) {
        m_running = m_lockedUp = locksUp();
        if (m_lockedUp)
            return;
        const auto event = stepOnce(false);
        m_gone = !event || event->hasEnded();
        forget();
        const std::uint32_t pc = readStubRegister(programCounter).value_or(0);
        if (m_wanted.contains({CoreBreak::Kind::Breakpoint, pc, 2}) || m_softBreaks.places().contains(pc)) {
            m_cause = HaltCause::Breakpoint;
            return;
        }
    }
    m_running = !m_gone && syncBreaks() && succeeded(m_client->resume(soon()));
}

// At the priority of HardFault or NMI, with an instruction to come that faults (ARMv7-M, B1.5.15).
bool GdbBackend::locksUp()
{
    const std::uint32_t status = readStubRegister(statusRegister).value_or(0);
    const std::uint32_t exception = status & exceptionNumber;
    if (exception != hardFault && exception != nonMaskable)
        return false;
    LookingBus bus([this](std::uint32_t address, int size) { return read(address, size); });
    ThumbCore core(bus);
    for (int i = 0; i <= programCounter; ++i)
        core.setReg(i, readStubRegister(i).value_or(0));
    core.setStatus(status);
    return !(status & thumbState) || !mayHoldCode(core.reg(programCounter)) || core.step() == ThumbCore::Outcome::Fault;
}

bool GdbBackend::halt()
{
    if (m_gone)
        return false;
    if (!isRunning())
        return true;
    if (std::exchange(m_lockedUp, false)) {
        m_running = false;
        m_cause = HaltCause::Requested;
        return true;
    }
    const auto event = m_client->interrupt(soon()); // the stop that was, when it stands still already
    if (!event) {
        m_gone = true;
        return false;
    }
    m_running = false;
    takeStop(*event);
    if (event->signal != rsp::signalTrap || isAtGuard())
        m_cause = HaltCause::Requested;
    return true;
}

bool GdbBackend::resume()
{
    if (m_gone)
        return false;
    if (isRunning())
        return true;
    forget();
    guardFaultHandler();
    if (isAtGuard() || locksUp())
        enterFaultHandler();
    else
        m_running = syncBreaks() && succeeded(m_client->resume(soon()));
    return !m_gone;
}

bool GdbBackend::step(bool maskInterrupts)
{
    if (m_gone || isRunning())
        return false;
    forget();
    guardFaultHandler();
    m_cause = HaltCause::Requested;
    if (locksUp())
        return true; // locked up, it stays where it is
    if (!syncBreaks())
        return false;
    const auto event = stepOnce(maskInterrupts);
    if (!event) {
        m_gone = true;
        return false;
    }
    takeStop(*event);
    if (m_cause == HaltCause::Breakpoint)
        m_cause = HaltCause::Requested; // it may also have reached one: the debugger compares the address itself
    return true;
}

bool GdbBackend::reset()
{
    if (!halt())
        return false;
    forget();
    m_shadows.clear();
    m_cause = HaltCause::Requested;
    // QEMU resets between two of the stub's requests, so the next one sees the machine after it.
    const auto done = m_client->monitor(u"system_reset"_s, soon());
    return succeeded(done ? Result<void>() : fail(done.error())) && loadVectors();
}

// QEMU takes the first stack pointer and instruction from the image it was started with, whatever has been flashed since.
bool GdbBackend::loadVectors()
{
    std::array<char, 8> vectors = {};
    if (!readThrough(vectorTable, vectors))
        return !m_gone; // nothing there, so QEMU's own will do
    const QByteArrayView view(vectors.data(), 8);
    const auto stack = std::uint32_t(loadNumber(view.first(4), ByteOrder::Little));
    const auto start = std::uint32_t(loadNumber(view.sliced(4), ByteOrder::Little));
    return writeCoreRegister(stackPointer, stack & ~3U) && writeCoreRegister(programCounter, start & ~1U);
}

std::optional<std::uint32_t> GdbBackend::readCoreRegister(int number)
{
    if (m_gone || isRunning())
        return std::nullopt;
    return find(number) ? readStubRegister(number) : m_shadows[number];
}

// While it waits for an interrupt, QEMU's PC stands behind the instruction that waits.
std::optional<std::uint32_t> GdbBackend::samplePc()
{
    if (m_gone || !isRunning() || m_lockedUp)
        return std::nullopt;
    std::optional<std::uint32_t> pc;
    bool sleeps = false;
    const auto look = [&]() -> Result<void> {
        m_values.clear();
        pc = readStubRegister(programCounter);
        m_values.clear();
        std::array<char, 2> before = {};
        sleeps = pc && m_client->readMemory(*pc - 2, before, soon())
            && loadNumber({before.data(), 2}, ByteOrder::Little) == waitForInterrupt;
        return {};
    };
    if (!succeeded(m_client->pauseFor(look, soon())) || sleeps)
        return std::nullopt;
    return pc;
}

std::optional<std::uint32_t> GdbBackend::readStubRegister(int number)
{
    const StubRegister *place = find(number);
    if (!place)
        return std::nullopt;
    auto known = m_values.find(place->number);
    if (known == m_values.end()) {
        const auto bytes = m_client->readRegister(place->number, soon());
        if (!bytes || bytes->size() < place->offset + 4)
            return std::nullopt;
        known = m_values.emplace(place->number, *bytes).first;
    }
    return std::uint32_t(loadNumber(QByteArrayView(known->second).sliced(place->offset, 4), ByteOrder::Little));
}

bool GdbBackend::writeCoreRegister(int number, std::uint32_t value)
{
    if (m_gone || isRunning())
        return false;
    const StubRegister *place = find(number);
    if (!place) {
        m_shadows[number] = value;
        return true;
    }
    QByteArray bytes(place->size, '\0');
    if (place->size > 4) { // half of a double register
        const auto before = m_client->readRegister(place->number, soon());
        if (!before || before->size() != place->size)
            return false;
        bytes = *before;
    }
    storeNumber(value, std::span(bytes.data() + place->offset, 4), ByteOrder::Little);
    m_values.clear(); // one may be part of another
    return succeeded(m_client->writeRegister(place->number, bytes, soon()));
}

void GdbBackend::setBreak(const CoreBreak &place, bool on)
{
    if (on)
        m_wanted.insert(place);
    else
        m_wanted.erase(place);
    if (m_gone || !isRunning())
        return; // set when it goes on
    succeeded(m_client->pauseFor([this] { return apply(m_wanted); }, soon()));
}

bool GdbBackend::syncBreaks() { return succeeded(apply(m_wanted)); }

// Brings the stub's breakpoints to what the debugger's comparators and written instructions say.
Result<void> GdbBackend::apply(const std::set<CoreBreak> &wanted)
{
    Result<void> outcome;
    const auto keep = [&outcome](const Result<void> &done) {
        if (!done && done.error().code == ErrorCode::Disconnected)
            outcome = done;
    };
    std::vector<CoreBreak> gone, added;
    std::ranges::set_difference(m_set, wanted, std::back_inserter(gone));
    std::ranges::set_difference(wanted, m_set, std::back_inserter(added));
    for (const CoreBreak &place : gone)
        keep(m_client->removeBreak(kindOf(place.kind), place.address, place.size, soon()));
    for (const CoreBreak &place : added)
        keep(m_client->insertBreak(kindOf(place.kind), place.address, place.size, soon()));
    m_set = wanted;
    std::vector<std::uint32_t> goneSoft, addedSoft;
    std::set<std::uint32_t> soft = m_softBreaks.places();
    if (m_guard)
        soft.insert(*m_guard);
    std::ranges::set_difference(m_setSoft, soft, std::back_inserter(goneSoft));
    std::ranges::set_difference(soft, m_setSoft, std::back_inserter(addedSoft));
    for (const std::uint32_t address : goneSoft)
        keep(m_client->removeBreak(BreakKind::Software, address, 2, soon()));
    for (const std::uint32_t address : addedSoft)
        keep(m_client->insertBreak(BreakKind::Software, address, 2, soon()));
    m_setSoft = std::move(soft);
    return outcome;
}

} // namespace ohm::probe::sim
