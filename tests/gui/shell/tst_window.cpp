// SPDX-License-Identifier: GPL-3.0-or-later
#include "guitest.h"

#include "desktop/onscreen.h"
#include "desktop/singleinstance.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>

using namespace ohm;
using namespace ohm::test;
using namespace Qt::StringLiterals;

namespace {

bool isOfQt(const QObject *object) { return object->objectName().startsWith(u"qt_"_s); }

// Everything that a saved state or a person's keyboard refers to by name.
QList<QObject *> named(MainWindow &window)
{
    QList<QObject *> found;
    for (QDockWidget *dock : window.findChildren<QDockWidget *>())
        found += dock;
    for (QToolBar *bar : window.findChildren<QToolBar *>())
        found += bar;
    for (QAction *action : window.menuBar()->actions())
        found += action->menu();
    for (QMenu *menu : window.findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (!action->isSeparator() && !action->menu())
                found += action;
        }
    }
    return found;
}

void showEveryPanel(TestDesk &desk)
{
    for (const QString &id : desk.window().docks().ids()) {
        desk.window().docks().open(id);
        QCoreApplication::processEvents();
    }
}

} // namespace

class TestWindow final : public GuiTest
{
    Q_OBJECT
private Q_SLOTS:
    void startsWithTheLayoutAskedFor()
    {
        TestDesk desk;
        desk.open();
        QCOMPARE(desk.window().currentLayout(), u"Console"_s);
        QCOMPARE(desk.window().docks().visible(), QStringList({u"bench"_s, u"welcome"_s, u"activity"_s}));
        picture(desk.window(), "console");
    }

    // And keeps them while panels come and go.
    void theLayoutGivesTheAreasTheirSizes()
    {
        TestDesk desk;
        desk.open();
        auto *bench = desk.window().findChild<QDockWidget *>(u"dock_bench"_s);
        auto *activity = desk.window().findChild<QDockWidget *>(u"dock_activity"_s);
        // Nearly: QMainWindow shares out what the separators take.
        const auto areRight = [&] { return std::abs(bench->width() - 280) < 40 && std::abs(activity->height() - 210) < 40; };
        QTRY_VERIFY2(areRight(), qPrintable(u"%1 %2"_s.arg(bench->width()).arg(activity->height())));
        for (int i = 0; i < 3; ++i) {
            desk.addGadget(u"gadget %1"_s.arg(i));
            QTest::qWait(20);
        }
        desk.test.bench.devices.remove(DeviceId(u"gadget:gadget 1"_s));
        QTest::qWait(50);
        QVERIFY2(areRight(), qPrintable(u"%1 %2"_s.arg(bench->width()).arg(activity->height())));
        desk.window().resize(1000, 700);
        QTest::qWait(50);
        QVERIFY2(std::abs(bench->width() - 280) < 40, qPrintable(QString::number(bench->width())));
        picture(desk.window(), "sizes");
    }

    void panelsAreMadeWhenSeen()
    {
        TestDesk desk;
        desk.open();
        auto *jobs = desk.window().findChild<DockPanel *>(u"dock_jobs"_s);
        QVERIFY(jobs->isVisible()); // behind a tab
        QVERIFY(!jobs->content());
        desk.window().docks().open(u"jobs"_s);
        QVERIFY(jobs->content());
    }

    void objectNamesAreUnique()
    {
        TestDesk desk;
        desk.addGadget(u"g1"_s);
        desk.addGadget(u"g2"_s);
        desk.open();
        showEveryPanel(desk);
        QSet<QString> names;
        for (const QObject *object : named(desk.window())) {
            QVERIFY2(!object->objectName().isEmpty(),
                qPrintable(u"no name: %1 %2"_s.arg(
                    QLatin1StringView(object->metaObject()->className()), object->property("text").toString())));
            QVERIFY2(isOfQt(object) || !names.contains(object->objectName()), qPrintable(u"twice: "_s + object->objectName()));
            names += object->objectName();
        }
        QVERIFY(names.size() > 40);
    }

