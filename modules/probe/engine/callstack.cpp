// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/callstack.h"

#include "probe/engine/openocdcontrol.h"
#include "probe/engine/probesession.h"
#include "probe/engine/targetquery.h"
#include "probe/probetr.h"

#include <QDateTime>
#include <QFileInfo>
#include <QRegularExpression>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

constexpr auto patience = 20s; // for one answer

QString textOf(const Json &object, const char *name)
{
    const auto found = object.find(name);
    return found == object.end() ? QString() : toQString(*found);
}

const Json &listOf(const Json &object, const char *name)
{
    static const Json none = Json::array();
    const auto found = object.find(name);
    return found != object.end() && found->is_array() ? *found : none;
}

QByteArray inFrame(int level) { return " --thread 1 --frame " + QByteArray::number(level) + ' '; }

StackFrame frameOf(const Json &frame)
{
    StackFrame result{.level = textOf(frame, "level").toInt()};
    result.address = textOf(frame, "addr").toULongLong(nullptr, 0);
    result.function = textOf(frame, "func");
    result.file = textOf(frame, "fullname");
    if (result.file.isEmpty())
        result.file = textOf(frame, "file");
    result.line = textOf(frame, "line").toInt();
    return result;
}

Result<std::vector<Variable>> variablesOf(GdbClient &gdb, int level, Deadline deadline, const std::stop_token &stop)
{
    const auto answer = gdb.command("-stack-list-variables" + inFrame(level) + "--all-values", deadline, stop);
    if (!answer)
        return fail(answer.error());
    std::vector<Variable> variables;
    for (const Json &entry : listOf(*answer, "variables")) {
        Variable variable{.name = textOf(entry, "name"), .value = textOf(entry, "value")};
        variable.isArgument = textOf(entry, "arg") == u"1";
        variables.push_back(std::move(variable));
    }
    // --all-values tells no types, --simple-values none of the values of structures.
    const auto simple = gdb.command("-stack-list-variables" + inFrame(level) + "--simple-values", deadline, stop);
    if (!simple)
        return fail(simple.error());
    const Json &typed = listOf(*simple, "variables");
    for (std::size_t i = 0; i < std::min(variables.size(), typed.size()); ++i)
        variables[i].type = textOf(typed[i], "type");
    std::ranges::stable_partition(variables, &Variable::isArgument);
    return variables;
}

Result<GdbClient *> gdbAt(
    ProbeSession &session, const std::optional<QString> &name, Deadline deadline, const std::stop_token &stop)
{
    const auto target = session.haltedTarget(name, deadline, stop);
    return target ? session.tools().gdbs.at(session, *target, deadline, stop) : fail(target.error());
}

Result<void> checkFrame(GdbClient &gdb, int frame, Deadline deadline, const std::stop_token &stop)
{
    if (frame == 0)
        return {};
    const QByteArray script = "-stack-info-depth --thread 1 " + QByteArray::number(frame + 1);
    const auto depth = gdb.command(script, deadline, stop);
    if (!depth)
        return fail(depth.error());
    const int frames = textOf(*depth, "depth").toInt();
    if (frame < frames)
        return {};
    Error error;
    error.code = ErrorCode::InvalidArgument;
    error.field = u"frame"_s;
    error.message = Tr::text("There is no frame %1; the stack has %2, counted from 0.").arg(frame).arg(frames);
    error.nextActions.push_back(Tr::text("probe_backtrace lists them."));
    return fail(std::move(error));
}

std::unexpected<Error> badExpression(const Message &message)
{
    Error error;
    error.code = ErrorCode::InvalidArgument;
    error.field = u"expression"_s;
    error.message = message;
    error.nextActions.push_back(Tr::text("Give an expression of the program's language, such as g_bench.counter or $pc."));
    return fail(std::move(error));
}

// Ours sets no breakpoints; those that there are stay for it.
void expect(ProbeSession &session, const TargetState &target, bool isOurs, Deadline deadline)
{
    OpenOcdControl *openOcd = session.control().openOcd();
    if (openOcd) [[maybe_unused]]
        const auto told = openOcd->link().evaluate(Tr::text("Starting GDB"), expectDebugger(target.name, isOurs), deadline);
}

} // namespace

