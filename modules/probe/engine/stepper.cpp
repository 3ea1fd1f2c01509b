// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/stepper.h"

#include "probe/engine/faultreport.h"
#include "probe/probetr.h"

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t interruptControl = 0xE000ED04; // ICSR, whose VECTACTIVE says which exception is being served
constexpr std::uint32_t activeVector = 0x1FF;
constexpr std::uint64_t stackedPc = 0x18; // in an exception's frame (ARMv7-M B1.5.6)

// HardFault, MemManage, BusFault, UsageFault, SecureFault.
bool isFault(std::uint32_t exception) { return exception >= 3 && exception <= 7; }

// What the linker puts between a call and a function that is too far away.
bool isVeneer(const ElfSymbol *function) { return function && function->name.endsWith(u"_veneer"); }

// The compiler may put the unlikely part of a function somewhere else.
QString wholeName(const ElfSymbol &function) { return function.name.section(u".cold"_s, 0, 0); }

bool isSame(const ElfSymbol *a, const ElfSymbol *b) { return a == b || (a && b && wholeName(*a) == wholeName(*b)); }

std::uint64_t codeAddress(std::uint64_t value) { return value & ~std::uint64_t(1); }

} // namespace

Result<Stepper::Went> Stepper::advance(bool over)
{
    if (const auto goesOn = checkGoesOn(); !goesOn)
        return fail(goesOn.error());
    const auto halves = halfwords(pc());
    const auto stack = halves ? registerValue(u"sp"_s) : fail(halves.error());
    if (!stack)
        return fail(stack.error());
    const ThumbCode code = decodeThumb((*halves)[0], (*halves)[1]);
    const Place from{pc(), *stack};
    const Place behind{from.pc + std::uint64_t(code.length), *stack};
    if (over && code.isCall)
        return runTo(behind.pc, behind.stack);
    if (const auto stepped = take(m_session.control().step(m_now, m_deadline, m_stop)); !stepped)
        return fail(stepped.error());
    if (!m_now.isHalted())
        return fail(ErrorCode::Timeout, Tr::text("%1 runs on instead of stepping.").arg(m_now.name));
    if (hasBreakpoint())
        return stopped(u"breakpoint"_s);
    if (pc() == behind.pc)
        return Went::On;
    if (code.isCall) {
        m_return = behind;
        m_returnsElsewhere = false;
        return Went::Into;
    }
    return code.isReturn ? Result<Went>(Went::Elsewhere) : leave(from);
}

// A branch, neither a call nor a return.
Result<Stepper::Went> Stepper::leave(const Place &from)
{
    const ElfSymbol *before = m_session.symbols()->at(from.pc);
    const ElfSymbol *function = m_session.symbols()->at(pc());
    if (isSame(before, function))
        return Went::On;
    const auto link = registerValue(u"lr"_s);
    const auto stack = link ? registerValue(u"sp"_s) : fail(link.error());
    if (!stack)
        return fail(stack.error());
    // A branch does not move the stack, an exception does.
    if (ExceptionReturn::isOne(std::uint32_t(*link)) && *stack != from.stack)
        return serveException(from, *link);
    if (!function || function->address != pc())
        return Went::Elsewhere;
    if (!isVeneer(before)) {
        m_return = {codeAddress(*link), *stack};
        m_returnsElsewhere = true;
    }
    return Went::Into;
}

Result<Stepper::Went> Stepper::serveException(const Place &from, std::uint64_t exceptionReturn)
{
    const auto state = word(interruptControl);
    if (!state)
        return fail(state.error());
    if (isFault(*state & activeVector))
        return stopped(u"exception"_s);
    const auto frame = registerValue(exceptionReturn & 4 ? u"psp"_s : u"sp"_s);
    const auto back = frame ? word(*frame + stackedPc) : fail(frame.error());
    return back ? runTo(codeAddress(*back), from.stack) : fail(back.error());
}

Result<Stepper::Went> Stepper::finish()
{
    const auto went = runTo(m_return.pc, m_return.stack);
    return went && *went == Went::On && m_returnsElsewhere ? Result<Went>(Went::Elsewhere) : went;
}

Result<Stepper::Went> Stepper::runTo(std::uint64_t address, std::uint64_t stack)
{
    BreakpointBook &book = m_session.tools().breakpoints;
    const Breakpoint back{.target = m_now.name, .address = address, .size = 2};
    const auto set = book.add(m_session.control(), back, m_deadline, m_stop);
    if (!set && set.error().code != ErrorCode::Busy) // Busy: one of the person's is there already
        return fail(set.error());
    m_own = set ? set->id : 0;
    const auto went = runUntil({address, stack});
    if (set) [[maybe_unused]]
        const auto removed = book.remove(m_session.control(), m_own, Deadline::after(5s), {});
    m_own = 0;
    return went;
}

