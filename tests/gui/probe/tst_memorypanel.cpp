// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/probe/openocd/sessionfixture.h"
#include "probe/panel/memorypanel.h"
#include "ui/infobar.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QStackedWidget>

using namespace ohm;
using namespace ohm::probe;
using namespace ohm::testing;

// The memory view on the real OpenOCD, the simulated probe and our firmware in QEMU.
class TestMemoryPanel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void keepsWhatItSaw();
    void invitesToConnect();
    void readsWhatIsInSight();
    void goesToSymbols();
    void showsWidths();
    void writesAndUndoes();
    void saysWhenAWriteDoesNotHold();
    void followsOthers();
    void readsLive();
    void comparesWithAFile();
    void findsBytes();
    void marksWhatCannotBeRead();
    void walksByKeys();
    void namesEveryControl();
    void looksGood_data();
    void looksGood();

private:
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return m_panel->findChild<Widget *>(QString::fromLatin1(name));
    }
    MemoryView &view() const { return *find<MemoryView>("memory_view"); }
    std::optional<std::uint64_t> shown(std::uint64_t address, int width) const { return view().cache().word(address, width); }
    void setWidth(int bytes) const
    {
        auto *box = find<QComboBox>("memory_width");
        box->setCurrentIndex(box->findData(bytes));
    }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<MemoryPanel> m_panel;
    Theme m_theme;
};

void TestMemoryPanel::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_fixture = std::make_unique<SessionFixture>(SimProbeConfig::Chip::Stm32f4, u"netduinoplus2"_s);
    QVERIFY2(m_fixture->problem().isEmpty(), qPrintable(m_fixture->problem()));
    Bench &bench = m_fixture->bench().bench;
    m_panel = std::make_unique<MemoryPanel>(bench, std::make_shared<SessionChoice>(bench.devices));
    m_panel->resize(860, 480);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestMemoryPanel::cleanupTestCase()
{
    m_panel.reset();
    m_fixture.reset();
}

void TestMemoryPanel::keepsWhatItSaw()
{
    MemoryCache cache;
    QVERIFY(!cache.at(0x100));
    cache.put(0x1FE, QByteArray::fromHex("01020304"));
    QCOMPARE(cache.word(0x1FE, 4), std::optional<std::uint64_t>(0x04030201));
    QVERIFY(!cache.word(0x200, 4));
    cache.put(0x1FE, QByteArray::fromHex("01ff"));
    QVERIFY(!cache.at(0x1FE)->isChanged && cache.at(0x1FF)->isChanged);
    cache.put(0x1FE, QByteArray::fromHex("01ff"));
    QVERIFY(!cache.at(0x1FF)->isChanged);
    cache.setUnreadable(0x200, 0x100);
    QVERIFY(cache.isUnreadable(0x2FF) && !cache.isUnreadable(0x1FF) && !cache.at(0x200));
}

void TestMemoryPanel::invitesToConnect()
{
    QCOMPARE(find<QStackedWidget>("memory_pages")->currentIndex(), 0);
    QVERIFY(find<QAbstractButton>("memory_connect")->isVisible());
    QVERIFY(!find<QAction>("memory_probe_dump_memory")->isEnabled());
}

void TestMemoryPanel::readsWhatIsInSight()
{
    OHM_VERIFY(m_fixture->connect({{"elf", firmware(u"netduinoplus2"_s).toStdString()}}));
    OHM_VERIFY(m_fixture->on(u"probe_halt"_s));
    QTRY_COMPARE(find<QStackedWidget>("memory_pages")->currentIndex(), 1);
    QTRY_VERIFY(shown(0x20000000, 4).has_value());
    const auto words = m_fixture->on(u"probe_read_memory"_s, {{"address", "0x20000000"}, {"count", 4}});
    OHM_VERIFY(words);
    for (std::uint64_t i = 0; i < 4; ++i)
        QTRY_COMPARE(Json(*shown(0x20000000 + 4 * i, 4)), words->at("words")[i]);
    QVERIFY(view().visibleText().startsWith(u"20000000  "));
    QVERIFY(view().visible().size < 2048);
    QVERIFY(!view().cache().at(0x20001000)); // not in sight
}

void TestMemoryPanel::goesToSymbols()
{
    auto *place = find<QLineEdit>("memory_place");
    place->setText(u"g_bench+4"_s);
    QTest::keyClick(place, Qt::Key_Return);
    const auto symbol = m_fixture->on(u"probe_read_memory"_s, {{"symbol", "g_bench"}, {"count", 1}});
    OHM_VERIFY(symbol);
    QTRY_COMPARE(view().cursor(), symbol->at("address").get<std::uint64_t>() + 4);
    place->setText(u"2001f000"_s);
    QTest::keyClick(place, Qt::Key_Return);
    QCOMPARE(view().cursor(), 0x2001F000U);
    place->setText(u"no_such_name"_s);
    QTest::keyClick(place, Qt::Key_Return);
    QTRY_VERIFY(m_panel->infoBar()->text().contains(u"no_such_name"));
    QTRY_VERIFY(shown(0x2001F000, 4).has_value());
}

