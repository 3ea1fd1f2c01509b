// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream/resolver_posix.h"

#include "core/waiting.h"
#include "stream/streamtr.h"

#include <netdb.h>

#include <cstring>

namespace ohm {

using stream::Tr;

namespace {

struct Answer
{
    int error = 0; // of getaddrinfo(3)
    std::vector<SocketAddress> addresses;
};

// Shared with a thread that may outlive the wait.
struct Inquiry
{
    std::mutex mutex;
    std::condition_variable_any answered;
    std::optional<Answer> answer;
};

Answer ask(const std::string &host, const std::string &port, int flags)
{
    addrinfo hints = {};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = flags | AI_NUMERICSERV;
    addrinfo *list = nullptr;
    Answer answer;
    answer.error = ::getaddrinfo(host.c_str(), port.c_str(), &hints, &list);
    if (answer.error != 0)
        return answer;
    for (const addrinfo *entry = list; entry; entry = entry->ai_next) {
        SocketAddress &address = answer.addresses.emplace_back();
        address.size = entry->ai_addrlen;
        std::memcpy(&address.storage, entry->ai_addr, entry->ai_addrlen);
    }
    ::freeaddrinfo(list);
    return answer;
}

std::shared_ptr<Inquiry> askInThread(const std::string &host, const std::string &port)
{
    auto inquiry = std::make_shared<Inquiry>();
    std::thread([inquiry, host, port] {
        Answer answer = ask(host, port, 0);
        const std::lock_guard lock(inquiry->mutex);
        inquiry->answer = std::move(answer);
        inquiry->answered.notify_all();
    }).detach();
    return inquiry;
}

std::unexpected<Error> notFound(const QString &host, int error)
{
    return fail(fail(ErrorCode::NotFound, Tr::text("The host %1 is not known: %2.").arg(host).arg(::gai_strerror(error)))
            .error()
            .next(Tr::text("Check the name, or give the numeric address.")));
}

} // namespace

Result<std::vector<SocketAddress>> resolve(const QString &host, quint16 port, Deadline deadline, std::stop_token stop)
{
    const std::string name = host.toStdString();
    const std::string service = std::to_string(port);
    if (Answer numeric = ask(name, service, AI_NUMERICHOST); numeric.error == 0)
        return std::move(numeric.addresses);
    const auto inquiry = askInThread(name, service);
    std::unique_lock lock(inquiry->mutex);
    const auto answered = [&] { return inquiry->answer.has_value(); };
    if (!waitUntil(inquiry->answered, lock, deadline, stop, answered)) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, Tr::text("Looking up the host %1 was cancelled.").arg(host));
        return fail(ErrorCode::Timeout, Tr::text("The host %1 was not looked up in time.").arg(host));
    }
    if (inquiry->answer->error != 0)
        return notFound(host, inquiry->answer->error);
    return std::move(inquiry->answer->addresses);
}

} // namespace ohm
