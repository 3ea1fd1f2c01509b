// SPDX-License-Identifier: GPL-3.0-or-later
#include "../fakememory.h"
#include "probe/engine/faultstate.h"
#include "support/testbench.h"

using namespace ohm;
using namespace ohm::probe;
using namespace Qt::StringLiterals;
using ohm::testing::FakeMemory;

namespace {

constexpr std::uint32_t cortexM4 = 0x410FC241, cortexM0 = 0x410CC200;

Deadline soon() { return Deadline::after(5s); }

QString describeCode(std::uint32_t address)
{
    return address == 0x08001234 ? u"store_nowhere+0x4 (fault_trip.c:8)"_s : address == 0x08001500 ? u"run_fault"_s : QString();
}

QStringList namesOf(const std::vector<FaultBit> &bits)
{
    QStringList names;
    for (const FaultBit &bit : bits)
        names << QString::fromLatin1(bit.name);
    return names;
}

QString joined(const std::vector<Message> &messages)
{
    QString all;
    for (const Message &message : messages)
        all += message.english() + u'\n';
    return all;
}

FaultState stateOf(std::uint32_t cfsr, std::uint32_t hfsr = 0x40000000)
{
    return {.cpuid = cortexM4,
        .cfsr = cfsr,
        .hfsr = hfsr,
        .mmfar = 0x24,
        .bfar = 0xF0000001,
        .exception = 3,
        .pc = 0x08000200,
        .exceptionReturn = ExceptionReturn{0xFFFFFFE9},
        .frame = frameOf(0x20001000, {0, 1, 2, 3, 12, 0x08001501, 0x08001234, 0x61000000})};
}

// The system control block of a core that has faulted, and its stack, in one piece of memory each.
class FaultedCore final : public MemoryAccess
{
public:
    FaultedCore()
    {
        scb.poke(0xE000ED00, cortexM4);
        scb.poke(0xE000ED28, 0x00008200);
        scb.poke(0xE000ED2C, 0x40000000);
        scb.poke(0xE000ED38, 0xF0000001);
    }

    QString name() const override { return u"core"_s; }
    const MemoryCapabilities &capabilities() const override { return stack.capabilities(); }
    Result<RunState> runState(Deadline, std::stop_token) override { return RunState::Halted; }
    Result<void> read(const MemoryRead &request, Deadline deadline, std::stop_token stop) override
    {
        return (request.at.value >= 0xE0000000 ? scb : stack).read(request, deadline, stop);
    }
    Result<void> write(const MemoryWrite &, Deadline, std::stop_token) override { return {}; }

    void pushFrame(std::uint32_t at, std::uint32_t pc = 0x08001234, std::uint32_t xpsr = 0x61000000)
    {
        const std::uint32_t words[] = {10, 11, 12, 13, 14, 0x08001501, pc, xpsr};
        for (std::size_t i = 0; i < 8; ++i)
            stack.poke(at + 4 * i, words[i]);
        for (std::size_t i = 0; i < 16; ++i)
            stack.poke(at + 32 + 4 * i, 0x3F800000 + i);
        stack.poke(at + 96, 0x03000000);
    }

    FakeMemory stack{0x20000000, 0x4000};
    FakeMemory scb{0xE000ED00, 0x100};
};

} // namespace

class TestFaultReport final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void explains_data();
    void explains();
    void tellsTheBits();
    void pointsToTheCaller();
    void tellsWhenThereIsNone();
    void tellsALockup();
    void namesExceptions();
    void readsFrames();
    void knowsExceptionReturns();
    void findsTheFrameByLr();
    void findsTheFrameOnTheStack();
    void findsTheFrameOfTheProcessStack();
    void doesWithoutAFrame();
    void readsNothingThatIsNotThere();
    void passesErrorsOn();
};

