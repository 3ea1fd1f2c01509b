// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/protocol/progressteller.h"

namespace ohm::mcp {

namespace {

constexpr auto shortestPause = std::chrono::milliseconds(100);
constexpr qsizetype linesAtOnce = 50;

} // namespace

ProgressTeller::ProgressTeller(Outlet &outlet, const std::shared_ptr<Postbox> &postbox, JobPointer job, Wishes wishes)
    : m_outlet(outlet)
    , m_job(std::move(job))
    , m_wishes(std::move(wishes))
    , m_self(std::make_shared<ProgressTeller *>(this))
{
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer); // a coarse one may ring early, and ten a second is a promise
    QObject::connect(&m_pause, &QTimer::timeout, &m_pause, [this] { changed(); });
    // The job changes in its own thread, perhaps thousands of times a second; one message at a time is on its way to us.
    const auto underWay = std::make_shared<std::atomic<bool>>(false);
    m_job->whenChanged([postbox, underWay, self = std::weak_ptr(m_self)](const Job &) {
        if (underWay->exchange(true))
            return;
        postbox->post([underWay, self] {
            underWay->store(false);
            if (const auto teller = self.lock(); teller && !(*teller)->m_pause.isActive())
                (*teller)->changed();
        });
    });
}

void ProgressTeller::say(const QString &text)
{
    if (m_wishes.token.is_null() || m_lastValue >= 0)
        return;
    m_lastValue = 0;
    Json params = {{"progressToken", m_wishes.token}, {"progress", 0}};
    if (hasProgressText(m_wishes.revision))
        params["message"] = text.toStdString();
    m_outlet.notify("notifications/progress", params);
}

void ProgressTeller::flush() { tellLog(); }

void ProgressTeller::changed()
{
    const double before = m_lastValue;
    const qsizetype lineBefore = m_nextLine;
    tellProgress();
    tellLog();
    if (m_lastValue > before || m_nextLine > lineBefore)
        m_pause.start(shortestPause);
}

void ProgressTeller::tellProgress()
{
    const Progress progress = m_job->progress();
    if (m_wishes.token.is_null() || progress.done <= std::max(m_lastValue, 0.0))
        return;
    m_lastValue = progress.done;
    Json params = {{"progressToken", m_wishes.token}, {"progress", progress.done}};
    if (progress.total)
        params["total"] = *progress.total;
    if (!progress.text.isEmpty() && hasProgressText(m_wishes.revision))
        params["message"] = progress.text.english().toStdString();
    m_outlet.notify("notifications/progress", params);
}

void ProgressTeller::tellLog()
{
    if (!m_wishes.log)
        return;
    auto [lines, next] = m_job->log(m_nextLine);
    m_nextLine = next;
    // A flood is told as one message, so that it stays ten a second.
    if (lines.size() > linesAtOnce)
        lines = {lines.join(u'\n')};
    for (const QString &line : lines) {
        m_outlet.notify("notifications/message",
            {{"level", "info"}, {"logger", m_job->action().spec().name}, {"data", line.toStdString()}});
    }
}

} // namespace ohm::mcp
