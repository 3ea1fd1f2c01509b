// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QIcon>

class QVBoxLayout;

namespace ohm {

// A framed piece of a page: icon, heading, text, and whatever is put beneath.
class Card final : public QFrame
{
    Q_OBJECT
public:
    Card(const QIcon &icon, const QString &heading, const QString &text, QWidget *parent);

    QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    const QIcon m_icon;
    class QLabel *m_iconLabel;
    QVBoxLayout *m_body;
};

} // namespace ohm
