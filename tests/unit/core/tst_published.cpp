// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/published.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <thread>

namespace ohm {
namespace {

class TestPublished final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAtOnceAndAfterEachChange();
    void joinsChangesThatFollowQuickly();
    void tellsOneThatSubscribedDuringAnAnnouncement();
    void tellsEveryReceiver();
    void outlivesItsSource();
    void forgetsReceiversDestroyedWhilePublishing();
};

void TestPublished::tellsAtOnceAndAfterEachChange()
{
    Published<int> number;
    number.set(1);
    std::vector<int> seen;
    number.subscribe(this, [&](const auto &value) { seen.push_back(*value); });
    QCOMPARE(seen, (std::vector{1}));
    number.set(2);
    QTRY_COMPARE(seen, (std::vector{1, 2}));
}

void TestPublished::joinsChangesThatFollowQuickly()
{
    Published<int> number;
    int calls = 0;
    int last = -1;
    number.subscribe(this, [&](const auto &value) {
        ++calls;
        last = *value;
    });
    for (int i = 1; i <= 1000; ++i)
        number.set(i);
    QTRY_COMPARE(last, 1000);
    QCOMPARE(calls, 2);
}

void TestPublished::tellsOneThatSubscribedDuringAnAnnouncement()
{
    Published<int> number;
    number.subscribe(this, [](const auto &) { });
    number.set(1); // announced to the first receiver, not delivered yet
    int last = -1;
    number.subscribe(this, [&](const auto &value) { last = *value; });
    number.set(2);
    QTRY_COMPARE(last, 2);
}

void TestPublished::tellsEveryReceiver()
{
    Published<int> number;
    int first = -1;
    int second = -1;
    number.subscribe(this, [&](const auto &value) { first = *value; });
    number.subscribe(this, [&](const auto &value) { second = *value; });
    std::thread publisher([&] {
        for (int i = 1; i <= 5000; ++i)
            number.set(i);
    });
    QTRY_COMPARE(first, 5000);
    QTRY_COMPARE(second, 5000);
    publisher.join();
}

void TestPublished::outlivesItsSource()
{
    auto number = std::make_unique<Published<int>>();
    int last = -1;
    number->subscribe(this, [&](const auto &value) { last = *value; });
    number->set(7);
    number.reset(); // with the delivery still ahead
    QTest::qWait(0);
    QCOMPARE(last, 7);
}

// A sanitizer's case: receivers come and go in their thread while another thread publishes.
void TestPublished::forgetsReceiversDestroyedWhilePublishing()
{
    Published<int> number;
    std::atomic<bool> done = false;
    std::thread publisher([&] {
        for (int i = 1; !done; ++i)
            number.set(i);
    });
    int calls = 0;
    for (int i = 0; i < 2000; ++i) {
        QObject receiver;
        number.subscribe(&receiver, [&](const auto &) { ++calls; });
        if (i % 16 == 0)
            QCoreApplication::processEvents();
    }
    done = true;
    publisher.join();
    QVERIFY(calls >= 2000);
}

} // namespace
} // namespace ohm

QTEST_GUILESS_MAIN(ohm::TestPublished)
#include "tst_published.moc"
