// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/childprocess.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <thread>
#include <unistd.h>

using namespace ohm;
using namespace Qt::StringLiterals;

namespace {

ProcessSpec shell(const QString &script)
{
    ProcessSpec spec;
    spec.program = u"sh"_s;
    spec.arguments = {u"-c"_s, script};
    return spec;
}

Deadline soon() { return Deadline::after(5s); }

// The processes of a group that are more than zombies.
QStringList membersOf(qint64 group)
{
    QStringList members;
    for (const QString &entry : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
        QFile file(u"/proc/%1/stat"_s.arg(entry));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray stat = file.readAll();
        const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' '); // state, parent, group …
        if (fields.value(2).toLongLong() == group && fields.value(0) != "Z")
            members << entry;
    }
    return members;
}

QByteArray readLine(ChildProcess &process)
{
    QByteArray line;
    while (!line.endsWith('\n')) {
        const auto piece = process.readOutput(soon());
        if (!piece)
            return {};
        line += *piece;
    }
    return line.trimmed();
}

QStringList openDescriptors(qint64 pid)
{
    QStringList targets;
    const QDir folder(u"/proc/%1/fd"_s.arg(pid));
    for (const QString &entry : folder.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot))
        targets << QFile::symLinkTarget(folder.filePath(entry));
    return targets;
}

} // namespace

class TestChildProcess final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesArgumentsUnchanged();
    void keepsOutputsApart();
    void mergesOutputs();
    void passesEnvironmentAndFolder();
    void echoesInput();
    void tellsExitCodeAndSignal();
    void namesThePackageOfAMissingProgram();
    void tellsWhyAStartFailed();
    void waitEndsAtTheDeadline();
    void stopTokenEndsWaits();
    void readEndsWhenTheProgramEnds();
    void writeToEndedProgramIsDisconnected();
    void closeInputEndsABlockedWrite();
    void childInheritsNothing();
    void destructorEndsTheWholeGroup();
    void destructorKillsTheStubborn();
    void groupDiesWithUs();
    void guardianIsReplaced();
    void startsFromManyThreads();
    void boundsTheOutput();
};

void TestChildProcess::givesArgumentsUnchanged()
{
    ProcessSpec spec;
    spec.program = u"printf"_s;
    spec.arguments = {u"<%s>"_s, u"a b"_s, u"$HOME;`id`"_s, u""_s, u"ä\"'"_s};
    const auto result = runProcess(spec, soon());
    QVERIFY(result);
    QCOMPARE(result->output, QByteArray("<a b><$HOME;`id`><><ä\"'>"));
    QVERIFY(result->status.succeeded());
}

void TestChildProcess::keepsOutputsApart()
{
    const auto result = runProcess(shell(u"echo out; echo err >&2; exit 3"_s), soon());
    QVERIFY(result);
    QCOMPARE(result->output, QByteArray("out\n"));
    QCOMPARE(result->errors, QByteArray("err\n"));
    QCOMPARE(result->status.code, 3);
    QCOMPARE(result->status.describe().english(), u"exit code 3"_s);
}

void TestChildProcess::mergesOutputs()
{
    ProcessSpec spec = shell(u"echo out; echo err >&2"_s);
    spec.mergeOutput = true;
    const auto result = runProcess(spec, soon());
    QVERIFY(result);
    QCOMPARE(result->output, QByteArray("out\nerr\n"));
    QVERIFY(result->errors.isEmpty());
}

void TestChildProcess::passesEnvironmentAndFolder()
{
    const QTemporaryDir folder;
    ProcessSpec spec = shell(u"echo \"$OHM_TEST_VALUE\"; pwd; cat"_s); // cat ends: the input is empty
    spec.environment.insert(u"OHM_TEST_VALUE"_s, u"a=b c"_s);
    spec.workingDirectory = folder.path();
    const auto result = runProcess(spec, soon());
    QVERIFY(result);
    QCOMPARE(QString::fromUtf8(result->output), u"a=b c\n%1\n"_s.arg(QFileInfo(folder.path()).canonicalFilePath()));
}

void TestChildProcess::echoesInput()
{
    ProcessSpec spec;
    spec.program = u"cat"_s;
    spec.wantsInput = true;
    const auto process = ChildProcess::start(spec);
    QVERIFY(process);
    const QByteArray sent(1'000'000, 'x');
    std::jthread writer([&] {
        QVERIFY((*process)->write(sent, soon()));
        (*process)->closeInput();
    });
    qsizetype received = 0;
    while (const auto piece = (*process)->readOutput(soon()))
        received += piece->size();
    QCOMPARE(received, sent.size());
    QVERIFY((*process)->wait(soon())->succeeded());
}

