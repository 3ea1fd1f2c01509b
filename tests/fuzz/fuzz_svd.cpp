// SPDX-License-Identifier: GPL-3.0-or-later
// CMSIS-SVD files.
#include "fuzz/fuzztarget.h"
#include "probe/engine/svdnumber.h"
#include "probe/engine/svdreader.h"

#include <algorithm>

using namespace ohm;
using namespace ohm::probe;

namespace {

void checkRegister(const SvdRegister &entry)
{
    fuzz::check(entry.bits >= 1 && entry.bits <= 64, "a register has 1 to 64 bits");
    fuzz::check(std::ranges::is_sorted(entry.fields, {}, &SvdField::lsb), "fields are in order");
    for (const SvdField &field : entry.fields) {
        fuzz::check(field.lsb >= 0 && field.bits >= 1 && field.lsb + field.bits <= 64, "a field lies within a register");
        const std::uint64_t word = withField(entry, field, 0, 1);
        fuzz::check(field.writeEffect != SvdWriteEffect::Stored || field.in(word) == 1, "what is written is there");
        (void)field.meaningOf(field.in(~std::uint64_t(0)));
    }
}

} // namespace

void fuzz::run(QByteArrayView data)
{
    const auto device = parseSvd(data.toByteArray());
    if (!device)
        return;
    for (const SvdPeripheral &peripheral : device->peripherals) {
        check(device->find(peripheral.name) != nullptr, "a peripheral is found by its name");
        check(std::ranges::is_sorted(peripheral.registers, {}, &SvdRegister::address), "registers are in order");
        std::ranges::for_each(peripheral.registers, checkRegister);
    }
}

QByteArrayList fuzz::seeds()
{
    const QByteArray head = "<device><name>D</name><addressUnitBits>8</addressUnitBits><width>32</width><size>32</size>"
                            "<resetValue>0</resetValue><access>read-write</access><peripherals>";
    const QByteArray end = "</peripherals></device>";
    const QByteArray uart =
        "<peripheral><name>UART0</name><groupName>UART</groupName><baseAddress>0x40004000</baseAddress><registers>"
        "<register><name>DATA</name><addressOffset>0</addressOffset><size>16</size><fields>"
        "<field><name>D</name><bitRange>[7:0]</bitRange></field><field><name>ERR</name><lsb>8</lsb><msb>8</msb>"
        "<modifiedWriteValues>oneToClear</modifiedWriteValues><readAction>clear</readAction><enumeratedValues>"
        "<usage>read</usage><enumeratedValue><name>ok</name><value>0</value></enumeratedValue><enumeratedValue>"
        "<name>other</name><isDefault>true</isDefault></enumeratedValue></enumeratedValues></field></fields></register>"
        "<register><name>R</name><addressOffset>#10x</addressOffset></register></registers></peripheral>";
    const QByteArray repeated =
        "<peripheral><name>DMA</name><baseAddress>0x50000000</baseAddress><registers><cluster><dim>3</dim>"
        "<dimIncrement>0x10</dimIncrement><dimIndex>A-C</dimIndex><name>CH%s</name><addressOffset>0x20</addressOffset>"
        "<register><name>CTRL</name><addressOffset>0</addressOffset><access>write-only</access></register></cluster>"
        "<register><dim>2</dim><dimIncrement>4</dimIncrement><name>S[%s]</name><addressOffset>0</addressOffset>"
        "<fields><field><dim>4</dim><dimIncrement>2</dimIncrement><name>F%s</name><bitOffset>0</bitOffset>"
        "<bitWidth>2</bitWidth></field></fields></register></registers></peripheral>";
    const QByteArray likeness =
        "<peripheral derivedFrom=\"UART0\"><name>UART1</name><baseAddress>0x40005000</baseAddress></peripheral>";
    return {head + uart + end, head + uart + likeness + end, head + repeated + end, head + uart + repeated + likeness + end,
        head + end, head + likeness + end};
}
