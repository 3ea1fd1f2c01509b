// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/probe/openocd/sessionfixture.h"
#include "probe/panel/faultpanel.h"
#include "probe/panel/flashmap.h"
#include "probe/panel/flashmodel.h"
#include "probe/panel/flashpanel.h"
#include "probe/panel/peripheralsmodel.h"
#include "probe/panel/peripheralspanel.h"
#include "probe/panel/profilepanel.h"
#include "session/actions/actions.h"
#include "ui/actionform.h"
#include "ui/fieldeditor.h"
#include "ui/infobar.h"
#include "ui/schemaform.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QTextBrowser>
#include <QTreeView>

using namespace ohm;
using namespace ohm::probe;
using namespace ohm::testing;

// The panels for flash, peripherals, faults and profiles on the real OpenOCD, the simulated probe and our firmware in QEMU.
class TestCorePanels final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void profiles();
    void asksForAFile();
    void listsPeripherals();
    void leavesAloneWhatActs();
    void writesByDoubleClick();
    void remembersTheFile();
    void filtersPeripherals();
    void mapsTheFlash();
    void showsDifferences();
    void erasesOnlyWhenConfirmed();
    void cancelsALoad();
    void explainsAFault();
    void namesEveryControl();
    void looksGood_data();
    void looksGood();

private:
    template <typename Widget>
    Widget *find(const char *name) const
    {
        for (const auto &panel : m_panels) {
            if (auto *found = panel->findChild<Widget *>(QString::fromLatin1(name)))
                return found;
        }
        return nullptr;
    }
    template <typename Shown>
    Shown *show()
    {
        Bench &bench = m_fixture->bench().bench;
        if (!m_choice)
            m_choice = std::make_shared<SessionChoice>(bench.devices);
        auto panel = std::make_unique<Shown>(bench, m_choice);
        Shown *shown = panel.get();
        m_panels.push_back(std::move(panel));
        shown->resize(860, 520);
        shown->show();
        return shown;
    }
    Result<Json> on(const QString &action, const Json &arguments = Json::object()) { return m_fixture->on(action, arguments); }
    QModelIndex peripheral(const QString &name, const QModelIndex &parent = {}) const
    {
        const QAbstractItemModel *model = find<QTreeView>("peripherals_tree")->model();
        for (int row = 0; row < model->rowCount(parent); ++row) {
            if (model->index(row, 0, parent).data().toString().section(u' ', 0, 0) == name)
                return model->index(row, 0, parent);
        }
        return {};
    }
    static QString cell(const QModelIndex &index, int column) { return index.siblingAtColumn(column).data().toString(); }
    ActionForm *form(const QWidget *panel) const { return panel->findChild<ActionForm *>(); }

    std::unique_ptr<SessionFixture> m_fixture;
    std::shared_ptr<SessionChoice> m_choice;
    std::vector<std::unique_ptr<QWidget>> m_panels;
    FlashPanel *m_flash = nullptr;
    PeripheralsPanel *m_peripherals = nullptr;
    Theme m_theme;
};

// The timer lies in unused RAM: QEMU drops what a debugger writes into devices.
const QByteArray chip = R"(<?xml version="1.0" encoding="utf-8"?>
<device schemaVersion="1.3"><name>STM32F405</name><addressUnitBits>8</addressUnitBits><width>32</width><size>32</size>
<access>read-write</access><resetValue>0</resetValue><peripherals>
<peripheral><name>TIM2</name><description>General purpose timer</description><baseAddress>0x2001E000</baseAddress><registers>
 <register><name>CR1</name><description>Control</description><addressOffset>0</addressOffset><fields>
  <field><name>CEN</name><description>Counter enabled</description><bitRange>[0:0]</bitRange></field>
  <field><name>CMS</name><description>Alignment</description><bitRange>[6:5]</bitRange><enumeratedValues>
   <enumeratedValue><name>EdgeAligned</name><value>0</value></enumeratedValue>
   <enumeratedValue><name>CenterAligned1</name><value>1</value></enumeratedValue></enumeratedValues></field>
  </fields></register></registers></peripheral>
<peripheral><name>USART1</name><description>Serial port</description><baseAddress>0x40011000</baseAddress><registers>
 <register><name>SR</name><addressOffset>0</addressOffset><access>read-only</access></register>
 <register><name>DR</name><addressOffset>4</addressOffset><readAction>modify</readAction></register></registers></peripheral>
