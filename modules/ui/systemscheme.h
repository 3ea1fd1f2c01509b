// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace ohm {

// Tells whether the desktop is set to dark, now and whenever that changes, until `context` goes. Never waits: where the answer
// takes a while it comes later; where nobody knows it never comes.
//
// Linux and BSD: the key color-scheme of org.freedesktop.appearance (XDG desktop portal, Settings interface, version 2; 1 is
// dark, 2 is light, 0 no preference). Windows: AppsUseLightTheme of
// Software\Microsoft\Windows\CurrentVersion\Themes\Personalize.
void followSystemScheme(QObject *context, std::function<void(bool dark)> receive);

} // namespace ohm
