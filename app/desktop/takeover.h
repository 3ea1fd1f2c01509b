// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/error.h"

#include <QLocalSocket>
#include <QLockFile>
#include <QTimer>

namespace ohm {

// How a window comes to the place of a workbench without a window, the one that `ohmctl serve` or a bridge started in the same
// profile: asks it to end, and tells when all of it is closed. Nothing here waits.
class Takeover final : public QObject
{
    Q_OBJECT
public:
    // The places where the two meet, all in the runtime folder.
    struct Places
    {
        QString socket; // where the other one listens
        QString served; // the lock that it holds until the last of it is closed
        QString starting; // the lock that keeps bridges from starting another one meanwhile
    };

    explicit Takeover(Places places, QObject *parent = nullptr);
    ~Takeover() override;

    void begin(); // asks; one that a bridge started ends at once, one that the person started when it has nothing to do
    void insist(); // after isBusy(): ends it all the same
    void leave(); // after isBusy(): waits until it ends by itself

Q_SIGNALS:
    void isBusy(const QStringList &actions, const QStringList &devices); // what it runs, and what it holds or keeps running
    void freed(); // it is gone: the place can be had
    void failed(const Error &error); // another window is there, or no answer comes

private:
    void ask(bool force);
    void read();
    void unreachable();
    void watch();
    void fail(ErrorCode code, const Message &message);

    const Places m_places;
    QLockFile m_starting;
    QLocalSocket m_socket;
    QByteArray m_unread;
    QTimer m_answerTimer;
    QTimer m_watchTimer;
    Deadline m_patience = Deadline::never(); // for its end
    int m_tries = 0;
};

} // namespace ohm
