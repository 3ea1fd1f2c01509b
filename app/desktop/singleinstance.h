// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>

namespace ohm {

// One window per profile: the second start asks the first to come to the front and ends.
class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &runtimeFolder); // must exist

    // True: we are the first. False: another is open and has been asked to come to the front.
    bool claim();

Q_SIGNALS:
    void raiseAsked();

private:
    bool askOther() const;

    const QString m_socket;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace ohm
