// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcp/protocol/incoming.h"

#include <deque>
#include <functional>
#include <map>
#include <set>

namespace ohm::console {

// What the bridge between an MCP client (standard streams) and the workbench (socket) does with each line. While the
// workbench is there lines pass as they are. While it is not, the bridge answers the handshake itself, keeps the other requests
// until it comes, and afterwards brings the new workbench to where the old one was, so that the client notices nothing but a
// changed list. Knows no descriptors and no time.
class BridgeCore final
{
public:
    struct Outputs
    {
        std::function<void(std::string_view line)> toClient; // with newline
        std::function<void(std::string_view line)> toWorkbench;
    };

    // `profile`: the other server whose tools the client shall find; empty: our own.
    explicit BridgeCore(Outputs outputs, std::string profile = {})
        : m_out(std::move(outputs))
        , m_profile(std::move(profile))
    {
    }

    void fromClient(QByteArrayView line); // without newline
    void fromWorkbench(QByteArrayView line);

    // The same for what did not go by the bridge, because the workbench has the client's streams.
    void passed(QByteArrayView line);
    void answered(const std::string &id);

    void connected();
    void lost(); // what was under way is answered with an error
    // No workbench will come by itself: what waits is answered with `reason`, and so is what comes until connected().
    void giveUp(const std::string &reason);

    bool hasWaiting() const { return !m_waiting.empty(); }
    bool hasOpen() const { return m_underWay.size() > m_listens.size(); } // requests that the workbench has to answer
    bool isConnected() const { return m_state == State::Connected; }
    bool isSettled() const { return isConnected() && m_ourIds.empty() && m_ourListens.empty(); } // no answer is for us alone

private:
    enum class State { Waiting, Connected, GivenUp };
    struct Waiting
    {
        std::string id; // empty: a notification or a batch
        std::string method;
        std::string line;
        bool isModern = false;
    };

    void noteFromClient(const Json &message, QByteArrayView line);
    void noteRequest(const std::string &id, const Json &message, QByteArrayView line);
    void answerOffline(Json &&message, QByteArrayView line);
    void serveOffline(mcp::IncomingRequest &&request, QByteArrayView line);
    bool answerHandshake(const mcp::IncomingRequest &request, bool isModern);
    bool acknowledgeListen(const mcp::IncomingRequest &request, QByteArrayView line);
    void refuse(const Waiting &waiting);
    void replay(const char *method, const Json &params);
    void tellListsChanged();
    bool isOurs(const Json &message); // an answer or acknowledgement that the client must not see

    const Outputs m_out;
    const std::string m_profile;
    State m_state = State::Waiting;
    bool m_wasConnected = false;
    std::string m_reason;
    std::deque<Waiting> m_waiting;

    // What has to be said again to a new workbench.
    Json m_initialize; // params; null: the client did not initialize
    bool m_initialized = false;
    Json m_logLevel;
    std::set<std::string> m_subscribed; // addresses
    std::map<std::string, std::string> m_listens; // open listen requests: id -> line

    std::map<std::string, std::string> m_underWay; // request id -> method
    std::set<std::string> m_ourIds; // of requests that we replayed
    std::set<std::string> m_ourListens; // acknowledgements to swallow
    int m_lastOwnId = 0;
};

} // namespace ohm::console
