// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/tclmemory.h"

#include "core/paths.h"
#include "probe/engine/tcltext.h"
#include "probe/probetr.h"

#include <QFile>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t smallBlock = 512; // bytes; above it the way through a file is quicker
constexpr std::size_t fileBlock = 64 * 1024; // so that cancelling has not to wait for more
constexpr std::size_t wordsAtOnce = 1024;

// The widest access that fits address and size, so that aligned words are read at once.
int widthFor(Address at, std::size_t size, AccessWidth wanted)
{
    if (wanted != AccessWidth::Any)
        return int(wanted);
    for (const int bits : {32, 16}) {
        const auto bytes = std::uint64_t(bits) / 8;
        if (at.value % bytes == 0 && size % bytes == 0)
            return bits;
    }
    return 8;
}

QByteArray hex(std::uint64_t value) { return "0x" + QByteArray::number(qulonglong(value), 16); }

Message reading(Address at, std::size_t size) { return Tr::text("Reading %1 bytes at %2").arg(size).arg(at.toString()); }
Message writing(Address at, std::size_t size) { return Tr::text("Writing %1 bytes at %2").arg(size).arg(at.toString()); }

template <typename Piece>
Result<void> inPieces(std::size_t size, std::size_t most, Piece piece)
{
    for (std::size_t done = 0; done < size; done += most) {
        if (const auto result = piece(done, std::min(most, size - done)); !result)
            return result;
    }
    return {};
}

} // namespace

TclMemory::TclMemory(OpenOcdLink &link, const QString &target, const QString &folder, MemoryCapabilities capabilities)
    : m_link(link)
    , m_target(target)
    , m_folder(folder)
    , m_capabilities(std::move(capabilities))
{
}

QByteArray TclMemory::command(const char *verb) const { return tclWordOf(m_target) + ' ' + verb + ' '; }

Result<RunState> TclMemory::runState(Deadline deadline, std::stop_token stop)
{
    const auto state =
        m_link.evaluate(Tr::text("Asking for the state of %1").arg(m_target), command("curstate"), deadline, stop);
    if (!state)
        return fail(state.error());
    if (*state == "halted")
        return RunState::Halted;
    return *state == "running" || *state == "debug-running" ? RunState::Running : RunState::Unknown;
}

Result<void> TclMemory::read(const MemoryRead &request, Deadline deadline, std::stop_token stop)
{
    const std::size_t size = request.into.size();
    if (const auto checked = checkRange(m_capabilities, request.at, size, request.width); !checked)
        return checked;
    const auto part = [&](std::size_t done, std::size_t count) {
        return MemoryRead{request.at + done, request.into.subspan(done, count), request.width};
    };
    if (request.width == AccessWidth::Any && size > smallBlock)
        return inPieces(
            size, fileBlock, [&](std::size_t done, std::size_t count) { return readFile(part(done, count), deadline, stop); });
    const int width = widthFor(request.at, size, request.width);
    return inPieces(size, wordsAtOnce * std::size_t(width) / 8,
        [&](std::size_t done, std::size_t count) { return readWords(part(done, count), width, deadline, stop); });
}

Result<void> TclMemory::readWords(const MemoryRead &request, int width, Deadline deadline, const std::stop_token &stop)
{
    const std::size_t bytes = std::size_t(width) / 8;
    const std::size_t count = request.into.size() / bytes;
    const QByteArray script = command("read_memory") + hex(request.at.value) + ' ' + QByteArray::number(width) + ' '
        + QByteArray::number(qulonglong(count));
    const auto value = m_link.evaluate(reading(request.at, request.into.size()), script, deadline, stop);
    if (!value)
        return fail(value.error());
    const QList<QByteArray> words = value->split(' ');
    if (std::size_t(words.size()) != count)
        return fail(
            ErrorCode::Protocol, Tr::text("OpenOCD gave %1 words where %2 were asked for.").arg(words.size()).arg(count));
    for (std::size_t i = 0; i < count; ++i) {
        bool isNumber = false;
        const std::uint64_t word = words[qsizetype(i)].toULongLong(&isNumber, 0);
        if (!isNumber)
            return fail(ErrorCode::Protocol, Tr::text("\"%1\" is no memory word.").arg(QString::fromUtf8(words[qsizetype(i)])));
        storeNumber(word, request.into.subspan(i * bytes, bytes), m_capabilities.order);
    }
    return {};
}

Result<void> TclMemory::readFile(const MemoryRead &request, Deadline deadline, const std::stop_token &stop)
{
    const QString path = m_folder + u"/read.bin"_s;
    const std::size_t size = request.into.size();
    const Message what = reading(request.at, size);
    if (const auto selected = m_link.select(m_target, deadline, stop); !selected)
        return selected;
    const QByteArray script =
        "dump_image " + tclWordOf(path) + ' ' + hex(request.at.value) + ' ' + QByteArray::number(qulonglong(size));
    if (const auto done = m_link.evaluate(what, script, deadline, stop); !done)
        return fail(done.error());
    const auto content = ohm::readFile(path);
    if (!content)
        return fail(content.error());
    if (std::size_t(content->size()) != size)
        return fail(ErrorCode::Protocol, Tr::text("%1: OpenOCD wrote %2 bytes.").arg(what).arg(content->size()));
    std::ranges::copy(*content, request.into.begin());
    return {};
}

