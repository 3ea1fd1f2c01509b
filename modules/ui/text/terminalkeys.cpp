// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/terminalkeys.h"

#include "ui/text/vtscreen.h"

#include <QKeyEvent>

#include <optional>

namespace ohm {

namespace {

std::optional<VtKey> namedKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return VtKey::Enter;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return VtKey::Tab;
    case Qt::Key_Backspace:
        return VtKey::Backspace;
    case Qt::Key_Escape:
        return VtKey::Escape;
    case Qt::Key_Up:
        return VtKey::Up;
    case Qt::Key_Down:
        return VtKey::Down;
    case Qt::Key_Left:
        return VtKey::Left;
    case Qt::Key_Right:
        return VtKey::Right;
    case Qt::Key_Insert:
        return VtKey::Insert;
    case Qt::Key_Delete:
        return VtKey::Delete;
    case Qt::Key_Home:
        return VtKey::Home;
    case Qt::Key_End:
        return VtKey::End;
    case Qt::Key_PageUp:
        return VtKey::PageUp;
    case Qt::Key_PageDown:
        return VtKey::PageDown;
    default:
        return std::nullopt;
    }
}

VtModifiers modifiersOf(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers();
    return {.shift = modifiers.testFlag(Qt::ShiftModifier),
        .alt = modifiers.testFlag(Qt::AltModifier),
        .control = modifiers.testFlag(Qt::ControlModifier)};
}

bool isFunctionKey(int key) { return key >= Qt::Key_F1 && key <= Qt::Key_F12; }

} // namespace

QByteArray bytesOfKey(const QKeyEvent &event, VtScreen &screen)
{
    const VtModifiers modifiers = modifiersOf(event);
    const int key = event.key();
    if (const std::optional<VtKey> named = namedKey(key))
        return screen.pressed(*named, modifiers);
    if (isFunctionKey(key))
        return screen.pressed(VtKey::Function, modifiers, key - Qt::Key_F1 + 1);
    if (modifiers.control && key >= Qt::Key_At && key <= Qt::Key_Underscore)
        return screen.typed(char32_t(key), modifiers);
    if (modifiers.control && key == Qt::Key_Space)
        return screen.typed(U'@', modifiers);
    QByteArray bytes;
    for (const uint character : event.text().toUcs4())
        bytes += screen.typed(character, {.shift = false, .alt = modifiers.alt, .control = false});
    return bytes;
}

bool isTerminalKey(const QKeyEvent &event)
{
    const VtModifiers modifiers = modifiersOf(event);
    const int key = event.key();
    if (modifiers.control && modifiers.shift)
        return false;
    if (modifiers.control)
        return (key >= Qt::Key_At && key <= Qt::Key_Underscore) || key == Qt::Key_Space;
    return !isFunctionKey(key) && !modifiers.alt;
}

} // namespace ohm