</peripherals></device>)";

void TestCorePanels::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_fixture = std::make_unique<SessionFixture>(SimProbeConfig::Chip::Stm32f4, u"netduinoplus2"_s);
    QVERIFY2(m_fixture->problem().isEmpty(), qPrintable(m_fixture->problem()));
    addJobActions(m_fixture->bench().bench);
    OHM_VERIFY(m_fixture->connect({{"elf", firmware(u"netduinoplus2"_s).toStdString()}}));
}

void TestCorePanels::cleanupTestCase()
{
    m_panels.clear();
    m_choice.reset();
    m_fixture.reset();
}

void TestCorePanels::profiles()
{
    show<ProfilePanel>();
    find<QDoubleSpinBox>("profile_seconds")->setValue(0.5);
    auto *method = find<QComboBox>("profile_method");
    const QAbstractItemModel *model = find<QTreeView>("profile_functions")->model();
    const auto sample = [&](const QString &how) {
        method->setCurrentIndex(method->findData(how));
        find<QAction>("profile_start")->trigger();
        QTRY_VERIFY(find<QAction>("profile_cancel")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!find<QAction>("profile_cancel")->isVisible(), 15000);
    };
    sample(u"stopping"_s);
    QVERIFY(model->rowCount() > 0);
    QVERIFY(cell(model->index(0, 0), 1).endsWith(u" %"));
    QVERIFY(model->rowCount(model->index(0, 0)) > 0);
    QVERIFY(find<QLabel>("profile_words")->text().contains(u"stm32f4x.cpu"));
    // The firmware waits for its next tick most of the time; without stopping it, that is seen as such.
    sample(u"automatic"_s);
    QVERIFY(model->rowCount() > 0);
    QCOMPARE(cell(model->index(0, 0), 0), u"Asleep"_s);
}

// Neither the person nor a board names one.
void TestCorePanels::asksForAFile()
{
    m_peripherals = show<PeripheralsPanel>();
    auto *words = find<QLabel>("peripherals_nofile_words");
    QTRY_VERIFY(words->isVisible());
    QVERIFY2(words->text().contains(u"CMSIS"), qPrintable(words->text()));
    QVERIFY(find<QAbstractButton>("peripherals_choose_file")->isVisible());
    QVERIFY(!find<QTreeView>("peripherals_tree")->isVisible());
}

void TestCorePanels::listsPeripherals()
{
    OHM_VERIFY(on(u"probe_halt"_s));
    OHM_VERIFY(on(u"probe_write_memory"_s, {{"address", "0x2001E000"}, {"value", "0x20"}, {"width", "32"}}));
    m_peripherals->setFile(m_fixture->writeFile(u"chip.svd"_s, chip));
    QTRY_VERIFY(peripheral(u"TIM2"_s).isValid());
    QVERIFY(find<QTreeView>("peripherals_tree")->isVisible());
    QCOMPARE(cell(peripheral(u"TIM2"_s), PeripheralsModel::Value), u"0x2001e000"_s);
    find<QTreeView>("peripherals_tree")->expand(peripheral(u"TIM2"_s));
    QTRY_VERIFY(peripheral(u"CR1"_s, peripheral(u"TIM2"_s)).isValid());
    const QModelIndex cr1 = peripheral(u"CR1"_s, peripheral(u"TIM2"_s));
    QCOMPARE(cell(cr1, PeripheralsModel::Value), u"0x00000020"_s);
    QCOMPARE(cell(peripheral(u"CMS"_s, cr1), PeripheralsModel::Meaning), u"CenterAligned1"_s);
}

void TestCorePanels::leavesAloneWhatActs()
{
    find<QTreeView>("peripherals_tree")->expand(peripheral(u"USART1"_s));
    QTRY_VERIFY(peripheral(u"DR"_s, peripheral(u"USART1"_s)).isValid());
    const QModelIndex dr = peripheral(u"DR"_s, peripheral(u"USART1"_s));
    QVERIFY(cell(dr, PeripheralsModel::Value).isEmpty());
    QVERIFY(cell(dr, PeripheralsModel::Meaning).contains(u"changes something"));
    find<QAction>("peripherals_side_effects")->trigger();
    QTRY_VERIFY(cell(dr, PeripheralsModel::Value).startsWith(u"0x"));
    find<QAction>("peripherals_side_effects")->trigger();
}

