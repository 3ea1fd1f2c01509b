// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../integration/probe/openocd/sessionfixture.h"
#include "probe/panel/breakpointspanel.h"
#include "probe/panel/callstackmodel.h"
#include "probe/panel/callstackpanel.h"
#include "probe/panel/registersmodel.h"
#include "probe/panel/registerspanel.h"
#include "probe/panel/sessionsmodel.h"
#include "probe/panel/sessionspanel.h"
#include "probe/panel/sourcedisassembly.h"
#include "probe/panel/sourcepanel.h"
#include "probe/panel/sourceview.h"
#include "ui/infobar.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

using namespace ohm;
using namespace ohm::probe;
using namespace ohm::testing;
using Chip = SimProbeConfig::Chip;

// The debugger's panels with our firmware in QEMU behind the simulated probe and the real OpenOCD.
class TestProbePanel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void invitesToConnect();
    void findsABoard();
    void asksForAGdbPort();
    void leadsToTheForm();
    void tellsWhyItDoesNotConnect();
    void connectsAndShowsTargets();
    void halts();
    void fillsRegisters();
    void marksWhatChanged();
    void writesARegister();
    void keepsTheFocusOverAStep();
    void stepsThroughTheSource();
    void showsSourceAndInstructions();
    void setsABreakpointInTheMargin();
    void togglesWithTheKey();
    void movesToALineWithCode();
    void hasKeysForItsMenus();
    void listsBreakpoints();
    void addsAWatchpoint();
    void showsTheCallStack();
    void evaluates();
    void takesKeysFromTheWindow();
    void leavesTheKeyToTheWindow();
    void readsAnewAfterALoad();
    void namesEveryControl();
    void looksGood_data();
    void looksGood();
    void disconnects();

private:
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }
    Result<Json> on(const QString &action, Json arguments = Json::object())
    {
        arguments["session"] = m_choice->session()->name.toStdString();
        return m_fixture->call(action, arguments);
    }
    ShownTarget target() const { return m_choice->target() ? *m_choice->target() : ShownTarget(); }
    void press(Qt::Key key, QWidget *widget) { QTest::keyClick(widget, key); }
    void trigger(const QString &action) const;
    void haltAt(const std::string &symbol);
    int lineOf(const QString &text) const; // in the source that is shown; 0: nowhere
    void clickMargin(int line) const;
    QString infoText() const { return m_source->infoBar()->text(); }

    std::unique_ptr<SessionFixture> m_fixture;
    std::shared_ptr<SessionChoice> m_choice;
    std::unique_ptr<QSplitter> m_window;
    SessionsPanel *m_sessions = nullptr;
    RegistersPanel *m_registers = nullptr;
    BreakpointsPanel *m_breakpoints = nullptr;
    SourcePanel *m_source = nullptr;
    CallStackPanel *m_stack = nullptr;
    Theme m_theme;
};

