// SPDX-License-Identifier: GPL-3.0-or-later
// What comes in wrong, one kind after the other, into our endpoint and the firmware's: what they may deliver, and which drops
// they must count, each row all of them. DSP0236 1.3.1, clauses 8.6 to 8.8; DSP0253 1.0.0, clause 5; DSP0237 1.1.0, clause 6.
#include "mctp/engine/i2cframe.h"
#include "mctp/engine/tagbook.h"
#include "unit/mctp/endpointpair.h"

#include <QtTest>

#include <set>

namespace ohm::mctp {

using namespace Qt::StringLiterals;

namespace {

using Drops = std::map<Drop, int>;

QByteArray hex(const QByteArray &digits) { return QByteArray::fromHex(digits); }

// Packets of one message from EID 9 to us: 64 bytes in each but the last.
QByteArrayList message(quint8 tag, qsizetype length, quint8 source = 9)
{
    QByteArrayList packets;
    const PacketHeader like{.destination = EndpointPair::ownEid, .source = source, .isTagOwner = true, .tag = tag};
    for (const QByteArray &packet : packetize(QByteArray(length, '\1'), like))
        packets << packet;
    return packets;
}

QByteArray withByte(QByteArray bytes, qsizetype at, int value)
{
    bytes[at] = char(value);
    return bytes;
}

// A serial frame that has the byte of its flag in its check sum, which is not escaped.
QByteArray frameWithFlag(qsizetype fromEnd)
{
    for (int number = 0;; ++number) {
        const QByteArray frame = serialFrame(hex("010809c801") + char(number >> 8) + char(number));
        if (frame[frame.size() - fromEnd] == '\x7e')
            return frame;
    }
}

// What is left of a frame that breaks off.
QByteArrayList shortened(const QByteArray &whole)
{
    QByteArrayList all;
    for (qsizetype size = 4; size < whole.size(); ++size)
        all << whole.first(size);
    return all;
}

} // namespace

class TestMctpBadInput final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void packets_data();
    void packets();
    void serial_data();
    void serial();
    void i2c_data();
    void i2c();
    void responses();
    void timeouts();
    void tags();

private:
    void check(const EndpointPair &pair, int delivered, const Drops &drops) const;
};

// Nothing is delivered beyond what should be, and all else is counted, once and under its own name.
void TestMctpBadInput::check(const EndpointPair &pair, int delivered, const Drops &drops) const
{
    QVERIFY2(pair.difference().isEmpty(), qPrintable(pair.difference()));
    QCOMPARE(int(pair.ours.size()), delivered);
    for (std::size_t i = 0; i < dropCount; ++i) {
        const auto wanted = drops.find(Drop(i));
        const QByteArray what = dropName(Drop(i)) + QByteArray(": ") + QByteArray::number(pair.drops(Drop(i)));
        QVERIFY2(int(pair.drops(Drop(i))) == (wanted == drops.end() ? 0 : wanted->second), what.constData());
    }
}

