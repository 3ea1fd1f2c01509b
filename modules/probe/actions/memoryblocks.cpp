// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/actions/common.h"
#include "probe/actions/probeactions.h"
#include "probe/engine/memoryblock.h"
#include "probe/engine/wordwidth.h"
#include "probe/probetr.h"

#include <QCryptographicHash>
#include <QFile>

#include <filesystem>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostBytes = 256.0 * 1024 * 1024;
constexpr qsizetype mostShown = 100;

struct Range
{
    QString session;
    std::optional<QString> target;
    std::optional<HexNumber> address;
    std::optional<QString> symbol;
};

template <typename Struct>
void describeRange(Fields<Struct> &fields)
{
    fields.required("session", static_cast<QString Struct::*>(&Range::session), sessionField());
    fields.optional("target", static_cast<std::optional<QString> Struct::*>(&Range::target), targetField());
    fields.optional("address", static_cast<std::optional<HexNumber> Struct::*>(&Range::address), addressField());
    fields.optional("symbol", static_cast<std::optional<QString> Struct::*>(&Range::symbol), symbolField());
}

FieldSpec sizeField()
{
    return {.title = Tr::text("Size"), .help = Tr::text("How much."), .unit = "bytes", .minimum = 1, .maximum = mostBytes};
}

struct Dump : Range
{
    std::int64_t size = 1;
    QString file;
};

void describe(Fields<Dump> &fields)
{
    describeRange(fields);
    fields.required("size", &Dump::size, sizeField());
    fields.required("file", &Dump::file,
        {.title = Tr::text("File"), .help = Tr::text("File to write."), .maxLength = 4096, .format = Format::NewFile});
}

struct Dumped
{
    QString path, sha256;
    qint64 bytes = 0;
};

void describe(Fields<Dumped> &fields)
{
    fields.required("path", &Dumped::path, {.help = Tr::text("The file.")});
    fields.required("sha256", &Dumped::sha256, {.help = Tr::text("Of its content.")});
    fields.required("bytes", &Dumped::bytes, {.help = Tr::text("Its size."), .unit = "bytes"});
}

struct FromFile : Range
{
    QString file;
};

void describe(Fields<FromFile> &fields)
{
    describeRange(fields);
    fields.required("file", &FromFile::file,
        {.title = Tr::text("File"), .help = Tr::text("File with the bytes."), .maxLength = 4096, .format = Format::File});
}

struct Fill : Range
{
    std::int64_t size = 1;
    HexNumber value;
    WordWidth width = WordWidth::Bits8;
};

void describe(Fields<Fill> &fields)
{
    describeRange(fields);
    fields.required("size", &Fill::size, sizeField());
    fields.required("value", &Fill::value, {.title = Tr::text("Value"), .help = Tr::text("What to fill with.")});
    fields.optional("width", &Fill::width, {.title = Tr::text("Width"), .help = Tr::text("How wide that value is.")});
}

struct BytesWritten
{
    HexNumber address;
    qint64 bytes = 0;
};

void describe(Fields<BytesWritten> &fields)
{
    fields.required("address", &BytesWritten::address, {.help = Tr::text("First address.")});
    fields.required("bytes", &BytesWritten::bytes, {.help = Tr::text("How many were written."), .unit = "bytes"});
}

struct Search : Range
{
    std::int64_t size = 1;
    HexBytes pattern;
};

void describe(Fields<Search> &fields)
{
    describeRange(fields);
    fields.required("size", &Search::size, sizeField());
    fields.required("pattern", &Search::pattern,
        {.title = Tr::text("Bytes"),
            .help = Tr::text("Bytes to look for, as hexadecimal text."),
            .maxLength = 4096,
            .format = Format::Hex,
            .example = "\"de ad be ef\""});
}

struct Hits
{
    std::vector<HexNumber> hits;
    qint64 total = 0;
};

void describe(Fields<Hits> &fields)
{
    fields.required("hits", &Hits::hits, {.help = Tr::text("Where it was found, the first hundred.")});
    fields.required("total", &Hits::total, {.help = Tr::text("How often.")});
}

