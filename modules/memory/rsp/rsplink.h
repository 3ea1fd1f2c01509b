// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/rsp/rsppacket.h"
#include "memory/rsp/rspstop.h"
#include "stream/bytestream.h"

#include <deque>
#include <functional>
#include <memory>

namespace ohm::rsp {

// Requests and their answers over one connection to a stub: framing, acknowledgements, repetition, order. It knows no command.
//
// A stop reply that comes where another answer is due (a stub that was running when we connected sends one unasked) is kept for
// takeStop(). An answer that did not come in time is waited for before the next request goes out, so that requests and answers
// never get out of step.
class RspLink final
{
public:
    explicit RspLink(std::unique_ptr<ByteStream> stream);
    Q_DISABLE_COPY_MOVE(RspLink)

    void setAcknowledging(bool on) { m_acknowledging = on; } // off once the stub agreed to QStartNoAckMode
    // The acknowledgement of an answer goes out with the next request: for stubs that do not wait for it.
    void setAcknowledgingLate(bool on) { m_acknowledgingLate = on; }
    void setWindow(std::size_t requests) { m_window = requests; } // how many may be under way at once

    // The answer to one request. Protocol when the stub does not keep to it.
    Result<QByteArray> exchange(QByteArrayView request, Deadline deadline, const std::stop_token &stop);

    // Many requests in order, several under way at once. `ask(i, to)` appends the payload of request i, `take(i, answer)` gets
    // its answer. After a failure no more are sent; the first error is returned once what was under way has been answered.
    using Ask = std::function<void(std::size_t index, QByteArray &to)>;
    using Take = std::function<Result<void>(std::size_t index, QByteArrayView answer)>;
    Result<void> exchangeMany(
        std::size_t count, const Ask &ask, const Take &take, Deadline deadline, const std::stop_token &stop);

    // A request without an immediate answer: whatever lets the target run.
    Result<void> send(QByteArrayView request, Deadline deadline, const std::stop_token &stop);
    Result<void> sendBreak(Deadline deadline, const std::stop_token &stop); // the single byte 0x03
    Result<QByteArray> receive(Deadline deadline, const std::stop_token &stop); // the next packet, whatever it is

    // The next packet that is no answer; late answers to requests that were given up are passed over.
    Result<QByteArray> receiveUnasked(Deadline deadline, const std::stop_token &stop);

    std::optional<StopEvent> takeStop(); // the newest one kept
    void dropStops() { m_stops.clear(); }
    void close() { m_stream->close(); } // from any thread

private:
    Result<void> catchUp(Deadline deadline, const std::stop_token &stop);
    Result<QByteArrayView> receiveAnswer(Deadline deadline, const std::stop_token &stop);
    Result<QByteArrayView> receivePacket(Deadline deadline, const std::stop_token &stop);
    Result<void> fill(Deadline deadline, const std::stop_token &stop);
    Result<void> refuse(Deadline deadline, const std::stop_token &stop);
    Result<void> repeat(Deadline deadline, const std::stop_token &stop);
    Result<void> acknowledge(Deadline deadline, const std::stop_token &stop);
    Result<void> transmit(QByteArrayView bytes, Deadline deadline, const std::stop_token &stop);
    Result<void> sendOutgoing(Deadline deadline, const std::stop_token &stop);
    void frame(QByteArrayView request);

    const std::unique_ptr<ByteStream> m_stream;
    Decoder m_decoder;
    QByteArray m_outgoing; // frames that are to go out together
    QByteArray m_acknowledged; // what goes out behind an acknowledgement
    QByteArray m_lastFrame; // of the newest request, to be repeated when the stub refuses it
    std::vector<char> m_buffer;
    std::deque<StopEvent> m_stops;
    std::size_t m_window = 1;
    std::size_t m_owed = 0; // requests whose answer has not come yet
    int m_repetitions = 0;
    bool m_acknowledging = true;
    bool m_acknowledgingLate = false;
    bool m_owesAcknowledgement = false;
};

} // namespace ohm::rsp
