// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/probetable.h"

#include <algorithm>
#include <array>

namespace ohm::probe {

namespace {

constexpr auto table = std::to_array<KnownProbe>({
    {0x03eb, 0x2111, "Microchip EDBG", "interface/cmsis-dap.cfg"},
    {0x03eb, 0x2141, "Microchip Atmel-ICE", "interface/cmsis-dap.cfg"},
    {0x0403, 0x6010, "FT2232H (ESP-Prog, WROVER-KIT and others)", "interface/ftdi/esp32_devkitj_v1.cfg"},
    {0x0403, 0x6011, "FT4232H", "interface/ftdi/um232h.cfg"},
    {0x0403, 0x6014, "FT232H", "interface/ftdi/um232h.cfg"},
    {0x0403, 0xa6d0, "TI XDS100v2", "interface/ftdi/xds100v2.cfg"},
    {0x0403, 0xa6d1, "TI XDS100v3", "interface/ftdi/xds100v3.cfg"},
    {0x0403, 0xcff8, "Amontec JTAGkey", "interface/ftdi/jtagkey.cfg"},
    {0x0416, 0x511b, "Nuvoton Nu-Link", "interface/nulink.cfg"},
    {0x0416, 0x511c, "Nuvoton Nu-Link", "interface/nulink.cfg"},
    {0x0416, 0x511d, "Nuvoton Nu-Link", "interface/nulink.cfg"},
    {0x0416, 0x5200, "Nuvoton Nu-Link2", "interface/nulink.cfg"},
    {0x0451, 0xbef3, "TI XDS110", "interface/xds110.cfg"},
    {0x0451, 0xbef4, "TI XDS110", "interface/xds110.cfg"},
    {0x0451, 0xc32a, "TI ICDI", "interface/ti-icdi.cfg"},
    {0x0483, 0x3744, "ST-LINK/V1", "interface/stlink.cfg"},
    {0x0483, 0x3748, "ST-LINK/V2", "interface/stlink.cfg"},
    {0x0483, 0x374b, "ST-LINK/V2-1", "interface/stlink.cfg"},
    {0x0483, 0x374d, "STLINK-V3 (loader)", "interface/stlink.cfg"},
    {0x0483, 0x374e, "STLINK-V3", "interface/stlink.cfg"},
    {0x0483, 0x374f, "STLINK-V3", "interface/stlink.cfg"},
    {0x0483, 0x3752, "ST-LINK/V2-1", "interface/stlink.cfg"},
    {0x0483, 0x3753, "STLINK-V3", "interface/stlink.cfg"},
    {0x0483, 0x3754, "STLINK-V3", "interface/stlink.cfg"},
    {0x04b4, 0xf138, "Cypress KitProg (CMSIS-DAP)", "interface/cmsis-dap.cfg"},
    {0x04b4, 0xf139, "Cypress KitProg", "interface/kitprog.cfg"},
    {0x04b4, 0xf155, "Cypress KitProg3", "interface/cmsis-dap.cfg"},
    {0x0d28, 0x0204, "Arm DAPLink", "interface/cmsis-dap.cfg"},
    {0x1366, 0x0000, "SEGGER J-Link", "interface/jlink.cfg"},
    {0x15ba, 0x0003, "Olimex ARM-USB-OCD", "interface/ftdi/olimex-arm-usb-ocd.cfg"},
    {0x15ba, 0x002a, "Olimex ARM-USB-TINY-H", "interface/ftdi/olimex-arm-usb-tiny-h.cfg"},
    {0x15ba, 0x002b, "Olimex ARM-USB-OCD-H", "interface/ftdi/olimex-arm-usb-ocd-h.cfg"},
    {0x1a86, 0x8010, "WCH-Link", ""},
    {0x1a86, 0x8012, "WCH-Link (CMSIS-DAP)", "interface/cmsis-dap.cfg"},
    {0x1cbe, 0x00fd, "TI Stellaris ICDI", "interface/ti-icdi.cfg"},
    {0x1cbe, 0x02a5, "TI XDS110", "interface/xds110.cfg"},
    {0x1d50, 0x6018, "Black Magic Probe", ""},
    {0x1fc9, 0x0090, "NXP LPC-Link2", "interface/cmsis-dap.cfg"},
    {0x1fc9, 0x0143, "NXP MCU-Link", "interface/cmsis-dap.cfg"},
    {0x2e8a, 0x0004, "Raspberry Pi Pico as a probe (picoprobe)", "interface/cmsis-dap.cfg"},
    {0x2e8a, 0x000c, "Raspberry Pi Debug Probe", "interface/cmsis-dap.cfg"},
    {0x303a, 0x1001, "Espressif USB JTAG", ""},
    {0x303a, 0x1002, "Espressif USB bridge", "interface/esp_usb_bridge.cfg"},
    {0xc251, 0xf001, "Keil ULINK (CMSIS-DAP)", "interface/cmsis-dap.cfg"},
});

} // namespace

std::span<const KnownProbe> knownProbes() { return table; }

const KnownProbe *findKnownProbe(quint16 vendor, quint16 product)
{
    const auto found = std::ranges::find_if(table,
        [=](const KnownProbe &probe) { return probe.vendor == vendor && (probe.product == 0 || probe.product == product); });
    return found == table.end() ? nullptr : &*found;
}

} // namespace ohm::probe
