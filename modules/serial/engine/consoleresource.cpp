// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/engine/consoleresource.h"

#include "serial/engine/consoles.h"
#include "serial/engine/receivedtext.h"
#include "serial/serialtr.h"

namespace ohm::serial {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t size = 64 * 1024;

QByteArray lastText(const Console &console)
{
    const ByteLog &log = *console.log();
    const std::uint64_t end = log.endOffset();
    ReceivedText text(console.status().options.encoding);
    for (const BytePiece &piece : log.read(end > size ? end - size : 0, size)) {
        if (piece.direction == Direction::Received)
            text.add(piece);
    }
    text.finish();
    return text.text().toUtf8();
}

} // namespace

ResourceProvider consoleResource(Consoles &consoles)
{
    ResourceProvider provider;
    provider.scheme = u"console"_s;
    provider.title = Tr::text("Console output");
    provider.help = Tr::text("The last 64 KiB that a serial console received; bytes that are no UTF-8 stand as \\xNN.");
    provider.list = [&consoles] {
        std::vector<ResourceInfo> list;
        for (const auto &console : consoles.all())
            list.push_back({console->name(), u"%1 · %2"_s.arg(console->name(), console->status().port.title)});
        return list;
    };
    provider.read = [&consoles](const QString &name) {
        return mapResult(consoles.require(name), [](const std::shared_ptr<Console> &console) { return lastText(*console); });
    };
    return provider;
}

} // namespace ohm::serial
