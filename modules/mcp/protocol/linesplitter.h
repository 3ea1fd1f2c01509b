// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace ohm::mcp {

// Cuts a byte stream into lines. A line that grows beyond the limit is reported as soon as it does, and the rest of it is
// thrown away, so that a hostile peer costs no more memory than the limit and the connection stays usable.
class LineSplitter final
{
public:
    using OnLine = std::function<void(QByteArrayView line)>; // without the newline
    using OnTooLong = std::function<void()>;

    LineSplitter(qsizetype limit, OnLine onLine, OnTooLong onTooLong)
        : m_limit(limit)
        , m_onLine(std::move(onLine))
        , m_onTooLong(std::move(onTooLong))
    {
    }

    void feed(QByteArrayView bytes);
    bool isAtStart() const { return m_partial.isEmpty() && !m_discarding; } // of a line

private:
    void finish(QByteArrayView tail);
    void keep(QByteArrayView part);

    const qsizetype m_limit;
    const OnLine m_onLine;
    const OnTooLong m_onTooLong;
    QByteArray m_partial;
    bool m_discarding = false;
};

} // namespace ohm::mcp
