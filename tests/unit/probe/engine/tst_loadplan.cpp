// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/loadplan.h"
#include "support/testbench.h"

using namespace ohm;
using namespace ohm::probe;
using namespace Qt::StringLiterals;

namespace {

// Four sectors of 1 KiB at `base`.
FlashBank bankAt(int number, std::uint64_t base)
{
    FlashBank bank{.number = number, .name = u"flash%1"_s.arg(number), .base = base, .size = 4096};
    for (int i = 0; i < 4; ++i)
        bank.sectors.push_back({.number = i, .offset = std::uint64_t(i) * 1024, .size = 1024, .isProtected = false});
    return bank;
}

Result<LoadPlan> plan(const std::vector<FlashBank> &banks, std::vector<FirmwareBlock> blocks,
    const MemoryCapabilities &memory = {}, const QString &type = u"cortex_m"_s)
{
    return planLoad({.blocks = std::move(blocks)}, banks, memory, type);
}

} // namespace

class TestLoadPlan final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void partsAmongFlashAndRam();
    void goesOnInTheNextBank();
    void fillsFlashWords();
    void refusesWhatIsOutside();
    void refusesProtectedSectors();
    void tellsWhatABankFailedWith();
    void readsTheListOfBanks();
    void readsABanksSectors();
};

void TestLoadPlan::partsAmongFlashAndRam()
{
    const std::vector banks{bankAt(0, 0x08000000)};
    const auto made = plan(banks, {{0x08000400, QByteArray(1025, 'a')}, {0x20000000, "ram"}});
    OHM_VERIFY_RESULT(made);
    QCOMPARE(made->flash.size(), 1U);
    QCOMPARE(made->flash[0].offset, 0x400U);
    QCOMPARE(made->ram.size(), 1U);
    QCOMPARE(made->erase.size(), 1U);
    QCOMPARE(made->erase[0].first, 1);
    QCOMPARE(made->erase[0].last, 2);
    QCOMPARE(made->eraseBytes(), 2048U);
    QCOMPARE(made->flashBytes(), 1025U);
    QCOMPARE(made->ramBytes(), 3U);
}

void TestLoadPlan::goesOnInTheNextBank()
{
    const std::vector banks{bankAt(0, 0x08000000), bankAt(1, 0x08001000)};
    const auto made = plan(banks, {{0x08000C00, QByteArray(2000, 'a')}});
    OHM_VERIFY_RESULT(made);
    QCOMPARE(made->flash.size(), 2U);
    QCOMPARE(made->flash[0].bytes.size(), 1024);
    QCOMPARE(made->flash[1].offset, 0U);
    QCOMPARE(made->flash[1].bytes.size(), 976);
    QCOMPARE(made->erase.size(), 2U);
    const auto tooLarge = plan(banks, {{0x08000C00, QByteArray(6000, 'a')}});
    OHM_VERIFY_ERROR(tooLarge, ErrorCode::InvalidArgument);
    QVERIFY(tooLarge.error().message.english().contains(u"880 bytes do not fit"));
}

void TestLoadPlan::fillsFlashWords()
{
    const std::vector banks{bankAt(0, 0x08000000)};
    auto made = plan(banks, {{0x08000000, "aa"}, {0x08000004, "bb"}, {0x08000800, "cc"}});
    OHM_VERIFY_RESULT(made);
    QCOMPARE(made->flash.size(), 3U);
    QCOMPARE(made->erase.size(), 2U); // the sector between them is left alone
    made->fillWords();
    QCOMPARE(made->flash.size(), 2U);
    QCOMPARE(made->flash[0].bytes,
        QByteArray("aa\xff\xff"
                   "bb")
            .leftJustified(32, char(0xFF)));
    auto ends = plan(banks, {{0x08000405, "aa"}, {0x08000FFF, "b"}});
    OHM_VERIFY_RESULT(ends);
    ends->fillWords();
    QCOMPARE(ends->flash[0].offset, 0x400U);
    QCOMPARE(ends->flash[0].bytes, (QByteArray(5, char(0xFF)) + "aa").leftJustified(32, char(0xFF)));
    QCOMPARE(ends->flash[1].offset, 0xFE0U);
    QCOMPARE(ends->flash[1].bytes, QByteArray(31, char(0xFF)) + 'b');
}

