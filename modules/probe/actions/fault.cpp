// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/actions/common.h"
#include "probe/actions/probeactions.h"
#include "probe/engine/faultstate.h"
#include "probe/probetr.h"

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

struct ReportFault
{
    QString session;
    std::optional<QString> target;
};

void describe(Fields<ReportFault> &fields)
{
    fields.required("session", &ReportFault::session, sessionField());
    fields.optional("target", &ReportFault::target, targetField());
}

struct BitRow
{
    QString name, meaning;
};

void describe(Fields<BitRow> &fields)
{
    fields.required("name", &BitRow::name, {.help = Tr::text("The bit's name in Arm's manual.")});
    fields.required("meaning", &BitRow::meaning, {.help = Tr::text("What it says.")});
}

struct FrameRow
{
    HexNumber address, r0, r1, r2, r3, r12, lr, pc, xpsr, stackBefore;
    QString stack, interrupted;
    std::optional<QString> function, source, callerFunction, callerSource;
    std::optional<std::vector<HexNumber>> floating;
    std::optional<HexNumber> fpscr;
};

void describe(Fields<FrameRow> &fields)
{
    fields.required("address", &FrameRow::address, {.help = Tr::text("Where it lies.")});
    fields.required("stack", &FrameRow::stack, {.help = Tr::text("msp or psp: the stack it lies on.")});
    fields.required(
        "interrupted", &FrameRow::interrupted, {.help = Tr::text("What ran: thread, or the handler of an exception.")});
    fields.required("r0", &FrameRow::r0);
    fields.required("r1", &FrameRow::r1);
    fields.required("r2", &FrameRow::r2);
    fields.required("r3", &FrameRow::r3);
    fields.required("r12", &FrameRow::r12);
    fields.required("lr", &FrameRow::lr, {.help = Tr::text("Where the function that faulted returns to, unless it saved it.")});
    fields.required("pc", &FrameRow::pc, {.help = Tr::text("The instruction that faulted, or was next.")});
    fields.required("xpsr", &FrameRow::xpsr, {.help = Tr::text("Program status.")});
    fields.required("stack_before", &FrameRow::stackBefore, {.help = Tr::text("The stack pointer before the fault.")});
    fields.optional("function", &FrameRow::function, {.help = Tr::text("The function at pc.")});
    fields.optional("source", &FrameRow::source, {.help = Tr::text("File and line at pc.")});
    fields.optional("caller_function", &FrameRow::callerFunction, {.help = Tr::text("The function at lr.")});
    fields.optional("caller_source", &FrameRow::callerSource, {.help = Tr::text("File and line at lr.")});
    fields.optional("floating", &FrameRow::floating, {.help = Tr::text("s0 to s15, where they were stacked too.")});
    fields.optional("fpscr", &FrameRow::fpscr, {.help = Tr::text("Floating point status, likewise.")});
}

struct FaultAnswer
{
    QString target;
    bool fault = false;
    QString cause;
    std::optional<QString> exception;
    std::optional<HexNumber> accessed;
    HexNumber cfsr, hfsr, mmfar, bfar;
    std::vector<BitRow> bits;
    std::optional<HexNumber> excReturn;
    std::optional<FrameRow> frame;
    std::vector<QString> hints;
};

void describe(Fields<FaultAnswer> &fields)
{
    fields.required("target", &FaultAnswer::target, {.help = Tr::text("The core.")});
    fields.required("fault", &FaultAnswer::fault, {.help = Tr::text("Whether there is one.")});
    fields.required("cause", &FaultAnswer::cause, {.help = Tr::text("The probable cause in words.")});
    fields.optional("exception", &FaultAnswer::exception, {.help = Tr::text("The exception that is being handled.")});
    fields.optional(
        "accessed", &FaultAnswer::accessed, {.help = Tr::text("The address whose access failed, where it is known.")});
    fields.required("cfsr", &FaultAnswer::cfsr, {.help = Tr::text("Configurable fault status.")});
    fields.required("hfsr", &FaultAnswer::hfsr, {.help = Tr::text("HardFault status.")});
    fields.required("mmfar", &FaultAnswer::mmfar, {.help = Tr::text("MemManage fault address; holds when MMARVALID is set.")});
    fields.required("bfar", &FaultAnswer::bfar, {.help = Tr::text("BusFault address; holds when BFARVALID is set.")});
    fields.required("bits", &FaultAnswer::bits, {.help = Tr::text("The status bits that are set.")});
    fields.optional("exc_return", &FaultAnswer::excReturn, {.help = Tr::text("EXC_RETURN of the handler.")});
    fields.optional("frame", &FaultAnswer::frame, {.help = Tr::text("The registers as they were stacked.")});
    fields.required("hints", &FaultAnswer::hints, {.help = Tr::text("What to look at.")});
}

std::optional<QString> known(const QString &words) { return words.isEmpty() ? std::nullopt : std::optional(words); }

std::unexpected<Error> notCortexM(const TargetState &target)
{
    Error error;
    error.code = ErrorCode::Unsupported;
    error.field = u"target"_s;
    error.message = Tr::text("%1 is a %2; a fault is only explained on Cortex-M cores.").arg(target.name).arg(target.type);
    return fail(std::move(error));
}

