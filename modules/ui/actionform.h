// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"

#include <QDialog>
#include <QPointer>

class QPushButton;

namespace ohm {

class ActionRunner;
class InfoBar;
class SchemaForm;

// Asks for an action's arguments and makes the call; stays open with the error beside the field when it is refused. Not modal:
// the bench goes on behind it.
class ActionForm final : public QDialog
{
    Q_OBJECT
public:
    ActionForm(Bench &bench, const Action &action, const Json &known, QWidget *parent);

    SchemaForm &form() { return *m_form; }
    void submit();

private:
    void finish(const Result<Json> &result);

    const Action &m_action;
    ActionRunner *m_runner;
    SchemaForm *m_form;
    InfoBar *m_infoBar;
    QPushButton *m_runButton;
};

} // namespace ohm
