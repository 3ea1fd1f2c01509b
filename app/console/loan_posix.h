// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "mcp/server/ledger.h"
#include "mcp/server/loan.h"

#include <optional>

namespace ohm::console {

// The bridge's side of lending the standard streams to the workbench (mcp/server/loan.h).
class Loan final
{
public:
    explicit Loan(mcp::NoticeReader::OnNotice onNotice);

    bool isPossible() const { return m_isPossible && m_state == State::None; }
    void offer(int socket);
    bool isTakenBy(std::string_view line); // the workbench's consent, which is no line for the client
    bool isAccepted() const { return m_state == State::Accepted; }
    void complete() { m_state = State::Done; }

    bool isUnderWay() const { return m_state != State::None; } // the client is not ours to read
    bool isDone() const { return m_state == State::Done; } // what the workbench sends are notices
    Deadline deadline() const { return m_state == State::Offered ? m_deadline : Deadline::never(); }

    void feed(std::string_view bytes) { m_notices->feed(bytes); }
    const mcp::Ledger &ledger() const { return *m_ledger; } // while under way
    void end(); // the workbench is gone

private:
    enum class State { None, Offered, Accepted, Done };

    const mcp::NoticeReader::OnNotice m_onNotice;
    bool m_isPossible;
    State m_state = State::None;
    Deadline m_deadline = Deadline::never();
    std::optional<mcp::Ledger> m_ledger;
    std::optional<mcp::NoticeReader> m_notices;
};

} // namespace ohm::console
