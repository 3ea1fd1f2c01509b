// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/boardtexts.h"

namespace ohm::probe {

namespace {

constexpr const char *dataContext = "ohm::data";

constexpr const char *texts[] = {
    QT_TRANSLATE_NOOP("ohm::data", "a reset of this chip takes down Linux on its Cortex-A53 cores too."),
    QT_TRANSLATE_NOOP("ohm::data",
        "The cores are held in reset until the system firmware lets them run: connect after Linux or the boot loader has "
        "started them."),
    QT_TRANSLATE_NOOP("ohm::data", "With TrustZone switched on only what the secure program allows can be seen."),
    QT_TRANSLATE_NOOP("ohm::data", "a reset of this chip takes down Linux on its Cortex-A8 core too."),
    QT_TRANSLATE_NOOP("ohm::data", "The JTAG connector has to be soldered on; this profile is for an XDS100v2 on it."),
    QT_TRANSLATE_NOOP("ohm::data", "Many of these boards carry a copy of the chip: its IDCODE may be another one."),
    QT_TRANSLATE_NOOP("ohm::data", "The USB port of the chip itself is the probe."),
    QT_TRANSLATE_NOOP(
        "ohm::data", "The distributions' OpenOCD 0.12 debugs this chip but cannot write its flash; Espressif's build can."),
    QT_TRANSLATE_NOOP("ohm::data", "With the DAPLink firmware (CMSIS-DAP) on the board."),
    QT_TRANSLATE_NOOP(
        "ohm::data", "OpenOCD 0.12 has no driver for its flash: it can be debugged, and programs can be loaded into its RAM."),
    QT_TRANSLATE_NOOP("ohm::data", "RAM: ITCM at 0x00000000, DTCM at 0x20000000, OCRAM at 0x20200000."),
    QT_TRANSLATE_NOOP("ohm::data", "The second core answers only once the first has started it."),
    QT_TRANSLATE_NOOP("ohm::data", "A chip with read-back protection answers only after `nrf52_recover`, which erases it."),
    QT_TRANSLATE_NOOP("ohm::data", "The network core answers only once the application core has started it."),
    QT_TRANSLATE_NOOP("ohm::data",
        "OpenOCD 0.12 of the distributions does not know this chip; OpenOCD's development version and ST's build do."),
    QT_TRANSLATE_NOOP("ohm::data", "Cortex-M7 (cpu0) and Cortex-M4 (cpu1); each has a flash bank of its own."),
    QT_TRANSLATE_NOOP(
        "ohm::data", "The probe is the Raspberry Pi Debug Probe, or a second Pico with its firmware (picoprobe)."),
    QT_TRANSLATE_NOOP("ohm::data", "OpenOCD 0.12 of the distributions does not know the RP2350."),
    QT_TRANSLATE_NOOP("ohm::data", "Simulated STM32F405 board"),
    QT_TRANSLATE_NOOP("ohm::data", "an STM32F405 board with a debug probe"),
    QT_TRANSLATE_NOOP("ohm::data",
        "There is no hardware: OpenOCD talks to Ohmdeck's simulated probe. Name a virtual machine (netduinoplus2) as machine "
        "to debug the program in it; without one there is memory but nothing is executed."),
    QT_TRANSLATE_NOOP("ohm::data", "Simulated STM32MP157 board"),
    QT_TRANSLATE_NOOP("ohm::data", "an STM32MP157 board with a debug probe"),
    QT_TRANSLATE_NOOP("ohm::data", "a reset of this chip takes down Linux on its Cortex-A7 cores too."),
    QT_TRANSLATE_NOOP("ohm::data",
        "There is no hardware: OpenOCD talks to Ohmdeck's simulated probe. Name a virtual machine (mps2-an386) as machine to "
        "debug a program on its M4. Its Cortex-A7 cores can be halted and looked at, but execute nothing."),
    QT_TRANSLATE_NOOP("ohm::data", "a reset of this chip takes down Linux on its Cortex-A7 core too."),
    QT_TRANSLATE_NOOP("ohm::data",
        "The M4 has no flash: its program lies in RETRAM (0x00000000, 64 KiB) and MCUSRAM (0x10000000, 384 KiB) and is gone "
        "without power."),
    QT_TRANSLATE_NOOP("ohm::data", "Booted in engineering mode the M4 is alone: load its program and run it."),
    QT_TRANSLATE_NOOP("ohm::data",
        "While Linux runs, it loads and starts the M4 (remoteproc). Connecting does not disturb it; a reset would take Linux "
        "down."),
    QT_TRANSLATE_NOOP("ohm::data",
        "The cores are stm32mp15x.cm4 (Cortex-M4) and stm32mp15x.cpu0 and .cpu1 (Cortex-A7); stm32mp15x.axi reaches the memory "
        "without halting any of them."),
    QT_TRANSLATE_NOOP("ohm::data", "a debug probe and a board"),
};

} // namespace

std::span<const char *const> boardTexts() { return texts; }

Message boardText(const QString &english)
{
    for (const char *text : texts) {
        if (english == QString::fromUtf8(text))
            return Text{dataContext, text};
    }
    return Message::verbatim(english);
}

} // namespace ohm::probe
