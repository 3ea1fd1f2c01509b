// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sessionfile.h"

#include "session/sessiontr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace ohm {

using session::Tr;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *schema = R"sql(
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
PRAGMA application_id = 0x4f686d64;
PRAGMA user_version = 1;
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT);
CREATE TABLE events (sequence INTEGER PRIMARY KEY, at_ns INTEGER NOT NULL, kind TEXT NOT NULL, source TEXT, caller TEXT,
                     call INTEGER, data TEXT, bytes BLOB);
)sql";

constexpr const char *insertSql =
    "INSERT INTO events (sequence, at_ns, kind, source, caller, call, data, bytes) VALUES (?1,?2,?3,?4,?5,?6,?7,?8)";

constexpr const char *selectSql =
    "SELECT sequence, at_ns, kind, source, caller, call, data, bytes FROM events ORDER BY sequence";

void bindText(sqlite3_stmt *statement, int index, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text(statement, index, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
}

void bindEvent(sqlite3_stmt *statement, const Event &event)
{
    sqlite3_bind_int64(statement, 1, sqlite3_int64(event.sequence));
    sqlite3_bind_int64(statement, 2, event.at.ns);
    sqlite3_bind_text(statement, 3, eventKindName(event.kind), -1, SQLITE_STATIC);
    bindText(statement, 4, event.source);
    bindText(statement, 5, event.caller);
    sqlite3_bind_int64(statement, 6, sqlite3_int64(event.call));
    if (event.data.is_null())
        sqlite3_bind_null(statement, 7);
    else
        bindText(statement, 7, QString::fromUtf8(dumpJson(event.data)));
    if (event.bytes.isEmpty())
        sqlite3_bind_null(statement, 8);
    else
        sqlite3_bind_blob(statement, 8, event.bytes.constData(), int(event.bytes.size()), SQLITE_STATIC);
}

QString columnText(sqlite3_stmt *statement, int column)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(statement, column));
}

Event readEvent(sqlite3_stmt *statement)
{
    Event event;
    event.sequence = std::uint64_t(sqlite3_column_int64(statement, 0));
    event.at.ns = sqlite3_column_int64(statement, 1);
    event.kind = eventKindFromName(columnText(statement, 2)).value_or(EventKind::Note);
    event.source = columnText(statement, 3);
    event.caller = columnText(statement, 4);
    event.call = std::uint64_t(sqlite3_column_int64(statement, 5));
    event.data = parseJson(columnText(statement, 6).toUtf8()).value_or(Json());
    event.bytes = QByteArray(static_cast<const char *>(sqlite3_column_blob(statement, 7)), sqlite3_column_bytes(statement, 7));
    return event;
}

} // namespace

Result<std::unique_ptr<SessionFile>> SessionFile::create(const QString &path, const Clock &clock)
{
    if (QFile::exists(path))
        return fail(ErrorCode::Busy, Tr::text("%1 exists already; a recording never overwrites another.").arg(path));
    QDir().mkpath(QFileInfo(path).absolutePath());
    std::unique_ptr<SessionFile> file(new SessionFile);
    file->m_path = path;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    if (sqlite3_open_v2(path.toUtf8().constData(), &file->m_database, flags, nullptr) != SQLITE_OK)
        return file->failure("open");
    if (auto made = file->execute(schema); !made)
        return fail(made.error());
    const QByteArray started = clock.wallTime({}).toString(Qt::ISODateWithMs).toUtf8();
    const QByteArray meta = "INSERT INTO meta VALUES ('version','" OHM_VERSION "'),('started_utc','" + started
        + "'),('started_unix_ns','" + QByteArray::number(qint64(clock.startedAtUnixNs())) + "')";
    if (auto made = file->execute(meta.constData()); !made)
        return fail(made.error());
    if (sqlite3_prepare_v2(file->m_database, insertSql, -1, &file->m_insert, nullptr) != SQLITE_OK)
        return file->failure("prepare");
    return file;
}

SessionFile::~SessionFile()
{
    sqlite3_finalize(m_insert);
    // A finished recording is one plain file: a reader of a database in WAL mode would leave files beside it.
    if (m_database && !sqlite3_db_readonly(m_database, "main"))
        sqlite3_exec(m_database, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
    sqlite3_close(m_database);
}

Result<void> SessionFile::write(const std::vector<std::shared_ptr<const Event>> &events)
{
    if (auto begun = execute("BEGIN"); !begun)
        return begun;
    for (const auto &event : events) {
        bindEvent(m_insert, *event);
        const int outcome = sqlite3_step(m_insert);
        sqlite3_reset(m_insert);
        if (outcome != SQLITE_DONE) {
            auto error = failure("write");
            sqlite3_exec(m_database, "ROLLBACK", nullptr, nullptr, nullptr);
            return error;
        }
    }
    return execute("COMMIT");
}

Result<std::vector<Event>> SessionFile::readAll(const QString &path)
{
    SessionFile file;
    file.m_path = path;
    if (!QFile::exists(path))
        return fail(ErrorCode::NotFound, Tr::text("There is no recording %1.").arg(path));
    if (sqlite3_open_v2(path.toUtf8().constData(), &file.m_database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        return file.failure("open");
    // Held by the object so that its destructor finalizes it on every way out.
    if (sqlite3_prepare_v2(file.m_database, selectSql, -1, &file.m_insert, nullptr) != SQLITE_OK)
        return file.failure("read");
    std::vector<Event> events;
    int outcome = sqlite3_step(file.m_insert);
    for (; outcome == SQLITE_ROW; outcome = sqlite3_step(file.m_insert))
        events.push_back(readEvent(file.m_insert));
    if (outcome != SQLITE_DONE)
        return file.failure("read");
    return events;
}

Result<void> SessionFile::execute(const char *sql)
{
    if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return failure("write");
    return {};
}

std::unexpected<Error> SessionFile::failure(const char *what) const
{
    return fail(
        ErrorCode::Io, Tr::text("The recording %1 failed (%2): %3.").arg(m_path).arg(what).arg(sqlite3_errmsg(m_database)));
}

} // namespace ohm
