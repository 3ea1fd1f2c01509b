// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/childprocess.h"
#include "probe/engine/boardbook.h"
#include "probe/engine/boardtexts.h"
#include "probe/engine/probetable.h"
#include "probe/engine/simulatedboard.h"
#include "probe/probemodule.h"
#include "support/testbench.h"

#include <QRegularExpression>

using namespace ohm;
using namespace ohm::probe;
using namespace Qt::StringLiterals;

namespace {

QString shippedFolder() { return qEnvironmentVariable("OHM_SOURCE_DIR") + u"/resources"_s; }

BoardBook shippedBoards(const QString &config = u"/nonexistent"_s)
{
    Paths paths;
    paths.config = config;
    paths.share = shippedFolder();
    return BoardBook(paths);
}

// The targets that OpenOCD makes of a profile, as far as that needs no probe.
QStringList targetsOf(const BoardProfile &board, QString &output)
{
    ProcessSpec spec{.program = u"openocd"_s, .mergeOutput = true, .package = u"openocd"_s};
    if (board.simulated)
        spec.arguments << u"-c"_s << QString::fromUtf8(simulatedProbeSetup(u"/nonexistent"_s).value());
    for (const QString &line : board.before)
        spec.arguments << u"-c"_s << line;
    for (const QString &file : board.files)
        spec.arguments << u"-c"_s << u"source [find %1]"_s.arg(file);
    for (const QString &line : board.after)
        spec.arguments << u"-c"_s << line;
    spec.arguments << u"-c"_s << u"echo \"targets: [target names]\"; shutdown"_s;
    const auto run = runProcess(spec, Deadline::after(20s));
    output = run ? QString::fromUtf8(run->output) : run.error().message.english();
    static const QRegularExpression line(u"^targets: (.*)$"_s, QRegularExpression::MultilineOption);
    return line.match(output).captured(1).split(u' ', Qt::SkipEmptyParts);
}

// Whether the installed OpenOCD has all files of a profile.
bool hasAllFiles(const BoardProfile &board)
{
    for (const QString &file : board.files) {
        const ProcessSpec spec{.program = u"openocd"_s,
            .arguments = {u"-c"_s, u"if {[catch {find %1}]} {echo missing}; shutdown"_s.arg(file)},
            .mergeOutput = true};
        const auto run = runProcess(spec, Deadline::after(20s));
        if (!run || run->output.contains("missing"))
            return false;
    }
    return true;
}

} // namespace

class TestBoards final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areWellFormed();
    void fitTheInstalledScripts();
    void coverWhatPeopleHave();
    void sayNothingThatIsNotTranslated();
    void ownOnesComeFirst();
    void scansWhateverIsPluggedIn();
    void refusesBadProfiles_data();
    void refusesBadProfiles();
};

void TestBoards::areWellFormed()
{
    static const QRegularExpression name(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    const BoardBook book = shippedBoards();
    QVERIFY(book.names().size() > 100);
    for (const QString &each : book.names()) {
        const auto board = book.load(each);
        OHM_VERIFY_RESULT(board);
        QVERIFY2(name.match(each).hasMatch(), qPrintable(each));
        QVERIFY2(board->usb.empty() == board->simulated.has_value() && !board->vendor.isEmpty(), qPrintable(each));
        for (const QString &id : board->usb) {
            const quint16 vendor = id.first(4).toUShort(nullptr, 16), product = id.last(4).toUShort(nullptr, 16);
            QVERIFY2(findKnownProbe(vendor, product), qPrintable(each + u' ' + id));
        }
    }
}

// Profiles for another build of OpenOCD name it, and no others do.
void TestBoards::fitTheInstalledScripts()
{
    const BoardBook book = shippedBoards();
    for (const QString &name : book.names()) {
        const auto board = book.load(name);
        OHM_VERIFY_RESULT(board);
        if (!board->build.isEmpty()) {
            QVERIFY2(!hasAllFiles(*board), qPrintable(name + u" does not need another build"_s));
            continue;
        }
        QString output;
        const QStringList targets = targetsOf(*board, output);
        QVERIFY2(!targets.isEmpty(), qPrintable(name + u": "_s + output));
        QCOMPARE(QStringList(board->cores.begin(), board->cores.end()), targets);
    }
}

void TestBoards::coverWhatPeopleHave()
{
    const BoardBook book = shippedBoards();
    for (const QString &name : {u"stm32mp157d-dk1"_s, u"nucleo-f446re"_s, u"nucleo-l476rg"_s, u"nucleo-g474re"_s,
             u"nucleo-h743zi"_s, u"nucleo-f767zi"_s, u"nucleo-u575zi-q"_s, u"stm32f4-discovery"_s, u"cc26x2-launchpad"_s,
             u"msp432p401r-launchpad"_s, u"tm4c123g-launchpad"_s, u"am625-sk"_s, u"frdm-k64f"_s, u"lpc55s69-evk"_s,
             u"imxrt1050-evkb"_s, u"imxrt1060-evk"_s, u"nrf52-dk"_s, u"nrf5340-dk"_s, u"nrf9160-dk"_s, u"pico"_s, u"pico2"_s,
             u"esp32-devkitc"_s, u"esp32-s3-devkitc"_s, u"esp32-c3-devkitm"_s})
        OHM_VERIFY_RESULT(book.load(name));
    QVERIFY(!book.load(u"stm32mp157d-dk1"_s)->refuseReset.isEmpty());
    QVERIFY(book.boardsWith(u"0483:374b"_s).contains(u"stm32mp157d-dk1"_s));
    QCOMPARE(book.boardsWith(u"2e8a:000c"_s), (QStringList{u"pico"_s, u"pico2"_s}));
    const auto wrong = book.load(u"nucleo-f446er"_s);
    OHM_VERIFY_ERROR(wrong, ErrorCode::NotFound);
    QVERIFY(wrong.error().nextActions.front().english().contains(u"nucleo-f4"));
}

// The translators' list has what the profiles say, and nothing else.
void TestBoards::sayNothingThatIsNotTranslated()
{
    QStringList listed;
    for (const char *text : boardTexts())
        listed << QString::fromUtf8(text);
    QStringList said{u"a debug probe and a board"_s}; // of OpenOcdControl
    const BoardBook book = shippedBoards();
    for (const QString &name : book.names()) {
        const auto board = book.load(name);
        OHM_VERIFY_RESULT(board);
        said << QStringList(board->notes.begin(), board->notes.end()) << board->refuseReset << board->standIn;
        if (board->simulated) // the others are names
            said << board->title;
    }
    said.removeAll(QString());
    said.removeDuplicates();
    said.sort();
    listed.sort();
    QCOMPARE(listed, said);
    QCOMPARE(boardText(said.front()).english(), said.front());
    QCOMPARE(boardText(u"A board of my own"_s).translated(), u"A board of my own"_s);
}

void TestBoards::ownOnesComeFirst()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"boards"_s));
    for (const QString &name : {u"pico"_s, u"mine"_s})
        OHM_VERIFY_RESULT(writeFileAtomically(folder.filePath(u"boards/%1.json"_s.arg(name)),
            R"({"title":"My own","chip":"X","files":["target/stm32f4x.cfg"]})"));
    const BoardBook book = shippedBoards(folder.path());
    QCOMPARE(book.load(u"pico"_s)->title, u"My own"_s);
    QCOMPARE(book.load(u"mine"_s)->title, u"My own"_s);
    QVERIFY(book.names().contains(u"mine"_s));
}

