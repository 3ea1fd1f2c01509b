// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/systemscheme.h"

#include <QSettings>

namespace ohm {

// Read once: Windows broadcasts a change, but Qt 6.4 does not pass it on.
void followSystemScheme([[maybe_unused]] QObject *context, [[maybe_unused]] std::function<void(bool dark)> receive)
{
#ifdef Q_OS_WIN
    const QSettings personalize(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    receive(personalize.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0);
#endif
}

} // namespace ohm
