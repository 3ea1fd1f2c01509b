// SPDX-License-Identifier: GPL-3.0-or-later
#include "qemu/engine/memorymap.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace ohm::qemu {

using namespace Qt::StringLiterals;

namespace {

std::uint64_t fromHex(const QString &digits) { return digits.toULongLong(nullptr, 16); }

// "  0000000000000000-00000000003fffff (prio 0, ram): mps.ssram1 @0000000000100000 KVM"
std::optional<MemoryRegion> parseRegion(const QString &line)
{
    static const QRegularExpression pattern(
        u"^\\s*([0-9a-f]{8,16})-([0-9a-f]{8,16}) \\(prio (-?\\d+), ([^)]+)\\): (.*?)(?: @[0-9a-f]{8,16})?(?: KVM)?\\s*$"_s);
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    MemoryRegion region;
    region.start = fromHex(match.captured(1));
    region.end = fromHex(match.captured(2));
    region.isPlaceholder = match.captured(3).toInt() <= -1000;
    region.kind = match.captured(4);
    region.name = match.captured(5);
    return region.end >= region.start ? std::optional(region) : std::nullopt;
}

const MemoryRegion *regionOf(const std::vector<MemoryRegion> &regions, std::uint64_t address, std::uint64_t size)
{
    // Pieces of one kind that touch serve one read: RAM may be split where an alias begins.
    const MemoryRegion *first = nullptr;
    std::uint64_t next = address;
    const std::uint64_t last = size > 0 ? address + size - 1 : address;
    if (last < address)
        return nullptr;
    for (const MemoryRegion &region : regions) {
        if (next < region.start || next > region.end)
            continue;
        if (first && region.kind != first->kind)
            return nullptr;
        first = first ? first : &region;
        if (last <= region.end)
            return first;
        next = region.end + 1;
    }
    return nullptr;
}

} // namespace

const MemoryRegion *MemoryMap::find(std::uint64_t address, std::uint64_t size) const
{
    return regionOf(cpu.empty() ? system : cpu, address, size);
}

bool MemoryMap::isOnBus(std::uint64_t address, std::uint64_t size) const { return regionOf(system, address, size) != nullptr; }

MemoryMap parseMemoryTree(const QString &text)
{
    MemoryMap map;
    std::vector<MemoryRegion> regions;
    bool isSystem = false;
    bool isCpu = false;
    const auto finish = [&] {
        if (isSystem)
            map.system = regions;
        if (isCpu && map.cpu.empty())
            map.cpu = regions;
        regions.clear();
        isSystem = isCpu = false;
    };
    for (const QString &line : text.split(u'\n')) {
        const QString words = line.trimmed();
        if (words.startsWith(u"FlatView #"))
            finish();
        else if (words.startsWith(u"AS \"memory\""))
            isSystem = true;
        else if (words.startsWith(u"AS \"cpu-memory"))
            isCpu = true;
        else if (const auto region = parseRegion(line))
            regions.push_back(*region);
    }
    finish();
    return map;
}

std::vector<MachineDevice> parseDeviceTree(const QString &text)
{
    static const QRegularExpression busLine(u"^\\s*bus: (.*)$"_s);
    static const QRegularExpression deviceLine(u"^(\\s*)dev: ([^,]+), id \"(.*)\"$"_s);
    static const QRegularExpression rangeLine(u"^\\s*mmio ([0-9a-f]{8,16})/([0-9a-f]{8,16})$"_s);
    std::vector<MachineDevice> devices;
    QMap<qsizetype, QString> busAt; // a bus is printed two blanks further left than its devices
    for (const QString &raw : text.split(u'\n')) {
        const QString line = raw.endsWith(u'\r') ? raw.chopped(1) : raw;
        if (const auto bus = busLine.match(line); bus.hasMatch()) {
            busAt.insert(line.indexOf(u'b'), bus.captured(1));
        } else if (const auto device = deviceLine.match(line); device.hasMatch()) {
            const QString above = busAt.value(device.capturedLength(1) - 2);
            devices.push_back({.type = device.captured(2), .id = device.captured(3), .bus = above, .ranges = {}});
        } else if (const auto range = rangeLine.match(line); range.hasMatch() && !devices.empty()) {
            // A device that is not mapped anywhere says so with all ones.
            if (range.captured(1) != u"ffffffffffffffff")
                devices.back().ranges.push_back({fromHex(range.captured(1)), fromHex(range.captured(2))});
        }
    }
    return devices;
}

} // namespace ohm::qemu
