// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench.h"

#include "app/modules.h"
#include "session/actions/actions.h"

#include <QDir>

#include <algorithm>

namespace ohm {

using namespace Qt::StringLiterals;

namespace {

constexpr int keptSessions = 20;

// Sessions are recorded always; the oldest make room. Those that the person keeps live in Paths::data.
void removeOldSessions(const QString &folder)
{
    const QStringList sessions = QDir(folder).entryList({u"*.ohmsession"_s}, QDir::Files, QDir::Name);
    for (const QString &old : sessions.mid(0, std::max<qsizetype>(0, sessions.size() - keptSessions + 1)))
        QFile::remove(folder + u'/' + old);
}

} // namespace

Workbench::Workbench(const Paths &paths)
    : m_journal(m_clock)
    , m_bench(paths, m_clock, m_journal)
{
    addWorkbenchActions(m_bench, m_journal);
    m_modules = makeModules(m_bench);
    for (const auto &module : m_modules)
        m_bench.modules.push_back(module->name());
    m_mcp = std::make_unique<mcp::McpServer>(m_bench);
}

Workbench::~Workbench()
{
    // Clients make jobs and jobs use the modules, so they end in this order; modules go in reverse order of their making.
    m_mcp.reset();
    m_bench.stopWork();
    while (!m_modules.empty())
        m_modules.pop_back();
    m_bench.paths.removeEmptyRuntime();
}

std::vector<Error> Workbench::start()
{
    std::vector<Error> problems;
    if (auto made = m_bench.paths.create(); !made)
        problems.push_back(made.error());
    m_bench.paths.removeStaleRuntimes();
    if (auto loaded = m_bench.settings.load(); !loaded)
        problems.push_back(loaded.error());
    if (auto recording = startRecording(); !recording)
        problems.push_back(recording.error());
    return problems;
}

Module *Workbench::module(const QString &name) const
{
    const auto found = std::ranges::find_if(m_modules, [&](const auto &module) { return module->name() == name; });
    return found == m_modules.end() ? nullptr : found->get();
}

Result<void> Workbench::startRecording()
{
    const QString folder = m_bench.paths.sessions();
    QDir().mkpath(folder);
    removeOldSessions(folder);
    const QString stamp = m_clock.wallTime({}).toString(u"yyyyMMdd-HHmmss-zzz"_s);
    return m_journal.record(folder + u'/' + stamp + u".ohmsession"_s);
}

} // namespace ohm