void TestChildProcess::tellsExitCodeAndSignal()
{
    const auto process = ChildProcess::start(shell(u"kill -9 $$"_s));
    QVERIFY(process);
    const auto status = (*process)->wait(soon());
    QVERIFY(status);
    QCOMPARE(status->signal, 9);
    QVERIFY(!status->succeeded());
    QCOMPARE(status->describe().english(), u"ended by signal 9 (Killed)"_s);
    QCOMPARE((*process)->exitStatus()->signal, 9); // asked again, it is still known
}

void TestChildProcess::namesThePackageOfAMissingProgram()
{
    ProcessSpec spec;
    spec.program = u"ohm-no-such-program"_s;
    spec.package = u"no-such-package"_s;
    const auto process = ChildProcess::start(spec);
    QVERIFY(!process);
    QCOMPARE(process.error().code, ErrorCode::ToolMissing);
    QVERIFY(process.error().nextActions.at(0).english().contains(u"no-such-package"_s));
}

void TestChildProcess::tellsWhyAStartFailed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"broken"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/no/such/interpreter\n");
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    ProcessSpec spec;
    spec.program = path;
    const auto noInterpreter = ChildProcess::start(spec);
    QVERIFY(!noInterpreter);
    QCOMPARE(noInterpreter.error().code, ErrorCode::ToolMissing);

    ProcessSpec noFolder = shell(u"true"_s);
    noFolder.workingDirectory = u"/no/such/folder"_s;
    const auto process = ChildProcess::start(noFolder);
    QVERIFY(!process);
    QCOMPARE(process.error().code, ErrorCode::NotFound);
    QVERIFY(process.error().message.english().contains(u"/no/such/folder"_s));
}

void TestChildProcess::waitEndsAtTheDeadline()
{
    const auto process = ChildProcess::start(shell(u"sleep 1000"_s));
    QVERIFY(process);
    QVERIFY(!(*process)->exitStatus());
    QCOMPARE((*process)->wait(Deadline::after(50ms)).error().code, ErrorCode::Timeout);
    QCOMPARE((*process)->readOutput(Deadline::after(50ms)).error().code, ErrorCode::Timeout);
}

void TestChildProcess::stopTokenEndsWaits()
{
    const auto process = ChildProcess::start(shell(u"sleep 1000"_s));
    QVERIFY(process);
    std::stop_source stop;
    std::chrono::steady_clock::time_point stopped;
    std::jthread stopper([&] {
        std::this_thread::sleep_for(50ms);
        stopped = std::chrono::steady_clock::now();
        stop.request_stop();
    });
    QCOMPARE((*process)->wait(Deadline::never(), stop.get_token()).error().code, ErrorCode::Cancelled);
    stopper.join();
    QVERIFY(std::chrono::steady_clock::now() - stopped < 200ms);
    QCOMPARE((*process)->readOutput(Deadline::never(), stop.get_token()).error().code, ErrorCode::Cancelled);
}

void TestChildProcess::readEndsWhenTheProgramEnds()
{
    const auto process = ChildProcess::start(shell(u"printf last"_s));
    QVERIFY(process);
    QCOMPARE(*(*process)->readOutput(soon()), QByteArray("last"));
    QCOMPARE((*process)->readOutput(soon()).error().code, ErrorCode::Disconnected);
}

void TestChildProcess::writeToEndedProgramIsDisconnected()
{
    ProcessSpec spec = shell(u"exit 0"_s);
    spec.wantsInput = true;
    const auto process = ChildProcess::start(spec);
    QVERIFY(process);
    QVERIFY((*process)->wait(soon()));
    QCOMPARE((*process)->write("x", soon()).error().code, ErrorCode::Disconnected);
}

void TestChildProcess::closeInputEndsABlockedWrite()
{
    ProcessSpec spec = shell(u"sleep 1000"_s);
    spec.wantsInput = true;
    const auto process = ChildProcess::start(spec);
    QVERIFY(process);
    std::jthread closer([&] {
        std::this_thread::sleep_for(50ms);
        (*process)->closeInput();
    });
    QCOMPARE((*process)->write(QByteArray(1'000'000, 'x'), soon()).error().code, ErrorCode::Disconnected);
}

