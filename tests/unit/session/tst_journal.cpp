// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/journal.h"
#include "session/sessionfile.h"
#include "support/testbench.h"

#include <csignal>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

using namespace ohm;
using namespace ohm::test;
using namespace Qt::StringLiterals;

namespace {

Event noted(const QString &text)
{
    Event event{.kind = EventKind::Note, .source = u"bench"_s, .caller = u"person"_s};
    event.data = {{"text", text.toStdString()}};
    return event;
}

// QTRY_VERIFY would look only every 50 ms.
bool isWritten(const Journal &journal)
{
    const Deadline patience = Deadline::after(10s);
    while (*journal.revision().get() != journal.last() && !patience.isOver())
        std::this_thread::sleep_for(1ms);
    return *journal.revision().get() == journal.last();
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersAndOrdersEvents();
    void keepsTheNewest();
    void threadsShareOneOrder();
    void fileHoldsEverything();
    void fileIsNeverOverwritten();
    void survivesSigkill();
    void batchesNotifications();
};

void TestJournal::numbersAndOrdersEvents()
{
    const Clock clock;
    Journal journal(clock);
    QCOMPARE(journal.append(noted(u"a"_s)), std::uint64_t(1));
    QCOMPARE(journal.append(noted(u"b"_s)), std::uint64_t(2));
    QCOMPARE(journal.after(0, 10).size(), std::size_t(2));
    QCOMPARE(journal.after(1, 10).front()->data["text"], "b");
    QVERIFY(journal.after(2, 10).empty());
    QVERIFY(journal.find(1)->at <= journal.find(2)->at);
    QVERIFY(!journal.find(3));
}

void TestJournal::keepsTheNewest()
{
    const Clock clock;
    Journal journal(clock, {.events = 10, .bytes = 1'000'000});
    for (int i = 0; i < 25; ++i)
        journal.append(noted(QString::number(i)));
    QCOMPARE(journal.first(), std::uint64_t(16));
    QCOMPARE(journal.after(0, 100).size(), std::size_t(10));
    QCOMPARE(journal.after(20, 2).front()->sequence, std::uint64_t(21));

    Journal small(clock, {.events = 1000, .bytes = 10'000});
    Event big = noted({});
    big.bytes = QByteArray(4000, 'x');
    for (int i = 0; i < 10; ++i)
        small.append(big);
    QCOMPARE(small.after(0, 100).size(), std::size_t(2));
}

void TestJournal::threadsShareOneOrder()
{
    const Clock clock;
    Journal journal(clock);
    {
        std::vector<std::jthread> writers;
        for (int t = 0; t < 4; ++t)
            writers.emplace_back([&journal] {
                for (int i = 0; i < 5000; ++i)
                    journal.append(noted({}));
            });
    }
    const auto events = journal.after(0, 100'000);
    QCOMPARE(events.size(), std::size_t(20'000));
    for (std::size_t i = 0; i < events.size(); ++i)
        QCOMPARE(events[i]->sequence, std::uint64_t(i + 1));
}

void TestJournal::fileHoldsEverything()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ohmsession"_s);
    const QByteArray raw("\x00\xff\xfe text", 8);
    {
        const Clock clock;
        Journal journal(clock, {.events = 10, .bytes = 1'000'000}); // smaller than what is written
        journal.append(noted(u"before"_s));
        OHM_VERIFY_RESULT(journal.record(path));
        Event bytes{.kind = EventKind::Received, .source = u"console:c1"_s};
        bytes.bytes = raw;
        journal.append(bytes);
        // In bursts that fit into memory, each written before the next one comes.
        for (int i = 0; i < 100; ++i) {
            journal.append(noted(u"grüße %1"_s.arg(i)));
            if (i % 8 == 7)
                QVERIFY(isWritten(journal));
        }
    }
    const auto events = SessionFile::readAll(path);
    OHM_VERIFY_RESULT(events);
    QCOMPARE(events->size(), std::size_t(102));
    QCOMPARE(events->at(0).data["text"], "before");
    QCOMPARE(events->at(1).bytes, raw);
    QCOMPARE(events->at(1).kind, EventKind::Received);
    QCOMPARE(toQString(events->back().data["text"]), u"grüße 99"_s);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"a.ohmsession"_s}); // no log left beside it
}

void TestJournal::fileIsNeverOverwritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ohmsession"_s);
    const Clock clock;
    Journal journal(clock);
    OHM_VERIFY_RESULT(journal.record(path));
    Journal other(clock);
    OHM_VERIFY_ERROR(other.record(path), ErrorCode::Busy);
    OHM_VERIFY_ERROR(other.record(u"/proc/none/a.ohmsession"_s), ErrorCode::Io);
}

void TestJournal::survivesSigkill()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"killed.ohmsession"_s);
    int begun[2];
    QVERIFY(::pipe(begun) == 0);
    const pid_t child = fork();
    if (child == 0) {
        const Clock clock;
        Journal journal(clock);
        if (!journal.record(path))
            _exit(1);
        std::ignore = ::write(begun[1], "x", 1);
        for (int i = 0;; ++i) {
            journal.append(noted(QString::number(i)));
            std::this_thread::sleep_for(1ms);
        }
    }
    char byte = 0;
    QCOMPARE(::read(begun[0], &byte, 1), ssize_t(1));
    std::this_thread::sleep_for(500ms);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    const auto events = SessionFile::readAll(path);
    OHM_VERIFY_RESULT(events);
    ::close(begun[0]);
    ::close(begun[1]);
    // 500 ms of about 1 event per ms, less what was under way in the last 200 ms; sleeping may take twice as long.
    QVERIFY2(events->size() > 100, qPrintable(QString::number(events->size())));
    for (std::size_t i = 0; i < events->size(); ++i)
        QCOMPARE(events->at(i).sequence, std::uint64_t(i + 1));
}

void TestJournal::batchesNotifications()
{
    const Clock clock;
    Journal journal(clock);
    int notified = 0;
    journal.revision().subscribe(this, [&](const auto &) { ++notified; });
    for (int i = 0; i < 10'000; ++i)
        journal.append(noted({}));
    QTRY_COMPARE(*journal.revision().get(), std::uint64_t(10'000));
    QTest::qWait(50);
    QVERIFY2(notified < 20, qPrintable(QString::number(notified)));
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