void TestMctpBadInput::packets_data()
{
    QTest::addColumn<QByteArrayList>("packets");
    QTest::addColumn<int>("delivered");
    QTest::addColumn<Drops>("drops");
    const auto row = [](const char *name, const QByteArrayList &packets, int delivered, const Drops &drops) {
        QTest::newRow(name) << packets << delivered << drops;
    };
    const QByteArray get = hex("010809c8008102");
    const QByteArrayList three = message(1, 150);
    row("right", {get}, 1, {});
    row("nothing", {QByteArray()}, 0, {{Drop::Short, 1}});
    row("cut within the header", {hex("01"), hex("0108"), hex("010809")}, 0, {{Drop::Short, 3}});
    row("header alone", {hex("010809c8")}, 0, {{Drop::Short, 1}});
    QByteArrayList versions;
    for (int version = 0; version < 16; ++version)
        versions << withByte(get, 0, version);
    row("unsupported versions", versions, 1, {{Drop::Version, 15}});
    row("reserved bits", {withByte(get, 0, 0xf1)}, 1, {});
    row("to EID 0", {withByte(get, 1, 0)}, 1, {});
    row("to EID 255", {withByte(get, 1, 255)}, 1, {});
    row("to reserved EIDs", {withByte(get, 1, 1), withByte(get, 1, 7)}, 0, {{Drop::Destination, 2}});
    row("to somebody else", {withByte(get, 1, 9), withByte(get, 1, 254)}, 0, {{Drop::Destination, 2}});
    row("from EID 0", {withByte(get, 2, 0)}, 1, {});
    row("from EID 255", {withByte(get, 2, 255)}, 0, {{Drop::Source, 1}});
    row("a type that nobody takes", {withByte(get, 4, 0x05), withByte(get, 4, 0x7f)}, 0, {{Drop::NoHandler, 2}});
    row("long message", three, 1, {});
    row("any first sequence number", {withByte(three[0], 3, 0xb9), withByte(three[1], 3, 0x09), withByte(three[2], 3, 0x59)}, 1,
        {});
    row("middle without a start", {three[1]}, 0, {{Drop::NotStarted, 1}});
    row("end without a start", {three[2]}, 0, {{Drop::NotStarted, 1}});
    row("start missing", {three[1], three[2]}, 0, {{Drop::NotStarted, 2}});
    row("middle missing", {three[0], three[2]}, 0, {{Drop::Sequence, 1}});
    row("middle twice", {three[0], three[1], three[1], three[2]}, 0, {{Drop::Sequence, 1}, {Drop::NotStarted, 1}});
    row("end twice", {three[0], three[1], three[2], three[2]}, 1, {{Drop::NotStarted, 1}});
    row("start twice", {three[0], three[0], three[1], three[2]}, 1, {{Drop::Restarted, 1}});
    row("wrong sequence number", {three[0], withByte(three[1], 3, 0x29), three[2]}, 0,
        {{Drop::Sequence, 1}, {Drop::NotStarted, 1}});
    row("order mixed up", {three[0], three[2], three[1]}, 0, {{Drop::Sequence, 1}, {Drop::NotStarted, 1}});
    row("one packet in between ends it", {three[0], withByte(get, 3, 0xc9), three[1]}, 1,
        {{Drop::Restarted, 1}, {Drop::NotStarted, 1}});
    row("another tag in between does not", {three[0], withByte(get, 3, 0xca), three[1], three[2]}, 2, {});
    row("another sender in between does not", {three[0], withByte(withByte(get, 2, 10), 3, 0xc9), three[1], three[2]}, 2, {});
    row("first packet below the baseline", {three[0].first(4 + 63)}, 0, {{Drop::Unit, 1}});
    row("middle of another size", {three[0], three[1].chopped(1), three[2]}, 0, {{Drop::Size, 1}, {Drop::NotStarted, 1}});
    row("end longer than the rest", {three[0], withByte(three[1] + 'x', 3, 0x59)}, 0, {{Drop::Size, 1}});
    row("middle without a byte", {three[0], three[1].first(4), three[1], three[2]}, 1, {{Drop::Short, 1}});
    row("as long as there is room", message(1, EndpointPair::longest), 1, {});
    row("a byte longer than there is room", message(1, EndpointPair::longest + 1), 0, {{Drop::TooLong, 1}});
    row("first packet longer than there is room", {hex("01080989") + QByteArray(EndpointPair::longest + 1, '\1')}, 0,
        {{Drop::TooLong, 1}});
    // Three messages at once are too many for a fourth; when one of them is through, there is room again.
    QByteArrayList many;
    for (quint8 tag = 0; tag < 4; ++tag)
        many << message(tag, 100).first();
    many << message(3, 100).last() << message(0, 100).last() << message(3, 100) << message(1, 100).last();
    row("too many at once", many, 3, {{Drop::NoAssembly, 1}, {Drop::NotStarted, 1}});
    row("too many at once do not keep single packets out", many.first(3) + QByteArrayList{withByte(get, 3, 0xcf)}, 1, {});
}

void TestMctpBadInput::packets()
{
    QFETCH(QByteArrayList, packets);
    QFETCH(int, delivered);
    QFETCH(Drops, drops);
    EndpointPair pair;
    for (const QByteArray &packet : packets)
        pair.packet(packet, 0x20);
    check(pair, delivered, drops);
}

