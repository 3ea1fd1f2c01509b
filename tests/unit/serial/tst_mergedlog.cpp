// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/engine/mergedlog.h"

#include <QtTest>

using namespace ohm;
using namespace ohm::serial;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t ms = 1'000'000;

QByteArray content(const MergedLog &merged)
{
    QByteArray all;
    for (const BytePiece &piece : merged.log()->read(0, SIZE_MAX))
        all += piece.bytes().toByteArray();
    return all.replace("\x1b[36m", "").replace("\x1b[35m", "").replace("\x1b[0m", "");
}

} // namespace

class TestMergedLog final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void ordersByReception();
    void waitsForLateBytes();
    void doesNotWaitForPrompts();
    void keepsDirectionsAndTimes();
    void colorsNames();

private:
    void say(int board, const char *bytes, std::int64_t atMs, Direction direction = Direction::Received)
    {
        (board ? m_b : m_a)->append(bytes, {atMs * ms}, direction);
    }

    std::shared_ptr<ByteLog> m_a, m_b;
    std::unique_ptr<MergedLog> m_merged;
};

void TestMergedLog::init()
{
    m_a = std::make_shared<ByteLog>(1024 * 1024);
    m_b = std::make_shared<ByteLog>(1024 * 1024);
    m_merged = std::make_unique<MergedLog>(std::vector<MergedLog::Source>{{u"a"_s, 0, m_a}, {u"bb"_s, 1, m_b}});
}

void TestMergedLog::ordersByReception()
{
    say(1, "b1\n", 20);
    say(0, "a1\na2\n", 10);
    say(1, "b", 30); // begins before a3 and ends after it
    say(0, "a3\n", 35);
    say(1, "2\n", 40);
    m_merged->advance({1000 * ms});
    QCOMPARE(content(*m_merged), QByteArray("a  a1\na  a2\nbb b1\nbb b2\na  a3\n"));
}

void TestMergedLog::waitsForLateBytes()
{
    say(0, "young\n", 100);
    m_merged->advance({120 * ms});
    QCOMPARE(content(*m_merged), QByteArray());
    say(1, "older\n", 99); // stamped before, in the log only now
    m_merged->advance({160 * ms});
    QCOMPARE(content(*m_merged), QByteArray("bb older\na  young\n"));
}

void TestMergedLog::doesNotWaitForPrompts()
{
    say(1, "> ", 10);
    say(0, "tick\n", 20);
    m_merged->advance({200 * ms});
    QCOMPARE(content(*m_merged), QByteArray());
    m_merged->advance({600 * ms});
    QCOMPARE(content(*m_merged), QByteArray("bb > \na  tick\n"));
    say(1, "help\n", 700);
    m_merged->advance({1000 * ms});
    QVERIFY(content(*m_merged).endsWith("bb help\n"));
}

void TestMergedLog::keepsDirectionsAndTimes()
{
    say(0, "led on\n", 10, Direction::Sent);
    say(0, "ok\n", 11);
    m_merged->advance({1000 * ms});
    const auto pieces = m_merged->log()->read(0, SIZE_MAX);
    QCOMPARE(pieces.size(), 2u);
    QCOMPARE(pieces[0].direction, Direction::Sent);
    QCOMPARE(pieces[0].at.ns, 10 * ms);
    QCOMPARE(pieces[1].direction, Direction::Received);
    QCOMPARE(pieces[1].at.ns, 11 * ms);
}

void TestMergedLog::colorsNames()
{
    say(1, "x\n", 10);
    m_merged->advance({1000 * ms});
    QCOMPARE(m_merged->log()->read(0, SIZE_MAX)[0].bytes().toByteArray(), QByteArray("\x1b[35mbb \x1b[0mx\n"));
}

QTEST_APPLESS_MAIN(TestMergedLog)
#include "tst_mergedlog.moc"
