// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/panel/sessionchoice.h"

#include <QComboBox>

namespace ohm::probe {

// Chooses among the targets of all debug sessions, for every panel at once.
class TargetBox final : public QComboBox
{
    Q_OBJECT
public:
    TargetBox(std::shared_ptr<SessionChoice> choice, QWidget *parent);

private:
    void fill();
    void choose();

    const std::shared_ptr<SessionChoice> m_choice;
};

} // namespace ohm::probe
