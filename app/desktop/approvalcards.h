// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"

#include <QFrame>

#include <functional>

class QAction;
class QLabel;
class QPushButton;

namespace ohm {

class MainWindow;

// One question: may this client do this? With the exact arguments, in words and as they are.
class ApprovalCard final : public QFrame
{
    Q_OBJECT
public:
    // What the shortcuts of the window do with the card on top.
    struct Actions
    {
        QAction *once, *always, *deny;
    };
    ApprovalCard(Bench &bench, const ApprovalRequest &request, const Actions &actions, QWidget *parent);

    std::uint64_t id() const { return m_request.id; }
    bool canBeAlways() const { return m_request.job->action().spec().effect != Effect::Destroys; }
    void setOnTop(bool onTop); // shows the shortcuts, which always mean the card on top

Q_SIGNALS:
    void answered(std::uint64_t id, Answer answer);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHeading(Bench &bench);
    QWidget *makeButtons();
    QString keysOf(const Actions &actions) const;

    const ApprovalRequest m_request;
    QLabel *m_keys = nullptr;
};

// The open questions, as a stack of cards in the upper right corner. They are not modal and never take the focus: shortcuts
// allow the topmost once or always for its client, deny it, or go there.
class ApprovalCards final : public QObject
{
    Q_OBJECT
public:
    ApprovalCards(Bench &bench, MainWindow &window);
    ~ApprovalCards() override;

    int count() const { return int(m_cards.size()); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *addAction(const char *name, const QString &keys, const std::function<void(const ApprovalCard &card)> &run);
    void follow(const ApprovalList &open);
    void answer(std::uint64_t id, Answer answer);
    void place();

    Bench &m_bench;
    MainWindow &m_window;
    ApprovalCard::Actions m_actions;
    std::vector<ApprovalCard *> m_cards; // oldest first, which is on top
};

} // namespace ohm
