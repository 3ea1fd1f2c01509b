// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

#include "core/coretr.h"

#include <cerrno>
#include <system_error>

namespace ohm {

using core::Tr;

namespace {

struct CodeFacts
{
    ErrorCode code;
    const char *name;
    int exitCode;
};

constexpr CodeFacts codeFacts[] = {
    {ErrorCode::InvalidArgument, "invalid_argument", 2},
    {ErrorCode::UnknownAction, "unknown_action", 2},
    {ErrorCode::NotFound, "not_found", 3},
    {ErrorCode::NotEnabled, "not_enabled", 3},
    {ErrorCode::Busy, "busy", 3},
    {ErrorCode::Denied, "denied", 4},
    {ErrorCode::Timeout, "timeout", 5},
    {ErrorCode::Cancelled, "cancelled", 130},
    {ErrorCode::Disconnected, "disconnected", 3},
    {ErrorCode::ToolMissing, "tool_missing", 3},
    {ErrorCode::ToolFailed, "tool_failed", 1},
    {ErrorCode::Io, "io", 1},
    {ErrorCode::Protocol, "protocol", 1},
    {ErrorCode::LimitExceeded, "limit_exceeded", 1},
    {ErrorCode::Unsupported, "unsupported", 1},
    {ErrorCode::Internal, "internal", 1},
};

const CodeFacts &factsOf(ErrorCode code) { return codeFacts[static_cast<std::size_t>(code)]; }

ErrorCode codeOfErrno(int value)
{
    switch (value) {
    case EBUSY:
        return ErrorCode::Busy;
    case ENOENT:
    case ENODEV:
    case ENXIO:
        return ErrorCode::NotFound;
    case EACCES:
    case EPERM:
        return ErrorCode::Denied;
    case ETIMEDOUT:
        return ErrorCode::Timeout;
    case ECONNREFUSED:
    case ECONNRESET:
    case EPIPE:
    case EHOSTUNREACH:
    case ENETUNREACH:
        return ErrorCode::Disconnected;
    default:
        return ErrorCode::Io;
    }
}

Json englishList(const std::vector<Message> &messages)
{
    Json list = Json::array();
    for (const Message &message : messages)
        list.push_back(jsonString(message.english()));
    return list;
}

} // namespace

Error &&Error::cause(Message why) &&
{
    causes.push_back(std::move(why));
    return std::move(*this);
}

Error &&Error::next(Message step) &&
{
    nextActions.push_back(std::move(step));
    return std::move(*this);
}

Error &&Error::withDetail(const QString &lines) &&
{
    detail = lines;
    return std::move(*this);
}

std::unexpected<Error> fail(ErrorCode code, Message message)
{
    Error error;
    error.code = code;
    error.message = std::move(message);
    return std::unexpected(std::move(error));
}

std::unexpected<Error> fail(Error error) { return std::unexpected(std::move(error)); }

std::unexpected<Error> failErrno(int errnoValue, Message message)
{
    Error error;
    error.code = codeOfErrno(errnoValue);
    const QString words = QString::fromStdString(std::generic_category().message(errnoValue));
    error.message = Tr::text("%1: %2.").arg(message).arg(words);
    return std::unexpected(std::move(error));
}

const char *errorName(ErrorCode code) { return factsOf(code).name; }

int exitCode(ErrorCode code) { return factsOf(code).exitCode; }

Json toJson(const Error &error)
{
    Json json = {{"error_type", errorName(error.code)}, {"message", error.message.english().toStdString()}};
    if (!error.field.isEmpty())
        json["field"] = error.field.toStdString();
    if (!error.causes.empty())
        json["causes"] = englishList(error.causes);
    if (!error.nextActions.empty())
        json["next_actions"] = englishList(error.nextActions);
    if (!error.detail.isEmpty())
        json["detail"] = error.detail.toStdString();
    return json;
}

} // namespace ohm