void TestProbePanel::initTestCase()
{
    m_theme.setChoice(ThemeChoice::Light);
    m_fixture = std::make_unique<SessionFixture>(Chip::Stm32f4, u"netduinoplus2"_s);
    QVERIFY2(m_fixture->problem().isEmpty(), qPrintable(m_fixture->problem()));
    Bench &bench = m_fixture->bench().bench;
    m_choice = std::make_shared<SessionChoice>(bench.devices);
    m_window = std::make_unique<QSplitter>(Qt::Horizontal);
    auto *left = new QSplitter(Qt::Vertical, m_window.get());
    auto *right = new QSplitter(Qt::Vertical, m_window.get());
    m_source = new SourcePanel(bench, m_choice, left);
    m_breakpoints = new BreakpointsPanel(bench, m_choice, left);
    m_sessions = new SessionsPanel(bench, m_choice, right);
    m_stack = new CallStackPanel(bench, m_choice, right);
    m_registers = new RegistersPanel(bench, m_choice, right);
    left->setSizes({700, 250});
    right->setSizes({250, 400, 300});
    m_window->setSizes({900, 520});
    for (auto *view : m_window->findChildren<QTreeView *>())
        new QAbstractItemModelTester(view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, view);
    m_window->resize(1440, 960);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestProbePanel::cleanupTestCase()
{
    m_window.reset();
    m_choice.reset();
    m_fixture->bench().bench.stopWork(); // the form may still be asking for the boards
    m_fixture.reset();
}

void TestProbePanel::trigger(const QString &action) const
{
    auto *wanted = m_sessions->findChild<QAction *>(action);
    QVERIFY2(wanted && wanted->isEnabled(), qPrintable(action));
    auto *button = qobject_cast<QToolButton *>(m_sessions->toolBar()->widgetForAction(wanted));
    QTest::mouseClick(button, Qt::LeftButton);
}

void TestProbePanel::haltAt(const std::string &symbol)
{
    const auto added = on(u"probe_breakpoint_add"_s, {{"symbol", symbol}});
    OHM_VERIFY(added);
    if (target().isHalted())
        OHM_VERIFY(on(u"probe_run"_s));
    OHM_VERIFY(on(u"probe_wait_event"_s, {{"kinds", {"halted"}}, {"after", 0}}));
    QTRY_COMPARE(target().pc.value_or(0), added->at("breakpoint").at("address").get<quint64>());
    OHM_VERIFY(on(u"probe_breakpoint_remove"_s, {{"all", true}}));
}

int TestProbePanel::lineOf(const QString &text) const
{
    const auto *view = find<SourceView>(u"source_view"_s);
    for (int line = 0; line < view->lines(); ++line) {
        if (view->text(line).contains(text))
            return line + 1;
    }
    return 0;
}

void TestProbePanel::clickMargin(int line) const
{
    auto *view = find<SourceView>(u"source_view"_s);
    view->reveal(line);
    const long position = view->SendScintilla(QsciScintilla::SCI_POSITIONFROMLINE, line - 1);
    const long y = view->SendScintilla(QsciScintilla::SCI_POINTYFROMPOSITION, 0L, position);
    const long height = view->SendScintilla(QsciScintilla::SCI_TEXTHEIGHT, line - 1);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(8, int(y + height / 2)));
}

void TestProbePanel::invitesToConnect()
{
    auto *board = find<QComboBox>(u"probe_connect_board"_s);
    QVERIFY(board->isVisible());
    QTRY_VERIFY(board->count() > 50);
    QVERIFY(board->findData(u"stm32mp157d-dk1"_s) > 0);
    QVERIFY(!find<QPushButton>(u"probe_connect_now"_s)->isEnabled()); // no file yet
    QVERIFY(!find<QPushButton>(u"probe_connect_back"_s)->isVisible());
    QVERIFY(find<QLabel>(u"registers_empty_words"_s)->text().contains(u"No debug session"));
}

void TestProbePanel::findsABoard()
{
    auto *board = find<QComboBox>(u"probe_connect_board"_s);
    auto *connect = find<QPushButton>(u"probe_connect_now"_s);
    auto *note = find<QLabel>(u"probe_connect_note"_s);
    const auto type = [board](const QString &words) {
        board->setFocus();
        board->lineEdit()->selectAll();
        QTest::keyClicks(board->lineEdit(), words);
    };
    type(u"stmicro disco"_s); // by maker and name, whatever the order
    QVERIFY(board->completer()->completionModel()->rowCount() > 1);
    QVERIFY(!connect->isEnabled() && note->isVisible());
    QTest::keyClick(board->lineEdit(), Qt::Key_Return);
    QVERIFY(!connect->isEnabled()); // which one?
    type(u"disco 407"_s);
    QCOMPARE(board->completer()->completionModel()->rowCount(), 1);
    QTest::keyClick(board->lineEdit(), Qt::Key_Return);
    QCOMPARE(board->currentData().toString(), u"stm32f4-discovery"_s);
    QCOMPARE(board->currentText(), u"ST STM32F4DISCOVERY (STM32F407VG)"_s);
    QVERIFY(connect->isEnabled() && !note->isVisible());
    type(u"no such board"_s);
    QVERIFY(!connect->isEnabled() && note->text().contains(u"no such board"));
    board->completer()->popup()->hide();
    QCoreApplication::processEvents(); // the offscreen platform leaves a popup active that has gone
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    board->setCurrentIndex(0);
    QVERIFY(!connect->isEnabled());
}