void TestMemoryPanel::showsWidths()
{
    OHM_VERIFY(m_fixture->on(
        u"probe_write_memory"_s, {{"address", "0x2001F000"}, {"values", {0x64636261, 0x11223344}}, {"width", "32"}}));
    QTRY_COMPARE(shown(0x2001F000, 4), std::optional<std::uint64_t>(0x64636261));
    const auto row = [this] { return view().visibleText().section(u'\n', 0, 0); };
    QVERIFY2(row().contains(u"64636261 11223344") && row().contains(u"abcdD3\"."), qPrintable(row()));
    setWidth(1);
    QVERIFY(row().startsWith(u"2001f000  61 62 63 64 44 33 22 11 "));
    setWidth(2);
    QVERIFY(row().startsWith(u"2001f000  6261 6463 3344 1122 "));
    setWidth(8);
    QVERIFY(row().startsWith(u"2001f000  1122334464636261 "));
    setWidth(4);
}

void TestMemoryPanel::writesAndUndoes()
{
    view().goTo(0x2001F000);
    view().setFocus();
    QTest::keyClicks(&view(), u"cafe"_s);
    QVERIFY(view().isEditing());
    QTest::keyClick(&view(), Qt::Key_Escape);
    QVERIFY(!view().isEditing());
    QCOMPARE(shown(0x2001F000, 4), std::optional<std::uint64_t>(0x64636261));
    QTest::keyClicks(&view(), u"cafe"_s);
    QTest::keyClick(&view(), Qt::Key_Return);
    QTRY_COMPARE(shown(0x2001F000, 4), std::optional<std::uint64_t>(0xCAFE));
    QVERIFY(view().cache().at(0x2001F000)->isChanged);
    auto *undo = find<QAction>("memory_undo");
    QTRY_VERIFY(undo->isVisible());
    undo->trigger();
    QTRY_COMPARE(shown(0x2001F000, 4), std::optional<std::uint64_t>(0x64636261));
    QTRY_VERIFY(!undo->isVisible());
    setWidth(8);
    QTest::keyClicks(&view(), u"0123456789abcdef"_s);
    QTest::keyClick(&view(), Qt::Key_Return);
    QTRY_COMPARE(shown(0x2001F000, 8), std::optional<std::uint64_t>(0x0123456789ABCDEF));
    setWidth(4);
}

void TestMemoryPanel::saysWhenAWriteDoesNotHold()
{
    view().goTo(0xE000ED00); // CPUID, which nobody can write
    QTRY_VERIFY(shown(0xE000ED00, 4).has_value());
    QTest::keyClicks(&view(), u"1"_s);
    QTest::keyClick(&view(), Qt::Key_Return);
    QTRY_VERIFY2(m_panel->infoBar()->text().contains(u"did not keep"), qPrintable(m_panel->infoBar()->text()));
    QVERIFY(m_panel->infoBar()->text().contains(u"0xe000ed00"));
}

void TestMemoryPanel::followsOthers()
{
    view().goTo(0x2001F100);
    QTRY_VERIFY(shown(0x2001F100, 4).has_value());
    OHM_VERIFY(m_fixture->bench().call(u"probe_fill_memory"_s,
        {{"session", "p1"}, {"address", "0x2001F100"}, {"size", 32}, {"value", "0x5A"}}, test::assistant));
    QTRY_COMPARE(shown(0x2001F11C, 4), std::optional<std::uint64_t>(0x5A5A5A5A));
}

void TestMemoryPanel::readsLive()
{
    const auto symbol = m_fixture->on(u"probe_read_memory"_s, {{"symbol", "g_bench"}});
    OHM_VERIFY(symbol);
    const auto begin = symbol->at("address").get<std::uint64_t>();
    view().goTo(begin);
    OHM_VERIFY(m_fixture->on(u"probe_run"_s));
    auto *live = find<QComboBox>("memory_live");
    live->setCurrentIndex(live->findData(100));
    const auto changes = [this, begin] {
        int count = 0;
        for (std::uint64_t at = begin; at < begin + 64; ++at)
            count += view().cache().at(at) && view().cache().at(at)->isChanged ? 1 : 0;
        return count;
    };
    QTRY_VERIFY(changes() > 0);
    live->setCurrentIndex(0);
    OHM_VERIFY(m_fixture->on(u"probe_halt"_s));
}

