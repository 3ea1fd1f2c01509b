// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paths.h"

#include "core/coretr.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace ohm {

using core::Tr;
using namespace Qt::StringLiterals;

namespace {

QString withName(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location) + u"/ohmdeck"_s;
}

// QStandardPaths knows the state directory only from Qt 6.7 on.
QString stateHome()
{
    const QString fromEnvironment = qEnvironmentVariable("XDG_STATE_HOME");
    if (QDir::isAbsolutePath(fromEnvironment))
        return fromEnvironment + u"/ohmdeck"_s;
#ifdef Q_OS_WIN
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/ohmdeck/state"_s;
#else
    return QDir::homePath() + u"/.local/state/ohmdeck"_s;
#endif
}

QString runtimeHome()
{
    const QString fromEnvironment = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (QDir::isAbsolutePath(fromEnvironment) && QFileInfo(fromEnvironment).isWritable())
        return fromEnvironment + u"/ohmdeck"_s;
    return QDir::tempPath() + u"/ohmdeck-"_s + QString::fromLocal8Bit(qgetenv("USER").isEmpty() ? "user" : qgetenv("USER"));
}

// Installed: <prefix>/bin beside <prefix>/share/ohmdeck. In a build tree the same two folders lie side by side.
QString shareFolder()
{
    const QString fromEnvironment = qEnvironmentVariable("OHMDECK_SHARE");
    if (!fromEnvironment.isEmpty())
        return fromEnvironment;
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../share/ohmdeck"_s);
}

// Whoever lives in a runtime folder holds a lock there: the window, the socket's listener, each machine.
bool hasLivingLock(const QString &folder)
{
    const QStringList locks = QDir(folder).entryList({u"*.lock"_s}, QDir::Files | QDir::Hidden);
    return std::ranges::any_of(locks, [&folder](const QString &name) {
        QLockFile lock(folder + u'/' + name);
        lock.setStaleLockTime(0); // only a dead holder makes it stale
        return !lock.tryLock(0);
    });
}

} // namespace

Paths Paths::standard()
{
    Paths paths;
    paths.config = withName(QStandardPaths::GenericConfigLocation);
    paths.data = withName(QStandardPaths::GenericDataLocation);
    paths.state = stateHome();
    paths.cache = withName(QStandardPaths::GenericCacheLocation);
    paths.runtime = runtimeHome();
    paths.share = shareFolder();
    return paths;
}

Paths Paths::inProfile(const QString &folder)
{
    const QString root = QFileInfo(folder).absoluteFilePath();
    Paths paths;
    paths.config = root + u"/config"_s;
    paths.data = root + u"/data"_s;
    paths.state = root + u"/state"_s;
    paths.cache = root + u"/cache"_s;
    // The profile's own path may be too long for a socket; its hash never is.
    const QByteArray hash = QCryptographicHash::hash(root.toUtf8(), QCryptographicHash::Sha1).toHex().left(12);
    paths.runtime = runtimeHome() + u'-' + QString::fromLatin1(hash);
    paths.share = shareFolder();
    return paths;
}

Result<void> Paths::create() const
{
    for (const QString &folder : {config, data, state, cache, runtime}) {
        if (!QDir().mkpath(folder))
            return fail(ErrorCode::Io, Tr::text("The folder %1 cannot be made.").arg(folder));
    }
    const QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QFile::setPermissions(runtime, ownerOnly))
        return fail(ErrorCode::Denied, Tr::text("The folder %1 belongs to somebody else.").arg(runtime));
    return {};
}

void Paths::removeEmptyRuntime() const { QDir().rmdir(runtime); }

void Paths::removeStaleRuntimes(std::chrono::seconds youngest) const
{
    const QFileInfo own(runtime);
    const QString common = QFileInfo(runtimeHome()).fileName();
    const QDateTime latest = QDateTime::currentDateTime().addSecs(-youngest.count());
    const auto kind = QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks;
    for (const QFileInfo &folder : own.dir().entryInfoList({common, common + u"-*"_s}, kind)) {
        const bool isOurs = folder.ownerId() == own.ownerId() && folder.fileName() != own.fileName();
        if (isOurs && folder.lastModified() <= latest && !hasLivingLock(folder.filePath()))
            QDir(folder.filePath()).removeRecursively();
    }
}

Result<void> writeFileAtomically(const QString &path, QByteArrayView content)
{
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(content.data(), content.size()) == content.size() && file.commit();
    if (!written)
        return fail(ErrorCode::Io, Tr::text("%1 cannot be written: %2.").arg(path).arg(file.errorString()));
    return {};
}

Result<QByteArray> readFile(const QString &path, qint64 maxSize)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, Tr::text("There is no file %1.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Tr::text("%1 cannot be read: %2.").arg(path).arg(file.errorString()));
    if (file.size() > maxSize)
        return fail(ErrorCode::LimitExceeded,
            Tr::text("%1 has %2 bytes; at most %3 are read.").arg(path).arg(file.size()).arg(maxSize));
    return file.readAll();
}

} // namespace ohm