struct Comparison
{
    bool equal = false;
    qint64 total = 0;
    std::vector<DifferenceRow> differences;
};

void describe(Fields<Comparison> &fields)
{
    fields.required("equal", &Comparison::equal, {.help = Tr::text("Whether file and memory are the same.")});
    fields.required("total", &Comparison::total, {.help = Tr::text("How many bytes differ.")});
    fields.required("differences", &Comparison::differences, {.help = Tr::text("The first hundred of them.")});
}

struct Block
{
    SessionPointer session; // keeps the memory alive
    MemoryBlock block;
};

Result<Block> blockOf(Sessions &sessions, const Range &wanted, CallContext &context)
{
    const auto session = sessionOf(sessions, wanted.session);
    if (!session)
        return fail(session.error());
    const auto target = (*session)->target(wanted.target);
    if (!target)
        return fail(target.error());
    const auto place = placeOf(**session, wanted.address, wanted.symbol);
    if (!place)
        return fail(place.error());
    const auto progress = [&context](
                              std::uint64_t done, std::uint64_t total) { context.progress(double(done), double(total)); };
    MemoryBlock block((*session)->memory(*target), place->at, progress, context.deadline(), context.stop());
    return Block{*session, std::move(block)};
}

Result<QByteArray> readWhole(const MemoryBlock &block, std::int64_t size)
{
    auto bytes = block.read(std::uint64_t(size));
    return bytes ? bytes : fail(withField(bytes.error(), "address"));
}

Result<QByteArray> contentOf(const QString &file)
{
    auto content = readFile(file, qint64(mostBytes));
    if (!content)
        return fail(withField(content.error(), "file"));
    if (content->isEmpty())
        return refuse("file", Tr::text("%1 is empty.").arg(file));
    return content;
}

// Whole or not at all, but without waiting for the disk, which can take as long as the reading.
Result<void> writeDump(const QString &path, const QByteArray &bytes)
{
    QFile part(path + u".part"_s);
    part.remove();
    const bool written =
        part.open(QIODevice::WriteOnly | QIODevice::NewOnly) && part.write(bytes) == bytes.size() && part.flush();
    part.close();
    std::error_code why;
    if (written)
        std::filesystem::rename(part.filesystemFileName(), QFile(path).filesystemFileName(), why);
    if (written && !why)
        return {};
    const QString words = why ? QString::fromStdString(why.message()) : part.errorString();
    part.remove();
    return fail(ErrorCode::Io, Tr::text("%1 cannot be written: %2.").arg(path).arg(words));
}

Result<Dumped> dump(Sessions &sessions, const Dump &wanted, CallContext &context)
{
    const auto block = blockOf(sessions, wanted, context);
    const auto bytes = block ? readWhole(block->block, wanted.size) : fail(block.error());
    if (!bytes)
        return fail(bytes.error());
    if (const auto written = writeDump(wanted.file, *bytes); !written)
        return fail(withField(written.error(), "file"));
    const QByteArray hash = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
    return Dumped{wanted.file, QString::fromLatin1(hash.toHex()), bytes->size()};
}

Result<BytesWritten> writeWhole(const Result<Block> &block, const Result<QByteArray> &bytes)
{
    if (!block || !bytes)
        return fail(block ? bytes.error() : block.error());
    if (const auto written = block->block.write(*bytes); !written)
        return fail(withField(written.error(), "address"));
    return BytesWritten{{block->block.at().value}, bytes->size()};
}

Result<QByteArray> fillPattern(const Fill &wanted)
{
    const auto width = qsizetype(bytesOf(wanted.width));
    if (wanted.size % width != 0)
        return refuse("size", Tr::text("%1 bytes are no whole number of words of %2 bytes.").arg(wanted.size).arg(width));
    if (width < 8 && wanted.value.value >> (width * 8) != 0)
        return refuse(
            "value", Tr::text("0x%1 does not fit into %2 bits.").arg(QString::number(wanted.value.value, 16)).arg(width * 8));
    QByteArray word(width, '\0');
    storeNumber(wanted.value.value, {word.data(), std::size_t(width)}, ByteOrder::Little);
    return word.repeated(wanted.size / width);
}

