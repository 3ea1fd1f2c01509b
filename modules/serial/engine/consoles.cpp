// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/engine/consoles.h"

#include "action/nearest.h"
#include "serial/engine/serialsettings.h"
#include "serial/serialtr.h"

#include <QRegularExpression>

#include <algorithm>

namespace ohm::serial {

using namespace Qt::StringLiterals;

namespace {

QString bareName(const QString &name)
{
    static const QString prefix = u"console:"_s;
    return name.startsWith(prefix) ? name.mid(prefix.size()) : name;
}

bool isFresh(const PortChoice &port) { return port.url == u"pty"; } // each is another one

bool isOpen(const Console &console) { return console.status().state == ConsoleState::Open; }

std::unexpected<Error> hasThePort(const Console &console)
{
    Error error;
    error.code = ErrorCode::Busy;
    error.message = Tr::text("%1 is open already, in console %2.").arg(console.status().port.title).arg(console.name());
    error.nextActions.push_back(Tr::text("Use console %1; it can be read and written by everybody.").arg(console.name()));
    error.field = u"port"_s;
    return fail(std::move(error));
}

Json details(const ConsoleStatus &status)
{
    const LineSettings &line = status.options.line;
    Json json = {{"port", status.port.asked.toStdString()}, {"url", status.port.url.toStdString()}, {"baud", line.baud},
        {"mode", modeText(line).toStdString()}, {"autoreconnect", status.options.autoReconnect}};
    if (!status.peer.isEmpty())
        json["peer"] = status.peer.toStdString();
    if (!status.why.isEmpty())
        json["why"] = status.why.english().toStdString();
    return json;
}

} // namespace

Consoles::Consoles(Bench &bench, PortBook &ports)
    : m_bench(bench)
    , m_ports(ports)
{
    m_bench.leases.list().subscribe(
        &m_context, [this](const std::shared_ptr<const LeaseList> &leases) { followLeases(*leases); });
    m_bench.devices.list().subscribe(
        &m_context, [this](const std::shared_ptr<const DeviceList> &devices) { followDevices(*devices); });
}

Consoles::~Consoles()
{
    for (const auto &console : all())
        close(console->name(), false);
}

Result<std::shared_ptr<Console>> Consoles::open(
    const QString &port, const QString &name, const ConsoleOptions &options, Deadline deadline, std::stop_token stop)
{
    if (auto valid = checkLineSettings(options.line); !valid)
        return fail(valid.error());
    const auto choice = m_ports.resolve(port);
    if (!choice)
        return fail(choice.error());
    const bool isExclusive = !isFresh(*choice);
    if (isExclusive) {
        const std::lock_guard lock(m_mutex);
        if (!m_beingOpened.insert(choice->device).second)
            return fail(ErrorCode::Busy, Tr::text("%1 is just being opened by somebody else.").arg(choice->title));
    }
    auto console = openReserved(*choice, name, options, deadline, stop);
    if (isExclusive) {
        const std::lock_guard lock(m_mutex);
        m_beingOpened.erase(choice->device);
    }
    return console;
}

Result<std::shared_ptr<Console>> Consoles::openReserved(
    const PortChoice &port, const QString &name, const ConsoleOptions &options, Deadline deadline, const std::stop_token &stop)
{
    auto console = consoleFor(port, name);
    if (!console)
        return console;
    if (auto opened = (*console)->open(port, options, deadline, stop); !opened)
        return fail(opened.error());
    {
        const std::lock_guard lock(m_mutex);
        m_consoles[(*console)->name()] = *console;
    }
    publish((*console)->name());
    return console;
}

// The console that shall have the port: the one that had it, else a new one that is not in the list yet.
Result<std::shared_ptr<Console>> Consoles::consoleFor(const PortChoice &port, const QString &name)
{
    if (auto known = formerConsoleOf(port, name)) {
        if (isOpen(*known) || (!name.isEmpty() && name != known->name()))
            return hasThePort(*known);
        return known;
    }
    if (auto valid = checkName(name); !valid)
        return fail(valid.error());
    return make(name.isEmpty() ? m_bench.devices.freshName(u"console"_s, u"c"_s) : name);
}

std::shared_ptr<Console> Consoles::formerConsoleOf(const PortChoice &port, const QString &name) const
{
    if (auto known = consoleOf(port))
        return known;
    auto named = name.isEmpty() ? nullptr : find(name);
    return named && named->status().port.asked == port.asked ? named : nullptr;
}

std::shared_ptr<Console> Consoles::make(const QString &name)
{
    const std::size_t capacity = std::size_t(serialSettings(m_bench.settings).get().scrollbackMiB) * 1024 * 1024;
    return std::make_shared<Console>(name, capacity,
        Console::Services{
            .clock = m_bench.clock,
            .events = m_bench.events,
            .locate = [this](const PortChoice &last) { return m_ports.locate(last); },
            .isLent = [this, name] { return isLent(name); },
            .changed = [this, name] { publish(name); },
            .grown = [this, name] { m_bench.resources.touch(u"console"_s, name); },
        });
}

Result<void> Consoles::checkName(const QString &name) const
{
    static const QRegularExpression valid(u"^[A-Za-z0-9][A-Za-z0-9_.-]{0,31}$"_s);
    Error error;
    error.field = u"name"_s;
    if (!name.isEmpty() && !valid.match(name).hasMatch()) {
        error.code = ErrorCode::InvalidArgument;
        error.message = Tr::text("\"%1\" is no name for a console: use up to 32 letters, digits, and _ . -").arg(name);
        return fail(std::move(error));
    }
    if (!find(name))
        return {};
    error.code = ErrorCode::Busy;
    error.message = Tr::text("There is a console %1 already, on another port.").arg(name);
    error.nextActions.push_back(Tr::text("Choose another name, or close it with serial_close."));
    return fail(std::move(error));
}

Result<void> Consoles::close(const QString &name, bool keep)
{
    const auto console = require(name);
    if (!console)
        return fail(console.error());
    (*console)->close();
    if (keep)
        return {};
    {
        const std::lock_guard lock(m_mutex);
        m_consoles.erase((*console)->name());
    }
    publish((*console)->name());
    return {};
}

std::shared_ptr<Console> Consoles::find(const QString &name) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_consoles.find(bareName(name));
    return found == m_consoles.end() ? nullptr : found->second;
}

