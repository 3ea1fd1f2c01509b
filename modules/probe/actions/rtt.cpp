// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/actions/common.h"
#include "probe/actions/probeactions.h"
#include "probe/engine/receivedbytes.h"
#include "probe/engine/rttstart.h"
#include "probe/probetr.h"

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

struct StartRtt
{
    QString session;
    std::optional<QString> target;
    std::optional<HexNumber> address;
    std::optional<QString> symbol;
    std::optional<std::int64_t> size;
    int intervalMs = 10;
};

void describe(Fields<StartRtt> &fields)
{
    fields.required("session", &StartRtt::session, sessionField());
    fields.optional("target", &StartRtt::target, targetField());
    fields.optional("address", &StartRtt::address,
        {.title = Tr::text("Address"),
            .help = Tr::text("Where the control block lies, or with size where its search begins; found by the symbol "
                             "_SEGGER_RTT or in the board's RAM when left out."),
            .example = "\"0x20000000\""});
    fields.optional("symbol", &StartRtt::symbol,
        {.title = Tr::text("Symbol"),
            .help = Tr::text("Another symbol of the control block instead."),
            .maxLength = 1000,
            .example = "\"_SEGGER_RTT\""});
    fields.optional("size", &StartRtt::size,
        {.title = Tr::text("Size"),
            .help = Tr::text("How much is searched from address on."),
            .unit = "bytes",
            .minimum = 16,
            .maximum = double(RttBlock::longestSearch)});
    fields.optional("interval_ms", &StartRtt::intervalMs,
        {.title = Tr::text("Interval"),
            .help = Tr::text("How often the target is looked at while nothing flows."),
            .unit = "ms",
            .minimum = 1,
            .maximum = 10000});
}

struct ChannelRow
{
    int channel = 0;
    QString name;
    std::uint32_t up = 0, down = 0;
    std::optional<QString> port;
};

void describe(Fields<ChannelRow> &fields)
{
    fields.required("channel", &ChannelRow::channel, {.help = Tr::text("Its number.")});
    fields.required("name", &ChannelRow::name, {.help = Tr::text("What the program calls it.")});
    fields.required(
        "up", &ChannelRow::up, {.help = Tr::text("Size of the ring from the target, 0 when there is none."), .unit = "bytes"});
    fields.required("down", &ChannelRow::down,
        {.help = Tr::text("Size of the ring to the target, 0 when there is none."), .unit = "bytes"});
    fields.optional("port", &ChannelRow::port, {.help = Tr::text("What serial_open takes to make it a console.")});
}

struct Started
{
    HexNumber address;
    std::vector<ChannelRow> channels;
};

void describe(Fields<Started> &fields)
{
    fields.required("address", &Started::address, {.help = Tr::text("Where the control block lies.")});
    fields.required("channels", &Started::channels, {.help = Tr::text("The channels.")});
}

enum class RttForm { Text, Hex };

std::vector<EnumChoice<RttForm>> choicesOf(RttForm)
{
    return {{RttForm::Text, "text", Tr::text("Text")}, {RttForm::Hex, "hex", Tr::text("Bytes in hexadecimal")}};
}

FieldSpec channelField()
{
    return {.title = Tr::text("Channel"), .help = Tr::text("The channel's number."), .minimum = 0, .maximum = 31};
}

struct ReadRtt
{
    QString session;
    int channel = 0;
    std::optional<std::uint64_t> cursor;
    int maxBytes = 16 * 1024;
    double timeoutS = 0;
    RttForm form = RttForm::Text;
};

void describe(Fields<ReadRtt> &fields)
{
    fields.required("session", &ReadRtt::session, sessionField());
    fields.optional("channel", &ReadRtt::channel, channelField());
    fields.optional("cursor", &ReadRtt::cursor,
        {.title = Tr::text("Cursor"),
            .help = Tr::text("Where to go on: the cursor of an earlier result; 0 for the oldest there is. Left out: the last "
                             "max_bytes.")});
    fields.optional("max_bytes", &ReadRtt::maxBytes,
        {.title = Tr::text("At most"),
            .help = Tr::text("At most so much."),
            .unit = "bytes",
            .minimum = 1,
            .maximum = 1024 * 1024});
    fields.optional("timeout_s", &ReadRtt::timeoutS,
        {.title = Tr::text("Wait"),
            .help = Tr::text("How long to wait for the first byte. 0 takes what is there."),
            .unit = "s",
            .minimum = 0,
            .maximum = 3600});
    fields.optional("form", &ReadRtt::form,
        {.title = Tr::text("Form"),
            .help = Tr::text("text: UTF-8, where other bytes stand as U+FFFD; hex: every byte, for binary data.")});
}