void TestFaultReport::explains_data()
{
    QTest::addColumn<quint32>("cfsr");
    QTest::addColumn<quint32>("hfsr");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("hint");
    const QString at = u" at store_nowhere+0x4 (fault_trip.c:8)."_s;
    const quint32 forced = 0x40000000;
    QTest::newRow("bad store") << 0x8200U << forced << u"There is nothing at 0xf0000001, which was accessed"_s + at
                               << QString();
    QTest::newRow("null pointer") << 0x82U << forced << u"Protected memory at 0x00000024 was accessed"_s + at
                                  << u"null pointer"_s;
    QTest::newRow("even jump") << 0x20000U << forced
                               << u"The program jumped to an address without the Thumb bit, at store_nowhere"_s
                               << u"function pointer"_s;
    QTest::newRow("overflow") << 0x90U << forced << u"the stack has overflowed"_s << u"recursion"_s;
    QTest::newRow("overflow in a bus fault") << 0x1000U << forced << u"the stack pointer left the memory"_s << u"frame"_s;
    QTest::newRow("limit") << 0x100000U << forced << u"overflowed its limit"_s << u"recursion"_s;
    QTest::newRow("buffered") << 0x400U << forced << u"some instructions before"_s << u"DISDEFWBUF"_s;
    QTest::newRow("wild jump") << 0x100U << forced << u"jumped to an address where nothing is"_s << u"function pointer"_s;
    QTest::newRow("undefined") << 0x10000U << forced << u"are none"_s << QString();
    QTest::newRow("no fpu") << 0x80000U << forced << u"coprocessor that is off"_s << u"CPACR"_s;
    QTest::newRow("division") << 0x2000000U << forced << u"divided by zero"_s + at << QString();
    QTest::newRow("unaligned") << 0x1000000U << forced << u"not aligned"_s << QString();
    QTest::newRow("return") << 0x40000U << forced << u"EXC_RETURN"_s << QString();
    QTest::newRow("unstacking") << 0x800U << forced << u"stack is damaged"_s << QString();
    QTest::newRow("lazy") << 0x2000U << forced << u"floating point registers"_s << u"recursion"_s;
    QTest::newRow("vectors") << 0U << 2U << u"VTOR"_s << QString();
    QTest::newRow("bkpt") << 0U << 0x80000000U << u"without a debugger"_s << QString();
    QTest::newRow("silent") << 0U << 0U << u"does not tell"_s << QString();
    QTest::newRow("stacking over access") << 0x92U << forced << u"the stack has overflowed"_s << QString();
}

void TestFaultReport::explains()
{
    QFETCH(quint32, cfsr);
    QFETCH(quint32, hfsr);
    QFETCH(QString, cause);
    QFETCH(QString, hint);
    const FaultReport report = explainFault(stateOf(cfsr, hfsr), describeCode);
    QVERIFY(report.isFault);
    QCOMPARE(report.exception, u"HardFault"_s);
    QVERIFY2(report.cause.english().contains(cause), qPrintable(report.cause.english()));
    QVERIFY2(joined(report.hints).contains(hint), qPrintable(joined(report.hints)));
}

void TestFaultReport::tellsTheBits()
{
    const FaultReport report = explainFault(stateOf(0x8200), describeCode);
    QCOMPARE(namesOf(report.cfsr), (QStringList{u"PRECISERR"_s, u"BFARVALID"_s}));
    QCOMPARE(namesOf(report.hfsr), (QStringList{u"FORCED"_s}));
    QCOMPARE(report.address, std::optional(0xF0000001U));
    QVERIFY(!explainFault(stateOf(0x200), describeCode).address); // BFAR does not hold
    QVERIFY(explainFault(stateOf(0x200), describeCode).cause.english().contains(u"an unknown address"));
}

void TestFaultReport::pointsToTheCaller()
{
    QVERIFY(joined(explainFault(stateOf(0x8200), describeCode).hints).contains(u"run_fault"));
    FaultState null = stateOf(0x20000);
    null.frame->pc = 0;
    QVERIFY(joined(explainFault(null, describeCode).hints).contains(u"null function pointer"));
    QVERIFY(explainFault(null, describeCode).cause.english().endsWith(u"at 0x00000000."));
}

