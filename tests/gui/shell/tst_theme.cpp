// SPDX-License-Identifier: GPL-3.0-or-later
#include "guitest.h"

#include "ui/icons.h"
#include "ui/text/colorscheme.h"

using namespace ohm;
using namespace ohm::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(const ohm::ThemeColors *)

class TestTheme final : public GuiTest
{
    Q_OBJECT
private Q_SLOTS:
    void textStandsOut_data()
    {
        QTest::addColumn<const ThemeColors *>("colors");
        QTest::newRow("light") << &lightColors();
        QTest::newRow("dark") << &darkColors();
    }

    void textStandsOut()
    {
        QFETCH(const ThemeColors *, colors);
        const auto check = [](const QColor &text, const QColor &paper, const char *what) {
            const double ratio = contrastRatio(text, paper);
            QVERIFY2(ratio >= 4.5,
                qPrintable(u"%1: %2 on %3 is %4"_s.arg(QLatin1StringView(what), text.name(), paper.name()).arg(ratio)));
        };
        for (const QColor &paper : {colors->window, colors->base, colors->raised}) {
            check(colors->text, paper, "text");
            check(colors->muted, paper, "muted");
            check(colors->accent, paper, "accent");
            for (const QColor &who : {colors->person, colors->console, colors->assistant, colors->replay})
                check(who, paper, "caller");
            for (const QColor &state : {colors->error, colors->warning, colors->success, colors->info})
                check(state, paper, "state");
        }
        for (const QColor &fill : {colors->errorFill, colors->warningFill, colors->successFill, colors->infoFill})
            check(colors->text, fill, "info bar");
        check(colors->text, colors->hover, "hover");
        check(colors->text, colors->pressed, "pressed");
        check(colors->selectedText, colors->selection, "selection");
        check(colors->onAccent, colors->accentFill, "main button");
        check(colors->onAccent, QColor(0xb3261e), "dangerous button");
        QCOMPARE(themeColors(paletteOf(*colors)).dark, colors->dark);
    }

    void theSwitchTurnsEverythingRound()
    {
        TestDesk desk;
        desk.open();
        for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
            desk.window().chooseTheme(choice);
            QCoreApplication::processEvents();
            QCOMPARE(desk.window().theme().isDark(), choice == ThemeChoice::Dark);
            QCOMPARE(desk.window().palette().color(QPalette::Window), desk.window().theme().colors().window);
            const QImage image = desk.window().grab().toImage();
            const QColor corner = image.pixelColor(image.width() / 2, 4);
            QCOMPARE(corner.lightness() < 128, choice == ThemeChoice::Dark);
            picture(desk.window(), choice == ThemeChoice::Dark ? "dark" : "light");
        }
        QCOMPARE(desk.window().appearance().get().theme, ThemeChoice::Light);
    }

    void iconsArePaintedInTheColoursOfTheTheme()
    {
        Theme theme;
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            theme.setChoice(choice);
            const QImage image = Icons::get(u"stop"_s).pixmap(64, 64).toImage();
            const QColor expected = theme.colors().text;
            bool found = false;
            for (int x = 0; x < image.width() && !found; ++x)
                found = image.pixelColor(x, image.height() / 2) == expected;
            QVERIFY(found);
        }
    }

    void everyIconIsThereInEverySize()
    {
        const QStringList needed = u"app bench console machine play stop pause reset snapshot activity jobs settings search "
                                   "filter palette layout theme client shield lock unlock copy save export clear plug unplug "
                                   "chip note help warning error info ok close pin history macro hex clock follow wrap send "
                                   "break record doctor more"_s.split(u' ');
        for (const QString &name : needed) {
            QVERIFY2(Icons::has(name), qPrintable(name));
            for (const int size : {16, 20, 24, 32, 40, 48, 64, 96, 128})
                QCOMPARE(QImage(u":/icons/%1/%2.png"_s.arg(name).arg(size)).size(), QSize(size, size));
        }
        TestBench test;
        addWorkbenchActions(test.bench, test.journal);
        for (const auto &action : test.bench.registry.actions())
            QVERIFY(Icons::has(Icons::forAction(action->name())));
    }

    void iconsAreSharpOnScreensOfTwiceTheDensity()
    {
        const QPixmap pixmap = Icons::get(u"machine"_s).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    }
};

OHM_GUI_TEST(TestTheme)
#include "tst_theme.moc"
