// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/svd.h"

#include <algorithm>

namespace ohm::probe {

namespace {

template <typename Item>
const Item *named(const std::vector<Item> &items, const QString &name)
{
    const auto found = std::ranges::find(items, name, &Item::name);
    return found == items.end() ? nullptr : &*found;
}

std::uint64_t ones(int bits) { return bits >= 64 ? ~std::uint64_t(0) : (std::uint64_t(1) << bits) - 1; }

} // namespace

std::uint64_t SvdField::mask() const { return ones(bits) << lsb; }

const SvdEnum *SvdField::meaningOf(std::uint64_t value) const
{
    const SvdEnum *fallback = nullptr;
    for (const SvdEnum &each : values) {
        if (!each.forReading)
            continue;
        if (each.isDefault)
            fallback = &each;
        else if ((value & each.mask) == (each.value & each.mask))
            return &each;
    }
    return fallback;
}

const SvdEnum *SvdField::named(const QString &wanted) const
{
    const auto isMeant = [&](const SvdEnum &each) { return each.forWriting && !each.isDefault && each.name == wanted; };
    const auto found = std::ranges::find_if(values, isMeant);
    return found == values.end() ? nullptr : &*found;
}

const SvdField *SvdRegister::find(const QString &field) const { return probe::named(fields, field); }
const SvdRegister *SvdPeripheral::find(const QString &entry) const { return probe::named(registers, entry); }
const SvdPeripheral *SvdDevice::find(const QString &peripheral) const { return probe::named(peripherals, peripheral); }

bool isReadable(SvdAccess access) { return access != SvdAccess::WriteOnly && access != SvdAccess::WriteOnce; }
bool isWritable(SvdAccess access) { return access != SvdAccess::ReadOnly; }

const char *accessName(SvdAccess access)
{
    switch (access) {
    case SvdAccess::ReadWrite:
        return "read-write";
    case SvdAccess::ReadOnly:
        return "read-only";
    case SvdAccess::WriteOnly:
        return "write-only";
    case SvdAccess::WriteOnce:
        return "writeOnce";
    case SvdAccess::ReadWriteOnce:
        break;
    }
    return "read-writeOnce";
}

std::uint64_t withField(const SvdRegister &entry, const SvdField &field, std::uint64_t word, std::uint64_t value)
{
    for (const SvdField &other : entry.fields) {
        if (other.writeEffect == SvdWriteEffect::OneActs)
            word &= ~other.mask();
        else if (other.writeEffect == SvdWriteEffect::ZeroActs)
            word |= other.mask();
    }
    return (word & ~field.mask()) | ((value << field.lsb) & field.mask());
}

} // namespace ohm::probe