Result<Hits> search(Sessions &sessions, const Search &wanted, CallContext &context)
{
    if (wanted.pattern.bytes.isEmpty())
        return refuse("pattern", Tr::text("The pattern has no bytes: write them as hexadecimal digits, such as de ad be ef."));
    const auto block = blockOf(sessions, wanted, context);
    const auto bytes = block ? readWhole(block->block, wanted.size) : fail(block.error());
    if (!bytes)
        return fail(bytes.error());
    Hits hits;
    for (qsizetype at = bytes->indexOf(wanted.pattern.bytes); at >= 0; at = bytes->indexOf(wanted.pattern.bytes, at + 1)) {
        if (hits.total++ < mostShown)
            hits.hits.push_back({block->block.at().value + std::uint64_t(at)});
    }
    return hits;
}

Result<Comparison> compare(Sessions &sessions, const FromFile &wanted, CallContext &context)
{
    const auto content = contentOf(wanted.file);
    const auto block = content ? blockOf(sessions, wanted, context) : fail(content.error());
    const auto bytes = block ? readWhole(block->block, content->size()) : fail(block.error());
    if (!bytes)
        return fail(bytes.error());
    Comparison result;
    for (qsizetype i = 0; i < bytes->size(); ++i) {
        if (bytes->at(i) == content->at(i) || result.total++ >= mostShown)
            continue;
        result.differences.push_back(
            {{block->block.at().value + std::uint64_t(i)}, quint8(content->at(i)), quint8(bytes->at(i))});
    }
    result.equal = result.total == 0;
    return result;
}

} // namespace

void declareMemoryBlocks(ActionSet &actions, Sessions &sessions)
{
    actions.add<Dump, Dumped>({.name = "probe_dump_memory",
                                  .title = Tr::text("Dump memory"),
                                  .help = Tr::text("Copy a range of a target's memory into a file."),
                                  .effect = Effect::Reads},
        [&sessions](const Dump &wanted, CallContext &context) { return dump(sessions, wanted, context); });
    actions.add<FromFile, BytesWritten>({.name = "probe_restore_memory",
                                            .title = Tr::text("Restore memory"),
                                            .help = Tr::text("Copy a file into a target's memory, as it was dumped."),
                                            .effect = Effect::WritesDevice},
        [&sessions](const FromFile &wanted, CallContext &context) {
            const auto content = contentOf(wanted.file);
            return writeWhole(content ? blockOf(sessions, wanted, context) : fail(content.error()), content);
        });
    actions.add<Fill, BytesWritten>({.name = "probe_fill_memory",
                                        .title = Tr::text("Fill memory"),
                                        .help = Tr::text("Write one value all over a range of a target's memory."),
                                        .effect = Effect::WritesDevice},
        [&sessions](const Fill &wanted, CallContext &context) {
            const auto pattern = fillPattern(wanted);
            return writeWhole(pattern ? blockOf(sessions, wanted, context) : fail(pattern.error()), pattern);
        });
    actions.add<Search, Hits>({.name = "probe_search_memory",
                                  .title = Tr::text("Search memory"),
                                  .help = Tr::text("Look for bytes in a range of a target's memory."),
                                  .effect = Effect::Reads},
        [&sessions](const Search &wanted, CallContext &context) { return search(sessions, wanted, context); });
    actions.add<FromFile, Comparison>({.name = "probe_compare_memory",
                                          .title = Tr::text("Compare memory"),
                                          .help = Tr::text("Compare a target's memory with a file."),
                                          .effect = Effect::Reads},
        [&sessions](const FromFile &wanted, CallContext &context) { return compare(sessions, wanted, context); });
}

} // namespace ohm::probe
