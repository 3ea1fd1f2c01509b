// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/bridge_posix.h"
#include "app/console/consoletr.h"
#include "app/console/output.h"
#include "app/console/reference.h"
#include "app/console/runaction.h"
#include "app/console/serve.h"
#include "app/workbench.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ohm::console {

namespace {

const auto usageText = uR"(ohmctl: the workbench from a shell

  ohmctl ACTION [--flags]        run an action in the open workbench, or in one of its own when none is open
  ohmctl help [ACTION]           this text, or an action's flags
  ohmctl tools [--json|--markdown]
                                 all actions
  ohmctl serve [--exit-after S]  a workbench without a window, until Ctrl+C
  ohmctl mcp [--no-start] [--profile NAME]
                                 joins an MCP client on standard input and output with the open workbench; NAME is another
                                 server whose tools it shall find instead of ours: openocd-debug
  ohmctl --version

Before the command: --profile FOLDER keeps settings, sessions and sockets apart from your own.
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 not available, 4 refused, 5 timeout, 130 and 143 ended by a signal.
)"_s;

int usageError(const Message &message)
{
    Error error;
    error.code = ErrorCode::InvalidArgument;
    error.message = message;
    error.nextActions.push_back(Tr::text("ohmctl help lists the commands."));
    printError(error);
    return exitCode(error.code);
}

// The words behind a command, taken one by one.
class Words final
{
public:
    explicit Words(QStringList words)
        : m_words(std::move(words))
    {
    }

    bool takeFlag(const QString &flag) { return m_words.removeAll(flag) > 0; }

    QString takeValue(const QString &flag)
    {
        const qsizetype at = m_words.indexOf(flag);
        if (at < 0 || at + 1 >= m_words.size())
            return {};
        const QString value = m_words[at + 1];
        m_words.remove(at, 2);
        return value;
    }

    const QStringList &rest() const { return m_words; }

private:
    QStringList m_words;
};

struct Start
{
    QString profile; // folder
    QString dropIn; // another MCP server's name
    Paths paths() const { return profile.isEmpty() ? Paths::standard() : Paths::inProfile(profile); }
};

int runTools(const Start &start, Words words)
{
    Workbench workbench(start.paths());
    const Registry &registry = workbench.bench().registry;
    if (words.takeFlag(u"--json"_s))
        printData(QString::fromStdString(toolsJson(registry).dump(2)));
    else if (words.takeFlag(u"--markdown"_s))
        printData(toolsMarkdown(registry));
    else
        printData(toolsTable(registry));
    return words.rest().isEmpty() ? 0
                                  : usageError(Tr::text("tools takes --json or --markdown, not %1.").arg(words.rest().first()));
}

int runHelp(const Start &start, const QStringList &words)
{
    if (!words.isEmpty())
        return runAction(start.paths(), words.first(), {u"--help"_s});
    printData(usageText);
    return 0;
}

int runServe(const Start &start, Words words)
{
    const double exitAfter = words.takeValue(u"--exit-after"_s).toDouble();
    const int idleMinutes = words.takeValue(u"--idle-minutes"_s).toInt();
    if (!words.rest().isEmpty())
        return usageError(Tr::text("serve does not know %1.").arg(words.rest().first()));
    const int code = serve({.paths = start.paths(), .exitAfter = exitAfter, .idleMinutes = idleMinutes});
    start.paths().removeEmptyRuntime();
    return code;
}

// "mcp --profile openocd-debug" names a server, "mcp --profile /some/folder" a folder, as everywhere else.
bool namesServer(const QString &profile)
{
    static const QRegularExpression name(u"^[a-z0-9]+(-[a-z0-9]+)+$"_s);
    return name.match(profile).hasMatch() && !QFileInfo::exists(profile);
}

int runMcp(const Start &start, Words words)
{
    const bool mayStart = !words.takeFlag(u"--no-start"_s);
    if (!words.rest().isEmpty())
        return usageError(Tr::text("mcp does not know %1.").arg(words.rest().first()));
    return runBridge({.paths = start.paths(), .profile = start.profile, .dropIn = start.dropIn, .mayStart = mayStart});
}

int run(QStringList words)
{
    Start start{.profile = qEnvironmentVariable("OHMDECK_PROFILE")};
    const bool isOwnCommand = QStringList{u"serve"_s, u"mcp"_s, u"tools"_s}.contains(words.value(0));
    if (words.value(0) == u"--profile" || isOwnCommand) {
        Words all(words);
        // There may be both: one before the command, one behind it.
        for (QString profile = all.takeValue(u"--profile"_s); !profile.isEmpty(); profile = all.takeValue(u"--profile"_s)) {
            const bool isServer = all.rest().contains(u"mcp"_s) && namesServer(profile);
            (isServer ? start.dropIn : start.profile) = profile;
        }
        words = all.rest();
    }
    if (words.isEmpty() || words.first() == u"--help" || words.first() == u"-h") {
        printData(usageText);
        return words.isEmpty() ? 2 : 0;
    }
    const QString command = words.takeFirst();
    if (command == u"--version") {
        printData(QStringLiteral("ohmctl " OHM_VERSION));
        return 0;
    }
    if (command == u"help")
        return runHelp(start, words);
    if (command == u"tools")
        return runTools(start, Words(words));
    if (command == u"serve")
        return runServe(start, Words(words));
    if (command == u"mcp")
        return runMcp(start, Words(words));
    if (command.startsWith(u'-'))
        return usageError(Tr::text("There is no option %1.").arg(command));
    // The workbench's own actions may go by their short names: "demo" is bench_demo.
    return runAction(start.paths(), command.contains(u'_') ? command : u"bench_"_s + command, words);
}

} // namespace

} // namespace ohm::console

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"ohmctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(OHM_VERSION));
    return ohm::console::run(QCoreApplication::arguments().mid(1));
}