struct RttRead
{
    QString text;
    std::vector<double> times;
    std::uint64_t cursor = 0, dropped = 0;
    std::optional<QString> problem;
    bool ended = false;
};

void describe(Fields<RttRead> &fields)
{
    fields.required("text", &RttRead::text, {.help = Tr::text("What came, as form says.")});
    fields.required("times", &RttRead::times,
        {.help = Tr::text("For each line of the text, when its first byte came: seconds since the workbench started."),
            .unit = "s"});
    fields.required("cursor", &RttRead::cursor, {.help = Tr::text("For going on with the next call.")});
    fields.required("dropped", &RttRead::dropped,
        {.help = Tr::text("Bytes after the given cursor that were no longer there."), .unit = "bytes"});
    fields.optional("problem", &RttRead::problem, {.help = Tr::text("Why nothing comes just now.")});
    fields.optional("ended", &RttRead::ended, {.help = Tr::text("The session has ended: no more can come.")});
}

struct WriteRtt
{
    QString session;
    int channel = 0;
    QString text;
    double timeoutS = 5;
};

void describe(Fields<WriteRtt> &fields)
{
    fields.required("session", &WriteRtt::session, sessionField());
    fields.optional("channel", &WriteRtt::channel, channelField());
    fields.required("text", &WriteRtt::text,
        {.title = Tr::text("Text"),
            .help = Tr::text("What to send, as UTF-8; no line end is added."),
            .maxLength = 16384,
            .example = "\"help\\n\""});
    fields.optional("timeout_s", &WriteRtt::timeoutS,
        {.title = Tr::text("Time limit"),
            .help = Tr::text("How long the target may take to make room."),
            .unit = "s",
            .minimum = 0,
            .maximum = 3600});
}

struct RttWritten
{
    qint64 bytes = 0;
};

void describe(Fields<RttWritten> &fields)
{
    fields.required("bytes", &RttWritten::bytes, {.help = Tr::text("How many went out."), .unit = "bytes"});
}

struct StopRtt
{
    QString session;
};

void describe(Fields<StopRtt> &fields) { fields.required("session", &StopRtt::session, sessionField()); }

struct Stopped
{
    bool stopped = true;
};

void describe(Fields<Stopped> &fields) { fields.required("stopped", &Stopped::stopped, {.help = Tr::text("It has ended.")}); }

Result<RttRequest> requestOf(const ProbeSession &session, const StartRtt &wanted)
{
    const auto target = session.target(wanted.target);
    if (!target)
        return fail(target.error());
    RttRequest request{.target = *target, .interval = std::chrono::milliseconds(wanted.intervalMs)};
    if (wanted.size && !wanted.address)
        return refuse("size", Tr::text("A size to search needs the address where the search begins."));
    if (!wanted.address && !wanted.symbol)
        return request;
    const auto place = placeOf(session, wanted.address, wanted.symbol);
    if (!place)
        return fail(place.error());
    (wanted.size ? request.from : request.at) = place->at;
    request.size = std::uint64_t(wanted.size.value_or(0));
    return request;
}

Started startedOf(const ProbeSession &session, const RttPump &pump)
{
    Started result{.address = {pump.blockAddress().value}};
    for (const RttChannelInfo &channel : pump.channels()) {
        ChannelRow row{.channel = channel.number,
            .name = channel.upName.isEmpty() ? channel.downName : channel.upName,
            .up = channel.upSize,
            .down = channel.downSize};
        if (!channel.url.isEmpty())
            row.port = u"rtt://%1/%2"_s.arg(session.name()).arg(channel.number);
        result.channels.push_back(std::move(row));
    }
    return result;
}

Result<Started> startChannels(Sessions &sessions, const StartRtt &wanted, CallContext &context)
{
    const auto session = sessionOf(sessions, wanted.session);
    const auto request = session ? requestOf(**session, wanted) : fail(session.error());
    if (!request)
        return fail(request.error());
    const auto progress = [&context, &wanted](std::uint64_t done) {
        context.progress(double(done), wanted.size ? std::optional(double(*wanted.size)) : std::nullopt);
    };
    const auto run = startRtt(sessions.bench(), **session, *request, progress, context.deadline(), context.stop());
    if (!run)
        return fail(withField(run.error(), "address"));
    return startedOf(**session, (*run)->pump);
}