void TestProbePanel::asksForAGdbPort()
{
    auto *board = find<QComboBox>(u"probe_connect_board"_s);
    auto *port = find<QLineEdit>(u"probe_connect_gdb"_s);
    auto *connect = find<QPushButton>(u"probe_connect_now"_s);
    QVERIFY(!port->isEnabled());
    board->setCurrentIndex(board->findText(u"A GDB port"_s));
    QVERIFY(port->isEnabled() && !connect->isEnabled());
    QVERIFY(
        !find<QLineEdit>(u"probe_connect_config"_s)->isEnabled() && !find<QComboBox>(u"probe_connect_probe"_s)->isEnabled());
    port->setText(u"localhost:1"_s);
    QVERIFY(connect->isEnabled());
    connect->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_sessions->infoBar()->text().isEmpty(), 10000);
    QVERIFY2(m_sessions->infoBar()->text().contains(u"localhost"), qPrintable(m_sessions->infoBar()->text()));
    m_sessions->infoBar()->clear();
    port->clear();
    board->setCurrentIndex(0);
    QVERIFY(!port->isEnabled());
}

// The window brings the panel with the form to the front; the form then takes the focus.
void TestProbePanel::leadsToTheForm()
{
    QVERIFY(find<QPushButton>(u"registers_connect"_s)->isVisible());
    find<QTreeView>(u"breakpoints_table"_s)->setFocus();
    m_choice->askToConnect();
    QVERIFY(find<QComboBox>(u"probe_connect_board"_s)->hasFocus());
}

void TestProbePanel::tellsWhyItDoesNotConnect()
{
    find<QLineEdit>(u"probe_connect_config"_s)->setText(u"/no/such/board.cfg"_s);
    find<QPushButton>(u"probe_connect_now"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_sessions->infoBar()->text().isEmpty(), 10000);
    QVERIFY2(m_sessions->infoBar()->text().contains(u"board.cfg"), qPrintable(m_sessions->infoBar()->text()));
    QVERIFY(find<QPushButton>(u"probe_connect_now"_s)->isEnabled());
    m_sessions->infoBar()->clear();
}

void TestProbePanel::connectsAndShowsTargets()
{
    find<QLineEdit>(u"probe_connect_config"_s)->setText(m_fixture->config());
    find<QLineEdit>(u"probe_connect_program"_s)->setText(firmware(u"netduinoplus2"_s));
    find<QPushButton>(u"probe_connect_now"_s)->click();
    QVERIFY(!find<QPushButton>(u"probe_connect_now"_s)->isEnabled()); // once is enough
    auto *tree = find<QTreeView>(u"probe_sessions"_s);
    QTRY_VERIFY_WITH_TIMEOUT(tree->isVisible(), 20000);
    const QModelIndex session = tree->model()->index(0, 0);
    QCOMPARE(tree->model()->rowCount(session), 1);
    QCOMPARE(tree->model()->index(0, SessionsModel::Name, session).data().toString(), u"stm32f4x.cpu"_s);
    QTRY_COMPARE(tree->model()->index(0, SessionsModel::State, session).data().toString(), u"running"_s);
    QVERIFY(session.siblingAtColumn(SessionsModel::Where).data().toString().contains(u"Stand-in"));
    QVERIFY(find<QLabel>(u"probe_facts"_s)->text().contains(u"Not real"));
    QCOMPARE(m_sessions->badge(), u"1"_s);
    QVERIFY(find<QLabel>(u"registers_empty_words"_s)->text().contains(u"running"));
}