void TestFaultReport::tellsWhenThereIsNone()
{
    const FaultReport none = explainFault({.cpuid = cortexM4}, describeCode);
    QVERIFY(!none.isFault);
    QCOMPARE(none.cause.english(), u"There is no fault."_s);
    QVERIFY(none.hints.empty());
    const FaultReport busy = explainFault({.cpuid = cortexM4, .exception = 15}, describeCode);
    QVERIFY(!busy.isFault);
    QCOMPARE(busy.cause.english(), u"SysTick is being handled, which is no fault."_s);
    const FaultReport old = explainFault({.cpuid = cortexM4, .cfsr = 0x2000000}, describeCode);
    QVERIFY(old.isFault);
    QVERIFY(joined(old.hints).contains(u"earlier fault"));
}

void TestFaultReport::tellsALockup()
{
    FaultState state = stateOf(0x8200);
    state.pc = 0xFFFFFFFE;
    const FaultReport report = explainFault(state, describeCode);
    QVERIFY(report.isLockedUp);
    QVERIFY(report.cause.english().contains(u"locked up"));
}

void TestFaultReport::namesExceptions()
{
    QCOMPARE(exceptionName(0), QString());
    QCOMPARE(exceptionName(2), u"NMI"_s);
    QCOMPARE(exceptionName(6), u"UsageFault"_s);
    QCOMPARE(exceptionName(8), u"exception 8"_s);
    QCOMPARE(exceptionName(53), u"interrupt 37"_s);
    QVERIFY(hasFaultStatus(cortexM4));
    QVERIFY(!hasFaultStatus(cortexM0));
}

void TestFaultReport::readsFrames()
{
    std::vector<std::uint32_t> words(26);
    for (std::size_t i = 0; i < words.size(); ++i)
        words[i] = std::uint32_t(0x100 + i);
    const ExceptionFrame whole = frameOf(0x20000100, words);
    QCOMPARE(whole.pc, 0x106U);
    QCOMPARE(whole.floating->s[15], 0x117U);
    QCOMPARE(whole.floating->fpscr, 0x118U);
    QCOMPARE(whole.stackBefore(), 0x20000100U + 104);
    words[7] = 0x200; // a word was skipped to align the stack
    const ExceptionFrame basic = frameOf(0x20000100, {words.begin(), words.begin() + 8});
    QVERIFY(!basic.floating);
    QCOMPARE(basic.stackBefore(), 0x20000100U + 36);
    QVERIFY(isPlausibleFrame({0, 0, 0, 0, 0, 0x08000001, 0x08000002, 0x01000000}, 3));
    QVERIFY(!isPlausibleFrame({0, 0, 0, 0, 0, 0x08000001, 0x08000003, 0x01000000}, 3)); // pc
    QVERIFY(!isPlausibleFrame({0, 0, 0, 0, 0, 0x08000002, 0x08000002, 0x01000000}, 3)); // lr
    QVERIFY(!isPlausibleFrame({0, 0, 0, 0, 0, 0x08000001, 0x08000002, 0x20F04168}, 0)); // xpsr
    QVERIFY(!isPlausibleFrame({0, 0, 0, 0, 0, 0x08000001, 0x08000002, 0x01000003}, 3)); // itself
}

void TestFaultReport::knowsExceptionReturns()
{
    for (const std::uint32_t value :
        {0xFFFFFFF1U, 0xFFFFFFF9U, 0xFFFFFFFDU, 0xFFFFFFE1U, 0xFFFFFFE9U, 0xFFFFFFEDU, 0xFFFFFFBCU})
        QVERIFY(ExceptionReturn::isOne(value));
    for (const std::uint32_t value : {0xFFFFFFFFU, 0xFFFFFFFEU, 0x08000001U, 0U, 0xFFFFFF00U})
        QVERIFY(!ExceptionReturn::isOne(value));
    QVERIFY(ExceptionReturn{0xFFFFFFFD}.usesProcessStack());
    QVERIFY(!ExceptionReturn{0xFFFFFFE9}.usesProcessStack());
    QVERIFY(ExceptionReturn{0xFFFFFFE9}.hasFloatFrame());
    QVERIFY(!ExceptionReturn{0xFFFFFFF1}.fromThread());
}

