// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

// The registers of a chip as its CMSIS-SVD file describes them (CMSIS-SVD 1.3.10, "/device element" and below), with
// everything derived, repeated and inherited written out.
namespace ohm::probe {

enum class SvdAccess { ReadWrite, ReadOnly, WriteOnly, WriteOnce, ReadWriteOnce };

// What writing a one or a zero does where it is not simply stored ("modifiedWriteValues").
enum class SvdWriteEffect { Stored, OneActs, ZeroActs, AnyActs };

struct SvdEnum
{
    QString name, description;
    std::uint64_t value = 0;
    std::uint64_t mask = ~std::uint64_t(0); // 0 where a bit may be either
    bool isDefault = false; // for all values that no other has
    bool forReading = true, forWriting = true;
};

struct SvdField
{
    QString name, description;
    int lsb = 0, bits = 1;
    SvdAccess access = SvdAccess::ReadWrite;
    SvdWriteEffect writeEffect = SvdWriteEffect::Stored;
    bool readActs = false; // reading changes something
    std::vector<SvdEnum> values;

    std::uint64_t mask() const; // in the register
    std::uint64_t in(std::uint64_t word) const { return (word & mask()) >> lsb; }
    const SvdEnum *meaningOf(std::uint64_t value) const; // null when it has no name
    const SvdEnum *named(const QString &wanted) const; // for writing
};

struct SvdRegister
{
    QString name; // with the clusters that it is in: "CH[2].CTRL"
    QString description;
    std::uint64_t address = 0;
    int bits = 32;
    SvdAccess access = SvdAccess::ReadWrite;
    SvdWriteEffect writeEffect = SvdWriteEffect::Stored;
    bool readActs = false; // it, or one of its fields
    std::optional<std::uint64_t> resetValue;
    std::vector<SvdField> fields; // from the lowest bit on

    const SvdField *find(const QString &field) const;
};

struct SvdPeripheral
{
    QString name, description, group;
    std::uint64_t address = 0;
    std::vector<SvdRegister> registers; // in order of address

    const SvdRegister *find(const QString &entry) const;
};

struct SvdDevice
{
    QString name, description;
    std::vector<SvdPeripheral> peripherals; // in the file's order

    const SvdPeripheral *find(const QString &peripheral) const;
};

bool isReadable(SvdAccess access);
bool isWritable(SvdAccess access);
const char *accessName(SvdAccess access); // "read-write", as SVD writes it

// The register's new value when `field` becomes `value`: the other fields keep what `word` has, but those where writing does
// something get what does nothing.
std::uint64_t withField(const SvdRegister &entry, const SvdField &field, std::uint64_t word, std::uint64_t value);

} // namespace ohm::probe
