// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

using namespace ohm;
using namespace Qt::StringLiterals;

namespace {

const QString program = qEnvironmentVariable("OHM_BUILD_DIR") + u"/bin/ohmctl"_s;

struct Ran
{
    int code = -1;
    QByteArray output;
    QByteArray errors;
    Json json() const { return parseJson(output).value_or(Json()); }
};

Ran run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(20'000))
        process.kill();
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

// `ohmctl serve` in a profile of its own; ends with the object.
class Served
{
public:
    explicit Served(const QString &profile)
    {
        m_process.start(program, {u"serve"_s, u"--profile"_s, profile, u"--exit-after"_s, u"60"_s});
        while (m_process.state() != QProcess::NotRunning && !m_words.contains("Listening")) {
            m_process.waitForReadyRead(100);
            m_words += m_process.readAllStandardError();
        }
    }
    ~Served() { stop(SIGTERM); }

    bool listens() const { return m_words.contains("Listening"); }

    int stop(int signal)
    {
        if (m_process.state() == QProcess::NotRunning)
            return m_process.exitCode();
        ::kill(pid_t(m_process.processId()), signal);
        if (!m_process.waitForFinished(5000))
            m_process.kill();
        return m_process.exitCode();
    }

private:
    QProcess m_process;
    QByteArray m_words;
};

} // namespace

class TestOhmctl final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatItIs();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void runsWithoutAWorkbench();
    void runsInTheOpenWorkbench();
    void passesOnErrors();
    void endsOnSignals();
    void listsTheSameActionsEverywhere();
    void referenceIsCurrent();
    void describesAnAction();

private:
    QTemporaryDir m_folder;
    QStringList at(const QStringList &words) const { return QStringList{u"--profile"_s, m_folder.path()} + words; }
};

void TestOhmctl::saysWhatItIs()
{
    QVERIFY(run({u"--version"_s}).output.startsWith("ohmctl "));
    QCOMPARE(run({u"--help"_s}).code, 0);
    QVERIFY(run({u"help"_s}).output.contains("ohmctl mcp"));
    QCOMPARE(run({}).code, 2);
}

void TestOhmctl::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("unknown action") << QStringList{u"bench_statsu"_s} << QByteArray("bench_status");
    QTest::newRow("unknown flag") << QStringList{u"bench_devices"_s, u"--knd=x"_s} << QByteArray("--kind");
    QTest::newRow("unknown option") << QStringList{u"--nonsense"_s} << QByteArray("--nonsense");
    QTest::newRow("serve with something") << QStringList{u"serve"_s, u"--port"_s} << QByteArray("--port");
    QTest::newRow("missing field") << QStringList{u"job_status"_s, u"--local"_s} << QByteArray("job");
}

void TestOhmctl::refusesWrongUsage()
{
    QFETCH(const QStringList, words);
    QFETCH(const QByteArray, says);
    const Ran ran = run(at(words));
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.errors.contains(says), ran.errors.constData());
    QVERIFY(ran.output.isEmpty());
}

void TestOhmctl::runsWithoutAWorkbench()
{
    const Ran status = run(at({u"bench_status"_s, u"--json"_s}));
    QCOMPARE(status.code, 0);
    QCOMPARE(status.json()["has_window"], Json(false));
    QVERIFY(run(at({u"bench_status"_s})).output.contains("has_window: no"));
    QCOMPARE(run(at({u"job_status"_s, u"none"_s})).code, 3);
}

void TestOhmctl::runsInTheOpenWorkbench()
{
    Served served(m_folder.path());
    QVERIFY(served.listens());
    const Json noted = run(at({u"bench_note"_s, u"--text"_s, u"from a shell"_s, u"--json"_s})).json();
    const Json again = run(at({u"bench_note"_s, u"-"_s, u"--json"_s}), "from standard input").json();
    QVERIFY(again["event"].get<int>() > noted["event"].get<int>()); // one journal
    const Json apart = run(at({u"bench_note"_s, u"x"_s, u"--json"_s, u"--local"_s})).json();
    QVERIFY(apart["event"].get<int>() <= noted["event"].get<int>());
    QVERIFY(run(at({u"lease_acquire"_s, u"port:x"_s})).code >= 0);
}

void TestOhmctl::passesOnErrors()
{
    Served served(m_folder.path());
    QVERIFY(served.listens());
    const Ran ran = run(at({u"job_status"_s, u"none"_s, u"--json"_s}));
    QCOMPARE(ran.code, 3);
    QCOMPARE(ran.json()["error"]["error_type"], Json("not_found"));
    QVERIFY2(ran.errors.contains("next: "), ran.errors.constData());
    QCOMPARE(run(at({u"job_wait"_s, u"--job"_s, u"j1"_s, u"--timeout-s"_s, u"9999"_s})).code, 2);
}

void TestOhmctl::endsOnSignals()
{
    Served interrupted(m_folder.path());
    QVERIFY(interrupted.listens());
    QCOMPARE(run({u"serve"_s, u"--profile"_s, m_folder.path()}).code, 3); // one is enough
    QCOMPARE(interrupted.stop(SIGINT), 130);
    Served terminated(m_folder.path());
    QVERIFY(terminated.listens());
    QCOMPARE(terminated.stop(SIGTERM), 143);
    QElapsedTimer time;
    time.start();
    QCOMPARE(run({u"serve"_s, u"--profile"_s, m_folder.path(), u"--exit-after"_s, u"0.2"_s}).code, 0);
    QVERIFY(time.elapsed() < 5000);
}

void TestOhmctl::listsTheSameActionsEverywhere()
{
    Served served(m_folder.path());
    const QByteArray requests = R"({"jsonrpc":"2.0","id":1,"method":"initialize","params":{}})"
                                "\n"
                                R"({"jsonrpc":"2.0","id":2,"method":"tools/list"})"
                                "\n";
    const QByteArrayList lines = run(at({u"mcp"_s, u"--no-start"_s}), requests).output.trimmed().split('\n');
    QCOMPARE(lines.size(), qsizetype(2));
    const auto namesOf = [](const Json &tools) {
        QStringList names;
        for (const Json &tool : tools)
            names.append(toQString(tool["name"]));
        return names;
    };
    const QStringList overMcp = namesOf(parseJson(lines[1])->at("result").at("tools"));
    QCOMPARE(namesOf(run({u"tools"_s, u"--json"_s}).json()["tools"]), overMcp);
    const QByteArray table = run({u"tools"_s}).output;
    const QByteArray reference = run({u"tools"_s, u"--markdown"_s}).output;
    for (const QString &name : overMcp) {
        QVERIFY2(table.contains(name.toUtf8() + ' '), qPrintable(name));
        QVERIFY2(reference.contains("### `" + name.toUtf8() + "`"), qPrintable(name));
    }
    QVERIFY(overMcp.size() > 15);
}

void TestOhmctl::referenceIsCurrent()
{
    QFile file(qEnvironmentVariable("OHM_SOURCE_DIR") + u"/docs/tools.md"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(file.readAll() == run({u"tools"_s, u"--markdown"_s}).output,
        "docs/tools.md is old: build/dev/bin/ohmctl tools --markdown > docs/tools.md");
}

void TestOhmctl::describesAnAction()
{
    const QByteArray help = run({u"help"_s, u"job_wait"_s}).output;
    QVERIFY2(help.contains("--timeout-s <number>") && help.contains("Default 20"), help.constData());
    QCOMPARE(run({u"job_wait"_s, u"--help"_s}).output, help);
}

QTEST_GUILESS_MAIN(TestOhmctl)
#include "tst_ohmctl.moc"
