// SPDX-License-Identifier: GPL-3.0-or-later
// The documents of a debug stub: memory map and target description. A zero byte ends one document and begins the next.
#include "fuzz/fuzztarget.h"
#include "memory/rsp/rspmemorymap.h"
#include "memory/rsp/rspregisters.h"

#include <algorithm>

using namespace ohm;
using namespace ohm::rsp;

namespace {

void checkMap(QByteArrayView xml)
{
    const auto regions = parseMemoryMap(xml);
    if (!regions)
        return;
    fuzz::check(std::ranges::is_sorted(*regions, {}, &MemoryRegion::start), "regions are in order");
    for (const MemoryRegion &region : *regions)
        fuzz::check(region.size > 0 && region.start.value + (region.size - 1) >= region.start.value, "a region has an end");
}

void checkDescription(const QByteArrayList &documents)
{
    qsizetype next = 0;
    const auto fetch = [&](const QString &) -> Result<QByteArray> { return documents[next++ % documents.size()]; };
    const auto description = readTargetDescription(fetch);
    if (!description)
        return;
    std::size_t offset = 0;
    int number = 0;
    for (const RegisterInfo &info : description->registers) {
        fuzz::check(info.number >= number && info.offset == offset, "registers are in order, one behind the other");
        number = info.number;
        offset += std::size_t(info.bits) / 8;
        fuzz::check(description->find(info.name) != nullptr, "a register is found by its name");
    }
}

} // namespace

void fuzz::run(QByteArrayView data)
{
    const QByteArrayList documents = data.toByteArray().split('\0');
    checkMap(data);
    checkDescription(documents);
}

QByteArrayList fuzz::seeds()
{
    const QByteArray map = R"(<?xml version="1.0"?><!DOCTYPE memory-map PUBLIC "+//IDN gnu.org//DTD GDB Memory Map V1.0//EN"
"http://sourceware.org/gdb/gdb-memory-map.dtd"><memory-map><memory type="flash" start="0x08000000" length="0x100000">
<property name="blocksize">0x4000</property></memory><memory type="ram" start="0x20000000" length="131072"/>
<memory type="rom" start="0" length="1"/></memory-map>)";
    const QByteArray root =
        R"(<?xml version="1.0"?><!DOCTYPE target SYSTEM "gdb-target.dtd"><target><architecture>arm</architecture>
<xi:include href="core.xml"/></target>)";
    const QByteArray core =
        R"(<feature name="org.gnu.gdb.arm.m-profile"><reg name="r0" bitsize="32" regnum="0" type="int" group="general"/>
<reg name="sp" bitsize="32" type="data_ptr"/><vector id="v" type="ieee_single" count="4"/><reg name="d0" bitsize="64" type="v"/></feature>)";
    return {map, root + '\0' + core, core, root + '\0' + root, "<memory-map/>", "<target>&amp;<![CDATA[x]]><!-- --></target>"};
}
