// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/engine/logexport.h"

#include "serial/engine/linecutter.h"
#include "serial/engine/receivedtext.h"
#include "serial/serialtr.h"
#include "stream/pcapng.h"

#include <QFileInfo>
#include <QSaveFile>

namespace ohm::serial {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t readStep = 1024 * 1024;

// Turns pieces into a file's bytes.
class Writer
{
public:
    virtual ~Writer() = default;
    virtual QByteArray head() { return {}; }
    virtual QByteArray add(const BytePiece &piece) = 0;
    virtual QByteArray tail() { return {}; }
};

class RawWriter final : public Writer
{
    QByteArray add(const BytePiece &piece) override { return piece.bytes().toByteArray(); }
};

class PcapNgWriter final : public Writer
{
public:
    PcapNgWriter(const Clock &clock, const QString &console)
        : m_startNs(clock.startedAtUnixNs())
        , m_console(console.toUtf8())
    {
    }
    QByteArray head() override { return pcapng::sectionHeader("Ohmdeck") + pcapng::interfaceDescription(m_console); }
    QByteArray add(const BytePiece &piece) override
    {
        return pcapng::packet(piece.bytes(), m_startNs + piece.at.ns, piece.direction);
    }

private:
    const std::int64_t m_startNs;
    const QByteArray m_console;
};

class LineWriter : public Writer
{
public:
    explicit LineWriter(const Clock &clock)
        : m_clock(clock)
    {
    }
    QByteArray add(const BytePiece &piece) override
    {
        m_cutter.feed(piece);
        return takeLines();
    }
    QByteArray tail() override
    {
        m_cutter.cutOpen();
        return takeLines();
    }

protected:
    virtual QByteArray format(const WireLine &line) = 0;

    QByteArray timeOf(const WireLine &line) const
    {
        const std::int64_t micros = (m_clock.startedAtUnixNs() + line.at.ns) / 1000;
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(micros / 1000, Qt::UTC);
        const QString second = time.toString(u"yyyy-MM-ddTHH:mm:ss"_s);
        return u"%1.%2Z"_s.arg(second).arg(micros % 1'000'000, 6, 10, QLatin1Char('0')).toUtf8();
    }
    static QByteArray textOf(QByteArrayView bytes)
    {
        while (bytes.endsWith('\n') || bytes.endsWith('\r'))
            bytes.chop(1);
        ReceivedText text;
        text.add({.data = bytes.data(), .size = std::size_t(bytes.size())});
        text.finish();
        return text.text().toUtf8();
    }

private:
    QByteArray takeLines()
    {
        QByteArray bytes;
        while (m_cutter.hasLine())
            bytes += format(m_cutter.take());
        return bytes;
    }

    const Clock &m_clock;
    LineCutter m_cutter;
};

class TextWriter final : public LineWriter
{
    using LineWriter::LineWriter;
    QByteArray format(const WireLine &line) override
    {
        return timeOf(line) + (line.direction == Direction::Received ? " < " : " > ") + textOf(line.bytes) + '\n';
    }
};

class CsvWriter final : public LineWriter
{
    using LineWriter::LineWriter;
    QByteArray head() override { return "time,seconds,direction,text,hex\r\n"; }
    QByteArray format(const WireLine &line) override
    {
        const QByteArray seconds = QByteArray::number(line.at.seconds(), 'f', 9);
        const QByteArray direction = line.direction == Direction::Received ? "received" : "sent";
        QByteArray text = textOf(line.bytes);
        text.replace('"', "\"\"");
        return timeOf(line) + ',' + seconds + ',' + direction + ",\"" + text + "\"," + line.bytes.toHex() + "\r\n";
    }
};

std::unique_ptr<Writer> writerFor(const ExportRequest &request, const Clock &clock)
{
    switch (request.format) {
    case ExportFormat::Text:
        return std::make_unique<TextWriter>(clock);
    case ExportFormat::Csv:
        return std::make_unique<CsvWriter>(clock);
    case ExportFormat::PcapNg:
        return std::make_unique<PcapNgWriter>(clock, request.console);
    case ExportFormat::Raw:
        break;
    }
    return std::make_unique<RawWriter>();
}

std::unexpected<Error> badFile(Message message, Message next)
{
    Error error;
    error.code = ErrorCode::InvalidArgument;
    error.field = u"file"_s;
    error.message = std::move(message);
    error.nextActions.push_back(std::move(next));
    return fail(std::move(error));
}

Result<void> checkFile(const ExportRequest &request)
{
    const QFileInfo file(request.file);
    if (!file.isAbsolute())
        return badFile(
            Tr::text("\"%1\" is not an absolute path.").arg(request.file), Tr::text("Give the whole path, from / on."));
    if (file.isDir())
        return badFile(Tr::text("%1 is a folder.").arg(request.file), Tr::text("Add the name of the file."));
    if (file.exists() && !request.overwrite)
        return badFile(Tr::text("%1 exists already.").arg(request.file), Tr::text("Choose another name, or set overwrite."));
    return {};
}

bool isWanted(Direction direction, ExportDirection wanted)
{
    return wanted == ExportDirection::Both || (direction == Direction::Received) == (wanted == ExportDirection::Received);
}

std::unexpected<Error> cannotWrite(const QSaveFile &file)
{
    return fail(ErrorCode::Io, Tr::text("%1 cannot be written: %2.").arg(file.fileName()).arg(file.errorString()));
}

} // namespace

std::vector<EnumChoice<ExportFormat>> choicesOf(ExportFormat)
{
    return {{ExportFormat::Text, "text", Tr::text("Text with times")}, {ExportFormat::Csv, "csv", Tr::text("CSV table")},
        {ExportFormat::PcapNg, "pcapng", Tr::text("Capture for Wireshark (pcapng)")},
        {ExportFormat::Raw, "raw", Tr::text("Bytes as they are")}};
}

std::vector<EnumChoice<ExportDirection>> choicesOf(ExportDirection)
{
    return {{ExportDirection::Received, "received", Tr::text("What was received")},
        {ExportDirection::Sent, "sent", Tr::text("What was sent")}, {ExportDirection::Both, "both", Tr::text("Both")}};
}

Result<Exported> exportLog(const ByteLog &log, const Clock &clock, const ExportRequest &request,
    const std::function<void(double, double)> &progress, std::stop_token stop)
{
    if (auto valid = checkFile(request); !valid)
        return fail(valid.error());
    QSaveFile file(request.file);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    const auto writer = writerFor(request, clock);
    Exported exported{.path = QFileInfo(request.file).absoluteFilePath()};
    file.write(writer->head());
    const std::uint64_t end = log.endOffset(); // what comes in meanwhile is for the next export
    for (std::uint64_t at = request.from; at < end && !stop.stop_requested();) {
        const auto pieces = log.read(at, std::min<std::uint64_t>(readStep, end - at));
        if (pieces.empty())
            break;
        for (const BytePiece &piece : pieces) {
            exported.dropped += piece.offset - at;
            at = piece.endOffset();
            if (isWanted(piece.direction, request.direction))
                file.write(writer->add(piece));
        }
        progress(double(at - request.from), double(end - request.from));
    }
    file.write(writer->tail());
    exported.bytes = std::uint64_t(file.pos());
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, Tr::text("The export was cancelled; %1 was not written.").arg(request.file));
    if (!file.commit())
        return cannotWrite(file);
    return exported;
}

} // namespace ohm::serial
