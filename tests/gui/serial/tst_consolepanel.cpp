// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/engine/serialsettings.h"
#include "serial/panel/allconsolespanel.h"
#include "serial/panel/consolepanel.h"
#include "serial/panel/groupdialog.h"
#include "serial/panel/portspanel.h"
#include "serial/panel/serialpanels.h"
#include "ui/infobar.h"
#include "ui/text/logview.h"
#include "ui/text/logviewactions.h"
#include "ui/text/terminalview.h"
#include "ui/theme.h"
#include "unit/serial/serialtesting.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeView>

using namespace ohm;
using namespace ohm::serial;
using namespace ohm::test;
using namespace Qt::StringLiterals;

class TestConsolePanel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void showsWhatComes();
    void showsWhatCameBefore();
    void sendsLinesThroughTheAction();
    void walksThroughTheHistory();
    void keepsTheHistory();
    void sendsMacros();
    void searches();
    void filtersWithContext();
    void marksABrokenFilter();
    void showsBytes();
    void clearsOnlyTheView();
    void typesIntoTheTerminal();
    void doesNotTypeAgainstALease();
    void disconnectsAndConnects();
    void saysWhyThePortIsGone();
    void namesStandIns();
    void showsUnknownLines();
    void changesTheBaudRate();
    void editsMacros();
    void mergesInOrder();
    void listsPorts();
    void namesEveryControl();
    void fitsANarrowDock();
    void looksGood_data();
    void looksGood();

private:
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return m_panel->findChild<Widget *>(QLatin1StringView(name));
    }
    void trigger(const char *name) { find<QAction>(name)->trigger(); }
    void typeLine(const QString &line)
    {
        auto *field = find<QLineEdit>("console_input");
        QTest::keyClicks(field, line);
        QTest::keyClick(field, Qt::Key_Return);
    }
    QString visible() const { return m_panel->logView().visibleText(); }
    std::vector<EventPointer> calls(const QString &action) const;

    std::unique_ptr<SerialBench> m_bench;
    std::unique_ptr<Board> m_board;
    std::shared_ptr<Console> m_console;
    std::unique_ptr<ConsolePanel> m_panel;
};

