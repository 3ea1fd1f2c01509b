// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/mctp.h"
#include "mctp/mctpmodule.h"
#include "mctp/panel/buspages.h"
#include "mctp/panel/byteview.h"
#include "mctp/panel/fieldtree.h"
#include "mctp/panel/mctppanel.h"
#include "mctp/panel/messagemodel.h"
#include "mctp/panel/packetmodel.h"
#include "qemu/qemu.h"
#include "support/testbench.h"
#include "ui/infobar.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolBar>
#include <QTreeView>

using namespace ohm;
using namespace ohm::mctp;
using namespace Qt::StringLiterals;

class TestMctpPanel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void invitesToOpenALink();
    void showsWhatPasses();
    void takesAFrameApart();
    void followsTheBytes();
    void groupsPacketsByMessage();
    void marksInjectedFrames();
    void filters();
    void showsWhoIsThere();
    void showsRoutes();
    void showsSensors();
    void countsDrops();
    void copiesRows();
    void namesEveryControl();
    void looksGood_data();
    void looksGood();
    void waitsForItsPort();
    void emptiesWithTheLink();

private:
    Result<Json> call(const char *action, const Json &arguments)
    {
        return m_bench->dispatcher.callAndWait(
            {.action = QString::fromLatin1(action), .arguments = arguments, .caller = {}, .deadline = Deadline::after(60s)});
    }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return m_panel->findChild<Widget *>(QString::fromLatin1(name));
    }
    QAbstractItemModel *messages() const { return find<QTreeView>("mctp_messages")->model(); }
    QAbstractItemModel *packets() const { return find<QTreeView>("mctp_packets")->model(); }
    void choose(int row) const
    {
        auto *table = find<QTreeView>("mctp_packets");
        table->setCurrentIndex(table->model()->index(row, 0));
    }

    std::unique_ptr<test::TestBench> m_own;
    Bench *m_bench = nullptr;
    std::unique_ptr<Module> m_qemu, m_mctp;
    std::unique_ptr<MctpPanel> m_panel;
    Theme m_theme;
};

void TestMctpPanel::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_own = std::make_unique<test::TestBench>();
    m_bench = &m_own->bench;
    m_qemu = makeQemuModule(*m_bench);
    m_mctp = makeMctpModule(*m_bench);
    OHM_VERIFY_RESULT(call(
        "qemu_start", {{"id", "demo"}, {"machine", "mps2-an386"}, {"image", "bench_demo"}, {"serial", 2}, {"wait_ms", 10000}}));
    m_panel = std::make_unique<MctpPanel>(*m_bench, static_cast<MctpModule &>(*m_mctp).links());
    m_panel->resize(1200, 760);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestMctpPanel::cleanupTestCase()
{
    m_panel.reset();
    m_bench->stopWork();
    m_mctp.reset();
    m_qemu.reset();
}

void TestMctpPanel::invitesToOpenALink()
{
    QCOMPARE(m_panel->findChild<QStackedWidget *>()->currentIndex(), 0);
    QVERIFY(!m_panel->findChild<QAction *>(u"mctp_discover_all"_s)->isEnabled());
}

void TestMctpPanel::showsWhatPasses()
{
    OHM_VERIFY_RESULT(call("mctp_open", {{"port", "qemu:demo:1"}, {"name", "bus"}}));
    QTRY_COMPARE(m_panel->findChild<QStackedWidget *>()->currentIndex(), 1);
    OHM_VERIFY_RESULT(call("mctp_request", {{"link", "bus"}, {"eid", 8}, {"type", 0}, {"payload", "80 02"}}));
    QTRY_COMPARE(packets()->rowCount(), 2);
    const auto cell = [this](int row, int column) { return packets()->index(row, column).data().toString(); };
    QCOMPARE(cell(0, PacketModel::Way), u"out"_s);
    QCOMPARE(cell(0, PacketModel::Summary), u"Control: Get Endpoint ID request"_s);
    QCOMPARE(cell(1, PacketModel::Source), u"8"_s);
    QCOMPARE(cell(1, PacketModel::Summary), u"Control: Get Endpoint ID response"_s);
    QCOMPARE(m_panel->badge(), u"1"_s);
}

