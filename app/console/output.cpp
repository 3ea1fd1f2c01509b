// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/output.h"

#include <cstdio>

namespace ohm::console {

using namespace Qt::StringLiterals;

namespace {

void print(FILE *file, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), file);
    std::fflush(file);
}

} // namespace

void printData(const QString &text) { print(stdout, text.endsWith(u'\n') ? text : text + u'\n'); }

void printMessage(const QString &line) { print(stderr, line + u'\n'); }

void printError(const Error &error)
{
    QString text = u"error: "_s + error.message.translated() + u'\n';
    for (const Message &cause : error.causes)
        text += u"  because: "_s + cause.translated() + u'\n';
    for (const Message &step : error.nextActions)
        text += u"  next: "_s + step.translated() + u'\n';
    for (const QString &line : error.detail.split(u'\n', Qt::SkipEmptyParts))
        text += u"  | "_s + line + u'\n';
    print(stderr, text);
}

} // namespace ohm::console
