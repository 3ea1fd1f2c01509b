// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stream/bytestream.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <thread>

namespace ohm::qemu {

// Speaks the QEMU Machine Protocol: JSON objects, one per line, both ways (QEMU documentation, "QEMU Machine Protocol
// Specification"). Answers and events are taken in by a thread of its own; lines that are no JSON are passed over. Thread safe.
class QmpClient final
{
public:
    // `data` of an event, {} when it has none. Called in the reader's thread: must return soon and must not wait for an answer.
    using EventHandler = std::function<void(const QString &name, const Json &data)>;
    using ReplyHandler = std::function<void(Result<Json>)>; // in the reader's thread as well

    // Waits for the greeting and leaves the negotiation mode.
    static Result<std::unique_ptr<QmpClient>> connect(
        std::unique_ptr<ByteStream> stream, EventHandler onEvent, Deadline deadline, std::stop_token stop = {});
    ~QmpClient();
    Q_DISABLE_COPY_MOVE(QmpClient)

    // The answer's "return" member. ToolFailed with QEMU's words when it refuses, Unsupported for a command that it does not
    // know, Disconnected when it ends meanwhile.
    Result<Json> execute(
        const QString &command, const Json &arguments = Json::object(), Deadline deadline = soon(), std::stop_token stop = {});

    // The same without waiting.
    void post(const QString &command, const Json &arguments, ReplyHandler onReply);

    // A line for the human monitor; gives its output. An output that begins with "Error:" is an error.
    Result<QString> monitor(const QString &line, Deadline deadline = soon(), std::stop_token stop = {});

    // True when the other side has closed the connection; what it sent before has been handled by then.
    bool waitUntilClosed(Deadline deadline) const;

    static Deadline soon() { return Deadline::after(10s); }

private:
    QmpClient(std::unique_ptr<ByteStream> stream, EventHandler onEvent);

    void readAll(const std::stop_token &stop);
    bool takeLines();
    void takeMessage(const Json &message);
    void takeReply(const Json &message);
    void endAll();

    const std::unique_ptr<ByteStream> m_stream;
    const EventHandler m_onEvent;
    QByteArray m_received;

    std::mutex m_writing;
    mutable std::mutex m_mutex;
    mutable std::condition_variable_any m_changed;
    bool m_greeted = false;
    bool m_closed = false;
    std::int64_t m_lastId = 0;
    std::map<std::int64_t, std::pair<QString, ReplyHandler>> m_pending;
    std::jthread m_reader;
};

} // namespace ohm::qemu
