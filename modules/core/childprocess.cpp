// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/childprocess.h"

#include "core/coretr.h"
#include "core/writeall.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <cstring>
#include <thread>

namespace ohm {

using core::Tr;

namespace {

using ReadFunction = Result<QByteArray> (ChildProcess::*)(Deadline, std::stop_token);

// Reads one output to its end, keeping the last `maxSize` bytes.
Result<QByteArray> readAll(ChildProcess &process, ReadFunction read, Deadline deadline, std::stop_token stop, qsizetype maxSize)
{
    QByteArray all;
    while (true) {
        const auto piece = (process.*read)(deadline, stop);
        if (!piece && piece.error().code == ErrorCode::Disconnected)
            return all;
        if (!piece)
            return fail(Error(piece.error()).withDetail(QString::fromUtf8(all.right(4096))));
        all += *piece;
        if (all.size() > maxSize)
            all.remove(0, all.size() - maxSize);
    }
}

Error missing(const QString &program, const QString &package)
{
    Error error;
    error.code = ErrorCode::ToolMissing;
    error.message = Tr::text("The program %1 is not installed.").arg(program);
    if (!package.isEmpty())
        error.nextActions.push_back(Tr::text("Install the package %1.").arg(package));
    return error;
}

} // namespace

Message ExitStatus::describe() const
{
    if (signal == 0)
        return Tr::text("exit code %1").arg(code);
    return Tr::text("ended by signal %1 (%2)").arg(signal).arg(strsignal(signal));
}

Result<void> ChildProcess::write(QByteArrayView bytes, Deadline deadline, std::stop_token stop)
{
    return writeAll(bytes, [&](QByteArrayView rest) { return writeSome(rest, deadline, stop); });
}

Result<ProcessOutput> runProcess(const ProcessSpec &spec, Deadline deadline, std::stop_token stop, qsizetype maxOutput)
{
    const auto process = ChildProcess::start(spec);
    if (!process)
        return fail(process.error());
    ChildProcess &child = **process;
    Result<QByteArray> errors; // stays empty when standard error is not apart
    std::jthread errorReader;
    if (!spec.mergeOutput && !spec.discardErrors)
        errorReader = std::jthread([&] { errors = readAll(child, &ChildProcess::readErrors, deadline, stop, maxOutput); });
    auto output = readAll(child, &ChildProcess::readOutput, deadline, stop, maxOutput);
    if (errorReader.joinable())
        errorReader.join();
    if (!output)
        return fail(output.error());
    if (!errors)
        return fail(errors.error());
    const auto status = child.wait(deadline, stop);
    if (!status)
        return fail(status.error());
    return ProcessOutput{*status, std::move(*output), std::move(*errors)};
}

Result<QString> findProgram(const QString &program, const QString &package)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        return fail(missing(program, package));
    return QFileInfo(path).absoluteFilePath();
}

} // namespace ohm
