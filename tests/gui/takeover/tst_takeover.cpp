// SPDX-License-Identifier: GPL-3.0-or-later
// A window and a workbench without one in the same profile: the window gets the place at the socket.
#include "app/workbench.h"
#include "desktop/desktop.h"
#include "desktop/doorkeeper.h"
#include "desktop/modulepanels.h"
#include "desktop/questioncard.h"

#include <QApplication>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace ohm;
using namespace Qt::StringLiterals;

namespace {

QString program(const char *name) { return qEnvironmentVariable("OHM_BUILD_DIR") + u"/bin/"_s + QLatin1StringView(name); }

// A program of ours in a profile; ended with the object.
class Running
{
public:
    Running(const char *name, const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(program(name), arguments);
    }
    ~Running()
    {
        m_process.closeWriteChannel();
        m_process.terminate();
        if (!m_process.waitForFinished(10'000))
            m_process.kill();
        m_process.waitForFinished(5000);
    }
    QProcess &process() { return m_process; }
    bool says(const QByteArray &words, int seconds = 20)
    {
        return QTest::qWaitFor(
            [&] {
                m_said += m_process.readAllStandardError();
                return m_said.contains(words);
            },
            seconds * 1000);
    }

private:
    QProcess m_process;
    QByteArray m_said;
};

bool runConsole(const QStringList &arguments)
{
    QProcess process;
    process.start(program("ohmctl"), arguments);
    return QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 20'000) && process.exitCode() == 0;
}

// An MCP client at the far end of the bridge.
class Client
{
public:
    explicit Client(const QString &profile)
        : m_bridge("ohmctl", {u"mcp"_s, u"--profile"_s, profile})
    {
        request("initialize",
            {{"protocolVersion", "2025-11-25"}, {"capabilities", Json::object()},
                {"clientInfo", {{"name", "tester"}, {"version", "1"}}}});
        send({{"jsonrpc", "2.0"}, {"method", "notifications/initialized"}});
    }

    Json request(const char *method, const Json &params)
    {
        const int id = ++m_lastId;
        send({{"jsonrpc", "2.0"}, {"id", id}, {"method", method}, {"params", params}});
        Json answer;
        std::ignore = QTest::qWaitFor([&] { return (answer = answerTo(id)).is_object(); }, 20'000);
        return answer;
    }

    // Whether the workbench behind the bridge has a window; nullopt: no answer, it changes just now.
    std::optional<bool> hasWindow()
    {
        const Json answer = request("tools/call", {{"name", "bench_status"}, {"arguments", Json::object()}});
        if (!answer.is_object() || !answer.contains("result"))
            return {};
        return answer["result"]["structuredContent"]["has_window"].get<bool>();
    }

private:
    void send(const Json &message) { m_bridge.process().write(dumpJson(message) + '\n'); }
    Json answerTo(int id)
    {
        while (m_bridge.process().canReadLine()) {
            const auto message = parseJson(m_bridge.process().readLine().trimmed());
            if (message && message->value("id", Json()) == id)
                return *message;
        }
        return {};
    }

    Running m_bridge;
    int m_lastId = 0;
};

// The open window of ohmdeck.
class Window
{
public:
    explicit Window(const Paths &paths)
        : workbench(paths)
    {
        workbench.start();
        addModulePanels(panels, workbench);
        desktop = std::make_unique<Desktop>(
            workbench.bench(), workbench.journal(), panels, DesktopOptions{.language = Language::English});
        desktop->show();
        door = std::make_unique<Doorkeeper>(workbench.mcp(), desktop->window(), paths);
        door->open();
    }
    bool listens() { return !workbench.mcp().state().get()->path.isEmpty(); }
    QuestionCard *card() const { return desktop->window().findChild<QuestionCard *>(); }

    Workbench workbench;
    PanelRegistry panels;
    std::unique_ptr<Desktop> desktop;
    std::unique_ptr<Doorkeeper> door;
};

// `ohmctl serve`, as the person starts it, with a console that is held.
class Busy
{
public:
    explicit Busy(const QString &profile)
        : serve("ohmctl", {u"serve"_s, u"--profile"_s, profile, u"--exit-after"_s, u"60"_s})
    {
        const auto at = [&profile](const QStringList &words) { return QStringList{u"--profile"_s, profile} + words; };
        isReady = serve.says("Listening") && runConsole(at({u"serial_open"_s, u"--port"_s, u"pty"_s, u"--name"_s, u"held"_s}))
            && runConsole(at({u"lease_acquire"_s, u"--device"_s, u"console:held"_s}));
    }
    Running serve;
    bool isReady = false;
};

} // namespace

class TestTakeover final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBridgeFollowsIntoTheWindow();
    void anIdleWorkbenchMakesRoom();
    void aBusyOneIsAskedAbout();
    void oneThatIsLeftIsFollowed();
    void theWindowMayCloseBeforeTheAnswer();
    void anotherWindowKeepsItsPlace();
};

void TestTakeover::theBridgeFollowsIntoTheWindow()
{
    const QTemporaryDir profile;
    const Paths paths = Paths::inProfile(profile.path());
    {
        Client client(profile.path());
        QCOMPARE(client.hasWindow(), std::optional(false)); // the bridge started it
        const QStringList recorded = QDir(paths.sessions()).entryList({u"*.ohmsession"_s});
        QCOMPARE(recorded.size(), 1);
        Running window("ohmdeck", {u"--profile"_s, profile.path(), u"--exit-after"_s, u"40"_s, u"--lang"_s, u"en"_s});
        QElapsedTimer since;
        since.start();
        while (client.hasWindow() != std::optional(true) && !since.hasExpired(20'000))
            QTest::qWait(20);
        QCOMPARE(client.hasWindow(), std::optional(true));
        // It has closed what it had.
        QVERIFY(QLockFile(paths.serveLock()).tryLock(0));
        QVERIFY(!QFile::exists(paths.sessions() + u'/' + recorded.front() + u"-wal"_s));
    }
    QVERIFY(!QDir(paths.runtime).exists()); // the last one has tidied up
}

void TestTakeover::anIdleWorkbenchMakesRoom()
{
    const QTemporaryDir profile;
    Running serve("ohmctl", {u"serve"_s, u"--profile"_s, profile.path(), u"--exit-after"_s, u"60"_s});
    QVERIFY(serve.says("Listening"));
    Window window(Paths::inProfile(profile.path()));
    QTRY_VERIFY_WITH_TIMEOUT(window.listens(), 20'000);
    QVERIFY(!window.card());
    QTRY_COMPARE(serve.process().state(), QProcess::NotRunning);
    QCOMPARE(serve.process().exitCode(), 0);
}

void TestTakeover::aBusyOneIsAskedAbout()
{
    const QTemporaryDir profile;
    Busy busy(profile.path());
    QVERIFY(busy.isReady);
    Window window(Paths::inProfile(profile.path()));
    QVERIFY(QTest::qWaitForWindowActive(&window.desktop->window()));
    const QWidget *focus = QApplication::focusWidget();
    QTRY_VERIFY(window.card());
    QCOMPARE(QApplication::focusWidget(), focus);
    QStringList words;
    for (const QLabel *label : window.card()->findChildren<QLabel *>())
        words += label->text();
    QVERIFY2(words.join(u'\n').contains(u"console:held"), qPrintable(words.join(u'\n')));
    QVERIFY(!window.listens());
    QCOMPARE(busy.serve.process().state(), QProcess::Running);
    if (const QString folder = qEnvironmentVariable("OHM_PICTURES"); !folder.isEmpty())
        window.desktop->window().grab().save(folder + u"/takeover.png"_s);

    QTest::keyClick(&window.desktop->window(), Qt::Key_T, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(window.listens(), 20'000);
    QTRY_COMPARE(busy.serve.process().state(), QProcess::NotRunning);
    QCOMPARE(busy.serve.process().exitCode(), 0);
    QTRY_VERIFY(!window.card());
}

void TestTakeover::oneThatIsLeftIsFollowed()
{
    const QTemporaryDir profile;
    Busy busy(profile.path());
    QVERIFY(busy.isReady);
    Window window(Paths::inProfile(profile.path()));
    QTRY_VERIFY(window.card());
    QTest::mouseClick(window.card()->findChild<QPushButton *>(u"questionDecline"_s), Qt::LeftButton);
    QTRY_VERIFY(!window.card());
    QTest::qWait(300);
    QCOMPARE(busy.serve.process().state(), QProcess::Running);
    QVERIFY(!window.listens());
    busy.serve.process().terminate();
    QTRY_VERIFY_WITH_TIMEOUT(window.listens(), 20'000);
}

void TestTakeover::theWindowMayCloseBeforeTheAnswer()
{
    const QTemporaryDir profile;
    Busy busy(profile.path());
    QVERIFY(busy.isReady);
    {
        const Window window(Paths::inProfile(profile.path()));
        QTRY_VERIFY(window.card());
    }
    QTest::qWait(200); // nothing of it goes on
    QCOMPARE(busy.serve.process().state(), QProcess::Running);
}

void TestTakeover::anotherWindowKeepsItsPlace()
{
    const QTemporaryDir profile;
    const Paths paths = Paths::inProfile(profile.path());
    Window first(paths);
    QTRY_VERIFY(first.listens());
    Window second(paths);
    QTRY_COMPARE(second.desktop->window().toasts().count(), 1);
    QVERIFY(!second.listens());
    QVERIFY(first.listens());
}

QTEST_MAIN(TestTakeover)
#include "tst_takeover.moc"
