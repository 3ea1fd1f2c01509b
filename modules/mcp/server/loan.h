// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <functional>
#include <string>
#include <string_view>

namespace ohm::mcp {

// How the bridge (`ohmctl mcp`) lends its client's streams to the workbench, which saves each call two changes of process:
//
//   bridge -> workbench   a blank line with three descriptors: from the client, to the client, the ledger (see ledger.h)
//   workbench -> bridge   takenLine, as the last of the lines for the client that go by the bridge
//   bridge -> workbench   a blank line, once all these are written: now the streams are the workbench's
//   workbench -> bridge   notices, of what the bridge has to know when the workbench should end: it serves the client again
//   then
//
// The bridge goes on watching for the end of either side, and whatever it closes is closed for both.
inline constexpr std::string_view takenLine = R"({"jsonrpc":"2.0","method":"ohmdeck/taken"})";

// Pipes and sockets. Several programs may read a terminal, and a file is never waited for.
bool canBeLent(int fd);

enum class Notice : char {
    Passed = 'p', // bytes that the client sent; calls that were answered at once are left out
    Answered = 'a', // the id of a request, as JSON; the answer has been written
    InputEnded = 'e', // the client will send nothing more
};

// One byte of kind, four of length (little-endian), the bytes.
std::string encodeNotice(Notice notice, std::string_view bytes = {});

class NoticeReader final
{
public:
    using OnNotice = std::function<void(Notice notice, std::string_view bytes)>;

    explicit NoticeReader(OnNotice onNotice)
        : m_onNotice(std::move(onNotice))
    {
    }

    void feed(std::string_view bytes);

private:
    const OnNotice m_onNotice;
    std::string m_unread;
};

} // namespace ohm::mcp
