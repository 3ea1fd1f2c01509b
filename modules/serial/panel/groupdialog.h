// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/settingsgroup.h"

#include <QDialog>

namespace ohm {
class InfoBar;
class SchemaForm;
} // namespace ohm

namespace ohm::serial {

// One group of settings beside the work, as the settings dialog shows it too. Not modal; closes and deletes itself.
class GroupDialog final : public QDialog
{
    Q_OBJECT
public:
    GroupDialog(SettingsStore &settings, const SettingsPage &page, QWidget *parent);

    SchemaForm &form() { return *m_form; }
    void accept() override;

private:
    SettingsStore &m_settings;
    const QString m_group;
    SchemaForm *m_form;
    InfoBar *m_infoBar;
};

} // namespace ohm::serial
