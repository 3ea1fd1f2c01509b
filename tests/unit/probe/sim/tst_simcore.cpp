// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakecore.h"
#include "probe/sim/cortexm.h"
#include "probe/sim/memorycache.h"
#include "probe/sim/softbreaks.h"

#include <QtTest>

using namespace ohm::probe::sim;
using ohm::testing::FakeCore;

namespace {

constexpr std::uint32_t dhcsr = 0xE000EDF0, dcrsr = 0xE000EDF4, dcrdr = 0xE000EDF8, demcr = 0xE000EDFC;
constexpr std::uint32_t dfsr = 0xE000ED30, aircr = 0xE000ED0C, cpuid = 0xE000ED00;
constexpr std::uint32_t key = 0xA05F0000, enable = 1, halt = 2, step = 4, maskInterrupts = 8;
constexpr std::uint32_t isHalted = 1U << 17, isLockedUp = 1U << 19, retired = 1U << 24, wasReset = 1U << 25;
constexpr std::uint32_t fpControl = 0xE0002000, fpFirst = 0xE0002008;
constexpr std::uint32_t dwtControl = 0xE0001000, dwtValue = 0xE0001020, dwtMask = 0xE0001024, dwtFunction = 0xE0001028;

struct Core
{
    Core()
    {
        bus.map(0, ~0U, backend);
        cortex.mapInto(bus);
    }
    std::uint32_t read(std::uint32_t address) { return bus.read(address, 4).value_or(0xBADBAD); }
    void write(std::uint32_t address, std::uint32_t value) { QVERIFY(bus.write(address, 4, value)); }
    void control(std::uint32_t bits) { write(dhcsr, key | bits); }

    FakeCore backend;
    CortexM cortex{backend, false};
    Bus bus;
};

CoreBreak breakpoint(std::uint32_t address) { return {CoreBreak::Kind::Breakpoint, address, 2}; }

} // namespace

class TestSimCore final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void haltsAndResumes();
    void needsTheKey();
    void setsHaltItself();
    void steps();
    void movesRegisters();
    void catchesResets();
    void tellsOfALockup();
    void setsBreakpoints();
    void limitsBreakpoints();
    void setsWatchpoints();
    void forgetsWithThePower();
    void seesWrittenBreakpoints();
    void readsAheadAndWritesBehind();
};

void TestSimCore::haltsAndResumes()
{
    Core core;
    QCOMPARE(core.read(cpuid), 0x410FC241U);
    QVERIFY(!(core.read(dhcsr) & isHalted));
    core.control(enable | halt);
    QVERIFY(!core.backend.running);
    QVERIFY(core.read(dhcsr) & isHalted);
    QCOMPARE(core.read(dfsr), 1U); // HALTED
    core.write(dfsr, 1);
    QCOMPARE(core.read(dfsr), 0U);
    core.control(enable);
    QVERIFY(core.backend.running);
    QVERIFY(!(core.read(dhcsr) & isHalted));
}

void TestSimCore::needsTheKey()
{
    Core core;
    core.write(dhcsr, enable | halt);
    QVERIFY(core.backend.running);
    core.control(halt); // and debugging switched on
    QVERIFY(core.backend.running);
}

// OpenOCD writes back the control bits that it has read: what it then does not know to be halted would go on.
void TestSimCore::setsHaltItself()
{
    Core core;
    core.control(enable);
    core.backend.stopBy(HaltCause::Breakpoint);
    const std::uint32_t status = core.read(dhcsr);
    QVERIFY(status & isHalted);
    QVERIFY(status & halt);
    QCOMPARE(core.read(dfsr), 2U); // BKPT
    core.control((status & 0xF) | maskInterrupts);
    QVERIFY(!core.backend.running);
    core.control(enable | step | maskInterrupts);
    QVERIFY(core.read(dhcsr) & halt);
}

void TestSimCore::steps()
{
    Core core;
    core.control(enable | halt);
    core.read(dhcsr);
    core.control(enable | step);
    QCOMPARE(core.backend.steps, 1);
    QVERIFY(core.read(dhcsr) & retired);
    QVERIFY(!(core.read(dhcsr) & retired)); // told once
    core.control(enable | step | maskInterrupts);
    QCOMPARE(core.backend.maskedSteps, 1);
    QVERIFY(core.read(dhcsr) & isHalted);
}

