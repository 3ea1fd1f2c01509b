// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/faultreport.h"

#include "probe/probetr.h"

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

enum Cfsr : std::uint32_t {
    IaccViol = 1U << 0,
    DaccViol = 1U << 1,
    MunstkErr = 1U << 3,
    MstkErr = 1U << 4,
    MlspErr = 1U << 5,
    MmarValid = 1U << 7,
    IbusErr = 1U << 8,
    PrecisErr = 1U << 9,
    ImprecisErr = 1U << 10,
    UnstkErr = 1U << 11,
    StkErr = 1U << 12,
    LspErr = 1U << 13,
    BfarValid = 1U << 15,
    UndefInstr = 1U << 16,
    InvState = 1U << 17,
    InvPc = 1U << 18,
    NoCp = 1U << 19,
    StkOf = 1U << 20,
    Unaligned = 1U << 24,
    DivByZero = 1U << 25,
};
enum Hfsr : std::uint32_t { VectTbl = 1U << 1, Forced = 1U << 30, DebugEvt = 1U << 31 };

struct Bit
{
    std::uint32_t mask;
    FaultBit bit;
};

const Bit cfsrBits[] = {
    {IaccViol, {"IACCVIOL", Tr::text("An instruction was fetched from protected memory.")}},
    {DaccViol, {"DACCVIOL", Tr::text("Data in protected memory was accessed.")}},
    {MunstkErr, {"MUNSTKERR", Tr::text("Returning from an exception read protected memory.")}},
    {MstkErr, {"MSTKERR", Tr::text("Saving the registers for an exception wrote to protected memory.")}},
    {MlspErr, {"MLSPERR", Tr::text("Saving the floating point registers late touched protected memory.")}},
    {MmarValid, {"MMARVALID", Tr::text("MMFAR holds the address.")}},
    {IbusErr, {"IBUSERR", Tr::text("An instruction fetch met a bus error.")}},
    {PrecisErr, {"PRECISERR", Tr::text("A data access met a bus error; the stacked pc is the instruction.")}},
    {ImprecisErr, {"IMPRECISERR", Tr::text("A buffered write met a bus error; the stacked pc is some instructions later.")}},
    {UnstkErr, {"UNSTKERR", Tr::text("Returning from an exception met a bus error.")}},
    {StkErr, {"STKERR", Tr::text("Saving the registers for an exception met a bus error.")}},
    {LspErr, {"LSPERR", Tr::text("Saving the floating point registers late met a bus error.")}},
    {BfarValid, {"BFARVALID", Tr::text("BFAR holds the address.")}},
    {UndefInstr, {"UNDEFINSTR", Tr::text("The instruction does not exist.")}},
    {InvState, {"INVSTATE", Tr::text("An instruction ran outside of Thumb state.")}},
    {InvPc, {"INVPC", Tr::text("An exception return had a wrong EXC_RETURN.")}},
    {NoCp, {"NOCP", Tr::text("A coprocessor is off or not there, such as the floating point unit.")}},
    {StkOf, {"STKOF", Tr::text("The stack grew beyond its limit register.")}},
    {Unaligned, {"UNALIGNED", Tr::text("A word was accessed at an address that is no multiple of its size.")}},
    {DivByZero, {"DIVBYZERO", Tr::text("An integer was divided by zero.")}},
};

const Bit hfsrBits[] = {
    {VectTbl, {"VECTTBL", Tr::text("Reading the vector table met a bus error.")}},
    {Forced, {"FORCED", Tr::text("Another fault became a HardFault, because its handler is off or could not run.")}},
    {DebugEvt, {"DEBUGEVT", Tr::text("A breakpoint instruction ran while no debugger was listening.")}},
};

std::vector<FaultBit> bitsIn(std::uint32_t value, std::span<const Bit> bits)
{
    std::vector<FaultBit> set;
    for (const Bit &each : bits) {
        if (value & each.mask)
            set.push_back(each.bit);
    }
    return set;
}

QString hex(std::uint32_t value) { return u"0x%1"_s.arg(value, 8, 16, QLatin1Char('0')); }

std::optional<std::uint32_t> addressIn(const FaultState &state)
{
    if (state.cfsr & MmarValid)
        return state.mmfar;
    if (state.cfsr & BfarValid)
        return state.bfar;
    return std::nullopt;
}

