// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/elf/symboltable.h"
#include "probe/sim/simprobe.h"
#include "probetesting.h"

#include <set>

using namespace ohm;
using namespace ohm::testing;
using probe::sim::SimProbe;
using probe::sim::SimProbeConfig;

// The real OpenOCD with its own target/stm32f4x.cfg, through the simulated probe, on our firmware in QEMU.
class TestOpenOcdStm32f4 final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void examinesTheChain();
    void haltsResumesAndSteps();
    void readsAndWritesRegisters();
    void readsAndWritesMemory();
    void readsWhileRunning();
    void stopsAtHardwareBreakpoints();
    void stopsAtSoftwareBreakpoints();
    void stopsAtWatchpoints();
    void resetsAndHaltsOrRuns();
    void loadsAnImageAndVerifiesItOnTheTarget();
    void erasesProgramsAndVerifiesFlash();
    void runsWhatItFlashed();
    void survivesALockup();
    void survivesAResetIntoNonsense_data();
    void survivesAResetIntoNonsense();
    void readsPastTheMemoryProtection();
    void reportsProtectedFlash();
    void reportsBusErrors();
    void reportsPowerLossAndRecovers();
    void reportsAnUnpluggedAdapter();
    void reportsTheDeathOfTheMachine();
    void seesAnUnpoweredTargetAtStart();
    void servesOverTcp();
    void measures();

private:
    std::uint32_t symbol(const QString &name) const;
    std::uint32_t uptime() const { return symbol(u"g_bench"_s) + 32; } // g_bench.uptime_ms
    QByteArray state() { return m_openocd->raw("stm32f4x.cpu curstate"); }
    bool waitForState(const QByteArray &wanted, std::chrono::milliseconds patience = 5s);
    std::uint32_t reg(const QByteArray &name);
    std::uint32_t word(std::uint32_t address);
    QByteArray hex(std::uint32_t value) const { return "0x" + QByteArray::number(value, 16); }

    std::optional<SymbolTable> m_symbols;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Machine> m_machine;
    std::unique_ptr<SimProbe> m_probe;
    std::unique_ptr<OpenOcd> m_openocd;
};

void TestOpenOcdStm32f4::initTestCase()
{
    auto elf = ElfFile::load(firmware(u"netduinoplus2"_s));
    OHM_VERIFY(elf);
    auto symbols = SymbolTable::read(*elf);
    OHM_VERIFY(symbols);
    m_symbols = std::move(*symbols);
}

void TestOpenOcdStm32f4::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_machine = std::make_unique<Machine>(u"netduinoplus2"_s, firmware(u"netduinoplus2"_s));
    auto probe = SimProbe::start({.chip = SimProbeConfig::Chip::Stm32f4,
                                     .listen = m_folder->filePath(u"probe"_s),
                                     .control = m_folder->filePath(u"control"_s),
                                     .stub = u"unix:"_s + m_machine->stubPath()},
        within(10s));
    OHM_VERIFY(probe);
    m_probe = std::move(*probe);
    m_openocd = std::make_unique<OpenOcd>(remoteBitbang(m_folder->filePath(u"probe"_s), u"stm32f4x.cfg"_s));
    QVERIFY2(m_openocd->isReady(), m_openocd->program().output().constData());
}

void TestOpenOcdStm32f4::cleanup()
{
    if (QTest::currentTestFailed() && m_openocd)
        qInfo("%s\n%s", m_openocd->program().output().constData(), m_machine->program().output().constData());
    m_openocd.reset();
    m_probe.reset();
    m_machine.reset();
    m_folder.reset();
}

std::uint32_t TestOpenOcdStm32f4::symbol(const QString &name) const
{
    const ElfSymbol *found = m_symbols->find(name);
    return found ? std::uint32_t(found->address) : 0xFFFFFFFF;
}

bool TestOpenOcdStm32f4::waitForState(const QByteArray &wanted, std::chrono::milliseconds patience)
{
    for (const Deadline end = within(patience); !end.isOver(); std::this_thread::sleep_for(10ms)) {
        if (state() == wanted)
            return true;
    }
    return false;
}