void TestChildProcess::childInheritsNothing()
{
    QFile leak(QCoreApplication::applicationFilePath());
    QVERIFY(leak.open(QIODevice::ReadOnly));
    const int careless = ::dup(leak.handle()); // without O_CLOEXEC, as a library might
    const auto process = ChildProcess::start(shell(u"echo ready; sleep 1000 & wait"_s));
    QVERIFY(process);
    QCOMPARE(readLine(**process), QByteArray("ready"));
    const QStringList targets = openDescriptors((*process)->pid());
    ::close(careless);
    QCOMPARE(targets.size(), 3); // its three standard streams
    QVERIFY(!targets.contains(QCoreApplication::applicationFilePath()));
}

void TestChildProcess::destructorEndsTheWholeGroup()
{
    auto process = ChildProcess::start(shell(u"sleep 1000 & sleep 1000 & echo ready; wait"_s));
    QVERIFY(process);
    QCOMPARE(readLine(**process), QByteArray("ready"));
    const qint64 group = (*process)->pid();
    QCOMPARE(membersOf(group).size(), 3);
    process->reset();
    QTRY_VERIFY_WITH_TIMEOUT(membersOf(group).isEmpty(), 1000);
    QCOMPARE(::kill(pid_t(group), 0), -1); // reaped
}

void TestChildProcess::destructorKillsTheStubborn()
{
    auto process = ChildProcess::start(shell(u"trap '' TERM; echo ready; while :; do sleep 0.1; done"_s));
    QVERIFY(process);
    QCOMPARE(readLine(**process), QByteArray("ready"));
    const qint64 group = (*process)->pid();
    const auto begin = std::chrono::steady_clock::now();
    process->reset();
    QVERIFY(std::chrono::steady_clock::now() - begin < 1s);
    QTRY_VERIFY_WITH_TIMEOUT(membersOf(group).isEmpty(), 1000);
}

void TestChildProcess::groupDiesWithUs()
{
    ProcessSpec spec;
    spec.program = QCoreApplication::applicationDirPath() + u"/guardedparent"_s;
    const auto parent = ChildProcess::start(spec);
    QVERIFY(parent);
    const qint64 group = readLine(**parent).toLongLong();
    QVERIFY(group > 0);
    QTRY_COMPARE_WITH_TIMEOUT(membersOf(group).size(), 3, 2000); // the shell and its two children
    ::kill(pid_t((*parent)->pid()), SIGKILL);
    const auto begin = std::chrono::steady_clock::now();
    QTRY_VERIFY_WITH_TIMEOUT(membersOf(group).isEmpty(), 1000);
    const auto took = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin);
    qInfo("the group was gone %.0f ms after its starter was killed", took.count());
}

void TestChildProcess::guardianIsReplaced()
{
    const auto guardians = [] {
        QList<pid_t> found;
        for (const QString &entry : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
            QFile file(u"/proc/%1/stat"_s.arg(entry));
            const QByteArray stat = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
            if (stat.contains("(ohm-guardian)") && fields.value(0) != "Z" && fields.value(1).toInt() == ::getpid())
                found << pid_t(entry.toInt());
        }
        return found;
    };
    const auto before = ChildProcess::start(shell(u"sleep 1000"_s));
    QVERIFY(before);
    QTRY_COMPARE(guardians().size(), 1); // it gives itself its name a moment after it was started
    ::kill(guardians().at(0), SIGKILL);
    QTRY_VERIFY(guardians().isEmpty());
    const auto after = ChildProcess::start(shell(u"sleep 1000"_s));
    QVERIFY(after);
    QTRY_COMPARE(guardians().size(), 1);
}

void TestChildProcess::startsFromManyThreads()
{
    std::atomic<int> good = 0;
    {
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([&good, thread] {
                for (int i = 0; i < 10; ++i) {
                    const QString text = u"%1-%2"_s.arg(thread).arg(i);
                    const auto result = runProcess(shell(u"echo "_s + text), Deadline::after(20s));
                    good += result && result->output == text.toUtf8() + '\n';
                }
            });
        }
    }
    QCOMPARE(good.load(), 40);
}

void TestChildProcess::boundsTheOutput()
{
    const auto result = runProcess(shell(u"yes | head -c 1000000; echo end"_s), soon(), {}, 1000);
    QVERIFY(result);
    QCOMPARE(result->output.size(), 1000);
    QVERIFY(result->output.endsWith("end\n"));
}

QTEST_GUILESS_MAIN(TestChildProcess)
#include "tst_childprocess.moc"