void TestCorePanels::writesByDoubleClick()
{
    auto *tree = find<QTreeView>("peripherals_tree");
    const QModelIndex cr1 = peripheral(u"CR1"_s, peripheral(u"TIM2"_s));
    tree->expand(cr1);
    const QModelIndex cms = peripheral(u"CMS"_s, cr1);
    tree->scrollTo(cms);
    const QPoint point = tree->visualRect(cms).center();
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, point);
    QTest::mouseDClick(tree->viewport(), Qt::LeftButton, {}, point);
    QTRY_VERIFY(form(m_peripherals));
    form(m_peripherals)->form().editor(u"name"_s)->setValue("EdgeAligned");
    form(m_peripherals)->submit();
    QTRY_COMPARE(cell(peripheral(u"CMS"_s, cr1), PeripheralsModel::Meaning), u"EdgeAligned"_s);
    QCOMPARE(cell(cr1, PeripheralsModel::Value), u"0x00000000"_s);
    QTRY_VERIFY(!form(m_peripherals));
}

void TestCorePanels::remembersTheFile()
{
    PeripheralsPanel next(m_fixture->bench().bench, m_choice);
    QVERIFY(next.findChild<QLineEdit *>(u"peripherals_file"_s)->text().endsWith(u"/chip.svd"));
}

void TestCorePanels::filtersPeripherals()
{
    find<QLineEdit>("peripherals_filter")->setText(u"usart"_s);
    QVERIFY(!peripheral(u"TIM2"_s).isValid() && peripheral(u"USART1"_s).isValid());
    find<QLineEdit>("peripherals_filter")->clear();
    QVERIFY(peripheral(u"TIM2"_s).isValid());
}

void TestCorePanels::mapsTheFlash()
{
    m_flash = show<FlashPanel>();
    auto *table = find<QTreeView>("flash_sectors");
    QTRY_VERIFY(table->model()->rowCount() > 0);
    const QModelIndex bank = table->model()->index(0, 0);
    QCOMPARE(table->model()->rowCount(bank), 12);
    QCOMPARE(cell(table->model()->index(11, 0, bank), FlashModel::Address), u"0x080e0000"_s);
    QCOMPARE(cell(table->model()->index(11, 0, bank), FlashModel::Size), u"128 KiB"_s);
    auto *map = find<FlashMap>("flash_map");
    QTRY_COMPARE(map->height(), map->sizeHint().height());
    const QPoint end(map->width() - 20, map->height() / 4 + 12); // in the upper of two bars
    QVERIFY(map->sectorAt(end) == std::optional(FlashMap::Sector(0, 11)));
    QTest::mouseClick(map, Qt::LeftButton, {}, end);
    QCOMPARE(table->currentIndex().row(), 11);
}

void TestCorePanels::showsDifferences()
{
    QByteArray program(3000, '\x5A');
    const std::string file = m_fixture->writeFile(u"data.bin"_s, program).toStdString();
    const Json place = {{"file_path", file}, {"address", "0x080E0000"}};
    OHM_VERIFY(on(u"probe_load_firmware"_s, place));
    auto *words = find<QLabel>("flash_words");
    QTRY_VERIFY2(words->text().startsWith(u"Loaded 3000 bytes"), qPrintable(words->text()));
    QVERIFY(find<QLabel>("flash_phase_3")->text().startsWith(u'✓'));
    OHM_VERIFY(on(u"probe_verify_firmware"_s, place));
    QTRY_VERIFY2(words->text().contains(u"exactly this program"), qPrintable(words->text()));
    program[10] = program[2000] = '\x11';
    m_fixture->writeFile(u"data.bin"_s, program);
    OHM_VERIFY(on(u"probe_verify_firmware"_s, place));
    auto *differences = find<QTreeView>("flash_differences");
    QTRY_VERIFY(differences->isVisible());
    QCOMPARE(differences->model()->rowCount(), 2);
    QCOMPARE(differences->model()->index(0, 0).data().toString(), u"0x080e000a"_s);
    QCOMPARE(differences->model()->index(0, 1).data().toString(), u"0x11"_s);
    QCOMPARE(differences->model()->index(0, 2).data().toString(), u"0x5a"_s);
    QVERIFY(words->text().contains(u"2 of 3000"));
}