void TestProbePanel::halts()
{
    trigger(u"probe_panel_control_halt"_s);
    QTRY_VERIFY_WITH_TIMEOUT(target().isHalted(), 10000);
    auto *model = find<QTreeView>(u"probe_sessions"_s)->model();
    const QModelIndex session = model->index(0, 0);
    QCOMPARE(model->index(0, SessionsModel::State, session).data().toString(), u"halted on request"_s);
    QTRY_VERIFY(model->index(0, SessionsModel::Where, session).data().toString().contains(u"0x0"));
    QVERIFY(!m_sessions->findChild<QAction *>(u"probe_panel_control_halt"_s)->isEnabled());
    const auto calls = m_fixture->bench().events(EventKind::Call);
    QVERIFY(std::ranges::any_of(
        calls, [](const EventPointer &call) { return call->source == u"probe_halt" && call->caller == u"person"; }));
}

void TestProbePanel::fillsRegisters()
{
    haltAt("bench_step");
    auto *model = qobject_cast<RegistersModel *>(find<QTreeView>(u"registers_tree"_s)->model());
    const auto pc = [model] { return model->indexOf(u"pc"_s); };
    QTRY_VERIFY(pc().isValid());
    QTRY_COMPARE(pc().data().toString().toULongLong(nullptr, 16), *target().pc);
    QVERIFY(pc().siblingAtColumn(RegistersModel::Meaning).data().toString().startsWith(u"bench_step"));
    QVERIFY(model->rowCount() >= 2); // core, floating point
    QCOMPARE(model->index(0, 0).data().toString(), u"Core"_s);
}

void TestProbePanel::marksWhatChanged()
{
    auto *model = qobject_cast<RegistersModel *>(find<QTreeView>(u"registers_tree"_s)->model());
    const quint64 before = *target().pc;
    trigger(u"probe_panel_control_step"_s);
    QTRY_VERIFY(target().isHalted() && *target().pc != before);
    QTRY_COMPARE(model->indexOf(u"pc"_s).data().toString().toULongLong(nullptr, 16), *target().pc);
    QVERIFY(model->indexOf(u"pc"_s).data(RegistersModel::changedRole).toBool());
    QVERIFY(model->indexOf(u"pc"_s).data(Qt::FontRole).value<QFont>().bold());
    QVERIFY(!model->indexOf(u"r11"_s).data(RegistersModel::changedRole).toBool());
    QVERIFY(!model->indexOf(u"r11"_s).data(Qt::FontRole).value<QFont>().bold());
}

