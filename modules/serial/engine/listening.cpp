// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/engine/listening.h"

#include "serial/serialtr.h"

namespace ohm::serial {

namespace {

constexpr std::size_t readStep = 64 * 1024;
constexpr std::chrono::milliseconds quietTime{20}; // at 9600 Bd some 20 characters: a device that is still talking
constexpr std::chrono::milliseconds longestSettling{200};
constexpr std::chrono::milliseconds undecidedPause{5};

class Listener final
{
public:
    Listener(const Console &console, const Listening &listening, std::stop_token stop)
        : m_console(console)
        , m_listening(listening)
        , m_patterns(listening.patterns)
        , m_stop(std::move(stop))
        , m_position(listening.cursor)
    {
        m_heard.text = ReceivedText(console.status().options.encoding);
    }

    Result<Heard> run()
    {
        for (;;) {
            takeWhatIsThere();
            if (auto matched = match(); !matched)
                return fail(matched.error());
            if (isSatisfied() || !waitForMore(patience()))
                break;
        }
        if (m_stop.stop_requested())
            return fail(ErrorCode::Cancelled, Tr::text("Reading from %1 was cancelled.").arg(m_console.name()));
        finish();
        return std::move(m_heard);
    }

private:
    bool isSatisfied() const { return m_heard.match || m_heard.isFull; }

    void takeWhatIsThere()
    {
        for (;;) {
            const auto pieces = m_console.log()->read(m_position, readStep);
            if (pieces.empty() || m_heard.isFull)
                return;
            for (const BytePiece &piece : pieces)
                take(piece);
            limitText();
        }
    }

    void take(const BytePiece &piece)
    {
        if (m_heard.isFull)
            return;
        m_heard.dropped += piece.offset - m_position;
        m_position = piece.endOffset();
        if (piece.direction == Direction::Sent)
            return;
        const std::size_t size = std::min(piece.size, m_listening.maxBytes - m_received);
        m_heard.text.add(piece, size);
        m_received += size;
        m_heard.isFull = m_received == m_listening.maxBytes;
        m_position = piece.offset + size;
    }

    void limitText()
    {
        const qsizetype tooMany = m_heard.text.text().size() - m_listening.maxText;
        if (tooMany <= m_listening.maxText)
            return;
        m_heard.text.dropFront(tooMany);
        m_patterns.dropFront(tooMany);
    }

    // A match at the very end of what has come may still grow: "\d+" of "12" and then "34".
    Result<void> match()
    {
        const Deadline settled = Deadline::after(longestSettling).sooner(m_listening.deadline);
        for (;;) {
            auto found = m_patterns.find(m_heard.text.text());
            if (!found)
                return fail(found.error());
            const bool mayGrow = *found && (*found)->end == m_heard.text.text().size() && !m_heard.isFull;
            if (!mayGrow || !waitForMore(Deadline::after(quietTime).sooner(settled))) {
                m_heard.match = std::move(*found);
                return {};
            }
            takeWhatIsThere();
        }
    }

    Deadline patience() const
    {
        const bool somethingCame = m_received > 0 && m_patterns.isEmpty() && !m_listening.untilDeadline;
        return somethingCame ? Deadline::after(quietTime).sooner(m_listening.deadline) : m_listening.deadline;
    }

    bool waitForMore(Deadline deadline)
    {
        while (!m_console.log()->waitBeyond(m_position, deadline, m_stop)) {
            if (m_stop.stop_requested() || deadline.isOver())
                return false;
            m_heard.hasEnded = !m_console.mayGoOn();
            if (m_heard.hasEnded)
                return false;
            // The stream ended a moment ago and the console has not decided yet what that means.
            std::this_thread::sleep_for(undecidedPause);
        }
        return true;
    }

    void finish()
    {
        // Half a character waits for its rest with the next call, unless there is nothing else to tell.
        if (m_heard.hasEnded || m_heard.text.text().isEmpty())
            m_heard.text.finish();
        m_heard.next = m_heard.text.isHoldingBack() ? m_heard.text.endOffset() : m_position;
        if (m_heard.match)
            m_heard.next = m_heard.text.offsetBefore(m_heard.match->end);
    }

    const Console &m_console;
    const Listening &m_listening;
    PatternSet m_patterns;
    const std::stop_token m_stop;
    std::uint64_t m_position;
    std::size_t m_received = 0;
    Heard m_heard;
};

} // namespace

Result<Heard> listen(const Console &console, const Listening &listening, std::stop_token stop)
{
    return Listener(console, listening, std::move(stop)).run();
}

QByteArray receivedBytes(const ByteLog &log, std::uint64_t from, std::uint64_t to)
{
    QByteArray bytes;
    while (from < to) {
        const auto pieces = log.read(from, std::min<std::uint64_t>(readStep, to - from));
        if (pieces.empty() || pieces.front().offset >= to)
            break;
        for (const BytePiece &piece : pieces) {
            from = piece.endOffset();
            if (piece.direction == Direction::Received && piece.offset < to)
                bytes.append(piece.bytes().first(qsizetype(std::min<std::uint64_t>(piece.size, to - piece.offset))));
        }
    }
    return bytes;
}

} // namespace ohm::serial
