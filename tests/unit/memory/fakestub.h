// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../qemu/scriptedstream.h"
#include "memory/rspclient.h"

namespace ohm::testing {

// The other side of a RspClient: it answers each request by a function of the test, and keeps them.
class FakeStub final
{
public:
    // An answer of nullopt says nothing at all.
    using Answer = std::function<std::optional<QByteArray>(const QByteArray &request)>;
    explicit FakeStub(Answer answer)
        : m_answer(std::move(answer))
    {
        auto stream = std::make_unique<ScriptedStream>([this](const QByteArray &written) { return take(written); });
        m_stream = stream.get();
        m_unused = std::move(stream);
    }

    std::unique_ptr<ByteStream> stream() { return std::move(m_unused); } // once
    void say(QByteArrayView payload) { m_stream->send(rsp::framed(payload)); }
    void sendRaw(const QByteArray &bytes) { m_stream->send(bytes); }
    const QList<QByteArray> &requests() const { return m_requests; }
    void forget() { m_requests.clear(); }
    int acknowledgements() const { return m_acknowledgements; }
    int breaks() const { return m_breaks; }

    bool acknowledges = true;
    QByteArray stopReply = "T02thread:01;"; // to an interrupt

private:
    QByteArray take(const QByteArray &written)
    {
        m_acknowledgements += int(written.count('+'));
        if (written == "\x03") {
            ++m_breaks;
            return rsp::framed(stopReply);
        }
        QByteArray reply;
        m_decoder.append(written);
        while (const auto item = m_decoder.next()) {
            if (item->kind != rsp::Decoder::Kind::Packet)
                continue;
            const QByteArray request = item->payload.toByteArray();
            m_requests << request;
            if (acknowledges)
                reply += '+';
            if (const auto answer = m_answer(request))
                reply += rsp::framed(*answer);
        }
        return reply;
    }

    const Answer m_answer;
    ScriptedStream *m_stream = nullptr;
    std::unique_ptr<ByteStream> m_unused;
    rsp::Decoder m_decoder;
    QList<QByteArray> m_requests;
    int m_acknowledgements = 0, m_breaks = 0;
};

// What a stub answers while a client connects; nullopt for all else.
inline std::optional<QByteArray> connecting(const QByteArray &request, const QByteArray &features = "PacketSize=100")
{
    if (request.startsWith("qSupported"))
        return features;
    if (request == "?")
        return "T05thread:01;";
    if (request == "QStartNoAckMode")
        return "OK";
    if (request == "vCont?")
        return "vCont;c;C;s;S";
    if (request.startsWith("qqemu."))
        return "";
    return std::nullopt;
}

} // namespace ohm::testing
