// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/paths.h"
#include "core/uniquefd_posix.h"

#include <functional>
#include <memory>

namespace ohm::console {

// ohmctl's side of the open workbench: attaches as the person at a shell and makes calls, one after the other. Waits in
// poll(2), so that a signal ends a call at once.
class WorkbenchLink final
{
public:
    // NotFound or Disconnected when no workbench is open. One that is just being opened is waited for.
    static Result<std::unique_ptr<WorkbenchLink>> attach(const Paths &paths, int signalEnd);

    struct Listener
    {
        std::function<void(double done, double total, const QString &text)> progress; // total 0: unknown
        std::function<void(const QString &line)> log;
    };
    // The result's structure, {"pending":…} when `arguments` have a wait_s that ran out. On a signal the call is cancelled.
    Result<Json> call(const QString &action, const Json &arguments, const Listener &listener);

private:
    WorkbenchLink(UniqueFd socket, int signalEnd)
        : m_socket(std::move(socket))
        , m_signalEnd(signalEnd)
    {
    }

    Result<void> send(const Json &message);
    Result<Json> request(const char *method, const Json &params, const Listener &listener);
    Result<Json> readMessage();
    void notice(const Json &message, const Listener &listener) const;

    UniqueFd m_socket;
    const int m_signalEnd;
    int m_lastId = 0;
    QByteArray m_unread;
};

} // namespace ohm::console
