// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/hexdump.h"

#include "probe/probetr.h"

#include <QStringList>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype perLine = 16;

QString lineOf(Address at, QByteArrayView bytes)
{
    QString digits, letters;
    for (qsizetype i = 0; i < perLine; ++i) {
        if (i == perLine / 2)
            digits += u' ';
        if (i >= bytes.size()) {
            digits += u"   "_s;
            continue;
        }
        const auto byte = quint8(bytes[i]);
        digits += u"%1 "_s.arg(byte, 2, 16, QChar(u'0'));
        letters += byte >= 0x20 && byte < 0x7f ? QChar(byte) : QChar(u'.');
    }
    return u"%1  %2 %3"_s.arg(at.value, 8, 16, QChar(u'0')).arg(digits, letters);
}

} // namespace

QString hexDump(Address at, QByteArrayView bytes, int maxLines)
{
    QStringList lines;
    for (qsizetype done = 0; done < bytes.size(); done += perLine) {
        if (lines.size() == maxLines) {
            lines << Tr::text("(%1 bytes more)").arg(bytes.size() - done).english();
            break;
        }
        lines << lineOf(at + std::uint64_t(done), bytes.sliced(done, std::min(perLine, bytes.size() - done)));
    }
    return lines.join(u'\n');
}

} // namespace ohm::probe
