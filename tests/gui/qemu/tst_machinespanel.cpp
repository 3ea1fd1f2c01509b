// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/qemu/machinebench.h"
#include "qemu/panel/machinecard.h"
#include "qemu/panel/machinespanel.h"
#include "qemu/panel/memorymapmodel.h"
#include "qemu/panel/memorymapview.h"
#include "qemu/panel/qemupanels.h"
#include "qemu/panel/statepill.h"
#include "ui/infobar.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

#include <csignal>
#include <unistd.h>

using namespace ohm;
using namespace ohm::qemu;
using namespace Qt::StringLiterals;

class TestMachinesPanel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void invitesToStartTheDemo();
    void followsTheMachine();
    void staysOnTheKeyThatWasPressed();
    void startsAgainWhatStopped();
    void saysWhyItStopped();
    void savesAndLoadsSnapshots();
    void showsTheMemoryMap();
    void copiesTheCommandLine();
    void takesAwayWhatIsForgotten();
    void actsAsThePerson();
    void namesEveryControl();
    void fitsANarrowDock();
    void looksGood_data();
    void looksGood();
    void writesSizes();

private:
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return m_panel->findChild<Widget *>(name);
    }
    QString state() const
    {
        const auto *pill = m_panel->findChild<StatePill *>();
        return pill ? pill->word() : QString();
    }
    // Presses the button that has an action now, as with the mouse.
    void press(const QString &action)
    {
        QAction *wanted = find<QAction>(action);
        QVERIFY2(wanted && wanted->isEnabled(), qPrintable(action));
        for (auto *button : m_panel->findChildren<QToolButton *>()) {
            if (button->defaultAction() == wanted && button->isVisible())
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL(qPrintable(action + u" has no button"_s));
    }

    std::unique_ptr<MachineBench> m_bench;
    std::unique_ptr<MachinesPanel> m_panel;
};

void TestMachinesPanel::init()
{
    m_bench = std::make_unique<MachineBench>();
    m_panel = std::make_unique<MachinesPanel>(m_bench->bench, nullptr);
    m_panel->resize(420, 640);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestMachinesPanel::cleanup()
{
    m_panel.reset();
    m_bench.reset();
    QVERIFY(emulatorsBelow(::getpid()).isEmpty());
}

void TestMachinesPanel::invitesToStartTheDemo()
{
    auto *demo = find<QPushButton>(u"machines_empty_demo"_s);
    QVERIFY(demo->isVisible());
    demo->click();
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"running"_s, 10000);
    QVERIFY(!demo->isVisible());
    QVERIFY(find<QLabel>(u"machine_type"_s)->text().startsWith(u"mps2-an386"));
    QCOMPARE(m_panel->badge(), u"1"_s);
}

void TestMachinesPanel::followsTheMachine()
{
    m_bench->startDemo("demo");
    QTRY_COMPARE(state(), u"running"_s);
    press(u"qemu_pause"_s);
    QTRY_COMPARE(state(), u"paused"_s);
    press(u"qemu_resume"_s);
    QTRY_COMPARE(state(), u"running"_s);
    press(u"qemu_reset"_s);
    QTRY_VERIFY(find<QLabel>(u"machine_facts"_s)->text().contains(u"1 reset"));
    QVERIFY(find<QLabel>(u"machine_facts"_s)->text().contains(u"up 0:0"));
    m_bench->get("qemu_monitor", {{"id", "demo"}, {"command", "stop"}});
    QTRY_COMPARE(state(), u"paused"_s);
}

void TestMachinesPanel::staysOnTheKeyThatWasPressed()
{
    m_bench->startDemo("demo");
    QTRY_COMPARE(state(), u"running"_s);
    auto *button = find<QToolButton>(u"qemu_pause_button"_s);
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_COMPARE(state(), u"paused"_s);
    QVERIFY(button->hasFocus());
    QCOMPARE(button->accessibleName(), u"demo: Resume a machine"_s);
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_COMPARE(state(), u"running"_s);
}