Result<std::shared_ptr<Console>> Consoles::require(const QString &name) const
{
    if (auto console = find(name))
        return console;
    QStringList names;
    for (const auto &console : all())
        names.append(console->name());
    Error error;
    error.code = ErrorCode::NotFound;
    error.field = u"console"_s;
    error.message = Tr::text("There is no console \"%1\".").arg(name);
    if (const QString near = nearest(bareName(name), names); !near.isEmpty())
        error.nextActions.push_back(Tr::text("Did you mean %1?").arg(near));
    if (names.isEmpty())
        error.nextActions.push_back(Tr::text("Open a port with serial_open first; serial_list_ports shows which there are."));
    else
        error.nextActions.push_back(Tr::text("Consoles there are: %1.").arg(names.join(u", "_s)));
    return fail(std::move(error));
}

std::vector<std::shared_ptr<Console>> Consoles::all() const
{
    std::vector<std::shared_ptr<Console>> list;
    const std::lock_guard lock(m_mutex);
    for (const auto &[name, console] : m_consoles)
        list.push_back(console);
    return list;
}

std::shared_ptr<Console> Consoles::consoleOf(const PortChoice &port) const
{
    for (const auto &console : all()) {
        const PortChoice has = console->status().port;
        if (!isFresh(port) && (has.device == port.device || has.url == port.url))
            return console;
    }
    return nullptr;
}

bool Consoles::hasOpen(const DeviceId &port) const
{
    return std::ranges::any_of(all(), [&](const auto &console) {
        const ConsoleStatus status = console->status();
        return status.port.device == port && status.state == ConsoleState::Open;
    });
}

void Consoles::publish(const QString &name)
{
    // Two that publish at once must not leave the older state behind.
    const std::lock_guard publishing(m_publishing);
    const auto console = find(name);
    if (!console) {
        m_bench.devices.remove(DeviceId(u"console:"_s + name));
        return;
    }
    const ConsoleStatus status = console->status();
    m_bench.devices.put({.id = console->device(),
        .kind = u"console"_s,
        .title = u"%1 · %2"_s.arg(name, status.port.title),
        .state = QString::fromLatin1(stateName(status.state)),
        .parent = status.port.device,
        .url = {},
        .standIn = status.port.standIn,
        .details = details(status)});
}

void Consoles::followLeases(const LeaseList &leases)
{
    for (const auto &console : all()) {
        const ConsoleStatus status = console->status();
        const auto lease = std::ranges::find(leases, status.port.device, &Lease::device);
        if (lease == leases.end())
            console->resume();
        else if (status.state == ConsoleState::Open && lease->since > status.openedAt)
            console->suspend(Tr::text("The port is lent to %1: %2").arg(lease->holder.id()).arg(lease->reason));
    }
}

// A machine that is started again, or a board that is plugged in again, is back in its console at once.
void Consoles::followDevices(const DeviceList &devices)
{
    for (const auto &console : all()) {
        const ConsoleStatus status = console->status();
        const bool isBack = std::ranges::any_of(devices, [&](const DeviceInfo &port) { return port.id == status.port.device; });
        if (status.state == ConsoleState::Waiting && isBack)
            console->lookAgain();
    }
}

bool Consoles::isLent(const QString &name)
{
    const auto console = find(name);
    return console && m_bench.leases.find(console->status().port.device).has_value();
}

} // namespace ohm::serial
