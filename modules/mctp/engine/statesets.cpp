// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/engine/statesets.h"

#include "mctp/engine/fieldlayout.h"

namespace ohm::mctp {

using namespace Qt::StringLiterals;

namespace {

constexpr ValueName sets[] = {{1, "Health"}, {2, "Availability"}, {3, "Predictive condition"}, {4, "Redundancy"},
    {5, "Health or redundancy trend"}, {6, "Group resource level"}, {7, "Redundancy role"}, {8, "Operational status"},
    {9, "Operational stress"}, {10, "Operational fault"}, {11, "Running"}, {12, "Connection"}, {13, "Presence"},
    {14, "Performance"}, {15, "Configuration"}, {16, "Changed configuration"}, {17, "Identify"}, {18, "Version"}, {19, "Alarm"},
    {20, "Device initialization"}, {21, "Thermal trip"}, {32, "Heartbeat"}, {33, "Link"}, {64, "Smoke"}, {65, "Humidity"},
    {66, "Door"}, {67, "Switch"}, {96, "Lock"}, {97, "Physical security"}, {129, "Software termination"},
    {192, "Restart cause"}, {193, "Restart request"}, {194, "Entity boot"}, {195, "Boot error"}, {196, "Boot progress"},
    {243, "Bus error"}, {244, "Watchdog"}, {256, "Power supply"}, {257, "Device power"}, {258, "ACPI power"},
    {260, "System power"}, {261, "Battery activity"}, {262, "Battery"}, {288, "Processor power"}, {290, "Processor error"},
    {320, "Cache"}, {321, "Memory error"}, {352, "Slot occupancy"}, {353, "Slot"}};

constexpr ValueName health[] = {{1, "normal"}, {2, "non-critical"}, {3, "critical"}, {4, "fatal"}, {5, "upper non-critical"},
    {6, "lower non-critical"}, {7, "upper critical"}, {8, "lower critical"}, {9, "upper fatal"}, {10, "lower fatal"}};
constexpr ValueName stress[] = {{1, "normal"}, {2, "stressed"}};
constexpr ValueName fault[] = {{1, "normal"}, {2, "error"}, {3, "non-recoverable error"}};
constexpr ValueName running[] = {
    {1, "starting"}, {2, "stopping"}, {3, "stopped"}, {4, "in service"}, {5, "aborted"}, {6, "dormant"}};
constexpr ValueName presence[] = {{1, "present"}, {2, "not present"}};
constexpr ValueName configuration[] = {{1, "valid"}, {2, "invalid"}, {3, "not configured"}, {4, "missing"}};
constexpr ValueName identify[] = {{1, "not asserted"}, {2, "asserted"}};
constexpr ValueName thermalTrip[] = {{1, "normal"}, {2, "tripped"}};
constexpr ValueName link[] = {{1, "connected"}, {2, "disconnected"}};
constexpr ValueName devicePower[] = {{0, "unknown"}, {1, "fully on"}, {2, "intermediate 1"}, {3, "intermediate 2"}, {4, "off"}};

ValueNames statesOf(quint16 set)
{
    switch (set) {
    case 1:
        return health;
    case 9:
        return stress;
    case 10:
        return fault;
    case 11:
        return running;
    case 13:
        return presence;
    case 15:
        return configuration;
    case 17:
        return identify;
    case 21:
        return thermalTrip;
    case 33:
        return link;
    case 257:
        return devicePower;
    default:
        return {};
    }
}

} // namespace

QString stateSetName(quint16 set)
{
    const char *name = nameOf(sets, set);
    return name ? QString::fromLatin1(name) : u"state set %1"_s.arg(set);
}

QString stateName(quint16 set, quint8 state)
{
    const char *name = nameOf(statesOf(set), state);
    return name ? QString::fromLatin1(name) : u"state %1"_s.arg(state);
}

} // namespace ohm::mctp