void TestMachinesPanel::startsAgainWhatStopped()
{
    m_bench->startDemo("demo", {{"icount", 5}});
    QTRY_COMPARE(state(), u"running"_s);
    press(u"qemu_stop"_s);
    QTRY_COMPARE(state(), u"stopped"_s);
    QVERIFY(find<QLabel>(u"machine_exit"_s)->isVisible());
    QVERIFY(!find<QToolButton>(u"machine_console"_s)->isVisible());
    QVERIFY(m_panel->badge().isEmpty());
    press(u"qemu_start"_s);
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"running"_s, 10000);
    QVERIFY(toQString(m_bench->details("demo").at("command_line")).contains(u"shift=5"));
    QVERIFY(!find<QLabel>(u"machine_exit"_s)->isVisible());
}

void TestMachinesPanel::saysWhyItStopped()
{
    const pid_t pid = m_bench->startDemo("demo").at("pid").get<int>();
    QTRY_COMPARE(state(), u"running"_s);
    ::kill(pid, SIGKILL);
    QTRY_COMPARE(state(), u"stopped"_s);
    QVERIFY2(find<QLabel>(u"machine_exit"_s)->text().contains(u"killed"), qPrintable(find<QLabel>(u"machine_exit"_s)->text()));
}

void TestMachinesPanel::savesAndLoadsSnapshots()
{
    m_bench->startDemo("demo");
    QTRY_COMPARE(state(), u"running"_s);
    auto *menu = find<QToolButton>(u"machine_snapshots"_s)->menu();
    find<QAction>(u"snapshot_save"_s)->trigger();
    const auto saved = [this] {
        const auto list = m_bench->call("qemu_snapshot", {{"id", "demo"}});
        return list ? list->at("snapshots").size() : 0U;
    };
    QTRY_COMPARE(saved(), 1U);
    menu->popup(QPoint(0, 0));
    const auto entries = [menu] { return menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly); };
    QTRY_COMPARE(entries().size(), 1);
    entries().at(0)->actions().at(0)->trigger(); // load
    QTRY_VERIFY(std::ranges::any_of(m_bench->own.events(EventKind::Call),
        [](const EventPointer &event) { return event->data.at("arguments").value("action", "") == "load"; }));
    entries().at(0)->actions().at(1)->trigger(); // delete
    QTRY_COMPARE(saved(), 0U);
    menu->close();
    QVERIFY(m_panel->infoBar()->text().isEmpty());
}

void TestMachinesPanel::showsTheMemoryMap()
{
    m_bench->startDemo("demo");
    QTRY_COMPARE(state(), u"running"_s);
    find<QAction>(u"machine_memory_map"_s)->trigger();
    auto *table = find<QTreeView>(u"machine_memory_table"_s);
    QTRY_VERIFY(table->model()->rowCount() > 20);
    QVERIFY(table->isVisible());
    const auto *model = static_cast<MemoryMapModel *>(table->model());
    QStringList rows;
    for (int row = 0; row < model->rowCount(); ++row)
        rows << model->rowText(row);
    QVERIFY(rows.contains(u"0x21000000\t0x21ffffff\t16 MiB\tram\tmps.ram"_s));
    QVERIFY(rows.contains(u"0x40004000\t0x40004fff\t4 KiB\ti/o\tuart · cmsdk-apb-uart"_s));
    QTest::keyClick(table, Qt::Key_Escape);
    QVERIFY(!table->isVisible());
}

void TestMachinesPanel::copiesTheCommandLine()
{
    m_bench->startDemo("demo");
    QTRY_COMPARE(state(), u"running"_s);
    find<QAction>(u"machine_copy_command_line"_s)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"-machine mps2-an386"));
    find<QToolButton>(u"machine_gdb"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), toQString(m_bench->details("demo").at("gdb")));
}

