// SPDX-License-Identifier: GPL-3.0-or-later
// The main job of the product, end to end: the window is open, a real MCP client drives it through the bridge, and the window
// shows what the client did.
#include "app/workbench.h"
#include "desktop/desktop.h"
#include "desktop/modulepanels.h"
#include "desktop/paletteentries.h"
#include "desktop/panels/activitymodel.h"
#include "desktop/panels/benchmodel.h"
#include "mcp/protocol/toolcatalogue.h"
#include "ui/text/logview.h"

#include <QAbstractItemView>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace ohm;
using namespace Qt::StringLiterals;

namespace {

QString environment(const char *name) { return qEnvironmentVariable(name); }

// Runs a program to its end while our event loop, the window's, goes on.
struct Ran
{
    int exitCode = -1;
    QString output;
    QString errors;
};

Ran run(const QString &program, const QStringList &arguments, int seconds)
{
    QProcess process;
    process.start(program, arguments);
    const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, seconds * 1000);
    if (!ended)
        process.kill();
    return {ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

QStringList columnTexts(const QAbstractItemModel &model, int column, const QModelIndex &parent = {})
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        texts.append(model.index(row, column, parent).data().toString());
        texts += columnTexts(model, column, model.index(row, 0, parent));
    }
    return texts;
}

class OpenWorkbench
{
public:
    OpenWorkbench()
    {
        workbench.start();
        addModulePanels(panels, workbench);
        desktop = std::make_unique<Desktop>(workbench.bench(), workbench.journal(), panels, DesktopOptions{});
        desktop->show();
        workbench.mcp().start();
    }

    template <typename View>
    QList<View *> all() const
    {
        return desktop->window().findChildren<View *>();
    }

    QTemporaryDir folder;
    Workbench workbench{Paths::inProfile(folder.path())};
    PanelRegistry panels;
    std::unique_ptr<Desktop> desktop;
};

QSet<QString> registryNames(const Bench &bench)
{
    QSet<QString> names;
    for (const auto &action : bench.registry.actions())
        names.insert(action->name());
    return names;
}

} // namespace

class TestOpenWorkbench : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void clientDrivesTheOpenWindow();
    void sameActionsEverywhere();
    void layoutsNamePanelsThatThereAre();
};

void TestOpenWorkbench::clientDrivesTheOpenWindow()
{
    OpenWorkbench open;
    QTRY_VERIFY(!open.workbench.mcp().state().get()->path.isEmpty());
    const Ran client = run(environment("OHM_NODE"),
        {environment("OHM_DRIVE_SCRIPT"), u"--modules"_s, environment("OHM_NODE_MODULES"), u"--ohmctl"_s,
            environment("OHM_OHMCTL"), u"--profile"_s, open.folder.path()},
        90);
    QVERIFY2(client.exitCode == 0, qPrintable(client.output + client.errors));

    // The console, as the person sees it.
    QTRY_VERIFY(!open.all<LogView>().isEmpty());
    QTRY_VERIFY2(
        open.all<LogView>().first()->visibleText().contains(u"demo> "), qPrintable(open.all<LogView>().first()->visibleText()));

    // The activity list: who did what.
    auto *activity = open.desktop->window().findChild<ActivityModel *>();
    QVERIFY(activity);
    QTRY_VERIFY(columnTexts(*activity, ActivityModel::What).join(u'\n').contains(u"driven by the SDK")
        || columnTexts(*activity, ActivityModel::Details).join(u'\n').contains(u"driven by the SDK"));
    const QString who = columnTexts(*activity, ActivityModel::Who).join(u'\n');
    QVERIFY2(who.contains(u"workbench-test"), qPrintable(who));

    // The bench tree: the machine and its console.
    auto *bench = open.desktop->window().findChild<BenchModel *>();
    QVERIFY(bench);
    QTRY_VERIFY(bench->indexOf(DeviceId(u"qemu:sdk"_s)).isValid());
    QVERIFY2(columnTexts(*bench, BenchModel::State).contains(u"running"),
        qPrintable(columnTexts(*bench, BenchModel::State).join(u',')));
}

void TestOpenWorkbench::sameActionsEverywhere()
{
    OpenWorkbench open;
    const QSet<QString> expected = registryNames(open.workbench.bench());
    QVERIFY(expected.size() >= 40);

    QSet<QString> palette;
    for (const PaletteEntry &entry : paletteEntries(open.desktop->window())) {
        if (entry.id.startsWith(u"action:"))
            palette.insert(entry.id.section(u':', 1));
    }
    QCOMPARE(palette, expected);

    QSet<QString> tools;
    mcp::ToolCatalogue catalogue(open.workbench.bench().registry);
    const Json listed = Json::parse('{' + *catalogue.page(mcp::allRevisions.back(), {}) + '}', nullptr, false);
    QVERIFY(!listed.is_discarded());
    for (const Json &tool : listed["tools"])
        tools.insert(toQString(tool["name"]));
    QCOMPARE(tools, expected);

    const Ran console = run(environment("OHM_OHMCTL"), {u"tools"_s, u"--json"_s}, 20);
    QSet<QString> flags;
    const Json commands = Json::parse(console.output.toStdString());
    for (const Json &tool : commands.at("tools"))
        flags.insert(toQString(tool["name"]));
    QCOMPARE(flags, expected);

    QFile reference(environment("OHM_SOURCE_DIR") + u"/docs/tools.md"_s);
    QVERIFY(reference.open(QIODevice::ReadOnly));
    QSet<QString> documented;
    static const QRegularExpression heading(u"^###? `?([a-z0-9_]+)`?$"_s, QRegularExpression::MultilineOption);
    for (const auto &match : heading.globalMatch(QString::fromUtf8(reference.readAll()))) {
        if (match.captured(1).contains(u'_'))
            documented.insert(match.captured(1));
    }
    QCOMPARE(documented, expected);
}

void TestOpenWorkbench::layoutsNamePanelsThatThereAre()
{
    OpenWorkbench open;
    MainWindow &window = open.desktop->window();
    QSet<QString> named;
    for (const QString &name : window.layouts().names()) {
        for (const auto &groups : window.layouts().find(name)->areas) {
            for (const DockGroup &group : groups)
                named += QSet<QString>(group.panels.begin(), group.panels.end());
        }
    }
    for (const QString &id : std::as_const(named)) {
        // Kinds of devices may be those of modules that are not part of this build.
        QVERIFY2(id.startsWith(u"kind:") || window.hasPanel(id), qPrintable(id));
    }
    for (const char *id : {"bench", "ports", "clients", "qemu"})
        QVERIFY2(named.contains(QLatin1StringView(id)), id);
}

QTEST_MAIN(TestOpenWorkbench)
#include "tst_openworkbench.moc"
