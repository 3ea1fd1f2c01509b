// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/boardbook.h"

#include "action/nearest.h"
#include "probe/probetr.h"

#include <QDir>

namespace ohm::probe {

using namespace Qt::StringLiterals;

QStringList BoardBook::names() const
{
    QStringList names;
    for (const QString &folder : m_folders) {
        for (const QString &file : QDir(folder).entryList({u"*.json"_s}, QDir::Files))
            names << file.chopped(5);
    }
    names.sort();
    names.removeDuplicates();
    return names;
}

Result<BoardProfile> BoardBook::load(const QString &name) const
{
    const QStringList known = names();
    if (!known.contains(name)) {
        Error error;
        error.code = ErrorCode::NotFound;
        error.field = u"board"_s;
        error.message = Tr::text("There is no board profile %1.").arg(name);
        if (const QString near = nearest(name, known); !near.isEmpty())
            error.nextActions.push_back(Tr::text("Did you mean %1?").arg(near));
        error.nextActions.push_back(
            Tr::text("Give cfg_file instead, or write a profile of your own into %1.").arg(m_folders.front()));
        error.detail = known.join(u' ');
        return fail(std::move(error));
    }
    for (const QString &folder : m_folders) {
        const QString path = folder + u'/' + name + u".json"_s;
        if (!QFile::exists(path))
            continue;
        const auto content = readFile(path, 1024 * 1024);
        return content ? parseBoardProfile(*content, name) : fail(content.error());
    }
    return fail(ErrorCode::NotFound, Tr::text("The board profile %1 has just been removed.").arg(name));
}

QStringList BoardBook::boardsWith(const QString &usbId) const
{
    QStringList boards;
    for (const QString &name : names()) {
        const auto board = load(name);
        if (board && std::ranges::find(board->usb, usbId) != board->usb.end())
            boards << name;
    }
    return boards;
}

} // namespace ohm::probe
