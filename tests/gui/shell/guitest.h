// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/desktop.h"
#include "session/actions/actions.h"
#include "support/testbench.h"

#include <QApplication>

namespace ohm::test {

// A warning of Qt's or ours is a defect: it fails the test. What the offscreen platform says about itself is none.
class GuiTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
};

// Settings with one of everything that a form can show.
enum class Flavour { Plain, Mixed };
std::vector<EnumChoice<Flavour>> choicesOf(Flavour);

struct Part
{
    QString name;
    int count = 1;
};
void describe(Fields<Part> &fields);

struct Everything
{
    QString gadget;
    QString text;
    int small = 5;
    std::optional<int> maybe;
    double real = 0.5;
    HexNumber address{0x20000000};
    bool flag = true;
    Flavour flavour = Flavour::Plain;
    QString file;
    QString secret;
    std::vector<QString> words;
    QMap<QString, int> map;
    Part part;
    std::vector<Part> parts;
    Json any;
};
void describe(Fields<Everything> &fields);

// Actions that make something happen: test_everything (all kinds of fields), test_write (asks when an assistant calls it),
// test_destroy, test_sleep (a job with progress), test_disabled.
void addTestActions(Bench &bench);

// The real window on a bench of its own, with a kind of device "gadget" that has panels.
class TestDesk final
{
public:
    explicit TestDesk(const DesktopOptions &options = {.layout = QStringLiteral("Console"), .restore = false});

    DeviceId addGadget(const QString &name, const QString &standIn = {});
    MainWindow &window() { return desktop->window(); }
    void open(); // shows the window and waits until it is exposed

    TestBench test;
    Published<int> crowd; // what the panel "crowd" counts
    PanelRegistry panels;
    std::unique_ptr<Desktop> desktop;
};

// Saves what `widget` looks like when OHM_PICTURES names a folder: for looking, not for comparing.
void picture(QWidget &widget, const char *name);

} // namespace ohm::test

#define OHM_GUI_TEST(Class)                                                                                                    \
    int main(int argc, char **argv)                                                                                            \
    {                                                                                                                          \
        QApplication application(argc, argv);                                                                                  \
        Class object;                                                                                                          \
        return QTest::qExec(&object, argc, argv);                                                                              \
    }