Result<std::shared_ptr<RttRun>> runOf(Sessions &sessions, const QString &name)
{
    const auto session = sessions.require(name);
    return session ? runningRtt(**session) : fail(session.error());
}

Result<RttRead> readChannel(Sessions &sessions, const ReadRtt &wanted, CallContext &context)
{
    const auto run = runOf(sessions, wanted.session);
    if (!run)
        return fail(run.error());
    const auto log = (*run)->pump.log(wanted.channel);
    if (!log)
        return refuse("channel", Tr::text("There is no RTT channel %1; probe_rtt_start lists them.").arg(wanted.channel));
    const Deadline deadline = context.deadline().sooner(Deadline::afterSeconds(wanted.timeoutS));
    const auto most = std::size_t(wanted.maxBytes);
    const std::uint64_t end = log->endOffset();
    const std::uint64_t from = wanted.cursor.value_or(end > most ? end - most : 0);
    const ReceivedBytes received = receivedFrom(*log, from, most, deadline, context.stop());
    if (context.isCancelled())
        return fail(ErrorCode::Cancelled, Tr::text("Waiting for RTT was cancelled."));
    RttRead result{.cursor = received.cursor, .dropped = received.dropped, .ended = received.ended};
    result.text = wanted.form == RttForm::Hex ? hexFromBytes(received.bytes) : QString::fromUtf8(received.bytes);
    result.times = received.lineTimes();
    if (const auto problem = (*run)->pump.problem())
        result.problem = problem->message.english();
    return result;
}

Result<RttWritten> writeChannel(Sessions &sessions, const WriteRtt &wanted, CallContext &context)
{
    const auto run = runOf(sessions, wanted.session);
    if (!run)
        return fail(run.error());
    const QByteArray bytes = wanted.text.toUtf8();
    const Deadline deadline = context.deadline().sooner(Deadline::afterSeconds(wanted.timeoutS));
    const auto written = (*run)->pump.write(wanted.channel, bytes, deadline, context.stop());
    return written ? Result<RttWritten>(RttWritten{bytes.size()}) : fail(withField(written.error(), "channel"));
}

Result<Stopped> stopChannels(Sessions &sessions, const StopRtt &wanted)
{
    const auto session = sessions.require(wanted.session);
    const auto run = session ? runningRtt(**session) : fail(session.error());
    if (!run)
        return fail(run.error());
    (*session)->tools().rtt.set(nullptr);
    return Stopped{};
}

} // namespace

void declareRtt(ActionSet &actions, Sessions &sessions)
{
    actions.add<StartRtt, Started>(
        {.name = "probe_rtt_start",
            .title = Tr::text("Start RTT"),
            .help = Tr::text("Find the program's RTT control block and carry its channels, each also as a port for a console."),
            .effect = Effect::ChangesBench},
        [&sessions](const StartRtt &wanted, CallContext &context) { return startChannels(sessions, wanted, context); });
    actions.add<ReadRtt, RttRead>({.name = "probe_rtt_read",
                                      .title = Tr::text("Read RTT"),
                                      .help = Tr::text("Read what came up through an RTT channel, with the time of each line."),
                                      .effect = Effect::Reads,
                                      .runs = Runs::Worker},
        [&sessions](const ReadRtt &wanted, CallContext &context) { return readChannel(sessions, wanted, context); });
    actions.add<WriteRtt, RttWritten>({.name = "probe_rtt_write",
                                          .title = Tr::text("Write RTT"),
                                          .help = Tr::text("Send text down through an RTT channel."),
                                          .effect = Effect::WritesDevice,
                                          .runs = Runs::Worker},
        [&sessions](const WriteRtt &wanted, CallContext &context) { return writeChannel(sessions, wanted, context); });
    actions.add<StopRtt, Stopped>({.name = "probe_rtt_stop",
                                      .title = Tr::text("Stop RTT"),
                                      .help = Tr::text("Carry the RTT channels of a session no longer."),
                                      .effect = Effect::ChangesBench},
        [&sessions](const StopRtt &wanted, CallContext &) { return stopChannels(sessions, wanted); });
}

} // namespace ohm::probe
