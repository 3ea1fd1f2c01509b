// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"
#include "serial/engine/lineending.h"
#include "serial/panel/inputhistory.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace ohm::serial {

// The line to type into, with history and line ending. One history for all consoles, kept in the state folder.
class ConsoleInput final : public QWidget
{
    Q_OBJECT
public:
    ConsoleInput(Bench &bench, QWidget *parent);

    LineEnding lineEnding() const;
    QLineEdit *field() const { return m_field; }
    void setOpen(bool open, const QString &placeholder);

Q_SIGNALS:
    void entered(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void submit();
    void loadHistory();
    void saveHistory();
    QString historyFile() const;

    Bench &m_bench;
    InputHistory m_history;
    QLineEdit *m_field;
    QComboBox *m_ending;
    QToolButton *m_send;
};

} // namespace ohm::serial
