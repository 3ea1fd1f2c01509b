// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/singleinstance.h"

#include "core/windowlock.h"

#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace ohm {

SingleInstance::SingleInstance(const QString &runtimeFolder)
    : m_socket(runtimeFolder + u"/window.sock"_s)
    , m_lock(windowLockPath(runtimeFolder))
{
    // Stale when its process is gone, however long the living one has been open.
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *visitor = m_server.nextPendingConnection())
            visitor->deleteLater();
        Q_EMIT raiseAsked();
    });
}

bool SingleInstance::claim()
{
    if (!m_lock.tryLock(0))
        return !askOther();
    // We hold the lock, so a socket that is still there is left over from one that was killed.
    QLocalServer::removeServer(m_socket);
    m_server.listen(m_socket);
    return true;
}

// Connecting alone says it. The program ends right after this, before there is a window, so it may wait here.
bool SingleInstance::askOther() const
{
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    return socket.waitForConnected(1000);
}

} // namespace ohm