void TestCorePanels::erasesOnlyWhenConfirmed()
{
    find<QAction>("flash_erase")->trigger(); // sector 11
    QTRY_VERIFY(form(m_flash));
    QCOMPARE(form(m_flash)->form().value()["first_sector"], Json(11));
    form(m_flash)->submit();
    QTRY_VERIFY(form(m_flash)->form().errorText(u"confirm"_s).contains(u"confirm"));
    OHM_VERIFY(on(u"probe_halt"_s));
    QCOMPARE(on(u"probe_read_memory"_s, {{"address", "0x080E0000"}, {"width", "8"}})->at("words")[0], Json(0x5A));
    form(m_flash)->form().editor(u"confirm"_s)->setValue(true);
    form(m_flash)->submit();
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("flash_words")->text().startsWith(u"Erased sectors: 1"), 15000);
    QCOMPARE(on(u"probe_read_memory"_s, {{"address", "0x080E0000"}, {"width", "8"}})->at("words")[0], Json(0xFF));
}

void TestCorePanels::cancelsALoad()
{
    const std::string file = m_fixture->writeFile(u"large.bin"_s, QByteArray(256 * 1024, '\x33')).toStdString();
    find<QAction>("flash_probe_load_firmware")->trigger();
    QTRY_VERIFY(form(m_flash));
    form(m_flash)->form().editor(u"file_path"_s)->setValue(file);
    form(m_flash)->form().editor(u"address"_s)->setValue("0x080C0000");
    form(m_flash)->submit();
    const JobPointer job = m_fixture->bench().bench.jobs.all().back();
    auto *cancel = find<QAbstractButton>("flash_cancel");
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("flash_phase_1")->text().startsWith(u'▸'), 15000);
    QVERIFY(find<QLabel>("flash_phase_0")->text().startsWith(u'✓'));
    QVERIFY(find<QLabel>("flash_words")->text().contains(u" of "));
    QVERIFY(cancel->isVisible());
    QTRY_VERIFY(!form(m_flash)); // it would be in the way
    const QString folder = qEnvironmentVariable("OHM_PICTURES");
    if (!folder.isEmpty())
        m_flash->grab().save(folder + u"/flash-running.png"_s);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), JobState::Cancelled, 15000);
    QTRY_VERIFY(!cancel->isVisible());
    QVERIFY(find<QLabel>("flash_words")->text().contains(u"incomplete"));
}

void TestCorePanels::explainsAFault()
{
    show<FaultPanel>();
    auto *page = find<QTextBrowser>("fault_page");
    OHM_VERIFY(on(u"probe_run"_s));
    OHM_VERIFY(on(u"probe_rtt_start"_s));
    OHM_VERIFY(on(u"probe_rtt_write"_s, {{"text", "fault bad-store\n"}}));
    std::this_thread::sleep_for(300ms);
    OHM_VERIFY(on(u"probe_halt"_s));
    QTRY_VERIFY2(page->toPlainText().contains(u"There is nothing at 0x90000000"), qPrintable(page->toPlainText()));
    QVERIFY(page->toPlainText().contains(u"store_nowhere"));
    QVERIFY(page->toPlainText().contains(u"0x00008200")); // CFSR
}

void TestCorePanels::namesEveryControl()
{
    for (const auto &panel : m_panels) {
        for (const QWidget *widget : panel->findChildren<QWidget *>()) {
            if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isVisible()
                || widget->objectName() == u"qt_spinbox_lineedit")
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool hasName = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(hasName, qPrintable(widget->objectName() + u' ' + QLatin1StringView(widget->metaObject()->className())));
        }
    }
}

void TestCorePanels::looksGood_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

// Pictures for people when OHM_PICTURES names a folder; here, that the colours are the theme's.
void TestCorePanels::looksGood()
{
    QFETCH(bool, dark);
    m_theme.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    find<QTreeView>("profile_functions")->expand(find<QTreeView>("profile_functions")->model()->index(0, 0));
    QCoreApplication::processEvents();
    const QString folder = qEnvironmentVariable("OHM_PICTURES");
    for (const auto &panel : m_panels) {
        const QImage picture = panel->grab().toImage();
        const QColor corner = picture.pixelColor(panel->width() - 3, panel->height() - 60);
        QCOMPARE(corner.lightness() < 128, dark);
        if (!folder.isEmpty())
            picture.save(folder + u"/%1-%2.png"_s.arg(panel->objectName(), QLatin1StringView(QTest::currentDataTag())));
    }
}

QTEST_MAIN(TestCorePanels)
#include "tst_corepanels.moc"
