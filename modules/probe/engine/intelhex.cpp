// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/intelhex.h"

#include "probe/probetr.h"

#include <numeric>

namespace ohm::probe {

namespace {

enum RecordType : quint8 { Data, EndOfFile, SegmentAddress, SegmentStart, LinearAddress, LinearStart };

class HexReader final
{
public:
    // False: the end record has been read.
    Result<bool> take(QByteArrayView line, int number);
    FirmwareImage &&image() && { return std::move(m_image); }

private:
    struct Record
    {
        quint8 type = Data;
        quint16 offset = 0;
        QByteArray data;
        std::uint64_t number() const { return loadNumber(data, ByteOrder::Big); }
    };
    std::unexpected<Error> wrong(const Message &message) const
    {
        return fail(ErrorCode::InvalidArgument, Tr::text("Line %1 of the HEX file: %2").arg(m_line).arg(message));
    }
    Result<Record> parse(QByteArrayView line) const;
    Result<void> expectSize(const Record &record, qsizetype size) const;
    Result<void> takeAddress(const Record &record);
    Result<void> takeData(const Record &record);
    void append(std::uint64_t address, const QByteArray &bytes);

    FirmwareImage m_image{.form = FirmwareForm::IntelHex};
    std::uint64_t m_base = 0;
    bool m_isSegmented = false; // offsets wrap within 64 KiB
    int m_line = 0;
};

Result<HexReader::Record> HexReader::parse(QByteArrayView line) const
{
    if (!line.startsWith(':'))
        return wrong(Tr::text("it does not begin with a colon."));
    const QByteArrayView digits = line.sliced(1);
    const auto isDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f'); };
    if (digits.size() % 2 != 0 || !std::ranges::all_of(digits, isDigit))
        return wrong(Tr::text("it is no row of pairs of hexadecimal digits."));
    const QByteArray bytes = QByteArray::fromHex(digits.toByteArray());
    if (bytes.size() < 5 || bytes.size() != quint8(bytes[0]) + 5)
        return wrong(Tr::text("it is not as long as it says."));
    if ((std::accumulate(bytes.begin(), bytes.end(), 0) & 0xFF) != 0)
        return wrong(Tr::text("its checksum does not fit; the file is damaged."));
    Record record;
    record.offset = quint16(loadNumber(QByteArrayView(bytes).sliced(1, 2), ByteOrder::Big));
    record.type = quint8(bytes[3]);
    record.data = bytes.mid(4, quint8(bytes[0]));
    return record;
}

Result<void> HexReader::expectSize(const Record &record, qsizetype size) const
{
    if (record.data.size() == size)
        return {};
    return wrong(Tr::text("a record of type %1 has %2 bytes, not %3.").arg(record.type).arg(size).arg(record.data.size()));
}

Result<bool> HexReader::take(QByteArrayView line, int number)
{
    m_line = number;
    const auto record = parse(line);
    if (!record)
        return fail(record.error());
    if (record->type == EndOfFile)
        return false;
    if (record->type > LinearStart)
        return wrong(Tr::text("there is no record type %1.").arg(record->type));
    const auto taken = record->type == Data ? takeData(*record) : takeAddress(*record);
    return taken ? Result<bool>(true) : fail(taken.error());
}

Result<void> HexReader::takeAddress(const Record &record)
{
    const bool isStart = record.type == SegmentStart || record.type == LinearStart;
    if (const auto checked = expectSize(record, isStart ? 4 : 2); !checked)
        return checked;
    const std::uint64_t value = record.number();
    if (record.type == LinearStart)
        m_image.entry = value;
    else if (record.type == SegmentStart) // CS:IP
        m_image.entry = ((value >> 16) << 4) + (value & 0xFFFF);
    else
        m_base = value << (record.type == LinearAddress ? 16 : 4);
    if (!isStart)
        m_isSegmented = record.type == SegmentAddress;
    return {};
}

Result<void> HexReader::takeData(const Record &record)
{
    const qsizetype untilWrap = 0x10000 - record.offset;
    if (record.data.size() > untilWrap && !m_isSegmented)
        return wrong(Tr::text("its bytes run over the end of their 64 KiB."));
    append(m_base + record.offset, record.data.first(std::min(untilWrap, record.data.size())));
    if (record.data.size() > untilWrap)
        append(m_base, record.data.sliced(untilWrap));
    return {};
}

// Records mostly follow one another.
void HexReader::append(std::uint64_t address, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    if (!m_image.blocks.empty() && m_image.blocks.back().end() == address)
        m_image.blocks.back().bytes += bytes;
    else
        m_image.blocks.push_back({address, bytes});
}

} // namespace

Result<FirmwareImage> parseIntelHex(QByteArrayView content)
{
    HexReader reader;
    int number = 0;
    for (qsizetype at = 0; at < content.size();) {
        const qsizetype newline = content.indexOf('\n', at);
        const qsizetype end = newline < 0 ? content.size() : newline;
        const QByteArrayView line = content.sliced(at, end - at).trimmed();
        at = end + 1;
        ++number;
        if (line.isEmpty())
            continue;
        const auto goesOn = reader.take(line, number);
        if (!goesOn)
            return fail(goesOn.error());
        if (!*goesOn)
            return std::move(reader).image();
    }
    return fail(ErrorCode::InvalidArgument, Tr::text("The HEX file has no end record: it is cut off."));
}

} // namespace ohm::probe
