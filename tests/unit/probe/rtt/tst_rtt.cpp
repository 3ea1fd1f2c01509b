// SPDX-License-Identifier: GPL-3.0-or-later
#include "../fakememory.h"
#include "probe/engine/receivedbytes.h"
#include "probe/engine/rttpump.h"
#include "stream/streamoptions.h"
#include "support/testbench.h"

using namespace ohm;
using namespace ohm::probe;
using namespace Qt::StringLiterals;
using ohm::testing::FakeMemory;

namespace {

constexpr std::uint64_t blockAt = 0x20000100, upAt = blockAt + 24, downAt = upAt + 24;
constexpr std::uint64_t upBuffer = 0x20000200, downBuffer = 0x20000300, nameAt = 0x20000400;
constexpr std::uint32_t upSize = 16, downSize = 8;

Deadline soon() { return Deadline::after(5s); }

// The target's side of a block with one ring each way.
struct Target
{
    Target() { makeBlock(); }

    void makeBlock()
    {
        memory->poke(nameAt, "Terminal\0");
        memory->poke(blockAt, QByteArrayView("SEGGER RTT\0\0\0\0\0\0", 16));
        memory->poke(blockAt + 16, 1);
        memory->poke(blockAt + 20, 1);
        makeRing(upAt, upBuffer, upSize);
        makeRing(downAt, downBuffer, downSize);
    }
    void makeRing(std::uint64_t at, std::uint64_t buffer, std::uint32_t size)
    {
        const std::uint64_t words[] = {nameAt, buffer, size, 0, 0, 0};
        for (std::size_t i = 0; i < 6; ++i)
            memory->poke(at + 4 * i, words[i]);
    }
    void print(QByteArrayView text)
    {
        std::uint32_t write = memory->peek(upAt + 12);
        for (const char c : text) {
            memory->poke(upBuffer + write, quint8(c), 1);
            write = (write + 1) % upSize;
        }
        memory->poke(upAt + 12, write);
    }
    QByteArray input()
    {
        QByteArray text;
        std::uint32_t read = memory->peek(downAt + 16);
        for (const std::uint32_t write = memory->peek(downAt + 12); read != write; read = (read + 1) % downSize)
            text += memory->bytes(downBuffer + read, 1);
        memory->poke(downAt + 16, read);
        return text;
    }

    std::shared_ptr<FakeMemory> memory = std::make_shared<FakeMemory>();
};

} // namespace

class TestRtt final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsABlock();
    void findsABlock();
    void tellsWhatIsNoBlock_data();
    void tellsWhatIsNoBlock();
    void takesAcrossTheEnd();
    void putsAcrossTheEnd();
    void readsBigEndianAndWidePointers();
    void refusesTooMuchAndOtherUnits();
    void carriesBothWays();
    void tellsWhatTheTargetDoesNotTake();
    void comesBackAfterAReset();
    void endsWithTheConnection();
    void servesASocket();
    void keepsCharactersWhole();

private:
    Result<RttBlock> block() { return RttBlock::read(*m_target->memory, {blockAt}, m_pointerBytes, soon(), {}); }
    std::unique_ptr<RttPump> pump(const QString &folder = {})
    {
        return std::make_unique<RttPump>(RttPump::Setup{
            .memory = m_target->memory, .block = *block(), .interval = 1ms, .folder = folder, .clock = &m_clock});
    }
    QByteArray receive(RttPump &pump, std::uint64_t from, qsizetype size)
    {
        QByteArray all;
        for (const Deadline end = soon(); all.size() < size && !end.isOver();) {
            const ReceivedBytes some = receivedFrom(*pump.log(0), from, 4096, end, {});
            all += some.bytes;
            from = some.cursor;
        }
        return all;
    }

    int m_pointerBytes = 4;
    Clock m_clock;
    std::unique_ptr<Target> m_target;

private Q_SLOTS:
    void init()
    {
        m_target = std::make_unique<Target>();
        m_pointerBytes = 4;
    }
};

