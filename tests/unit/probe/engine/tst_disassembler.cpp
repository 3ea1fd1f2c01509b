// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/disassembler.h"
#include "support/testbench.h"

using namespace ohm;
using namespace ohm::probe;
using namespace Qt::StringLiterals;

class TestDisassembler final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsThumb();
    void readsArmAndOthers();
    void stepsOverWhatIsNoInstruction();
    void knowsTheTargets();
};

void TestDisassembler::readsThumb()
{
    // push {r3, lr}; bl +0; b . ; vadd.f32 s0, s0, s1
    const auto lines =
        disassemble(InstructionSet::ThumbM, ByteOrder::Little, 0x08000100, QByteArray::fromHex("08b500f000f8fee730ee200a"), 10);
    QCOMPARE(lines.size(), 4U);
    QCOMPARE(lines[0].text, u"push {r3, lr}"_s);
    QCOMPARE(lines[0].bytes.size(), 2);
    QVERIFY(lines[1].text.startsWith(u"bl"));
    QCOMPARE(lines[1].address, 0x08000102U);
    QCOMPARE(lines[1].destination, std::optional<std::uint64_t>(0x08000106));
    QCOMPARE(lines[2].destination, std::optional<std::uint64_t>(0x08000106));
    QCOMPARE(lines[3].text, u"vadd.f32 s0, s0, s1"_s);
    QVERIFY(!lines[3].destination);
    QCOMPARE(disassemble(InstructionSet::ThumbM, ByteOrder::Little, 0, QByteArray::fromHex("00bf00bf"), 1).size(), 1U);
}

void TestDisassembler::readsArmAndOthers()
{
    const auto arm = disassemble(InstructionSet::Arm, ByteOrder::Little, 0x100, QByteArray::fromHex("feffffea"), 1);
    QCOMPARE(arm[0].text, u"b #0x100"_s);
    QCOMPARE(arm[0].destination, std::optional<std::uint64_t>(0x100));
    const auto big = disassemble(InstructionSet::Arm, ByteOrder::Big, 0x100, QByteArray::fromHex("eafffffe"), 1);
    QCOMPARE(big[0].text, arm[0].text);
    const auto a64 = disassemble(InstructionSet::AArch64, ByteOrder::Little, 0x80000000, QByteArray::fromHex("00000014"), 1);
    QCOMPARE(a64[0].destination, std::optional<std::uint64_t>(0x80000000));
    const auto mips = disassemble(InstructionSet::Mips, ByteOrder::Little, 0, QByteArray::fromHex("00000000"), 1);
    QCOMPARE(mips[0].text, u"nop"_s);
}

void TestDisassembler::stepsOverWhatIsNoInstruction()
{
    const auto lines = disassemble(InstructionSet::ThumbM, ByteOrder::Little, 0, QByteArray::fromHex("ffffffff00bf01"), 10);
    QCOMPARE(lines.front().text, u".short 0xffff"_s);
    QCOMPARE(lines[lines.size() - 2].text, u"nop"_s);
    QCOMPARE(lines.back().text, u".byte 0x01"_s);
    QVERIFY(disassemble(InstructionSet::Arm, ByteOrder::Little, 0, {}, 10).empty());
}

void TestDisassembler::knowsTheTargets()
{
    QVERIFY(*instructionSetOf(u"cortex_m"_s, false) == InstructionSet::ThumbM);
    QVERIFY(*instructionSetOf(u"cortex_a"_s, true) == InstructionSet::Thumb);
    QVERIFY(*instructionSetOf(u"cortex_a"_s, false) == InstructionSet::Arm);
    QVERIFY(*instructionSetOf(u"aarch64"_s, true) == InstructionSet::AArch64);
    OHM_VERIFY_ERROR(instructionSetOf(u"esp32s3"_s, false), ErrorCode::Unsupported);
    OHM_VERIFY_ERROR(instructionSetOf(u"riscv"_s, false), ErrorCode::Unsupported);
}

QTEST_GUILESS_MAIN(TestDisassembler)
#include "tst_disassembler.moc"
