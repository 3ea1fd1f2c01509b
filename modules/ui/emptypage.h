// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace ohm {

// What a panel shows in the place of its content while there is none: a picture, words that say why and what to do next, and
// a button that does it.
class EmptyPage final : public QWidget
{
    Q_OBJECT
public:
    // `name` is the page's object name, "NAME_words" that of its label; `icon` a name that Icons::get() knows.
    EmptyPage(const QString &name, const QString &icon, QWidget *parent);

    void setWords(const QString &words);
    // The button looks and is named like `action` and triggers it; nullptr: no button.
    void offer(QAction *action);
    QWidget *firstFocus(); // the button, else the page

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPicture();
    void followAction();

    const QString m_icon;
    QLabel *m_picture;
    QLabel *m_words;
    QPushButton *m_button;
    QPointer<QAction> m_action;
};

} // namespace ohm
