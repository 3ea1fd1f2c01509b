// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"
#include "session/journal.h"

#include <QTemporaryDir>
#include <QtTest>

namespace ohm::test {

// A bench of its own in a temporary profile, for tests that go through the one door.
class TestBench final
{
public:
    TestBench() { m_made = bench.paths.create().has_value(); }
    ~TestBench()
    {
        bench.stopWork();
        bench.paths.removeEmptyRuntime();
    }

    Result<Json> call(const QString &action, const Json &arguments = Json::object(), const Caller &caller = {})
    {
        return bench.dispatcher.callAndWait(
            {.action = action, .arguments = arguments, .caller = caller, .deadline = Deadline::after(20s)});
    }

    JobPointer start(const QString &action, const Json &arguments = Json::object(), const Caller &caller = {})
    {
        return bench.dispatcher.call({.action = action, .arguments = arguments, .caller = caller}).value();
    }

    // Events of one kind so far, oldest first.
    std::vector<EventPointer> events(EventKind kind) const
    {
        std::vector<EventPointer> all = journal.after(0, 1'000'000);
        std::erase_if(all, [kind](const EventPointer &event) { return event->kind != kind; });
        return all;
    }

    QTemporaryDir folder;
    Clock clock;
    Journal journal{clock};
    Bench bench{Paths::inProfile(folder.path()), clock, journal};

private:
    bool m_made = false;
};

inline const Caller assistant{.kind = CallerKind::Assistant, .name = QStringLiteral("tester"), .connection = 1};

// An error's own words; empty for a success.
template <typename T>
QString errorWords(const Result<T> &result)
{
    return result ? QString() : result.error().message.english();
}

template <typename T>
std::optional<ErrorCode> errorCode(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

} // namespace ohm::test

// Fails with the error's own words.
#define OHM_VERIFY_RESULT(result)                                                                                              \
    do {                                                                                                                       \
        const QString words_ = ohm::test::errorWords(result);                                                                  \
        QVERIFY2(words_.isEmpty(), qPrintable(words_));                                                                        \
    } while (false)

#define OHM_VERIFY_ERROR(result, expected)                                                                                     \
    do {                                                                                                                       \
        const std::optional<ohm::ErrorCode> code_ = ohm::test::errorCode(result);                                              \
        QVERIFY2(code_.has_value(), "succeeded where an error was expected");                                                  \
        QCOMPARE(QByteArray(ohm::errorName(*code_)), QByteArray(ohm::errorName(expected)));                                    \
    } while (false)
