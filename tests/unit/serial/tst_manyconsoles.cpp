// SPDX-License-Identifier: GPL-3.0-or-later
#include "serialtesting.h"

#include <thread>

using namespace ohm;
using namespace ohm::serial;
using namespace ohm::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int consoleCount = 8;
constexpr int bytesPerSecond = 92160; // 921600 Bd, 8N1
constexpr int seconds = 4;

// Numbered lines at the pace of the line, in bursts of 5 ms as a USB adapter brings them.
QByteArray feed(Board &board)
{
    QByteArray all;
    const auto begin = std::chrono::steady_clock::now();
    int line = 0;
    for (int burst = 1; burst <= seconds * 200; ++burst) {
        QByteArray bytes;
        while (all.size() + bytes.size() < qsizetype(burst) * bytesPerSecond / 200)
            bytes += "I (" + QByteArray::number(line++) + ") motor: angle 123.4 current 0.56\n";
        board.say(bytes);
        all += bytes;
        std::this_thread::sleep_until(begin + burst * 5ms);
    }
    return all;
}

} // namespace

class TestManyConsoles final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void loseNoByte();
};

void TestManyConsoles::loseNoByte()
{
    SerialBench bench;
    std::vector<std::unique_ptr<Board>> boards;
    std::vector<std::shared_ptr<Console>> consoles;
    for (int i = 0; i < consoleCount; ++i) {
        boards.push_back(std::make_unique<Board>());
        consoles.push_back(bench.open(boards.back()->path(), u"c%1"_s.arg(i)));
        QVERIFY(consoles.back());
    }
    std::vector<QByteArray> sent(consoleCount);
    {
        std::vector<std::jthread> feeders;
        for (std::size_t i = 0; i < consoleCount; ++i)
            feeders.emplace_back([&, i] { sent[i] = feed(*boards[i]); });
    }
    for (std::size_t i = 0; i < consoleCount; ++i) {
        QTRY_COMPARE(received(*consoles[i]).size(), sent[i].size());
        QVERIFY(received(*consoles[i]) == sent[i]);
        QCOMPARE(consoles[i]->statistics().dropped, 0u);
    }
    const auto rate = consoles[0]->statistics().receivedPerSecond;
    qInfo("%d consoles took %d bytes/s each, rate shown %.0f", consoleCount, bytesPerSecond, rate);
}

QTEST_GUILESS_MAIN(TestManyConsoles)
#include "tst_manyconsoles.moc"
