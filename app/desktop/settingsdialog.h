// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace ohm {

class InfoBar;
class SchemaForm;

// All settings, a page for each group of SettingsStore; what is changed holds at once.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    SettingsDialog(Bench &bench, QWidget *parent);

    void showGroup(const QString &group); // the first page when empty or unknown
    SchemaForm *form(const QString &group) const;

private:
    QWidget *makePage(const SettingsPage &page);
    void keep(const SettingsPage &page, SchemaForm &form);

    Bench &m_bench;
    InfoBar *m_infoBar;
    QListWidget *m_list;
    QStackedWidget *m_pages;
};

} // namespace ohm