std::uint32_t TestOpenOcdStm32f4::reg(const QByteArray &name)
{
    const QByteArray reply = m_openocd->raw("dict get [stm32f4x.cpu get_reg {" + name + "}] " + name);
    return std::uint32_t(reply.toULongLong(nullptr, 0));
}

std::uint32_t TestOpenOcdStm32f4::word(std::uint32_t address)
{
    return std::uint32_t(m_openocd->raw("read_memory " + hex(address) + " 32 1").toULongLong(nullptr, 0));
}

void TestOpenOcdStm32f4::examinesTheChain()
{
    const QByteArray log = m_openocd->program().output();
    QVERIFY2(log.contains("JTAG tap: stm32f4x.cpu tap/device found: 0x4ba00477"), log.constData());
    QVERIFY2(log.contains("0x06413041"), log.constData());
    QVERIFY2(log.contains("Cortex-M4 r0p"), log.constData());
    QVERIFY2(log.contains("target has 6 breakpoints, 4 watchpoints"), log.constData());
    QVERIFY2(!log.contains("Error:"), log.constData());
    QCOMPARE(state(), QByteArray("running"));
    const auto info = m_openocd->run("stm32f4x.dap info");
    QCOMPARE(info.code, 0);
    QVERIFY2(info.text.contains("MEM-AP AHB"), info.text.constData());
}

void TestOpenOcdStm32f4::haltsResumesAndSteps()
{
    QCOMPARE(m_openocd->run("halt").code, 0);
    QCOMPARE(state(), QByteArray("halted"));
    const std::uint32_t before = word(uptime());
    std::this_thread::sleep_for(50ms);
    QCOMPARE(word(uptime()), before);

    const std::uint32_t pc = reg("pc");
    QCOMPARE(m_openocd->run("step").code, 0);
    QVERIFY(reg("pc") != pc);
    QCOMPARE(state(), QByteArray("halted"));

    QCOMPARE(m_openocd->run("resume").code, 0);
    QCOMPARE(state(), QByteArray("running"));
    std::this_thread::sleep_for(50ms);
    QCOMPARE(m_openocd->run("halt").code, 0);
    QVERIFY(word(uptime()) > before);
}

void TestOpenOcdStm32f4::readsAndWritesRegisters()
{
    QCOMPARE(m_openocd->run("halt").code, 0);
    const std::uint32_t pc = reg("pc");
    QVERIFY2(pc >= 0x08000000 && pc < 0x08010000, hex(pc).constData());
    QVERIFY(reg("sp") > 0x20000000 && reg("sp") <= symbol(u"__stack_top"_s));
    QVERIFY(reg("xPSR") & 0x01000000);
    // OpenOCD writes them when the core goes on: here into a loop at a place that nothing else uses.
    QCOMPARE(m_openocd->run("mwh 0x2001E000 0xE7FE").code, 0);
    for (const char *value : {"pc 0x2001E000", "r7 0x12345678", "d3 0x1122334455667788", "control 0"})
        QCOMPARE(m_openocd->run("reg " + QByteArray(value)).code, 0);
    QCOMPARE(m_openocd->run("resume").code, 0);
    QCOMPARE(m_openocd->run("halt").code, 0);
    QCOMPARE(reg("pc"), 0x2001E000U);
    QCOMPARE(reg("r7"), 0x12345678U);
    QCOMPARE(m_openocd->raw("dict get [stm32f4x.cpu get_reg -force {d3}] d3"), QByteArray("0x1122334455667788"));
    QVERIFY(m_openocd->run("reg").text.contains("xPSR"));
}

void TestOpenOcdStm32f4::readsAndWritesMemory()
{
    QCOMPARE(m_openocd->run("halt").code, 0);
    constexpr std::uint32_t free = 0x2001F000; // above everything that the firmware uses
    QCOMPARE(m_openocd->run("mww " + hex(free) + " 0xCAFEBABE 4").code, 0);
    QCOMPARE(m_openocd->run("mdw " + hex(free) + " 2").text, QByteArray("0x2001f000: cafebabe cafebabe"));
    QCOMPARE(m_openocd->run("mwb 0x2001F001 0x55").code, 0);
    QCOMPARE(m_openocd->run("mwh 0x2001F006 0x6677").code, 0);
    QCOMPARE(word(free), 0xCAFE55BEU);
    QCOMPARE(word(free + 4), 0x6677BABEU);
    QCOMPARE(m_openocd->raw("read_memory 0x2001F001 8 3"), QByteArray("0x55 0xfe 0xca"));
    QCOMPARE(m_openocd->raw("read_memory 0x2001F006 16 1"), QByteArray("0x6677"));
    QCOMPARE(word(0xE0042000), 0x10076413U); // the device id of the chip, which the machine does not have
}