void TestSimCore::movesRegisters()
{
    Core core;
    core.backend.registers[15] = 0x08000100;
    core.control(enable | halt);
    core.write(dcrsr, 15);
    QCOMPARE(core.read(dcrdr), 0x08000100U);
    core.write(dcrdr, 0x08000200);
    core.write(dcrsr, 1U << 16 | 15);
    QCOMPARE(core.backend.registers[15], 0x08000200U);
    core.control(enable);
    core.write(dcrdr, 0x55);
    core.write(dcrsr, 1U << 16 | 15); // not while it runs
    QCOMPARE(core.backend.registers[15], 0x08000200U);
}

void TestSimCore::catchesResets()
{
    Core core;
    core.read(dhcsr);
    core.write(aircr, 0x05FA0004); // SYSRESETREQ
    QCOMPARE(core.backend.resets, 1);
    QVERIFY(core.backend.running);
    QVERIFY(core.read(dhcsr) & wasReset);
    QVERIFY(!(core.read(dhcsr) & wasReset));
    core.write(aircr, 0x00000004); // without its key
    QCOMPARE(core.backend.resets, 1);

    core.control(enable);
    core.write(demcr, 1); // VC_CORERESET
    core.write(aircr, 0x05FA0004);
    QVERIFY(!core.backend.running);
    QVERIFY(core.read(dhcsr) & isHalted);
    QCOMPARE(core.read(dfsr), 8U); // VCATCH

    core.cortex.setResetHeld(true);
    core.cortex.setResetHeld(true);
    QCOMPARE(core.backend.resets, 2);
    core.cortex.setResetHeld(false);
    QCOMPARE(core.backend.resets, 3);
}

void TestSimCore::tellsOfALockup()
{
    Core core;
    core.backend.lockedUp = true;
    const std::uint32_t status = core.read(dhcsr);
    QVERIFY(status & isLockedUp);
    QVERIFY(!(status & isHalted));
    core.control(enable | halt);
    QVERIFY(!(core.read(dhcsr) & isLockedUp));
}

void TestSimCore::setsBreakpoints()
{
    Core core;
    QCOMPARE(core.read(fpControl) >> 4 & 0xF, 6U);
    core.write(fpFirst, 0x40000101); // the lower half-word; the unit is still off
    QVERIFY(core.backend.breaks.empty());
    core.write(fpControl, 1); // without its key
    QVERIFY(core.backend.breaks.empty());
    core.write(fpControl, 3);
    QCOMPARE(core.backend.breaks, std::set{breakpoint(0x100)});
    core.write(fpFirst, 0x80000101);
    QCOMPARE(core.backend.breaks, std::set{breakpoint(0x102)});
    core.write(fpFirst, 0xC0000101);
    QCOMPARE(core.backend.breaks, (std::set{breakpoint(0x100), breakpoint(0x102)}));
    core.write(fpControl, 2);
    QVERIFY(core.backend.breaks.empty());
    QCOMPARE(core.read(fpFirst), 0xC0000101U);
    core.write(fpControl, 3);
    core.write(fpFirst, 0);
    QVERIFY(core.backend.breaks.empty());
}

void TestSimCore::limitsBreakpoints()
{
    Core core;
    core.write(fpControl, 3);
    for (std::uint32_t i = 0; i < 9; ++i)
        core.write(fpFirst + 4 * i, 0x40000001 | (0x100 + i * 16));
    QCOMPARE(core.backend.breaks.size(), std::size_t(6)); // literal comparators and what lies behind them break nothing
    QCOMPARE(core.read(fpFirst + 4 * 8), 0U);
}

