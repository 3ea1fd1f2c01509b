// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/engine/calls.h"

#include "mctp/engine/controllayouts.h"
#include "mctp/engine/names.h"
#include "mctp/engine/pldmlayouts.h"
#include "mctp/mctptr.h"

namespace ohm::mctp {

using namespace Qt::StringLiterals;

namespace {

struct Asked
{
    bool isPldm = false;
    quint8 type = 0; // of PLDM
    quint8 command = 0;
    quint8 instance = 0;
};

QString commandName(const Asked &asked)
{
    const CommandLayout *layout = findCommand(asked.isPldm ? pldmCommands(asked.type) : controlCommands, asked.command);
    return layout ? QString::fromLatin1(layout->name) : u"command 0x%1"_s.arg(asked.command, 2, 16, QLatin1Char('0'));
}

std::unexpected<Error> unreadable(const Asked &asked, quint8 eid, Message why, const QByteArray &body)
{
    Error error;
    error.code = ErrorCode::Protocol;
    error.message = Tr::text("EID %1 answered %2 with what cannot be read: %3").arg(eid).arg(commandName(asked)).arg(why);
    error.detail = hexFromBytes(body);
    return fail(std::move(error));
}

Result<Answer> answerFrom(const Asked &asked, const Reply &reply)
{
    const QByteArray &body = reply.message.body;
    const auto header = asked.isPldm ? pldmHeader(body) : controlHeader(body);
    const quint8 from = reply.message.source;
    if (!header || header->isRequest)
        return unreadable(asked, from, Tr::text("it is no response"), body);
    if (header->instance != asked.instance || header->command != asked.command || header->pldmType != asked.type)
        return unreadable(asked, from, Tr::text("it answers another request"), body);
    const QByteArrayView inner = QByteArrayView(body).sliced(1);
    const Field field = asked.isPldm ? decodePldm(inner, 1) : decodeControl(inner, 1);
    if (const auto problems = problemsOf(field); header->completion == 0 && !problems.empty())
        return unreadable(asked, from, problems.front(), body);
    return Answer{.completion = header->completion,
        .completionText = completionName(asked.isPldm, asked.type, asked.command, header->completion),
        .values = valuesOf(field),
        .data = header->data,
        .responder = from};
}

Result<Answer> ask(const Asking &asking, const Target &target, const Asked &asked, const QByteArray &body)
{
    const auto reply = asking.link->request(target, body, asking.patience, asking.deadline, asking.stop);
    return reply ? answerFrom(asked, *reply) : fail(reply.error());
}

Result<Answer> requireSuccess(Result<Answer> answer, const Asked &asked, const Target &target)
{
    if (!answer || answer->completion == 0)
        return answer;
    Error error;
    error.code = ErrorCode::ToolFailed;
    error.message = Tr::text("EID %1 refused %2: %3.").arg(target.eid).arg(commandName(asked)).arg(answer->completionText);
    return fail(std::move(error));
}

} // namespace

Result<Answer> askControl(const Asking &asking, const Target &target, quint8 command, const QByteArray &data)
{
    const Asked asked{.command = command, .instance = asking.link->nextInstance()};
    return ask(asking, target, asked, controlRequest(asked.instance, command, data));
}

Result<Answer> askPldm(const Asking &asking, const Target &target, quint8 type, quint8 command, const QByteArray &data)
{
    const Asked asked{true, type, command, asking.link->nextInstance()};
    return ask(asking, target, asked, pldmRequest(asked.instance, type, command, data));
}

Result<Answer> requireControl(const Asking &asking, const Target &target, quint8 command, const QByteArray &data)
{
    return requireSuccess(askControl(asking, target, command, data), {.command = command}, target);
}

Result<Answer> requirePldm(const Asking &asking, const Target &target, quint8 type, quint8 command, const QByteArray &data)
{
    return requireSuccess(askPldm(asking, target, type, command, data), {true, type, command}, target);
}

} // namespace ohm::mctp
