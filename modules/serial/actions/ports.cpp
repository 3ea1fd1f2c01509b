// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/actions/serialactions.h"
#include "serial/engine/consoles.h"
#include "serial/engine/linechoices.h"
#include "serial/engine/serialsettings.h"
#include "serial/serialtr.h"

#include <algorithm>

namespace ohm::serial {

using namespace Qt::StringLiterals;

namespace {

constexpr double openSeconds = 10;

struct Port
{
    QString port; // what serial_open takes
    QString title;
    QString kind; // "serial" or "bench"
    std::optional<QString> manufacturer, serialNumber, usb, usbPath;
    bool accessible = true;
    std::optional<QString> whyNot, console, standIn;
};

void describe(Fields<Port> &fields)
{
    fields.required("port", &Port::port, {.help = Tr::text("What serial_open takes.")});
    fields.required("title", &Port::title, {.help = Tr::text("What a person reads.")});
    fields.required("kind", &Port::kind,
        {.help = Tr::text("serial: a port of this computer; bench: one that a machine or another part of the bench offers.")});
    fields.optional("manufacturer", &Port::manufacturer, {.help = Tr::text("Who made the USB device.")});
    fields.optional(
        "serial_number", &Port::serialNumber, {.help = Tr::text("Of the USB device; the port is found again by it.")});
    fields.optional("usb", &Port::usb, {.help = Tr::text("Vendor and product, e.g. 10c4:ea60.")});
    fields.optional("usb_path", &Port::usbPath, {.help = Tr::text("The socket that it is plugged into.")});
    fields.optional("accessible", &Port::accessible, {.help = Tr::text("It can be opened now, or a console has it open.")});
    fields.optional("why_not", &Port::whyNot, {.help = Tr::text("Why it cannot be opened, and what to do.")});
    fields.optional("console", &Port::console, {.help = Tr::text("The console that has it.")});
    fields.optional("stand_in", &Port::standIn, {.help = Tr::text("What it stands in for, when it is not the real thing.")});
}

struct PortList
{
    std::vector<Port> ports;
};

void describe(Fields<PortList> &fields)
{
    fields.required("ports", &PortList::ports, {.help = Tr::text("The ports, those of this computer first.")});
}

struct Open
{
    QString port;
    QString name;
    int baud = 115200;
    int dataBits = 8;
    Parity parity = Parity::None;
    int stopBits = 1;
    FlowControl flow = FlowControl::None;
    std::optional<bool> dtr, rts;
    TextEncoding encoding = TextEncoding::Utf8;
    std::optional<bool> autoReconnect;
};

void describe(Fields<Open> &fields)
{
    fields.required("port", &Open::port,
        {.title = Tr::text("Port"),
            .help =
                Tr::text("A port of serial_list_ports, a device path, or an address: socket://host:port, rfc2217://host:port, "
                         "unix:/path, pty."),
            .device = "port",
            .example = "\"/dev/ttyUSB0\""});
    fields.optional("name", &Open::name,
        {.title = Tr::text("Name"), .help = Tr::text("The console's name; chosen when left out."), .maxLength = 32});
    fields.optional("baud", &Open::baud,
        {.title = Tr::text("Baud rate"),
            .help = Tr::text("Any rate the port can do."),
            .unit = "Bd",
            .minimum = 1,
            .maximum = 1e8});
    fields.optional("data_bits", &Open::dataBits,
        {.title = Tr::text("Data bits"), .help = Tr::text("Data bits."), .minimum = 5, .maximum = 8});
    fields.optional("parity", &Open::parity, {.title = Tr::text("Parity"), .help = Tr::text("Parity bit.")});
    fields.optional("stop_bits", &Open::stopBits,
        {.title = Tr::text("Stop bits"), .help = Tr::text("Stop bits."), .minimum = 1, .maximum = 2});
    fields.optional("flow", &Open::flow, {.title = Tr::text("Flow control"), .help = Tr::text("Flow control.")});
    fields.optional("dtr", &Open::dtr,
        {.title = Tr::text("DTR"),
            .help = Tr::text("DTR right after opening; false keeps boards from resetting. Left to the driver when left out.")});
    fields.optional("rts", &Open::rts,
        {.title = Tr::text("RTS"), .help = Tr::text("RTS right after opening. Left to the driver when left out.")});
    fields.optional("encoding", &Open::encoding,
        {.title = Tr::text("Encoding"),
            .help = Tr::text("How text of calls is written as bytes; the console itself keeps bytes as they are.")});
    fields.optional("autoreconnect", &Open::autoReconnect,
        {.title = Tr::text("Reconnect by itself"),
            .help =
                Tr::text("Open the port again when it comes back, under another name too. By default as in the settings.")});
}

struct Opened
{
    QString console;
    QString port;
    QString url;
    std::optional<QString> peer, standIn;
};

void describe(Fields<Opened> &fields)
{
    fields.required("console", &Opened::console, {.help = Tr::text("The console's name."), .device = "console"});
    fields.required("port", &Opened::port, {.help = Tr::text("The port's title.")});
    fields.required("url", &Opened::url, {.help = Tr::text("What was opened.")});
    fields.optional("peer", &Opened::peer, {.help = Tr::text("Of a pty: the path that the other program opens.")});
    fields.optional("stand_in", &Opened::standIn, {.help = Tr::text("What it stands in for, when it is not the real thing.")});
}

struct Close
{
    QString console;
    bool keep = false;
};

void describe(Fields<Close> &fields)
{
    fields.required("console", &Close::console,
        {.title = Tr::text("Console"), .help = Tr::text("The console to close."), .device = "console"});
    fields.optional("keep", &Close::keep,
        {.title = Tr::text("Keep the console"),
            .help =
                Tr::text("Only disconnect: the console stays with its content, serial_open of the same port goes on in it.")});
}

std::optional<QString> known(const QString &text) { return text.isEmpty() ? std::nullopt : std::optional(text); }

QString usbId(const SerialPortInfo &port)
{
    const auto hex = [](quint16 value) { return QString::number(value, 16).rightJustified(4, u'0'); };
    return port.vid && port.pid ? hex(*port.vid) + u':' + hex(*port.pid) : QString();
}

std::optional<QString> consoleAt(const Consoles &consoles, const PortChoice &port)
{
    const auto console = consoles.consoleOf(port);
    return console ? std::optional(console->name()) : std::nullopt;
}

Port serialPort(const Consoles &consoles, const SerialPortInfo &info)
{
    Port port{.port = info.device, .title = info.description.isEmpty() ? info.device : info.description, .kind = u"serial"_s};
    port.manufacturer = known(info.manufacturer);
    port.serialNumber = known(info.serialNumber);
    port.usb = known(usbId(info));
    port.usbPath = known(info.usbPath);
    port.console = consoleAt(consoles, {.url = info.device, .device = DeviceId(u"port:"_s + info.device)});
    port.accessible = info.accessible || port.console;
    if (!port.accessible)
        port.whyNot = info.whyNot.english();
    return port;
}

Result<PortList> listPorts(Consoles &consoles)
{
    PortList list;
    for (const SerialPortInfo &info : consoles.ports().serialPorts())
        list.ports.push_back(serialPort(consoles, info));
    const auto devices = consoles.bench().devices.list().get();
    for (const DeviceInfo &device : *devices) {
        const bool isListed = std::ranges::find(list.ports, device.url, &Port::port) != list.ports.end();
        if (device.kind != u"port" || isListed)
            continue;
        Port port{.port = device.name(), .title = device.title, .kind = u"bench"_s};
        port.console = consoleAt(consoles, {.url = device.url, .device = device.id});
        port.standIn = known(device.standIn);
        list.ports.push_back(port);
    }
    return list;
}

Opened openedFrom(const std::shared_ptr<Console> &console)
{
    const ConsoleStatus status = console->status();
    return {console->name(), status.port.title, status.port.url, known(status.peer), known(status.port.standIn)};
}

Result<Opened> open(Consoles &consoles, const Open &open, CallContext &context)
{
    const ConsoleOptions options{
        .line = {open.baud, open.dataBits, open.parity, open.stopBits, open.flow, open.dtr, open.rts},
        .encoding = open.encoding,
        .autoReconnect = open.autoReconnect.value_or(serialSettings(consoles.bench().settings).get().autoReconnect),
    };
    const Deadline deadline = Deadline::afterSeconds(openSeconds).sooner(context.deadline());
    return mapResult(consoles.open(open.port, open.name, options, deadline, context.stop()), openedFrom);
}

Result<Nothing> close(Consoles &consoles, const Close &close)
{
    return mapResult(consoles.close(close.console, close.keep), [] { return Nothing{}; });
}

} // namespace

void declarePortActions(ActionSet &actions, Consoles &consoles)
{
    actions.add<Nothing, PortList>(
        {.name = "serial_list_ports",
            .title = Tr::text("List ports"),
            .help =
                Tr::text("List serial ports with USB identity, access and holder, and the ports of machines and other parts of "
                         "the bench."),
            .runs = Runs::Worker,
            .idempotent = true},
        [&consoles](const Nothing &, CallContext &) { return listPorts(consoles); });
    actions.add<Open, Opened>(
        {.name = "serial_open",
            .title = Tr::text("Open console"),
            .help = Tr::text(
                "Open a port in a console that everybody can read and write; it survives the port's going and coming."),
            .effect = Effect::ChangesBench,
            .runs = Runs::Device,
            .menu = "file",
            .opens = "port"},
        [&consoles](const Open &arguments, CallContext &context) { return open(consoles, arguments, context); });
    actions.add<Close, Nothing>(
        {.name = "serial_close",
            .title = Tr::text("Close console"),
            .help = Tr::text("Close a console's port and remove the console, or keep it with its content."),
            .effect = Effect::ChangesBench,
            .runs = Runs::Worker},
        [&consoles](const Close &arguments, CallContext &) { return close(consoles, arguments); });
}

} // namespace ohm::serial
