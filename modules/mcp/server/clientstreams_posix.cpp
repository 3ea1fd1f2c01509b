// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/server/clientstreams.h"

#include "core/json.h"
#include "core/wakepipe_posix.h"
#include "mcp/protocol/linescan.h"
#include "mcp/server/loan.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>

namespace ohm::mcp {

namespace {

constexpr std::size_t fullQueue = 8 * 1024 * 1024; // bytes; beyond, the client is not read
constexpr std::size_t mostQueued = 64 * 1024 * 1024; // bytes that a client may leave unread

std::string_view text(QByteArrayView bytes) { return {bytes.data(), std::size_t(bytes.size())}; }

// Shared with the bridge and others, but nothing that a client does may hold up the server's thread.
void makeNonBlocking(int fd) { ::fcntl(fd, F_SETFL, ::fcntl(fd, F_GETFL) | O_NONBLOCK); }

} // namespace

std::unique_ptr<ClientStreams> ClientStreams::take(std::vector<UniqueFd> descriptors, Outputs outputs)
{
    if (descriptors.size() != 3 || !canBeLent(descriptors[0].get()) || !canBeLent(descriptors[1].get()))
        return nullptr;
    std::optional<Ledger> ledger = Ledger::join(std::move(descriptors[2]));
    if (!ledger)
        return nullptr;
    ignoreBrokenPipeSignal();
    return std::unique_ptr<ClientStreams>(
        new ClientStreams(std::move(descriptors[0]), std::move(descriptors[1]), std::move(*ledger), std::move(outputs)));
}

ClientStreams::ClientStreams(UniqueFd input, UniqueFd output, Ledger ledger, Outputs outputs)
    : m_input(std::move(input))
    , m_output(std::move(output))
    , m_ledger(std::move(ledger))
    , m_outputs(std::move(outputs))
    , m_readable(m_input.get(), QSocketNotifier::Read)
    , m_writable(m_output.get(), QSocketNotifier::Write)
{
    makeNonBlocking(m_input.get());
    makeNonBlocking(m_output.get());
    m_readable.setEnabled(false);
    m_writable.setEnabled(false);
    connect(&m_readable, &QSocketNotifier::activated, this, [this] { receive(); });
    connect(&m_writable, &QSocketNotifier::activated, this, [this] { sendQueue(); });
}

void ClientStreams::begin()
{
    if (std::exchange(m_hasBegun, true))
        return;
    m_readable.setEnabled(true);
    sendQueue();
}

void ClientStreams::end()
{
    m_isBroken = true;
    m_readable.setEnabled(false);
    m_writable.setEnabled(false);
}

void ClientStreams::receive()
{
    const std::span<char> buffer = m_ledger.buffer();
    const ssize_t size = ::read(m_input.get(), buffer.data(), buffer.size());
    if (size < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (size <= 0) {
        m_inputEnded = true;
        m_readable.setEnabled(false);
        m_outputs.toBridge(encodeNotice(Notice::InputEnded));
        return;
    }
    m_ledger.filled(std::size_t(size));
    for (QByteArrayView rest(buffer.data(), size); !rest.isEmpty() && !m_isBroken;) {
        const qsizetype lineEnd = rest.indexOf('\n');
        const QByteArrayView part = lineEnd < 0 ? rest : rest.first(lineEnd + 1);
        pass(part);
        m_ledger.passed(std::size_t(part.size()));
        rest = rest.sliced(part.size());
    }
}

// A call that is answered in this turn, like nearly all are, is none of the bridge's business; the rest is.
void ClientStreams::pass(QByteArrayView part)
{
    const bool isLine = m_isAtLineStart && part.endsWith('\n');
    m_isAtLineStart = part.endsWith('\n');
    m_isPassing = true;
    m_outputs.toSession(part);
    m_isPassing = false;
    if (isLine && isDone(part)) {
        m_answered.clear();
        return;
    }
    m_outputs.toBridge(encodeNotice(Notice::Passed, text(part)));
    tellAnswered();
}

bool ClientStreams::isDone(QByteArrayView line) const
{
    if (m_answered.size() != 1 || !m_queue.empty())
        return false;
    const auto facts = scanLine(line);
    return facts && facts->method == "tools/call" && facts->id == m_answered.front();
}

void ClientStreams::write(std::string_view line)
{
    if (m_isBroken)
        return;
    noteAnswer(line);
    if (m_hasBegun && m_queue.empty())
        line.remove_prefix(sendSome(line));
    m_queue.append(line);
    queueChanged();
    if (!m_isPassing)
        tellAnswered();
}

void ClientStreams::noteAnswer(std::string_view line)
{
    if (const auto facts = scanLine(line)) {
        if (facts->method.empty() && !facts->id.empty())
            m_answered.emplace_back(facts->id);
        return;
    }
    const auto batch = parseJson(line);
    for (const Json &answer : batch.value_or(Json::array())) {
        if (const auto id = answer.find("id"); id != answer.end())
            m_answered.push_back(dumpJson(*id).toStdString());
    }
}

// Only what has left this program counts as answered.
void ClientStreams::tellAnswered()
{
    if (!m_queue.empty())
        return;
    for (const std::string &id : std::exchange(m_answered, {}))
        m_outputs.toBridge(encodeNotice(Notice::Answered, id));
}

void ClientStreams::sendQueue()
{
    m_queue.erase(0, sendSome(m_queue));
    queueChanged();
    tellAnswered();
}

void ClientStreams::queueChanged()
{
    const bool waits = m_hasBegun && !m_queue.empty();
    if (waits != m_writable.isEnabled()) {
        m_ledger.setTorn(waits);
        m_writable.setEnabled(waits);
    }
    const bool reads = m_hasBegun && !m_inputEnded && m_queue.size() < fullQueue;
    if (reads != m_readable.isEnabled())
        m_readable.setEnabled(reads);
    if (m_queue.size() > mostQueued)
        m_outputs.giveUp();
}

std::size_t ClientStreams::sendSome(std::string_view bytes)
{
    std::size_t sent = 0;
    while (sent < bytes.size()) {
        const ssize_t size = ::write(m_output.get(), bytes.data() + sent, bytes.size() - sent);
        if (size >= 0) {
            sent += std::size_t(size);
        } else if (errno != EINTR) {
            m_isBroken = errno != EAGAIN; // the bridge sees it too, and ends the connection
            return m_isBroken ? bytes.size() : sent;
        }
    }
    return sent;
}

} // namespace ohm::mcp
