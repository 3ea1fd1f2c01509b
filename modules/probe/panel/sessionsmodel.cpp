// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/panel/sessionsmodel.h"

#include "probe/panel/targetpanel.h"
#include "probe/probetr.h"
#include "ui/icons.h"

#include <algorithm>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

QString reasonText(const QString &reason)
{
    if (reason == u"debug-request")
        return Tr::tr("halted on request");
    if (reason == u"breakpoint")
        return Tr::tr("halted at a breakpoint");
    if (reason == u"watchpoint")
        return Tr::tr("halted at a watchpoint");
    if (reason == u"single-step")
        return Tr::tr("halted after a step");
    return reason.isEmpty() ? Tr::tr("halted") : Tr::tr("halted: %1").arg(reason);
}

QString stateText(const ShownTarget &target)
{
    if (target.isHalted())
        return reasonText(target.reason);
    if (target.state == u"running" || target.state == u"debug-running")
        return Tr::tr("running");
    if (target.state == u"reset")
        return Tr::tr("in reset");
    return target.state == u"unknown" ? Tr::tr("does not answer") : Tr::tr("asleep");
}

bool haveSameShape(const std::vector<ShownSession> &some, const std::vector<ShownSession> &others)
{
    return std::ranges::equal(some, others, [](const ShownSession &one, const ShownSession &other) {
        return one.name == other.name
            && std::ranges::equal(one.targets, other.targets, {}, &ShownTarget::name, &ShownTarget::name);
    });
}

} // namespace

void SessionsModel::setSessions(const std::vector<ShownSession> &sessions)
{
    if (haveSameShape(m_sessions, sessions)) {
        m_sessions = sessions;
        for (int row = 0; row < rowCount(); ++row) {
            const QModelIndex top = index(row, 0);
            Q_EMIT dataChanged(top, index(row, ColumnCount - 1));
            if (const int count = rowCount(top); count > 0)
                Q_EMIT dataChanged(index(0, 0, top), index(count - 1, ColumnCount - 1, top));
        }
        return;
    }
    beginResetModel();
    m_sessions = sessions;
    endResetModel();
}

void SessionsModel::setFunctions(const QString &session, const QMap<QString, QString> &functions)
{
    m_functions.insert(session, functions);
    const QModelIndex top = indexOf(session, {});
    if (const int count = rowCount(top); top.isValid() && count > 0)
        Q_EMIT dataChanged(index(0, Where, top), index(count - 1, Where, top));
}

const ShownSession *SessionsModel::sessionAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const std::size_t row = index.internalId() == 0 ? std::size_t(index.row()) : std::size_t(index.internalId() - 1);
    return &m_sessions.at(row);
}

const ShownTarget *SessionsModel::targetAt(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() != 0 ? &sessionAt(index)->targets.at(std::size_t(index.row())) : nullptr;
}

QModelIndex SessionsModel::indexOf(const QString &session, const QString &target) const
{
    const auto found = std::ranges::find(m_sessions, session, &ShownSession::name);
    if (found == m_sessions.end())
        return {};
    const QModelIndex top = index(int(found - m_sessions.begin()), 0);
    const auto core = std::ranges::find(found->targets, target, &ShownTarget::name);
    return core == found->targets.end() ? top : index(int(core - found->targets.begin()), 0, top);
}

QModelIndex SessionsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : 0);
}

QModelIndex SessionsModel::parent(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() != 0 ? createIndex(int(index.internalId() - 1), 0, quintptr(0))
                                                      : QModelIndex();
}

int SessionsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_sessions.size());
    return parent.internalId() == 0 && parent.column() == 0 ? int(m_sessions.at(std::size_t(parent.row())).targets.size()) : 0;
}

int SessionsModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QString SessionsModel::sessionText(const ShownSession &session, int column) const
{
    switch (column) {
    case Name:
        return u"%1  ·  %2  ·  %3"_s.arg(session.name, session.title, sessionText(session, State));
    case State:
        if (session.isConnected())
            return Tr::tr("connected");
        return session.connection == u"lost" ? Tr::tr("lost") : Tr::tr("ended");
    default:
        return session.standIn.isEmpty() ? session.chip : Tr::tr("Stand-in: %1").arg(session.standIn);
    }
}

QString SessionsModel::targetText(const ShownSession &session, const ShownTarget &target, int column) const
{
    switch (column) {
    case Name:
        return target.name;
    case State:
        return stateText(target);
    default:
        break;
    }
    if (!target.isHalted() || !target.pc)
        return {};
    const QString function = m_functions.value(session.name).value(target.name);
    return function.isEmpty() ? addressText(*target.pc) : u"%1  ·  %2"_s.arg(function, addressText(*target.pc));
}

QIcon SessionsModel::iconOf(const QModelIndex &index) const
{
    const ShownTarget *target = targetAt(index);
    if (!target)
        return sessionAt(index)->isConnected() ? Icons::get(u"plug"_s, Icons::Tint::Success)
                                               : Icons::get(u"unplug"_s, Icons::Tint::Error);
    if (target->isHalted())
        return Icons::get(u"pause"_s, Icons::Tint::Warning);
    return target->state == u"running" ? Icons::get(u"play"_s, Icons::Tint::Success)
                                       : Icons::get(u"help"_s, Icons::Tint::Muted);
}

QVariant SessionsModel::data(const QModelIndex &index, int role) const
{
    const ShownSession &session = *sessionAt(index);
    const ShownTarget *target = targetAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return target ? targetText(session, *target, index.column()) : sessionText(session, index.column());
    case Qt::DecorationRole:
        return index.column() == (target ? State : Name) ? iconOf(index) : QVariant();
    default:
        return {};
    }
}

QVariant SessionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return Tr::tr("Session and target");
    case State:
        return Tr::tr("State");
    default:
        return Tr::tr("Where");
    }
}

} // namespace ohm::probe
