// SPDX-License-Identifier: GPL-3.0-or-later
// What a debug stub says: its packets, the link that takes answers from them, and stop replies.
#include "fuzz/fuzztarget.h"
#include "memory/rsp/rsplink.h"

#include <algorithm>

using namespace ohm;
using namespace ohm::rsp;

namespace {

QByteArrayList itemsOf(QByteArrayView data, qsizetype part)
{
    QByteArrayList items;
    Decoder decoder;
    while (!data.isEmpty()) {
        const QByteArrayView piece = data.first(std::min(part, data.size()));
        decoder.append(piece);
        data = data.sliced(piece.size());
        while (const auto item = decoder.next())
            items << char('0' + int(item->kind)) + item->payload.toByteArray();
    }
    return items;
}

void checkFraming(QByteArrayView payload)
{
    const QByteArrayList items = itemsOf(framed(payload), 3);
    fuzz::check(items.size() == 1, "a frame holds one packet");
    fuzz::same(items.front(), '0' + payload.toByteArray(), "a payload in its frame");
}

void checkHex(QByteArrayView data)
{
    QByteArray digits;
    appendHex(digits, data);
    const auto bytes = decodedHex(digits);
    fuzz::check(bytes.has_value(), "digits are hexadecimal");
    fuzz::same(*bytes, data.toByteArray(), "bytes in hexadecimal");
    if (const auto read = decodedHex(data)) {
        digits.clear();
        appendHex(digits, *read);
        fuzz::same(digits, data.toByteArray().toLower(), "hexadecimal digits");
    }
}

// Says what it was given, in pieces, and then is gone.
class Script final : public ByteStream
{
public:
    explicit Script(QByteArrayView says)
        : m_says(says)
    {
    }
    Result<std::size_t> read(std::span<char> buffer, Deadline, std::stop_token) override
    {
        const QByteArrayView piece = m_says.take(std::min<qsizetype>(qsizetype(buffer.size()), 7));
        if (piece.isEmpty())
            return fail(ErrorCode::Disconnected, Text{"fuzz", "The script is over."});
        std::ranges::copy(piece, buffer.data());
        return std::size_t(piece.size());
    }
    Result<std::size_t> writeSome(QByteArrayView bytes, Deadline, std::stop_token) override
    {
        return std::size_t(bytes.size());
    }
    void close() override { }

private:
    fuzz::Input m_says;
};

void checkLink(QByteArrayView data, bool acknowledging)
{
    RspLink link(std::make_unique<Script>(data));
    link.setAcknowledging(acknowledging);
    link.setWindow(acknowledging ? 1 : 4);
    (void)link.exchange("?", Deadline::never(), {});
    std::size_t answers = 0;
    const auto take = [&](std::size_t index, QByteArrayView) -> Result<void> {
        fuzz::check(index == answers++, "answers come in order");
        return {};
    };
    const auto all = link.exchangeMany(8, [](std::size_t, QByteArray &to) { to += "m0,4"; }, take, Deadline::never(), {});
    fuzz::check(!all || answers == 8, "all were answered, or it failed");
    if (const auto stop = link.takeStop())
        (void)stopReasonName(stop->reason);
}

} // namespace

void fuzz::run(QByteArrayView data)
{
    check(itemsOf(data, data.size()) == itemsOf(data, 1), "the parts in which bytes come make no difference");
    checkFraming(data);
    checkHex(data);
    (void)parseStopReply(data);
    for (const bool acknowledging : {true, false})
        checkLink(data, acknowledging);
}

QByteArrayList fuzz::seeds()
{
    QByteArray conversation;
    for (const char *answer :
        {"T05thread:01;", "OK", "01020304", "0*\"00", "E01", "PacketSize=1000;qXfer:features:read+", "l<x/>"})
        conversation += '+' + framed(answer);
    return {conversation, framed("T05hwbreak:;0f:78563412;watch:20000010;thread:p01.01;"), "T05swbreak:;d:ffffffff;", "S05",
        "W00", "X09", framed("}#*$"), "$0* #7a", "%Stop:T05#cc", "$cut$OK#9a-+", "+$OK#9b$OK#9a$OK#9a",
        framed("S05") + framed("") + framed("abcd"), "4f686d6465636b"};
}
