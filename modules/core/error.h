// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "core/text.h"

#include <expected>
#include <vector>

namespace ohm {

// The closed list of what can go wrong. Their names (errorName) are part of the interface over MCP and in ohmctl's --json.
enum class ErrorCode {
    InvalidArgument, // a field is missing, of the wrong type or out of range: nothing was touched
    UnknownAction, // no action of that name
    NotFound, // what an id, a path or a name points to does not exist
    NotEnabled, // the action exists but cannot be used now
    Busy, // held by somebody else
    Denied, // refused by the policy or by the person
    Timeout, // the time given ran out
    Cancelled, // somebody stopped it
    Disconnected, // the device or the other side went away
    ToolMissing, // a program that has to be installed
    ToolFailed, // a program we started reported a failure
    Io, // the operating system refused
    Protocol, // the other side said something that its protocol does not allow
    LimitExceeded, // more than the stated limit
    Unsupported, // this device, machine or platform cannot do it
    Internal, // a defect of Ohmdeck
};

// A failure that a person or an assistant can act on.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    Message message; // what was tried, on what, why it failed
    std::vector<Message> causes; // likely causes, most likely first
    std::vector<Message> nextActions; // what to do now
    QString field; // the argument at fault as a path, e.g. "steps[2].tool"; empty when none is
    QString detail; // the tool's own last lines, verbatim

    Error &&cause(Message message) &&;
    Error &&next(Message message) &&;
    Error &&withDetail(const QString &lines) &&;
};

template <typename T>
using Result = std::expected<T, Error>;

// The one way to fail: `return fail(ErrorCode::Busy, Tr::text("%1 is held by %2.").arg(port).arg(holder));`
std::unexpected<Error> fail(ErrorCode code, Message message);
std::unexpected<Error> fail(Error error);

// The value through `function`, an error as it is (std::expected::transform is not in g++ 12's library).
template <typename T, typename Function>
auto mapResult(Result<T> &&result, Function &&function)
{
    if constexpr (std::is_void_v<T>)
        return result ? Result<std::invoke_result_t<Function>>(function()) : std::unexpected(std::move(result).error());
    else
        return result ? Result<std::invoke_result_t<Function, T>>(function(*std::move(result)))
                      : std::unexpected(std::move(result).error());
}

// Like fail() with the operating system's words for errno appended; keeps the code specific (Busy, NotFound, Denied …).
std::unexpected<Error> failErrno(int errnoValue, Message message);

const char *errorName(ErrorCode code); // "invalid_argument"
int exitCode(ErrorCode code); // ohmctl: 1 failed, 2 usage, 3 not available, 4 refused, 5 timeout, 130 cancelled

// {"error_type","message","causes"?,"next_actions"?,"field"?,"detail"?}, in English.
Json toJson(const Error &error);

} // namespace ohm
