// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/guardedwrite.h"

#include "../probe/fakememory.h"

#include <QTest>

using namespace ohm;
using namespace Qt::StringLiterals;
using ohm::testing::FakeMemory;

namespace {

Deadline soon() { return Deadline::after(5s); }

// Memory in which a write has an end of its own.
class StubbornMemory final : public MemoryAccess
{
public:
    std::function<void(FakeMemory &)> afterWrite = [](FakeMemory &) { };
    FakeMemory memory;

    QString name() const override { return u"stubborn"_s; }
    const MemoryCapabilities &capabilities() const override { return memory.capabilities(); }
    Result<RunState> runState(Deadline, std::stop_token) override { return RunState::Running; }
    Result<void> read(const MemoryRead &request, Deadline deadline, std::stop_token stop) override
    {
        return memory.read(request, deadline, stop);
    }
    Result<void> write(const MemoryWrite &request, Deadline deadline, std::stop_token stop) override
    {
        auto done = memory.write(request, deadline, stop);
        afterWrite(memory);
        return done;
    }
};

} // namespace

class TestGuardedWrite final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatBecameOfTheValue();
    void refusesFlash();
    void saysThatItWrote();
    void checksRanges_data();
    void checksRanges();
    void storesNumbers();
    void findsRegions();

private:
    Result<GuardedWrite> write(QByteArrayView bytes, std::uint64_t at = 0x20000000)
    {
        return writeGuarded(m_memory, {.at = {at}, .bytes = bytes}, soon());
    }
    StubbornMemory m_memory;
};

void TestGuardedWrite::tellsWhatBecameOfTheValue()
{
    const auto held = write("abcd");
    QVERIFY(held.has_value());
    QCOMPARE(held->before, QByteArray(4, '\0'));
    QCOMPARE(held->after, "abcd"_ba);
    QCOMPARE(writeOutcomeName(held->outcome), "held");
    m_memory.afterWrite = [](FakeMemory &memory) { memory.poke(0x20000000, "abcd"); };
    QCOMPARE(write("efgh")->outcome, GuardedWrite::Outcome::Ignored);
    m_memory.afterWrite = [](FakeMemory &memory) { memory.poke(0x20000000, "wxyz"); };
    QCOMPARE(write("efgh")->outcome, GuardedWrite::Outcome::Overwritten);
    m_memory.afterWrite = [](FakeMemory &) { };
}

void TestGuardedWrite::refusesFlash()
{
    m_memory.memory.caps.regions = {{{0x08000000}, 0x1000, MemoryRegion::Kind::Flash, u"flash"_s},
        {{0x20000000}, 0x1000, MemoryRegion::Kind::Ram, u"ram"_s}};
    const auto refused = write("x", 0x08000010);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
    QVERIFY(refused.error().message.english().contains(u"0x08000010 lies in flash"));
    QVERIFY(!refused.error().nextActions.empty());
    QVERIFY(write("x").has_value());
    m_memory.memory.caps.regions.clear();
}

void TestGuardedWrite::saysThatItWrote()
{
    m_memory.afterWrite = [](FakeMemory &memory) { memory.setFailure(ErrorCode::Disconnected); };
    const auto lost = write("abcd");
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, ErrorCode::Disconnected);
    QVERIFY(lost.error().message.english().contains(u"has been written but could not be read back"));
    m_memory.afterWrite = [](FakeMemory &) { };
    m_memory.memory.setFailure({});
}

void TestGuardedWrite::checksRanges_data()
{
    QTest::addColumn<int>("unitBits");
    QTest::addColumn<quint64>("at");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("words"); // empty: allowed
    QTest::newRow("aligned") << 8 << quint64(4) << 8 << 32 << QString();
    QTest::newRow("any") << 8 << quint64(3) << 5 << 0 << QString();
    QTest::newRow("misaligned") << 8 << quint64(2) << 4 << 32 << u"not a multiple of 4"_s;
    QTest::newRow("part of an access") << 8 << quint64(4) << 6 << 32 << u"no whole number of accesses"_s;
    QTest::newRow("last byte") << 8 << quint64(0xFFFFFFFF) << 1 << 8 << QString();
    QTest::newRow("beyond the end") << 8 << quint64(0xFFFFFFFF) << 2 << 8 << u"leave the address space of 32 bits"_s;
    QTest::newRow("above the end") << 8 << quint64(0x100000000) << 0 << 8 << u"leave the address space"_s;
    QTest::newRow("words") << 16 << quint64(3) << 4 << 16 << QString();
    QTest::newRow("half a word") << 16 << quint64(3) << 3 << 0 << u"no whole number"_s;
    QTest::newRow("double words") << 16 << quint64(3) << 4 << 32 << u"not a multiple of 2"_s;
}

void TestGuardedWrite::checksRanges()
{
    QFETCH(int, unitBits);
    QFETCH(quint64, at);
    QFETCH(int, size);
    QFETCH(int, width);
    QFETCH(QString, words);
    const auto checked = checkRange({.unitBits = unitBits}, {at}, std::size_t(size), AccessWidth(width));
    QCOMPARE(checked.has_value(), words.isEmpty());
    if (!checked)
        QVERIFY2(checked.error().message.english().contains(words), qPrintable(checked.error().message.english()));
}

void TestGuardedWrite::storesNumbers()
{
    std::array<char, 4> bytes{};
    storeNumber(0x11223344, bytes, ByteOrder::Little);
    QCOMPARE(QByteArray(bytes.data(), 4), "\x44\x33\x22\x11"_ba);
    QCOMPARE(loadNumber(QByteArrayView(bytes.data(), 4), ByteOrder::Big), 0x44332211U);
    storeNumber(0x11223344, bytes, ByteOrder::Big);
    QCOMPARE(loadNumber(QByteArrayView(bytes.data(), 4), ByteOrder::Big), 0x11223344U);
    QCOMPARE(loadNumber(QByteArrayView("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF", 8), ByteOrder::Little), ~std::uint64_t(0));
}

void TestGuardedWrite::findsRegions()
{
    const MemoryCapabilities caps{.regions = {{{0x100}, 0x10, MemoryRegion::Kind::Rom, u"rom"_s}}};
    QVERIFY(!findRegion(caps, {0xFF}));
    QCOMPARE(findRegion(caps, {0x10F})->name, u"rom"_s);
    QVERIFY(!findRegion(caps, {0x110}));
    QCOMPARE(regionKindName(MemoryRegion::Kind::Io), "io");
    QCOMPARE(Address{0x20000380}.toString(), u"0x20000380"_s);
}

QTEST_GUILESS_MAIN(TestGuardedWrite)
#include "tst_guardedwrite.moc"