void TestOpenOcdStm32f4::readsWhileRunning()
{
    QCOMPARE(state(), QByteArray("running"));
    std::set<std::uint32_t> seen;
    for (int i = 0; i < 20; ++i) {
        seen.insert(word(uptime()));
        std::this_thread::sleep_for(5ms);
    }
    QVERIFY(seen.size() > 4);
    QCOMPARE(state(), QByteArray("running"));
}

void TestOpenOcdStm32f4::stopsAtHardwareBreakpoints()
{
    QCOMPARE(m_openocd->run("halt").code, 0);
    const std::uint32_t place = symbol(u"motor_step"_s);
    QCOMPARE(m_openocd->run("bp " + hex(place) + " 2 hw").code, 0);
    for (int round = 0; round < 3; ++round) {
        QCOMPARE(m_openocd->run("resume").code, 0);
        QCOMPARE(m_openocd->run("wait_halt 3000").code, 0);
        QCOMPARE(reg("pc"), place);
    }
    QVERIFY(m_openocd->program().output().contains("current mode"));
    QCOMPARE(m_openocd->run("rbp " + hex(place)).code, 0);
    QCOMPARE(m_openocd->run("resume").code, 0);
    std::this_thread::sleep_for(200ms);
    QCOMPARE(state(), QByteArray("running"));

    QCOMPARE(m_openocd->run("halt").code, 0);
    for (int i = 0; i < 6; ++i)
        QCOMPARE(m_openocd->run("bp " + hex(0x08000200 + 16U * unsigned(i)) + " 2 hw").code, 0);
    QVERIFY(m_openocd->run("bp 0x08000400 2 hw").code != 0); // there is no seventh
}

void TestOpenOcdStm32f4::stopsAtSoftwareBreakpoints()
{
    QCOMPARE(m_openocd->run("halt").code, 0);
    // movs r0, #1; adds r0, #1; b to the second; at a place that nothing else uses.
    QCOMPARE(m_openocd->run("write_memory 0x2001E000 16 {0x2001 0x3001 0xe7fd}").code, 0);
    QCOMPARE(m_openocd->run("reg pc 0x2001E000").code, 0);
    QCOMPARE(m_openocd->run("bp 0x2001E002 2").code, 0);
    QCOMPARE(m_openocd->run("resume").code, 0);
    QCOMPARE(m_openocd->run("wait_halt 3000").code, 0);
    QCOMPARE(reg("pc"), 0x2001E002U);
    QCOMPARE(reg("r0"), 1U);
    QCOMPARE(m_openocd->run("resume").code, 0);
    QCOMPARE(m_openocd->run("wait_halt 3000").code, 0);
    QCOMPARE(reg("r0"), 2U);
    QCOMPARE(m_openocd->run("rbp 0x2001E002").code, 0);
    QCOMPARE(word(0x2001E000), 0x30012001U); // the instruction is back
    QCOMPARE(m_openocd->run("resume").code, 0);
    std::this_thread::sleep_for(100ms);
    QCOMPARE(state(), QByteArray("running"));
}

void TestOpenOcdStm32f4::stopsAtWatchpoints()
{
    QCOMPARE(m_openocd->run("halt").code, 0);
    const QByteArray place = hex(uptime());
    QCOMPARE(m_openocd->run("wp " + place + " 4 w").code, 0);
    QCOMPARE(m_openocd->run("resume").code, 0);
    QCOMPARE(m_openocd->run("wait_halt 3000").code, 0);
    QVERIFY2(m_openocd->program().waitForOutput("halted due to watchpoint"), m_openocd->program().output().constData());
    const auto line = m_symbols->lines().find(reg("pc"));
    QVERIFY2(line && line->file.endsWith(u"bench_demo/bench.c"), line ? qPrintable(line->file) : "no line");
    QCOMPARE(m_openocd->run("rwp " + place).code, 0);
    QCOMPARE(m_openocd->run("resume").code, 0);
    std::this_thread::sleep_for(100ms);
    QCOMPARE(state(), QByteArray("running"));
}

