// SPDX-License-Identifier: GPL-3.0-or-later
#include "qemu/engine/monitorpolicy.h"

#include "qemu/qemutr.h"

#include <QStringList>

namespace ohm::qemu {

using namespace Qt::StringLiterals;

namespace {

const QStringList &harmlessQmp()
{
    static const QStringList names{u"cont"_s, u"stop"_s, u"system_reset"_s, u"system_powerdown"_s, u"system_wakeup"_s,
        u"inject-nmi"_s, u"input-send-event"_s, u"send-key"_s, u"qom-get"_s, u"qom-list"_s, u"qom-list-types"_s,
        u"qom-list-properties"_s, u"qom-set"_s, u"ringbuf-read"_s, u"ringbuf-write"_s, u"replay-break"_s,
        u"replay-delete-break"_s, u"replay-seek"_s, u"device-list-properties"_s};
    return names;
}

const QStringList &harmlessLines()
{
    static const QStringList names{u"info"_s, u"help"_s, u"?"_s, u"x"_s, u"xp"_s, u"p"_s, u"print"_s, u"sum"_s, u"gva2gpa"_s,
        u"i"_s, u"o"_s, u"stop"_s, u"s"_s, u"cont"_s, u"c"_s, u"system_reset"_s, u"system_powerdown"_s, u"system_wakeup"_s,
        u"nmi"_s, u"sendkey"_s, u"mouse_move"_s, u"mouse_button"_s, u"singlestep"_s, u"qom-get"_s, u"qom-list"_s, u"qom-set"_s,
        u"ringbuf_read"_s, u"ringbuf_write"_s, u"replay_break"_s, u"replay_delete_break"_s, u"replay_seek"_s};
    return names;
}

std::unexpected<Error> malformed(Message message)
{
    Error error;
    error.code = ErrorCode::InvalidArgument;
    error.field = u"command"_s;
    error.message = std::move(message);
    error.nextActions.push_back(Tr::text("Write QMP as {\"execute\": \"query-status\"}, or a line such as: info registers"));
    return fail(std::move(error));
}

Result<MonitorCommand> parseQmp(const QString &text)
{
    JsonParseFailure failure;
    const auto json = parseJson(text.toUtf8(), &failure);
    if (!json || !json->is_object())
        return malformed(Tr::text("The command begins like JSON but is none: %1").arg(failure.message));
    const auto name = json->find("execute");
    if (name == json->end() || !name->is_string())
        return malformed(Tr::text("A QMP command names what it wants in \"execute\"."));
    MonitorCommand command{.isQmp = true, .name = toQString(*name)};
    if (const auto arguments = json->find("arguments"); arguments != json->end()) {
        if (!arguments->is_object())
            return malformed(Tr::text("The arguments of a QMP command are an object."));
        command.arguments = *arguments;
    }
    return command;
}

} // namespace

Result<MonitorCommand> parseMonitorCommand(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return malformed(Tr::text("The command is empty."));
    if (trimmed.startsWith(u'{'))
        return parseQmp(trimmed);
    for (const QChar c : trimmed) {
        if (c < u' ')
            return malformed(Tr::text("The command must be one line."));
    }
    return MonitorCommand{// "xp/4xw 0x20000000" is written without a blank as well
        .name = trimmed.section(u' ', 0, 0).section(u'/', 0, 0),
        .line = trimmed};
}

Result<void> requireWithinMachine(const MonitorCommand &command)
{
    if (command.isQmp && command.name == u"human-monitor-command") {
        const auto line = command.arguments.find("command-line");
        const auto inner = parseMonitorCommand(line == command.arguments.end() ? QString() : toQString(*line));
        return inner ? requireWithinMachine(*inner) : fail(inner.error());
    }
    const bool isQuery = command.isQmp && command.name.startsWith(u"query-");
    const QStringList &harmless = command.isQmp ? harmlessQmp() : harmlessLines();
    if (isQuery || harmless.contains(command.name))
        return {};
    Error error;
    error.code = ErrorCode::Denied;
    error.field = u"command"_s;
    error.message = Tr::text("The monitor command %1 is left to the person: it can reach files or programs of this computer.")
                        .arg(command.name);
    error.nextActions.push_back(Tr::text("Use the qemu_ action for it, or ask the person to run it."));
    return fail(std::move(error));
}

} // namespace ohm::qemu
