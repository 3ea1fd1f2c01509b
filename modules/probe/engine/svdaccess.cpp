// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/svdaccess.h"

#include "probe/probetr.h"

#include <array>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

// A register of 24 bits is accessed as one of 32.
int accessBits(const SvdRegister &entry)
{
    for (const int bits : {8, 16, 32}) {
        if (entry.bits <= bits)
            return bits;
    }
    return 64;
}

Result<std::uint64_t> readWord(MemoryAccess &memory, const SvdRegister &entry, Deadline deadline, const std::stop_token &stop)
{
    std::array<char, 8> bytes{};
    const std::size_t size = std::size_t(accessBits(entry)) / 8;
    const MemoryRead request{
        .at = {entry.address}, .into = std::span(bytes).first(size), .width = AccessWidth(accessBits(entry))};
    if (const auto done = memory.read(request, deadline, stop); !done)
        return fail(done.error());
    return loadNumber(QByteArrayView(bytes.data(), qsizetype(size)), memory.capabilities().order);
}

bool isGone(ErrorCode code)
{
    return code == ErrorCode::Disconnected || code == ErrorCode::Cancelled || code == ErrorCode::Timeout
        || code == ErrorCode::NotEnabled;
}

std::optional<Message> reasonNotToRead(const SvdRegister &entry, bool allowSideEffects)
{
    if (!isReadable(entry.access))
        return Tr::text("It can only be written.");
    if (entry.readActs && !allowSideEffects)
        return Tr::text("Reading it changes something; ask for allow_side_effects.");
    return std::nullopt;
}

std::unexpected<Error> refused(const char *field, const Message &message)
{
    Error error;
    error.code = ErrorCode::InvalidArgument;
    error.field = QString::fromLatin1(field);
    error.message = message;
    return fail(std::move(error));
}

Result<void> checkWrite(const SvdWrite &write)
{
    const QString name = write.field ? write.field->name : write.entry->name;
    const int bits = write.field ? write.field->bits : write.entry->bits;
    if (!isWritable(write.field ? write.field->access : write.entry->access))
        return refused(write.field ? "field" : "register", Tr::text("%1 can only be read.").arg(name));
    if (bits < 64 && write.value >> bits != 0)
        return refused("value",
            Tr::text("0x%1 does not fit into %2, which has %3 bits.")
                .arg(QString::number(write.value, 16))
                .arg(name)
                .arg(bits));
    return {};
}

// What the other fields are to keep. A register that can only be written has what it had after the reset, as far as is known.
Result<std::uint64_t> wordToChange(const SvdWrite &write, const std::optional<std::uint64_t> &before)
{
    if (before)
        return *before;
    if (!isReadable(write.entry->access))
        return write.entry->resetValue.value_or(0);
    return refused("allow_side_effects",
        Tr::text("To write a field, %1 has to be read first, which changes something there.").arg(write.entry->name));
}

} // namespace

Result<std::vector<SvdReading>> readRegisters(MemoryAccess &memory, std::span<const SvdRegister> registers,
    bool allowSideEffects, Deadline deadline, const std::stop_token &stop)
{
    std::vector<SvdReading> readings;
    for (const SvdRegister &entry : registers) {
        if (auto reason = reasonNotToRead(entry, allowSideEffects)) {
            readings.push_back({.whyNot = *reason});
            continue;
        }
        const auto word = readWord(memory, entry, deadline, stop);
        if (!word && isGone(word.error().code))
            return fail(word.error());
        readings.push_back(word ? SvdReading{.value = *word} : SvdReading{.whyNot = word.error().message});
    }
    return readings;
}

Result<SvdWritten> writeRegister(MemoryAccess &memory, const SvdWrite &write, Deadline deadline, const std::stop_token &stop)
{
    if (const auto possible = checkWrite(write); !possible)
        return fail(possible.error());
    const SvdRegister &entry = *write.entry;
    const bool mayRead = !reasonNotToRead(entry, write.allowSideEffects);
    SvdWritten result{.written = write.value};
    if (mayRead) {
        const auto before = readWord(memory, entry, deadline, stop);
        if (!before)
            return fail(before.error());
        result.before = *before;
    }
    if (write.field) {
        const auto word = wordToChange(write, result.before);
        if (!word)
            return fail(word.error());
        result.written = withField(entry, *write.field, *word, write.value);
    }
    std::array<char, 8> bytes{};
    const std::span<char> part = std::span(bytes).first(std::size_t(accessBits(entry)) / 8);
    storeNumber(result.written, part, memory.capabilities().order);
    const MemoryWrite request{.at = {entry.address},
        .bytes = QByteArrayView(part.data(), qsizetype(part.size())),
        .width = AccessWidth(accessBits(entry))};
    if (const auto done = memory.write(request, deadline, stop); !done)
        return fail(done.error());
    if (mayRead) {
        if (const auto after = readWord(memory, entry, deadline, stop))
            result.after = *after;
    }
    return result;
}

} // namespace ohm::probe
