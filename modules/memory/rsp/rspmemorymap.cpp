// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/rsp/rspmemorymap.h"

#include "memory/memorytr.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace ohm::rsp {

using namespace Qt::StringLiterals;
using memory::Tr;

namespace {

std::optional<std::uint64_t> number(QStringView text)
{
    bool isNumber = false;
    const std::uint64_t value = text.toULongLong(&isNumber, 0);
    return isNumber ? std::optional<std::uint64_t>(value) : std::nullopt;
}

std::optional<MemoryRegion::Kind> kindOf(QStringView type)
{
    if (type == u"ram")
        return MemoryRegion::Kind::Ram;
    if (type == u"rom")
        return MemoryRegion::Kind::Rom;
    if (type == u"flash")
        return MemoryRegion::Kind::Flash;
    return std::nullopt;
}

std::optional<MemoryRegion> regionOf(const QXmlStreamAttributes &attributes)
{
    const auto kind = kindOf(attributes.value("type"_L1));
    const auto start = number(attributes.value("start"_L1));
    const auto length = number(attributes.value("length"_L1));
    if (!kind || !start || !length || *length == 0 || *length - 1 > ~std::uint64_t(0) - *start)
        return std::nullopt;
    return MemoryRegion{{*start}, *length, *kind, {}, 0};
}

} // namespace

Result<std::vector<MemoryRegion>> parseMemoryMap(QByteArrayView text)
{
    std::vector<MemoryRegion> regions;
    QXmlStreamReader xml(text.toByteArray());
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"memory") {
            const auto region = regionOf(xml.attributes());
            if (!region)
                return fail(
                    ErrorCode::Protocol, Tr::text("The memory map has an impossible region, line %1.").arg(xml.lineNumber()));
            regions.push_back(*region);
        } else if (xml.name() == u"property" && xml.attributes().value("name"_L1) == u"blocksize" && !regions.empty()) {
            regions.back().eraseBlock = number(xml.readElementText()).value_or(0);
        }
    }
    if (xml.hasError())
        return fail(ErrorCode::Protocol, Tr::text("The memory map cannot be read: %1.").arg(xml.errorString()));
    std::ranges::stable_sort(regions, {}, &MemoryRegion::start);
    return regions;
}

} // namespace ohm::rsp
