// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/server/loan.h"

#include <QtEndian>

namespace ohm::mcp {

namespace {

constexpr std::size_t headSize = 5;

} // namespace

std::string encodeNotice(Notice notice, std::string_view bytes)
{
    std::string text(headSize, static_cast<char>(notice));
    qToLittleEndian(quint32(bytes.size()), text.data() + 1);
    return text.append(bytes);
}

void NoticeReader::feed(std::string_view bytes)
{
    m_unread.append(bytes);
    std::string_view rest = m_unread;
    while (rest.size() >= headSize) {
        const std::size_t size = qFromLittleEndian<quint32>(rest.data() + 1);
        if (rest.size() - headSize < size)
            break;
        m_onNotice(Notice(rest.front()), rest.substr(headSize, size));
        rest.remove_prefix(headSize + size);
    }
    m_unread.erase(0, m_unread.size() - rest.size());
}

} // namespace ohm::mcp
