// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/panel/faultpanel.h"

#include "probe/panel/faultpage.h"
#include "probe/probetr.h"
#include "ui/infobar.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QTextBrowser>
#include <QUrl>

namespace ohm::probe {

using namespace Qt::StringLiterals;

FaultPanel::FaultPanel(Bench &bench, std::shared_ptr<SessionChoice> choice, QWidget *parent)
    : TargetPanel(bench, std::move(choice), u"fault"_s, parent)
    , m_page(new QTextBrowser(this))
{
    m_page->setObjectName(u"fault_page"_s);
    m_page->setAccessibleName(Tr::tr("Fault report"));
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setOpenLinks(false);
    m_page->setWordWrapMode(QTextOption::WordWrap); // no number in two pieces
    m_page->document()->setDocumentMargin(16);
    addTool("doctor", Tr::tr("Explain"), Tr::tr("Read the fault registers and the stacked frame of the halted core"), "explain",
        [this] { explain(ActionRunner::Asked::ByPerson); });
    addTool("copy", Tr::tr("Copy"), Tr::tr("Copy the report as text"), "copy",
        [this] { QGuiApplication::clipboard()->setText(m_page->toPlainText()); });
    connect(m_page, &QTextBrowser::anchorClicked, this,
        [this](const QUrl &place) { openPlace(place.path(QUrl::FullyDecoded), place.fragment().toULongLong(nullptr, 0)); });
    begin(m_page, m_page, "doctor");
}

void FaultPanel::startAnew()
{
    m_explained.reset();
    m_report.reset();
    infoBar()->clear();
    showPage();
}

// The report of the last halt stays while the core runs.
void FaultPanel::refresh()
{
    if (!isHalted() && !m_report)
        return offerHalt();
    showContent();
    if (isHalted() && *choice().target() != m_explained)
        explain(ActionRunner::Asked::ByPanel);
}

void FaultPanel::explain(ActionRunner::Asked by)
{
    m_explained = *choice().target();
    const Json asked = withTarget();
    const auto show = [this, asked](const Result<Json> &result) {
        if (asked != withTarget())
            return;
        if (!result)
            return runner().report(result.error());
        infoBar()->clear();
        m_report = *result;
        showPage();
    };
    runner().run(u"probe_fault_report"_s, asked, show, by);
}

void FaultPanel::showPage() { m_page->setHtml(m_report ? faultPage(*m_report, themeColors(palette())) : QString()); }

void FaultPanel::changeEvent(QEvent *event)
{
    TargetPanel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_report)
        showPage();
}

} // namespace ohm::probe