// Through the one door; what is plugged in here nobody knows, but each has a place and says whether it can be used. The
// stand-ins are always there, and are named as such.
void TestBoards::scansWhateverIsPluggedIn()
{
    test::TestBench bench;
    const ProbeModule module(bench.bench);
    const auto scanned = bench.call(u"probe_scan"_s);
    OHM_VERIFY_RESULT(scanned);
    QStringList simulated;
    for (const Json &probe : scanned->at("probes")) {
        QCOMPARE(probe["accessible"].get<bool>(), !probe.contains("problem"));
        QCOMPARE(probe["kind"] == "usb", probe.contains("port"));
        QCOMPARE(probe["kind"] == "simulated", probe.contains("stand_in"));
        if (probe["kind"] == "simulated")
            simulated << toQString(probe["boards"][0]);
    }
    QCOMPARE(simulated, (QStringList{u"simulated-stm32f405"_s, u"simulated-stm32mp157"_s}));
    const auto connected = bench.call(u"probe_connect"_s, {{"board", "simulated-stm32f405"}});
    OHM_VERIFY_RESULT(connected);
    QVERIFY(connected->contains("stand_in"));
    OHM_VERIFY_ERROR(bench.call(u"probe_scan"_s, {{"bus", 1}}), ErrorCode::InvalidArgument);
}

void TestBoards::refusesBadProfiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("words");
    QTest::newRow("no JSON") << QByteArray("{") << u"it is no JSON"_s;
    QTest::newRow("no chip") << QByteArray(R"({"title":"t","files":["a"]})") << u"chip"_s;
    QTest::newRow("unknown field") << QByteArray(R"({"title":"t","chip":"c","files":["a"],"speed":1})") << u"speed"_s;
    QTest::newRow("nothing to load") << QByteArray(R"({"title":"t","chip":"c"})") << u"names no configuration"_s;
    QTest::newRow("usb") << QByteArray(R"({"title":"t","chip":"c","files":["a"],"usb":["0483:374B"]})") << u"no USB id"_s;
    QTest::newRow("main target") << QByteArray(R"({"title":"t","chip":"c","files":["a"],"cores":["x"],"main_target":"y"})")
                                 << u"none of its cores"_s;
    QTest::newRow("stand-in") << QByteArray(R"({"title":"t","chip":"c","files":["a"],"simulated":"stm32f405"})")
                              << u"what it stands in for"_s;
    QTest::newRow("region") << QByteArray(R"({"title":"t","chip":"c","files":["a"],"regions":[{"start":0,"size":0}]})")
                            << u"no size that fits"_s;
}

void TestBoards::refusesBadProfiles()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, words);
    const auto board = parseBoardProfile(json, u"bad"_s);
    OHM_VERIFY_ERROR(board, ErrorCode::InvalidArgument);
    QVERIFY2(board.error().message.english().contains(words), qPrintable(board.error().message.english()));
    QVERIFY(board.error().message.english().contains(u"bad"));
}

QTEST_GUILESS_MAIN(TestBoards)
#include "tst_boards.moc"
