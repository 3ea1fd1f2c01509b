// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/panels/shellpanels.h"

class QLabel;
class QVBoxLayout;

namespace ohm {

class ActionRunner;

// What is missing or blocked on this machine, why it matters, and the exact fix.
class DoctorPanel final : public Panel
{
    Q_OBJECT
public:
    DoctorPanel(const ShellServices &services, QWidget *parent);

private:
    void examine();
    void showFindings();
    QWidget *makeCard(const Finding &finding);

    Bench &m_bench;
    ActionRunner *m_runner;
    QWidget *m_list;
    QVBoxLayout *m_cards;
    QLabel *m_summary;
};

} // namespace ohm
