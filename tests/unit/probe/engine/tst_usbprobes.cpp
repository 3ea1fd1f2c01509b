// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/probetable.h"
#include "probe/engine/usbprobes.h"
#include "support/testbench.h"

#include <QRegularExpression>

using namespace ohm;
using namespace ohm::probe;
using namespace Qt::StringLiterals;

namespace {

// A machine of files: what the kernel would show of its USB devices and processes.
class FakeMachine
{
public:
    void plug(const QString &port, const QMap<QString, QString> &attributes, bool hasNode = true)
    {
        for (const auto &[name, value] : attributes.asKeyValueRange())
            write(u"sys/bus/usb/devices/%1/%2"_s.arg(port, name), value.toUtf8() + '\n');
        if (hasNode && attributes.contains(u"busnum"_s))
            write(u"dev/bus/usb/%1/%2"_s.arg(attributes[u"busnum"_s].toInt(), 3, 10, QChar(u'0'))
                      .arg(attributes[u"devnum"_s].toInt(), 3, 10, QChar(u'0')),
                {});
    }
    void open(int pid, const QString &program, const QString &node)
    {
        write(u"proc/%1/comm"_s.arg(pid), program.toUtf8() + '\n');
        QDir(root()).mkpath(u"proc/%1/fd"_s.arg(pid));
        QFile::link(node, root() + u"/proc/%1/fd/7"_s.arg(pid));
    }
    void write(const QString &path, const QByteArray &content) const
    {
        const QString full = root() + u'/' + path;
        QDir().mkpath(QFileInfo(full).path());
        QFile file(full);
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    }
    QString root() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

const QMap<QString, QString> stlink{{u"idVendor"_s, u"0483"_s}, {u"idProduct"_s, u"374b"_s}, {u"product"_s, u"STM32 STLink"_s},
    {u"serial"_s, u"066DFF"_s}, {u"busnum"_s, u"1"_s}, {u"devnum"_s, u"5"_s}};

} // namespace

class TestUsbProbes final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsProbes();
    void tellsCmsisDapByItsWords();
    void listsBlockedProbes();
    void namesTheHolder();
    void survivesOddDevices();
    void hasARuleForEachProbe();
};

void TestUsbProbes::findsProbes()
{
    FakeMachine machine;
    machine.plug(u"1-4.2"_s, stlink);
    machine.plug(u"1-1"_s, {{u"idVendor"_s, u"046d"_s}, {u"idProduct"_s, u"c31c"_s}, {u"product"_s, u"Keyboard"_s}});
    machine.plug(
        u"2-1"_s, {{u"idVendor"_s, u"1366"_s}, {u"idProduct"_s, u"1FFF"_s}, {u"busnum"_s, u"2"_s}, {u"devnum"_s, u"12"_s}});
    const auto probes = UsbProbeScanner(machine.root()).scan();
    QCOMPARE(probes.size(), 2U);
    QCOMPARE(probes[0].name, u"ST-LINK/V2-1"_s);
    QCOMPARE(probes[0].usbId, u"0483:374b"_s);
    QCOMPARE(probes[0].serial, u"066DFF"_s);
    QCOMPARE(probes[0].port, u"1-4.2"_s);
    QCOMPARE(probes[0].node, u"/dev/bus/usb/001/005"_s);
    QCOMPARE(probes[0].config, u"interface/stlink.cfg"_s);
    QVERIFY(!probes[0].problem);
    QVERIFY(!probes[0].holder);
    QCOMPARE(probes[1].name, u"SEGGER J-Link"_s); // all of the vendor's
    QCOMPARE(probes[1].usbId, u"1366:1fff"_s);
    QVERIFY(UsbProbeScanner(machine.root() + u"/nowhere"_s).scan().empty());
}

