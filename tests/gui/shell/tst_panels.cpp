// SPDX-License-Identifier: GPL-3.0-or-later
#include "guitest.h"

#include "desktop/panels/activityfilter.h"
#include "desktop/panels/activitymodel.h"
#include "desktop/panels/activitypanel.h"
#include "desktop/panels/benchmodel.h"
#include "desktop/panels/benchpanel.h"
#include "desktop/panels/commandtext.h"
#include "desktop/panels/jobsmodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStatusBar>
#include <QTableView>
#include <QToolButton>
#include <QTranslator>

using namespace ohm;
using namespace ohm::test;
using namespace Qt::StringLiterals;

namespace {

void selectLast(QTableView &table) { table.setCurrentIndex(table.model()->index(table.model()->rowCount() - 1, 0)); }

QString cell(const QAbstractItemModel &model, int row, int column) { return model.index(row, column).data().toString(); }

// Lets the interface speak German until it goes.
class GermanWords final
{
public:
    GermanWords()
    {
        installed = translator.load(u"ohmdeck_de"_s, qEnvironmentVariable("OHM_BUILD_DIR") + u"/share/ohmdeck/translations"_s)
            && QCoreApplication::installTranslator(&translator);
    }
    ~GermanWords() { QCoreApplication::removeTranslator(&translator); }
    QTranslator translator;
    bool installed = false;
};

} // namespace

