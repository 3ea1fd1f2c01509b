// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/svdsearch.h"

#include "probe/probetr.h"

#include <QDir>
#include <QFileInfo>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestChip = 5; // letters that say enough

std::optional<QString> findIn(const QString &folder, const SvdWanted &wanted)
{
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.svd"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        if (file.fileName().compare(wanted.file, Qt::CaseInsensitive) == 0)
            return file.filePath();
    }
    const QFileInfo *best = nullptr; // the name that says most
    for (const QFileInfo &file : files) {
        const bool isLonger = !best || file.completeBaseName().size() > best->completeBaseName().size();
        if (isLonger && isSvdOfChip(file.completeBaseName(), wanted.chip))
            best = &file;
    }
    return best ? std::optional(best->filePath()) : std::nullopt;
}

std::optional<QString> findBeside(const QString &program, const SvdWanted &wanted)
{
    const QString folder = QFileInfo(program).absolutePath();
    if (auto found = findIn(folder, wanted))
        return found;
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.svd"_s}, QDir::Files);
    return files.size() == 1 ? std::optional(files.front().filePath()) : std::nullopt;
}

std::unexpected<Error> notFound(const SvdWanted &wanted, const QStringList &places)
{
    Error error;
    error.code = ErrorCode::NotFound;
    error.field = u"svd"_s;
    const QString where = places.join(u", "_s);
    error.message = !wanted.file.isEmpty()
        ? Tr::text("The register description %1 of this board was not found in: %2.").arg(wanted.file).arg(where)
        : !wanted.chip.isEmpty()
        ? Tr::text("No register description (SVD) of the %1 was found in: %2.").arg(wanted.chip).arg(where)
        : Tr::text("It is not known which chip this is, and no SVD file lies in: %1.").arg(where);
    error.nextActions.push_back(Tr::text("Take the chip's file from its maker's CMSIS pack and give its path."));
    error.nextActions.push_back(Tr::text("Or put it into one of these folders, or set the folder of your SVD files."));
    return fail(std::move(error));
}

} // namespace

bool isSvdOfChip(const QString &baseName, const QString &chip)
{
    if (baseName.size() < shortestChip || baseName.size() > chip.size())
        return false;
    for (qsizetype i = 0; i < baseName.size(); ++i) {
        const QChar expected = baseName[i].toLower(), actual = chip[i].toLower();
        const bool isAny = i >= shortestChip && expected == u'x'; // for one of several
        if (expected != actual && !isAny)
            return false;
    }
    return true;
}

Result<QString> findSvd(const SvdWanted &wanted, const QStringList &folders)
{
    if (QFileInfo(wanted.file).isAbsolute())
        return QFileInfo(wanted.file).isFile() ? Result<QString>(wanted.file)
                                               : notFound(wanted, {QFileInfo(wanted.file).path()});
    QStringList places;
    for (const QString &folder : folders) {
        if (folder.isEmpty())
            continue;
        if (auto found = findIn(folder, wanted))
            return *found;
        places << folder;
    }
    if (!wanted.program.isEmpty()) {
        if (auto found = findBeside(wanted.program, wanted))
            return *found;
        places << QFileInfo(wanted.program).absolutePath();
    }
    return notFound(wanted, places);
}

} // namespace ohm::probe
