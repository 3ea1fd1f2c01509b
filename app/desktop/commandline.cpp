// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/commandline.h"

#include "core/error.h"
#include "desktop/desktoptr.h"

#include <QCommandLineParser>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace ohm {

using desktop::Tr;

namespace {

[[noreturn]] void endWithUsage(const QString &problem)
{
    std::fprintf(stderr, "ohmdeck: %s\n", qPrintable(problem));
    std::exit(exitCode(ErrorCode::InvalidArgument));
}

ThemeChoice themeFrom(const QString &name)
{
    for (const auto &choice : choicesOf(ThemeChoice::System)) {
        if (name == QLatin1StringView(choice.name))
            return choice.value;
    }
    endWithUsage(Tr::tr("--theme must be system, light or dark, but is \"%1\".").arg(name));
}

Language languageFrom(const QString &code)
{
    const Language language = languageFromCode(code);
    if (language == Language::System && code != u"system")
        endWithUsage(Tr::tr("--lang must be system, en, de or zh_CN, but is \"%1\".").arg(code));
    return language;
}

double secondsFrom(const QString &text)
{
    bool ok = false;
    const double seconds = text.toDouble(&ok);
    if (!ok || seconds < 0 || seconds > 1e6)
        endWithUsage(Tr::tr("--exit-after must be seconds, but is \"%1\".").arg(text));
    return seconds;
}

} // namespace

CommandLine parseCommandLine(const QCoreApplication &application)
{
    const QCommandLineOption profile(u"profile"_s, Tr::tr("Keep everything in this folder instead of your own."), u"DIR"_s);
    const QCommandLineOption layout(u"layout"_s, Tr::tr("Begin with this layout."), u"NAME"_s);
    const QCommandLineOption safeMode(
        u"safe-mode"_s, Tr::tr("Begin as on the first day: default layout, light theme, English."));
    const QCommandLineOption noRestore(u"no-restore"_s, Tr::tr("Do not restore the window of the last time."));
    const QCommandLineOption exitAfter(u"exit-after"_s, Tr::tr("Close after this many seconds."), u"S"_s);
    const QCommandLineOption theme(u"theme"_s, Tr::tr("system, light or dark."), u"THEME"_s);
    const QCommandLineOption lang(u"lang"_s, Tr::tr("system, en, de or zh_CN."), u"CODE"_s);
    const QCommandLineOption newInstance(u"new-instance"_s, Tr::tr("Open a second workbench beside one that is open."));
    QCommandLineParser parser;
    parser.setApplicationDescription(Tr::tr("Workbench for embedded engineers. `ohmctl` is its companion for the console."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({profile, layout, safeMode, noRestore, exitAfter, theme, lang, newInstance});
    parser.process(application);
    if (!parser.positionalArguments().isEmpty())
        endWithUsage(Tr::tr("\"%1\" is no option; see --help.").arg(parser.positionalArguments().front()));

    CommandLine line;
    line.profile = parser.value(profile);
    line.newInstance = parser.isSet(newInstance);
    line.desktop.layout = parser.value(layout);
    line.desktop.restore = !parser.isSet(noRestore) && !parser.isSet(safeMode);
    if (parser.isSet(safeMode)) {
        line.desktop.theme = ThemeChoice::Light;
        line.desktop.language = Language::English;
    }
    if (parser.isSet(theme))
        line.desktop.theme = themeFrom(parser.value(theme));
    if (parser.isSet(lang))
        line.desktop.language = languageFrom(parser.value(lang));
    if (parser.isSet(exitAfter))
        line.exitAfter = secondsFrom(parser.value(exitAfter));
    return line;
}

} // namespace ohm
