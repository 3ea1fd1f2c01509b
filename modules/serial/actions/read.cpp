// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/actions/outgoing.h"
#include "serial/actions/serialactions.h"
#include "serial/engine/consoles.h"
#include "serial/engine/listening.h"
#include "serial/serialtr.h"

namespace ohm::serial {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype expectKeeps = 256 * 1024; // characters before a match

enum class ReadForm { Text, Hex };

std::vector<EnumChoice<ReadForm>> choicesOf(ReadForm)
{
    return {{ReadForm::Text, "text", Tr::text("Text")}, {ReadForm::Hex, "hex", Tr::text("Bytes in hexadecimal")}};
}

struct Read
{
    QString console;
    std::optional<std::uint64_t> cursor;
    int maxBytes = 16 * 1024;
    double timeoutSeconds = 0;
    std::optional<QString> until;
    ReadForm form = ReadForm::Text;
};

void describe(Fields<Read> &fields)
{
    fields.required("console", &Read::console,
        {.title = Tr::text("Console"), .help = Tr::text("The console to read."), .device = "console"});
    fields.optional("cursor", &Read::cursor,
        {.title = Tr::text("Cursor"),
            .help = Tr::text(
                "Where to go on: the cursor of an earlier result; 0 for the oldest there is. Left out: the last max_bytes.")});
    fields.optional("max_bytes", &Read::maxBytes,
        {.title = Tr::text("At most"),
            .help = Tr::text("At most so much."),
            .unit = "bytes",
            .minimum = 1,
            .maximum = 1024 * 1024});
    fields.optional("timeout_s", &Read::timeoutSeconds,
        {.title = Tr::text("Wait"),
            .help = Tr::text("How long to wait: for until, else for the first byte. 0 takes what is there."),
            .unit = "s",
            .minimum = 0,
            .maximum = 3600});
    fields.optional("until", &Read::until,
        {.title = Tr::text("Until"),
            .help = Tr::text("Read up to the end of what this regular expression matches."),
            .format = Format::Regex});
    fields.optional("form", &Read::form,
        {.title = Tr::text("Form"),
            .help = Tr::text("text: UTF-8, with bytes that are none as \\xNN; hex: every byte, for binary data.")});
}

struct ReadResult
{
    QString text;
    std::vector<double> times;
    std::uint64_t cursor = 0;
    std::uint64_t dropped = 0;
    std::optional<bool> matched;
    std::optional<std::vector<QString>> groups;
    bool ended = false;
};

void describe(Fields<ReadResult> &fields)
{
    fields.required("text", &ReadResult::text, {.help = Tr::text("What was received, as form says.")});
    fields.required("times", &ReadResult::times,
        {.help = Tr::text("For each line of the text, when its first byte came: seconds since the workbench started."),
            .unit = "s"});
    fields.required("cursor", &ReadResult::cursor, {.help = Tr::text("For going on with the next call.")});
    fields.required("dropped", &ReadResult::dropped,
        {.help = Tr::text("Bytes after the given cursor that were no longer there."), .unit = "bytes"});
    fields.optional("matched", &ReadResult::matched, {.help = Tr::text("Whether until was found.")});
    fields.optional("groups", &ReadResult::groups, {.help = Tr::text("What the groups of until captured.")});
    fields.optional("ended", &ReadResult::ended, {.help = Tr::text("The port is gone or closed: no more can come.")});
}

struct Expect
{
    QString console;
    std::vector<QString> expect;
    std::vector<QString> reject;
    std::optional<QString> send;
    LineEnding lineEnding = LineEnding::None;
    std::optional<std::uint64_t> cursor;
    double timeoutSeconds = 10;
};

void describe(Fields<Expect> &fields)
{
    fields.required("console", &Expect::console,
        {.title = Tr::text("Console"), .help = Tr::text("The console to talk to."), .device = "console"});
    fields.required("expect", &Expect::expect,
        {.title = Tr::text("Expected"),
            .help = Tr::text("Regular expressions; the one that matches first ends the wait."),
            .maxLength = 32,
            .format = Format::Regex});
    fields.optional("reject", &Expect::reject,
        {.title = Tr::text("Rejected"),
            .help = Tr::text("Regular expressions of failures: the first match ends the wait as an error."),
            .maxLength = 32,
            .format = Format::Regex});
    fields.optional("send", &Expect::send,
        {.title = Tr::text("Send first"), .help = Tr::text("Sent first; only what comes afterwards is looked at.")});
    fields.optional(
        "line_ending", &Expect::lineEnding, {.title = Tr::text("Line ending"), .help = Tr::text("What to append to send.")});
    fields.optional("cursor", &Expect::cursor,
        {.title = Tr::text("Cursor"),
            .help = Tr::text("Look at what came after this cursor too, instead of only at what comes from now on.")});
    fields.optional("timeout_s", &Expect::timeoutSeconds,
        {.title = Tr::text("Time limit"),
            .help = Tr::text("How long to wait."),
            .unit = "s",
            .minimum = 0.01,
            .maximum = 3600});
}

struct Expected
{
    int index = 0;
    QString pattern;
    QString match;
    std::vector<QString> groups;
    QString before;
    std::uint64_t cursor = 0;
    double seconds = 0;
};

void describe(Fields<Expected> &fields)
{
    fields.required("index", &Expected::index, {.help = Tr::text("Which of expect matched, from 0.")});
    fields.required("pattern", &Expected::pattern, {.help = Tr::text("That expression.")});
    fields.required("match", &Expected::match, {.help = Tr::text("What it matched.")});
    fields.required("groups", &Expected::groups, {.help = Tr::text("What its groups captured.")});
    fields.required(
        "before", &Expected::before, {.help = Tr::text("What came before the match (the last 256 Ki characters).")});
    fields.required("cursor", &Expected::cursor, {.help = Tr::text("For reading on behind the match.")});
    fields.required("seconds", &Expected::seconds, {.help = Tr::text("How long it took."), .unit = "s"});
}

std::vector<QString> listOf(const QStringList &strings) { return {strings.begin(), strings.end()}; }

std::vector<double> lineTimes(const ReceivedText &text, qsizetype end)
{
    std::vector<double> times;
    qsizetype begin = 0;
    while (begin < end) {
        times.push_back(text.timeAt(begin).seconds());
        const qsizetype lineFeed = text.text().indexOf(u'\n', begin);
        if (lineFeed < 0)
            break;
        begin = lineFeed + 1;
    }
    return times;
}

std::uint64_t startOf(const Console &console, const std::optional<std::uint64_t> &cursor, int maxBytes)
{
    if (cursor)
        return *cursor;
    const std::uint64_t end = console.log()->endOffset();
    return std::max(console.log()->firstOffset(), end - std::min(end, std::uint64_t(maxBytes)));
}

Result<void> checkCursor(const Console &console, const std::optional<std::uint64_t> &cursor)
{
    const std::uint64_t end = console.log()->endOffset();
    if (!cursor || *cursor <= end)
        return {};
    Error error;
    error.code = ErrorCode::InvalidArgument;
    error.field = u"cursor"_s;
    error.message = Tr::text("Cursor %1 lies behind the end of console %2 (%3).").arg(*cursor).arg(console.name()).arg(end);
    error.nextActions.push_back(Tr::text("Take the cursor of an earlier result of this console, or leave it out."));
    return fail(std::move(error));
}

ReadResult readResult(const Console &console, const Heard &heard, const Read &read, std::uint64_t from)
{
    const qsizetype end = heard.match ? heard.match->end : heard.text.text().size();
    ReadResult result{.cursor = heard.next, .dropped = heard.dropped, .ended = heard.hasEnded};
    if (read.form == ReadForm::Text)
        result.text = heard.text.text().first(end);
    else
        result.text = hexFromBytes(receivedBytes(*console.log(), from, heard.next));
    result.times = lineTimes(heard.text, end);
    if (read.until)
        result.matched = heard.match.has_value();
    if (heard.match)
        result.groups = listOf(heard.match->groups);
    return result;
}

Result<ReadResult> read(Consoles &consoles, const Read &read, CallContext &context)
{
    const auto console = consoles.require(read.console);
    if (!console)
        return fail(console.error());
    if (auto valid = checkCursor(**console, read.cursor); !valid)
        return fail(valid.error());
    const auto patterns = PatternSet::compile(read.until ? QStringList{*read.until} : QStringList(), u"until"_s);
    if (!patterns)
        return fail(patterns.error());
    const Listening listening{.cursor = startOf(**console, read.cursor, read.maxBytes),
        .maxBytes = std::size_t(read.maxBytes),
        .patterns = *patterns,
        .deadline = Deadline::afterSeconds(read.timeoutSeconds).sooner(context.deadline())};
    return mapResult(listen(**console, listening, context.stop()),
        [&](const Heard &heard) { return readResult(**console, heard, read, listening.cursor); });
}

std::unexpected<Error> notExpected(const Console &console, const Heard &heard, const Expect &expect)
{
    Error error;
    error.code = heard.hasEnded ? ErrorCode::Disconnected : ErrorCode::Timeout;
    const QString wanted = QStringList(expect.expect.begin(), expect.expect.end()).join(u" | "_s);
    if (heard.hasEnded)
        error.message = Tr::text("Console %1 ended before %2 came.").arg(console.name()).arg(wanted);
    else
        error.message =
            Tr::text("%1 did not come from %2 within %3 s.").arg(wanted).arg(console.name()).arg(expect.timeoutSeconds);
    const bool silent = heard.text.text().isEmpty();
    error.nextActions.push_back(silent ? Tr::text("Nothing came at all: check the baud rate, and that the device runs.")
                                       : Tr::text("Compare the expression with what came instead."));
    error.detail = heard.text.text().last(std::min<qsizetype>(2000, heard.text.text().size()));
    return fail(std::move(error));
}

std::unexpected<Error> rejected(const Console &console, const Heard &heard, const Expect &expect)
{
    const std::size_t index = std::size_t(heard.match->pattern) - expect.expect.size();
    Error error;
    error.code = ErrorCode::Protocol;
    error.field = u"reject[%1]"_s.arg(index);
    error.message = Tr::text("%1 said \"%2\", which stands for a failure (reject %3).")
                        .arg(console.name())
                        .arg(heard.text.text().sliced(heard.match->begin, heard.match->end - heard.match->begin))
                        .arg(expect.reject[index]);
    error.detail = heard.text.text().first(heard.match->end).last(std::min<qsizetype>(2000, heard.match->end));
    return fail(std::move(error));
}

Result<PatternSet> patternsOf(const Expect &expect)
{
    const QStringList wanted(expect.expect.begin(), expect.expect.end());
    const QStringList unwanted(expect.reject.begin(), expect.reject.end());
    if (wanted.isEmpty() && unwanted.isEmpty()) {
        Error error;
        error.code = ErrorCode::InvalidArgument;
        error.field = u"expect"_s;
        error.message = Tr::text("Nothing to wait for: give at least one expression.");
        return fail(std::move(error));
    }
    if (auto valid = PatternSet::compile(wanted, u"expect"_s); !valid)
        return valid;
    if (auto valid = PatternSet::compile(unwanted, u"reject"_s); !valid)
        return valid;
    return PatternSet::compile(wanted + unwanted, u"expect"_s);
}

Result<void> sendFirst(Console &console, const Expect &expect, CallContext &context)
{
    if (!expect.send)
        return {};
    const auto bytes = outgoingBytes({expect.send, {}, expect.lineEnding, "send"}, console.status().options.encoding);
    if (!bytes)
        return fail(bytes.error());
    return console.write(*bytes, Deadline::afterSeconds(expect.timeoutSeconds).sooner(context.deadline()), context.stop());
}

Expected expectedResult(const Heard &heard, const PatternSet &patterns, double seconds)
{
    const PatternSet::Found &match = *heard.match;
    const QString &text = heard.text.text();
    return {.index = match.pattern,
        .pattern = patterns.expression(match.pattern),
        .match = text.sliced(match.begin, match.end - match.begin),
        .groups = listOf(match.groups),
        .before = text.first(match.begin),
        .cursor = heard.next,
        .seconds = seconds};
}

Result<Expected> expect(Consoles &consoles, const Expect &expect, CallContext &context)
{
    const auto console = consoles.require(expect.console);
    if (!console)
        return fail(console.error());
    const auto patterns = patternsOf(expect);
    if (!patterns)
        return fail(patterns.error());
    if (auto valid = checkCursor(**console, expect.cursor); !valid)
        return fail(valid.error());
    const Instant begin = context.now();
    const Listening listening{.cursor = expect.cursor.value_or((*console)->log()->endOffset()),
        .maxText = expectKeeps,
        .patterns = *patterns,
        .deadline = Deadline::afterSeconds(expect.timeoutSeconds).sooner(context.deadline())};
    if (auto sent = sendFirst(**console, expect, context); !sent)
        return fail(sent.error());
    const auto heard = listen(**console, listening, context.stop());
    if (!heard)
        return fail(heard.error());
    if (!heard->match)
        return notExpected(**console, *heard, expect);
    if (heard->match->pattern >= int(expect.expect.size()))
        return rejected(**console, *heard, expect);
    return expectedResult(*heard, *patterns, double((context.now() - begin).count()) / 1e9);
}

} // namespace

void declareReadActions(ActionSet &actions, Consoles &consoles)
{
    actions.add<Read, ReadResult>(
        {.name = "serial_read",
            .title = Tr::text("Read console"),
            .help = Tr::text(
                "Read what a console received, with reception times; wait for output or until a regular expression matches."),
            .runs = Runs::Worker,
            .idempotent = true},
        [&consoles](const Read &arguments, CallContext &context) { return read(consoles, arguments, context); });
    actions.add<Expect, Expected>(
        {.name = "serial_expect",
            .title = Tr::text("Send and expect"),
            .help = Tr::text("Send text to a console and wait until one of several regular expressions matches what comes."),
            .effect = Effect::WritesDevice,
            .runs = Runs::Worker},
        [&consoles](const Expect &arguments, CallContext &context) { return expect(consoles, arguments, context); });
}

} // namespace ohm::serial
