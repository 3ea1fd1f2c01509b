// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace ohm {

// The icons of resources/icons, in the colours of the theme as it is when they are painted: nobody has to make them anew when
// the theme changes.
class Icons final
{
public:
    enum class Tint { Text, Muted, Accent, Error, Warning, Success, Info, OnAccent };

    // An unknown name is a defect: it gives the "help" icon and a warning.
    static QIcon get(const QString &name, Tint tint = Tint::Text);
    static QIcon application();
    static bool has(const QString &name);
    static QStringList names();

    // What fits an action by its verb ("qemu_start" -> "play") or its family; never empty.
    static QString forAction(const QString &action);
};

} // namespace ohm
