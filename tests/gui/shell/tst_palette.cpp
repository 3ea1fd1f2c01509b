// SPDX-License-Identifier: GPL-3.0-or-later
#include "guitest.h"

#include "desktop/commandpalette.h"
#include "desktop/fuzzymatch.h"
#include "desktop/settingsdialog.h"
#include "ui/actionform.h"
#include "ui/schemaform.h"

#include <QLineEdit>

using namespace ohm;
using namespace ohm::test;
using namespace Qt::StringLiterals;

class TestPalette final : public GuiTest
{
    Q_OBJECT
private Q_SLOTS:
    // The palette holds the actions of the registry, all of them and no others.
    void holdsExactlyTheRegistry()
    {
        TestDesk desk;
        desk.open();
        desk.window().openPalette();
        QStringList shown;
        for (const QString &id : desk.window().findChild<CommandPalette *>()->shownIds()) {
            if (id.startsWith(u"action:"_s))
                shown += id.mid(7);
        }
        QStringList declared;
        for (const auto &action : desk.test.bench.registry.actions())
            declared += action->name();
        shown.sort();
        declared.sort();
        QCOMPARE(shown, declared);
        picture(desk.window(), "palette");
    }

    void opensByKeyAndRunsByKey()
    {
        TestDesk desk;
        desk.open();
        desk.window().activateWindow();
        QTest::keyClick(&desk.window(), Qt::Key_K, Qt::ControlModifier);
        auto *palette = desk.window().findChild<CommandPalette *>();
        QVERIFY(palette && palette->isVisible());
        auto *field = palette->findChild<QLineEdit *>();
        QTest::keyClicks(field, u"sleep"_s);
        QCOMPARE(palette->shownIds().value(0), u"action:test_sleep"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!palette->isVisible());
        QTRY_COMPARE(desk.test.events(EventKind::Result).size(), std::size_t(1));
        // What was used last stands first.
        desk.window().openPalette();
        QCOMPARE(palette->shownIds().value(0), u"action:test_sleep"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!palette->isVisible());
    }

    void asksForWhatIsMissing()
    {
        TestDesk desk;
        desk.addGadget(u"g1"_s);
        desk.open();
        desk.window().openPalette(u"write gadget"_s);
        QTest::keyClick(desk.window().findChild<QLineEdit *>(u"paletteField"_s), Qt::Key_Return);
        auto *form = desk.window().findChild<ActionForm *>();
        QVERIFY(form && form->isVisible());
        QCOMPARE(form->form().value(), Json({{"gadget", "g1"}}));
    }

    void whatIsDisabledSaysWhyAndDoesNothing()
    {
        TestDesk desk;
        desk.open();
        desk.window().openPalette(u"cannot be done"_s);
        auto *palette = desk.window().findChild<CommandPalette *>();
        QCOMPARE(palette->shownIds().value(0), u"action:test_disabled"_s);
        picture(desk.window(), "palette_disabled");
        QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
        QVERIFY(palette->isVisible());
        QCOMPARE(desk.test.events(EventKind::Call).size(), std::size_t(0));
    }

    void findsPanelsDevicesLayoutsAndSettings()
    {
        TestDesk desk;
        desk.addGadget(u"oscilloscope"_s);
        desk.open();
        const auto first = [&desk](const QString &search) {
            desk.window().openPalette(search);
            return desk.window().findChild<CommandPalette *>()->shownIds().value(0);
        };
        QCOMPARE(first(u"oscil"_s), u"panel:gadget:oscilloscope"_s);
        QCOMPARE(first(u"replay layout"_s), u"layout:Replay"_s);
        QCOMPARE(first(u"settings window"_s), u"settings:window"_s);
        QCOMPARE(first(u"activity panel"_s), u"panel:activity"_s);
        QTest::keyClick(desk.window().findChild<QLineEdit *>(u"paletteField"_s), Qt::Key_Return);
        QCOMPARE(desk.window().docks().current(), u"activity"_s);
    }

    void fuzzyMatchingPrefersWordBeginnings()
    {
        QVERIFY(fuzzyScore(u"so"_s, u"serial_open"_s).has_value());
        QVERIFY(!fuzzyScore(u"xyz"_s, u"serial_open"_s));
        QVERIFY(*fuzzyScore(u"open"_s, u"Open console"_s) > *fuzzyScore(u"open"_s, u"Reopen console"_s));
        QVERIFY(*fuzzyScore(u"console"_s, u"Open console"_s) > *fuzzyScore(u"console"_s, u"c o n s o l e"_s));
        QVERIFY(fuzzyScore(QString(), u"anything"_s).has_value());
    }

    void settingsHoldAtOnceAndOnlyWhenRight()
    {
        TestDesk desk;
        desk.open();
        desk.window().openSettings(u"window"_s);
        auto *dialog = desk.window().findChild<SettingsDialog *>();
        SchemaForm *form = dialog->form(u"window"_s);
        QVERIFY(form);
        const bool wasDark = desk.window().theme().isDark();
        form->setValue({{"theme", wasDark ? "light" : "dark"}});
        Q_EMIT form->changed();
        QTRY_COMPARE(desk.window().theme().isDark(), !wasDark);
        picture(*dialog, "settings");
    }
};

OHM_GUI_TEST(TestPalette)
#include "tst_palette.moc"