void TestFaultReport::findsTheFrameByLr()
{
    FaultedCore core;
    core.pushFrame(0x20001000);
    const auto state =
        readFaultState(core, {.sp = 0x20001000, .lr = 0xFFFFFFE9, .pc = 0x08000200, .xpsr = 0x81000003}, soon(), {});
    OHM_VERIFY_RESULT(state);
    QCOMPARE(state->exception, 3U);
    QCOMPARE(state->cfsr, 0x8200U);
    QCOMPARE(state->bfar, 0xF0000001U);
    QCOMPARE(state->frame->pc, 0x08001234U);
    QCOMPARE(state->frame->floating->s[1], 0x3F800001U);
    QCOMPARE(state->frame->floating->fpscr, 0x03000000U);
}

void TestFaultReport::findsTheFrameOnTheStack()
{
    // As a handler leaves it: locals, other pushed words and a saved LR, of which the last lies right below the frame.
    FaultedCore core;
    core.pushFrame(0x20001100);
    core.stack.poke(0x20001000, 0xFFFFFFFC); // -4, a local
    core.stack.poke(0x200010F8, 0xFFFFFFF9);
    core.stack.poke(0x200010FC, 0xFFFFFFF9);
    const CoreRegisters registers{.sp = 0x20000FF0, .lr = 0x08000301, .pc = 0x08000200, .xpsr = 0x61000003, .msp = 0x20000FF0};
    const auto state = readFaultState(core, registers, soon(), {});
    OHM_VERIFY_RESULT(state);
    QVERIFY(state->frame.has_value());
    QCOMPARE(state->frame->at, 0x20001100U);
    QCOMPARE(state->exceptionReturn->value, 0xFFFFFFF9U);
    QVERIFY(!state->frame->floating);
}

void TestFaultReport::findsTheFrameOfTheProcessStack()
{
    FaultedCore core;
    core.pushFrame(0x20002000);
    CoreRegisters registers{.sp = 0x20000FF0, .lr = 0xFFFFFFFD, .pc = 0x08000200, .xpsr = 0x61000003, .psp = 0x20002000};
    const auto state = readFaultState(core, registers, soon(), {});
    OHM_VERIFY_RESULT(state);
    QCOMPARE(state->frame->at, 0x20002000U);
    registers.psp.reset(); // where the way there does not give it
    const auto without = readFaultState(core, registers, soon(), {});
    OHM_VERIFY_RESULT(without);
    QVERIFY(!without->frame);
    QCOMPARE(without->exceptionReturn->value, 0xFFFFFFFDU);
    QVERIFY(joined(explainFault(*without, describeCode).hints).contains(u"No stacked frame"));
}

void TestFaultReport::doesWithoutAFrame()
{
    FaultedCore core;
    const CoreRegisters wild{.sp = 0x30000000, .lr = 0x08000301, .pc = 0x08000200, .xpsr = 0x61000003};
    const auto state = readFaultState(core, wild, soon(), {});
    OHM_VERIFY_RESULT(state);
    QVERIFY(!state->frame);
    QVERIFY(explainFault(*state, describeCode).cause.english().contains(u"not known"));
    const auto thread = readFaultState(core, {.sp = 0x20001000, .lr = 0xFFFFFFE9, .xpsr = 0x61000000}, soon(), {});
    OHM_VERIFY_RESULT(thread);
    QVERIFY(!thread->frame); // no exception: no frame
}

void TestFaultReport::readsNothingThatIsNotThere()
{
    FaultedCore core;
    core.scb.poke(0xE000ED00, cortexM0);
    const auto state = readFaultState(core, {.sp = 0x20001000, .xpsr = 3}, soon(), {});
    OHM_VERIFY_RESULT(state);
    QCOMPARE(state->cfsr, 0U);
    QVERIFY(joined(explainFault(*state, describeCode).hints).contains(u"no fault status registers"));
}

void TestFaultReport::passesErrorsOn()
{
    FaultedCore core;
    core.scb.setFailure(ErrorCode::Disconnected);
    OHM_VERIFY_ERROR(readFaultState(core, {}, soon(), {}), ErrorCode::Disconnected);
    FaultedCore wide;
    wide.stack.caps.addressBits = 64;
    OHM_VERIFY_ERROR(readFaultState(wide, {}, soon(), {}), ErrorCode::Unsupported);
}

QTEST_GUILESS_MAIN(TestFaultReport)
#include "tst_faultreport.moc"
