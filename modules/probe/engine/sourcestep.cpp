// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/sourcestep.h"

#include "probe/engine/faultreport.h"
#include "probe/engine/stepper.h"
#include "probe/probetr.h"

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

using Went = Stepper::Went;

constexpr int mostInlined = 20; // frames looked at for those that are inlined into each other
constexpr std::uint64_t longestPrologue = 64; // bytes

bool isSame(const SourceLine &a, const SourceLine &b) { return a.line == b.line && a.file == b.file; }

Error notEnabled(const Message &message, const Message &next)
{
    Error error;
    error.code = ErrorCode::NotEnabled;
    error.message = message;
    error.nextActions.push_back(next);
    return error;
}

// One step by source.
class SourceStep final
{
public:
    SourceStep(ProbeSession &session, Stepper &stepper, Deadline deadline, const std::stop_token &stop)
        : m_session(session)
        , m_stepper(stepper)
        , m_deadline(deadline)
        , m_stop(stop)
    {
    }

    // Whether it came to its end; else something stopped it before.
    Result<bool> line(bool over);
    Result<bool> out();

private:
    const LineTable &lines() const { return m_session.symbols()->lines(); }
    const ElfSymbol *functionAt(std::uint64_t address) const { return m_session.symbols()->at(address); }
    std::optional<SourceLine> here() const { return lines().find(m_stepper.pc()); }

    Result<Went> enter();
    Result<Went> skipPrologue();
    Result<bool> isLineOver();
    Result<bool> outOfInlined();
    Result<std::vector<StackFrame>> frames();
    Result<StackFrame> callerIn(const std::vector<StackFrame> &stack);
    Result<int> inlinedHere();
    Result<std::uint64_t> stackOf(int frame);

    ProbeSession &m_session;
    Stepper &m_stepper;
    const Deadline m_deadline;
    const std::stop_token m_stop;
    SourceLine m_origin; // the line that is being stepped over
    std::optional<int> m_inlined; // how many inlined functions it is in; nullopt: that does not count
    std::optional<SourceLine> m_looked; // where it was asked last
    int m_inlinedThere = 0;
};

Result<bool> SourceStep::line(bool over)
{
    const auto origin = here();
    if (!origin)
        return fail(notEnabled(Tr::text("No source line is known of %1.").arg(Address{m_stepper.pc()}.toString()),
            Tr::text("Step by instruction, or out of this function.")));
    m_origin = *origin;
    if (over) {
        // Without a GDB, the lines of inlined functions are lines like any others.
        if (const auto inlined = inlinedHere())
            m_inlined = *inlined;
        else if (inlined.error().code != ErrorCode::ToolMissing)
            return fail(inlined.error());
    }
    while (true) {
        auto went = m_stepper.advance(over);
        if (went && *went == Went::Into)
            went = over ? m_stepper.finish() : enter();
        if (!went)
            return fail(went.error());
        if (*went != Went::On)
            return *went != Went::Stopped;
        if (const auto isOver = isLineOver(); !isOver || *isOver)
            return isOver;
    }
}

// In the middle of another line, as after a jump, that line is stepped over, too: only where one begins a person sees a state
// that the source tells of.
Result<bool> SourceStep::isLineOver()
{
    const auto line = here();
    if (!line || isSame(*line, m_origin))
        return false;
    if (m_inlined) {
        const auto inlined = inlinedHere();
        if (!inlined || *inlined > *m_inlined)
            return inlined ? Result<bool>(false) : fail(inlined.error());
    }
    if (lines().statementAt(m_stepper.pc()))
        return true;
    m_origin = *line;
    return false;
}

// On: it had no source and has returned. Elsewhere: here the step ends.
Result<Went> SourceStep::enter()
{
    constexpr int mostVeneers = 8;
    for (int i = 0; i < mostVeneers; ++i) {
        const ElfSymbol *function = functionAt(m_stepper.pc());
        if (!function || !function->name.endsWith(u"_veneer"))
            break;
        if (const auto went = m_stepper.advance(false); !went || *went == Went::Stopped)
            return went;
    }
    return here() ? skipPrologue() : m_stepper.finish();
}

Result<Went> SourceStep::skipPrologue()
{
    const std::uint64_t entry = m_stepper.pc();
    const auto body = lines().bodyOf(entry);
    const bool isNear = body && *body - entry <= longestPrologue && functionAt(*body) == functionAt(entry);
    for (std::uint64_t last = entry; isNear && m_stepper.pc() < *body; last = m_stepper.pc()) {
        const auto went = m_stepper.advance(true);
        if (!went || *went != Went::On)
            return went;
        if (m_stepper.pc() <= last) // it has begun already
            break;
    }
    return Went::Elsewhere;
}

Result<bool> SourceStep::out()
{
    const auto inlined = inlinedHere();
    if (!inlined)
        return fail(inlined.error());
    m_inlined = *inlined;
    if (*inlined > 0)
        return outOfInlined();
    const auto stack = frames();
    if (!stack)
        return fail(stack.error());
    const auto caller = callerIn(*stack);
    if (!caller)
        return fail(caller.error());
    const auto pointer = stackOf(caller->level);
    if (!pointer)
        return fail(pointer.error());
    const auto went = m_stepper.runTo(caller->address, *pointer);
    return went ? Result<bool>(*went == Went::On) : fail(went.error());
}

