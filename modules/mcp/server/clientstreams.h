// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcp/server/ledger.h"

#include <QByteArray>
#include <QSocketNotifier>

#include <functional>
#include <vector>

namespace ohm::mcp {

// A client's standard streams, which the bridge has lent (see loan.h). Reads and writes them in the server's thread,
// and tells the bridge whatever it needs to go on by itself should this program end at any moment.
class ClientStreams final : public QObject
{
public:
    struct Outputs
    {
        std::function<void(QByteArrayView bytes)> toSession; // at most one line, with its newline
        std::function<void(std::string_view notice)> toBridge;
        std::function<void()> giveUp; // the client does not read; must not delete the streams
    };

    // From the client, to the client, the ledger. nullptr for anything else.
    static std::unique_ptr<ClientStreams> take(std::vector<UniqueFd> descriptors, Outputs outputs);

    void begin(); // the bridge has let go of them; until then what is written waits
    void write(std::string_view line);
    void end(); // nothing is read or written any more

private:
    ClientStreams(UniqueFd input, UniqueFd output, Ledger ledger, Outputs outputs);

    void receive();
    void pass(QByteArrayView part);
    bool isDone(QByteArrayView line) const;
    void noteAnswer(std::string_view line);
    void tellAnswered();
    void sendQueue();
    std::size_t sendSome(std::string_view bytes);
    void queueChanged();

    const UniqueFd m_input;
    const UniqueFd m_output;
    Ledger m_ledger;
    const Outputs m_outputs;
    QSocketNotifier m_readable;
    QSocketNotifier m_writable;
    bool m_hasBegun = false;
    bool m_inputEnded = false;
    bool m_isAtLineStart = true;
    bool m_isPassing = false; // a line of the client is being dealt with
    bool m_isBroken = false; // nobody reads what we write
    std::string m_queue;
    std::vector<std::string> m_answered; // ids of answers since the bridge was told last
};

} // namespace ohm::mcp
