// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"
#include "probe/panel/sessionchoice.h"
#include "ui/panel.h"

#include <functional>
#include <set>

class QComboBox;
class QStackedWidget;

namespace ohm {
class ActionRunner;
}

namespace ohm::probe {

// What the panels have in common that work on the chosen core whether it runs or not: the choice in the tool bar, an invitation
// while there is no session, and sight of what others do with it: jobs of the actions that a panel follows, whoever called
// them.
class CorePanel : public Panel
{
    Q_OBJECT
public:
    // `prefix` begins the object names of the panel's controls: "memory" makes "memory_panel", "memory_core".
    CorePanel(Bench &bench, std::shared_ptr<SessionChoice> choice, const QString &prefix, QWidget *parent);

Q_SIGNALS:
    void coreChanged(); // another core, or none
    void stateChanged(); // of the same core

protected:
    ActionRunner &runner() { return *m_runner; }
    bool hasCore() const { return m_shown.has_value(); }
    bool isHalted() const { return m_shown && m_shown->isHalted(); }
    const std::optional<ShownTarget> &shownCore() const { return m_shown; }

    const ShownSession *session() const { return m_choice->session(); } // nullptr: there is none
    Bench &bench() { return m_bench; }

    // The last call of a constructor: shows `body` while there is a core and begins to follow the choice.
    void begin(QWidget *body);

    Json withCore(Json arguments = Json::object()) const; // plus session and target
    Json withSession(Json arguments = Json::object()) const; // plus session
    bool isAbout(const Json &arguments) const; // whether a call's arguments name the chosen session

    // In the tool bar; works only while there is a core.
    QAction *addTool(const char *icon, const QString &text, const QString &tip, const char *name, std::function<void()> run);
    // A button that opens an action's form with what is known.
    QAction *addForm(const char *icon, const char *action, const QString &text, std::function<Json()> known);

    // Calls `receive` in the GUI's thread on every change of a job of one of `actions` in the chosen session, begun after now.
    void followJobs(const QStringList &actions, std::function<void(const JobPointer &)> receive);

private:
    QWidget *makeInvitation();
    void followChoice();
    void fillCores();
    void chooseCore();
    void lookAtJobs();

    struct Following
    {
        QStringList actions;
        std::function<void(const JobPointer &)> receive;
    };

    Bench &m_bench;
    const std::shared_ptr<SessionChoice> m_choice;
    const QString m_prefix;
    ActionRunner *m_runner;
    QComboBox *m_cores;
    QStackedWidget *m_pages;
    QString m_session; // that m_shown belongs to
    std::optional<ShownTarget> m_shown;
    std::vector<QAction *> m_tools;
    std::vector<Following> m_following;
    std::set<QString> m_endedJobs; // of those followed
};

} // namespace ohm::probe