// In the order in which a bit explains more than those after it: a failed stacking is what became of an overflow.
struct Cause
{
    std::uint32_t mask;
    Text words; // %1: where, %2: the address that was accessed
};

const Cause causes[] = {
    {StkOf, Tr::text("The stack overflowed its limit %1.")},
    {MstkErr,
        Tr::text("The registers could not be saved for an exception: the stack has overflowed into protected memory, %1.")},
    {StkErr, Tr::text("The registers could not be saved for an exception: the stack pointer left the memory, %1.")},
    {DaccViol, Tr::text("Protected memory at %2 was accessed %1.")},
    {IaccViol, Tr::text("The program ran into memory it may not execute %1.")},
    {MunstkErr | UnstkErr, Tr::text("Returning from an exception failed: the stack is damaged, %1.")},
    {MlspErr | LspErr, Tr::text("Saving the floating point registers failed: the stack has overflowed or is damaged, %1.")},
    {PrecisErr, Tr::text("There is nothing at %2, which was accessed %1.")},
    {ImprecisErr, Tr::text("A write went to an address where nothing is, some instructions before the one %1.")},
    {IbusErr, Tr::text("The program jumped to an address where nothing is, %1.")},
    {UndefInstr, Tr::text("The bytes that were run as an instruction are none, %1.")},
    {InvState, Tr::text("The program jumped to an address without the Thumb bit, %1.")},
    {InvPc, Tr::text("An exception return with a damaged EXC_RETURN, %1.")},
    {NoCp, Tr::text("An instruction of a coprocessor that is off ran %1.")},
    {Unaligned, Tr::text("An address that is not aligned was accessed %1.")},
    {DivByZero, Tr::text("An integer was divided by zero %1.")},
};

QString whereOf(const FaultState &state, const DescribeCode &describe)
{
    if (!state.frame)
        return Tr::text("at a place that is not known").english();
    const QString place = describe(state.frame->pc);
    return Tr::text("at %1").arg(place.isEmpty() ? hex(state.frame->pc) : place).english();
}

Message causeOf(const FaultState &state, const FaultReport &report, const DescribeCode &describe)
{
    const QString where = whereOf(state, describe);
    if (report.isLockedUp)
        return Tr::text("The core is locked up: its fault handler met a fault itself.");
    for (const Cause &cause : causes) {
        if (!(state.cfsr & cause.mask))
            continue;
        const QString address = report.address ? hex(*report.address) : Tr::text("an unknown address").english();
        return Message(cause.words).arg(where).arg(address);
    }
    if (state.hfsr & VectTbl)
        return Tr::text("The vector table could not be read: VTOR points to the wrong place.");
    if (state.hfsr & DebugEvt)
        return Tr::text("A breakpoint instruction ran without a debugger, %1.").arg(where);
    if (report.exception == u"HardFault")
        return Tr::text("A HardFault whose reason the core does not tell, %1.").arg(where);
    return report.exception.isEmpty() ? Tr::text("There is no fault.")
                                      : Tr::text("%1 is being handled, which is no fault.").arg(report.exception);
}

constexpr quint32 nullPage = 0x1000;

void hintAtPointers(const FaultState &state, const FaultReport &report, std::vector<Message> &hints)
{
    if (report.address && *report.address < nullPage)
        hints.push_back(
            Tr::text("The address is close to 0: a null pointer was followed, perhaps to a member of a structure."));
    if (!state.frame || !(state.cfsr & (InvState | IbusErr | IaccViol)))
        return;
    if (state.frame->pc < nullPage && (state.frame->pc & ~1U) == 0)
        hints.push_back(Tr::text("The pc is 0: a null function pointer was called."));
    else
        hints.push_back(Tr::text("A function pointer or a return address on the stack is wrong or overwritten."));
}

void hintAtCaller(const FaultState &state, const DescribeCode &describe, std::vector<Message> &hints)
{
    if (!state.frame || ExceptionReturn::isOne(state.frame->lr))
        return;
    if (const QString caller = describe(state.frame->lr & ~1U); !caller.isEmpty())
        hints.push_back(Tr::text("The stacked lr points to %1, which called, or was returned to, last.").arg(caller));
}

