// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "core/event.h"

#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace ohm {

// A recording: one SQLite 3 database (application_id 'Ohmd', user_version 1, write-ahead log) that any SQLite tool reads.
//
//   meta(key TEXT PRIMARY KEY, value TEXT)    "version", "started_utc", "started_unix_ns"
//   events(sequence INTEGER PRIMARY KEY, at_ns INTEGER, kind TEXT, source TEXT, caller TEXT, call INTEGER, data TEXT, bytes
//   BLOB)
//
// at_ns counts from started_unix_ns on the workbench's monotonic clock; data is JSON or NULL.
class SessionFile final
{
public:
    // Makes a new file; an existing one is refused.
    static Result<std::unique_ptr<SessionFile>> create(const QString &path, const Clock &clock);
    ~SessionFile(); // one plain file remains

    SessionFile(const SessionFile &) = delete;
    SessionFile &operator=(const SessionFile &) = delete;

    // All of them or none, in one transaction.
    Result<void> write(const std::vector<std::shared_ptr<const Event>> &events);

    static Result<std::vector<Event>> readAll(const QString &path);

private:
    SessionFile() = default;
    Result<void> execute(const char *sql);
    std::unexpected<Error> failure(const char *what) const;

    QString m_path;
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_insert = nullptr;
};

} // namespace ohm
