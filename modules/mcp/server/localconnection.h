// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uniquefd_posix.h"

#include <QByteArray>
#include <QSocketNotifier>

#include <functional>
#include <string>
#include <vector>

namespace ohm::mcp {

// One accepted local connection by plain system calls: one receive per request, one send per answer. A QLocalSocket takes
// three times as many, among them two wake-ups of its own event loop per write, which is half of a short call's time.
class LocalConnection final : public QObject
{
public:
    using Received = std::function<void(QByteArrayView bytes, std::vector<UniqueFd> descriptors)>; // sent along; mostly none
    using Closed = std::function<void()>; // by the peer or by close(); once; must not delete the connection

    LocalConnection(int descriptor, Received received, Closed closed);

    void write(std::string_view bytes); // at once; what does not fit is sent when the peer has read
    void close();

private:
    void receive();
    void sendQueue();
    std::size_t sendSome(std::string_view bytes);
    void end();

    const UniqueFd m_socket;
    const Received m_received;
    const Closed m_closed;
    QSocketNotifier m_readable;
    QSocketNotifier m_writable;
    std::string m_queue;
    bool m_hasEnded = false;
};

} // namespace ohm::mcp