class TestPanels final : public GuiTest
{
    Q_OBJECT
private Q_SLOTS:
    void callsStandInTheActivityWithTheirResult()
    {
        TestBench test;
        addTestActions(test.bench);
        ActivityModel model(test.journal, nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(test.call(u"test_sleep"_s, {{"seconds", 0.01}}));
        QVERIFY(!test.call(u"test_destroy"_s, {{"gadget", "g1"}, {"text", "x"}}));
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(cell(model, 0, ActivityModel::What), u"test_sleep"_s);
        QCOMPARE(cell(model, 0, ActivityModel::Who), u"You"_s);
        QCOMPARE(cell(model, 0, ActivityModel::Details), u"seconds 0.01"_s);
        QTRY_VERIFY(!cell(model, 0, ActivityModel::Duration).isEmpty());
        QTRY_VERIFY(ActivityModel::failed(model.row(1)));
        QCOMPARE(cell(model, 1, ActivityModel::Outcome), u"It does not want to."_s);
    }

    void theActivityFilters()
    {
        TestBench test;
        addTestActions(test.bench);
        ActivityModel model(test.journal, nullptr);
        ActivityFilter filter(nullptr);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(&model);
        QVERIFY(test.call(u"test_sleep"_s, {{"seconds", 0}}));
        QVERIFY(test.call(u"test_sleep"_s, {{"seconds", 0}}, assistant));
        QVERIFY(!test.call(u"test_destroy"_s, {{"gadget", "g1"}, {"text", "x"}}));
        test.bench.devices.put({.id = DeviceId(u"gadget:g1"_s), .kind = u"gadget"_s, .title = u"g1"_s});
        QTRY_COMPARE(model.rowCount(), 4);
        QTRY_VERIFY(ActivityModel::failed(model.row(2)));
        filter.setKinds(ActivityFilter::Kinds::Calls);
        QCOMPARE(filter.rowCount(), 3);
        filter.setKinds(ActivityFilter::Kinds::Failures);
        QCOMPARE(filter.rowCount(), 1);
        filter.setKinds(ActivityFilter::Kinds::Devices);
        QCOMPARE(filter.rowCount(), 1);
        filter.setKinds(ActivityFilter::Kinds::All);
        filter.setCallers(ActivityFilter::Callers::Assistants);
        QCOMPARE(filter.rowCount(), 1);
        filter.setCallers(ActivityFilter::Callers::All);
        filter.setText(u"DESTROY g1"_s);
        QCOMPARE(filter.rowCount(), 1);
    }

    void bytesStayOutOfTheActivity()
    {
        TestBench test;
        ActivityModel model(test.journal, nullptr);
        for (int i = 0; i < 20'000; ++i)
            test.journal.append({.kind = EventKind::Received, .source = u"console:c1"_s, .bytes = "x"});
        test.journal.append({.kind = EventKind::Note, .source = u"note"_s, .data = {{"text", "here"}}});
        QTRY_COMPARE(model.rowCount(), 1);
    }

    void aCallCanBeTakenAlongAndMadeAgain()
    {
        TestDesk desk;
        desk.open();
        QVERIFY(desk.test.start(u"test_sleep"_s, {{"seconds", 0.5}}));
        desk.window().docks().focus(u"activity"_s);
        auto *table = desk.window().findChild<QTableView *>(u"activityTable"_s);
        QTRY_VERIFY(table->model()->rowCount() > 0);
        selectLast(*table);
        desk.window().findChild<QAction *>(u"activityCopyCommand"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"ohmctl test_sleep --seconds 0.5"_s);
        desk.window().findChild<QAction *>(u"activityCopyMcp"_s)->trigger();
        const Json call = *parseJson(QGuiApplication::clipboard()->text().toUtf8());
        QCOMPARE(call["method"], Json("tools/call"));
        QCOMPARE(call["params"], Json({{"name", "test_sleep"}, {"arguments", {{"seconds", 0.5}}}}));
        QVERIFY(desk.window().findChild<QPlainTextEdit *>(u"activityDetails"_s)->toPlainText().contains(u"\"test_sleep\""_s));
        const auto before = desk.test.events(EventKind::Call).size();
        desk.window().findChild<QAction *>(u"activityRerun"_s)->trigger();
        QTRY_COMPARE(desk.test.events(EventKind::Call).size(), before + 1);
        picture(desk.window(), "activity");
    }

    void commandsAreQuotedForTheShell()
    {
        QCOMPARE(ohmctlCommand(u"serial_write"_s, {{"console", "c1"}, {"text", "it's $HOME"}, {"line_ending", "crlf"}}),
            u"ohmctl serial_write --console c1 --text 'it'\\''s $HOME' --line-ending crlf"_s);
        QCOMPARE(ohmctlCommand(u"a_b"_s, {{"list", {1, 2}}, {"flag", true}, {"gone", nullptr}, {"empty", ""}}),
            u"ohmctl a_b --list '[1,2]' --flag true --empty ''"_s);
    }

    void theBenchTreeFollowsDevicesAndLeases()
    {
        TestBench test;
        BenchModel model(test.bench.devices, test.bench.leases, nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const DeviceId id(u"console:c1"_s);
        test.bench.devices.put({.id = id, .kind = u"console"_s, .title = u"First"_s, .state = u"open"_s});
        test.bench.devices.put({.id = DeviceId(u"qemu:m1"_s), .kind = u"qemu"_s, .title = u"M"_s, .standIn = u"a board"_s});
        QTRY_COMPARE(model.rowCount(), 2);
        const QPersistentModelIndex row = model.indexOf(id);
        QVERIFY(row.isValid());
        QVERIFY(test.bench.leases.acquire(id, assistant, std::nullopt, u"flashing"_s));
        QTRY_COMPARE(row.sibling(row.row(), BenchModel::Holder).data().toString(), assistant.id());
        test.bench.devices.put({.id = id, .kind = u"console"_s, .title = u"First"_s, .state = u"gone"_s});
        QTRY_COMPARE(row.sibling(row.row(), BenchModel::State).data().toString(), u"gone"_s);
        QVERIFY(model.indexOf(DeviceId(u"qemu:m1"_s)).data().toString().contains(u"stand-in"_s));
        test.bench.devices.remove(id);
        QTRY_COMPARE(model.rowCount(), 1);
        QVERIFY(!row.isValid());
    }

    void statesAreShownInThePersonsWords()
    {
        QCOMPARE(stateTitle(u"running"_s), u"running"_s);
        QCOMPARE(stateTitle(u"in orbit"_s), u"in orbit"_s); // of a module that nobody here knows
        GermanWords german;
        QCOMPARE(stateTitle(u"running"_s), u"läuft"_s);
        QCOMPARE(stateTitle(u"paused"_s), u"pausiert"_s);
    }

    void panelsCountInTheStatusBar()
    {
        TestDesk desk;
        desk.open();
        auto *button = desk.window().statusBar()->findChild<QToolButton *>(u"status_panel_crowd"_s);
        QVERIFY(button);
        QCOMPARE(button->text(), u"Crowd: 0"_s);
        desk.crowd.set(3);
        QTRY_COMPARE(button->text(), u"Crowd: 3"_s);
        QCOMPARE(button->accessibleName(), u"Crowd: 3"_s);
        button->click();
        QCOMPARE(desk.window().docks().current(), u"crowd"_s);
    }

    void theMenusOfferWhatActionsDeclare()
    {
        TestDesk desk;
        desk.open();
        QVERIFY(desk.window().findChild<QMenu *>(u"menu_file"_s)->findChild<QAction *>(u"menu_test_write"_s));
        QVERIFY(desk.window().findChild<QMenu *>(u"menu_tools"_s)->findChild<QAction *>(u"menu_bench_note"_s));
        QVERIFY(desk.window().findChild<QAction *>(u"benchToolBar_test_write"_s));
        QVERIFY(!desk.window().findChild<QAction *>(u"benchToolBar_test_destroy"_s));
    }

    void whatWasBegunCanBeBegunAgain()
    {
        TestDesk desk;
        desk.open();
        auto *welcome = desk.window().docks().widget(u"welcome"_s);
        QVERIFY(welcome->findChild<QLabel *>(u"recentEmpty"_s));
        const Json arguments = {{"gadget", "g1"}, {"text", "hello"}};
        QVERIFY(desk.test.call(u"test_write"_s, arguments));
        QVERIFY(desk.test.call(u"test_write"_s, arguments)); // twice is one entry
        QVERIFY(desk.test.bench.dispatcher.callAndWait( // a step of another call
            {.action = u"test_write"_s, .arguments = {{"gadget", "g3"}, {"text", "y"}}, .parent = 1}));
        QVERIFY(desk.test.call(u"test_sleep"_s, {{"seconds", 0}})); // begins nothing
        QVERIFY(desk.test.bench.policy.settings().set({.writesHardware = Verdict::Allow}));
        QVERIFY(desk.test.call(u"test_write"_s, {{"gadget", "g2"}, {"text", "x"}}, assistant)); // not the person's
        const auto words = [welcome](int number) {
            auto *row = welcome->findChild<QToolButton *>(u"recent_%1"_s.arg(number));
            return row ? row->accessibleName() : QString();
        };
        QTRY_COMPARE(words(0), u"Write to the gadget: g1, hello"_s);
        QVERIFY(words(1).isEmpty());
        QVERIFY(!welcome->findChild<QLabel *>(u"recentEmpty"_s));
        desk.window().showLayout(u"Flash"_s);
        desk.window().showLayout(u"Console"_s);
        QTRY_COMPARE(words(0), u"Layout: Console"_s);
        QCOMPARE(words(2), u"Write to the gadget: g1, hello"_s);

        const auto setup = parseJson(welcome->findChild<QPlainTextEdit *>(u"welcomeSetup"_s)->toPlainText().toUtf8());
        QVERIFY(setup && setup->at("mcpServers")["ohmdeck"]["args"] == Json({"mcp"}));
        // All of the page is in sight on a small screen.
        desk.window().resize(1280, 800);
        const auto *area = welcome->findChild<QScrollArea *>(u"welcomeScroll"_s);
        QTRY_VERIFY2(area->verticalScrollBar()->maximum() == 0, qPrintable(QString::number(area->widget()->height())));
        QTRY_VERIFY(area->horizontalScrollBar()->maximum() == 0);

        const auto before = desk.test.events(EventKind::Call).size();
        auto *row = welcome->findChild<QToolButton *>(u"recent_2"_s);
        row->setFocus();
        QTest::keyClick(row, Qt::Key_Space);
        QTRY_COMPARE(desk.test.events(EventKind::Call).size(), before + 1);
        QCOMPARE(desk.test.events(EventKind::Call).back()->data["arguments"], arguments);
        picture(desk.window(), "welcome");

        // The next start knows them.
        Recents next(desk.test.bench);
        QVERIFY(next.items().size() == 3);
    }

    void aDeviceOffersWhatFitsItsKind()
    {
        TestDesk desk;
        const DeviceId id = desk.addGadget(u"g1"_s);
        desk.open();
        auto *panel = qobject_cast<BenchPanel *>(desk.window().docks().widget(u"bench"_s));
        QMenu menu;
        panel->fillMenu(menu, id);
        QStringList offered;
        for (const QAction *action : menu.actions())
            offered += action->objectName();
        QVERIFY(offered.contains(u"device_test_write"_s));
        QVERIFY(offered.contains(u"device_lease_acquire"_s));
        QVERIFY(!offered.contains(u"device_test_sleep"_s));
        menu.findChild<QAction *>(u"device_lease_acquire"_s)->trigger();
        QTRY_VERIFY(desk.test.bench.leases.find(id).has_value());
        QCOMPARE(desk.test.bench.leases.find(id)->holder.id(), u"person"_s);
    }

    void jobsShowProgressAndCanBeCancelled()
    {
        TestDesk desk;
        desk.open();
        desk.window().docks().focus(u"jobs"_s);
        const JobPointer job = desk.test.start(u"test_sleep"_s, {{"seconds", 10}});
        auto *table = desk.window().findChild<QTableView *>(u"jobsTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_VERIFY(table->model()->index(0, JobsModel::Progress).data(JobsModel::ShareRole).toDouble() > 0.02);
        selectLast(*table);
        QTRY_VERIFY(desk.window().findChild<QPlainTextEdit *>(u"jobLog"_s)->toPlainText().contains(u"step 1"_s));
        picture(desk.window(), "jobs");
        auto *cancel = desk.window().findChild<QAction *>(u"jobCancel"_s);
        QVERIFY(cancel->isEnabled());
        cancel->trigger();
        QTRY_COMPARE(job->state(), JobState::Cancelled);
        QTRY_VERIFY(!cancel->isEnabled());
    }

    void theDoctorShowsFindingsWithTheirFix()
    {
        TestDesk desk;
        desk.test.bench.doctor.add(u"test"_s, [] {
            return std::vector<Finding>{{.family = u"test"_s,
                .problem = Message::verbatim(u"qemu-system-arm is missing."_s),
                .why = Message::verbatim(u"No machine can be started."_s),
                .fix = u"apt install qemu-system-arm"_s}};
        });
        desk.open();
        desk.window().docks().focus(u"doctor"_s);
        const auto fixes = [&desk] { return desk.window().docks().widget(u"doctor"_s)->findChildren<QLineEdit *>(); };
        QTRY_COMPARE(fixes().size(), 1);
        QCOMPARE(fixes().front()->text(), u"apt install qemu-system-arm"_s);
        QCoreApplication::processEvents();
        picture(desk.window(), "doctor");
    }
};

OHM_GUI_TEST(TestPanels)
#include "tst_panels.moc"