void TestMemoryPanel::comparesWithAFile()
{
    OHM_VERIFY(m_fixture->on(u"probe_fill_memory"_s, {{"address", "0x2001F200"}, {"size", 64}, {"value", "0x00"}}));
    QByteArray content(64, '\0');
    content[7] = content[8] = content[40] = '\x11';
    const std::string file = m_fixture->writeFile(u"wanted.bin"_s, content).toStdString();
    OHM_VERIFY(m_fixture->on(u"probe_compare_memory"_s, {{"address", "0x2001F200"}, {"file", file}}));
    QTRY_VERIFY2(m_panel->infoBar()->text().contains(u": 3, the first"), qPrintable(m_panel->infoBar()->text()));
    QCOMPARE(view().cursor(), 0x2001F204U); // the word with the first
    find<QAction>("memory_next_mark")->trigger();
    QCOMPARE(view().cursor(), 0x2001F228U);
    OHM_VERIFY(m_fixture->on(u"probe_restore_memory"_s, {{"address", "0x2001F200"}, {"file", file}}));
    OHM_VERIFY(m_fixture->on(u"probe_compare_memory"_s, {{"address", "0x2001F200"}, {"file", file}}));
    QTRY_VERIFY(m_panel->infoBar()->text().contains(u"the same"));
    QVERIFY(!find<QAction>("memory_next_mark")->isVisible());
}

void TestMemoryPanel::findsBytes()
{
    OHM_VERIFY(m_fixture->on(u"probe_search_memory"_s, {{"address", "0x2001F200"}, {"size", 64}, {"pattern", "11 11"}}));
    QTRY_VERIFY(m_panel->infoBar()->text().contains(u"found: 1."));
    QCOMPARE(view().cursor(), 0x2001F204U);
}

void TestMemoryPanel::marksWhatCannotBeRead()
{
    view().goTo(0x90000000);
    QTRY_VERIFY(view().cache().isUnreadable(0x90000000));
    QVERIFY(view().visibleText().startsWith(u"90000000  ????????"));
    view().goTo(0x2001FF80); // readable up to 0x20020000
    QTRY_VERIFY(shown(0x2001FF80, 4).has_value());
}

void TestMemoryPanel::walksByKeys()
{
    view().goTo(0x2001F000);
    const auto press = [this](Qt::Key key) { QTest::keyClick(&view(), key); };
    press(Qt::Key_Right);
    press(Qt::Key_Down);
    QCOMPARE(view().cursor(), 0x2001F014U);
    press(Qt::Key_End);
    QCOMPARE(view().cursor(), 0x2001F01CU);
    press(Qt::Key_Home);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    QCOMPARE(view().cursor(), 0x2001EFF0U);
    QCOMPARE(view().visible().address, 0x2001EFF0U);
    press(Qt::Key_PageDown);
    QVERIFY(view().visible().contains(view().cursor()));
    view().goTo(0);
    press(Qt::Key_Up);
    QCOMPARE(view().cursor(), 0U);
    view().goTo(0xFFFFFFF0);
    press(Qt::Key_Down);
    QVERIFY(view().cursor() <= 0xFFFFFFFC);
}

void TestMemoryPanel::namesEveryControl()
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&view());
    QVERIFY(spoken && spoken->text(QAccessible::Value).contains(view().visibleText().section(u'\n', 0, 0)));
    for (const QWidget *widget : m_panel->findChildren<QWidget *>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isVisible())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool hasName = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(hasName, qPrintable(widget->objectName()));
    }
}

void TestMemoryPanel::looksGood_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

// A picture for people when OHM_PICTURES names a folder; here, that the colours are the theme's.
void TestMemoryPanel::looksGood()
{
    QFETCH(bool, dark);
    m_theme.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    view().goTo(0x2001F1E0);
    QTRY_VERIFY(shown(0x2001F1E0, 4).has_value());
    OHM_VERIFY(m_fixture->on(u"probe_write_memory"_s,
        {{"address", "0x2001F240"}, {"values", {dark ? 0x6D6D684F : 0x61626364, 2}}, {"width", "32"}}));
    QTRY_VERIFY(view().cache().at(0x2001F240) && view().cache().at(0x2001F240)->isChanged);
    QCoreApplication::processEvents();
    const QImage picture = m_panel->grab().toImage();
    const QString folder = qEnvironmentVariable("OHM_PICTURES");
    if (!folder.isEmpty())
        picture.save(folder + u"/memory-%1.png"_s.arg(QLatin1StringView(QTest::currentDataTag())));
    const QColor base = picture.pixelColor(view().mapTo(m_panel.get(), QPoint(2, 2)));
    QCOMPARE(base.lightness() < 128, dark);
}

QTEST_MAIN(TestMemoryPanel)
#include "tst_memorypanel.moc"
