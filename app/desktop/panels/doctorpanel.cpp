// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/panels/doctorpanel.h"

#include "desktop/card.h"
#include "desktop/desktoptr.h"
#include "ui/actionrunner.h"
#include "ui/icons.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ohm {

using desktop::Tr;

DoctorPanel::DoctorPanel(const ShellServices &services, QWidget *parent)
    : Panel(parent)
    , m_bench(services.bench)
    , m_runner(new ActionRunner(services.bench, this))
    , m_list(new QWidget(this))
    , m_cards(new QVBoxLayout(m_list))
    , m_summary(new QLabel(m_list))
{
    auto *again = new QAction(Icons::get(u"reset"_s), Tr::tr("Examine again"), this);
    again->setObjectName(u"doctorAgain"_s);
    connect(again, &QAction::triggered, this, &DoctorPanel::examine);
    toolBar()->setObjectName(u"doctorToolBar"_s);
    toolBar()->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toolBar()->addAction(again);
    m_cards->setContentsMargins(20, 16, 20, 16);
    m_cards->setSpacing(12);
    m_summary->setObjectName(u"doctorSummary"_s);
    m_summary->setWordWrap(true);
    m_cards->addWidget(m_summary);
    m_cards->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setObjectName(u"doctorScroll"_s);
    area->setAccessibleName(Tr::tr("Findings"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(m_list);
    setContent(area);
    examine();
}

void DoctorPanel::examine()
{
    m_summary->setText(Tr::tr("Looking…"));
    m_runner->run(u"bench_doctor"_s, Json::object(), [this](const Result<Json> &result) {
        if (result)
            showFindings();
        else
            showError(result.error());
    });
}

void DoctorPanel::showFindings()
{
    qDeleteAll(m_list->findChildren<Card *>(QString(), Qt::FindDirectChildrenOnly));
    const std::vector<Finding> findings = m_bench.doctor.lastFindings();
    m_summary->setText(
        findings.empty() ? Tr::tr("Nothing is missing on this machine.") : Tr::tr("Findings: %1").arg(findings.size()));
    int at = 1;
    for (const Finding &finding : findings)
        m_cards->insertWidget(at++, makeCard(finding));
    setBadge(findings.empty() ? QString() : QString::number(findings.size()));
}

QWidget *DoctorPanel::makeCard(const Finding &finding)
{
    auto *card =
        new Card(Icons::get(finding.isError ? u"error"_s : u"info"_s, finding.isError ? Icons::Tint::Error : Icons::Tint::Info),
            finding.problem.translated(), finding.why.translated(), m_list);
    if (finding.fix.isEmpty())
        return card;
    auto *row = new QHBoxLayout;
    auto *fix = new QLineEdit(finding.fix, card);
    fix->setReadOnly(true);
    fix->setAccessibleName(Tr::tr("Fix"));
    fix->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *copy = new QToolButton(card);
    copy->setIcon(Icons::get(u"copy"_s));
    copy->setToolTip(Tr::tr("Copy"));
    copy->setAccessibleName(Tr::tr("Copy the fix"));
    connect(copy, &QToolButton::clicked, card, [text = finding.fix] { QGuiApplication::clipboard()->setText(text); });
    row->addWidget(fix, 1);
    row->addWidget(copy);
    card->body()->addLayout(row);
    return card;
}

} // namespace ohm