// GDB shows an exception as a frame of its own, and functions whose place another one has taken, which return no more.
Result<StackFrame> SourceStep::callerIn(const std::vector<StackFrame> &stack)
{
    bool isInterrupted = false;
    for (std::size_t i = 1; i < stack.size(); ++i) {
        if (ExceptionReturn::isOne(std::uint32_t(stack[i].address))) {
            isInterrupted = true;
            continue;
        }
        const auto hasCalled = isInterrupted ? Result<bool>(true) : m_stepper.isBehindCall(stack[i].address);
        if (!hasCalled || *hasCalled)
            return hasCalled ? Result<StackFrame>(stack[i]) : fail(hasCalled.error());
    }
    return fail(notEnabled(Tr::text("Nothing has called this function, as far as the stack tells."),
        Tr::text("Step by line instead, or set a breakpoint.")));
}

Result<bool> SourceStep::outOfInlined()
{
    while (true) {
        auto went = m_stepper.advance(true);
        if (went && *went == Went::Into)
            went = m_stepper.finish();
        if (!went)
            return fail(went.error());
        if (*went != Went::On)
            return *went != Went::Stopped;
        const auto inlined = inlinedHere();
        if (!inlined || *inlined < *m_inlined)
            return inlined ? Result<bool>(true) : fail(inlined.error());
    }
}

Result<std::vector<StackFrame>> SourceStep::frames()
{
    return readStack(
        m_session, {.target = m_stepper.now().name, .withVariables = false, .most = mostInlined}, m_deadline, m_stop);
}

// GDB knows what is inlined and shows it as frames that all stand at the same place. Asked once for each line gone through.
Result<int> SourceStep::inlinedHere()
{
    const auto line = here();
    if (line && m_looked && isSame(*line, *m_looked))
        return m_inlinedThere;
    const auto stack = frames();
    if (!stack)
        return fail(stack.error());
    const auto isHere = [this](const StackFrame &frame) { return frame.address == m_stepper.pc(); };
    m_inlinedThere = std::max(0, int(std::ranges::count_if(*stack, isHere)) - 1);
    m_looked = line;
    return m_inlinedThere;
}

Result<std::uint64_t> SourceStep::stackOf(int frame)
{
    const ExpressionRequest request{.target = m_stepper.now().name, .expression = u"(unsigned long)$sp"_s, .frame = frame};
    const auto value = evaluateExpression(m_session, request, m_deadline, m_stop);
    if (!value)
        return fail(value.error());
    bool isNumber = false;
    const std::uint64_t number = value->value.toULongLong(&isNumber, 0);
    return isNumber ? Result<std::uint64_t>(number)
                    : fail(ErrorCode::Protocol, Tr::text("GDB tells no stack pointer of frame %1.").arg(frame));
}

Result<void> checkSource(const ProbeSession &session, const TargetState &target)
{
    if (!target.isCortexM())
        return fail(ErrorCode::Unsupported, Tr::text("Stepping by source is only known of Cortex-M cores."));
    if (!session.symbols())
        return fail(notEnabled(Tr::text("The session knows no program, so no source lines are known."),
            Tr::text("Name the ELF file as elf in probe_connect, or load it with probe_load_firmware.")));
    if (session.symbols()->lines().isEmpty())
        return fail(notEnabled(Tr::text("The program was built without line numbers (-g)."),
            Tr::text("Step by instruction, or build it with -g.")));
    return {};
}

} // namespace

std::vector<EnumChoice<StepBy>> choicesOf(StepBy)
{
    return {{StepBy::Instruction, "instruction", Tr::text("One machine instruction")},
        {StepBy::Line, "line", Tr::text("To the next source line")},
        {StepBy::Out, "out", Tr::text("Until the function has returned to its caller")}};
}

Result<TargetState> stepSource(ProbeSession &session, const std::optional<QString> &name, SourceStepPlan plan,
    const std::function<void(int)> &progress, Deadline deadline, const std::stop_token &stop)
{
    const auto target = session.haltedTarget(name, deadline, stop);
    const auto checked = target ? checkSource(session, *target) : fail(target.error());
    if (!checked)
        return fail(checked.error());
    const SessionStateBook::Quiet quiet(session.states());
    Stepper stepper(session, *target, deadline, stop);
    bool isComplete = true;
    for (int done = 0; isComplete && done < plan.count; progress(++done)) {
        SourceStep step(session, stepper, deadline, stop);
        const auto ended = plan.by == StepBy::Out ? step.out() : step.line(plan.over);
        if (!ended)
            return fail(ended.error());
        isComplete = *ended;
    }
    return session.states().explain(stepper.now(), isComplete ? u"single-step"_s : stepper.reason());
}

} // namespace ohm::probe
