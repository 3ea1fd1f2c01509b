// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakecore.h"
#include "probe/sim/algorithmcore.h"

#include <QtTest>

using namespace ohm::probe::sim;
using ohm::testing::FakeCore;

namespace {

using Outcome = ThumbCore::Outcome;

constexpr std::uint32_t ram = 0x20000000;
constexpr std::uint32_t negative = 1U << 31, zero = 1U << 30, carry = 1U << 29, overflow = 1U << 28, thumb = 1U << 24;

// 64 KiB of RAM and nothing else.
class Ram final : public BusDevice
{
public:
    std::optional<std::uint32_t> read(std::uint32_t address, int size) override
    {
        return m_memory.read(address - ram + FakeCore::memoryStart, size);
    }
    bool write(std::uint32_t address, int size, std::uint32_t value) override
    {
        return m_memory.write(address - ram + FakeCore::memoryStart, size, value);
    }
    void put(std::uint32_t address, const std::vector<std::uint16_t> &code)
    {
        for (const std::uint16_t each : code) {
            QVERIFY(write(address, 2, each));
            address += 2;
        }
    }

private:
    FakeCore m_memory;
};

struct Case
{
    std::vector<std::uint16_t> code; // one instruction
    std::uint32_t x = 0, y = 0; // r1 and r2 before
    std::uint32_t result = 0; // r0 after
    std::uint32_t flags = 0; // after
    std::uint32_t flagsBefore = 0;
};

} // namespace

Q_DECLARE_METATYPE(Case)

// The instructions of a debugger's loaders, and that programs which are none are left to the machine.
class TestSimAlgorithm final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void calculates_data();
    void calculates();
    void movesMemory();
    void branches();
    void executesConditionally();
    void tellsWhatItCannot();

    void executesWhatDebuggersStart();
    void leavesProgramsToTheMachine();
    void handsOverWhatItDoesNotKnow();
    void waitsForTheDebugger();
};

void TestSimAlgorithm::calculates_data()
{
    QTest::addColumn<Case>("sample");
    const auto add = [](const char *name, const Case &sample) { QTest::newRow(name) << sample; };
    add("lsls r0, r1, #4", {{0x0108}, 0x18000001, 0, 0x80000010, negative | carry});
    add("lsrs r0, r1, #32", {{0x0808}, 0x80000000, 0, 0, zero | carry});
    add("asrs r0, r1, #1", {{0x1048}, 0x80000001, 0, 0xC0000000, negative | carry});
    add("movs r0, r1", {{0x0008}, 0, 0, 0, zero | overflow, overflow});
    add("adds r0, r1, r2", {{0x1888}, 0x7FFFFFFF, 1, 0x80000000, negative | overflow});
    add("adds r0, r1, #7", {{0x1DC8}, 0xFFFFFFFF, 0, 6, carry});
    add("subs r0, r1, r2", {{0x1A88}, 3, 5, 0xFFFFFFFE, negative});
    add("subs r0, r1, #1", {{0x1E48}, 1, 0, 0, zero | carry});
    add("movs r0, #200", {{0x20C8}, 0, 0, 200, carry, carry});
    add("ands r0, r1", {{0x4008}, 0, 0, 0, zero});
    add("mov r0, r2", {{0x4610}, 0, 0x80000000, 0x80000000, 0});
    add("add r0, pc", {{0x4478}, 0, 0, ram + 4, 0});
    add("mov.w r0, #0x10000", {{0xF44F, 0x3080}, 0, 0, 0x10000, 0});
    add("tst.w r1, #0x10000", {{0xF411, 0x3F80}, 0x10000, 0, 0, 0});
    add("add.w r0, r1, #8", {{0xF101, 0x0008}, 0xFFFFFFFC, 0, 4, 0});
    add("subs.w r0, r1, #0x00FF00FF", {{0xF1B1, 0x10FF}, 0x00FF00FE, 0, 0xFFFFFFFF, negative});
    add("rsb.w r0, r1, #0", {{0xF1C1, 0x0000}, 5, 0, 0xFFFFFFFB, 0});
    add("mvn.w r0, #0", {{0xF06F, 0x0000}, 0, 0, 0xFFFFFFFF, 0});
    add("cmp.w r1, #0", {{0xF1B1, 0x0F00}, 0, 0, 0, zero | carry});
    add("sbc.w r0, r1, #1", {{0xF161, 0x0001}, 5, 0, 3, 0});
}

void TestSimAlgorithm::calculates()
{
    QFETCH(Case, sample);
    Ram bus;
    bus.put(ram, sample.code);
    ThumbCore core(bus);
    core.setReg(1, sample.x);
    core.setReg(2, sample.y);
    core.setReg(15, ram);
    core.setStatus(sample.flagsBefore | thumb);
    QCOMPARE(core.step(), Outcome::Done);
    QCOMPARE(core.reg(0), sample.result);
    QCOMPARE(core.status(), sample.flags | thumb);
    QCOMPARE(core.reg(15), ram + std::uint32_t(sample.code.size()) * 2);
}

