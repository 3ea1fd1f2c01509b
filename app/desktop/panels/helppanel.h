// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/panels/shellpanels.h"

class QTextBrowser;

namespace ohm {

// The reference of all actions, made from their declarations, with a search.
class HelpPanel final : public Panel
{
    Q_OBJECT
public:
    HelpPanel(const ShellServices &services, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showActions(const QString &search);

    const Registry &m_registry;
    QTextBrowser *m_text;
    QString m_search;
};

} // namespace ohm
