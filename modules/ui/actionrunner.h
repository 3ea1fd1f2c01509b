// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QAction;
class QWidget;

namespace ohm {

// How panels act: every click is a call of the person through the dispatcher. Lives in the GUI's thread as a child of the
// widget whose calls it makes; results for a widget that is gone are dropped.
class ActionRunner final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Result<Json> &result)>;
    // The arguments of a click; nullopt while there is nothing to act on (nothing selected), which disables the action.
    using Arguments = std::function<std::optional<Json>()>;

    ActionRunner(Bench &bench, QObject *parent);

    // ByPanel: what a panel asks by itself to keep its view up to date. It is counted, but neither listed as a job nor written
    // down one by one (Call::refresh).
    enum class Asked { ByPerson, ByPanel };

    // Returns at once; `done` comes later in the GUI's thread. Without `done`, an error goes to the nearest ErrorSurface among
    // the parents. The job is null only when the action is unknown.
    JobPointer run(
        const QString &action, const Json &arguments = Json::object(), Done done = {}, Asked asked = Asked::ByPerson);

    // Like run(), but opens a form when required arguments are missing, the action destroys something, or `always` is set.
    void runOrAsk(const QString &action, const Json &known = Json::object(), bool always = false);

    // A QAction with the declared title, help and icon, that follows whether the action can be used now; ends with "…" and
    // opens a form when required arguments are missing. Its objectName is the action's name: rename it when one parent has two.
    QAction *makeAction(const QString &action, Arguments arguments, QObject *parent);
    QAction *makeAction(const QString &action, const Json &arguments, QObject *parent);

    // Looks again at what the actions made here may do, e.g. after the selection changed. Changes of devices, leases and jobs
    // are followed without it.
    void refresh();

    void report(const Error &error); // to the nearest ErrorSurface

    Bench &bench() { return m_bench; }

private:
    struct Bound
    {
        QPointer<QAction> qaction;
        const Action *action;
        Arguments arguments;
    };
    void refreshOne(const Bound &bound) const;
    QWidget *widget() const; // the nearest one among the parents

    Bench &m_bench;
    std::vector<Bound> m_bound;
};

} // namespace ohm