void TestProbePanel::writesARegister()
{
    auto *tree = find<QTreeView>(u"registers_tree"_s);
    auto *model = qobject_cast<RegistersModel *>(tree->model());
    const QModelIndex r7 = model->indexOf(u"r11"_s);
    QVERIFY(r7.flags() & Qt::ItemIsEditable);
    tree->setCurrentIndex(r7);
    tree->edit(r7);
    auto *editor = tree->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->setText(u"0x1234abcd"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(model->indexOf(u"r11"_s).data().toString(), u"0x1234abcd"_s);
    const auto read = on(u"probe_registers"_s, {{"names", {"r11"}}});
    OHM_VERIFY(read);
    QCOMPARE(read->at("registers")[0]["value"].get<quint64>(), 0x1234abcdU);
    model->setData(model->indexOf(u"r11"_s), u"nonsense"_s, Qt::EditRole);
    QTRY_VERIFY(!m_registers->infoBar()->text().isEmpty());
    m_registers->infoBar()->clear();
}

void TestProbePanel::keepsTheFocusOverAStep()
{
    auto *tree = find<QTreeView>(u"registers_tree"_s);
    tree->setFocus();
    const QModelIndex chosen = qobject_cast<RegistersModel *>(tree->model())->indexOf(u"r3"_s);
    tree->setCurrentIndex(chosen);
    const quint64 before = target().halts;
    press(Qt::Key_F11, tree);
    QTRY_VERIFY(target().isHalted() && target().halts > before);
    QTRY_COMPARE(qobject_cast<RegistersModel *>(tree->model())->indexOf(u"pc"_s).data().toString().toULongLong(nullptr, 16),
        *target().pc);
    QVERIFY(tree->hasFocus());
    QCOMPARE(tree->currentIndex(), chosen);
}

void TestProbePanel::stepsThroughTheSource()
{
    haltAt("bench_step");
    auto *tree = find<QTreeView>(u"registers_tree"_s);
    tree->setFocus();
    const auto place = [this]() -> QString { // "bench_step bench.c:77"
        const auto status = on(u"probe_status"_s);
        if (!status)
            return {};
        const Json &now = status->at("targets")[0];
        const auto text = [&now](const char *name) { return toQString(now.value(name, Json(""))); };
        return text("function").section(u'+', 0, 0) + u' ' + text("source").section(u'/', -1);
    };
    const auto step = [this, tree](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        const quint64 before = target().halts;
        QTest::keyClick(tree, key, modifiers);
        return QTest::qWaitFor([&] { return target().isHalted() && target().halts > before; }, 20000);
    };
    const QString entry = place();
    QVERIFY(entry.startsWith(u"bench_step "));
    QVERIFY(step(Qt::Key_F10)); // over whatever is called in the line
    QVERIFY2(place().startsWith(u"bench_step ") && place() != entry, qPrintable(place()));
    for (int i = 0; i < 12 && place().startsWith(u"bench_step "); ++i)
        QVERIFY(step(Qt::Key_F11)); // into a function, sooner or later
    QVERIFY2(!place().startsWith(u"bench_step "), qPrintable(place()));
    QVERIFY(step(Qt::Key_F11, Qt::ShiftModifier)); // and out of it
    QVERIFY2(place().startsWith(u"bench_step "), qPrintable(place()));
    const quint64 pc = *target().pc;
    QVERIFY(step(Qt::Key_F11, Qt::ControlModifier)); // one instruction
    QVERIFY(*target().pc != pc);
    QVERIFY2(m_registers->infoBar()->text().isEmpty(), qPrintable(m_registers->infoBar()->text()));
}

void TestProbePanel::showsSourceAndInstructions()
{
    haltAt("bench_step");
    auto *view = find<SourceView>(u"source_view"_s);
    auto *model = qobject_cast<DisassemblyModel *>(find<QTreeView>(u"source_disassembly"_s)->model());
    QTRY_VERIFY(model->rowOf(*target().pc) >= 0);
    QTRY_VERIFY2(view->text().contains(u"bench_step("), qPrintable(find<QLabel>(u"source_title"_s)->text()));
    QTRY_VERIFY(view->currentLine().has_value());
    QCOMPARE(*view->currentLine(), model->sourceOf(*target().pc).second);
    QVERIFY(find<QLabel>(u"source_title"_s)->text().endsWith(u"bench.c"));
    QVERIFY(view->isReadOnly());
}

void TestProbePanel::setsABreakpointInTheMargin()
{
    auto *view = find<SourceView>(u"source_view"_s);
    const int line = lineOf(u"step_counters(bench);"_s);
    QVERIFY(line > 0);
    clickMargin(line);
    QTRY_VERIFY2(view->hasBreakpoint(line), qPrintable(infoText()));
    const auto list = on(u"probe_breakpoint_list"_s);
    OHM_VERIFY(list);
    QCOMPARE(list->at("breakpoints").size(), 1U);
    QVERIFY(toQString(list->at("breakpoints")[0]["source"]).endsWith(u":%1"_s.arg(line)));
    clickMargin(line);
    QTRY_VERIFY(!view->hasBreakpoint(line));
    QCOMPARE(on(u"probe_breakpoint_list"_s)->at("breakpoints").size(), 0U);
}

void TestProbePanel::togglesWithTheKey()
{
    auto *view = find<SourceView>(u"source_view"_s);
    const int line = lineOf(u"step_counters(bench);"_s);
    view->setFocus();
    view->reveal(line);
    press(Qt::Key_F9, view->viewport());
    QTRY_VERIFY2(view->hasBreakpoint(line), qPrintable(infoText()));
    auto *table = find<QTreeView>(u"source_disassembly"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    press(Qt::Key_F9, table);
    QTRY_COMPARE(on(u"probe_breakpoint_list"_s)->at("breakpoints").size(), 2U);
}

// As GDB does, a line without code means the next one that has some.
void TestProbePanel::movesToALineWithCode()
{
    auto *view = find<SourceView>(u"source_view"_s);
    clickMargin(1); // the licence
    QTRY_COMPARE(on(u"probe_breakpoint_list"_s)->at("breakpoints").size(), 3U);
    QTRY_COMPARE(find<QTreeView>(u"breakpoints_table"_s)->model()->rowCount(), 3);
    QTRY_VERIFY2(infoText().startsWith(u"Line 1 has no code: the breakpoint is in line "), qPrintable(infoText()));
    const int line = infoText().section(u' ', -1).chopped(1).toInt();
    QTRY_VERIFY(view->hasBreakpoint(line));
    QVERIFY(!view->hasBreakpoint(1));
    QVERIFY(line > view->firstVisibleLine()); // it does not go out of sight
    clickMargin(1);
    QTRY_VERIFY(infoText().contains(u"already"));
    m_source->infoBar()->clear();
    find<QAction>(u"breakpoints_remove_all"_s)->trigger();
    QTRY_COMPARE(find<QTreeView>(u"breakpoints_table"_s)->model()->rowCount(), 0);
}

void TestProbePanel::hasKeysForItsMenus()
{
    for (const char *name : {"source_view", "source_disassembly", "breakpoints_table", "callstack_frames", "registers_tree",
             "probe_sessions", "callstack_variables"}) {
        const auto *view = find<QWidget>(QString::fromLatin1(name));
        QCOMPARE(view->contextMenuPolicy(), Qt::ActionsContextMenu);
        QVERIFY2(!view->actions().isEmpty(), name);
    }
    auto *registers = find<QTreeView>(u"registers_tree"_s);
    registers->setFocus();
    registers->setCurrentIndex(qobject_cast<RegistersModel *>(registers->model())->indexOf(u"pc"_s));
    QTest::keySequence(registers, QKeySequence::Copy);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"pc\t0x"));
}

