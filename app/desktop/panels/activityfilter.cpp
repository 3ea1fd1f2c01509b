// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/panels/activityfilter.h"

#include "desktop/panels/activitymodel.h"

using namespace Qt::StringLiterals;

namespace ohm {

namespace {

bool matches(ActivityFilter::Kinds kinds, const ActivityRow &row)
{
    const EventKind kind = row.event->kind;
    switch (kinds) {
    case ActivityFilter::Kinds::All:
        return true;
    case ActivityFilter::Kinds::Calls:
        return kind == EventKind::Call;
    case ActivityFilter::Kinds::Failures:
        return ActivityModel::failed(row);
    case ActivityFilter::Kinds::Devices:
        return kind == EventKind::Device || kind == EventKind::State;
    case ActivityFilter::Kinds::Questions:
        return kind == EventKind::Approval || kind == EventKind::Lease || kind == EventKind::Note;
    }
    return true;
}

bool matches(ActivityFilter::Callers callers, const QString &caller)
{
    switch (callers) {
    case ActivityFilter::Callers::All:
        return true;
    case ActivityFilter::Callers::Person:
        return caller == u"person";
    case ActivityFilter::Callers::Assistants:
        return caller.startsWith(u"client:"_s);
    case ActivityFilter::Callers::Console:
        return caller == u"ohmctl";
    }
    return true;
}

} // namespace

void ActivityFilter::setText(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void ActivityFilter::setKinds(Kinds kinds)
{
    m_kinds = kinds;
    invalidateFilter();
}

void ActivityFilter::setCallers(Callers callers)
{
    m_callers = callers;
    invalidateFilter();
}

bool ActivityFilter::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const auto &model = *static_cast<const ActivityModel *>(sourceModel());
    const ActivityRow &row = model.row(sourceRow);
    if (!matches(m_kinds, row) || !matches(m_callers, row.event->caller))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = model.index(sourceRow, 0).data(ActivityModel::SearchRole).toString();
    return std::ranges::all_of(m_words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace ohm