void TestMctpBadInput::serial_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<int>("delivered");
    QTest::addColumn<Drops>("drops");
    const auto row = [](const char *name, const QByteArray &stream, int delivered, const Drops &drops) {
        QTest::newRow(name) << stream << delivered << drops;
    };
    const QByteArray flags = hex("010809c8017e7d7e7d5e5d7e");
    const QByteArray good = serialFrame(hex("010809c8008102"));
    row("right", good, 1, {});
    row("flags and escapes in the data", serialFrame(flags), 1, {});
    for (const qsizetype fromEnd : {3, 2})
        row(fromEnd == 3 ? "flag in the check sum" : "flag at the end of the check sum", frameWithFlag(fromEnd) + good, 2, {});
    row("shared flag", good + good.sliced(1) + good.sliced(1), 3, {});
    row("two flags between frames", good + good, 2, {});
    row("many flags", hex("7e7e7e7e7e") + good + hex("7e7e7e") + good, 2, {});
    row("noise before", "noise" + good, 1, {{Drop::SerialNoise, 1}});
    row("noise between", good + good.chopped(1) + hex("7e00ff") + good, 3, {{Drop::SerialRevision, 1}});
    row("wrong check sum", withByte(good, good.size() - 2, good[good.size() - 2] ^ 1) + good, 1, {{Drop::SerialFcs, 1}});
    row("flipped bit in the data", withByte(good, 8, 0x80) + good, 1, {{Drop::SerialFcs, 1}});
    row("wrong escape", hex("7e0107017d0009c800810218057e") + good, 1, {{Drop::SerialEscape, 1}});
    row("escaped escape's rest is no escape", hex("7e0107017d5d7d0909c80081021805") + good, 1, {{Drop::SerialEscape, 1}});
    row("revision 0", withByte(good, 1, 0) + good, 1, {{Drop::SerialRevision, 1}});
    row("revision 2", withByte(good, 1, 2) + good, 1, {{Drop::SerialRevision, 1}});
    row("length 0", withByte(good, 2, 0) + good, 1, {{Drop::SerialLength, 1}});
    row("length 4", withByte(good, 2, 4) + good, 1, {{Drop::SerialLength, 1}});
    row("length too short", withByte(good, 2, 6) + good, 1, {{Drop::SerialEnd, 1}});
    row("length too long", withByte(good, 2, 8) + good, 1, {{Drop::SerialFcs, 1}});
    row("flag inside the frame", good.first(6) + good, 1, {{Drop::SerialRestart, 1}});
    row("no flag at the end", good.chopped(1) + "x" + good, 1, {{Drop::SerialEnd, 1}});
    row("EID 255 as sender", serialFrame(hex("0108ffc8008102")) + good, 1, {{Drop::Source, 1}});
    row("version 2", serialFrame(hex("020809c8008102")) + good, 1, {{Drop::Version, 1}});
}

void TestMctpBadInput::serial()
{
    QFETCH(QByteArray, stream);
    QFETCH(int, delivered);
    QFETCH(Drops, drops);
    EndpointPair whole;
    (void)whole.serial(stream);
    check(whole, delivered, drops);
    EndpointPair bytewise;
    for (const char byte : stream)
        (void)bytewise.serial({&byte, 1});
    check(bytewise, delivered, drops);
}

