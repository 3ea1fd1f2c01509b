// SPDX-License-Identifier: GPL-3.0-or-later
#include "serialtesting.h"

#include "serial/engine/serialsettings.h"

#include <QElapsedTimer>

using namespace ohm;
using namespace ohm::serial;
using namespace ohm::test;
using namespace Qt::StringLiterals;

class TestSerialActions final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void opensAndCloses();
    void refusesASecondConsole();
    void goesOnInAKeptConsole();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void writesTextAndBytes();
    void readsWithACursor();
    void readsUntil();
    void readsBytesThatAreNoText();
    void tellsWhatWasDropped();
    void twoReadersDoNotDisturbEachOther();
    void timesOutOnSilence();
    void isCancelledAtOnce();
    void expectsAnAnswer();
    void rejectsAFailure();
    void expectTellsWhatCameInstead();
    void setsLinesWhereThereAreSome();
    void capturesFromAPort();
    void capturesFromAnOpenConsole();
    void sendsAFile();
    void exportsTheConsole();
    void countsBytes();
    void listsPorts();
    void offersTheConsoleAsAResource();

private:
    Result<Json> call(const char *action, const Json &arguments)
    {
        return m_bench->call(QString::fromLatin1(action), arguments);
    }
    QString text(const Result<Json> &result, const char *field) { return result ? toQString((*result)[field]) : QString(); }
    JobPointer startExpect();

    std::unique_ptr<SerialBench> m_bench;
    std::unique_ptr<Board> m_board;
    std::shared_ptr<Console> m_console;
};

void TestSerialActions::init()
{
    m_bench = std::make_unique<SerialBench>();
    m_board = std::make_unique<Board>();
    m_console = m_bench->open(m_board->path(), u"c1"_s);
    QVERIFY(m_console);
}

void TestSerialActions::cleanup()
{
    m_console.reset();
    m_bench.reset();
    m_board.reset();
}

void TestSerialActions::opensAndCloses()
{
    const auto opened = call("serial_open", {{"port", "pty"}});
    OHM_VERIFY_RESULT(opened);
    const QString name = text(opened, "console");
    QVERIFY2(name.startsWith(u'c'), qPrintable(name));
    QVERIFY(QFileInfo::exists(text(opened, "peer")));
    OHM_VERIFY_RESULT(call("serial_close", {{"console", name.toStdString()}}));
    OHM_VERIFY_ERROR(call("serial_close", {{"console", name.toStdString()}}), ErrorCode::NotFound);
}

void TestSerialActions::refusesASecondConsole()
{
    const auto second = call("serial_open", {{"port", m_board->path().toStdString()}});
    OHM_VERIFY_ERROR(second, ErrorCode::Busy);
    QVERIFY2(errorWords(second).contains(u"c1"_s), qPrintable(errorWords(second)));
}

void TestSerialActions::goesOnInAKeptConsole()
{
    m_board->say("old\n");
    QTRY_COMPARE(received(*m_console), QByteArray("old\n"));
    OHM_VERIFY_RESULT(call("serial_close", {{"console", "c1"}, {"keep", true}}));
    QVERIFY(isIn(*m_console, ConsoleState::Closed));
    const auto again = call("serial_open", {{"port", m_board->path().toStdString()}});
    OHM_VERIFY_RESULT(again);
    QCOMPARE(text(again, "console"), u"c1"_s);
    m_board->say("new\n");
    QTRY_COMPARE(received(*m_console), QByteArray("old\nnew\n"));
}

