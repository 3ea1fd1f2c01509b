// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/recents.h"

#include "action/redact.h"
#include "action/validate.h"
#include "desktop/desktoptr.h"
#include "desktop/layoutstore.h"

namespace ohm {

using desktop::Tr;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostEntries = 8;
const auto settingsKey = "recent"_L1;

bool beginsSomething(const Action &action)
{
    const std::string_view menu = action.spec().menu;
    return menu == "run" || menu == "file";
}

bool isWorthKeeping(const Job &job)
{
    const CallerKind caller = job.caller().kind;
    const bool isPerson = caller == CallerKind::Person || caller == CallerKind::Console;
    const bool isOwnWish = job.parentCall() == 0;
    // Secrets are kept nowhere, and without them the call would be another one.
    return isPerson && isOwnWish && beginsSomething(job.action()) && job.state() == JobState::Succeeded
        && redacted(job.arguments(), job.action().arguments()) == job.arguments();
}

QString valueWords(const FieldInfo &field, const Json &value)
{
    if (value.is_boolean())
        return value.get<bool>() ? field.title() : QString();
    if (value.is_structured() || value.is_null())
        return {};
    const QString unit = *field.spec.unit ? u' ' + QString::fromUtf8(field.spec.unit) : QString();
    return toQString(value) + unit;
}

} // namespace

QString recentWords(const Recents::Item &item)
{
    if (!item.action)
        return Tr::tr("Layout: %1").arg(layoutTitle(item.layout));
    const QString title = item.action->spec().title.translated();
    QStringList values;
    for (const FieldInfo &field : item.action->arguments().fields) {
        const auto given = item.arguments.find(field.name);
        if (given == item.arguments.end())
            continue;
        if (const QString words = valueWords(field, *given); !words.isEmpty())
            values += words;
    }
    return values.isEmpty() ? title : Tr::tr("%1: %2").arg(title, values.join(u", "_s));
}

Recents::Recents(Bench &bench)
    : m_bench(bench)
{
    const Json kept = bench.settings.group(settingsKey);
    if (const auto entries = kept.find("entries"); entries != kept.end() && entries->is_array())
        m_entries = *entries;
    bench.jobs.revision().subscribe(this, [this](const auto &) { followJobs(); });
}

std::vector<Recents::Item> Recents::items() const
{
    std::vector<Item> items;
    for (const Json &entry : m_entries) {
        // The file is the person's to change: what does not fit is left out.
        if (!entry.is_object())
            continue;
        const QString layout = toQString(entry.value("layout", Json("")));
        if (!layout.isEmpty()) {
            items.push_back({.layout = layout});
            continue;
        }
        const Action *action = m_bench.registry.find(toQString(entry.value("action", Json(""))));
        const Json arguments = entry.value("arguments", Json::object());
        if (action && validate(arguments, action->arguments()))
            items.push_back({.action = action, .arguments = arguments, .layout = {}});
    }
    return items;
}

void Recents::addLayout(const QString &name) { add({{"layout", name.toStdString()}}); }

void Recents::followJobs()
{
    std::set<std::uint64_t> seen;
    for (const JobPointer &job : m_bench.jobs.all()) {
        if (!isFinal(job->state()))
            continue;
        seen.insert(job->callEvent());
        if (!m_seen.contains(job->callEvent()) && isWorthKeeping(*job))
            add({{"action", job->action().name().toStdString()}, {"arguments", job->arguments()}});
    }
    m_seen = std::move(seen);
}

void Recents::add(Json entry)
{
    Json entries = Json::array({entry});
    for (const Json &old : m_entries) {
        if (old != entry && entries.size() < mostEntries)
            entries.push_back(old);
    }
    m_entries = std::move(entries);
    // Losing this costs nothing but a click more.
    std::ignore = m_bench.settings.setGroup(settingsKey, {{"entries", m_entries}});
    Q_EMIT changed();
}

} // namespace ohm
