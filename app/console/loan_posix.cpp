// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/loan_posix.h"

#include <cstring>
#include <sys/socket.h>
#include <unistd.h>

namespace ohm::console {

namespace {

constexpr auto longestOffer = 5s; // a workbench that knows nothing of it does not answer

bool sendDescriptors(int socket, int ledger)
{
    const int descriptors[] = {STDIN_FILENO, STDOUT_FILENO, ledger};
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof descriptors)] = {};
    char blankLine = '\n';
    iovec bytes{&blankLine, 1};
    msghdr message{};
    message.msg_iov = &bytes;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = sizeof control;
    cmsghdr *header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof descriptors);
    std::memcpy(CMSG_DATA(header), descriptors, sizeof descriptors);
    return ::sendmsg(socket, &message, MSG_NOSIGNAL) == 1;
}

} // namespace

Loan::Loan(mcp::NoticeReader::OnNotice onNotice)
    : m_onNotice(std::move(onNotice))
    , m_isPossible(mcp::canBeLent(STDIN_FILENO) && mcp::canBeLent(STDOUT_FILENO))
{
}

void Loan::offer(int socket)
{
    std::optional<mcp::Ledger> ledger = mcp::Ledger::make();
    m_isPossible = ledger && sendDescriptors(socket, ledger->fd());
    if (!m_isPossible)
        return;
    m_ledger = std::move(ledger);
    m_notices.emplace(m_onNotice);
    m_state = State::Offered;
    m_deadline = Deadline::after(longestOffer);
}

bool Loan::isTakenBy(std::string_view line)
{
    if (m_state != State::Offered || line != mcp::takenLine)
        return false;
    m_state = State::Accepted;
    return true;
}

void Loan::end()
{
    m_isPossible &= m_state != State::Offered;
    m_state = State::None;
}

} // namespace ohm::console
