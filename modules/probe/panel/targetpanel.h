// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"
#include "probe/panel/jobwatch.h"
#include "probe/panel/sessionchoice.h"
#include "ui/panel.h"

class QStackedWidget;

namespace ohm {
class ActionRunner;
class EmptyPage;
} // namespace ohm

namespace ohm::probe {

class RunControl;

// A panel about the chosen target. While it can be seen it is told when what it shows is of the past; hidden, it costs nothing.
// The keys of the run control move the target wherever in the panel the focus is, in the place of what they do elsewhere in
// the window.
class TargetPanel : public Panel
{
    Q_OBJECT
public:
    // `prefix` begins the object names of the panel's controls: "memory" makes "memory_panel", "memory_target".
    TargetPanel(Bench &bench, std::shared_ptr<SessionChoice> choice, const QString &prefix, QWidget *parent);

protected:
    enum class Situation { NoSession, Disconnected, Running, Halted };
    Situation situation() const;
    bool hasTarget() const { return m_target.has_value(); } // of a session that is connected
    bool isHalted() const { return situation() == Situation::Halted; }

    // Another target, or none any more. Also told while the panel is hidden.
    virtual void startAnew() { }
    // The target is halted anew, goes on, or is another one; breakpoints or registers were changed.
    virtual void refresh() = 0;

    // The last call of a constructor: `content` while there is a target and something of it to show, else words; a choice
    // among the targets at the front of the tool bar when there are several.
    void begin(QWidget *content, QWidget *firstFocus, const char *icon);
    void showContent();
    void showWords(const QString &words, QAction *offer = nullptr);
    void offerHalt(); // what is shown of a running target that has to be halted for it

    // Asks about the chosen session and target; `more` with "target" null asks about the session alone. An answer that comes
    // when the target is elsewhere already is dropped.
    void ask(const QString &action, const Json &more, std::function<void(const Json &)> take);
    // A click: like ask(), but the answer does not matter and errors are always told.
    void act(const QString &action, const Json &more);
    Json withTarget(Json arguments = Json::object()) const; // plus session and target
    Json withSession(Json arguments = Json::object()) const; // plus session
    bool isAbout(const Json &arguments) const; // whether a call's arguments name the chosen session

    // In the tool bar; works only while there is a target. `text` is beside the icon unless it is empty: `tip` says it then.
    QAction *addTool(const char *icon, const QString &text, const QString &tip, const char *name, std::function<void()> run);
    // A button that opens an action's form with what is known.
    QAction *addForm(const char *icon, const char *action, const QString &text, std::function<Json()> known);

    // Shows a place of the program, "motor.c:41" or without a source, in the panel for it, which comes to the front.
    void openPlace(const QString &source, quint64 address);

    // A shortcut that is good wherever in the panel the focus is; the tool tip tells it.
    void setKeys(QAction &action, const QKeySequence &keys);

    // Jobs of `actions` in the chosen session, whoever called them.
    void followJobs(const QStringList &actions, JobWatch::Receive receive);

    Bench &bench() { return m_bench; }
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
        std::optional<ShownSession> session;
        std::optional<ShownTarget> target;
        friend bool operator==(const Moment &, const Moment &) = default;
    };
    Moment moment() const;
    void follow();
    void followTarget();
    void offerToConnect();
    void openConnectForm();

    Bench &m_bench;
    const std::shared_ptr<SessionChoice> m_choice;
    const QString m_prefix;
    ActionRunner *m_runner;
    RunControl *m_control = nullptr;
    JobWatch *m_jobs;
    QAction *m_connect; // on the page that invites to do so
    QAction *m_box = nullptr;
    QStackedWidget *m_pages = nullptr;
    EmptyPage *m_empty = nullptr;
    QWidget *m_focus = nullptr; // what gets it first while the content is shown
    std::vector<QAction *> m_tools;
    std::optional<QStringList> m_target; // the names of session and target
    std::optional<Moment> m_shown;
};

constexpr Qt::Key breakpointKey = Qt::Key_F9; // sets and removes one in the source

// "0x08000401"
QString addressText(quint64 address);

} // namespace ohm::probe