void TestMctpPanel::takesAFrameApart()
{
    choose(1);
    auto *fields = find<FieldTree>("mctp_fields");
    auto *bytes = find<ByteView>("mctp_bytes");
    QVERIFY(bytes->toPlainText().startsWith(u"0000  7e 01 0b 01 09 08"));
    const auto eid = fields->findItems(u"eid"_s, Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(eid.size(), 1);
    fields->setCurrentItem(eid.front());
    const auto marks = bytes->extraSelections();
    QCOMPARE(marks.size(), 2); // in both columns
    QCOMPARE(marks[0].cursor.selectedText(), u"08"_s);
    QCOMPARE(marks[0].cursor.positionInBlock(), 6 + 3 * 11 + 2);
}

void TestMctpPanel::followsTheBytes()
{
    auto *bytes = find<ByteView>("mctp_bytes");
    QTextCursor cursor = bytes->textCursor();
    cursor.setPosition(6 + 3 * 9); // the command
    bytes->setTextCursor(cursor);
    QCOMPARE(find<FieldTree>("mctp_fields")->currentItem()->text(0), u"command"_s);
    QTest::keyClick(bytes, Qt::Key_Right, Qt::NoModifier);
    QTest::keyClick(bytes, Qt::Key_Right, Qt::NoModifier);
    QTest::keyClick(bytes, Qt::Key_Right, Qt::NoModifier);
    QCOMPARE(find<FieldTree>("mctp_fields")->currentItem()->text(0), u"completion"_s);
}

void TestMctpPanel::groupsPacketsByMessage()
{
    auto *views = find<QTabWidget>("mctp_views");
    auto *tree = find<QTreeView>("mctp_messages");
    const int before = messages()->rowCount();
    const std::string long100(2 * 100, '5');
    OHM_VERIFY_RESULT(call("mctp_request",
        {{"link", "bus"}, {"eid", 8}, {"type", 0x7f}, {"payload", "00007ed901" + long100}, {"timeout_ms", 2000}}));
    QTRY_COMPARE(messages()->rowCount(), before + 2);
    const QModelIndex request = messages()->index(before, 0);
    QTRY_COMPARE(messages()->rowCount(request), 2);
    QCOMPARE(request.siblingAtColumn(MessageModel::Packets).data().toString(), u"2"_s);
    QCOMPARE(request.siblingAtColumn(MessageModel::Type).data().toString(), u"Vendor (IANA)"_s);
    QCOMPARE(request.siblingAtColumn(MessageModel::Fate).data().toString(), QString());
    // As a whole it has its bytes without the packets' headers; a packet below it is a frame.
    views->setCurrentWidget(tree);
    tree->setCurrentIndex(request);
    QVERIFY(find<ByteView>("mctp_bytes")->toPlainText().startsWith(u"0000  7f 00 00 7e d9 01 55"));
    const QModelIndex second = messages()->index(1, 0, request);
    QCOMPARE(second.parent(), request);
    tree->expand(request);
    tree->setCurrentIndex(second);
    QVERIFY(find<ByteView>("mctp_bytes")->toPlainText().startsWith(u"0000  7e 01"));
    QVERIFY(second.siblingAtColumn(MessageModel::Summary).data().toString().contains(u"E seq 1"));
    // Its packets are marked in the list of all.
    int marked = 0;
    for (int row = 0; row < packets()->rowCount(); ++row)
        marked += packets()->index(row, 0).data(Qt::BackgroundRole).isValid() ? 1 : 0;
    QCOMPARE(marked, 2);
    // By keyboard as well.
    tree->setCurrentIndex(request);
    QTest::keyClick(tree, Qt::Key_Left);
    QVERIFY(!tree->isExpanded(request));
    QTest::keyClick(tree, Qt::Key_Right);
    QVERIFY(tree->isExpanded(request));
    views->setCurrentIndex(0);
}

void TestMctpPanel::marksInjectedFrames()
{
    const int before = packets()->rowCount();
    OHM_VERIFY_RESULT(call(
        "mctp_inject", {{"link", "bus"}, {"frame", "00 80 02"}, {"layer", "message"}, {"eid", 8}, {"fault", "bad_check"}}));
    QTRY_COMPARE(packets()->rowCount(), before + 1);
    const auto cell = [&](int column) { return packets()->index(before, column).data().toString(); };
    QCOMPARE(cell(PacketModel::Way), u"injected"_s);
    QCOMPARE(cell(PacketModel::Summary), u"Control: Get Endpoint ID request"_s);
    QCOMPARE(cell(PacketModel::Destination), u"8"_s);
}

void TestMctpPanel::filters()
{
    const int all = packets()->rowCount();
    find<QLineEdit>("mctp_filter_text")->setText(u"get endpoint"_s);
    QVERIFY(packets()->rowCount() > 0 && packets()->rowCount() < all);
    find<QLineEdit>("mctp_filter_text")->clear();
    auto *type = find<QComboBox>("mctp_filter_type");
    type->setCurrentIndex(type->findData(1));
    QCOMPARE(packets()->rowCount(), 0);
    QCOMPARE(messages()->rowCount(), 0);
    type->setCurrentIndex(0);
    auto *way = find<QComboBox>("mctp_filter_way");
    way->setCurrentIndex(way->findData(int(Direction::Sent)));
    for (int row = 0; row < packets()->rowCount(); ++row)
        QVERIFY(packets()->index(row, PacketModel::Way).data().toString() != u"in");
    QVERIFY(packets()->rowCount() > 0 && packets()->rowCount() < all);
    way->setCurrentIndex(0);
    find<QLineEdit>("mctp_filter_eid")->setText(u"77"_s);
    QCOMPARE(packets()->rowCount(), 0);
    find<QLineEdit>("mctp_filter_eid")->clear();
    find<QCheckBox>("mctp_filter_drops")->setChecked(true);
    QCOMPARE(packets()->rowCount(), 0);
    find<QCheckBox>("mctp_filter_drops")->setChecked(false);
    QCOMPARE(packets()->rowCount(), all);
}

void TestMctpPanel::showsWhoIsThere()
{
    m_panel->findChild<QAction *>(u"mctp_discover_all"_s)->trigger();
    auto *endpoints = find<QTreeWidget>("mctp_endpoints");
    QTRY_COMPARE_WITH_TIMEOUT(endpoints->topLevelItemCount(), 2, 10000);
    QCOMPARE(endpoints->topLevelItem(1)->text(0), u"EID 8"_s);
    QVERIFY(!endpoints->findItems(u"PLDM"_s, Qt::MatchExactly | Qt::MatchRecursive).isEmpty());
}

void TestMctpPanel::showsRoutes()
{
    auto *routes = find<QTreeWidget>("mctp_routes");
    QCOMPARE(routes->topLevelItemCount(), 1); // no bridge is there
    const QTreeWidgetItem *link = routes->topLevelItem(0);
    QCOMPARE(link->childCount(), 2);
    QCOMPARE(link->child(0)->text(2), u"ourselves"_s);
    QCOMPARE(link->child(1)->text(0), u"EID 8"_s);
    QCOMPARE(link->child(1)->text(1), u"directly"_s);
    QCOMPARE(link->child(1)->text(3), u"Serial"_s);
}

void TestMctpPanel::showsSensors()
{
    m_panel->findChild<QAction *>(u"mctp_read_sensors"_s)->trigger();
    auto *sensors = find<QTreeWidget>("mctp_sensors");
    QTRY_COMPARE_WITH_TIMEOUT(sensors->topLevelItemCount(), 4, 10000);
    QVERIFY2(sensors->topLevelItem(3)->text(0).endsWith(u"Thermal trip"), qPrintable(sensors->topLevelItem(3)->text(0)));
    QVERIFY(sensors->topLevelItem(3)->text(2) == u"normal" || sensors->topLevelItem(3)->text(2) == u"tripped");
    QVERIFY(sensors->topLevelItem(0)->text(3).contains(u"> 70"));
    QVERIFY(sensors->topLevelItem(0)->text(1).endsWith(u"°C"_s));
    QVERIFY(sensors->topLevelItem(1)->text(1).endsWith(u" V"_s));
    // Its clock goes on by itself when that is wanted.
    const QString before = sensors->topLevelItem(2)->text(1);
    QVERIFY(find<QCheckBox>("mctp_sensors_again")->isEnabled());
    find<QCheckBox>("mctp_sensors_again")->setChecked(true);
    QTRY_VERIFY_WITH_TIMEOUT(sensors->topLevelItem(2)->text(1) != before, 6000);
    find<QCheckBox>("mctp_sensors_again")->setChecked(false);
}

void TestMctpPanel::countsDrops()
{
    // Answered, but nobody here waits for the answer.
    OHM_VERIFY_RESULT(call("mctp_inject", {{"link", "bus"}, {"frame", "00 80 02"}, {"layer", "message"}, {"eid", 8}}));
    auto *counters = find<QTreeWidget>("mctp_counters");
    const auto items = [counters] { return counters->findItems(u"Response that nobody waits for"_s, Qt::MatchExactly); };
    QCOMPARE(items().size(), 1);
    QTRY_VERIFY(items().front()->text(1) != u"0");
    const int last = packets()->rowCount() - 1;
    QCOMPARE(packets()->index(last, PacketModel::Fate).data().toString(), u"Response that nobody waits for"_s);
    find<QCheckBox>("mctp_filter_drops")->setChecked(true);
    QVERIFY(packets()->rowCount() > 0);
    QCOMPARE(
        packets()->index(packets()->rowCount() - 1, PacketModel::Fate).data().toString(), u"Response that nobody waits for"_s);
    find<QCheckBox>("mctp_filter_drops")->setChecked(false);
}

void TestMctpPanel::copiesRows()
{
    choose(0);
    m_panel->findChild<QAction *>(u"mctp_packets_copy"_s)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Get Endpoint ID request"));
}

void TestMctpPanel::namesEveryControl()
{
    for (const QWidget *widget : m_panel->findChildren<QWidget *>()) {
        const bool isControl = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible()
            && !qobject_cast<const QHeaderView *>(widget) && widget->objectName() != u"qt_spinbox_lineedit";
        if (!isControl)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool hasName = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        const bool isContainer =
            widget->objectName().isEmpty() || widget->inherits("QTabBar") || widget->inherits("QTabWidget");
        QVERIFY2(hasName || isContainer, qPrintable(widget->objectName()));
    }
}

void TestMctpPanel::looksGood_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

// A picture for people when OHM_PICTURES names a folder; here, that the colours are the theme's.
void TestMctpPanel::looksGood()
{
    QFETCH(bool, dark);
    m_theme.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    choose(1);
    const auto command = find<FieldTree>("mctp_fields")->findItems(u"command"_s, Qt::MatchExactly | Qt::MatchRecursive);
    find<FieldTree>("mctp_fields")->setCurrentItem(command.front());
    QCoreApplication::processEvents();
    const QImage picture = m_panel->grab().toImage();
    const QColor base = picture.pixelColor(find<QTreeView>("mctp_packets")->mapTo(m_panel.get(), QPoint(4, 400)));
    QCOMPARE(base.lightness() < 128, dark);
    const QString folder = qEnvironmentVariable("OHM_PICTURES");
    if (!folder.isEmpty())
        picture.save(folder + u"/mctp-%1.png"_s.arg(QLatin1StringView(QTest::currentDataTag())));
}

void TestMctpPanel::waitsForItsPort()
{
    const auto *state = m_panel->findChild<QStackedWidget *>()->findChild<InfoBar *>();
    QVERIFY(state && !state->isVisible());
    const int before = packets()->rowCount();
    OHM_VERIFY_RESULT(call("qemu_stop", {{"id", "demo"}}));
    QTRY_VERIFY(state->isVisible());
    QVERIFY2(state->text().contains(u"qemu:demo:1"), qPrintable(state->text()));
    QVERIFY(find<QComboBox>("mctp_link")->currentText().contains(u"waiting"));
    OHM_VERIFY_RESULT(call(
        "qemu_start", {{"id", "demo"}, {"machine", "mps2-an386"}, {"image", "bench_demo"}, {"serial", 2}, {"wait_ms", 10000}}));
    QTRY_VERIFY(!state->isVisible());
    OHM_VERIFY_RESULT(call("mctp_request", {{"link", "bus"}, {"eid", 8}, {"type", 0}, {"payload", "80 02"}}));
    QTRY_COMPARE(packets()->rowCount(), before + 2); // the capture goes on
}

void TestMctpPanel::emptiesWithTheLink()
{
    m_panel->findChild<QAction *>(u"mctp_close_link"_s)->trigger();
    QTRY_COMPARE(m_panel->findChild<QStackedWidget *>()->currentIndex(), 0);
    QCOMPARE(packets()->rowCount(), 0);
    QCOMPARE(m_panel->badge(), QString());
}

QTEST_MAIN(TestMctpPanel)
#include "tst_mctppanel.moc"
