// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

namespace ohm {

enum class Language { System, English, German, Chinese };

// How the window looks and starts.
struct Appearance
{
    ThemeChoice theme = ThemeChoice::System;
    Language language = Language::System;
    bool restoreLayout = true;
    bool showWelcome = true;
};

std::vector<EnumChoice<Language>> choicesOf(Language);
void describe(Fields<Appearance> &fields);

// Loads the translations for `language` from the shared folder; call before any text is made.
void installLanguage(Language language, const QString &shareFolder);
Language languageFromCode(const QString &code); // "de", "zh_CN", "en"; System for anything else

} // namespace ohm
