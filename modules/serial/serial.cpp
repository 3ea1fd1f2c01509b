// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/serial.h"

#include "serial/actions/serialactions.h"
#include "serial/engine/consoleresource.h"
#include "serial/engine/portdoctor.h"
#include "serial/engine/serialsettings.h"
#include "serial/serialmodule.h"

namespace ohm {

namespace serial {

SerialModule::SerialModule(Bench &bench)
    : m_ports(bench.devices)
    , m_consoles(bench, m_ports)
    , m_watch(bench.devices, m_ports, [this](const DeviceId &port) { return m_consoles.hasOpen(port); })
{
    declareSerialActions(bench.registry, m_consoles);
    bench.settingsPages.push_back(serialSettings(bench.settings).page());
    bench.settingsPages.push_back(consoleMacros(bench.settings).page());
    bench.settingsPages.push_back(consoleHighlights(bench.settings).page());
    bench.resources.add(consoleResource(m_consoles));
    bench.doctor.add(name(), [this] { return examinePorts(m_ports.serialPorts()); });
}

SerialModule::~SerialModule() = default;

} // namespace serial

std::unique_ptr<Module> makeSerialModule(Bench &bench) { return std::make_unique<serial::SerialModule>(bench); }

} // namespace ohm