void TestSimCore::setsWatchpoints()
{
    Core core;
    QCOMPARE(core.read(dwtControl) >> 28, 4U);
    core.write(dwtValue, 0x20000446);
    core.write(dwtMask, 2);
    core.write(dwtFunction, 6);
    QCOMPARE(core.backend.breaks, (std::set{CoreBreak{CoreBreak::Kind::WriteWatch, 0x20000444, 4}}));
    core.control(enable);
    core.backend.stopBy(HaltCause::Watchpoint, 0x20000447);
    QVERIFY(core.read(dhcsr) & isHalted);
    QCOMPARE(core.read(dfsr), 4U); // DWTTRAP
    QVERIFY(core.read(dwtFunction) & 1U << 24); // MATCHED
    QVERIFY(!(core.read(dwtFunction) & 1U << 24)); // cleared by reading
    core.write(dwtFunction, 5);
    QCOMPARE(core.backend.breaks, (std::set{CoreBreak{CoreBreak::Kind::ReadWatch, 0x20000444, 4}}));
    core.write(dwtFunction, 0);
    QVERIFY(core.backend.breaks.empty());
    core.write(dwtValue + 4 * 0x10, 0x1234); // there is no fifth
    QCOMPARE(core.read(dwtValue + 4 * 0x10), 0U);
}

void TestSimCore::forgetsWithThePower()
{
    Core core;
    core.write(fpControl, 3);
    core.write(fpFirst, 0x40000101);
    core.write(dwtFunction, 7);
    core.control(enable | halt);
    core.cortex.powerUp();
    QVERIFY(core.backend.breaks.empty());
    QCOMPARE(core.read(fpFirst), 0U);
    QVERIFY(core.backend.running);
    QCOMPARE(core.read(dhcsr) & 0xF, 0U);
}

void TestSimCore::seesWrittenBreakpoints()
{
    SoftBreaks breaks;
    breaks.noteWrite(0x20000000, QByteArrayView("\x01\x20\x00\xBE\xAB\xBE\x00\xBF", 8));
    QCOMPARE(breaks.places(), (std::set<std::uint32_t>{0x20000002, 0x20000004}));
    breaks.noteWrite(0x20000002, QByteArrayView("\x01\x30", 2)); // the instruction is put back
    QCOMPARE(breaks.places(), std::set<std::uint32_t>{0x20000004});
    breaks.noteWrite(0x20000005, QByteArrayView("\xBE", 1)); // half of one is none
    QVERIFY(breaks.places().empty());
}

void TestSimCore::readsAheadAndWritesBehind()
{
    int fills = 0;
    std::map<std::uint32_t, QByteArray> stored;
    MemoryCache cache(
        [&fills](std::uint32_t address, std::span<char> into) {
            ++fills;
            for (std::size_t i = 0; i < into.size(); ++i)
                into[i] = char(address / MemoryCache::lineSize + i);
            return address < 0x100000;
        },
        [&stored](std::uint32_t address, QByteArrayView bytes) {
            stored[address] = bytes.toByteArray();
            return true;
        });
    QCOMPARE(cache.read(0x204, 4), std::optional(0x08070605U));
    QCOMPARE(cache.read(0x2FE, 2), std::optional(0xFFU | 0x00U << 8));
    QCOMPARE(fills, 1);
    QVERIFY(cache.write(0x208, 2, 0xBEEF));
    QVERIFY(cache.write(0x20C, 1, 0x5A));
    QCOMPARE(cache.read(0x208, 4), std::optional(0x0C0BBEEFU));
    QVERIFY(stored.empty());
    QVERIFY(cache.store());
    QCOMPARE(stored, (std::map<std::uint32_t, QByteArray>{{0x208, QByteArray("\xEF\xBE\x0B\x0C\x5A")}}));
    stored.clear();
    QVERIFY(cache.forget());
    QVERIFY(stored.empty());
    QCOMPARE(cache.read(0x201, 1), std::optional(0x02U));
    QCOMPARE(fills, 2);
    // What was written survives that there is no room for more.
    QVERIFY(cache.write(0x201, 1, 0x77));
    for (std::uint32_t address = 0x1000; address < 0x11000; address += MemoryCache::lineSize)
        QVERIFY(cache.read(address, 4));
    QCOMPARE(stored[0x201], QByteArray("w"));
    fills = 0;
    QVERIFY(!cache.read(0x100000, 4));
    QVERIFY(!cache.write(0x100000, 4, 0)); // and what failed is not kept
    QCOMPARE(fills, 2);
}

QTEST_APPLESS_MAIN(TestSimCore)
#include "tst_simcore.moc"
