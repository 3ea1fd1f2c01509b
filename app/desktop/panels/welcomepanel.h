// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/panels/shellpanels.h"

class QGridLayout;

namespace ohm {

class ActionRunner;
class Card;

// The first thing that a person sees: what one click can start, the keys, how an assistant gets in.
class WelcomePanel final : public Panel
{
    Q_OBJECT
public:
    WelcomePanel(const ShellServices &services, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makePage();
    void arrange(int columns);
    QWidget *makeHeading(QWidget *page);
    Card *makeDemo(QWidget *page);
    Card *makeConsole(QWidget *page);
    Card *makeRecents(QWidget *page);
    void fillRecents(Card &card);
    bool addRecents(QWidget &rows);
    void showSessions();
    Card *makeKeys(QWidget *page);
    Card *makeAssistant(QWidget *page);
    void addButton(Card &card, const QString &action, const char *emphasis);

    const ShellServices m_services;
    ActionRunner *m_runner;
    QGridLayout *m_grid = nullptr;
    QWidget *m_heading = nullptr;
    std::vector<Card *> m_starts; // what one click starts
    Card *m_keys = nullptr;
    Card *m_assistant = nullptr;
    int m_columns = 0;
};

} // namespace ohm