// A function that calls itself, and another thread, come by at the same place with another stack.
Result<Stepper::Went> Stepper::runUntil(const Place &place)
{
    while (true) {
        if (const auto halted = runToHalt(); !halted)
            return fail(halted.error());
        if (hasBreakpoint())
            return stopped(u"breakpoint"_s);
        if (pc() != place.pc)
            return stopped(m_now.reason);
        const auto stack = registerValue(u"sp"_s);
        if (!stack)
            return fail(stack.error());
        if (*stack == place.stack)
            return Went::On;
    }
}

// What is cancelled or takes too long is halted where it is.
Result<void> Stepper::runToHalt()
{
    TargetControl &control = m_session.control();
    auto moved = take(control.resume(m_now, m_deadline, m_stop));
    while (moved && !m_now.isHalted()) {
        if (moved = checkGoesOn(); moved)
            moved = take(control.lookForHalt(m_now, m_deadline, m_stop));
    }
    const bool isGivenUp = !moved && (m_stop.stop_requested() || moved.error().code == ErrorCode::Timeout);
    if (isGivenUp && control.halt(m_now, Deadline::after(5s), {})) [[maybe_unused]]
        const auto looked = m_session.refresh(Deadline::after(5s));
    return moved;
}

Result<void> Stepper::take(const Result<void> &moved)
{
    if (!moved)
        return moved;
    if (const auto looked = m_session.refresh(m_deadline, m_stop); !looked)
        return looked;
    auto target = m_session.target(m_now.name);
    if (!target)
        return fail(target.error());
    m_now = std::move(*target);
    return {};
}

Result<void> Stepper::checkGoesOn() const
{
    if (m_stop.stop_requested())
        return fail(
            ErrorCode::Cancelled, Tr::text("The step was cancelled; %1 stands still where it had come to.").arg(m_now.name));
    if (m_deadline.isOver())
        return fail(ErrorCode::Timeout,
            Tr::text("The step did not end in the time given; %1 stands still where it had come to.").arg(m_now.name));
    return {};
}

Result<bool> Stepper::isBehindCall(std::uint64_t address)
{
    const auto halves = halfwords(address - 4);
    if (!halves)
        return fail(halves.error());
    const ThumbCode wide = decodeThumb((*halves)[0], (*halves)[1]), narrow = decodeThumb((*halves)[1], 0);
    return (wide.isCall && wide.length == 4) || (narrow.isCall && narrow.length == 2);
}

Result<std::array<quint16, 2>> Stepper::halfwords(std::uint64_t address)
{
    std::array<char, 4> bytes{};
    const MemoryRead request{.at = {address}, .into = bytes, .width = AccessWidth::Bits16};
    if (const auto done = m_session.memory(m_now).read(request, m_deadline, m_stop); !done)
        return fail(done.error());
    const auto half = [&bytes](qsizetype at) {
        return quint16(loadNumber(QByteArrayView(bytes.data() + at, 2), ByteOrder::Little));
    };
    return std::array{half(0), half(2)};
}

Result<std::uint32_t> Stepper::word(std::uint64_t address)
{
    std::array<char, 4> bytes{};
    const MemoryRead request{.at = {address}, .into = bytes, .width = AccessWidth::Bits32};
    if (const auto done = m_session.memory(m_now).read(request, m_deadline, m_stop); !done)
        return fail(done.error());
    return std::uint32_t(loadNumber(QByteArrayView(bytes.data(), 4), ByteOrder::Little));
}

Result<std::uint64_t> Stepper::registerValue(const QString &name)
{
    const auto values = m_session.control().readRegisters(m_now, {name}, m_deadline, m_stop);
    if (!values)
        return fail(values.error());
    if (const auto found = values->find(name); found != values->end())
        return *found;
    return fail(ErrorCode::Protocol, Tr::text("%1 does not tell its register %2.").arg(m_now.name).arg(name));
}

bool Stepper::hasBreakpoint() const
{
    const std::vector<Breakpoint> points = m_session.tools().breakpoints.all();
    return std::ranges::any_of(points, [this](const Breakpoint &point) {
        return point.id != m_own && point.target == m_now.name && !point.isWatchpoint() && point.address == pc();
    });
}

Stepper::Went Stepper::stopped(const QString &reason)
{
    m_reason = reason;
    return Went::Stopped;
}

} // namespace ohm::probe