void TestProbePanel::listsBreakpoints()
{
    auto *table = find<QTreeView>(u"breakpoints_table"_s);
    OHM_VERIFY(on(u"probe_breakpoint_add"_s, {{"symbol", "bench_step"}}));
    OHM_VERIFY(on(u"probe_breakpoint_add"_s, {{"symbol", "step_waves"}}));
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QTRY_VERIFY(find<QLabel>(u"breakpoints_left"_s)->text().contains(u"4 for breakpoints"));
    QCOMPARE(m_breakpoints->badge(), u"2"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    press(Qt::Key_Delete, table);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    find<QAction>(u"breakpoints_remove_all"_s)->trigger();
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QTRY_VERIFY(find<QLabel>(u"breakpoints_left"_s)->text().contains(u"6 for breakpoints"));
}

void TestProbePanel::addsAWatchpoint()
{
    auto *table = find<QTreeView>(u"breakpoints_table"_s);
    auto *place = find<QLineEdit>(u"breakpoints_place"_s);
    auto *kind = find<QComboBox>(u"breakpoints_kind"_s);
    kind->setCurrentIndex(kind->findData(u"write"_s));
    place->setText(u"0x20000100"_s);
    QTest::keyClick(place, Qt::Key_Return);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(table->model()->index(0, 0).data().toString().startsWith(u"Watchpoint: write"));
    QTRY_VERIFY(place->text().isEmpty());
    place->setText(u"no_such_thing"_s);
    find<QPushButton>(u"breakpoints_add"_s)->click();
    QTRY_VERIFY(m_breakpoints->infoBar()->text().contains(u"no_such_thing"));
    QCOMPARE(place->text(), u"no_such_thing"_s); // to be mended
    m_breakpoints->infoBar()->clear();
    place->clear();
    kind->setCurrentIndex(0);
    // What somebody else removes goes here too.
    OHM_VERIFY(on(u"probe_breakpoint_remove"_s, {{"all", true}}));
    QTRY_COMPARE(table->model()->rowCount(), 0);
}

void TestProbePanel::showsTheCallStack()
{
    haltAt("step_waves");
    auto *stack = find<QTreeView>(u"callstack_frames"_s);
    const auto function = [stack](int row) { return stack->model()->index(row, CallStackModel::Function).data().toString(); };
    QTRY_VERIFY_WITH_TIMEOUT(function(0).startsWith(u"step_waves"), 20000);
    QVERIFY(function(1).startsWith(u"bench_step"));
    QVERIFY(find<QTreeView>(u"callstack_variables"_s)->model()->rowCount() > 0);
    stack->setCurrentIndex(stack->model()->index(1, 0));
    auto *view = find<SourceView>(u"source_view"_s);
    QTRY_VERIFY(view->text(view->cursorLine() - 1).contains(u"step_"));
    QVERIFY(view->cursorLine() != view->currentLine().value_or(view->cursorLine()) || !view->currentLine());
}

void TestProbePanel::evaluates()
{
    auto *line = find<QLineEdit>(u"callstack_expression"_s);
    auto *rows = find<QTreeView>(u"callstack_expressions"_s)->model();
    for (const QString &expression : {u"1 + 2"_s, u"no_such_variable"_s}) {
        line->setText(expression);
        QTest::keyClick(line, Qt::Key_Return);
    }
    QTRY_COMPARE(rows->rowCount(), 2);
    QTRY_COMPARE(rows->index(0, VariablesModel::Value).data().toString(), u"3"_s);
    QTRY_VERIFY(!rows->index(1, VariablesModel::Value).data().toString().isEmpty());
    QVERIFY(m_stack->infoBar()->text().isEmpty()); // it stands in its row
}

void TestProbePanel::takesKeysFromTheWindow()
{
    auto *windows = new QAction(m_window.get());
    windows->setShortcut(QKeySequence(Qt::Key_F6)); // "next panel" of the real window
    m_window->addAction(windows);
    QSignalSpy fired(windows, &QAction::triggered);
    auto *table = find<QTreeView>(u"source_disassembly"_s);
    table->setFocus();
    press(Qt::Key_F5, table);
    QTRY_COMPARE(target().state, u"running"_s);
    press(Qt::Key_F6, table);
    QTRY_VERIFY(target().isHalted());
    QCOMPARE(fired.count(), 0);
    delete windows;
}

// While it stands still there is nothing to halt.
void TestProbePanel::leavesTheKeyToTheWindow()
{
    auto *windows = new QAction(m_window.get());
    windows->setShortcut(QKeySequence(Qt::Key_F6));
    m_window->addAction(windows);
    QSignalSpy fired(windows, &QAction::triggered);
    auto *table = find<QTreeView>(u"source_disassembly"_s);
    table->setFocus();
    QVERIFY(target().isHalted());
    press(Qt::Key_F6, table);
    QCOMPARE(fired.count(), 1);
    delete windows;
}

// The file has the same name, but it may be another program.
void TestProbePanel::readsAnewAfterALoad()
{
    auto *model = qobject_cast<DisassemblyModel *>(find<QTreeView>(u"source_disassembly"_s)->model());
    QVERIFY(model->rowCount() > 0);
    bool hasForgotten = false;
    connect(model, &QAbstractItemModel::modelReset, this, [&] { hasForgotten = hasForgotten || model->rowCount() == 0; });
    const QString program = m_choice->session()->program;
    OHM_VERIFY(on(u"probe_load_firmware"_s, {{"file_path", firmware(u"netduinoplus2"_s).toStdString()}}));
    QTRY_VERIFY_WITH_TIMEOUT(hasForgotten, 10000);
    QCOMPARE(m_choice->session()->program, program);
    disconnect(model, &QAbstractItemModel::modelReset, this, nullptr);
    if (!target().isHalted())
        OHM_VERIFY(on(u"probe_halt"_s));
    QTRY_VERIFY_WITH_TIMEOUT(model->rowCount() > 0, 10000);
}

void TestProbePanel::namesEveryControl()
{
    QSet<QString> names;
    for (auto *panel : {static_cast<Panel *>(m_sessions), static_cast<Panel *>(m_registers), static_cast<Panel *>(m_source),
             static_cast<Panel *>(m_breakpoints), static_cast<Panel *>(m_stack)}) {
        for (auto *view : panel->findChildren<QTreeView *>()) {
            QVERIFY2(!view->accessibleName().isEmpty(), qPrintable(view->objectName()));
            QVERIFY2(!names.contains(view->objectName()), qPrintable(view->objectName()));
            names.insert(view->objectName());
        }
        for (auto *field : panel->findChildren<QLineEdit *>())
            QVERIFY2(!field->accessibleName().isEmpty() || qobject_cast<QComboBox *>(field->parentWidget()),
                qPrintable(field->objectName()));
        for (auto *button : panel->findChildren<QAbstractButton *>()) {
            const bool isOfAction = qobject_cast<QToolBar *>(button->parentWidget());
            if (!button->isVisible() || isOfAction)
                continue;
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(), qPrintable(button->objectName()));
            QVERIFY2(!button->objectName().isEmpty(), qPrintable(button->text()));
        }
    }
    QVERIFY(!find<SourceView>(u"source_view"_s)->accessibleName().isEmpty());
}

