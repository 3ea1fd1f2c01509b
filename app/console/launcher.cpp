// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/launcher.h"

#include "app/console/consoletr.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <cerrno>
#include <csignal>

namespace ohm::console {

using namespace Qt::StringLiterals;

namespace {

QString lastLines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    file.seek(std::max<qint64>(0, file.size() - 2000));
    return QString::fromUtf8(file.readAll()).trimmed();
}

} // namespace

Launcher::Launcher(const Paths &paths, const QString &profile, int idleMinutes)
    : m_log(paths.state + u"/headless.log"_s)
    , m_profile(profile)
    , m_idleMinutes(idleMinutes)
    , m_lock(paths.startLock())
{
}

Result<void> Launcher::start()
{
    m_pid = 0;
    if (!m_lock.tryLock(0))
        return {};
    QProcess process;
    process.setProgram(QCoreApplication::applicationFilePath());
    QStringList arguments{u"serve"_s, u"--idle-minutes"_s, QString::number(m_idleMinutes)};
    if (!m_profile.isEmpty())
        arguments << u"--profile"_s << m_profile;
    process.setArguments(arguments);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(m_log);
    process.setStandardErrorFile(m_log, QIODevice::Append);
    if (process.startDetached(&m_pid))
        return {};
    m_lock.unlock();
    return fail(ErrorCode::Io, Tr::text("A workbench could not be started: %1.").arg(process.errorString()));
}

std::optional<Error> Launcher::failure() const
{
    if (m_pid == 0 || ::kill(pid_t(m_pid), 0) == 0 || errno != ESRCH)
        return std::nullopt;
    return Error{.code = ErrorCode::ToolFailed,
        .message = Tr::text("The workbench ended while it was starting; its log is %1.").arg(m_log),
        .detail = lastLines(m_log)};
}

} // namespace ohm::console
