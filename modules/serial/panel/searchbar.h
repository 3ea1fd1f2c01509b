// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/logview.h"

class QLabel;
class QLineEdit;

namespace ohm::serial {

// Beneath a log view: finds what is typed, says how often it is there, goes from match to match.
class SearchBar final : public QWidget
{
    Q_OBJECT
public:
    SearchBar(LogView &view, QWidget *parent);

    void open();
    void close();
    void findNext() { m_view.search().find(LogSearch::Direction::Forward); }
    void findPrevious() { m_view.search().find(LogSearch::Direction::Backward); }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void apply();
    void showCount();

    LogView &m_view;
    QLineEdit *m_field;
    QToolButton *m_regex;
    QToolButton *m_case;
    QToolButton *m_words;
    QLabel *m_count;
};

} // namespace ohm::serial