void TestConsolePanel::init()
{
    m_bench = std::make_unique<SerialBench>();
    m_board = std::make_unique<Board>();
    m_console = m_bench->open(m_board->path(), u"c1"_s);
    QVERIFY(m_console);
    m_panel = std::make_unique<ConsolePanel>(m_bench->test.bench, m_console, nullptr);
    m_panel->resize(900, 500);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestConsolePanel::cleanup()
{
    m_panel.reset();
    m_console.reset();
    m_bench.reset();
    m_board.reset();
}

std::vector<EventPointer> TestConsolePanel::calls(const QString &action) const
{
    auto events = m_bench->test.events(EventKind::Call);
    std::erase_if(events, [&](const EventPointer &event) { return event->source != action || event->caller != u"person"; });
    return events;
}

void TestConsolePanel::showsWhatComes()
{
    m_board->say("booting\r\n\x1b[32mready\x1b[0m \xff\r\n");
    QTRY_VERIFY2(visible().contains(u"ready"_s), qPrintable(visible()));
    QVERIFY(visible().contains(u"booting"_s));
    QVERIFY(!visible().contains(u"[32m"_s));
}

// A console that an assistant opened has been receiving for a while when somebody comes to look.
void TestConsolePanel::showsWhatCameBefore()
{
    const QString line = u"a line that is wider than the few columns of a view that has not been laid out"_s;
    for (int i = 0; i < 200; ++i)
        m_board->say(QByteArray::number(i) + ' ' + line.toLatin1() + "\r\n");
    QTRY_COMPARE(received(*m_console).count('\n'), 200);
    ConsolePanel later(m_bench->test.bench, m_console, nullptr);
    ConsolePanel terminal(m_bench->test.bench, m_console, nullptr);
    terminal.setTerminal(true);
    QTest::qWait(100); // long enough to read it all before anybody looks
    for (ConsolePanel *panel : {&later, &terminal}) {
        panel->resize(1200, 500);
        panel->show();
    }
    QTRY_VERIFY2(later.logView().visibleText().contains(u"199 "_s + line), qPrintable(later.logView().visibleText()));
    later.logView().verticalScrollBar()->setValue(0);
    QTRY_VERIFY2(later.logView().visibleText().contains(u"\n1 "_s + line), qPrintable(later.logView().visibleText()));
    for (ConsolePanel *panel : {&later, &terminal}) {
        panel->setTerminal(true);
        TerminalView &view = panel->terminal();
        QTRY_VERIFY2(view.visibleText().contains(u"199 "_s + line), qPrintable(view.visibleText()));
        QCOMPARE(view.screen().line(0).text(), u"0 "_s + line);
    }
}

void TestConsolePanel::sendsLinesThroughTheAction()
{
    auto *ending = find<QComboBox>("console_line_ending");
    ending->setCurrentIndex(ending->findData(int(LineEnding::CrLf)));
    typeLine(u"led on"_s);
    QCOMPARE(m_board->hear(8), QByteArray("led on\r\n"));
    QCOMPARE(find<QLineEdit>("console_input")->text(), QString());
    QCOMPARE(calls(u"serial_write"_s).size(), 1u);
    QTRY_VERIFY2(visible().contains(u"led on"_s), qPrintable(visible())); // the echo of what was sent
    m_panel->logView().actionSet().showSent->trigger();
    QTRY_VERIFY(!visible().contains(u"led on"_s));
}

void TestConsolePanel::walksThroughTheHistory()
{
    auto *field = find<QLineEdit>("console_input");
    typeLine(u"one"_s);
    typeLine(u"two"_s);
    QTest::keyClicks(field, u"half"_s);
    QTest::keyClick(field, Qt::Key_Up);
    QCOMPARE(field->text(), u"two"_s);
    QTest::keyClick(field, Qt::Key_Up);
    QTest::keyClick(field, Qt::Key_Up);
    QCOMPARE(field->text(), u"one"_s);
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(field->text(), u"half"_s);
}

void TestConsolePanel::keepsTheHistory()
{
    typeLine(u"remember me"_s);
    const QString file = m_bench->test.bench.paths.state + u"/console-history.txt"_s;
    QTRY_COMPARE(readFile(file).value_or(QByteArray()), QByteArray("remember me"));
    ConsolePanel other(m_bench->test.bench, m_console, nullptr);
    auto *field = other.findChild<QLineEdit *>(u"console_input"_s);
    QTRY_COMPARE((QTest::keyClick(field, Qt::Key_Up), field->text()), u"remember me"_s);
}

void TestConsolePanel::sendsMacros()
{
    QVERIFY(find<QWidget>("console_macros")->isHidden());
    const ConsoleMacros macros{
        {{.name = u"Version"_s, .text = u"version"_s}, {.name = u"Sync"_s, .text = u"00 ff"_s, .hex = true}}};
    OHM_VERIFY_RESULT(consoleMacros(m_bench->test.bench.settings).set(macros));
    QVERIFY(find<QWidget>("console_macros")->isVisible());
    QTest::mouseClick(find<QToolButton>("console_macro_1"), Qt::LeftButton);
    QCOMPARE(m_board->hear(8), QByteArray("version\n"));
    QTest::mouseClick(find<QToolButton>("console_macro_2"), Qt::LeftButton);
    QCOMPARE(m_board->hear(2), QByteArray("\0\xff", 2));
    QCOMPARE(calls(u"serial_write"_s).size(), 2u);
}

void TestConsolePanel::searches()
{
    for (int i = 0; i < 300; ++i)
        m_board->say(i % 100 == 0 ? "needle here\n" : "hay\n");
    QTRY_COMPARE(received(*m_console).size(), 3 * 12 + 297 * 4);
    QTest::keyClick(m_panel.get(), Qt::Key_F, Qt::ControlModifier);
    auto *field = find<QLineEdit>("search_field");
    QVERIFY(field->isVisible());
    QTest::keyClicks(field, u"needle"_s);
    QTRY_COMPARE(find<QLabel>("search_count")->text(), u"3 of 3"_s);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QTRY_COMPARE(find<QLabel>("search_count")->text(), u"2 of 3"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
}

void TestConsolePanel::filtersWithContext()
{
    m_board->say("a\nb\nerror 1\nc\nd\n");
    QTRY_VERIFY(visible().contains(u"error"_s));
    trigger("console_filter");
    QTest::keyClicks(find<QLineEdit>("filter_field"), u"error"_s);
    QTRY_VERIFY2(visible().contains(u"error 1"_s) && !visible().contains(u'b'), qPrintable(visible()));
    find<QSpinBox>("filter_context")->setValue(1);
    QTRY_VERIFY(visible().contains(u'b') && visible().contains(u'c'));
    QVERIFY(!visible().contains(u"\nd"_s) && !visible().startsWith(u'a'));
    QTest::keyClick(find<QLineEdit>("filter_field"), Qt::Key_Escape);
    QTRY_VERIFY(visible().contains(u'd'));
}

void TestConsolePanel::marksABrokenFilter()
{
    trigger("console_filter");
    find<QToolButton>("filter_regex")->click();
    auto *field = find<QLineEdit>("filter_field");
    QTest::keyClicks(field, u"a("_s);
    QVERIFY(!field->toolTip().isEmpty());
    QTest::keyClicks(field, u")"_s);
    QVERIFY(field->toolTip().isEmpty());
}

void TestConsolePanel::showsBytes()
{
    m_board->say("Ohm\n");
    QTRY_VERIFY(visible().contains(u"Ohm"_s));
    m_panel->logView().actionSet().modeHex->trigger();
    QTRY_VERIFY2(visible().contains(u"4F 68 6D"_s, Qt::CaseInsensitive), qPrintable(visible()));
    m_panel->logView().actionSet().modeMixed->trigger();
    QTRY_VERIFY(visible().contains(u"Ohm"_s));
}

void TestConsolePanel::clearsOnlyTheView()
{
    m_board->say("old\n");
    QTRY_VERIFY(visible().contains(u"old"_s));
    trigger("console_clear");
    QVERIFY(!visible().contains(u"old"_s));
    QCOMPARE(received(*m_console), QByteArray("old\n"));
    m_board->say("new\n");
    QTRY_VERIFY(visible().contains(u"new"_s));
    QVERIFY(!visible().contains(u"old"_s));
}

void TestConsolePanel::typesIntoTheTerminal()
{
    m_board->say("shell> ");
    QTRY_COMPARE(received(*m_console).size(), 7);
    trigger("console_terminal");
    QVERIFY(m_panel->isTerminal());
    QTRY_VERIFY(m_panel->terminal().visibleText().contains(u"shell>"_s));
    QTest::keyClicks(&m_panel->terminal(), u"ls"_s);
    QTest::keyClick(&m_panel->terminal(), Qt::Key_Return);
    QTest::keyClick(&m_panel->terminal(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(m_board->hear(4), QByteArray("ls\r\x03"));
    QCOMPARE(calls(u"serial_write"_s).size(), 0u); // keys are no calls …
    QTRY_VERIFY(!m_bench->test.events(EventKind::Sent).empty()); // … but journaled
}

void TestConsolePanel::doesNotTypeAgainstALease()
{
    QVERIFY(m_bench->test.bench.leases.acquire(m_console->device(), assistant, {}, u"testing"_s));
    QTRY_VERIFY(find<QWidget>("console_holder")->isVisible());
    m_panel->setTerminal(true);
    QTest::keyClicks(&m_panel->terminal(), u"x"_s);
    QVERIFY(m_panel->infoBar()->isVisible());
    QVERIFY2(m_panel->infoBar()->text().contains(u"client:tester"_s), qPrintable(m_panel->infoBar()->text()));
    QCOMPARE(m_console->statistics().sent, 0u);
}

void TestConsolePanel::disconnectsAndConnects()
{
    m_board->say("kept\n");
    QTRY_VERIFY(visible().contains(u"kept"_s));
    trigger("console_connection");
    QTRY_VERIFY(isIn(*m_console, ConsoleState::Closed));
    QTRY_COMPARE(find<QAction>("console_connection")->text(), u"Connect"_s);
    QVERIFY(visible().contains(u"kept"_s));
    trigger("console_connection");
    QTRY_VERIFY(isIn(*m_console, ConsoleState::Open));
    m_board->say("again\n");
    QTRY_VERIFY(visible().contains(u"again"_s));
    QCOMPARE(m_bench->consoles().all().size(), 1u);
}

void TestConsolePanel::saysWhyThePortIsGone()
{
    m_board->unplug();
    QTRY_VERIFY(m_panel->infoBar()->isVisible());
    QCOMPARE(m_panel->badge(), u"!"_s);
    typeLine(u"into the void"_s);
    QTRY_VERIFY(m_panel->infoBar()->text().contains(u"not open"_s));
}

void TestConsolePanel::namesStandIns()
{
    Board machine;
    m_bench->test.bench.devices.put({.id = DeviceId(u"port:qemu:demo"_s),
        .kind = u"port"_s,
        .title = u"demo serial"_s,
        .url = machine.path(),
        .standIn = u"QEMU machine demo"_s});
    const auto console = m_bench->open(u"qemu:demo"_s, u"q"_s);
    QVERIFY(console);
    ConsolePanel panel(m_bench->test.bench, console, nullptr);
    panel.show();
    auto *chip = panel.findChild<QWidget *>(u"console_stand_in"_s);
    QTRY_VERIFY(chip->isVisible());
    QVERIFY(chip->accessibleName().contains(u"QEMU machine demo"_s));
}

void TestConsolePanel::showsUnknownLines()
{
    QTRY_VERIFY(find<QWidget>("lamp_cts")->accessibleName().contains(u"unknown"_s));
    QTest::mouseClick(find<QToolButton>("console_dtr"), Qt::LeftButton);
    QTRY_COMPARE(calls(u"serial_set_lines"_s).size(), 1u);
    QTest::qWait(100);
    QVERIFY(m_panel->infoBar()->isHidden()); // a line that is not there is no error
}

void TestConsolePanel::changesTheBaudRate()
{
    auto *baud = find<QComboBox>("console_baud");
    QTRY_COMPARE(baud->currentText(), u"115200"_s);
    QTRY_VERIFY(baud->isEnabled());
    baud->lineEdit()->selectAll();
    QTest::keyClicks(baud->lineEdit(), u"250000"_s);
    QTest::keyClick(baud->lineEdit(), Qt::Key_Return);
    QTRY_COMPARE(m_console->status().options.line.baud, 250000);
}

void TestConsolePanel::editsMacros()
{
    OHM_VERIFY_RESULT(consoleMacros(m_bench->test.bench.settings).set({{{.name = u"V"_s, .text = u"version"_s}}}));
    trigger("console_edit_macros");
    auto *dialog = m_panel->findChild<GroupDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    dialog->accept();
    const auto kept = consoleMacros(m_bench->test.bench.settings).get();
    QCOMPARE(kept.macros.size(), 1u);
    QCOMPARE(kept.macros[0].text, u"version"_s);
}

void TestConsolePanel::mergesInOrder()
{
    Board other;
    const auto second = m_bench->open(other.path(), u"c2"_s);
    QVERIFY(second);
    AllConsolesPanel all(m_bench->test.bench, m_bench->consoles(), nullptr);
    all.resize(700, 400);
    all.show();
    LogViewOptions plain = all.logView().options();
    plain.times = TimeStamps::None;
    all.logView().setOptions(plain);
    for (int i = 0; i < 3; ++i) {
        m_board->say("first " + QByteArray::number(i) + '\n');
        QTRY_VERIFY(received(*m_console).count('\n') == i + 1);
        other.say("second " + QByteArray::number(i) + '\n');
        QTRY_VERIFY(received(*second).count('\n') == i + 1);
    }
    QTRY_COMPARE(
        all.logView().visibleText().trimmed(), u"c1 first 0\nc2 second 0\nc1 first 1\nc2 second 1\nc1 first 2\nc2 second 2"_s);
    all.setShown(u"c1"_s, false);
    QTRY_COMPARE(all.logView().visibleText().trimmed(), u"c2 second 0\nc2 second 1\nc2 second 2"_s);
    QCOMPARE(all.shownConsoles(), QStringList(u"c2"_s));
}

void TestConsolePanel::listsPorts()
{
    Board machine;
    m_bench->test.bench.devices.put(
        {.id = DeviceId(u"port:qemu:demo"_s), .kind = u"port"_s, .title = u"demo serial"_s, .url = machine.path()});
    PortsPanel ports(m_bench->test.bench, nullptr);
    ports.show();
    auto *view = ports.findChild<QTreeView *>(u"ports_view"_s);
    const auto rowOf = [&](const QString &title) {
        const auto found = view->model()->match(view->model()->index(0, 0), Qt::DisplayRole, title);
        return found.isEmpty() ? QModelIndex() : found.first();
    };
    QTRY_VERIFY(rowOf(u"demo serial"_s).isValid());
    QVERIFY(rowOf(m_board->path()).isValid()); // used lately
    view->setCurrentIndex(rowOf(u"demo serial"_s));
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_COMPARE(m_bench->consoles().all().size(), 2u);
    QTRY_VERIFY(rowOf(u"demo serial"_s).siblingAtColumn(2).data().toString().contains(u"open in c"_s));
}

void TestConsolePanel::namesEveryControl()
{
    for (const QWidget *widget : m_panel->findChildren<QWidget *>()) {
        const bool takesFocus = widget->focusPolicy() & Qt::TabFocus;
        const bool isPart = widget->objectName().startsWith(u"qt_"_s) || widget->inherits("QToolBar")
            || qobject_cast<QComboBox *>(widget->parentWidget()) || qobject_cast<QSpinBox *>(widget->parentWidget());
        if (!takesFocus || isPart || widget->window() != m_panel.get())
            continue;
        const auto *button = qobject_cast<const QToolButton *>(widget);
        const bool hasText = button && (!button->text().isEmpty() || button->defaultAction());
        QVERIFY2(hasText || !widget->accessibleName().isEmpty(),
            qPrintable(u"%1 %2"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName())));
    }
}

void TestConsolePanel::fitsANarrowDock()
{
    QVERIFY2(m_panel->minimumSizeHint().width() <= 320, qPrintable(QString::number(m_panel->minimumSizeHint().width())));
    QTRY_VERIFY(find<QWidget>("lamp_cts")->isVisible());
    m_panel->resize(340, 400);
    QTRY_VERIFY(!find<QWidget>("lamp_cts")->isVisible());
    QVERIFY(find<QWidget>("console_baud")->isVisible());
    m_panel->resize(900, 400);
    QTRY_VERIFY(find<QWidget>("lamp_cts")->isVisible());
}

void TestConsolePanel::looksGood_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

// With OHM_SCREENSHOTS set to a folder, leaves pictures there to be looked at.
void TestConsolePanel::looksGood()
{
    QFETCH(bool, dark);
    Theme theme;
    theme.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    OHM_VERIFY_RESULT(consoleMacros(m_bench->test.bench.settings)
            .set({{{.name = u"Version"_s, .text = u"version"_s}, {.name = u"LED on"_s, .text = u"led on"_s}}}));
    m_board->say("\x1b[36mOhmdeck bench demo 1.0\x1b[0m on mps2-an386\r\nclock 25 MHz, 1 kHz loop\r\n> ");
    QTRY_VERIFY(visible().contains(u"> "_s));
    typeLine(u"get motor.speed"_s);
    m_board->hear(16);
    m_board->say("get motor.speed\r\nmotor.speed = 1432 rpm\r\n[W] motor: warning, current 2.1 A near limit\r\n"
                 "[E] motor: fault 0x12, overcurrent\r\n\x1b[32mrecovered\x1b[0m 21 \xc2\xb0"
                 "C \xff\r\n> ");
    QTRY_VERIFY(visible().contains(u"recovered"_s));
    QTest::qWait(700);
    const QImage picture = m_panel->grab().toImage();
    const QColor ground = picture.pixelColor(picture.width() - 40, picture.height() / 2);
    QCOMPARE(ground.lightness() < 128, dark);
    const QString folder = qEnvironmentVariable("OHM_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    const QString suffix = dark ? u"dark.png"_s : u"light.png"_s;
    QVERIFY(picture.save(folder + u"/console-"_s + suffix));
    trigger("console_filter");
    QTest::keyClick(m_panel.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(find<QLineEdit>("search_field"), u"motor"_s);
    QTest::qWait(100);
    QVERIFY(m_panel->grab().save(folder + u"/search-"_s + suffix));
    m_panel->setTerminal(true);
    QTest::qWait(100);
    QVERIFY(m_panel->grab().save(folder + u"/terminal-"_s + suffix));
    m_board->unplug();
    QTRY_VERIFY(m_panel->infoBar()->isVisible());
    QTest::qWait(700);
    QVERIFY(m_panel->grab().save(folder + u"/gone-"_s + suffix));
    PortsPanel ports(m_bench->test.bench, nullptr);
    ports.resize(420, 260);
    ports.show();
    AllConsolesPanel all(m_bench->test.bench, m_bench->consoles(), nullptr);
    all.resize(800, 300);
    all.show();
    trigger("console_edit_macros");
    QTest::qWait(400);
    QVERIFY(m_panel->findChild<GroupDialog *>()->grab().save(folder + u"/macros-"_s + suffix));
    QVERIFY(ports.grab().save(folder + u"/ports-"_s + suffix));
    QVERIFY(all.grab().save(folder + u"/all-"_s + suffix));
}

QTEST_MAIN(TestConsolePanel)
#include "tst_consolepanel.moc"
