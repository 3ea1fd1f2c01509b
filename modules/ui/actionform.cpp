// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actionform.h"

#include "ui/actionrunner.h"
#include "ui/icons.h"
#include "ui/infobar.h"
#include "ui/schemaform.h"
#include "ui/uitr.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ohm {

using ui::Tr;

namespace {

QScrollArea *scrollable(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setObjectName(u"actionFormScroll"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

QLabel *helpLabel(const Action &action, QWidget *parent)
{
    auto *help = new QLabel(action.spec().help.translated(), parent);
    help->setObjectName(u"actionFormHelp"_s);
    help->setWordWrap(true);
    help->setForegroundRole(QPalette::PlaceholderText);
    return help;
}

} // namespace

ActionForm::ActionForm(Bench &bench, const Action &action, const Json &known, QWidget *parent)
    : QDialog(parent)
    , m_action(action)
    , m_runner(new ActionRunner(bench, this))
    , m_form(new SchemaForm(action.arguments(), &bench.devices, this))
    , m_infoBar(new InfoBar(this))
{
    setObjectName(u"actionForm"_s);
    setModal(false);
    setWindowTitle(action.spec().title.translated());
    m_form->setValue(known);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_runButton = buttons->addButton(action.spec().title.translated(), QDialogButtonBox::AcceptRole);
    m_runButton->setObjectName(u"actionFormRun"_s);
    m_runButton->setDefault(true);
    m_runButton->setProperty("emphasis", action.spec().effect == Effect::Destroys ? "danger" : "primary");
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"actionFormCancel"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &ActionForm::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &ActionForm::reject);

    auto *column = new QVBoxLayout;
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(12);
    column->addWidget(helpLabel(action, this));
    column->addWidget(scrollable(m_form, this), 1);
    column->addWidget(buttons);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_infoBar);
    whole->addLayout(column);
    resize(560, std::min(640, m_form->sizeHint().height() + 150));
    m_form->focusFirst();
}

void ActionForm::submit()
{
    m_infoBar->clear();
    if (const Result<void> checked = m_form->check(); !checked)
        return;
    m_runButton->setEnabled(false);
    m_runner->run(m_action.name(), m_form->value(), [this](const Result<Json> &result) { finish(result); });
}

void ActionForm::finish(const Result<Json> &result)
{
    m_runButton->setEnabled(true);
    if (result)
        return accept();
    if (!m_form->showError(result.error()))
        m_infoBar->showError(result.error());
}

} // namespace ohm