void TestMachinesPanel::takesAwayWhatIsForgotten()
{
    m_bench->startDemo("demo");
    m_bench->startDemo("other");
    QTRY_COMPARE(m_panel->findChildren<MachineCard *>().size(), 2);
    find<MachineCard>(u"machine_other"_s)->findChild<QAction *>(u"machine_forget"_s)->trigger();
    QTRY_COMPARE(m_panel->findChildren<MachineCard *>().size(), 1);
    QVERIFY(find<MachineCard>(u"machine_demo"_s));
}

void TestMachinesPanel::actsAsThePerson()
{
    m_bench->startDemo("demo");
    QTRY_COMPARE(state(), u"running"_s);
    press(u"qemu_pause"_s);
    QTRY_COMPARE(state(), u"paused"_s);
    const auto calls = m_bench->own.events(EventKind::Call);
    QCOMPARE(calls.back()->source, u"qemu_pause"_s);
    QCOMPARE(calls.back()->caller, u"person"_s);
}

void TestMachinesPanel::namesEveryControl()
{
    m_bench->startDemo("demo");
    QTRY_COMPARE(state(), u"running"_s);
    find<QAction>(u"machine_memory_map"_s)->trigger();
    for (auto *button : m_panel->findChildren<QAbstractButton *>()) {
        const bool isOfAction = qobject_cast<QToolBar *>(button->parentWidget()); // its action has the name
        if (!button->isVisible() || isOfAction)
            continue;
        QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(), qPrintable(button->objectName()));
        QVERIFY2(!button->objectName().isEmpty(), qPrintable(button->text()));
    }
    QVERIFY(find<MachineCard>(u"machine_demo"_s)->accessibleName().contains(u"running"));
    QVERIFY(!find<QTreeView>(u"machine_memory_table"_s)->accessibleName().isEmpty());
}

void TestMachinesPanel::fitsANarrowDock()
{
    m_bench->startDemo("a-rather-long-machine-id", {{"record", true}});
    QTRY_COMPARE(state(), u"running"_s);
    m_panel->resize(300, 500);
    QCoreApplication::processEvents();
    const auto *card = m_panel->findChild<MachineCard *>();
    QVERIFY2(card->width() <= 300, qPrintable(QString::number(card->width())));
    for (auto *button : card->findChildren<QToolButton *>())
        QVERIFY2(!button->isVisible() || card->rect().contains(button->geometry()), qPrintable(button->objectName()));
}

void TestMachinesPanel::looksGood_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
}

void TestMachinesPanel::looksGood()
{
    QFETCH(ThemeChoice, theme);
    Theme dress;
    dress.setChoice(theme);
    m_bench->startDemo("demo");
    m_bench->startDemo("recorded", {{"record", true}});
    m_bench->get("qemu_pause", {{"id", "recorded"}});
    ::kill(m_bench->startDemo("victim").at("pid").get<int>(), SIGKILL);
    QTRY_COMPARE(m_bench->state("victim"), u"stopped"_s);
    QTRY_COMPARE(m_panel->findChildren<MachineCard *>().size(), 3);
    find<MachineCard>(u"machine_demo"_s)->findChild<QAction *>(u"machine_memory_map"_s)->trigger();
    QTRY_VERIFY(find<QTreeView>(u"machine_memory_table"_s)->model()->rowCount() > 20);
    m_panel->resize(440, 1000);
    QTest::qWait(50);
    const QImage picture = m_panel->grab().toImage();
    const QColor corner = picture.pixelColor(4, picture.height() / 3);
    QCOMPARE(corner.lightness() < 128, theme == ThemeChoice::Dark);
    const QString folder = qEnvironmentVariable("OHM_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(picture.save(u"%1/machines-%2.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag()))));
}

void TestMachinesPanel::writesSizes()
{
    QCOMPARE(sizeText(4194304), u"4 MiB"_s);
    QCOMPARE(sizeText(1536), u"1536 B"_s);
    QCOMPARE(sizeText(3584 * 1024), u"3584 KiB"_s);
    QCOMPARE(sizeText(16), u"16 B"_s);
    QCOMPARE(sizeText(0), u"0 B"_s); // the whole of 2^64
}

QTEST_MAIN(TestMachinesPanel)
#include "tst_machinespanel.moc"
