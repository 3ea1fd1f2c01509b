// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/panels/activitymodel.h"

#include "desktop/desktoptr.h"
#include "ui/icons.h"
#include "ui/themecolors.h"

#include <QColor>
#include <QGuiApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ohm {

using desktop::Tr;

namespace {

constexpr std::size_t mostRows = 50'000;
constexpr std::size_t batch = 5'000; // events read at once: a few milliseconds

bool isShown(EventKind kind)
{
    return kind != EventKind::Received && kind != EventKind::Sent && kind != EventKind::Progress && kind != EventKind::Result;
}

QString shortened(const QString &text, qsizetype most) { return text.size() <= most ? text : text.left(most - 1) + u'…'; }

// {"console": "c1", "text": "help"} as console c1 · text help
QString brief(const Json &object)
{
    if (!object.is_object())
        return object.is_null() ? QString() : shortened(toQString(object), 200);
    QStringList parts;
    for (const auto &[key, value] : object.items()) {
        if (!value.is_null())
            parts += QString::fromStdString(key) + u' ' + shortened(toQString(value).simplified(), 60);
    }
    return shortened(parts.join(u"  ·  "_s), 300);
}

Json member(const Json &object, const char *key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found == object.end() ? Json() : *found;
}

QString kindWords(EventKind kind)
{
    switch (kind) {
    case EventKind::State:
        return Tr::tr("state");
    case EventKind::Device:
        return Tr::tr("device");
    case EventKind::Approval:
        return Tr::tr("approval");
    case EventKind::Lease:
        return Tr::tr("lease");
    case EventKind::Note:
        return Tr::tr("note");
    case EventKind::Problem:
        return Tr::tr("problem");
    default:
        return QString::fromLatin1(eventKindName(kind));
    }
}

QString outcomeOf(const ActivityRow &row)
{
    if (row.event->kind != EventKind::Call)
        return {};
    if (!row.result)
        return Tr::tr("running");
    if (ActivityModel::failed(row))
        return shortened(toQString(member(member(row.result->data, "error"), "message")), 200);
    return brief(member(row.result->data, "result"));
}

QString durationOf(const ActivityRow &row)
{
    if (!row.result)
        return {};
    const double seconds = std::chrono::duration<double>(row.result->at - row.event->at).count();
    if (seconds < 0.001)
        return Tr::tr("%1 µs").arg(seconds * 1e6, 0, 'f', 0);
    if (seconds < 1)
        return Tr::tr("%1 ms").arg(seconds * 1e3, 0, 'f', seconds < 0.01 ? 1 : 0);
    return Tr::tr("%1 s").arg(seconds, 0, 'f', seconds < 10 ? 2 : 1);
}

QIcon dot(const QColor &color)
{
    QPixmap pixmap(20, 20);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QRectF(1, 1, 8, 8));
    return QIcon(pixmap);
}

} // namespace

QString callerTitle(const QString &caller)
{
    if (caller.isEmpty())
        return Tr::tr("bench");
    if (caller == u"person")
        return Tr::tr("You");
    return caller.startsWith(u"client:"_s) ? caller.mid(7) : caller;
}

QColor callerColor(const QString &caller, const QPalette &palette)
{
    const ThemeColors &colors = themeColors(palette);
    if (caller == u"person")
        return colors.person;
    if (caller.startsWith(u"client:"_s))
        return colors.assistant;
    if (caller == u"ohmctl")
        return colors.console;
    return colors.replay;
}

ActivityModel::ActivityModel(Journal &journal, QObject *parent)
    : QAbstractTableModel(parent)
    , m_journal(journal)
{
    journal.revision().subscribe(this, [this](const auto &) { fetch(); });
}

bool ActivityModel::failed(const ActivityRow &row)
{
    if (row.event->kind == EventKind::Problem)
        return true;
    return row.result && member(row.result->data, "ok") == Json(false);
}

