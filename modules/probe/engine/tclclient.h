// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stream/bytestream.h"

#include <functional>
#include <memory>

namespace ohm::probe {

// One connection to OpenOCD's Tcl server: scripts and answers, each ended by the byte 0x1a (OpenOCD User's Guide, "Tcl
// Scripting API"). One thread at a time but for close().
//
// An answer that did not come in time, or was not waited for, is waited for before the next script goes out, so that scripts
// and answers never get out of step: OpenOCD does one thing after the other and cannot be told to stop.
class TclClient final
{
public:
    static constexpr qsizetype longestScript = 4 * 1024 * 1024 - 1024; // what the server takes in one line
    // OpenOCD prints every answer to its log as well. Ours are one line that begins with this, so that the log can leave them
    // out.
    static constexpr char answerMark[] = "ohm=";

    explicit TclClient(std::unique_ptr<ByteStream> stream)
        : m_stream(std::move(stream))
    {
    }

    struct Outcome
    {
        int code = 0; // Tcl's: 0 went well, 1 an error; below 0 OpenOCD's own numbers
        QByteArray value; // the result, or the error's text, which is often empty: then only the log tells
        bool succeeded() const { return code == 0; }
    };
    // Runs a script and tells whether it went well, which the bare protocol does not. Words that come from outside stand in the
    // script as tclWord().
    Result<Outcome> evaluate(QByteArrayView script, Deadline deadline, const std::stop_token &stop = {});

    // "type target_event event halted" and the like, once `tcl_notifications on` has been evaluated here.
    using OnEvent = std::function<void(const QByteArray &frame)>;
    void whenEvent(OnEvent receive) { m_onEvent = std::move(receive); }
    // Waits for the next event. Timeout, Cancelled, Disconnected.
    Result<void> waitForEvent(Deadline deadline, const std::stop_token &stop);

    bool isBehind() const { return m_owed > 0; } // OpenOCD still works on a script that was given up
    void close() { m_stream->close(); }

private:
    Result<QByteArray> exchange(QByteArrayView script, Deadline deadline, const std::stop_token &stop);
    Result<QByteArray> receiveAnswer(Deadline deadline, const std::stop_token &stop);
    Result<QByteArray> receiveFrame(Deadline deadline, const std::stop_token &stop);
    bool takeEvent(const QByteArray &frame);

    const std::unique_ptr<ByteStream> m_stream;
    OnEvent m_onEvent;
    QByteArray m_received;
    qsizetype m_searched = 0; // up to here m_received has no end of a frame
    int m_owed = 0; // answers that have not come yet
};

} // namespace ohm::probe
