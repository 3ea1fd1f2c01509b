// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/memoryblock.h"

#include "probe/probetr.h"

namespace ohm::probe {

namespace {

constexpr std::size_t piece = 64 * 1024;

} // namespace

Result<QByteArray> MemoryBlock::read(std::uint64_t size) const
{
    if (const auto checked = checkRange(m_memory.capabilities(), m_at, size, AccessWidth::Any); !checked)
        return fail(checked.error());
    QByteArray bytes(qsizetype(size), '\0');
    for (std::uint64_t done = 0; done < size;) {
        if (const auto going = checkStopped(); !going)
            return fail(going.error());
        const std::size_t count = std::min<std::uint64_t>(piece, size - done);
        const MemoryRead request{.at = m_at + done, .into = {bytes.data() + done, count}};
        if (const auto read = m_memory.read(request, m_deadline, m_stop); !read)
            return fail(read.error());
        done += count;
        m_progress(done, size);
    }
    return bytes;
}

Result<void> MemoryBlock::write(QByteArrayView bytes) const
{
    if (const auto checked = checkRange(m_memory.capabilities(), m_at, std::size_t(bytes.size()), AccessWidth::Any); !checked)
        return checked;
    for (qsizetype done = 0; done < bytes.size();) {
        const qsizetype count = std::min<qsizetype>(piece, bytes.size() - done);
        auto written = checkStopped();
        if (written)
            written =
                m_memory.write({.at = m_at + std::uint64_t(done), .bytes = bytes.sliced(done, count)}, m_deadline, m_stop);
        if (!written) {
            Error error = written.error();
            error.message = Tr::text("%1 Written before that: %2 of %3 bytes.").arg(error.message).arg(done).arg(bytes.size());
            return fail(std::move(error));
        }
        done += count;
        m_progress(std::uint64_t(done), std::uint64_t(bytes.size()));
    }
    return {};
}

Result<void> MemoryBlock::checkStopped() const
{
    return m_stop.stop_requested() ? fail(ErrorCode::Cancelled, Tr::text("Cancelled.")) : Result<void>();
}

} // namespace ohm::probe
