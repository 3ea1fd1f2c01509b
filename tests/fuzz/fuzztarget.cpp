// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzztarget.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace ohm::fuzz {

void check(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "Does not hold: %s\n", what);
    std::abort();
}

void same(const QByteArray &made, const QByteArray &expected, const char *what)
{
    if (made == expected)
        return;
    std::fprintf(stderr, "Not the same: %s\n  made     %s\n  expected %s\n", what, made.toHex().constData(),
        expected.toHex().constData());
    std::abort();
}

Exact::Exact(QByteArrayView bytes)
    : m_size(bytes.size())
    , m_bytes(std::make_unique<char[]>(std::size_t(bytes.size())))
{
    std::ranges::copy(bytes, m_bytes.get());
}

int Input::byte() { return m_rest.isEmpty() ? 0 : quint8(take(1).front()); }

QByteArrayView Input::take(qsizetype size)
{
    const QByteArrayView taken = m_rest.first(std::min(size, m_rest.size()));
    m_rest = m_rest.sliced(taken.size());
    return taken;
}

QByteArrayView Input::longBlock()
{
    const int low = byte();
    return take(byte() << 8 | low);
}

QByteArray hex(const char *digits) { return QByteArray::fromHex(digits); }

QByteArray block(const QByteArray &bytes) { return char(bytes.size()) + bytes; }

QByteArray longBlock(const QByteArray &bytes) { return QByteArray(1, char(bytes.size())) + char(bytes.size() >> 8) + bytes; }

} // namespace ohm::fuzz