void TestMctpBadInput::i2c_data()
{
    QTest::addColumn<QByteArrayList>("frames");
    QTest::addColumn<int>("delivered");
    QTest::addColumn<Drops>("drops");
    const auto row = [](const char *name, const QByteArrayList &frames, int delivered, const Drops &drops) {
        QTest::newRow(name) << frames << delivered << drops;
    };
    const QByteArray good = i2cFrame(hex("010809c8008102"), 0x10, 0x32);
    QByteArrayList flipped;
    for (qsizetype at = 4; at < good.size(); ++at)
        flipped << withByte(good, at, good[at] ^ 0x10);
    row("right", {good}, 1, {});
    row("the longest", {i2cFrame(hex("010809c8") + QByteArray(longestI2cPacket - 4, '\1'), 0x10, 0x32)}, 1, {});
    row("wrong PEC", flipped, 0, {{Drop::I2cPec, int(flipped.size())}});
    row("PEC of another destination", {withByte(good, 0, 0x22)}, 0, {{Drop::I2cPec, 1}});
    row("cut off", shortened(good), 0, {{Drop::I2cShort, int(good.size()) - 4}});
    row("cut off before the source", {good.first(2), good.first(3)}, 0, {{Drop::I2cShort, 2}});
    row("nothing", {QByteArray(), good.first(1)}, 0, {{Drop::I2cShort, 2}});
    row("a byte too many", {good + '\0'}, 0, {{Drop::I2cLong, 1}});
    row("count 0", {withByte(good, 2, 0)}, 0, {{Drop::I2cShort, 1}});
    row("count of a header alone", {i2cFrame(hex("010809"), 0x10, 0x32)}, 0, {{Drop::I2cShort, 1}});
    row("another command", {withByte(good, 1, 0x10), withByte(good, 1, 0)}, 0, {{Drop::I2cOther, 2}});
    row("IPMB", {withByte(good, 3, 0x64)}, 0, {{Drop::I2cOther, 1}});
    row("read", {withByte(good, 0, 0x21)}, 0, {{Drop::I2cRead, 1}});
    row("nothing behind the header", {i2cFrame(hex("010809c8"), 0x10, 0x32)}, 0, {{Drop::Short, 1}});
    row("version 2", {i2cFrame(hex("020809c8008102"), 0x10, 0x32)}, 0, {{Drop::Version, 1}});
}

void TestMctpBadInput::i2c()
{
    QFETCH(QByteArrayList, frames);
    QFETCH(int, delivered);
    QFETCH(Drops, drops);
    EndpointPair pair;
    for (const QByteArray &frame : frames)
        pair.i2c(frame);
    check(pair, delivered, drops);
}

void TestMctpBadInput::responses()
{
    const QByteArray answer = hex("010809c100000200080000");
    EndpointPair pair;
    pair.packet(answer, 0);
    check(pair, 0, {{Drop::Tag, 1}}); // nobody asked
    pair.await(9, 1);
    pair.packet(withByte(answer, 3, 0xc2), 0); // another tag
    pair.packet(withByte(answer, 2, 10), 0); // another peer
    check(pair, 0, {{Drop::Tag, 3}});
    pair.packet(answer, 0);
    pair.packet(answer, 0); // twice
    check(pair, 1, {{Drop::Tag, 4}});
    pair.await(9, 1);
    pair.pass(6000);
    pair.packet(answer, 0); // too late
    check(pair, 1, {{Drop::Tag, 5}});
}

void TestMctpBadInput::timeouts()
{
    const QByteArrayList three = message(1, 150);
    EndpointPair pair;
    pair.packet(three[0], 0);
    pair.pass(5999);
    pair.packet(three[1], 0); // begins the wait anew
    pair.pass(5999);
    pair.packet(three[2], 0);
    check(pair, 1, {});
    pair.packet(three[0], 0);
    pair.pass(6000);
    check(pair, 1, {{Drop::Timeout, 1}});
    pair.packet(three[1], 0);
    check(pair, 1, {{Drop::Timeout, 1}, {Drop::NotStarted, 1}});
}

// Eight requests to one peer may wait at once; an answer frees the tag of its own request alone (DSP0236, 8.1).
void TestMctpBadInput::tags()
{
    const Target peer{.eid = 9};
    TagBook book;
    std::vector<TagBook::Entry> entries;
    std::set<int> used;
    for (int i = 0; i < tagCount; ++i) {
        const auto entry = book.reserve(peer);
        QVERIFY(entry.has_value());
        entries.push_back(*entry);
        used.insert((*entry)->tag);
    }
    QCOMPARE(int(used.size()), tagCount);
    QVERIFY(!book.reserve(peer));
    QVERIFY(book.reserve({.eid = 10}).has_value()); // another's are its own
    const quint8 tag = entries[3]->tag;
    QVERIFY(!book.find({.source = 11, .tag = tag}));
    QCOMPARE(book.find({.source = 9, .tag = tag}), &*entries[3]);
    book.release(entries[3]);
    QVERIFY(!book.find({.source = 9, .tag = tag}));
    const auto next = book.reserve(peer);
    QVERIFY(next && (*next)->tag == tag);
    QVERIFY(!book.reserve(peer));
}

} // namespace ohm::mctp

QTEST_GUILESS_MAIN(ohm::mctp::TestMctpBadInput)
#include "tst_mctpbadinput.moc"
