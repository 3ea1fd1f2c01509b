// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/takeover.h"

#include "desktop/desktoptr.h"

namespace ohm {

using desktop::Tr;
using namespace Qt::StringLiterals;

namespace {

constexpr auto answerTime = std::chrono::seconds(5);
constexpr auto endTime = std::chrono::seconds(30); // machines and consoles are closed in it
constexpr auto watchPause = std::chrono::milliseconds(50);

constexpr int mostTries = 5;

constexpr int attachId = 1;
constexpr int handOverId = 2;

QByteArray requestLine(int id, const char *method, const Json &params)
{
    return dumpJson({{"jsonrpc", "2.0"}, {"id", id}, {"method", method}, {"params", params}}) + '\n';
}

QStringList listOf(const Json &answer, const char *key)
{
    QStringList list;
    for (const Json &word : answer.value(key, Json::array()))
        list += toQString(word);
    return list;
}

bool isHeld(const QString &file)
{
    QLockFile lock(file);
    lock.setStaleLockTime(0);
    return !lock.tryLock(0) && lock.error() == QLockFile::LockFailedError;
}

} // namespace

Takeover::Takeover(Places places, QObject *parent)
    : QObject(parent)
    , m_places(std::move(places))
    , m_starting(m_places.starting)
{
    m_starting.setStaleLockTime(0);
    m_answerTimer.setSingleShot(true);
    connect(&m_answerTimer, &QTimer::timeout, this,
        [this] { fail(ErrorCode::Timeout, Tr::text("The workbench without a window does not answer.")); });
    connect(&m_watchTimer, &QTimer::timeout, this, &Takeover::watch);
    connect(&m_socket, &QLocalSocket::connected, this, [this] {
        m_socket.write(requestLine(attachId, "ohmdeck/attach", {{"version", OHM_VERSION}}));
        ask(false);
    });
    connect(&m_socket, &QLocalSocket::readyRead, this, &Takeover::read);
    connect(&m_socket, &QLocalSocket::disconnected, this, [this] {
        m_answerTimer.stop();
        m_watchTimer.start(watchPause);
    });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this](QLocalSocket::LocalSocketError error) {
        if (error != QLocalSocket::PeerClosedError)
            unreachable();
    });
}

// The socket says good-bye as it goes, after the timers.
Takeover::~Takeover() { disconnect(&m_socket, nullptr, this, nullptr); }

void Takeover::begin()
{
    if (++m_tries > mostTries)
        return fail(ErrorCode::Busy, Tr::text("Another workbench came up each time that one was asked to end."));
    m_unread.clear();
    m_patience = Deadline::after(endTime);
    m_answerTimer.start(answerTime);
    m_socket.connectToServer(m_places.socket);
}

void Takeover::insist()
{
    m_patience = Deadline::after(endTime);
    ask(true);
}

void Takeover::leave() { m_patience = Deadline::never(); }

void Takeover::ask(bool force)
{
    // Of no use when a bridge holds it: then that one is starting a workbench, whose turn comes.
    m_starting.tryLock(0);
    m_answerTimer.start(answerTime);
    m_socket.write(requestLine(handOverId, "ohmdeck/hand_over", {{"force", force}}));
}

void Takeover::read()
{
    m_unread += m_socket.readAll();
    for (qsizetype end = m_unread.indexOf('\n'); end >= 0; end = m_unread.indexOf('\n')) {
        const std::optional<Json> message = parseJson(QByteArrayView(m_unread).first(end));
        m_unread.remove(0, end + 1);
        if (!message || !message->is_object() || message->value("id", Json()) != handOverId)
            continue;
        m_answerTimer.stop();
        if (!message->contains("result"))
            return fail(ErrorCode::Busy, Tr::text("Another window lets assistants in here; this one works without them."));
        const Json &answer = (*message)["result"];
        if (answer.value("ends", false))
            return;
        m_starting.unlock();
        m_tries = 0;
        Q_EMIT isBusy(listOf(answer, "jobs"), listOf(answer, "devices"));
    }
}

// It is just starting, or just ending.
void Takeover::unreachable()
{
    if (!isHeld(m_places.served)) {
        m_answerTimer.stop();
        m_watchTimer.start(watchPause);
        return;
    }
    QTimer::singleShot(watchPause, this, [this] {
        if (m_answerTimer.isActive())
            m_socket.connectToServer(m_places.socket);
    });
}

void Takeover::watch()
{
    if (isHeld(m_places.served)) {
        if (m_patience.isOver())
            fail(ErrorCode::Timeout, Tr::text("The workbench without a window does not end."));
        return;
    }
    m_watchTimer.stop();
    Q_EMIT freed();
    m_starting.unlock();
}

void Takeover::fail(ErrorCode code, const Message &message)
{
    m_answerTimer.stop();
    m_watchTimer.stop();
    m_starting.unlock();
    const QSignalBlocker quiet(&m_socket);
    m_socket.abort();
    Q_EMIT failed(std::move(Error{.code = code, .message = message})
            .next(Tr::text("Close it and start Ohmdeck again when assistants are to work in this window.")));
}

} // namespace ohm
