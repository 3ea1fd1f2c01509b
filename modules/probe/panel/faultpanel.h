// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/panel/targetpanel.h"
#include "ui/actionrunner.h"

class QTextBrowser;

namespace ohm::probe {

// Why a Cortex-M core stands in a fault handler, as a page to read. While it can be seen it is made anew at every halt.
class FaultPanel final : public TargetPanel
{
    Q_OBJECT
public:
    FaultPanel(Bench &bench, std::shared_ptr<SessionChoice> choice, QWidget *parent = nullptr);

protected:
    void startAnew() override;
    void refresh() override;
    void changeEvent(QEvent *event) override;

private:
    void explain(ActionRunner::Asked by);
    void showPage();

    QTextBrowser *m_page;
    std::optional<Json> m_report;
    std::optional<ShownTarget> m_explained; // the halt that the page is about
};

} // namespace ohm::probe