    void everyControlHasAnAccessibleName()
    {
        TestDesk desk;
        desk.addGadget(u"g1"_s);
        desk.open();
        showEveryPanel(desk);
        desk.window().openSettings();
        desk.window().openPalette();
        QCoreApplication::processEvents();
        QStringList unnamed;
        for (QWidget *widget : desk.window().findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || !widget->isEnabled() || isOfQt(widget))
                continue;
            // What an editable combo box is made of answers for it.
            if (qobject_cast<QComboBox *>(widget->parentWidget()) || qobject_cast<QAbstractSpinBox *>(widget->parentWidget()))
                continue;
            const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            if (!face || face->text(QAccessible::Name).isEmpty())
                unnamed += u"%1 \"%2\" in %3"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName(),
                    widget->parentWidget() ? widget->parentWidget()->objectName() : QString());
        }
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
    }

    void tabReachesEveryControlOfAPanel()
    {
        TestDesk desk;
        desk.open();
        showEveryPanel(desk);
        for (const QString &id : {u"welcome"_s, u"activity"_s, u"bench"_s, u"jobs"_s}) {
            desk.window().docks().focus(id);
            QCoreApplication::processEvents();
            QWidget *panel = desk.window().docks().widget(id);
            QSet<QWidget *> expected;
            for (QWidget *widget : panel->findChildren<QWidget *>()) {
                const bool isPart = qobject_cast<QComboBox *>(widget->parentWidget()) || isOfQt(widget);
                if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled() && !isPart)
                    expected += widget;
            }
            QVERIFY2(!expected.isEmpty(), qPrintable(id));
            for (int i = 0; i < 200 && !expected.isEmpty(); ++i) {
                expected.remove(QApplication::focusWidget());
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            }
            for (const QWidget *missed : expected)
                QFAIL(qPrintable(u"%1: Tab never reaches %2 %3"_s.arg(
                    id, QLatin1StringView(missed->metaObject()->className()), missed->objectName())));
        }
    }

    void docksFloatCloseAndComeBack()
    {
        TestDesk desk;
        desk.open();
        DockArea &docks = desk.window().docks();
        docks.setFloating(u"activity"_s, true);
        QVERIFY(docks.isFloating(u"activity"_s));
        docks.setFloating(u"activity"_s, false);
        docks.close(u"activity"_s);
        QVERIFY(!docks.isOpen(u"activity"_s));
        docks.open(u"activity"_s);
        QTRY_VERIFY(docks.visible().contains(u"activity"_s));
        docks.move(u"activity"_s, PanelArea::Right);
        auto *dock = desk.window().findChild<QDockWidget *>(u"dock_activity"_s);
        QCOMPARE(desk.window().dockWidgetArea(dock), Qt::RightDockWidgetArea);
        docks.tabWith(u"activity"_s, u"bench"_s);
        QTRY_VERIFY(!docks.visible().contains(u"bench"_s));
    }

    // A tab whose text both we and Qt set would never come to rest.
    void aBadgeLeavesTheWindowAtRest()
    {
        TestDesk desk;
        desk.open();
        DockArea &docks = desk.window().docks();
        docks.open(u"jobs"_s);
        docks.tabWith(u"jobs"_s, u"activity"_s);
        auto *panel = desk.window().findChild<Panel *>(u"panel_jobs"_s);
        QVERIFY(panel);
        panel->setBadge(u"3"_s);
        const auto isOnTab = [&] {
            return std::ranges::any_of(desk.window().findChildren<QTabBar *>(), [](const QTabBar *bar) {
                for (int i = 0; i < bar->count(); ++i) {
                    if (bar->tabText(i) == u"Jobs  3")
                        return true;
                }
                return false;
            });
        };
        QTRY_VERIFY(isOnTab());
        QTest::qWait(200);
        const QSignalSpy changed(&docks, &DockArea::changed);
        QTest::qWait(300);
        QVERIFY2(changed.size() < 3, qPrintable(QString::number(changed.size())));
        QVERIFY(isOnTab());
        QCOMPARE(docks.title(u"jobs"_s), u"Jobs"_s);
        panel->setBadge({});
        QTRY_VERIFY(!isOnTab());
    }

    void aLayoutIsRestoredAsItWasLeft()
    {
        TestDesk desk;
        desk.open();
        DockArea &docks = desk.window().docks();
        docks.move(u"bench"_s, PanelArea::Right);
        docks.close(u"jobs"_s);
        desk.window().showLayout(u"Watch"_s);
        QTRY_VERIFY(!docks.visible().contains(u"welcome"_s));
        auto *bench = desk.window().findChild<QDockWidget *>(u"dock_bench"_s);
        QCOMPARE(desk.window().dockWidgetArea(bench), Qt::LeftDockWidgetArea);
        desk.window().showLayout(u"Console"_s);
        QCOMPARE(desk.window().dockWidgetArea(bench), Qt::RightDockWidgetArea);
        QVERIFY(!docks.isOpen(u"jobs"_s));
        desk.window().resetLayout();
        QCOMPARE(desk.window().dockWidgetArea(bench), Qt::LeftDockWidgetArea);
        QVERIFY(docks.isOpen(u"jobs"_s));
    }

    void theNextStartFindsTheWindowAsItWas()
    {
        TestDesk first({.layout = u"Console"_s, .restore = true});
        first.open();
        first.window().docks().move(u"bench"_s, PanelArea::Right);
        first.window().close();
        // A second desk on the same folders.
        LayoutStore layouts(first.test.bench.paths);
        QCOMPARE(layouts.lastUsed(), u"Console"_s);
        QVERIFY(!layouts.lastState(u"Console"_s).isEmpty());
        first.desktop.reset();
        PanelRegistry panels;
        Desktop second(first.test.bench, first.test.journal, panels, {.layout = {}, .restore = true});
        second.show();
        auto *bench = second.window().findChild<QDockWidget *>(u"dock_bench"_s);
        QCOMPARE(second.window().dockWidgetArea(bench), Qt::RightDockWidgetArea);
    }

    void ownLayoutsAreSavedUnderANewName()
    {
        TestDesk desk;
        desk.open();
        desk.window().docks().close(u"welcome"_s);
        desk.window().saveLayoutAs(u"Mine / ünd"_s);
        QCOMPARE(desk.window().currentLayout(), u"Mine / ünd"_s);
        LayoutStore again(desk.test.bench.paths);
        QVERIFY(again.isOwn(u"Mine / ünd"_s));
        QVERIFY(!again.save({.name = u"console"_s, .areas = {}, .state = {}})); // ships with the program
        QCOMPARE(again.names().mid(0, 4), QStringList({u"Console"_s, u"Flash"_s, u"Watch"_s, u"Replay"_s}));
        QVERIFY(again.remove(u"Mine / ünd"_s).has_value());
        QVERIFY(!LayoutStore(desk.test.bench.paths).find(u"Mine / ünd"_s));
    }

    void brokenStatesAreIgnored()
    {
        TestDesk desk;
        QVERIFY(
            writeFileAtomically(desk.test.bench.paths.state + u"/window.json"_s, R"({"layout":7,"states":[],"geometry":{}})"));
        const LayoutStore layouts(desk.test.bench.paths);
        QCOMPARE(layouts.lastUsed(), QString());
        QVERIFY(layouts.lastState(u"Console"_s).isEmpty());
        QVERIFY(!layoutFromJson(Json{{"name", 3}}));
    }

    void nothingIsRestoredOffTheScreen()
    {
        const QList<QRect> screens{{0, 0, 1440, 900}, {1440, 0, 800, 600}};
        const QRect seen(100, 100, 800, 600);
        QCOMPARE(onScreen(seen, screens), seen);
        QCOMPARE(onScreen({1500, 50, 500, 400}, screens), QRect(1500, 50, 500, 400));
        QVERIFY(screens[0].contains(onScreen({-3000, 100, 800, 600}, screens)));
        QVERIFY(screens[0].contains(onScreen({200, -500, 800, 600}, screens)));
        QVERIFY(screens[0].contains(onScreen({5000, 5000, 9000, 6000}, screens)));
        QWidget lost;
        lost.setGeometry(-5000, -5000, 300, 200);
        pullOnScreen(lost);
        QVERIFY(QGuiApplication::primaryScreen()->availableGeometry().contains(lost.geometry()));
    }

    void devicesBringAndTakeTheirPanels()
    {
        TestDesk desk;
        desk.open();
        const DeviceId id = desk.addGadget(u"g1"_s, u"a gadget"_s);
        QTRY_VERIFY(desk.window().docks().visible().contains(id.toString()));
        QCOMPARE(desk.window().docks().title(id.toString()), u"g1 (a gadget)"_s);
        QVERIFY(!desk.window().docks().visible().contains(u"welcome"_s)); // in front of it, as a tab
        desk.test.bench.devices.remove(id);
        QTRY_VERIFY(!desk.window().docks().contains(id.toString()));
    }

    void keysGoFromPanelToPanel()
    {
        TestDesk desk;
        desk.open();
        desk.window().activateWindow();
        DockArea &docks = desk.window().docks();
        docks.focus(u"bench"_s);
        QCOMPARE(docks.current(), u"bench"_s);
        QStringList round;
        for (int i = 0; i < 3; ++i) {
            docks.cycle(1);
            round += docks.current();
        }
        QCOMPARE(QSet<QString>(round.begin(), round.end()), QSet<QString>({u"bench"_s, u"welcome"_s, u"activity"_s}));
        QCOMPARE(round.back(), u"bench"_s);
        QTest::keyClick(&desk.window(), Qt::Key_F6);
        QVERIFY(docks.current() != u"bench"_s);
        QTest::keyClick(&desk.window(), Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(docks.current(), docks.ids().at(3));
        QTest::keyClick(&desk.window(), Qt::Key_F1);
        QCOMPARE(docks.current(), u"help"_s);
        picture(desk.window(), "help");
    }

    void panelsMoveByKeyboard()
    {
        TestDesk desk;
        desk.open();
        QMenu menu;
        desk.window().docks().fillMoveMenu(menu, u"activity"_s);
        menu.findChild<QAction *>(u"move_2"_s)->trigger();
        auto *dock = desk.window().findChild<QDockWidget *>(u"dock_activity"_s);
        QCOMPARE(desk.window().dockWidgetArea(dock), Qt::RightDockWidgetArea);
        menu.findChild<QAction *>(u"move_float"_s)->trigger();
        QVERIFY(dock->isFloating());
    }

    void aSecondStartRaisesTheFirst()
    {
        const TestBench test;
        SingleInstance first(test.bench.paths.runtime);
        QVERIFY(first.claim());
        QSignalSpy raised(&first, &SingleInstance::raiseAsked);
        SingleInstance second(test.bench.paths.runtime);
        QVERIFY(!second.claim());
        QTRY_COMPARE(raised.count(), 1);
    }

    void errorsOfTheWindowAreToasts()
    {
        TestDesk desk;
        desk.open();
        QWidget *focus = QApplication::focusWidget();
        desk.window().showError({.code = ErrorCode::Io, .message = Message::verbatim(u"The disk is full."_s)});
        QCOMPARE(desk.window().toasts().count(), 1);
        QCOMPARE(QApplication::focusWidget(), focus);
        desk.window().toasts().show(Severity::Success, u"Built"_s, u"firmware.elf, 48 KiB, in 3.2 s"_s);
        QCoreApplication::processEvents();
        picture(desk.window(), "toasts");
    }

    void actionsSeeTheWindow()
    {
        TestDesk desk;
        desk.open();
        const auto ended = [](const JobPointer &job) { return isFinal(job->state()); };
        const JobPointer shown = desk.test.start(u"bench_show_panel"_s, {{"panel", "jobs"}, {"layout", "Console"}});
        QTRY_VERIFY(ended(shown));
        QVERIFY2(shown->result()->has_value(), qPrintable(errorWords(*shown->result())));
        QVERIFY(desk.window().docks().visible().contains(u"jobs"_s));
        const JobPointer shot = desk.test.start(u"bench_screenshot"_s, {{"max_px", 400}});
        QTRY_VERIFY(ended(shot));
        QCOMPARE((**shot->result())["width"].get<int>(), 400);
        const JobPointer wrong = desk.test.start(u"bench_show_panel"_s, {{"panel", "nonsense"}});
        QTRY_VERIFY(ended(wrong));
        QCOMPARE(errorCode(*wrong->result()), ErrorCode::NotFound);
        QVERIFY(!wrong->result()->error().nextActions.empty());
    }
};

OHM_GUI_TEST(TestWindow)
#include "tst_window.moc"
