// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/engine/names.h"

namespace ohm::mctp {

using namespace Qt::StringLiterals;

namespace {

constexpr ValueName messageTypeNames[] = {{0x00, "Control"}, {0x01, "PLDM"}, {0x02, "NC-SI"}, {0x03, "Ethernet"},
    {0x04, "NVMe-MI"}, {0x05, "SPDM"}, {0x06, "Secured messages"}, {0x07, "CXL FM-API"}, {0x08, "CXL CCI"},
    {0x7e, "Vendor (PCI)"}, {0x7f, "Vendor (IANA)"}};

constexpr ValueName bindingNames[] = {{1, "SMBus"}, {2, "PCIe VDM"}, {3, "USB"}, {4, "KCS"}, {5, "Serial"}, {6, "I3C"},
    {7, "MMBI"}, {8, "PCC"}, {9, "UCIe"}, {0xff, "Vendor"}};

constexpr ValueName mediumNames[] = {{0x00, "Unspecified"}, {0x01, "SMBus 100 kHz"}, {0x02, "SMBus and I2C 100 kHz"},
    {0x03, "I2C 100 kHz"}, {0x04, "I2C 400 kHz"}, {0x05, "I2C 1 MHz"}, {0x24, "Asynchronous serial"}, {0x30, "I3C"}};

constexpr ValueName pldmTypeNames[] = {{0, "Base"}, {1, "SMBIOS"}, {2, "Platform"}, {3, "BIOS"}, {4, "FRU"},
    {5, "Firmware update"}, {6, "RDE"}, {7, "File"}, {0x3f, "OEM"}};

constexpr ValueName unitNames[] = {{0, "None"}, {1, "Unspecified"}, {2, "Degrees C"}, {3, "Degrees F"}, {4, "Kelvins"},
    {5, "Volts"}, {6, "Amps"}, {7, "Watts"}, {8, "Joules"}, {9, "Coulombs"}, {10, "VA"}, {11, "Nits"}, {12, "Lumens"},
    {13, "Lux"}, {14, "Candelas"}, {15, "kPa"}, {16, "PSI"}, {17, "Newtons"}, {18, "CFM"}, {19, "RPM"}, {20, "Hertz"},
    {21, "Seconds"}, {22, "Minutes"}, {23, "Hours"}, {24, "Days"}, {25, "Weeks"}, {26, "Mils"}, {27, "Inches"}, {28, "Feet"},
    {29, "Cubic inches"}, {30, "Cubic feet"}, {31, "Meters"}, {32, "Cubic centimeters"}, {33, "Cubic meters"}, {34, "Liters"},
    {35, "Fluid ounces"}, {36, "Radians"}, {37, "Steradians"}, {38, "Revolutions"}, {39, "Cycles"}, {40, "Gravities"},
    {41, "Ounces"}, {42, "Pounds"}, {43, "Foot-pounds"}, {44, "Ounce-inches"}, {45, "Gauss"}, {46, "Gilberts"}, {47, "Henries"},
    {48, "Farads"}, {49, "Ohms"}, {50, "Siemens"}, {51, "Moles"}, {52, "Becquerels"}, {53, "PPM"}, {54, "Decibels"},
    {55, "DbA"}, {56, "DbC"}, {57, "Grays"}, {58, "Sieverts"}, {59, "Color temperature K"}, {60, "Bits"}, {61, "Bytes"},
    {62, "Words"}, {63, "Double words"}, {64, "Quad words"}, {65, "Percentage"}, {66, "Pascals"}, {67, "Counts"}, {68, "Grams"},
    {69, "Newton-meters"}, {70, "Hits"}, {71, "Misses"}, {72, "Retries"}, {73, "Overruns"}, {74, "Underruns"},
    {75, "Collisions"}, {76, "Packets"}, {77, "Messages"}, {78, "Characters"}, {79, "Errors"}, {80, "Corrected errors"},
    {81, "Uncorrectable errors"}, {82, "Square mils"}, {83, "Square inches"}, {84, "Square feet"}, {85, "Square centimeters"},
    {86, "Square meters"}, {255, "OEM"}};

constexpr ValueName operationalNames[] = {{0, "enabled"}, {1, "disabled"}, {2, "unavailable"}, {3, "status unknown"},
    {4, "failed"}, {5, "initializing"}, {6, "shutting down"}, {7, "in test"}};

constexpr ValueName sensorStateNames[] = {{0, "unknown"}, {1, "normal"}, {2, "warning"}, {3, "critical"}, {4, "fatal"},
    {5, "lower warning"}, {6, "lower critical"}, {7, "lower fatal"}, {8, "upper warning"}, {9, "upper critical"},
    {10, "upper fatal"}};

constexpr ValueName unitSymbols[] = {{2, "°C"}, {3, "°F"}, {4, "K"}, {5, "V"}, {6, "A"}, {7, "W"}, {8, "J"}, {9, "C"},
    {10, "VA"}, {12, "lm"}, {13, "lx"}, {14, "cd"}, {15, "kPa"}, {16, "psi"}, {17, "N"}, {18, "cfm"}, {19, "rpm"}, {20, "Hz"},
    {21, "s"}, {22, "min"}, {23, "h"}, {24, "d"}, {31, "m"}, {34, "l"}, {36, "rad"}, {47, "H"}, {48, "F"}, {49, "Ω"}, {50, "S"},
    {53, "ppm"}, {54, "dB"}, {60, "bit"}, {61, "B"}, {65, "%"}, {66, "Pa"}, {68, "g"}, {69, "Nm"}};

} // namespace

const ValueNames messageTypes = messageTypeNames;
const ValueNames bindings = bindingNames;
const ValueNames media = mediumNames;
const ValueNames pldmTypes = pldmTypeNames;
const ValueNames pldmUnits = unitNames;
const ValueNames operationalStates = operationalNames;
const ValueNames sensorStates = sensorStateNames;

QString typeName(quint8 type)
{
    const char *name = nameOf(messageTypes, type);
    return name ? QString::fromLatin1(name) : u"type 0x%1"_s.arg(type, 2, 16, QLatin1Char('0'));
}

QString unitSymbol(quint8 baseUnit)
{
    const char *symbol = nameOf(unitSymbols, baseUnit);
    return symbol ? QString::fromUtf8(symbol) : QString();
}

} // namespace ohm::mctp