void TestLoadPlan::refusesWhatIsOutside()
{
    const std::vector banks{bankAt(0, 0x08000000)};
    OHM_VERIFY_ERROR(plan(banks, {{0x40000000, "a"}}), ErrorCode::InvalidArgument); // peripherals
    OHM_VERIFY_ERROR(plan(banks, {{0xE000ED00, "a"}}), ErrorCode::InvalidArgument);
    OHM_VERIFY_ERROR(plan(banks, {{0x3FFFFFFF, "ab"}}), ErrorCode::InvalidArgument);
    OHM_VERIFY_ERROR(plan(banks, {{0x07FFFFFF, "ab"}}), ErrorCode::InvalidArgument); // runs into the flash
    OHM_VERIFY_RESULT(plan(banks, {{0x40000000, "a"}}, {}, u"cortex_a"_s)); // others may have RAM there
    const MemoryCapabilities known{.regions = {{.start = {0x20000000}, .size = 16, .kind = MemoryRegion::Kind::Ram},
                                       {.start = {0x30000000}, .size = 16, .kind = MemoryRegion::Kind::Io}}};
    OHM_VERIFY_RESULT(plan(banks, {{0x20000008, QByteArray(8, 'a')}}, known));
    OHM_VERIFY_ERROR(plan(banks, {{0x20000008, QByteArray(9, 'a')}}, known), ErrorCode::InvalidArgument);
    OHM_VERIFY_ERROR(plan(banks, {{0x30000000, "a"}}, known), ErrorCode::InvalidArgument);
    const auto nowhere = plan(banks, {{0x28000000, "a"}}, known);
    OHM_VERIFY_ERROR(nowhere, ErrorCode::InvalidArgument);
    QVERIFY(nowhere.error().causes.front().english().contains(u"flash0: 0x8000000 to 0x8000fff")
        || nowhere.error().causes.front().english().contains(u"flash0: 0x08000000 to 0x08000fff"));
}

void TestLoadPlan::refusesProtectedSectors()
{
    FlashBank bank = bankAt(0, 0);
    bank.sectors[2].isProtected = true;
    bank.sectors[3].isProtected.reset(); // not known is no refusal
    OHM_VERIFY_RESULT(checkProtection({&bank, 0, 1}));
    OHM_VERIFY_RESULT(checkProtection({&bank, 3, 3}));
    const auto refused = checkProtection({&bank, 1, 3});
    OHM_VERIFY_ERROR(refused, ErrorCode::Denied);
    QVERIFY(refused.error().nextActions.front().english().contains(u"flash protect 0 2 2 off"));
}

void TestLoadPlan::tellsWhatABankFailedWith()
{
    FlashBank bank{.number = 0, .name = u"flash"_s, .base = 0x08000000};
    bank.problem = fail(ErrorCode::ToolFailed, Text{"", "auto_probe failed"}).error();
    OHM_VERIFY_ERROR(plan({bank}, {{0x08000100, "a"}}), ErrorCode::ToolFailed);
    OHM_VERIFY_RESULT(plan({bank}, {{0x20000000, "a"}}));
}

void TestLoadPlan::readsTheListOfBanks()
{
    const auto banks = parseFlashList(
        {u"name stm32f4x.flash driver stm32f2x base 134217728 size 0 bus_width 0 chip_width 0 target stm32f4x.cpu"_s,
            u"name otp base 0x1fff7800 size 528"_s});
    OHM_VERIFY_RESULT(banks);
    QCOMPARE(banks->size(), 2U);
    QCOMPARE(banks->at(0).base, 0x08000000U);
    QCOMPARE(banks->at(0).driver, u"stm32f2x"_s);
    QCOMPARE(banks->at(0).target, u"stm32f4x.cpu"_s);
    QCOMPARE(banks->at(1).number, 1);
    OHM_VERIFY_ERROR(parseFlashList({u"name"_s}), ErrorCode::Protocol);
}

void TestLoadPlan::readsABanksSectors()
{
    FlashBank bank;
    parseFlashInfo(u"#0 : stm32f2x at 0x08000000, size 0x00100000, buswidth 0, chipwidth 0\n"
                   "\t#  0: 0x00000000 (0x4000 16kB) not protected\n"
                   "\t#  1: 0x00004000 (0x4000 16kB) protected\n"
                   "\t# 11: 0x00008000 (0x200 512B) \nSTM32F4xx - Rev: Y\n"_s,
        bank);
    QCOMPARE(bank.sectors.size(), 3U);
    QCOMPARE(bank.sectors[1].isProtected, std::optional(true));
    QCOMPARE(bank.sectors[0].isProtected, std::optional(false));
    QCOMPARE(bank.sectors[2].isProtected, std::optional<bool>());
    QCOMPARE(bank.sectors[2].number, 11);
    QCOMPARE(bank.remark, u"STM32F4xx - Rev: Y"_s);
    QCOMPARE(bank.size, 0x8200U); // what has no sectors cannot be written
    QCOMPARE(bank.sectorsOf(0x3FFF, 2), (std::pair{0, 1}));
    FlashBank empty;
    parseFlashInfo(u"nothing"_s, empty);
    QVERIFY(empty.problem.has_value());
}

QTEST_GUILESS_MAIN(TestLoadPlan)
#include "tst_loadplan.moc"