void TestSimAlgorithm::movesMemory()
{
    Ram bus;
    // ldr r0, [pc, #0x1C]; strh r0, [r2, #2]; ldrb r3, [r2, #3]; ldrsh r4, [r2, r5]; str.w r0, [r2], #4; ldrh.w r6, [r2, #-4]!;
    // ldrsb.w r7, [r2, #1]; push {r0, lr}; push.w {r3, r8}
    bus.put(ram, {0x4807, 0x8050, 0x78D3, 0x5F54, 0xF842, 0x0B04, 0xF832, 0x6D04, 0xF992, 0x7001, 0xB501, 0xE92D, 0x0108});
    QVERIFY(bus.write(ram + 0x20, 4, 0x89ABCDEF));
    ThumbCore core(bus);
    core.setReg(15, ram);
    core.setReg(2, ram + 0x100);
    core.setReg(5, 2);
    core.setReg(8, 0x88);
    core.setReg(13, ram + 0x200);
    core.setReg(14, 0xEE);
    for (int i = 0; i < 9; ++i)
        QCOMPARE(core.step(), Outcome::Done);
    QCOMPARE(core.reg(0), 0x89ABCDEFU);
    QCOMPARE(core.reg(3), 0xCDU);
    QCOMPARE(core.reg(4), 0xFFFFCDEFU);
    QCOMPARE(core.reg(2), ram + 0x100);
    QCOMPARE(core.reg(6), 0xCDEFU);
    QCOMPARE(core.reg(7), 0xFFFFFFCDU);
    QCOMPARE(bus.read(ram + 0x100, 4), std::optional(0x89ABCDEFU));
    QCOMPARE(core.reg(13), ram + 0x1F0);
    const std::array<std::uint32_t, 4> pushed = {0xCD, 0x88, 0x89ABCDEF, 0xEE};
    for (std::uint32_t i = 0; i < pushed.size(); ++i)
        QCOMPARE(bus.read(ram + 0x1F0 + i * 4, 4), std::optional(pushed[i]));
}

void TestSimAlgorithm::branches()
{
    Ram bus;
    // movs r0, #3; again: subs r0, #1; bne again; cbz r0, on; bkpt #1; on: b over; bkpt #2; over: bkpt #3
    bus.put(ram, {0x2003, 0x3801, 0xD1FD, 0xB100, 0xBE01, 0xE000, 0xBE02, 0xBE03});
    ThumbCore core(bus);
    core.setReg(15, ram);
    int steps = 0;
    while (core.step() == Outcome::Done)
        ++steps;
    QCOMPARE(steps, 9);
    QCOMPARE(core.reg(15), ram + 14);
    QCOMPARE(core.step(), Outcome::Breakpoint);
}

void TestSimAlgorithm::executesConditionally()
{
    Ram bus;
    // cmp r1, #5; itte eq; addeq r0, #1; addeq r0, #2; addne r0, #4; mov r3, r0
    for (const std::uint32_t value : {5U, 6U}) {
        bus.put(ram, {0x2905, 0xBF06, 0x3001, 0x3002, 0x3004, 0x4603});
        ThumbCore core(bus);
        core.setReg(15, ram);
        core.setReg(1, value);
        QCOMPARE(core.step(), Outcome::Done);
        QCOMPARE(core.step(), Outcome::Done);
        // Half way, the state goes through the status register.
        QVERIFY(core.status() & 0x0600FC00);
        ThumbCore other(bus);
        for (int i = 0; i < 16; ++i)
            other.setReg(i, core.reg(i));
        other.setStatus(core.status());
        for (int i = 0; i < 4; ++i)
            QCOMPARE(other.step(), Outcome::Done);
        QCOMPARE(other.reg(3), value == 5 ? 3U : 4U);
        QVERIFY(!(other.status() & 0x0600FC00));
        QCOMPARE((other.status() & zero) != 0, value == 5); // inside, no flags are set
    }
}

void TestSimAlgorithm::tellsWhatItCannot()
{
    Ram bus;
    const auto outcome = [&bus](std::initializer_list<std::uint16_t> code) {
        bus.put(ram, code);
        ThumbCore core(bus);
        core.setReg(2, 0x90000000);
        core.setReg(13, 0x90000000);
        core.setReg(15, ram);
        const ThumbCore::State before = core.state();
        const Outcome done = core.step();
        return before == core.state() ? done : Outcome::Done;
    };
    QCOMPARE(outcome({0xDF00}), Outcome::Unknown); // svc
    QCOMPARE(outcome({0xBF30}), Outcome::Unknown); // wfi
    QCOMPARE(outcome({0x4770}), Outcome::Unknown); // bx lr
    QCOMPARE(outcome({0xED2D, 0x8B02}), Outcome::Unknown); // vpush
    QCOMPARE(outcome({0x6810}), Outcome::Fault); // ldr r0, [r2]
    QCOMPARE(outcome({0xB500}), Outcome::Fault); // push {lr}
    QCOMPARE(outcome({0xDE00}), Outcome::Fault); // udf
    QCOMPARE(outcome({0xFFFF, 0xFFFF}), Outcome::Fault);
    bus.put(ram, {0xBF00}); // nop
    ThumbCore core(bus);
    core.setReg(15, 0x70000000);
    QCOMPARE(core.step(), Outcome::Fault);
}

