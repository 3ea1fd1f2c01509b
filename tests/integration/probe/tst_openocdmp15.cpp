// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/sim/simprobe.h"
#include "probetesting.h"

using namespace ohm;
using namespace ohm::testing;
using probe::sim::SimProbe;
using probe::sim::SimProbeConfig;

// The real OpenOCD with its own target/stm32mp15x.cfg, through the simulated probe. The Cortex-M4 is QEMU's, which has RAM
// where the chip has its RETRAM.
class TestOpenOcdMp15 final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void bringsUpSixTargets();
    void runsAProgramFromRetram();
    void seesTheSameMemoryFromBothSides();
    void haltsTheApplicationProcessors();
    void seesAWrongChain();

private:
    QByteArray state(const QByteArray &target) { return m_openocd->raw("stm32mp15x." + target + " curstate"); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Machine> m_machine;
    std::unique_ptr<SimProbe> m_probe;
    std::unique_ptr<OpenOcd> m_openocd;
};

void TestOpenOcdMp15::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_machine = std::make_unique<Machine>(u"mps2-an386"_s, firmware(u"mps2-an386"_s));
    auto probe = SimProbe::start({.chip = SimProbeConfig::Chip::Stm32mp15,
                                     .listen = m_folder->filePath(u"probe"_s),
                                     .stub = u"unix:"_s + m_machine->stubPath()},
        within(10s));
    OHM_VERIFY(probe);
    m_probe = std::move(*probe);
    m_openocd = std::make_unique<OpenOcd>(remoteBitbang(m_folder->filePath(u"probe"_s), u"stm32mp15x.cfg"_s));
    QVERIFY2(m_openocd->isReady(), m_openocd->program().output().constData());
}

void TestOpenOcdMp15::cleanup()
{
    if (QTest::currentTestFailed() && m_openocd)
        qInfo("%s", m_openocd->program().output().constData());
    m_openocd.reset();
    m_probe.reset();
    m_machine.reset();
    m_folder.reset();
}

void TestOpenOcdMp15::bringsUpSixTargets()
{
    const QByteArray log = m_openocd->program().output();
    QVERIFY2(log.contains("0x6ba00477") && log.contains("0x06500041"), log.constData());
    QVERIFY2(!log.contains("Error:"), log.constData());
    QCOMPARE(m_openocd->raw("target names").split(' ').size(), 6);
    for (const char *target : {"ap1", "ap2", "axi"})
        QVERIFY2(state(target) != "unknown", target);
    for (const char *target : {"cpu0", "cpu1", "cm4"})
        QCOMPARE(state(target), QByteArray("running"));
}

void TestOpenOcdMp15::runsAProgramFromRetram()
{
    QCOMPARE(m_openocd->run("targets stm32mp15x.cm4").code, 0);
    QCOMPARE(m_openocd->run("halt").code, 0);
    QCOMPARE(state("cm4"), QByteArray("halted"));
    // Counts in memory: ldr r1, [pc, #8]; movs r0, #0; adds r0, #1; str r0, [r1]; b to adds; nop; address of the counter.
    QCOMPARE(m_openocd->run("write_memory 0x2000 16 {0x4902 0x2000 0x3001 0x6008 0xe7fc 0xbf00 0x3000 0x0000}").code, 0);
    QCOMPARE(m_openocd->run("mww 0x3000 0").code, 0);
    for (const char *value : {"pc 0x2000", "msp 0x8000"})
        QCOMPARE(m_openocd->run("reg " + QByteArray(value)).code, 0);
    QCOMPARE(m_openocd->run("resume").code, 0);
    const auto counter = [&] { return m_openocd->raw("stm32mp15x.cm4 read_memory 0x3000 32 1").toULongLong(nullptr, 0); };
    const auto first = counter();
    std::this_thread::sleep_for(50ms);
    const auto second = counter(); // while it runs
    QVERIFY2(second > first, qPrintable(QString::number(second)));
    QCOMPARE(state("cm4"), QByteArray("running"));
    QCOMPARE(state("cpu0"), QByteArray("running"));
}

void TestOpenOcdMp15::seesTheSameMemoryFromBothSides()
{
    QCOMPARE(m_openocd->run("targets stm32mp15x.cm4").code, 0);
    QCOMPARE(m_openocd->run("halt").code, 0);
    QCOMPARE(m_openocd->run("stm32mp15x.axi mww 0x38004000 0x13579BDF").code, 0);
    QCOMPARE(m_openocd->raw("stm32mp15x.cm4 read_memory 0x4000 32 1"), QByteArray("0x13579bdf"));
    QCOMPARE(m_openocd->run("stm32mp15x.axi mww 0xC0001000 0x2468ACE0").code, 0); // DDR
    QCOMPARE(m_openocd->raw("stm32mp15x.axi read_memory 0xC0001000 32 1"), QByteArray("0x2468ace0"));
    QVERIFY(m_openocd->run("stm32mp15x.axi read_memory 0x80000000 32 1").code != 0);
}

