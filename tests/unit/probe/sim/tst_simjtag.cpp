// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/sim/idcodetap.h"
#include "probe/sim/remotebitbang.h"

#include <QtTest>

#include <set>

using namespace ohm::probe::sim;

namespace {

constexpr std::uint32_t firstId = 0x4BA00477;
constexpr std::uint32_t secondId = 0x06413041;
constexpr int idcodeInstruction = 0xE;

// Two parts in a chain and nothing behind them.
class TwoTaps final : public SimChip
{
public:
    TwoTaps()
    {
        chain().add(nearest);
        chain().add(farthest);
        chain().reset();
    }

    // One clock; what TDO showed before it.
    bool clock(bool tms, bool tdi = false)
    {
        setPins(false, tms, tdi);
        const bool out = tdo();
        setPins(true, tms, tdi);
        return out;
    }
    void walk(const QByteArray &tms)
    {
        for (const char c : tms)
            clock(c == '1');
    }
    // In a shift state; leaves it with the last bit.
    std::uint64_t shift(std::uint64_t bits, int count)
    {
        std::uint64_t seen = 0;
        for (int i = 0; i < count; ++i)
            seen |= std::uint64_t(clock(i == count - 1, bits >> i & 1)) << i;
        return seen;
    }

    IdcodeTap nearest{firstId, 4, idcodeInstruction};
    IdcodeTap farthest{secondId, 5, 1};
    int resets = 0, powerUps = 0;
    bool alive = true;

protected:
    bool isAlive() const override { return alive; }
    std::optional<std::chrono::milliseconds> workOn() override { return std::nullopt; }
    void powerUp() override { ++powerUps; }
    void powerDown() override { }
    void setSystemReset(bool active) override { resets += active; }
};

const QByteArray toShiftDr = "0100"; // from Test-Logic-Reset
const QByteArray toShiftIr = "01100";

} // namespace

class TestSimJtag final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fiveOnesResetFromAnywhere();
    void everyStateIsReached();
    void pausesAndGoesOn();
    void showsItsIdentities();
    void bypassesWhatIsNotMeant();
    void capturesOneInTheInstruction();
    void speaksRemoteBitbang();
    void isMuteWithoutPower();
};

void TestSimJtag::fiveOnesResetFromAnywhere()
{
    for (int i = 0; i < 16; ++i) {
        auto state = TapState(i);
        for (int n = 0; n < 5; ++n)
            state = nextState(state, true);
        QCOMPARE(state, TapState::TestLogicReset);
    }
}

void TestSimJtag::everyStateIsReached()
{
    std::set<TapState> seen{TapState::TestLogicReset};
    for (std::size_t before = 0; before != seen.size();) {
        before = seen.size();
        for (const TapState state : std::set(seen)) {
            seen.insert(nextState(state, false));
            seen.insert(nextState(state, true));
        }
    }
    QCOMPARE(seen.size(), std::size_t(16));
    // With TMS low these stay as they are, and no others.
    const std::set<TapState> stable{
        TapState::RunTestIdle, TapState::ShiftDr, TapState::PauseDr, TapState::ShiftIr, TapState::PauseIr};
    for (const TapState state : seen)
        QCOMPARE(nextState(state, false) == state, stable.contains(state));
}

void TestSimJtag::pausesAndGoesOn()
{
    TwoTaps chip;
    chip.walk(toShiftDr);
    std::uint64_t seen = 0;
    for (int i = 0; i < 32; ++i) {
        const bool interrupt = i % 5 == 4;
        seen |= std::uint64_t(chip.clock(interrupt)) << i;
        if (interrupt)
            chip.walk("0010"); // Exit1, Pause, Pause, Exit2, and back
    }
    QCOMPARE(seen, std::uint64_t(firstId));
}

void TestSimJtag::showsItsIdentities()
{
    TwoTaps chip;
    chip.walk(toShiftDr);
    QCOMPARE(chip.shift(0, 32) | 0, std::uint64_t(firstId));

    chip.walk("11111");
    chip.walk(toShiftDr);
    // Both, then what was shifted in.
    std::uint64_t seen = 0;
    for (int i = 0; i < 64; ++i)
        seen |= std::uint64_t(chip.clock(false, i == 3)) << i;
    QCOMPARE(seen, std::uint64_t(secondId) << 32 | firstId);
    QCOMPARE(chip.shift(0, 8), std::uint64_t(8));
}

void TestSimJtag::bypassesWhatIsNotMeant()
{
    TwoTaps chip;
    chip.walk(toShiftIr);
    chip.shift(std::uint64_t(0x1F) << 4 | idcodeInstruction, 9); // the far one: all ones, BYPASS
    chip.walk("1100"); // Update-IR to Shift-DR
    QCOMPARE(chip.shift(0b1011 << 1, 36) & 0xFFFFFFFF, std::uint64_t(firstId));

    chip.walk("11111");
    chip.walk(toShiftIr);
    chip.shift(0x1FF, 9); // both
    chip.walk("1100");
    QCOMPARE(chip.shift(0b1011, 6), std::uint64_t(0b1011) << 2); // a bit later for each part
}

void TestSimJtag::capturesOneInTheInstruction()
{
    TwoTaps chip;
    chip.walk(toShiftIr);
    QCOMPARE(chip.shift(0x1FF, 9), std::uint64_t(1 << 4 | 1)); // IEEE 1149.1: the two lowest bits are 01
}

void TestSimJtag::speaksRemoteBitbang()
{
    TwoTaps chip;
    RemoteBitbang protocol(chip);
    QByteArray answers;
    // To Shift-DR, then the first four bits: 7 is 0b0111.
    QVERIFY(protocol.take("B04"
                          "26"
                          "04"
                          "04"
                          "R04R04R04R04",
        answers));
    QCOMPARE(answers, QByteArray("1110"));
    QVERIFY(protocol.take("s", answers));
    QCOMPARE(chip.resets, 1);
    QVERIFY(protocol.take("rZzb", answers));
    QCOMPARE(answers.size(), 4);
    QVERIFY(!protocol.take("Q", answers));
    QVERIFY(!protocol.take("O", answers)); // SWD of later versions
}

void TestSimJtag::isMuteWithoutPower()
{
    TwoTaps chip;
    chip.setPower(false);
    chip.walk(toShiftDr);
    QCOMPARE(chip.shift(0, 32), std::uint64_t(0xFFFFFFFF));
    chip.setResetPins(true, true);
    QCOMPARE(chip.resets, 0);
    chip.setPower(true);
    QCOMPARE(chip.powerUps, 1);
    chip.walk(toShiftDr);
    QCOMPARE(chip.shift(0, 32), std::uint64_t(firstId));
    chip.alive = false;
    QVERIFY(!chip.isPowered());
    chip.walk("11111");
    chip.walk(toShiftDr);
    QCOMPARE(chip.shift(0, 32), std::uint64_t(0xFFFFFFFF));
}

QTEST_APPLESS_MAIN(TestSimJtag)
#include "tst_simjtag.moc"
