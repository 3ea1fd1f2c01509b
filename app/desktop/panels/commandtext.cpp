// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/panels/commandtext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ohm {

namespace {

QString quoted(const QString &word)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_@%+=:,./-]+$"_s);
    if (plain.match(word).hasMatch())
        return word;
    return u'\'' + QString(word).replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

QString ohmctlCommand(const QString &action, const Json &arguments)
{
    QString line = u"ohmctl "_s + action;
    for (const auto &[key, value] : arguments.items()) {
        const QString flag = QString::fromStdString(key).replace(u'_', u'-');
        if (value.is_null())
            continue;
        line += u" --"_s + flag + u' ' + quoted(toQString(value));
    }
    return line;
}

QString mcpCall(const QString &action, const Json &arguments)
{
    const Json request = {{"jsonrpc", "2.0"}, {"id", 1}, {"method", "tools/call"},
        {"params", {{"name", action.toStdString()}, {"arguments", arguments}}}};
    return QString::fromStdString(request.dump(2));
}

} // namespace ohm