std::vector<Message> hintsFor(const FaultState &state, const FaultReport &report, const DescribeCode &describe)
{
    std::vector<Message> hints;
    hintAtPointers(state, report, hints);
    if (state.cfsr & (MstkErr | StkErr | StkOf | MlspErr | LspErr))
        hints.push_back(
            Tr::text("Compare the stack pointer with the stack's limits, and look for deep recursion or large arrays."));
    if (state.cfsr & ImprecisErr)
        hints.push_back(Tr::text("Set DISDEFWBUF (bit 1 of ACTLR, 0xE000E008) and run again: the fault becomes precise."));
    if (state.cfsr & NoCp)
        hints.push_back(Tr::text("Enable the floating point unit in CPACR (0xE000ED88) before the first float is used."));
    if (state.cfsr & (MstkErr | StkErr))
        hints.push_back(Tr::text("The stacked frame was not written completely and says nothing."));
    hintAtCaller(state, describe, hints);
    if (!hasFaultStatus(state.cpuid))
        hints.push_back(Tr::text("This core has no fault status registers: only the stacked frame tells."));
    if (report.isFault && !state.frame)
        hints.push_back(
            Tr::text("No stacked frame was found: halt in the first instruction of the handler (vector catch) to see it."));
    return hints;
}

} // namespace

ExceptionFrame frameOf(std::uint32_t at, const std::vector<std::uint32_t> &words)
{
    ExceptionFrame frame{.at = at,
        .r0 = words[0],
        .r1 = words[1],
        .r2 = words[2],
        .r3 = words[3],
        .r12 = words[4],
        .lr = words[5],
        .pc = words[6],
        .xpsr = words[7]};
    if (words.size() >= ExceptionFrame::floatSize / 4) {
        ExceptionFrame::Float floating;
        std::copy_n(words.begin() + 8, 16, floating.s.begin());
        floating.fpscr = words[24];
        frame.floating = floating;
    }
    return frame;
}

bool isPlausibleFrame(const std::vector<std::uint32_t> &words, std::uint32_t activeException)
{
    const std::uint32_t lr = words[5], pc = words[6], xpsr = words[7];
    const std::uint32_t interrupted = xpsr & 0x1FF;
    const bool reservedAreZero = (xpsr & 0x00F00000) == 0;
    // Thumb addresses are odd in LR; in the stacked pc the bit is not there.
    return reservedAreZero && (pc & 1) == 0 && ((lr & 1) == 1 || lr == 0) && interrupted != activeException;
}

QString exceptionName(std::uint32_t number)
{
    static const QStringList names{u""_s, u"Reset"_s, u"NMI"_s, u"HardFault"_s, u"MemManage"_s, u"BusFault"_s, u"UsageFault"_s,
        u"SecureFault"_s, {}, {}, {}, u"SVCall"_s, u"DebugMonitor"_s, {}, u"PendSV"_s, u"SysTick"_s};
    if (number >= 16)
        return u"interrupt %1"_s.arg(number - 16);
    const QString name = names.value(qsizetype(number));
    return name.isEmpty() && number != 0 ? u"exception %1"_s.arg(number) : name;
}

bool hasFaultStatus(std::uint32_t cpuid) { return ((cpuid >> 16) & 0xF) != 0xC; }

FaultReport explainFault(const FaultState &state, const DescribeCode &describe)
{
    FaultReport report;
    report.exception = exceptionName(state.exception);
    report.isLockedUp = (state.pc & ~1U) == 0xFFFFFFFE || (state.pc & ~1U) == 0xEFFFFFFE;
    report.cfsr = bitsIn(state.cfsr, cfsrBits);
    report.hfsr = bitsIn(state.hfsr, hfsrBits);
    const bool inHandler = state.exception >= 3 && state.exception <= 7;
    report.isFault = inHandler || report.isLockedUp || !report.cfsr.empty() || !report.hfsr.empty();
    report.address = addressIn(state);
    report.cause = causeOf(state, report, describe);
    if (report.isFault)
        report.hints = hintsFor(state, report, describe);
    if (report.isFault && !inHandler && !report.isLockedUp)
        report.hints.push_back(Tr::text("The core is not in a fault handler now: the bits may be left from an earlier fault."));
    return report;
}

} // namespace ohm::probe
