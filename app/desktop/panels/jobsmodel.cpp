// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/panels/jobsmodel.h"

#include "desktop/desktoptr.h"
#include "desktop/panels/activitymodel.h"
#include "ui/icons.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace ohm {

using desktop::Tr;

namespace {

// Calls that were over at once are no jobs to a person; they stand in the activity list.
bool isWorthShowing(const Job &job)
{
    return !isFinal(job.state()) || (job.action().spec().runs != Runs::Inline && (job.endedAt() - job.startedAt()) > 500ms);
}

QString stateWords(JobState state)
{
    switch (state) {
    case JobState::Approval:
        return Tr::tr("waits for approval");
    case JobState::Queued:
        return Tr::tr("queued");
    case JobState::Running:
        return Tr::tr("running");
    case JobState::Succeeded:
        return Tr::tr("done");
    case JobState::Failed:
        return Tr::tr("failed");
    case JobState::Cancelled:
        return Tr::tr("cancelled");
    }
    return {};
}

QIcon stateIcon(JobState state)
{
    switch (state) {
    case JobState::Approval:
        return Icons::get(u"shield"_s, Icons::Tint::Warning);
    case JobState::Succeeded:
        return Icons::get(u"ok"_s, Icons::Tint::Success);
    case JobState::Failed:
        return Icons::get(u"error"_s, Icons::Tint::Error);
    case JobState::Running:
        return Icons::get(u"play"_s, Icons::Tint::Accent);
    case JobState::Queued:
    case JobState::Cancelled:
        break;
    }
    return Icons::get(u"clock"_s, Icons::Tint::Muted);
}

QString clockText(std::chrono::duration<double> time)
{
    const double seconds = time.count();
    if (seconds < 60)
        return Tr::tr("%1 s").arg(seconds, 0, 'f', 1);
    const int whole = int(seconds);
    return u"%1:%2:%3"_s.arg(whole / 3600)
        .arg(whole / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(whole % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

JobsModel::JobsModel(Bench &bench, QObject *parent)
    : QAbstractTableModel(parent)
    , m_bench(bench)
{
    m_clockwork.setInterval(250);
    connect(&m_clockwork, &QTimer::timeout, this, &JobsModel::update);
    bench.jobs.revision().subscribe(this, [this](const auto &) { update(); });
}

int JobsModel::running() const
{
    return int(std::ranges::count_if(m_jobs, [](const JobPointer &job) { return !isFinal(job->state()); }));
}

void JobsModel::update()
{
    std::vector<JobPointer> wanted;
    for (const JobPointer &job : m_bench.jobs.all()) {
        if (isWorthShowing(*job))
            wanted.insert(wanted.begin(), job);
    }
    for (int row = int(m_jobs.size()) - 1; row >= 0; --row) {
        if (std::ranges::find(wanted, m_jobs[std::size_t(row)]) != wanted.end())
            continue;
        beginRemoveRows({}, row, row);
        m_jobs.erase(m_jobs.begin() + row);
        endRemoveRows();
    }
    addNew(wanted);
    if (!m_jobs.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_jobs.size()) - 1, ColumnCount - 1));
    if (running() == 0)
        m_clockwork.stop();
    else if (!m_clockwork.isActive())
        m_clockwork.start();
}

// Both lists are newest first, so what is new stands somewhere before or between what is there.
void JobsModel::addNew(const std::vector<JobPointer> &wanted)
{
    for (std::size_t row = 0; row < wanted.size(); ++row) {
        if (row < m_jobs.size() && m_jobs[row] == wanted[row])
            continue;
        beginInsertRows({}, int(row), int(row));
        m_jobs.insert(m_jobs.begin() + std::ptrdiff_t(row), wanted[row]);
        endInsertRows();
    }
}

int JobsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_jobs.size()); }

int JobsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant JobsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {Tr::tr("Job"), Tr::tr("Who"), Tr::tr("Progress"), Tr::tr("Elapsed"), Tr::tr("State")};
    return titles[section];
}

QString JobsModel::text(const Job &job, int column) const
{
    const ohm::Progress progress = job.progress();
    switch (column) {
    case What:
        return job.device().isEmpty() ? job.action().spec().title.translated()
                                      : u"%1  ·  %2"_s.arg(job.action().spec().title.translated(), job.device().toString());
    case Who:
        return callerTitle(job.caller().id());
    case Progress:
        return progress.text.translated();
    case Elapsed:
        return clockText((isFinal(job.state()) ? job.endedAt() : m_bench.clock.now()) - job.startedAt());
    case State:
        return stateWords(job.state());
    default:
        return {};
    }
}

QVariant JobsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Job &job = *m_jobs[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(job, index.column());
    case Qt::DecorationRole:
        return index.column() == State ? QVariant(stateIcon(job.state())) : QVariant();
    case Qt::ForegroundRole:
        return index.column() == Who ? QVariant(callerColor(job.caller().id(), QGuiApplication::palette())) : QVariant();
    case ShareRole: {
        if (isFinal(job.state()))
            return {};
        const ohm::Progress progress = job.progress();
        return progress.total && *progress.total > 0 ? progress.done / *progress.total : -1.0;
    }
    default:
        return {};
    }
}

} // namespace ohm
