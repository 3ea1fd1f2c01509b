// SPDX-License-Identifier: GPL-3.0-or-later
// Telnet, RFC 2217 on it, and the capture files that are written of what streams bring.
#include "fuzz/fuzztarget.h"
#include "stream/pcapng.h"
#include "stream/rfc2217codec.h"

#include <QtEndian>

#include <algorithm>

using namespace ohm;
using namespace ohm::telnet;

namespace {

struct Taken
{
    QByteArray data;
    std::vector<Event> events;
    quint64 malformed = 0;
    bool operator==(const Taken &) const = default;
};

Taken takenFrom(QByteArrayView bytes, qsizetype part)
{
    Taken taken;
    Decoder decoder;
    while (!bytes.isEmpty()) {
        const QByteArrayView piece = bytes.first(std::min(part, bytes.size()));
        decoder.feed(piece, taken.data, taken.events);
        bytes = bytes.sliced(piece.size());
    }
    taken.malformed = decoder.malformed();
    return taken;
}

QByteArray encoded(const Event &event)
{
    return std::visit([](const auto &each) { return encode(each); }, event);
}

// Each answer changes a state, so that two parties cannot answer each other for ever.
void checkOptions(const std::vector<Event> &events)
{
    Options options({Binary, SuppressGoAhead, ComPort});
    for (const Event &event : events) {
        if (const auto *negotiation = std::get_if<Negotiation>(&event)) {
            const QByteArray answer = options.answer(*negotiation);
            const Taken once = takenFrom(answer, 1);
            fuzz::check(
                once.events.size() == (answer.isEmpty() ? 0 : 1) && once.malformed == 0, "an answer is one negotiation");
        } else if (const auto message = rfc2217::parseServerMessage(std::get<Subnegotiation>(event))) {
            LineStates lines;
            LineErrors errors;
            rfc2217::putModemState(lines, quint8(message->value));
            rfc2217::countLineState(errors, quint8(message->value));
        }
    }
}

void checkCapture(QByteArrayView data)
{
    const QByteArray comment = data.first(std::min<qsizetype>(data.size(), 40)).toByteArray();
    const QByteArray file = pcapng::sectionHeader(comment) + pcapng::interfaceDescription(comment)
        + pcapng::packet(data, data.size(), Direction::Received, 0, comment);
    int blocks = 0;
    for (qsizetype at = 0; at < file.size(); ++blocks) {
        const auto length = qFromLittleEndian<quint32>(file.constData() + at + 4);
        fuzz::check(length % 4 == 0 && length >= 12 && at + length <= file.size()
                && qFromLittleEndian<quint32>(file.constData() + at + length - 4) == length,
            "a block of a capture file says its length twice");
        at += length;
    }
    fuzz::check(blocks == 3, "a capture file has three blocks");
}

} // namespace

void fuzz::run(QByteArrayView data)
{
    const Taken taken = takenFrom(data, data.size());
    check(taken == takenFrom(data, 1), "the parts in which bytes come make no difference");
    same(takenFrom(escape(data), 5).data, data.toByteArray(), "escaped data");
    for (const Event &event : taken.events) {
        const Taken again = takenFrom(encoded(event), 2);
        check(again.events.size() == 1 && again.events.front() == event && again.malformed == 0, "an event, encoded again");
    }
    checkOptions(taken.events);
    checkCapture(data);
}

QByteArrayList fuzz::seeds()
{
    return {hex("fffd2cfffb2cfffd00fffb00fffd03fffb03"), "data" + hex("fffffffa2c6b10fff0") + "more",
        hex("fffa2c6500012c00fff0"), hex("fffa2c6a0ffff0fffa2c6b30fff0fffa2c65ffff0000fff0"),
        hex("fffc2cfffe2cfffd18fffa1801fff0"), hex("fffa2c01fffbfffffff0fff1ff"), hex("fffa2c64") + "signature" + hex("fff0"),
        rfc2217::requestBaud(115200) + rfc2217::request(rfc2217::Command::SetParity, 1)};
}
