// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/gdbrelay.h"

#include "memory/rsp/rsppacket.h"
#include "stream/fdstream_posix.h"
#include "stream/listener_posix.h"

#include <array>
#include <mutex>
#include <thread>

#include <poll.h>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookEveryMs = 50; // for whether the relay ends

class PosixGdbRelay final : public GdbRelay
{
public:
    PosixGdbRelay(Listener listener, Ask ask, Offer offer)
        : m_listener(std::move(listener))
        , m_ask(std::move(ask))
        , m_offer(offer)
        , m_thread([this](const std::stop_token &stop) { serve(stop); })
    {
    }

    quint16 port() const override { return m_listener.port(); }

private:
    void serve(const std::stop_token &stop) const
    {
        while (!stop.stop_requested()) {
            pollfd waiting{m_listener.fd(), POLLIN, 0};
            if (::poll(&waiting, 1, lookEveryMs) <= 0)
                continue;
            if (UniqueFd fd = m_listener.accept(); fd.isOpen()) {
                FdStream stream(std::move(fd), u"GDB"_s, {});
                talk(stream, stop);
            }
        }
    }

    void talk(ByteStream &stream, const std::stop_token &stop) const
    {
        rsp::Decoder decoder;
        std::array<char, 4096> buffer;
        while (true) {
            const auto size = stream.read(buffer, Deadline::never(), stop);
            if (!size)
                return;
            decoder.append({buffer.data(), qsizetype(*size)});
            while (const auto item = decoder.next()) {
                if (!answer(stream, *item, stop))
                    return;
            }
        }
    }

    bool answer(ByteStream &stream, const rsp::Decoder::Item &item, const std::stop_token &stop) const
    {
        if (item.kind == rsp::Decoder::Kind::Damaged)
            return stream.write("-", Deadline::after(5s), stop).has_value();
        if (item.kind != rsp::Decoder::Kind::Packet)
            return true;
        const auto reply = relayedAnswer(item.payload, m_ask, m_offer, stop);
        return reply && stream.write("+" + rsp::framed(*reply), Deadline::after(5s), stop);
    }

    const Listener m_listener;
    const Ask m_ask;
    const Offer m_offer;
    std::jthread m_thread; // the last member: it uses the others
};

} // namespace

Result<std::unique_ptr<GdbRelay>> GdbRelay::start(Ask ask, Offer offer)
{
    auto listener = Listener::open(u"tcp:0"_s);
    if (!listener)
        return fail(listener.error());
    return std::make_unique<PosixGdbRelay>(std::move(*listener), std::move(ask), offer);
}

} // namespace ohm::probe
