// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream/streamurl.h"

#include "stream/streamtr.h"

#include <QUrl>

namespace ohm {

using stream::Tr;
using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> unknownForm(const QString &text)
{
    return fail(fail(ErrorCode::InvalidArgument, Tr::text("\"%1\" names no port or connection.").arg(text))
            .error()
            .next(Tr::text("Give a device such as /dev/ttyUSB0 or COM3, socket://host:port, rfc2217://host:port, "
                           "unix:/path, pty or pty:/path/of/link.")));
}

bool isDevice(const QString &text)
{
#ifdef Q_OS_WIN
    return text.startsWith(u"COM"_s, Qt::CaseInsensitive) || text.startsWith(uR"(\\.\)"_s);
#else
    return text.startsWith(u'/');
#endif
}

Result<StreamUrl> parseNetwork(StreamUrl::Kind kind, const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool bare =
        url.userInfo().isEmpty() && (url.path().isEmpty() || url.path() == u"/"_s) && !url.hasQuery() && !url.hasFragment();
    if (!url.isValid() || url.host().isEmpty() || url.port() < 1 || !bare)
        return unknownForm(text);
    return StreamUrl{kind, {}, url.host(), quint16(url.port())};
}

Result<StreamUrl> parseLocal(const QString &text)
{
    QString path = text.mid(5);
    if (path.startsWith(u"//"_s))
        path.remove(0, 2);
    if (!path.startsWith(u'/'))
        return unknownForm(text);
    return StreamUrl{StreamUrl::Kind::LocalSocket, path, {}, 0};
}

} // namespace

Result<StreamUrl> parseStreamUrl(const QString &text)
{
    if (text.contains(QChar(0)))
        return unknownForm(text);
    if (text == u"pty"_s)
        return StreamUrl{StreamUrl::Kind::PseudoTerminal, {}, {}, 0};
    if (text.startsWith(u"pty:/"_s))
        return StreamUrl{StreamUrl::Kind::PseudoTerminal, text.mid(4), {}, 0};
    if (text.startsWith(u"socket://"_s))
        return parseNetwork(StreamUrl::Kind::Tcp, text);
    if (text.startsWith(u"rfc2217://"_s))
        return parseNetwork(StreamUrl::Kind::Rfc2217, text);
    if (text.startsWith(u"unix:"_s))
        return parseLocal(text);
    if (isDevice(text))
        return StreamUrl{StreamUrl::Kind::SerialPort, text, {}, 0};
    return unknownForm(text);
}

} // namespace ohm