void TestRtt::readsABlock()
{
    const auto found = block();
    OHM_VERIFY_RESULT(found);
    QCOMPARE(found->up().size(), 1U);
    QCOMPARE(found->up()[0].name, u"Terminal"_s);
    QCOMPARE(found->up()[0].size, upSize);
    QCOMPARE(found->up()[0].buffer, upBuffer);
    QCOMPARE(found->down()[0].size, downSize);
    QCOMPARE(found->down()[0].room(), downSize - 1);
}

void TestRtt::findsABlock()
{
    // Halves of the mark, a mark that is not aligned, and one with nonsense behind it are passed over.
    FakeMemory &memory = *m_target->memory;
    const QByteArrayView mark("SEGGER RTT\0\0\0\0\0\0", 16);
    memory.poke(0x20000020, mark.first(9));
    memory.poke(0x20000041, mark);
    memory.poke(0x20000060, mark);
    memory.poke(0x20000070, 1000);
    std::uint64_t reached = 0;
    const auto found =
        RttBlock::find(memory, {{0x20000000}, 0x4000}, 4, [&](std::uint64_t done) { reached = done; }, soon(), {});
    OHM_VERIFY_RESULT(found);
    QCOMPARE(found->at().value, blockAt);
    const auto none =
        RttBlock::find(memory, {{0x20001000}, 0x1000}, 4, [&](std::uint64_t done) { reached = done; }, soon(), {});
    OHM_VERIFY_ERROR(none, ErrorCode::NotFound);
    QCOMPARE(reached, 0x1000U);
    QVERIFY(none.error().message.english().contains(u"0x20001000"));
}

void TestRtt::tellsWhatIsNoBlock_data()
{
    QTest::addColumn<quint64>("at");
    QTest::addColumn<quint32>("value");
    QTest::addColumn<int>("code");
    QTest::newRow("mark") << quint64(blockAt) << 0U << int(ErrorCode::NotFound);
    QTest::newRow("many rings up") << quint64(blockAt + 16) << 33U << int(ErrorCode::Protocol);
    QTest::newRow("many rings down") << quint64(blockAt + 20) << 0xFFFFFFFFU << int(ErrorCode::Protocol);
    QTest::newRow("huge ring") << quint64(upAt + 8) << 0x7FFFFFFFU << int(ErrorCode::Protocol);
    QTest::newRow("write beyond the ring") << quint64(upAt + 12) << upSize << int(ErrorCode::Protocol);
    QTest::newRow("read beyond the ring") << quint64(downAt + 16) << 0xFFFFFFFFU << int(ErrorCode::Protocol);
}

void TestRtt::tellsWhatIsNoBlock()
{
    QFETCH(quint64, at);
    QFETCH(quint32, value);
    QFETCH(int, code);
    m_target->memory->poke(at, value);
    OHM_VERIFY_ERROR(block(), ErrorCode(code));
}

void TestRtt::takesAcrossTheEnd()
{
    auto found = block();
    FakeMemory &memory = *m_target->memory;
    QByteArray all;
    for (int round = 0; round < 20; ++round) {
        m_target->print("abcdefghijk");
        OHM_VERIFY_RESULT(found->refresh(memory, soon(), {}));
        const auto some = found->take(memory, 0, 7, soon(), {});
        const auto rest = found->take(memory, 0, 100, soon(), {});
        OHM_VERIFY_RESULT(some);
        OHM_VERIFY_RESULT(rest);
        QCOMPARE(*some + *rest, "abcdefghijk"_ba);
        QCOMPARE(memory.peek(upAt + 16), memory.peek(upAt + 12));
    }
    QCOMPARE(*found->take(memory, 0, 100, soon(), {}), QByteArray());
}

void TestRtt::putsAcrossTheEnd()
{
    auto found = block();
    FakeMemory &memory = *m_target->memory;
    for (int round = 0; round < 20; ++round) {
        OHM_VERIFY_RESULT(found->refresh(memory, soon(), {}));
        QCOMPARE(*found->put(memory, 0, "12345", soon(), {}), 5U);
        QCOMPARE(*found->put(memory, 0, "6789", soon(), {}), 2U); // one byte of eight stays free
        QCOMPARE(*found->put(memory, 0, "x", soon(), {}), 0U);
        QCOMPARE(m_target->input(), "1234567"_ba);
    }
}