Result<GdbClient *> GdbBook::at(
    ProbeSession &session, const TargetState &target, Deadline deadline, const std::stop_token &stop)
{
    const auto port = session.control().debuggerPort(target);
    if (!port)
        return fail(port.error());
    const QString program = session.program();
    const qint64 written = QFileInfo(program).lastModified().toMSecsSinceEpoch();
    Entry &entry = m_entries[target.name];
    const bool isUsable = entry.client && !entry.client->hasEnded() && entry.program == program && entry.programTime == written;
    if (!isUsable) {
        entry = {.program = program, .programTime = written};
        const auto gdb = GdbClient::find();
        if (!gdb)
            return fail(gdb.error());
        expect(session, target, true, deadline);
        auto started = GdbClient::start({.gdb = *gdb, .program = program, .port = *port}, deadline, stop);
        expect(session, target, false, Deadline::after(5s));
        if (!started)
            return fail(started.error());
        entry.client = std::move(*started);
    } else if (const auto forgotten = entry.client->forgetTarget(deadline, stop); !forgotten) {
        m_entries.erase(target.name);
        return fail(forgotten.error());
    }
    return entry.client.get();
}

Result<std::vector<StackFrame>> readStack(
    ProbeSession &session, const StackRequest &request, Deadline deadline, const std::stop_token &stop)
{
    if (session.program().isEmpty()) {
        Error error;
        error.code = ErrorCode::NotEnabled;
        error.message = Tr::text("Without the program, nothing is known of the stack.");
        error.nextActions.push_back(
            Tr::text("Name the ELF file as elf in probe_connect, or load it with probe_load_firmware."));
        return fail(std::move(error));
    }
    const Deadline soon = deadline.sooner(Deadline::after(patience));
    const auto gdb = gdbAt(session, request.target, soon, stop);
    if (!gdb)
        return fail(gdb.error());
    const QByteArray range = "0 " + QByteArray::number(request.most - 1);
    const auto answer = (*gdb)->command("-stack-list-frames --thread 1 " + range, soon, stop);
    if (!answer)
        return fail(answer.error());
    std::vector<StackFrame> frames;
    for (const Json &each : listOf(*answer, "stack"))
        frames.push_back(frameOf(each));
    if (!request.withVariables)
        return frames;
    for (StackFrame &frame : frames) {
        auto variables = variablesOf(**gdb, frame.level, soon, stop);
        if (!variables)
            return fail(variables.error());
        if (!request.withLocals)
            std::erase_if(*variables, [](const Variable &variable) { return !variable.isArgument; });
        frame.variables = std::move(*variables);
    }
    return frames;
}

Result<void> checkExpression(const QString &expression)
{
    if (expression.trimmed().isEmpty())
        return badExpression(Tr::text("The expression is empty."));
    for (const QChar c : expression) {
        if (c.category() == QChar::Other_Control)
            return badExpression(Tr::text("An expression must not contain newlines or other control characters."));
    }
    // $_shell("…") would run a program; GDB's own functions all begin like this ("Convenience Functions").
    static const QRegularExpression ownName(u"\\$\\s*_"_s);
    if (expression.contains(ownName))
        return badExpression(Tr::text("GDB's own functions and variables ($_…) cannot be used."));
    return {};
}

Result<Variable> evaluateExpression(
    ProbeSession &session, const ExpressionRequest &request, Deadline deadline, const std::stop_token &stop)
{
    if (const auto checked = checkExpression(request.expression); !checked)
        return fail(checked.error());
    const Deadline soon = deadline.sooner(Deadline::after(patience));
    const auto gdb = gdbAt(session, request.target, soon, stop);
    if (!gdb)
        return fail(gdb.error());
    if (const auto checked = checkFrame(**gdb, request.frame, soon, stop); !checked)
        return fail(checked.error());
    const QByteArray quoted = miString(request.expression);
    const auto value = (*gdb)->command("-data-evaluate-expression" + inFrame(request.frame) + quoted, soon, stop);
    if (!value) {
        Error error = value.error();
        if (error.code == ErrorCode::ToolFailed)
            error.field = u"expression"_s;
        return fail(std::move(error));
    }
    Variable result{.name = request.expression, .value = textOf(*value, "value")};
    const auto variable = (*gdb)->command("-var-create" + inFrame(request.frame) + "ohm * " + quoted, soon, stop);
    if (variable) {
        result.type = textOf(*variable, "type");
        [[maybe_unused]] const auto deleted = (*gdb)->command("-var-delete ohm", soon, stop);
    }
    return result;
}

} // namespace ohm::probe
