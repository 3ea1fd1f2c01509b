// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actionrunner.h"

#include "action/validate.h"
#include "ui/actionform.h"
#include "ui/icons.h"
#include "ui/panel.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace ohm {

namespace {

bool needsForm(const Action &action, const Json &known)
{
    return action.spec().effect == Effect::Destroys || !validate(known, action.arguments());
}

// "Open a console" or, when a click opens a form first, "Open a console…".
QString menuText(const Action &action, const std::optional<Json> &arguments)
{
    const QString title = action.spec().title.translated();
    return arguments && needsForm(action, *arguments) ? title + u'…' : title;
}

} // namespace

ActionRunner::ActionRunner(Bench &bench, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
{
    bench.devices.list().subscribe(this, [this](const auto &) { refresh(); });
    bench.leases.list().subscribe(this, [this](const auto &) { refresh(); });
    bench.jobs.revision().subscribe(this, [this](const auto &) { refresh(); });
}

JobPointer ActionRunner::run(const QString &action, const Json &arguments, Done done, Asked asked)
{
    Result<JobPointer> job =
        m_bench.dispatcher.call({.action = action, .arguments = arguments, .refresh = asked == Asked::ByPanel});
    if (!job) {
        report(job.error());
        return {};
    }
    // The job ends in a thread of its own and may outlive us: a queued connection is what Qt drops safely with its receiver.
    auto ended = std::make_shared<ChangeNotifier>();
    connect(
        ended.get(), &ChangeNotifier::changed, this,
        [this, finished = *job, done = std::move(done)] {
            const Result<Json> result = *finished->result();
            if (done)
                done(result);
            else if (!result && result.error().code != ErrorCode::Cancelled)
                report(result.error());
        },
        Qt::QueuedConnection);
    (*job)->whenFinished([ended](const Job &) { Q_EMIT ended->changed(); });
    return *job;
}

void ActionRunner::runOrAsk(const QString &name, const Json &known, bool always)
{
    const Result<const Action *> action = m_bench.registry.require(name);
    if (!action)
        return report(action.error());
    if (!always && !needsForm(**action, known)) {
        run(name, known);
        return;
    }
    auto *form = new ActionForm(m_bench, **action, known, widget());
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->show();
}

QAction *ActionRunner::makeAction(const QString &name, const Json &arguments, QObject *parent)
{
    return makeAction(name, [arguments] { return std::optional(arguments); }, parent);
}

QAction *ActionRunner::makeAction(const QString &name, Arguments arguments, QObject *parent)
{
    auto *made = new QAction(parent);
    made->setObjectName(name);
    const Action *action = m_bench.registry.find(name);
    if (!action) {
        made->setText(name);
        made->setEnabled(false);
        return made;
    }
    made->setIcon(Icons::get(Icons::forAction(name)));
    std::erase_if(m_bound, [](const Bound &bound) { return bound.qaction.isNull(); });
    m_bound.push_back({made, action, std::move(arguments)});
    refreshOne(m_bound.back());
    connect(made, &QAction::triggered, this, [this, name, arguments = m_bound.back().arguments] {
        if (const std::optional<Json> now = arguments())
            runOrAsk(name, *now);
    });
    return made;
}

void ActionRunner::refresh()
{
    for (const Bound &bound : m_bound) {
        if (bound.qaction)
            refreshOne(bound);
    }
}

void ActionRunner::refreshOne(const Bound &bound) const
{
    const std::optional<Json> arguments = bound.arguments();
    const std::optional<Message> why = bound.action->whyDisabled();
    const QString help = bound.action->spec().help.translated();
    bound.qaction->setText(menuText(*bound.action, arguments));
    bound.qaction->setEnabled(arguments && !why);
    bound.qaction->setToolTip(why ? help + u"\n\n"_s + why->translated() : help);
}

void ActionRunner::report(const Error &error)
{
    for (QObject *object = parent(); object; object = object->parent()) {
        if (auto *surface = dynamic_cast<ErrorSurface *>(object))
            return surface->showError(error);
    }
    qWarning("Nobody shows this error: %s", qPrintable(error.message.english()));
}

QWidget *ActionRunner::widget() const
{
    for (QObject *object = parent(); object; object = object->parent()) {
        if (auto *found = qobject_cast<QWidget *>(object))
            return found;
    }
    return nullptr;
}

} // namespace ohm
