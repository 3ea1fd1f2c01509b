// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/tclclient.h"

#include "probe/engine/tcltext.h"
#include "probe/probetr.h"

namespace ohm::probe {

namespace {

constexpr char endOfFrame = '\x1a';
constexpr auto sendingPatience = 10s; // the socket takes a script at once, unless OpenOCD hangs

} // namespace

Result<TclClient::Outcome> TclClient::evaluate(QByteArrayView script, Deadline deadline, const std::stop_token &stop)
{
    // As one word a script cannot end the catch it stands in, however its own braces are.
    const QByteArray wrapped = QByteArray("list ") + answerMark + " [catch " + tclScriptWord(script)
        + " ohm_result] [string map [list \\n \\037] $ohm_result]";
    const auto answer = exchange(wrapped, deadline, stop);
    if (!answer)
        return fail(answer.error());
    const auto parts = parseTclList(*answer);
    bool isNumber = false;
    const int code = parts && parts->size() == 3 ? (*parts)[1].toInt(&isNumber) : 0;
    if (!isNumber || parts->front() != QLatin1StringView(answerMark)) {
        const QString text = QString::fromUtf8(answer->left(200));
        return fail(ErrorCode::Protocol, Tr::text("OpenOCD's Tcl server gave an answer of no known form: %1").arg(text));
    }
    return Outcome{code, parts->at(2).toUtf8().replace('\037', '\n')};
}

Result<void> TclClient::waitForEvent(Deadline deadline, const std::stop_token &stop)
{
    while (true) {
        const auto frame = receiveFrame(deadline, stop);
        if (!frame)
            return fail(frame.error());
        if (takeEvent(*frame))
            return {};
        m_owed = std::max(0, m_owed - 1);
    }
}

Result<QByteArray> TclClient::exchange(QByteArrayView script, Deadline deadline, const std::stop_token &stop)
{
    if (script.size() > longestScript)
        return fail(ErrorCode::LimitExceeded,
            Tr::text("The script for OpenOCD has %1 bytes; it takes at most %2.").arg(script.size()).arg(longestScript));
    while (m_owed > 0) {
        if (const auto late = receiveAnswer(deadline, stop); !late)
            return fail(late.error());
    }
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, Tr::text("A script for OpenOCD was cancelled before it went out."));
    if (deadline.isOver())
        return fail(ErrorCode::Timeout, Tr::text("OpenOCD works on something else; a script for it did not go out in time."));
    // All of it, whatever comes meanwhile: after half a script nothing would be understood.
    const auto sent = m_stream->write(script.toByteArray() + endOfFrame, Deadline::after(sendingPatience));
    if (!sent) {
        m_stream->close();
        return fail(sent.error());
    }
    ++m_owed;
    return receiveAnswer(deadline, stop);
}

Result<QByteArray> TclClient::receiveAnswer(Deadline deadline, const std::stop_token &stop)
{
    while (true) {
        auto frame = receiveFrame(deadline, stop);
        if (!frame)
            return frame;
        if (takeEvent(*frame))
            continue;
        --m_owed;
        return frame;
    }
}

Result<QByteArray> TclClient::receiveFrame(Deadline deadline, const std::stop_token &stop)
{
    while (true) {
        const qsizetype end = m_received.indexOf(endOfFrame, m_searched);
        if (end >= 0) {
            const QByteArray frame = m_received.first(end);
            m_received.remove(0, end + 1);
            m_searched = 0;
            return frame;
        }
        m_searched = m_received.size();
        std::array<char, 32 * 1024> buffer;
        const auto size = m_stream->read(buffer, deadline, stop);
        if (!size)
            return fail(size.error());
        m_received.append(buffer.data(), qsizetype(*size));
    }
}

// Answers begin with the code of catch, so that nothing that a script prints is taken for an event.
bool TclClient::takeEvent(const QByteArray &frame)
{
    if (!frame.startsWith("type target_"))
        return false;
    if (m_onEvent)
        m_onEvent(frame);
    return true;
}

} // namespace ohm::probe
