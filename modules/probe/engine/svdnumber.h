// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <cstdint>
#include <optional>

// How SVD files write numbers and names of repeated things (CMSIS-SVD schema, scaledNonNegativeInteger, dimIndexType).
namespace ohm::probe {

// "32", "0x20", "#100000" and "0b100000" (binary), with k, m, g or t for powers of 1024 behind.
std::optional<std::uint64_t> svdNumber(const QString &text);

// A binary number may have "x" for bits that may be either: their mask is 0.
struct SvdPattern
{
    std::uint64_t value = 0, mask = ~std::uint64_t(0);
};
std::optional<SvdPattern> svdPattern(const QString &text);

// "0-3", "A-D", "LOW,HIGH"; counts from 0 when `text` is empty. Empty when it does not name `count` things.
QStringList svdIndices(const QString &text, int count);

} // namespace ohm::probe