Result<CoreRegisters> coreRegisters(
    ProbeSession &session, const TargetState &target, Deadline deadline, const std::stop_token &stop)
{
    // Not each GDB stub has the stack pointers by themselves.
    const auto values =
        session.control().readRegisters(target, {u"sp"_s, u"lr"_s, u"pc"_s, u"xPSR"_s, u"msp"_s, u"psp"_s}, deadline, stop);
    if (!values)
        return fail(values.error());
    const auto find = [&values](QStringView name) -> std::optional<std::uint32_t> {
        const auto found = values->constFind(name.toString());
        return found != values->cend() ? std::optional(std::uint32_t(*found)) : std::nullopt;
    };
    return CoreRegisters{.sp = find(u"sp").value_or(0),
        .lr = find(u"lr").value_or(0),
        .pc = find(u"pc").value_or(0),
        .xpsr = find(u"xPSR").value_or(0),
        .msp = find(u"msp"),
        .psp = find(u"psp")};
}

FrameRow rowOf(const ProbeSession &session, const ExceptionFrame &frame, ExceptionReturn by)
{
    const std::uint32_t interrupted = frame.xpsr & 0x1FF;
    const std::uint32_t caller = frame.lr & ~1U;
    FrameRow row{.address = {frame.at},
        .r0 = {frame.r0},
        .r1 = {frame.r1},
        .r2 = {frame.r2},
        .r3 = {frame.r3},
        .r12 = {frame.r12},
        .lr = {frame.lr},
        .pc = {frame.pc},
        .xpsr = {frame.xpsr},
        .stackBefore = {frame.stackBefore()},
        .stack = by.usesProcessStack() ? u"psp"_s : u"msp"_s,
        .interrupted = interrupted == 0 ? u"thread"_s : exceptionName(interrupted),
        .function = known(functionAt(session, frame.pc)),
        .source = known(sourceAt(session, frame.pc)),
        .callerFunction = known(functionAt(session, caller)),
        .callerSource = known(sourceAt(session, caller))};
    if (frame.floating) {
        row.floating.emplace();
        for (const std::uint32_t value : frame.floating->s)
            row.floating->push_back({value});
        row.fpscr = HexNumber{frame.floating->fpscr};
    }
    return row;
}

QString placeAt(const ProbeSession &session, std::uint32_t address)
{
    const QString function = functionAt(session, address), source = sourceAt(session, address);
    if (function.isEmpty() || source.isEmpty())
        return function + source;
    return u"%1 (%2)"_s.arg(function, source.section(u'/', -1));
}

FaultAnswer answerOf(const ProbeSession &session, const TargetState &target, const FaultState &state)
{
    const FaultReport report = explainFault(state, [&session](std::uint32_t address) { return placeAt(session, address); });
    FaultAnswer answer{.target = target.name,
        .fault = report.isFault,
        .cause = report.cause.english(),
        .exception = known(report.exception),
        .cfsr = {state.cfsr},
        .hfsr = {state.hfsr},
        .mmfar = {state.mmfar},
        .bfar = {state.bfar}};
    if (report.address)
        answer.accessed = HexNumber{*report.address};
    for (const auto *bits : {&report.cfsr, &report.hfsr}) {
        for (const FaultBit &bit : *bits)
            answer.bits.push_back({QString::fromLatin1(bit.name), bit.meaning.english()});
    }
    if (state.exceptionReturn)
        answer.excReturn = HexNumber{state.exceptionReturn->value};
    if (state.frame)
        answer.frame = rowOf(session, *state.frame, *state.exceptionReturn);
    for (const Message &hint : report.hints)
        answer.hints.push_back(hint.english());
    return answer;
}

Result<FaultAnswer> reportFault(Sessions &sessions, const ReportFault &wanted, CallContext &context)
{
    const Deadline deadline = context.deadline();
    const auto session = sessionOf(sessions, wanted.session);
    const auto target = session ? (*session)->haltedTarget(wanted.target, deadline, context.stop()) : fail(session.error());
    if (!target)
        return fail(target.error());
    if (!target->isCortexM())
        return notCortexM(*target);
    const auto registers = coreRegisters(**session, *target, deadline, context.stop());
    if (!registers)
        return fail(registers.error());
    const auto state = readFaultState((*session)->memory(*target), *registers, deadline, context.stop());
    return state ? Result<FaultAnswer>(answerOf(**session, *target, *state)) : fail(state.error());
}

} // namespace

void declareFault(ActionSet &actions, Sessions &sessions)
{
    actions.add<ReportFault, FaultAnswer>(
        {.name = "probe_fault_report",
            .title = Tr::text("Explain a fault"),
            .help = Tr::text("Decode the fault registers and the stacked frame of a halted Cortex-M core and tell the probable "
                             "cause."),
            .effect = Effect::Reads,
            .idempotent = true},
        [&sessions](const ReportFault &wanted, CallContext &context) { return reportFault(sessions, wanted, context); });
}

} // namespace ohm::probe