void TestProbePanel::looksGood_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
}

void TestProbePanel::looksGood()
{
    QFETCH(ThemeChoice, theme);
    m_theme.setChoice(theme);
    haltAt("step_waves");
    auto *view = find<SourceView>(u"source_view"_s);
    QTRY_VERIFY(view->currentLine().has_value());
    OHM_VERIFY(on(u"probe_breakpoint_add"_s, {{"symbol", "bench_step"}}));
    OHM_VERIFY(on(u"probe_breakpoint_add"_s, {{"location", u"bench.c:%1"_s.arg(*view->currentLine()).toStdString()}}));
    OHM_VERIFY(on(u"probe_watchpoint_add"_s, {{"address", 0x20000100}, {"size", 4}}));
    QTRY_COMPARE(find<QTreeView>(u"breakpoints_table"_s)->model()->rowCount(), 3);
    QTRY_VERIFY(find<QTreeView>(u"callstack_frames"_s)->model()->rowCount() > 2);
    QTest::qWait(100);
    const QImage picture = m_window->grab().toImage();
    const QColor paper = view->viewport()->grab().toImage().pixelColor(view->viewport()->width() - 8, 4);
    QCOMPARE(paper.lightness() < 128, theme == ThemeChoice::Dark);
    const QString folder = qEnvironmentVariable("OHM_PICTURES");
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    if (!folder.isEmpty()) {
        QVERIFY(picture.save(u"%1/probe-%2.png"_s.arg(folder, tag)));
        find<QAction>(u"probe_connect_show"_s)->trigger();
        QTest::qWait(100);
        QVERIFY(m_sessions->grab().save(u"%1/probe-connect-%2.png"_s.arg(folder, tag)));
        find<QPushButton>(u"probe_connect_back"_s)->click();
    }
    OHM_VERIFY(on(u"probe_breakpoint_remove"_s, {{"all", true}}));
}

void TestProbePanel::disconnects()
{
    trigger(u"probe_disconnect_session"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_choice->session(), 10000);
    QTRY_VERIFY(find<QComboBox>(u"probe_connect_board"_s)->isVisible());
    QVERIFY(m_sessions->badge().isEmpty());
    QTRY_VERIFY(find<QLabel>(u"source_empty_words"_s)->isVisible());
}

QTEST_MAIN(TestProbePanel)
#include "tst_probepanel.moc"
