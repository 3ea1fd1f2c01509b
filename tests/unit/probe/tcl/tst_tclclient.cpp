// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/tclclient.h"
#include "support/testbench.h"

using namespace ohm;
using namespace ohm::probe;

namespace {

// An OpenOCD that answers each script at once. As a socket does, it looks at deadline and stop before it takes anything.
class Server final : public ByteStream
{
public:
    Result<std::size_t> read(std::span<char> buffer, Deadline, std::stop_token) override
    {
        if (m_closed || m_answers.isEmpty())
            return fail(m_closed ? ErrorCode::Disconnected : ErrorCode::Timeout, Text{"test", "Nothing came."});
        const std::size_t size = std::min(buffer.size(), std::size_t(m_answers.size()));
        std::ranges::copy_n(m_answers.begin(), qsizetype(size), buffer.begin());
        m_answers.remove(0, qsizetype(size));
        return size;
    }
    Result<std::size_t> writeSome(QByteArrayView bytes, Deadline deadline, std::stop_token stop) override
    {
        if (m_closed || deadline.isOver() || stop.stop_requested())
            return fail(m_closed ? ErrorCode::Disconnected : ErrorCode::Cancelled, Text{"test", "Nothing went out."});
        m_answers += QByteArray(TclClient::answerMark) + " 0 done\x1a";
        return std::size_t(bytes.size());
    }
    void close() override { m_closed = true; }

private:
    QByteArray m_answers;
    bool m_closed = false;
};

} // namespace

class TestTclClient final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void survivesWhatNeverWentOut();
};

// A script that is cancelled or too late before its first byte goes out costs nothing but itself.
void TestTclClient::survivesWhatNeverWentOut()
{
    TclClient client(std::make_unique<Server>());
    const auto good = client.evaluate("version", Deadline::after(5s));
    OHM_VERIFY_RESULT(good);
    QCOMPARE(good->value, QByteArray("done"));
    std::stop_source cancelled;
    cancelled.request_stop();
    OHM_VERIFY_ERROR(client.evaluate("version", Deadline::after(5s), cancelled.get_token()), ErrorCode::Cancelled);
    OHM_VERIFY_ERROR(client.evaluate("version", Deadline::after(0ns)), ErrorCode::Timeout);
    OHM_VERIFY_RESULT(client.evaluate("version", Deadline::after(5s)));
    QVERIFY(!client.isBehind());
}

QTEST_GUILESS_MAIN(TestTclClient)
#include "tst_tclclient.moc"