void TestOpenOcdStm32f4::resetsAndHaltsOrRuns()
{
    std::this_thread::sleep_for(300ms);
    QCOMPARE(m_openocd->run("reset halt").code, 0);
    QCOMPARE(state(), QByteArray("halted"));
    QCOMPARE(reg("pc"), word(0x08000004) & ~1U);
    QCOMPARE(reg("sp"), word(0x08000000));
    QCOMPARE(m_openocd->run("reset run").code, 0);
    QVERIFY(waitForState("running"));
    std::this_thread::sleep_for(100ms);
    QCOMPARE(m_openocd->run("halt").code, 0);
    QVERIFY(reg("pc") != (word(0x08000004) & ~1U));
}

void TestOpenOcdStm32f4::loadsAnImageAndVerifiesItOnTheTarget()
{
    QByteArray image(4096, '\0');
    for (qsizetype i = 0; i < image.size(); ++i)
        image[i] = char(i * 7 + (i >> 8));
    const QString path = m_folder->filePath(u"image.bin"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(image) == image.size());
    file.close();
    QCOMPARE(m_openocd->run("reset halt").code, 0);
    const QByteArray where = '{' + path.toUtf8() + "} 0x20018000 bin";
    QCOMPARE(m_openocd->run("load_image " + where).code, 0);
    // With a work area OpenOCD runs its own CRC program on the target and stops it by a BKPT.
    QCOMPARE(m_openocd->run("stm32f4x.cpu configure -work-area-phys 0x20010000 -work-area-size 0x4000").code, 0);
    const auto verified = m_openocd->run("verify_image " + where);
    QVERIFY2(verified.code == 0, verified.text.constData());
    QVERIFY2(verified.text.contains("verified 4096 bytes"), verified.text.constData());
    QCOMPARE(m_openocd->run("mwb 0x20018123 0xEE").code, 0);
    QVERIFY(m_openocd->run("verify_image " + where).code != 0);
}