void TestRtt::readsBigEndianAndWidePointers()
{
    FakeMemory &memory = *m_target->memory;
    memory.caps.order = ByteOrder::Big;
    m_target->makeBlock();
    OHM_VERIFY_RESULT(block());
    QCOMPARE(block()->up()[0].size, upSize);

    memory.caps = {.addressBits = 64};
    m_pointerBytes = 8;
    m_target->makeBlock();
    memory.poke(upAt, nameAt, 8);
    memory.poke(upAt + 8, upBuffer, 8);
    memory.poke(upAt + 16, upSize);
    memory.poke(upAt + 20, 3);
    memory.poke(upAt + 24, 1);
    memory.poke(upAt + 28, 0);
    memory.poke(blockAt + 20, 0);
    memory.poke(upBuffer, "0123");
    auto wide = block();
    OHM_VERIFY_RESULT(wide);
    QCOMPARE(wide->up()[0].name, u"Terminal"_s);
    QCOMPARE(*wide->take(memory, 0, 100, soon(), {}), "12"_ba);
    QCOMPARE(memory.peek(upAt + 24), 3U);
}

void TestRtt::refusesTooMuchAndOtherUnits()
{
    FakeMemory &memory = *m_target->memory;
    const auto ignore = [](std::uint64_t) { };
    OHM_VERIFY_ERROR(
        RttBlock::find(memory, {{0}, RttBlock::longestSearch + 1}, 4, ignore, soon(), {}), ErrorCode::LimitExceeded);
    OHM_VERIFY_ERROR(RttBlock::find(memory, {{0x10000000}, 64}, 4, ignore, soon(), {}), ErrorCode::NotFound);
    memory.caps.unitBits = 16;
    OHM_VERIFY_ERROR(block(), ErrorCode::Unsupported);
}

void TestRtt::carriesBothWays()
{
    const auto carried = pump();
    QCOMPARE(carried->channels().size(), 1U);
    QCOMPARE(carried->channels()[0].upName, u"Terminal"_s);
    m_target->print("hello\nworld\n");
    QCOMPARE(receive(*carried, 0, 12), "hello\nworld\n"_ba);
    const ReceivedBytes all = receivedFrom(*carried->log(0), 0, 100, soon(), {});
    QCOMPARE(all.lineTimes().size(), 2U);
    QVERIFY(all.lineTimes()[1] >= all.lineTimes()[0]);

    std::stop_source ended;
    QByteArray taken;
    std::jthread target([&](const std::stop_token &stop) {
        while (!stop.stop_requested() && taken.size() < 40)
            taken += m_target->input();
    });
    OHM_VERIFY_RESULT(carried->write(0, QByteArray(40, 'x'), soon(), {})); // five times the ring
    target.join();
    QCOMPARE(taken, QByteArray(40, 'x'));
    OHM_VERIFY_ERROR(carried->write(1, "x", soon(), {}), ErrorCode::NotFound);
    QVERIFY(!carried->log(1));
}

void TestRtt::tellsWhatTheTargetDoesNotTake()
{
    const auto carried = pump();
    const auto written = carried->write(0, "0123456789", Deadline::after(50ms), {});
    OHM_VERIFY_ERROR(written, ErrorCode::Timeout);
    QCOMPARE(written.error().message.english(), u"RTT channel 0 took 7 of 10 bytes."_s);
    QCOMPARE(m_target->input(), "0123456"_ba);
    OHM_VERIFY_RESULT(carried->write(0, "abc", soon(), {})); // and not "789" before it
    QCOMPARE(m_target->input(), "abc"_ba);
    OHM_VERIFY_ERROR(carried->write(0, QByteArray(RttPump::mostWaiting + 1, 'x'), soon(), {}), ErrorCode::LimitExceeded);
    std::stop_source stop;
    stop.request_stop();
    OHM_VERIFY_ERROR(carried->write(0, "0123456789", soon(), stop.get_token()), ErrorCode::Cancelled);
}

