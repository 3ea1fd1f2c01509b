// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakecore.h"
#include "probe/sim/stm32f4flash.h"

#include <QtTest>

using namespace ohm::probe::sim;
using ohm::testing::FakeCore;

namespace {

// RM0090, section 3.9.
constexpr std::uint32_t keyr = 0x04, optKeyr = 0x08, sr = 0x0C, cr = 0x10, optCr = 0x14;
constexpr std::uint32_t done = 1, isProtected = 1U << 4, wrongSize = 1U << 6, wrongSequence = 1U << 7;
constexpr std::uint32_t program = 1, sectorErase = 2, massErase = 4, words = 2U << 8, start = 1U << 16, lock = 1U << 31;

struct Controller
{
    std::uint32_t read(std::uint32_t offset) { return flash.read(Stm32f4Flash::base + offset, 4).value_or(0xBADBAD); }
    void write(std::uint32_t offset, std::uint32_t value) { QVERIFY(flash.write(Stm32f4Flash::base + offset, 4, value)); }
    void unlock()
    {
        write(keyr, 0x45670123);
        write(keyr, 0xCDEF89AB);
    }
    void put(std::uint32_t offset, int size, std::uint32_t value)
    {
        QVERIFY(flash.memory().write(Stm32f4Flash::memoryStart + offset, size, value));
    }
    std::uint32_t word(std::uint32_t offset)
    {
        return flash.memory().read(Stm32f4Flash::memoryStart + offset, 4).value_or(0xBADBAD);
    }
    std::uint32_t takeStatus()
    {
        const std::uint32_t status = read(sr);
        write(sr, status);
        return status;
    }

    FakeCore core;
    Stm32f4Flash flash{core};
};

} // namespace

class TestSimFlash final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unlocksByTwoKeys();
    void jamsOnAWrongKey();
    void programsOnlyZeros();
    void refusesOtherWidths();
    void refusesWhileLocked();
    void erasesOneSector();
    void protectsSectors();
    void clearsFlagsByOnes();
};

void TestSimFlash::unlocksByTwoKeys()
{
    Controller flash;
    QVERIFY(flash.read(cr) & lock);
    flash.write(cr, program);
    QVERIFY(!(flash.read(cr) & program));
    flash.unlock();
    QVERIFY(!(flash.read(cr) & lock));
    flash.write(cr, program | words);
    QCOMPARE(flash.read(cr), program | words);
    flash.write(cr, lock);
    QCOMPARE(flash.read(cr), lock);
    flash.unlock();
    QVERIFY(!(flash.read(cr) & lock));
}

void TestSimFlash::jamsOnAWrongKey()
{
    Controller flash;
    flash.write(keyr, 0x45670123);
    flash.write(keyr, 0xDEADBEEF);
    flash.unlock();
    QVERIFY(flash.read(cr) & lock); // until the next reset
    flash.flash.reset();
    flash.unlock();
    QVERIFY(!(flash.read(cr) & lock));
}

void TestSimFlash::programsOnlyZeros()
{
    Controller flash;
    flash.unlock();
    flash.write(cr, program | words);
    flash.put(0x100, 4, 0xF0F0F0F0);
    QCOMPARE(flash.word(0x100), 0xF0F0F0F0U);
    QCOMPARE(flash.takeStatus(), done);
    flash.put(0x100, 4, 0x3C3C3C3C);
    QCOMPARE(flash.word(0x100), 0x30303030U);
    QCOMPARE(flash.word(0x104), 0xFFFFFFFFU);
}

void TestSimFlash::refusesOtherWidths()
{
    Controller flash;
    flash.unlock();
    flash.write(cr, program | words);
    flash.put(0x100, 2, 0);
    QCOMPARE(flash.takeStatus(), wrongSize);
    QCOMPARE(flash.word(0x100), 0xFFFFFFFFU);
    flash.write(cr, program | 1U << 8);
    flash.put(0x102, 2, 0x1234);
    QCOMPARE(flash.takeStatus(), done);
    QCOMPARE(flash.word(0x100), 0x1234FFFFU);
}

void TestSimFlash::refusesWhileLocked()
{
    Controller flash;
    flash.put(0x100, 4, 0);
    QCOMPARE(flash.takeStatus(), wrongSequence);
    flash.unlock();
    flash.put(0x100, 4, 0); // without PG
    QCOMPARE(flash.takeStatus(), wrongSequence);
    flash.write(cr, start); // nothing chosen
    QCOMPARE(flash.takeStatus(), wrongSequence);
    QCOMPARE(flash.word(0x100), 0xFFFFFFFFU);
}

void TestSimFlash::erasesOneSector()
{
    Controller flash;
    flash.core.fill(FakeCore::memoryStart, FakeCore::memorySize, 0);
    flash.unlock();
    flash.write(cr, sectorErase | 1U << 3 | start); // sector 1: 16 KiB from 16 KiB on
    QCOMPARE(flash.takeStatus(), done);
    QCOMPARE(flash.word(0x3FFC), 0U);
    QCOMPARE(flash.word(0x4000), 0xFFFFFFFFU);
    QCOMPARE(flash.word(0x7FFC), 0xFFFFFFFFU);
    QCOMPARE(flash.word(0x8000), 0U);
    flash.write(cr, sectorErase | 12U << 3 | start); // there are twelve
    QCOMPARE(flash.takeStatus(), wrongSequence);
}

void TestSimFlash::protectsSectors()
{
    Controller flash;
    flash.core.fill(FakeCore::memoryStart, FakeCore::memorySize, 0);
    flash.unlock();
    flash.write(optKeyr, 0x08192A3B);
    flash.write(optKeyr, 0x4C5D6E7F);
    flash.write(optCr, 0x0FFFAAEC & ~(1U << 17)); // nWRP of sector 1
    flash.write(cr, sectorErase | 1U << 3 | start);
    QCOMPARE(flash.takeStatus(), isProtected);
    flash.write(cr, massErase | start);
    QCOMPARE(flash.takeStatus(), isProtected);
    QCOMPARE(flash.word(0x4000), 0U);
    flash.write(cr, program | words);
    flash.put(0x4000, 4, 0);
    QCOMPARE(flash.takeStatus(), isProtected);
    flash.write(cr, sectorErase | start);
    QCOMPARE(flash.takeStatus(), done);
    QCOMPARE(flash.word(0), 0xFFFFFFFFU);
}

void TestSimFlash::clearsFlagsByOnes()
{
    Controller flash;
    flash.put(0, 4, 0);
    QCOMPARE(flash.read(sr), wrongSequence);
    flash.write(sr, 0);
    QCOMPARE(flash.read(sr), wrongSequence);
    flash.write(sr, done);
    QCOMPARE(flash.read(sr), wrongSequence);
    flash.write(sr, wrongSequence);
    QCOMPARE(flash.read(sr), 0U);
}

QTEST_APPLESS_MAIN(TestSimFlash)
#include "tst_simflash.moc"
