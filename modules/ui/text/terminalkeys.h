// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QKeyEvent;

namespace ohm {

class VtScreen;

// The bytes that a key stands for; empty when it stands for none, such as Shift alone.
QByteArray bytesOfKey(const QKeyEvent &event, VtScreen &screen);

// Whether the terminal takes a key before the window's shortcuts see it: all that a shell on a device may want, but not the
// window's keys (function keys with Ctrl, Ctrl+Shift+…, Ctrl+Tab, Ctrl+digit).
bool isTerminalKey(const QKeyEvent &event);

} // namespace ohm
