// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/openocdlog.h"

#include "core/waiting.h"
#include "probe/engine/tclclient.h"

namespace ohm::probe {

using namespace Qt::StringLiterals;

void OpenOcdLog::append(QByteArrayView bytes)
{
    const std::lock_guard lock(m_mutex);
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        const QByteArrayView piece = end < 0 ? bytes : bytes.first(end);
        const qsizetype room = std::max<qsizetype>(0, longestLine - m_open.size());
        m_open.append(piece.first(std::min(piece.size(), room)));
        if (end < 0)
            break;
        takeLine(std::exchange(m_open, {}));
        bytes = bytes.sliced(end + 1);
    }
    m_grown.notify_all();
}

void OpenOcdLog::takeLine(QByteArray line)
{
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty() || line.startsWith(TclClient::answerMark))
        return;
    m_lines.push_back(QString::fromUtf8(line));
    if (m_lines.size() > keptLines) {
        m_lines.pop_front();
        ++m_first;
    }
}

void OpenOcdLog::close()
{
    const std::lock_guard lock(m_mutex);
    takeLine(std::exchange(m_open, {}));
    m_closed = true;
    m_grown.notify_all();
}

std::uint64_t OpenOcdLog::end() const
{
    const std::lock_guard lock(m_mutex);
    return m_first + m_lines.size();
}

QStringList OpenOcdLog::lines(std::uint64_t from, std::uint64_t to) const
{
    const std::lock_guard lock(m_mutex);
    QStringList list;
    const std::uint64_t end = std::min(to, m_first + m_lines.size());
    for (std::uint64_t at = std::max(from, m_first); at < end; ++at)
        list << m_lines[at - m_first];
    return list;
}

std::optional<std::uint64_t> OpenOcdLog::waitFor(
    const QString &text, std::uint64_t from, Deadline deadline, const std::stop_token &stop) const
{
    std::unique_lock lock(m_mutex);
    std::uint64_t at = from;
    std::optional<std::uint64_t> found;
    const auto search = [&] {
        for (at = std::max(at, m_first); !found && at < m_first + m_lines.size(); ++at) {
            if (m_lines[at - m_first] == text)
                found = at + 1;
        }
        return found.has_value() || m_closed;
    };
    waitUntil(m_grown, lock, deadline, stop, search);
    return found;
}

bool OpenOcdLog::waitBeyond(std::uint64_t known, Deadline deadline, const std::stop_token &stop) const
{
    std::unique_lock lock(m_mutex);
    return waitUntil(m_grown, lock, deadline, stop, [&] { return m_closed || m_first + m_lines.size() > known; });
}

bool OpenOcdLog::isClosed() const
{
    const std::lock_guard lock(m_mutex);
    return m_closed;
}

QStringList complaintsIn(const QStringList &lines)
{
    static const QStringList usual{u"An adapter speed is not selected"_s, u"To remove this warnings"_s,
        u"Transport \"jtag\" was already selected"_s, u"was already selected"_s, u"keep_alive() was not invoked"_s,
        u"Prefer GDB command"_s, u"DEPRECATED!"_s};
    QStringList complaints;
    for (const QString &line : lines) {
        const bool isComplaint = line.startsWith(u"Error: ") || line.startsWith(u"Warn : ");
        const auto isIn = [&line](const QString &words) { return line.contains(words); };
        if (isComplaint && !std::ranges::any_of(usual, isIn))
            complaints << line;
    }
    return complaints;
}

} // namespace ohm::probe