void TestUsbProbes::tellsCmsisDapByItsWords()
{
    FakeMachine machine;
    const QMap<QString, QString> unknown{
        {u"idVendor"_s, u"aaaa"_s}, {u"idProduct"_s, u"bbbb"_s}, {u"busnum"_s, u"1"_s}, {u"devnum"_s, u"2"_s}};
    machine.plug(u"1-1"_s, unknown);
    QVERIFY(UsbProbeScanner(machine.root()).scan().empty());
    machine.write(u"sys/bus/usb/devices/1-1/1-1:1.0/interface"_s, "My CMSIS-DAP v2\n");
    const auto byInterface = UsbProbeScanner(machine.root()).scan();
    QCOMPARE(byInterface.size(), 1U);
    QCOMPARE(byInterface[0].config, u"interface/cmsis-dap.cfg"_s);
}

void TestUsbProbes::listsBlockedProbes()
{
    FakeMachine machine;
    machine.plug(u"1-4"_s, stlink);
    const auto blocked = UsbProbeScanner(machine.root(), [](const QString &) { return false; }).scan();
    QCOMPARE(blocked.size(), 1U);
    QVERIFY(blocked[0].problem.has_value());
    QVERIFY(blocked[0].problem->english().contains(u"/dev/bus/usb/001/005"));
    QVERIFY(blocked[0].remedy->english().contains(u"60-ohmdeck-probes.rules"));
    FakeMachine container;
    container.plug(u"1-4"_s, stlink, false);
    const auto hidden = UsbProbeScanner(container.root()).scan();
    QCOMPARE(hidden.size(), 1U);
    QVERIFY(hidden[0].remedy->english().contains(u"--device"));
}

void TestUsbProbes::namesTheHolder()
{
    FakeMachine machine;
    machine.plug(u"1-4"_s, stlink);
    machine.open(1234, u"openocd"_s, u"/dev/bus/usb/001/005"_s);
    machine.open(99, u"other"_s, u"/dev/bus/usb/001/006"_s);
    machine.write(u"proc/self/comm"_s, "no number");
    const auto probes = UsbProbeScanner(machine.root()).scan();
    QCOMPARE(probes.size(), 1U);
    QVERIFY(probes[0].holder.has_value());
    QCOMPARE(probes[0].holder->pid, 1234);
    QCOMPARE(probes[0].holder->program, u"openocd"_s);
}

void TestUsbProbes::survivesOddDevices()
{
    FakeMachine machine;
    machine.plug(u"1-1"_s, {{u"idVendor"_s, u"zzzz"_s}, {u"idProduct"_s, u"374b"_s}});
    machine.plug(u"1-2"_s, {{u"idVendor"_s, u"0483"_s}});
    machine.plug(u"1-3"_s, {{u"idVendor"_s, u"0483"_s}, {u"idProduct"_s, u"374b"_s}}); // no number of bus and device
    const auto probes = UsbProbeScanner(machine.root()).scan();
    QCOMPARE(probes.size(), 1U);
    QVERIFY(probes[0].problem.has_value());
}

// Every probe of the table has its rule, and every rule its probe.
void TestUsbProbes::hasARuleForEachProbe()
{
    QFile file(qEnvironmentVariable("OHM_SOURCE_DIR") + u"/packaging/udev/"_s + QLatin1String(UsbProbeScanner::rulesFile));
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression rule(
        u"ATTRS\\{idVendor\\}==\"([0-9a-f]{4})\"(?:, ATTRS\\{idProduct\\}==\"([0-9a-f]{4})\")?"_s);
    QStringList ruled, known;
    for (auto match = rule.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();) {
        const auto found = match.next();
        ruled << found.captured(1) + u':' + (found.captured(2).isEmpty() ? u"0000"_s : found.captured(2));
    }
    for (const KnownProbe &probe : knownProbes())
        known << u"%1:%2"_s.arg(probe.vendor, 4, 16, QChar(u'0')).arg(probe.product, 4, 16, QChar(u'0'));
    QVERIFY(std::ranges::is_sorted(known));
    QCOMPARE(ruled, known);
}

QTEST_GUILESS_MAIN(TestUsbProbes)
#include "tst_usbprobes.moc"