void TestRtt::comesBackAfterAReset()
{
    const auto carried = pump();
    m_target->print("before ");
    QCOMPARE(receive(*carried, 0, 7), "before "_ba);
    m_target->memory->poke(blockAt, QByteArray(72, '\0'));
    QTRY_VERIFY(carried->problem().has_value());
    QCOMPARE(carried->problem()->code, ErrorCode::NotFound);
    m_target->makeBlock();
    m_target->print("after");
    QCOMPARE(receive(*carried, 7, 5), "after"_ba);
    QTRY_VERIFY(!carried->problem());
}

void TestRtt::endsWithTheConnection()
{
    const auto carried = pump();
    m_target->memory->setFailure(ErrorCode::Disconnected);
    QTRY_VERIFY(carried->problem().has_value());
    const ReceivedBytes none = receivedFrom(*carried->log(0), 0, 100, soon(), {});
    QVERIFY(none.ended);
    OHM_VERIFY_ERROR(carried->write(0, "x", soon(), {}), ErrorCode::Disconnected);
}

void TestRtt::servesASocket()
{
    QTemporaryDir folder;
    auto carried = pump(folder.path());
    const QString url = carried->channels()[0].url;
    QCOMPARE(url, u"unix:%1/rtt0"_s.arg(folder.path()));
    m_target->print("early ");
    QCOMPARE(receive(*carried, 0, 6), "early "_ba);
    auto first = openStream(url, {}, soon());
    auto second = openStream(url, {}, soon());
    OHM_VERIFY_RESULT(first);
    OHM_VERIFY_RESULT(second);
    const auto readAll = [](ByteStream &stream, qsizetype size) {
        QByteArray all;
        std::array<char, 64> buffer;
        while (all.size() < size) {
            const auto count = stream.read(buffer, soon());
            if (!count)
                break;
            all.append(buffer.data(), qsizetype(*count));
        }
        return all;
    };
    QCOMPARE(readAll(**first, 6), "early "_ba); // what came while nobody was there is the first one's
    m_target->print("both");
    QCOMPARE(readAll(**first, 4), "both"_ba);
    QCOMPARE(readAll(**second, 4), "both"_ba);
    OHM_VERIFY_RESULT((*second)->write("ping", soon()));
    QByteArray taken;
    QTRY_VERIFY((taken += m_target->input()) == "ping");
    carried.reset();
    std::array<char, 8> buffer;
    OHM_VERIFY_ERROR((*first)->read(buffer, soon()), ErrorCode::Disconnected);
    QVERIFY(!QFile::exists(folder.filePath(u"rtt0"_s)));
}

void TestRtt::keepsCharactersWhole()
{
    ByteLog log(1 << 20);
    log.append("a\xE2\x82", {1'000'000'000}, Direction::Received);
    log.append("typed", {2'000'000'000}, Direction::Sent);
    const ReceivedBytes begin = receivedFrom(log, 0, 100, Deadline::after(0ns), {});
    QCOMPARE(begin.bytes, "a"_ba);
    QCOMPARE(begin.cursor, 1U);
    log.append("\xAC\nb", {3'000'000'000}, Direction::Received);
    const ReceivedBytes rest = receivedFrom(log, begin.cursor, 100, Deadline::after(0ns), {});
    QCOMPARE(QString::fromUtf8(rest.bytes), u"\u20AC\nb"_s);
    QCOMPARE(rest.lineTimes(), (std::vector<double>{1.0, 3.0}));
    QCOMPARE(rest.cursor, log.endOffset());
    log.append("\xFF\xC3", {4'000'000'000}, Direction::Received);
    QCOMPARE(receivedFrom(log, rest.cursor, 100, Deadline::after(0ns), {}).bytes, "\xFF"_ba);
}

QTEST_GUILESS_MAIN(TestRtt)
#include "tst_rtt.moc"