namespace {

// The machine's memory, wherever it is asked for, stands for its RAM.
struct Chip
{
    Chip()
    {
        bus.map(ram, ram + FakeCore::memorySize - 1, algorithms, FakeCore::memoryStart);
        machine.running = false;
        machine.registers[15] = ram;
        machine.registers[16] = thumb;
        machine.registers[20] = 1; // PRIMASK
    }
    void put(std::initializer_list<std::uint16_t> code)
    {
        std::uint32_t at = ram;
        for (const std::uint16_t each : code) {
            QVERIFY(bus.write(at, 2, each));
            at += 2;
        }
    }

    FakeCore machine;
    Bus bus;
    AlgorithmCore algorithms{machine, bus};
};

} // namespace

void TestSimAlgorithm::executesWhatDebuggersStart()
{
    Chip chip;
    chip.put({0x2007, 0x3001, 0xBE00}); // movs r0, #7; adds r0, #1; bkpt
    QVERIFY(chip.algorithms.resume());
    QVERIFY(!chip.machine.running);
    QVERIFY(chip.algorithms.isRunning());
    QCOMPARE(chip.algorithms.samplePc(), std::optional(ram));
    QVERIFY(!chip.algorithms.goOn());
    QVERIFY(!chip.algorithms.isRunning());
    QCOMPARE(chip.algorithms.haltCause(), HaltCause::Breakpoint);
    QCOMPARE(chip.machine.registers[0], 8U);
    QCOMPARE(chip.machine.registers[15], ram + 4);
    // At a comparator, too.
    chip.machine.registers[15] = ram;
    chip.algorithms.setBreak({CoreBreak::Kind::Breakpoint, ram + 2, 2}, true);
    QVERIFY(chip.algorithms.resume());
    QVERIFY(!chip.algorithms.goOn());
    QCOMPARE(chip.machine.registers[15], ram + 2);
}

void TestSimAlgorithm::leavesProgramsToTheMachine()
{
    Chip chip;
    chip.put({0xE7FE});
    chip.machine.registers[20] = 0; // interrupts are on
    QVERIFY(chip.algorithms.resume());
    QVERIFY(chip.machine.running);
    chip.algorithms.halt();
    chip.machine.registers[20] = 1;
    chip.machine.registers[15] = 0x08000100; // not in RAM
    QVERIFY(chip.algorithms.resume());
    QVERIFY(chip.machine.running);
    chip.algorithms.halt();
    chip.machine.registers[15] = ram;
    chip.algorithms.setBreak({CoreBreak::Kind::WriteWatch, ram, 4}, true);
    QVERIFY(chip.algorithms.resume());
    QVERIFY(chip.machine.running);
}

void TestSimAlgorithm::handsOverWhatItDoesNotKnow()
{
    Chip chip;
    chip.put({0x2007, 0x4770}); // movs r0, #7; bx lr
    QVERIFY(chip.algorithms.resume());
    QVERIFY(!chip.algorithms.goOn());
    QVERIFY(chip.machine.running);
    QCOMPARE(chip.machine.registers[0], 7U);
    QCOMPARE(chip.machine.registers[15], ram + 2);
    QVERIFY(chip.algorithms.isRunning());
    QVERIFY(chip.algorithms.halt());
    QVERIFY(!chip.machine.running);
}

void TestSimAlgorithm::waitsForTheDebugger()
{
    Chip chip;
    // ldr r0, [r1]; cmp r0, #0; beq back; bkpt
    chip.put({0x6808, 0x2800, 0xD0FC, 0xBE00});
    QVERIFY(chip.bus.write(ram + 0x100, 4, 0));
    chip.machine.registers[1] = ram + 0x100;
    QVERIFY(chip.algorithms.resume());
    QVERIFY(!chip.algorithms.goOn()); // no processor time is spent on waiting
    QVERIFY(chip.algorithms.isRunning());
    QVERIFY(chip.bus.write(ram + 0x100, 4, 5));
    QVERIFY(!chip.algorithms.goOn());
    QVERIFY(!chip.algorithms.isRunning());
    QCOMPARE(chip.machine.registers[0], 5U);
    // One that is busy is given time, until it is halted.
    chip.put({0x3001, 0xE7FD}); // adds r0, #1; b back
    chip.machine.registers[15] = ram;
    QVERIFY(chip.algorithms.resume());
    QCOMPARE(chip.algorithms.goOn(), std::optional(std::chrono::milliseconds(0)));
    QVERIFY(chip.algorithms.halt());
    QVERIFY(chip.machine.registers[0] > 100);
}

QTEST_GUILESS_MAIN(TestSimAlgorithm)
#include "tst_simalgorithm.moc"
