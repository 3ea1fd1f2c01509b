// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"
#include "probe/panel/sessionchoice.h"
#include "ui/panel.h"

class QLabel;
class QStackedWidget;

namespace ohm {
class ActionRunner;
}

namespace ohm::probe {

class RunControl;

// A panel about the chosen target. While it can be seen it is told when what it shows is of the past; hidden, it costs nothing.
// F5, F6, F10 and F11 move the target wherever in the panel the focus is, in the place of what they do elsewhere in the window.
class TargetPanel : public Panel
{
    Q_OBJECT
public:
    TargetPanel(Bench &bench, std::shared_ptr<SessionChoice> choice, QWidget *parent);

protected:
    enum class Situation { NoSession, Disconnected, Running, Halted };
    Situation situation() const;

    // The target is halted anew, goes on, or another one was chosen; breakpoints or registers were changed.
    virtual void refresh() = 0;

    // Asks about the chosen session and target; `more` with "target" null asks about the session alone. An answer that comes
    // when the target is elsewhere already is dropped.
    void ask(const QString &action, const Json &more, std::function<void(const Json &)> take);
    // A click: like ask(), but the answer does not matter and errors are always told.
    void act(const QString &action, const Json &more);

    // The content, and in its place words while there is nothing to show; empty words show the content.
    void setPages(QWidget *content, const char *icon);
    void showWords(const QString &words);
    // What to say while there is no halted target; empty when there is one.
    QString wordsForSituation() const;

    ActionRunner &runner() { return *m_runner; }
    SessionChoice &choice() { return *m_choice; }
    const SessionChoice &choice() const { return *m_choice; }
    RunControl &control() { return *m_control; }

    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Moment
    {
        QString session, program;
        quint64 changes = 0;
        std::optional<ShownTarget> target;
        Situation situation = Situation::NoSession;
        friend bool operator==(const Moment &, const Moment &) = default;
    };
    Moment moment() const;
    void follow();

    const std::shared_ptr<SessionChoice> m_choice;
    ActionRunner *m_runner;
    RunControl *m_control;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_words = nullptr;
    std::optional<Moment> m_shown;
};

// "0x08000401"
QString addressText(quint64 address);

} // namespace ohm::probe