void TestOpenOcdMp15::haltsTheApplicationProcessors()
{
    const auto value = [&](const QByteArray &name) {
        const QByteArray text = m_openocd->raw("dict get [stm32mp15x.cpu0 get_reg " + name + "] " + name);
        return text.toULongLong(nullptr, 0);
    };
    const auto moving = [&] { return m_openocd->raw("stm32mp15x.axi read_memory 0xC0000000 32 1"); };
    QCOMPARE(m_openocd->run("targets stm32mp15x.cpu0").code, 0);
    QCOMPARE(m_openocd->run("halt").code, 0);
    QCOMPARE(state("cpu0"), QByteArray("halted"));
    QTRY_COMPARE(state("cpu1"), QByteArray("halted")); // they are a cluster
    QCOMPARE(state("cm4"), QByteArray("running"));
    QCOMPARE(value("pc"), 0xC0108A34ULL);
    QCOMPARE(value("cpsr"), 0x600F0013ULL); // supervisor mode
    QCOMPARE(value("sp_svc"), 0xC1101F80ULL);
    const QByteArray before = moving();
    std::this_thread::sleep_for(20ms);
    QCOMPARE(moving(), before);

    // Registers, the floating point unit's too.
    QCOMPARE(m_openocd->run("reg r4 0x12345678").code, 0);
    QCOMPARE(m_openocd->run("reg sp_irq 0xC0200000").code, 0);
    QCOMPARE(m_openocd->run("reg d9 0x1122334455667788").code, 0);
    QCOMPARE(m_openocd->run("step").code, 0);
    QCOMPARE(state("cpu0"), QByteArray("halted"));
    QCOMPARE(value("pc"), 0xC0108A38ULL);
    QCOMPARE(value("r4"), 0x12345678ULL);
    QCOMPARE(value("r0"), 0ULL); // though debugging used it
    QCOMPARE(value("sp_irq"), 0xC0200000ULL);
    QCOMPARE(value("d9"), 0x1122334455667788ULL);

    // Memory by virtual addresses, as the kernel has mapped it; single words and streams of them.
    QCOMPARE(m_openocd->run("stm32mp15x.axi write_memory 0xC0002000 32 {1 2 3 4 5 6 7 8}").code, 0);
    QCOMPARE(m_openocd->raw("stm32mp15x.cpu0 read_memory 0xC0002000 32 8"), QByteArray("0x1 0x2 0x3 0x4 0x5 0x6 0x7 0x8"));
    QCOMPARE(m_openocd->run("stm32mp15x.cpu0 write_memory 0xC0002004 32 {0xAA 0xBB 0xCC}").code, 0);
    QCOMPARE(m_openocd->run("stm32mp15x.cpu0 write_memory 0xC0002013 8 {0x11 0x22}").code, 0);
    QCOMPARE(m_openocd->raw("stm32mp15x.axi read_memory 0xC0002000 32 6"), QByteArray("0x1 0xaa 0xbb 0xcc 0x11000005 0x22"));
    QCOMPARE(m_openocd->raw("stm32mp15x.cpu0 read_memory 0xC0002002 16 1"), QByteArray("0x0"));
    QVERIFY(m_openocd->run("stm32mp15x.cpu0 read_memory 0x30000000 32 1").code != 0); // not mapped
    QCOMPARE(m_openocd->raw("stm32mp15x.cpu0 read_memory 0xC0002000 32 1"), QByteArray("0x1")); // and it goes on after that

    QCOMPARE(m_openocd->run("resume").code, 0);
    QTRY_COMPARE(state("cpu0"), QByteArray("running"));
    QTRY_COMPARE(state("cpu1"), QByteArray("running"));
    QTRY_VERIFY(moving() != before);
}

void TestOpenOcdMp15::seesAWrongChain()
{
    m_openocd.reset();
    m_openocd = std::make_unique<OpenOcd>(remoteBitbang(m_folder->filePath(u"probe"_s), u"stm32f4x.cfg"_s));
    const QByteArray log = m_openocd->program().output();
    QVERIFY2(log.contains("expected 1 of 1: 0x4ba00477"), log.constData());
}

QTEST_GUILESS_MAIN(TestOpenOcdMp15)
#include "tst_openocdmp15.moc"