Result<void> TclMemory::write(const MemoryWrite &request, Deadline deadline, std::stop_token stop)
{
    const auto size = std::size_t(request.bytes.size());
    if (const auto checked = checkRange(m_capabilities, request.at, size, request.width); !checked)
        return checked;
    const auto part = [&](std::size_t done, std::size_t count) {
        return MemoryWrite{request.at + done, request.bytes.sliced(qsizetype(done), qsizetype(count)), request.width};
    };
    if (request.width == AccessWidth::Any && size > smallBlock)
        return inPieces(
            size, fileBlock, [&](std::size_t done, std::size_t count) { return writeFile(part(done, count), deadline, stop); });
    const int width = widthFor(request.at, size, request.width);
    return inPieces(size, wordsAtOnce * std::size_t(width) / 8,
        [&](std::size_t done, std::size_t count) { return writeWords(part(done, count), width, deadline, stop); });
}

Result<void> TclMemory::writeWords(const MemoryWrite &request, int width, Deadline deadline, const std::stop_token &stop)
{
    const qsizetype bytes = width / 8;
    QByteArray script = command("write_memory") + hex(request.at.value) + ' ' + QByteArray::number(width) + " {";
    for (qsizetype at = 0; at < request.bytes.size(); at += bytes)
        script += hex(loadNumber(request.bytes.sliced(at, bytes), m_capabilities.order)) + ' ';
    script += '}';
    const auto done = m_link.evaluate(writing(request.at, std::size_t(request.bytes.size())), script, deadline, stop);
    return done ? Result<void>() : fail(done.error());
}

Result<void> TclMemory::writeFile(const MemoryWrite &request, Deadline deadline, const std::stop_token &stop)
{
    const QString path = m_folder + u"/write.bin"_s;
    QFile file(path); // of this session alone: whoever sees half of it is nobody
    if (!file.open(QIODevice::WriteOnly) || file.write(request.bytes.data(), request.bytes.size()) != request.bytes.size())
        return fail(ErrorCode::Io, Tr::text("%1 cannot be written: %2.").arg(path).arg(file.errorString()));
    file.close();
    if (const auto selected = m_link.select(m_target, deadline, stop); !selected)
        return selected;
    const QByteArray script = "load_image " + tclWordOf(path) + ' ' + hex(request.at.value) + " bin";
    const auto done = m_link.evaluate(writing(request.at, std::size_t(request.bytes.size())), script, deadline, stop);
    return done ? Result<void>() : fail(done.error());
}

// Single words are asked for in one script, so that a watch of many variables costs one trip.
Result<void> TclMemory::readMany(std::span<const MemoryRead> requests, Deadline deadline, std::stop_token stop)
{
    QByteArray script = "list";
    std::vector<std::pair<const MemoryRead *, int>> asked;
    for (const MemoryRead &request : requests) {
        const std::size_t size = request.into.size();
        if (const auto checked = checkRange(m_capabilities, request.at, size, request.width); !checked)
            return checked;
        if (size > smallBlock) {
            if (const auto done = read(request, deadline, stop); !done)
                return done;
            continue;
        }
        const int width = widthFor(request.at, size, request.width);
        script += " [" + command("read_memory") + hex(request.at.value) + ' ' + QByteArray::number(width) + ' '
            + QByteArray::number(qulonglong(size * 8 / std::size_t(width))) + ']';
        asked.emplace_back(&request, width);
    }
    if (asked.empty())
        return {};
    const auto answers = m_link.list(Tr::text("Reading %1 places").arg(asked.size()), script, deadline, stop);
    if (!answers)
        return fail(answers.error());
    if (std::size_t(answers->size()) != asked.size())
        return fail(ErrorCode::Protocol, Tr::text("OpenOCD did not answer for all places."));
    for (std::size_t i = 0; i < asked.size(); ++i) {
        const auto &[request, width] = asked[i];
        const std::size_t bytes = std::size_t(width) / 8;
        const QStringList words = (*answers)[qsizetype(i)].split(u' ');
        for (std::size_t w = 0; w * bytes < request->into.size(); ++w)
            storeNumber(words.value(qsizetype(w)).toULongLong(nullptr, 0), request->into.subspan(w * bytes, bytes),
                m_capabilities.order);
    }
    return {};
}

MemoryCapabilities capabilitiesOf(const QString &targetType, bool isLittleEndian)
{
    static const QStringList live{u"cortex_m"_s, u"mem_ap"_s, u"hla_target"_s};
    MemoryCapabilities capabilities;
    capabilities.addressBits = targetType == u"aarch64" ? 64 : 32;
    capabilities.order = isLittleEndian ? ByteOrder::Little : ByteOrder::Big;
    capabilities.live = live.contains(targetType) ? LiveAccess::Yes : LiveAccess::No;
    return capabilities;
}

} // namespace ohm::probe