void TestOpenOcdStm32f4::erasesProgramsAndVerifiesFlash()
{
    const QByteArray content = "Written through the simulated flash controller, odd in length.";
    const QString path = m_folder->filePath(u"content.bin"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    QCOMPARE(m_openocd->run("reset halt").code, 0);
    const auto info = m_openocd->run("flash info 0");
    QCOMPARE(info.code, 0);
    QCOMPARE(m_openocd->raw("dict get [lindex [flash list] 0] size"), QByteArray("1048576"));
    constexpr std::uint32_t sectorFive = 0x08020000;
    const auto erased = m_openocd->run("flash erase_sector 0 5 5");
    QVERIFY2(erased.code == 0, erased.text.constData());
    QCOMPARE(word(sectorFive), 0xFFFFFFFFU);
    const QByteArray bank = "0 {" + path.toUtf8() + "} 0x20000";
    const auto written = m_openocd->run("flash write_bank " + bank);
    QVERIFY2(written.code == 0, written.text.constData());
    const auto verified = m_openocd->run("flash verify_bank " + bank);
    QVERIFY2(verified.code == 0, verified.text.constData());
    QCOMPARE(word(sectorFive), 0x74697257U);
    // Bits only go from 1 to 0 without an erase.
    QCOMPARE(m_openocd->run("flash fillw 0x08020000 0x0F0F0F0F 1").code == 0 && word(sectorFive) == 0x0F0F0F0FU, false);
    QCOMPARE(word(sectorFive), 0x74697257U & 0x0F0F0F0FU);
    QVERIFY(m_openocd->run("flash verify_bank " + bank).code != 0);
}

void TestOpenOcdStm32f4::runsWhatItFlashed()
{
    // A vector table and: movs r0, #0; loop: adds r0, #1; b loop.
    const std::array<quint16, 7> program = {0x0000, 0x2002, 0x0009, 0x0800, 0x2000, 0x3001, 0xE7FD};
    const QString path = m_folder->filePath(u"program.bin"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(reinterpret_cast<const char *>(program.data()), sizeof program);
    file.close();
    QCOMPARE(m_openocd->run("reset halt").code, 0);
    QCOMPARE(m_openocd->run("flash erase_sector 0 0 0").code, 0);
    const auto written = m_openocd->run("flash write_image {" + path.toUtf8() + "} 0x08000000 bin");
    QVERIFY2(written.code == 0, written.text.constData());
    QCOMPARE(m_openocd->run("reset run").code, 0);
    QVERIFY(waitForState("running")); // until it has seen the end of the reset, OpenOCD halts nothing
    QCOMPARE(m_openocd->run("halt").code, 0);
    QVERIFY2(reg("pc") >= 0x08000008 && reg("pc") <= 0x0800000E, hex(reg("pc")).constData());
    QVERIFY(reg("r0") > 1000);
}

void TestOpenOcdStm32f4::survivesALockup()
{
    QCOMPARE(m_openocd->run("reset halt").code, 0);
    QCOMPARE(m_openocd->run("flash erase_sector 0 0 0").code, 0); // vectors and all
    QCOMPARE(m_openocd->run("reg pc 0x08000100").code, 0);
    m_openocd->program().forgetOutput();
    QCOMPARE(m_openocd->run("resume").code, 0);
    QVERIFY2(
        m_openocd->program().waitForOutput("clearing lockup after double fault"), m_openocd->program().output().constData());
    QVERIFY(waitForState("halted"));
    QCOMPARE(m_openocd->run("step").code, 0); // and stays there
    QVERIFY2(!m_machine->program().process().exitStatus(), m_machine->program().output().constData());
    QCOMPARE(m_openocd->run("reset halt").code, 0);
    QCOMPARE(state(), QByteArray("halted"));
}

void TestOpenOcdStm32f4::survivesAResetIntoNonsense_data()
{
    QTest::addColumn<QByteArray>("flash"); // from 0x08000000 on
    const auto words = [](std::initializer_list<quint32> all) {
        QByteArray bytes;
        for (const quint32 word : all) {
            bytes.resize(bytes.size() + 4);
            storeNumber(word, std::span(bytes.data() + bytes.size() - 4, 4), ByteOrder::Little);
        }
        return bytes;
    };
    QByteArray noise(48 * 1024, '\0');
    for (qsizetype i = 0; i < noise.size(); ++i)
        noise[i] = char(i * 7 + i / 251);
    QTest::newRow("erased") << QByteArray();
    QTest::newRow("noise") << noise;
    QTest::newRow("zeros") << QByteArray(48 * 1024, '\0');
    // Stack pointer, start, NMI and HardFault handlers; then code.
    QTest::newRow("starts in erased flash") << words({0x20001000, 0x08002001, 0x08003001, 0x08003001});
    QTest::newRow("stack where nothing is")
        << words({0x90000000, 0x08000011, 0x08000011, 0x08000011, 0xE7FDB500}); // push {lr}; b
    QTest::newRow("stack at 0, then undefined")
        << words({0x00000000, 0x08000011, 0x08000015, 0x08000015, 0xDE00DE00, 0xE7FEE7FE});
    QTest::newRow("handler that faults") << words({0x20001000, 0x08000011, 0x08000011, 0x08000011, 0xDE00DE00});
    QTest::newRow("handler without the Thumb bit") << words({0x20001000, 0x08000011, 0x08000010, 0x08000010, 0xDE00DE00});
    QTest::newRow("jump to nowhere") << words({0x20001000, 0x08000011, 0x08000015, 0x08000015, 0x47000000});
}

// What QEMU ends itself at, a core locks up at: it goes on being there for the debugger.
void TestOpenOcdStm32f4::survivesAResetIntoNonsense()
{
    QFETCH(QByteArray, flash);
    std::this_thread::sleep_for(100ms); // in the midst of its program
    QCOMPARE(m_openocd->run("halt").code, 0);
    QCOMPARE(m_openocd->run("flash erase_sector 0 0 3").code, 0);
    const QString path = m_folder->filePath(u"nonsense.bin"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(flash) == flash.size());
    file.close();
    if (!flash.isEmpty())
        QCOMPARE(m_openocd->run("flash write_bank 0 {" + path.toUtf8() + "} 0").code, 0);
    for (int i = 0; i < 2; ++i) {
        m_openocd->run("reset run");
        std::this_thread::sleep_for(300ms);
        QVERIFY2(!m_machine->program().process().exitStatus(), m_machine->program().output().constData());
    }
    QCOMPARE(m_openocd->run("reset halt").code, 0);
    QCOMPARE(state(), QByteArray("halted"));
}

void TestOpenOcdStm32f4::readsPastTheMemoryProtection()
{
    QCOMPARE(m_openocd->run("halt").code, 0);
    // The program protects the end of its stack against itself; a debugger does not go through its protection.
    const std::uint32_t guard = symbol(u"__stack_guard"_s);
    const auto read = m_openocd->run("read_memory " + hex(guard) + " 32 8");
    QVERIFY2(read.code == 0, read.text.constData());
    QCOMPARE(m_openocd->run("mww " + hex(guard) + " 0x5AFE5AFE").code, 0);
    QCOMPARE(word(guard), 0x5AFE5AFEU);
}

void TestOpenOcdStm32f4::reportsProtectedFlash()
{
    QCOMPARE(m_openocd->run("reset halt").code, 0);
    QCOMPARE(m_openocd->run("flash protect 0 6 6 on").code, 0);
    QVERIFY(m_openocd->run("flash erase_sector 0 6 6").code != 0);
    QVERIFY2(m_openocd->program().output().contains("protected"), m_openocd->program().output().constData());
    QCOMPARE(m_openocd->run("flash protect 0 6 6 off").code, 0);
    QCOMPARE(m_openocd->run("flash erase_sector 0 6 6").code, 0);
}

void TestOpenOcdStm32f4::reportsBusErrors()
{
    QCOMPARE(m_openocd->run("halt").code, 0);
    m_openocd->program().forgetOutput();
    QVERIFY(m_openocd->run("read_memory 0x90000000 32 1").code != 0);
    QVERIFY2(m_openocd->program().waitForOutput("STICKY ERROR"), m_openocd->program().output().constData());
    QCOMPARE(word(0xE0042000), 0x10076413U); // and goes on
}

void TestOpenOcdStm32f4::reportsPowerLossAndRecovers()
{
    QCOMPARE(m_openocd->run("halt").code, 0);
    m_probe->setPowered(false);
    QVERIFY(waitForState("unknown"));
    QVERIFY(m_openocd->run("read_memory 0x20000000 32 1").code != 0);
    QVERIFY2(m_openocd->program().output().contains("Invalid ACK (7)"), m_openocd->program().output().constData());
    QVERIFY(!m_probe->status().powered);
    m_probe->setPowered(true);
    for (const Deadline end = within(10s); !end.isOver() && state() == "unknown"; std::this_thread::sleep_for(50ms)) { }
    QVERIFY2(state() != "unknown", m_openocd->program().output().constData());
    QCOMPARE(m_openocd->run("halt").code, 0);
    QVERIFY(reg("pc") >= 0x08000000);
}

void TestOpenOcdStm32f4::reportsAnUnpluggedAdapter()
{
    QCOMPARE(m_openocd->run("halt").code, 0);
    // As from outside: over the control socket.
    auto control = connectLocal(m_folder->filePath(u"control"_s), within(5s));
    OHM_VERIFY(control);
    const auto tell = [&](const QByteArray &command) {
        std::array<char, 256> answer;
        const bool sent = (*control)->write(command + '\n', within(5s)).has_value();
        const auto size = (*control)->read(answer, within(5s));
        return sent && size ? QByteArray(answer.data(), qsizetype(*size)).trimmed() : QByteArray("no answer");
    };
    QCOMPARE(tell("status"), QByteArray("ok plugged, power on, debugger connected"));
    QCOMPARE(tell("unplug"), QByteArray("ok"));
    QCOMPARE(tell("status"), QByteArray("ok unplugged, power on, no debugger"));
    QVERIFY(tell("explode").startsWith("error: "));
    QVERIFY(!QFile::exists(m_folder->filePath(u"probe"_s)));
    QVERIFY(m_openocd->run("read_memory 0x20000000 32 1").code != 0);
    QVERIFY(waitForState("unknown"));
    QVERIFY(m_openocd->raw("version").contains("Open On-Chip Debugger")); // it lives on all the same

    QCOMPARE(tell("plug"), QByteArray("ok"));
    m_openocd = std::make_unique<OpenOcd>(remoteBitbang(m_folder->filePath(u"probe"_s), u"stm32f4x.cfg"_s));
    QVERIFY2(m_openocd->isReady(), m_openocd->program().output().constData());
    QCOMPARE(state(), QByteArray("halted")); // the core stood still meanwhile
}

void TestOpenOcdStm32f4::reportsTheDeathOfTheMachine()
{
    QCOMPARE(m_openocd->run("halt").code, 0);
    m_machine->program().process().kill();
    QVERIFY(m_machine->program().process().wait(within(5s)).has_value());
    QVERIFY(m_openocd->run("read_memory 0x20000000 32 1").code != 0);
    QVERIFY(m_openocd->raw("version").contains("Open On-Chip Debugger"));
    QVERIFY(m_probe->status().clientConnected);
}

void TestOpenOcdStm32f4::seesAnUnpoweredTargetAtStart()
{
    m_openocd.reset();
    m_probe->setPowered(false);
    m_openocd = std::make_unique<OpenOcd>(remoteBitbang(m_folder->filePath(u"probe"_s), u"stm32f4x.cfg"_s));
    QVERIFY(!m_openocd->isReady());
    const QByteArray log = m_openocd->program().output();
    QVERIFY2(log.contains("all ones"), log.constData());
    const auto end = m_openocd->program().process().wait(within(5s));
    OHM_VERIFY(end);
    QCOMPARE(end->code, 1);
}

void TestOpenOcdStm32f4::servesOverTcp()
{
    m_openocd.reset();
    m_probe.reset();
    auto probe = SimProbe::start({.chip = SimProbeConfig::Chip::Stm32f4,
                                     .listen = u"tcp:0"_s,
                                     .control = {},
                                     .stub = u"unix:"_s + m_machine->stubPath()},
        within(10s));
    OHM_VERIFY(probe);
    m_probe = std::move(*probe);
    QVERIFY(m_probe->port() != 0);
    m_openocd = std::make_unique<OpenOcd>(QStringList{
        u"adapter driver remote_bitbang; remote_bitbang host 127.0.0.1; remote_bitbang port %1; transport select jtag"_s.arg(
            m_probe->port()),
        u"source [find target/stm32f4x.cfg]"_s});
    QVERIFY2(m_openocd->isReady(), m_openocd->program().output().constData());
    QCOMPARE(word(0xE0042000), 0x10076413U);
}

void TestOpenOcdStm32f4::measures()
{
    const auto median = [&](const QByteArray &command, int count) {
        std::vector<double> times;
        for (int i = 0; i < count; ++i) {
            const auto start = std::chrono::steady_clock::now();
            m_openocd->raw(command);
            times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
        }
        std::ranges::sort(times);
        return times[times.size() / 2];
    };
    const auto print = [&](const char *state) {
        qInfo("%s: no-op %.3f ms, 1 word %.3f ms, 64 B %.3f ms, 1 KiB %.2f ms, 64 KiB read_memory %.0f ms, 64 KiB dump_image "
              "%.0f ms",
            state, median("version", 200), median("read_memory 0x20000000 32 1", 200),
            median("read_memory 0x20000000 32 16", 100), median("read_memory 0x20000000 32 256", 20),
            median("read_memory 0x20000000 32 16384", 3),
            median("dump_image {" + m_folder->filePath(u"dump"_s).toUtf8() + "} 0x20000000 65536", 3));
    };
    print("QEMU running, stop-read-go");
    QCOMPARE(m_openocd->run("halt").code, 0);
    print("QEMU halted");
    const auto dumped = m_openocd->run("dump_image {" + m_folder->filePath(u"dump"_s).toUtf8() + "} 0x20000000 65536");
    QVERIFY2(dumped.text.startsWith("dumped 65536 bytes"), dumped.text.constData());
    QCOMPARE(QFile(m_folder->filePath(u"dump"_s)).size(), 65536);
}

QTEST_GUILESS_MAIN(TestOpenOcdStm32f4)
#include "tst_openocdstm32f4.moc"
