// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/sharedguestmemory.h"

#include "core/uniquefd_posix.h"
#include "memory/memorytr.h"

#include <QFile>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstring>

namespace ohm {

using memory::Tr;

namespace {

// Each word by one load or store of the shared side.
template <typename Word>
void loadWords(char *to, const char *shared, std::size_t size)
{
    for (std::size_t i = 0; i < size; i += sizeof(Word)) {
        const Word word = *reinterpret_cast<const volatile Word *>(shared + i);
        std::memcpy(to + i, &word, sizeof word);
    }
}

template <typename Word>
void storeWords(char *shared, const char *from, std::size_t size)
{
    for (std::size_t i = 0; i < size; i += sizeof(Word)) {
        Word word;
        std::memcpy(&word, from + i, sizeof word);
        *reinterpret_cast<volatile Word *>(shared + i) = word;
    }
}

// The bytes of a single access: the width, or for Any all of it where that is the size of a word.
std::size_t accessSize(std::size_t size, const char *shared, AccessWidth width)
{
    const std::size_t word = width == AccessWidth::Any ? size : std::size_t(width) / 8;
    const bool isAligned = word > 0 && reinterpret_cast<std::uintptr_t>(shared) % word == 0;
    return isAligned ? word : 1;
}

void load(char *to, const char *shared, std::size_t size, AccessWidth width)
{
    switch (accessSize(size, shared, width)) {
    case 8:
        return loadWords<std::uint64_t>(to, shared, size);
    case 4:
        return loadWords<std::uint32_t>(to, shared, size);
    case 2:
        return loadWords<std::uint16_t>(to, shared, size);
    default:
        std::memcpy(to, shared, size);
    }
}

void store(char *shared, const char *from, std::size_t size, AccessWidth width)
{
    switch (accessSize(size, shared, width)) {
    case 8:
        return storeWords<std::uint64_t>(shared, from, size);
    case 4:
        return storeWords<std::uint32_t>(shared, from, size);
    case 2:
        return storeWords<std::uint16_t>(shared, from, size);
    default:
        std::memcpy(shared, from, size);
    }
}

class SharedGuestMemory final : public MemoryAccess
{
public:
    SharedGuestMemory(const QString &file, Address base, char *data, std::size_t size)
        : m_name(file)
        , m_base(base)
        , m_data(data)
        , m_size(size)
    {
        m_capabilities.live = LiveAccess::Yes;
        m_capabilities.addressBits = 64;
        m_capabilities.regions = {{base, size, MemoryRegion::Kind::Ram, file}};
    }
    ~SharedGuestMemory() override { ::munmap(m_data, m_size); }
    Q_DISABLE_COPY_MOVE(SharedGuestMemory)

    QString name() const override { return m_name; }
    const MemoryCapabilities &capabilities() const override { return m_capabilities; }
    Result<RunState> runState(Deadline, std::stop_token) override { return RunState::Unknown; }

    Result<void> read(const MemoryRead &request, Deadline, std::stop_token) override
    {
        const auto place = find(request.at, request.into.size(), request.width);
        if (!place)
            return fail(place.error());
        load(request.into.data(), *place, request.into.size(), request.width);
        return {};
    }

    Result<void> readMany(std::span<const MemoryRead> requests, Deadline deadline, std::stop_token stop) override
    {
        for (const MemoryRead &request : requests) {
            // A watch of many words ten thousand times a second: what is certainly right takes the short way.
            const std::uint64_t offset = request.at.value - m_base.value;
            const bool isWord =
                request.into.size() == 4 && (request.width == AccessWidth::Bits32 || request.width == AccessWidth::Any);
            if (isWord && ((offset | request.at.value) & 3) == 0 && offset < (m_size & ~std::size_t(3)))
                loadWords<std::uint32_t>(request.into.data(), m_data + offset, 4);
            else if (const auto done = read(request, deadline, stop); !done)
                return done;
        }
        return {};
    }

    Result<void> write(const MemoryWrite &request, Deadline, std::stop_token) override
    {
        const auto place = find(request.at, std::size_t(request.bytes.size()), request.width);
        if (!place)
            return fail(place.error());
        store(*place, request.bytes.data(), std::size_t(request.bytes.size()), request.width);
        return {};
    }

private:
    Result<char *> find(Address at, std::size_t size, AccessWidth width) const
    {
        if (const auto checked = checkRange(m_capabilities, at, size, width); !checked)
            return fail(checked.error());
        const std::uint64_t offset = at.value - m_base.value;
        if (at < m_base || offset > m_size || size > m_size - offset) {
            const Message message = Tr::text("%1 bytes from %2 on are not in the shared memory, which is %3 bytes from %4 on.");
            return fail(ErrorCode::NotFound, message.arg(size).arg(at.toString()).arg(m_size).arg(m_base.toString()));
        }
        return m_data + offset;
    }

    const QString m_name;
    const Address m_base;
    char *const m_data;
    const std::size_t m_size;
    MemoryCapabilities m_capabilities;
};

} // namespace

Result<std::unique_ptr<MemoryAccess>> openSharedGuestMemory(const QString &file, Address base, std::uint64_t size)
{
    const UniqueFd fd(::open(QFile::encodeName(file).constData(), O_RDWR | O_CLOEXEC));
    struct stat status = {};
    if (!fd.isOpen() || ::fstat(fd.get(), &status) != 0)
        return failErrno(errno, Tr::text("The shared memory %1 cannot be opened").arg(file));
    const auto fileSize = std::uint64_t(status.st_size);
    if (fileSize == 0 || size > fileSize) {
        const Message message = Tr::text("The shared memory %1 has %2 bytes; %3 are needed.");
        return fail(ErrorCode::InvalidArgument, message.arg(file).arg(fileSize).arg(std::max<std::uint64_t>(size, 1)));
    }
    const std::size_t length = size == 0 ? fileSize : size;
    void *data = ::mmap(nullptr, length, PROT_READ | PROT_WRITE, MAP_SHARED, fd.get(), 0);
    if (data == MAP_FAILED)
        return failErrno(errno, Tr::text("The shared memory %1 cannot be mapped").arg(file));
    return std::make_unique<SharedGuestMemory>(file, base, static_cast<char *>(data), length);
}

} // namespace ohm
