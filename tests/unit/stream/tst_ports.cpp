// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream/portlist.h"
#include "stream/streamoptions.h"
#include "stream/streamurl.h"

#include <QTest>

using namespace ohm;
using namespace Qt::StringLiterals;

namespace {

SerialPortInfo usbPort(const QString &device, const QString &serialNumber, const QString &usbPath, quint16 pid = 0x6001)
{
    SerialPortInfo port;
    port.device = device;
    port.serialNumber = serialNumber;
    port.vid = 0x0403;
    port.pid = pid;
    port.usbPath = usbPath;
    return port;
}

QString foundDevice(const PortIdentity &identity, const std::vector<SerialPortInfo> &ports)
{
    const auto port = findPort(identity, ports);
    return port ? port->device : QString();
}

} // namespace

class TestPorts final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parsesUrls_data();
    void parsesUrls();
    void refusesUrls_data();
    void refusesUrls();
    void refusesLineSettings();
    void findsPortBySerialNumber();
    void findsPortWithoutSerialNumberInItsSocket();
    void keepsTheInterfaceOfAnAdapter();
    void findsPortThatIsNoUsbDevice();
    void readsUsbPaths();
    void listsPorts();
};

void TestPorts::parsesUrls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    using Kind = StreamUrl::Kind;
    QTest::newRow("device") << u"/dev/ttyUSB0"_s << int(Kind::SerialPort) << u"/dev/ttyUSB0"_s << QString() << 0;
    QTest::newRow("pty") << u"pty"_s << int(Kind::PseudoTerminal) << QString() << QString() << 0;
    QTest::newRow("pty link") << u"pty:/tmp/a b"_s << int(Kind::PseudoTerminal) << u"/tmp/a b"_s << QString() << 0;
    QTest::newRow("tcp") << u"socket://localhost:4000"_s << int(Kind::Tcp) << QString() << u"localhost"_s << 4000;
    QTest::newRow("ipv6") << u"socket://[::1]:1"_s << int(Kind::Tcp) << QString() << u"::1"_s << 1;
    QTest::newRow("rfc2217") << u"rfc2217://10.0.0.1:65535/"_s << int(Kind::Rfc2217) << QString() << u"10.0.0.1"_s << 65535;
    QTest::newRow("unix") << u"unix:/run/x"_s << int(Kind::LocalSocket) << u"/run/x"_s << QString() << 0;
    QTest::newRow("unix url") << u"unix:///run/x"_s << int(Kind::LocalSocket) << u"/run/x"_s << QString() << 0;
}

void TestPorts::parsesUrls()
{
    QFETCH(QString, text);
    const auto url = parseStreamUrl(text);
    QVERIFY(url);
    QTEST(int(url->kind), "kind");
    QTEST(url->path, "path");
    QTEST(url->host, "host");
    QTEST(int(url->port), "port");
}

void TestPorts::refusesUrls_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "ttyUSB0", "pty:", "pty:relative", "socket://", "socket://host", "socket://host:0",
             "socket://host:65536", "socket://host:1/path", "socket://user@host:1", "socket://host:1?x=y", "socket://:1",
             "unix:", "unix:relative", "http://host:80", "rfc2217://host", "file:///etc/passwd"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("NUL") << u"/dev/tty"_s + QChar(0) + u"x"_s;
}

void TestPorts::refusesUrls()
{
    QFETCH(QString, text);
    const auto stream = openStream(text, {}, Deadline::after(1s));
    QVERIFY(!stream);
    QCOMPARE(stream.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!stream.error().nextActions.empty());
}

void TestPorts::refusesLineSettings()
{
    for (const LineSettings &settings :
        {LineSettings{.baud = 0}, LineSettings{.baud = -9600}, LineSettings{.baud = 2'000'000'000}, LineSettings{.dataBits = 9},
            LineSettings{.dataBits = 4}, LineSettings{.stopBits = 3}}) {
        const auto stream = openStream(u"pty"_s, settings, Deadline::after(1s));
        QVERIFY(!stream);
        QCOMPARE(stream.error().code, ErrorCode::InvalidArgument);
    }
    QCOMPARE(
        checkLineSettings({.baud = 0}).error().message.english(), u"A baud rate of 0 is not possible; give 1 to 100000000."_s);
}

void TestPorts::findsPortBySerialNumber()
{
    const PortIdentity identity = identityOf(usbPort(u"/dev/ttyUSB0"_s, u"A1"_s, u"1-1:1.0"_s));
    const std::vector<SerialPortInfo> ports = {
        usbPort(u"/dev/ttyUSB0"_s, u"B2"_s, u"1-1:1.0"_s), // another one in the old socket, with the old name
        usbPort(u"/dev/ttyUSB7"_s, u"A1"_s, u"2-3.4:1.0"_s),
    };
    QCOMPARE(foundDevice(identity, ports), u"/dev/ttyUSB7"_s);
    QCOMPARE(foundDevice(identity, {usbPort(u"/dev/ttyUSB0"_s, u"A1"_s, u"1-1:1.0"_s, 0x6010)}), QString());
    QCOMPARE(foundDevice(identity, {}), QString());
}

void TestPorts::findsPortWithoutSerialNumberInItsSocket()
{
    const PortIdentity identity = identityOf(usbPort(u"/dev/ttyUSB0"_s, {}, u"1-2:1.0"_s));
    const std::vector<SerialPortInfo> ports = {
        usbPort(u"/dev/ttyUSB0"_s, {}, u"1-1:1.0"_s),
        usbPort(u"/dev/ttyUSB1"_s, {}, u"1-2:1.0"_s),
    };
    QCOMPARE(foundDevice(identity, ports), u"/dev/ttyUSB1"_s);
}

void TestPorts::keepsTheInterfaceOfAnAdapter()
{
    const PortIdentity identity = identityOf(usbPort(u"/dev/ttyUSB1"_s, u"A1"_s, u"1-1:1.1"_s));
    const std::vector<SerialPortInfo> ports = {
        usbPort(u"/dev/ttyUSB4"_s, u"A1"_s, u"1-5:1.0"_s),
        usbPort(u"/dev/ttyUSB5"_s, u"A1"_s, u"1-5:1.1"_s),
    };
    QCOMPARE(foundDevice(identity, ports), u"/dev/ttyUSB5"_s);
}

void TestPorts::findsPortThatIsNoUsbDevice()
{
    SerialPortInfo builtIn;
    builtIn.device = u"/dev/ttyS0"_s;
    QCOMPARE(foundDevice(identityOf(builtIn), {usbPort(u"/dev/ttyUSB0"_s, {}, {}), builtIn}), u"/dev/ttyS0"_s);
}

void TestPorts::readsUsbPaths()
{
    QCOMPARE(usbPathIn(u"/sys/devices/pci0000:00/0000:00:14.0/usb1/1-1/1-1.2/1-1.2:1.0/ttyUSB0"_s), u"1-1.2:1.0"_s);
    QCOMPARE(usbPathIn(u"/sys/devices/pci0000:00/0000:00:14.0/usb2/2-4/2-4:1.1"_s), u"2-4:1.1"_s);
    QCOMPARE(usbPathIn(u"/sys/devices/platform/serial8250"_s), QString());
    QCOMPARE(usbPathIn({}), QString());
}

// Which ports there are depends on the machine; what is said of each must hold.
void TestPorts::listsPorts()
{
    for (const SerialPortInfo &port : listSerialPorts()) {
        QVERIFY(!port.device.isEmpty());
        QCOMPARE(port.accessible, port.whyNot.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestPorts)
#include "tst_ports.moc"
