// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/logcopy.h"

#include "ui/text/escapescanner.h"
#include "ui/text/linedecoder.h"

namespace ohm {

namespace {

QByteArray withoutEscapes(QByteArrayView bytes)
{
    QByteArray result;
    result.reserve(bytes.size());
    EscapeScanner scanner;
    TextStyle pen;
    for (const char byte : bytes) {
        if (!scanner.feed(uchar(byte), pen))
            result += byte;
    }
    return result;
}

class Copier final
{
public:
    Copier(LogDocument &document, ByteRange range, CopyFormat format, const TimeColumn &times)
        : m_document(document)
        , m_range(range)
        , m_format(format)
        , m_times(times)
    {
    }

    QByteArray copy()
    {
        const LineIndex &lines = m_document.lines();
        if (lines.firstLine() == lines.endLine() || m_range.isEmpty())
            return {};
        for (qsizetype i = m_document.indexOf(lines.lineAt(m_range.begin)); i < m_document.count(); ++i) {
            const LogLine line = lines.line(m_document.at(i));
            if (line.begin >= m_range.end)
                break;
            addLine(m_document.at(i), line);
        }
        return std::move(m_result);
    }

private:
    void addLine(LineNumber number, const LogLine &line)
    {
        const LineBytes read = m_document.bytes(number);
        const int from = read.byteAt(std::max(m_range.begin, line.begin));
        const int to = read.byteAt(std::min(m_range.end, line.end));
        const QByteArrayView part = read.bytes.sliced(from, to - from);
        switch (m_format) {
        case CopyFormat::Plain:
            addPlain(part);
            break;
        case CopyFormat::Escapes:
            m_result += part;
            break;
        case CopyFormat::WithTimes:
            if (!line.continues || m_result.isEmpty())
                m_result += m_times.text(line.at, m_previous.value_or(line.at)).toUtf8() + "  ";
            addPlain(part);
            break;
        case CopyFormat::Hex:
            m_result += part.toByteArray().toHex(' ').toUpper() + '\n';
            break;
        }
        m_previous = line.at;
    }

    void addPlain(QByteArrayView part)
    {
        const QByteArrayView content = withoutLineEnd(part);
        m_result += withoutEscapes(content);
        if (content.size() < part.size())
            m_result += '\n';
    }

    LogDocument &m_document;
    const ByteRange m_range;
    const CopyFormat m_format;
    const TimeColumn &m_times;
    std::optional<Instant> m_previous;
    QByteArray m_result;
};

} // namespace

QByteArray copyLines(LogDocument &document, ByteRange range, CopyFormat format, const TimeColumn &times)
{
    return Copier(document, range, format, times).copy();
}

} // namespace ohm
