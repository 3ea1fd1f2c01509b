// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/logview.h"

class QLabel;
class QLineEdit;
class QSpinBox;

namespace ohm::serial {

// Above a log view: shows only lines that match, with some around them. An expression that is broken is marked and changes
// nothing.
class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    FilterBar(LogView &view, QWidget *parent);

    void open(); // shows it and puts the focus into it
    void close(); // all lines again

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void apply();
    void showCount();

    LogView &m_view;
    QLineEdit *m_field;
    QToolButton *m_regex;
    QToolButton *m_case;
    QSpinBox *m_context;
    QLabel *m_count;
};

} // namespace ohm::serial
