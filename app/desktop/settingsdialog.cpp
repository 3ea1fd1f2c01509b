// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/settingsdialog.h"

#include "desktop/desktoptr.h"
#include "ui/infobar.h"
#include "ui/schemaform.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ohm {

using desktop::Tr;

SettingsDialog::SettingsDialog(Bench &bench, QWidget *parent)
    : QDialog(parent)
    , m_bench(bench)
    , m_infoBar(new InfoBar(this))
    , m_list(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(Tr::tr("Settings"));
    resize(780, 560);
    m_list->setObjectName(u"settingsGroups"_s);
    m_list->setAccessibleName(Tr::tr("Groups of settings"));
    m_list->setFixedWidth(190);
    m_list->setFrameShape(QFrame::NoFrame);
    for (const SettingsPage &page : bench.settingsPages) {
        auto *item = new QListWidgetItem(page.title.translated(), m_list);
        item->setData(Qt::UserRole, page.group);
        item->setSizeHint({0, 34});
        m_pages->addWidget(makePage(page));
    }
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"settingsClose"_s);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::close);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_infoBar);
    column->addLayout(row, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(16, 10, 16, 12);
    bottom->addWidget(buttons);
    column->addLayout(bottom);
    showGroup({});
}

QWidget *SettingsDialog::makePage(const SettingsPage &page)
{
    auto *area = new QScrollArea(m_pages);
    area->setObjectName(u"settingsPage_"_s + page.group);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(area);
    auto *title = new QLabel(page.title.translated(), content);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    title->setFont(large);
    auto *form = new SchemaForm(page.info, &m_bench.devices, content);
    form->setObjectName(u"settingsForm_"_s + page.group);
    form->setValue(m_bench.settings.group(page.group));
    connect(form, &SchemaForm::changed, this, [this, page, form] { keep(page, *form); });
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(14);
    column->addWidget(title);
    column->addWidget(form, 1);
    area->setWidget(content);
    return area;
}

void SettingsDialog::keep(const SettingsPage &page, SchemaForm &form)
{
    // While somebody types, a value may be wrong for a moment: then the last right one stays.
    const Json values = form.value();
    if (const Result<void> checked = validate(values, page.info); !checked) {
        form.showError(checked.error());
        return;
    }
    form.clearErrors();
    if (const Result<void> kept = m_bench.settings.setGroup(page.group, values); !kept)
        m_infoBar->showError(kept.error());
    else
        m_infoBar->clear();
}

void SettingsDialog::showGroup(const QString &group)
{
    int row = 0;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(Qt::UserRole).toString() == group)
            row = i;
    }
    m_list->setCurrentRow(row);
}

SchemaForm *SettingsDialog::form(const QString &group) const { return findChild<SchemaForm *>(u"settingsForm_"_s + group); }

} // namespace ohm
