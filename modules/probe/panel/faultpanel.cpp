// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/panel/faultpanel.h"

#include "probe/panel/faultpage.h"
#include "probe/probetr.h"
#include "ui/actionrunner.h"
#include "ui/infobar.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QTextBrowser>

namespace ohm::probe {

using namespace Qt::StringLiterals;

FaultPanel::FaultPanel(Bench &bench, std::shared_ptr<SessionChoice> choice, QWidget *parent)
    : CorePanel(bench, std::move(choice), u"fault"_s, parent)
    , m_page(new QTextBrowser(this))
{
    m_page->setObjectName(u"fault_page"_s);
    m_page->setAccessibleName(Tr::tr("Fault report"));
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setOpenLinks(false);
    m_page->document()->setDocumentMargin(16);
    m_page->setPlaceholderText(Tr::tr("Halt the core to have its fault explained."));
    addTool("doctor", Tr::tr("Explain"), Tr::tr("Read the fault registers and the stacked frame of the halted core"), "explain",
        [this] { explain(); });
    addTool("copy", Tr::tr("Copy"), Tr::tr("Copy the report as text"), "copy",
        [this] { QGuiApplication::clipboard()->setText(m_page->toPlainText()); });
    connect(this, &CorePanel::coreChanged, this, [this] {
        m_explained.reset();
        m_report.reset();
        infoBar()->clear();
        showPage();
        follow();
    });
    connect(this, &CorePanel::stateChanged, this, &FaultPanel::follow);
    setFirstFocus(m_page);
    begin(m_page);
}

void FaultPanel::follow()
{
    if (isVisible() && isHalted() && shownCore() != m_explained)
        explain();
}

void FaultPanel::explain()
{
    m_explained = shownCore();
    const Json asked = withCore();
    runner().run(u"probe_fault_report"_s, asked, [this, asked](const Result<Json> &result) {
        if (asked != withCore())
            return;
        if (!result)
            return runner().report(result.error());
        infoBar()->clear();
        m_report = *result;
        showPage();
    });
}

void FaultPanel::showPage() { m_page->setHtml(m_report ? faultPage(*m_report, themeColors(palette())) : QString()); }

void FaultPanel::changeEvent(QEvent *event)
{
    CorePanel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_report)
        showPage();
}

void FaultPanel::showEvent(QShowEvent *event)
{
    CorePanel::showEvent(event);
    follow();
}

} // namespace ohm::probe
