// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/appearance.h"

#include "desktop/desktoptr.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace ohm {

using desktop::Tr;

namespace {

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::English:
        return QLocale(QLocale::English);
    case Language::German:
        return QLocale(QLocale::German);
    case Language::Chinese:
        return QLocale(QLocale::Chinese, QLocale::China);
    case Language::System:
        break;
    }
    return QLocale::system();
}

void installCatalogue(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, name, u"_"_s, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

std::vector<EnumChoice<Language>> choicesOf(Language)
{
    // Each language in its own words, so that whoever landed in a foreign one finds the way back.
    return {{Language::System, "system", Tr::text("As the system")}, {Language::English, "en", {"", "English"}},
        {Language::German, "de", {"", "Deutsch"}}, {Language::Chinese, "zh_CN", {"", "简体中文"}}};
}

void describe(Fields<Appearance> &fields)
{
    fields.optional("theme", &Appearance::theme, {.title = Tr::text("Theme"), .help = Tr::text("Light or dark.")})
        .optional("language", &Appearance::language,
            {.title = Tr::text("Language"), .help = Tr::text("Takes effect at the next start.")})
        .optional("restore_layout", &Appearance::restoreLayout,
            {.title = Tr::text("Restore the layout"),
                .help = Tr::text("Open the window with the layout and the panels of the last time.")})
        .optional("show_welcome", &Appearance::showWelcome,
            {.title = Tr::text("Show the welcome panel"), .help = Tr::text("Show the welcome panel at the start.")});
}

void installLanguage(Language language, const QString &shareFolder)
{
    const QLocale locale = localeOf(language);
    if (locale.language() == QLocale::English)
        return;
    installCatalogue(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    installCatalogue(locale, u"ohmdeck"_s, shareFolder + u"/translations"_s);
}

Language languageFromCode(const QString &code)
{
    for (const auto &choice : choicesOf(Language::System)) {
        if (code == QLatin1StringView(choice.name))
            return choice.value;
    }
    return Language::System;
}

} // namespace ohm