void ActivityModel::fetch()
{
    const std::vector<EventPointer> events = m_journal.after(m_seen, batch);
    if (events.empty())
        return;
    std::vector<ActivityRow> fresh;
    QHash<std::uint64_t, std::size_t> freshCalls;
    for (const EventPointer &event : events) {
        m_seen = event->sequence;
        if (event->kind == EventKind::Result) {
            if (const auto own = freshCalls.constFind(event->call); own != freshCalls.cend())
                fresh[*own].result = event;
            else
                takeResult(event);
        } else if (isShown(event->kind)) {
            freshCalls.insert(event->sequence, fresh.size());
            fresh.push_back({event, {}});
        }
    }
    append(std::move(fresh));
    if (events.size() == batch)
        QMetaObject::invokeMethod(this, &ActivityModel::fetch, Qt::QueuedConnection);
}

void ActivityModel::append(std::vector<ActivityRow> rows)
{
    if (rows.empty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
    for (ActivityRow &row : rows) {
        if (row.event->kind == EventKind::Call && !row.result)
            m_calls.insert(row.event->sequence, m_removed + m_rows.size());
        m_rows.push_back(std::move(row));
    }
    endInsertRows();
    if (m_rows.size() <= mostRows)
        return;
    const auto surplus = m_rows.size() - mostRows + mostRows / 10;
    beginRemoveRows({}, 0, int(surplus) - 1);
    m_rows.erase(m_rows.begin(), m_rows.begin() + std::ptrdiff_t(surplus));
    m_removed += surplus;
    endRemoveRows();
}

void ActivityModel::takeResult(const EventPointer &event)
{
    const auto call = m_calls.constFind(event->call);
    if (call == m_calls.cend())
        return;
    const std::uint64_t number = *call;
    m_calls.erase(call);
    if (number < m_removed)
        return;
    const int row = int(number - m_removed);
    m_rows[std::size_t(row)].result = event;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int ActivityModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int ActivityModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return Tr::tr("Time");
    case Who:
        return Tr::tr("Who");
    case What:
        return Tr::tr("What");
    case Details:
        return Tr::tr("Arguments");
    case Outcome:
        return Tr::tr("Result");
    case Duration:
        return Tr::tr("Duration");
    default:
        return {};
    }
}

QString ActivityModel::text(const ActivityRow &row, int column) const
{
    const Event &event = *row.event;
    const bool isCall = event.kind == EventKind::Call;
    switch (column) {
    case Time:
        return m_journal.clock().wallTime(event.at).toLocalTime().toString(u"HH:mm:ss.zzz"_s);
    case Who:
        return callerTitle(event.caller);
    case What:
        return isCall ? toQString(member(event.data, "action")) : u"%1  ·  %2"_s.arg(kindWords(event.kind), event.source);
    case Details:
        return isCall ? brief(member(event.data, "arguments")) : brief(event.data);
    case Outcome:
        return outcomeOf(row);
    case Duration:
        return durationOf(row);
    default:
        return {};
    }
}

QVariant ActivityModel::decoration(const ActivityRow &row, int column) const
{
    if (column == Who)
        return dot(callerColor(row.event->caller, QGuiApplication::palette()));
    if (column != Outcome || row.event->kind != EventKind::Call)
        return {};
    if (!row.result)
        return Icons::get(u"clock"_s, Icons::Tint::Muted);
    return failed(row) ? Icons::get(u"error"_s, Icons::Tint::Error) : Icons::get(u"ok"_s, Icons::Tint::Success);
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ActivityRow &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Details || index.column() == Outcome ? text(row, index.column()) : QVariant();
    case Qt::DecorationRole:
        return decoration(row, index.column());
    case Qt::ForegroundRole:
        if (index.column() == Who)
            return callerColor(row.event->caller, QGuiApplication::palette());
        if (index.column() == Time || index.column() == Duration)
            return themeColors(QGuiApplication::palette()).muted;
        return {};
    case Qt::TextAlignmentRole:
        return index.column() == Duration ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SearchRole:
        return text(row, What) + u' ' + text(row, Details) + u' ' + text(row, Outcome) + u' ' + row.event->source;
    case KindRole:
        return int(row.event->kind);
    case CallerRole:
        return row.event->caller;
    default:
        return {};
    }
}

} // namespace ohm
