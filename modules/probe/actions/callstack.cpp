// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/callstack.h"
#include "probe/actions/common.h"
#include "probe/actions/probeactions.h"
#include "probe/probetr.h"

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

struct Backtrace
{
    QString session;
    std::optional<QString> target;
    bool locals = false;
    int most = 32;
};

void describe(Fields<Backtrace> &fields)
{
    fields.required("session", &Backtrace::session, sessionField());
    fields.optional("target", &Backtrace::target, targetField());
    fields.optional("locals", &Backtrace::locals,
        {.title = Tr::text("Local variables"), .help = Tr::text("Tell the local variables of each frame too.")});
    fields.optional("max_frames", &Backtrace::most,
        {.title = Tr::text("Most frames"), .help = Tr::text("How many frames at most."), .minimum = 1, .maximum = 1000});
}

struct VariableRow
{
    QString name, value;
    std::optional<QString> type;
};

void describe(Fields<VariableRow> &fields)
{
    fields.required("name", &VariableRow::name, {.help = Tr::text("Its name.")});
    fields.required("value", &VariableRow::value, {.help = Tr::text("Its value, as the program's language writes it.")});
    fields.optional("type", &VariableRow::type, {.help = Tr::text("Its type.")});
}

struct FrameRow
{
    int level = 0;
    HexNumber address;
    std::optional<QString> function, source;
    std::vector<VariableRow> arguments;
    std::optional<std::vector<VariableRow>> locals;
};

void describe(Fields<FrameRow> &fields)
{
    fields.required("level", &FrameRow::level, {.help = Tr::text("0 is where it stands, 1 what called that, and so on.")});
    fields.required("address", &FrameRow::address, {.help = Tr::text("Where in the code.")});
    fields.optional("function", &FrameRow::function, {.help = Tr::text("The function.")});
    fields.optional("source", &FrameRow::source, {.help = Tr::text("File and line.")});
    fields.required("arguments", &FrameRow::arguments, {.help = Tr::text("What it was called with.")});
    fields.optional("locals", &FrameRow::locals, {.help = Tr::text("Its local variables, when asked for.")});
}

struct Stack
{
    QString target;
    std::vector<FrameRow> frames;
};

void describe(Fields<Stack> &fields)
{
    fields.required("target", &Stack::target, {.help = Tr::text("The core.")});
    fields.required("frames", &Stack::frames, {.help = Tr::text("Who called whom, the innermost first.")});
}

struct Evaluate
{
    QString session;
    std::optional<QString> target;
    QString expression;
    int frame = 0;
};

void describe(Fields<Evaluate> &fields)
{
    fields.required("session", &Evaluate::session, sessionField());
    fields.required("expression", &Evaluate::expression,
        {.title = Tr::text("Expression"),
            .help = Tr::text("An expression of the program's language; it can change nothing."),
            .maxLength = 4096,
            .example = "\"g_bench.counter\""});
    fields.optional("frame", &Evaluate::frame,
        {.title = Tr::text("Stack frame"),
            .help = Tr::text("In which frame of the stack; 0 is the innermost."),
            .minimum = 0,
            .maximum = 999});
    fields.optional("target", &Evaluate::target, targetField());
}

struct Evaluated
{
    QString value;
    std::optional<QString> type;
};

void describe(Fields<Evaluated> &fields)
{
    fields.required("value", &Evaluated::value, {.help = Tr::text("The value, as the program's language writes it.")});
    fields.optional("type", &Evaluated::type, {.help = Tr::text("Its type.")});
}

std::optional<QString> unlessEmpty(const QString &text) { return text.isEmpty() ? std::nullopt : std::optional(text); }

FrameRow rowOf(const StackFrame &frame, bool withLocals)
{
    FrameRow row{.level = frame.level, .address = {frame.address}, .function = unlessEmpty(frame.function)};
    if (!frame.file.isEmpty())
        row.source = u"%1:%2"_s.arg(frame.file).arg(frame.line);
    if (withLocals)
        row.locals.emplace();
    for (const Variable &variable : frame.variables) {
        auto &list = variable.isArgument ? row.arguments : *row.locals;
        list.push_back({variable.name, variable.value, unlessEmpty(variable.type)});
    }
    return row;
}

Result<Stack> backtrace(Sessions &sessions, const Backtrace &wanted, CallContext &context)
{
    const auto session = sessionOf(sessions, wanted.session);
    const auto target = session ? (*session)->target(wanted.target) : fail(session.error());
    if (!target)
        return fail(target.error());
    const StackRequest request{.target = target->name, .withLocals = wanted.locals, .most = wanted.most};
    const auto frames = readStack(**session, request, context.deadline(), context.stop());
    if (!frames)
        return fail(frames.error());
    Stack stack{.target = target->name};
    for (const StackFrame &frame : *frames)
        stack.frames.push_back(rowOf(frame, wanted.locals));
    return stack;
}

Result<Evaluated> evaluate(Sessions &sessions, const Evaluate &wanted, CallContext &context)
{
    const auto session = sessionOf(sessions, wanted.session);
    if (!session)
        return fail(session.error());
    const ExpressionRequest request{.target = wanted.target, .expression = wanted.expression, .frame = wanted.frame};
    const auto value = evaluateExpression(**session, request, context.deadline(), context.stop());
    return value ? Result<Evaluated>(Evaluated{value->value, unlessEmpty(value->type)}) : fail(value.error());
}

} // namespace

void declareCallStack(ActionSet &actions, Sessions &sessions)
{
    actions.add<Backtrace, Stack>(
        {.name = "probe_backtrace",
            .title = Tr::text("Call stack"),
            .help = Tr::text("Tell who called whom in a halted core, with arguments and, when wanted, local variables."),
            .effect = Effect::Reads,
            .idempotent = true},
        [&sessions](const Backtrace &wanted, CallContext &context) { return backtrace(sessions, wanted, context); });
    actions.add<Evaluate, Evaluated>(
        {.name = "probe_evaluate",
            .title = Tr::text("Evaluate an expression"),
            .help = Tr::text("Tell value and type of an expression of the program's language in a halted core."),
            .effect = Effect::Reads,
            .idempotent = true},
        [&sessions](const Evaluate &wanted, CallContext &context) { return evaluate(sessions, wanted, context); });
}

} // namespace ohm::probe
