// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/engine/serialsettings.h"

#include <QWidget>

class QHBoxLayout;

namespace ohm::serial {

// A button for each macro; hidden while there is none. Ctrl+Shift+1 … 9 press the first nine.
class MacroRow final : public QWidget
{
    Q_OBJECT
public:
    MacroRow(SettingsStore &settings, QWidget *parent);

Q_SIGNALS:
    void triggered(const ohm::serial::Macro &macro);

private:
    void rebuild();
    void addButton(const Macro &macro, int number);

    SettingsStore &m_settings;
    QHBoxLayout *m_layout;
};

} // namespace ohm::serial
