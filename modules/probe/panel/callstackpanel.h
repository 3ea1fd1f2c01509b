// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/panel/targetpanel.h"
#include "ui/actionrunner.h"

class QLineEdit;
class QSplitter;
class QTreeView;

namespace ohm::probe {

class CallStackModel;
class VariablesModel;

// The call stack of the chosen core, the variables of the chosen frame, and expressions that are evaluated anew in it.
class CallStackPanel final : public TargetPanel
{
    Q_OBJECT
public:
    CallStackPanel(Bench &bench, const std::shared_ptr<SessionChoice> &choice, QWidget *parent);

protected:
    void startAnew() override;
    void refresh() override;

private:
    QTreeView *makeTable(QAbstractItemModel *model, const QString &name, const QString &title);
    QWidget *makeExpressions();
    void showFrames(const Json &result);
    void chooseFrame();
    void showVariables(const Json &frame);
    void addExpression();
    void removeExpressions();
    void evaluateAll();
    void evaluate(int row, ActionRunner::Asked by);
    int chosenLevel() const;

    CallStackModel *m_frames;
    VariablesModel *m_variables;
    VariablesModel *m_expressions;
    QTreeView *m_stack;
    QTreeView *m_values;
    QTreeView *m_watched;
    QLineEdit *m_expression;
};

} // namespace ohm::probe