void TestSerialActions::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *title, const char *action, const char *arguments, const char *code, const char *field) {
        QTest::newRow(title) << QString::fromLatin1(action) << QByteArray(arguments) << QByteArray(code)
                             << QString::fromLatin1(field);
    };
    row("no such port", "serial_open", R"({"port":"ttyNone9"})", "not_found", "port");
    row("no such bench port", "serial_open", R"({"port":"qemu:none"})", "not_found", "port");
    row("bad baud", "serial_open", R"({"port":"pty","baud":0})", "invalid_argument", "baud");
    row("bad name", "serial_open", R"({"port":"pty","name":"a b"})", "invalid_argument", "name");
    row("taken name", "serial_open", R"({"port":"pty","name":"c1"})", "busy", "name");
    row("bad data bits", "serial_open", R"({"port":"pty","data_bits":9})", "invalid_argument", "data_bits");
    row("unknown console", "serial_write", R"({"console":"c9","text":"x"})", "not_found", "console");
    row("nothing to write", "serial_write", R"({"console":"c1"})", "invalid_argument", "text");
    row("too much to write", "serial_write", R"({"console":"c1","text":"x","hex":"00"})", "invalid_argument", "text");
    row("bad hex", "serial_write", R"({"console":"c1","hex":"0g"})", "invalid_argument", "hex");
    row("bad regex", "serial_read", R"({"console":"c1","until":"a("})", "invalid_argument", "until");
    row("cursor ahead", "serial_read", R"({"console":"c1","cursor":99})", "invalid_argument", "cursor");
    row("nothing expected", "serial_expect", R"({"console":"c1","expect":[]})", "invalid_argument", "expect");
    row("bad reject", "serial_expect", R"({"console":"c1","expect":["a"],"reject":["["]})", "invalid_argument", "reject[0]");
    row("bad sequence", "serial_set_lines", R"({"console":"c1","sequence":"dtr=9"})", "invalid_argument", "sequence");
    row("no such file", "serial_send_file", R"({"console":"c1","file":"/nowhere"})", "not_found", "file");
    row("relative export", "serial_export", R"({"console":"c1","file":"x.txt"})", "invalid_argument", "file");
}

void TestSerialActions::saysWhatIsWrong()
{
    QFETCH(QString, action);
    QFETCH(QByteArray, arguments);
    QFETCH(QByteArray, code);
    const auto result = m_bench->call(action, *parseJson(arguments));
    QVERIFY(!result);
    QCOMPARE(QByteArray(errorName(result.error().code)), code);
    QTEST(result.error().field, "field");
    QVERIFY(!result.error().message.isEmpty());
}

void TestSerialActions::writesTextAndBytes()
{
    const auto written = call("serial_write", {{"console", "c1"}, {"text", "grün"}, {"line_ending", "crlf"}});
    OHM_VERIFY_RESULT(written);
    QCOMPARE((*written)["bytes"].get<int>(), 7);
    QCOMPARE(m_board->hear(7), QByteArray("gr\xc3\xbcn\r\n"));
    OHM_VERIFY_RESULT(call("serial_write", {{"console", "console:c1"}, {"hex", "00 ff:0D"}}));
    QCOMPARE(m_board->hear(3), QByteArray("\0\xff\r", 3));
}

void TestSerialActions::readsWithACursor()
{
    m_board->say("one\ntwo\n");
    QTRY_COMPARE(received(*m_console).size(), 8);
    const auto first = call("serial_read", {{"console", "c1"}});
    OHM_VERIFY_RESULT(first);
    QCOMPARE(text(first, "text"), u"one\ntwo\n"_s);
    QCOMPARE((*first)["times"].size(), 2u);
    QCOMPARE((*first)["dropped"].get<int>(), 0);
    m_board->say("three\n");
    const Json more = {{"console", "c1"}, {"cursor", (*first)["cursor"]}, {"timeout_s", 5}};
    const auto second = call("serial_read", more);
    QCOMPARE(text(second, "text"), u"three\n"_s);
    QVERIFY((*second)["times"][0].get<double>() >= (*first)["times"][1].get<double>());
    const auto some = call("serial_read", {{"console", "c1"}, {"cursor", 0}, {"max_bytes", 5}});
    QCOMPARE(text(some, "text"), u"one\nt"_s);
    QCOMPARE((*some)["cursor"].get<int>(), 5);
}

void TestSerialActions::readsUntil()
{
    m_board->say("booting\nlogin: rest");
    const auto found = call("serial_read", {{"console", "c1"}, {"cursor", 0}, {"until", "(lo\\w+): "}, {"timeout_s", 5}});
    OHM_VERIFY_RESULT(found);
    QCOMPARE(text(found, "text"), u"booting\nlogin: "_s);
    QCOMPARE((*found)["matched"].get<bool>(), true);
    QCOMPARE(toQString((*found)["groups"][0]), u"login"_s);
    const auto rest = call("serial_read", {{"console", "c1"}, {"cursor", (*found)["cursor"]}});
    QCOMPARE(text(rest, "text"), u"rest"_s);
    const auto missing = call("serial_read", {{"console", "c1"}, {"cursor", 0}, {"until", "never"}, {"timeout_s", 0.1}});
    OHM_VERIFY_RESULT(missing);
    QCOMPARE((*missing)["matched"].get<bool>(), false);
}

void TestSerialActions::readsBytesThatAreNoText()
{
    const QByteArray bytes("\xff\0\xe2\x82\xac", 5);
    m_board->say(bytes);
    QTRY_COMPARE(received(*m_console), bytes);
    QCOMPARE(text(call("serial_read", {{"console", "c1"}}), "text"), QString::fromUtf8("\\xff\0€", 8));
    QCOMPARE(text(call("serial_read", {{"console", "c1"}, {"form", "hex"}}), "text"), u"ff 00 e2 82 ac"_s);
}

void TestSerialActions::tellsWhatWasDropped()
{
    serialSettings(m_bench->test.bench.settings).set({.scrollbackMiB = 1});
    const auto opened = call("serial_open", {{"port", "pty"}, {"name", "small"}});
    OHM_VERIFY_RESULT(opened);
    auto peer = openStream(text(opened, "peer"), {}, Deadline::after(2s));
    OHM_VERIFY_RESULT(peer);
    const QByteArray block(64 * 1024, 'x');
    for (int i = 0; i < 32; ++i)
        OHM_VERIFY_RESULT((*peer)->write(block, Deadline::after(5s)));
    const auto small = m_bench->consoles().find(u"small"_s);
    QTRY_COMPARE(small->statistics().received, 2u * 1024 * 1024);
    const auto read = call("serial_read", {{"console", "small"}, {"cursor", 0}, {"max_bytes", 1}});
    QCOMPARE((*read)["dropped"].get<std::uint64_t>(), small->log()->firstOffset());
    QVERIFY(small->log()->firstOffset() >= 1024u * 1024);
    QCOMPARE(small->statistics().dropped, small->log()->firstOffset());
}

void TestSerialActions::twoReadersDoNotDisturbEachOther()
{
    const Json wait = {{"console", "c1"}, {"cursor", 0}, {"until", "end\\n"}, {"timeout_s", 10}};
    const JobPointer a = m_bench->test.start(u"serial_read"_s, wait);
    const JobPointer b = m_bench->test.start(u"serial_read"_s, wait, assistant);
    m_board->say("begin\n");
    OHM_VERIFY_RESULT(call("serial_write", {{"console", "c1"}, {"text", "x"}})); // writing goes on meanwhile
    m_board->say("end\n");
    QVERIFY(a->waitUntilFinished(Deadline::after(5s)) && b->waitUntilFinished(Deadline::after(5s)));
    QCOMPARE(text(*a->result(), "text"), u"begin\nend\n"_s);
    QCOMPARE(text(*b->result(), "text"), u"begin\nend\n"_s);
}

void TestSerialActions::timesOutOnSilence()
{
    QElapsedTimer timer;
    timer.start();
    const auto silent = call("serial_read", {{"console", "c1"}, {"timeout_s", 0.2}});
    OHM_VERIFY_RESULT(silent);
    QVERIFY(timer.elapsed() >= 200 && timer.elapsed() < 2000);
    QCOMPARE(text(silent, "text"), QString());
}

void TestSerialActions::isCancelledAtOnce()
{
    const JobPointer job = m_bench->test.start(u"serial_read"_s, {{"console", "c1"}, {"until", "never"}, {"timeout_s", 60}});
    QTRY_COMPARE(job->state(), JobState::Running);
    QElapsedTimer timer;
    timer.start();
    job->cancel();
    QVERIFY(job->waitUntilFinished(Deadline::after(5s)));
    QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(job->result()->error().code, ErrorCode::Cancelled);
}

JobPointer TestSerialActions::startExpect()
{
    return m_bench->test.start(u"serial_expect"_s,
        {{"console", "c1"}, {"send", "version"}, {"line_ending", "lf"}, {"expect", {"nothing", "v(\\d+)\\.(\\d+)"}},
            {"reject", {"(?i)error"}}, {"timeout_s", 5}});
}

void TestSerialActions::expectsAnAnswer()
{
    m_board->say("v0.0 is old\n");
    QTRY_COMPARE(received(*m_console).size(), 12);
    const JobPointer job = startExpect();
    QCOMPARE(m_board->hear(8), QByteArray("version\n"));
    m_board->say("bench v1.");
    m_board->say("25\n");
    QVERIFY(job->waitUntilFinished(Deadline::after(5s)));
    const Result<Json> result = *job->result();
    OHM_VERIFY_RESULT(result);
    QCOMPARE((*result)["index"].get<int>(), 1);
    QCOMPARE(text(result, "match"), u"v1.25"_s);
    QCOMPARE(toQString((*result)["groups"][1]), u"25"_s);
    QCOMPARE(text(result, "before"), u"bench "_s);
}

void TestSerialActions::rejectsAFailure()
{
    const JobPointer job = startExpect();
    QCOMPARE(m_board->hear(8), QByteArray("version\n"));
    m_board->say("ERROR 7\nv1.2\n");
    QVERIFY(job->waitUntilFinished(Deadline::after(5s)));
    const Result<Json> result = *job->result();
    OHM_VERIFY_ERROR(result, ErrorCode::Protocol);
    QCOMPARE(result.error().field, u"reject[0]"_s);
    QVERIFY(result.error().detail.contains(u"ERROR"_s));
}

void TestSerialActions::expectTellsWhatCameInstead()
{
    const JobPointer job =
        m_bench->test.start(u"serial_expect"_s, {{"console", "c1"}, {"send", "hi"}, {"expect", {"there"}}, {"timeout_s", 0.3}});
    m_board->hear(2);
    m_board->say("who?\n");
    QVERIFY(job->waitUntilFinished(Deadline::after(5s)));
    const Result<Json> result = *job->result();
    OHM_VERIFY_ERROR(result, ErrorCode::Timeout);
    QCOMPARE(result.error().detail, u"who?\n"_s);

    const JobPointer torn = m_bench->test.start(u"serial_expect"_s, {{"console", "c1"}, {"expect", {"x"}}, {"timeout_s", 20}});
    QTRY_COMPARE(torn->state(), JobState::Running);
    OHM_VERIFY_RESULT(call("serial_close", {{"console", "c1"}}));
    QVERIFY(torn->waitUntilFinished(Deadline::after(2s)));
    OHM_VERIFY_ERROR(*torn->result(), ErrorCode::Disconnected);
}

void TestSerialActions::setsLinesWhereThereAreSome()
{
    const auto lines =
        call("serial_set_lines", {{"console", "c1"}, {"dtr", true}, {"sequence", "rts=1,wait=1,rts=0"}, {"break_ms", 1}});
    OHM_VERIFY_RESULT(lines);
    QCOMPARE(text(lines, "dtr"), u"unknown"_s);
    QCOMPARE(text(lines, "cts"), u"unknown"_s);
    QCOMPARE((*lines)["applied"].get<bool>(), false);
    OHM_VERIFY_RESULT(call("serial_set_baud", {{"console", "c1"}, {"baud", 250000}}));
    QCOMPARE(m_console->status().options.line.baud, 250000);
}

void TestSerialActions::capturesFromAPort()
{
    Board other;
    const JobPointer job = m_bench->test.start(u"serial_capture"_s,
        {{"port", other.path().toStdString()}, {"baud", 9600}, {"duration_seconds", 10}, {"until", "done"}});
    QTRY_VERIFY(m_bench->consoles().all().size() == 2);
    other.say("a\nb\ndone");
    QVERIFY(job->waitUntilFinished(Deadline::after(5s)));
    const Result<Json> result = *job->result();
    OHM_VERIFY_RESULT(result);
    QCOMPARE(text(result, "text"), u"a\nb\ndone"_s);
    QCOMPARE((*result)["lines"].get<int>(), 3);
    QCOMPARE(text(result, "reason"), u"matched"_s);
    QCOMPARE(m_bench->consoles().all().size(), 1u);
}

void TestSerialActions::capturesFromAnOpenConsole()
{
    m_board->say("before\n");
    QTRY_COMPARE(received(*m_console).size(), 7);
    const JobPointer job =
        m_bench->test.start(u"serial_capture"_s, {{"port", m_board->path().toStdString()}, {"duration_seconds", 0.4}});
    QTRY_COMPARE(job->state(), JobState::Running);
    QTest::qWait(50);
    m_board->say("during\n");
    QVERIFY(job->waitUntilFinished(Deadline::after(5s)));
    QCOMPARE(text(*job->result(), "text"), u"during\n"_s);
    QCOMPARE(text(*job->result(), "reason"), u"duration"_s);
    QVERIFY(isIn(*m_console, ConsoleState::Open));
}

void TestSerialActions::sendsAFile()
{
    QByteArray content;
    for (int i = 0; i < 3000; ++i)
        content.append(char(i * 7));
    const QString file = m_bench->test.folder.filePath(u"file.bin"_s);
    QVERIFY(writeFileAtomically(file, content));
    const JobPointer job =
        m_bench->test.start(u"serial_send_file"_s, {{"console", "c1"}, {"file", file.toStdString()}, {"chunk_bytes", 256}});
    QCOMPARE(m_board->hear(content.size()), content);
    QVERIFY(job->waitUntilFinished(Deadline::after(5s)));
    OHM_VERIFY_RESULT(*job->result());
    QCOMPARE(job->progress().done, 3000.0);
    QCOMPARE(job->progress().total, 3000.0);
}

void TestSerialActions::exportsTheConsole()
{
    m_board->say("to be kept\n");
    QTRY_COMPARE(received(*m_console).size(), 11);
    const QString file = m_bench->test.folder.filePath(u"log.bin"_s);
    const Json arguments = {{"console", "c1"}, {"file", file.toStdString()}, {"format", "raw"}};
    const auto exported = call("serial_export", arguments);
    OHM_VERIFY_RESULT(exported);
    QCOMPARE((*exported)["bytes"].get<int>(), 11);
    QCOMPARE(readFile(file).value(), QByteArray("to be kept\n"));
    OHM_VERIFY_ERROR(call("serial_export", arguments), ErrorCode::InvalidArgument);
}

void TestSerialActions::countsBytes()
{
    m_board->say("12345");
    OHM_VERIFY_RESULT(call("serial_write", {{"console", "c1"}, {"text", "abc"}}));
    QTRY_COMPARE(received(*m_console).size(), 5);
    const auto stats = call("serial_stats", {{"console", "c1"}});
    OHM_VERIFY_RESULT(stats);
    QCOMPARE((*stats)["received"].get<int>(), 5);
    QCOMPARE((*stats)["sent"].get<int>(), 3);
    QCOMPARE((*stats)["cursor"].get<int>(), 8);
    QCOMPARE(text(stats, "state"), u"open"_s);
    QCOMPARE(toQString((*stats)["lines"]["dtr"]), u"unknown"_s);
}

void TestSerialActions::listsPorts()
{
    m_bench->test.bench.devices.put({.id = DeviceId(u"port:qemu:demo"_s),
        .kind = u"port"_s,
        .title = u"demo serial"_s,
        .url = u"unix:/nowhere"_s,
        .standIn = u"QEMU machine demo"_s});
    const auto listed = call("serial_list_ports", Json::object());
    OHM_VERIFY_RESULT(listed);
    const auto &ports = (*listed)["ports"];
    const auto demo = std::ranges::find_if(ports, [](const Json &port) { return port["port"] == "qemu:demo"; });
    QVERIFY(demo != ports.end());
    QCOMPARE(toQString((*demo)["stand_in"]), u"QEMU machine demo"_s);
    QCOMPARE(toQString((*demo)["kind"]), u"bench"_s);
}

void TestSerialActions::offersTheConsoleAsAResource()
{
    m_board->say("hello\n");
    QTRY_COMPARE(received(*m_console).size(), 6);
    const auto &providers = m_bench->test.bench.resources.providers();
    const auto provider = std::ranges::find(providers, u"console"_s, &ResourceProvider::scheme);
    QVERIFY(provider != providers.end());
    QCOMPARE(provider->list().at(0).name, u"c1"_s);
    QCOMPARE(provider->read(u"c1"_s).value(), QByteArray("hello\n"));
    OHM_VERIFY_ERROR(provider->read(u"c2"_s), ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestSerialActions)
#include "tst_serialactions.moc"
