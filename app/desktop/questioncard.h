// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace ohm {

// A question that the program itself has, in the upper right corner of the window: not modal, never takes the focus. It goes
// with its answer; Ctrl+Alt+T takes the first, Ctrl+Alt+L the second.
class QuestionCard final : public QFrame
{
    Q_OBJECT
public:
    struct Words
    {
        QString heading;
        QString text;
        QString accept; // what the buttons do
        QString decline;
    };
    QuestionCard(const Words &words, QWidget &window);

Q_SIGNALS:
    void answered(bool accepted);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeButtons(const Words &words);
    void answer(bool accepted);
    void place();
};

} // namespace ohm
