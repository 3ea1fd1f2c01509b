// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/panel/groupdialog.h"

#include "ui/infobar.h"
#include "ui/schemaform.h"

#include <QDialogButtonBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ohm::serial {

GroupDialog::GroupDialog(SettingsStore &settings, const SettingsPage &page, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_group(page.group)
    , m_form(new SchemaForm(page.info, nullptr))
    , m_infoBar(new InfoBar(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("dialog_") + page.group);
    setWindowTitle(page.title.translated());
    Json values = page.defaults;
    values.update(settings.group(page.group));
    m_form->setValue(values);
    auto *area = new QScrollArea(this);
    area->setWidget(m_form);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &GroupDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &GroupDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_infoBar);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    resize(640, 520);
}

void GroupDialog::accept()
{
    if (!m_form->check())
        return;
    if (const auto kept = m_settings.setGroup(m_group, m_form->value()); !kept)
        return m_infoBar->showError(kept.error());
    QDialog::accept();
}

} // namespace ohm::serial
