// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/actions/mctpactions.h"
#include "mctp/engine/capturefile.h"
#include "mctp/engine/faults.h"
#include "mctp/engine/layoutcodec.h"
#include "mctp/engine/packet.h"
#include "mctp/mctptr.h"

namespace ohm::mctp {

using namespace Qt::StringLiterals;

namespace {

enum class InjectLayer { Frame, Packet, Message };

std::vector<EnumChoice<InjectLayer>> choicesOf(InjectLayer)
{
    return {{InjectLayer::Frame, "frame", Tr::text("Bytes of the wire, as they are")},
        {InjectLayer::Packet, "packet", Tr::text("A packet, header first")},
        {InjectLayer::Message, "message", Tr::text("A message, type byte first")}};
}

enum class Way { In, Out };

std::vector<EnumChoice<Way>> choicesOf(Way)
{
    return {{Way::In, "in", Tr::text("What came in")}, {Way::Out, "out", Tr::text("What we sent")}};
}

// --- mctp_monitor ---------------------------------------------------------------------------------------------------

struct Watch
{
    QString link;
    std::optional<quint64> cursor;
    int limit = 100;
    double waitSeconds = 0;
    std::optional<int> eid;
    std::optional<int> type;
    bool dropsOnly = false;
    std::optional<Way> way;
    QString text;
    bool fields = false;
};

void describe(Fields<Watch> &fields)
{
    fields.required("link", &Watch::link, linkField());
    fields.optional("cursor", &Watch::cursor,
        {.title = Tr::text("Cursor"),
            .help = Tr::text("Where to go on: the cursor of an earlier result. Left out: the last limit packets.")});
    fields.optional("limit", &Watch::limit,
        {.title = Tr::text("At most"), .help = Tr::text("At most so many."), .minimum = 1, .maximum = 10000});
    fields.optional("wait_s", &Watch::waitSeconds,
        {.title = Tr::text("Wait"),
            .help = Tr::text("How long to wait for the first one after the cursor."),
            .unit = "s",
            .minimum = 0,
            .maximum = 3600});
    fields.optional("eid", &Watch::eid,
        {.title = Tr::text("Endpoint ID"),
            .help = Tr::text("Only from or to this endpoint ID."),
            .minimum = 0,
            .maximum = 255});
    fields.optional("type", &Watch::type,
        {.title = Tr::text("Message type"), .help = Tr::text("Only of this message type."), .minimum = 0, .maximum = 127});
    fields.optional("drops_only", &Watch::dropsOnly,
        {.title = Tr::text("Dropped packets only"), .help = Tr::text("Only what was not delivered.")});
    fields.optional("direction", &Watch::way,
        {.title = Tr::text("Direction"), .help = Tr::text("Only what came in, or only what we sent.")});
    fields.optional("text", &Watch::text,
        {.title = Tr::text("Contains"), .help = Tr::text("Only with this text in the summary or in the bytes (\"01 ff\").")});
    fields.optional("fields", &Watch::fields, {.title = Tr::text("All fields"), .help = Tr::text("With all decoded fields.")});
}

struct Seen
{
    std::vector<Json> packets;
    quint64 cursor = 0;
    quint64 lost = 0;
    quint64 drops = 0;
};

void describe(Fields<Seen> &fields)
{
    fields.required("packets", &Seen::packets,
        {.help = Tr::text("Oldest first: number, at_s, time, direction, summary, frame, source, destination, flags, drop, "
                          "message {id, state, packets}, injected, fields.")});
    fields.required("cursor", &Seen::cursor, {.help = Tr::text("For going on with the next call.")});
    fields.required("lost", &Seen::lost, {.help = Tr::text("Packets after the given cursor that were no longer there.")});
    fields.required("drops", &Seen::drops, {.help = Tr::text("Packets among those looked at that were not delivered.")});
}

Result<Seen> watch(Links &links, const Watch &wanted, CallContext &context)
{
    const auto link = links.require(wanted.link);
    if (!link)
        return fail(link.error());
    Monitor &monitor = (*link)->monitor();
    const quint64 limit = quint64(wanted.limit);
    const quint64 last = monitor.last();
    const quint64 cursor = wanted.cursor.value_or(last >= limit ? last - limit + 1 : 1);
    if (wanted.waitSeconds > 0)
        (void)monitor.waitFor(std::max<quint64>(cursor, 1),
            Deadline::afterSeconds(wanted.waitSeconds).sooner(context.deadline()), context.stop());
    PacketFilter filter{wanted.eid, wanted.type, wanted.dropsOnly, {}, wanted.text};
    if (wanted.way)
        filter.direction = *wanted.way == Way::In ? Direction::Received : Direction::Sent;
    Seen seen;
    seen.cursor = std::max<quint64>(cursor, 1);
    // A filter may leave out much: what it leaves out does not count towards the limit.
    while (seen.packets.size() < limit) {
        const Monitor::Read read = monitor.read(seen.cursor, std::size_t(limit - seen.packets.size()));
        seen.lost += read.lost;
        seen.cursor = read.next;
        if (read.captures.empty())
            break;
        for (const Capture &capture : read.captures) {
            seen.drops += capture.drop ? 1 : 0;
            if (matches(filter, capture, monitor.message(capture.message)))
                seen.packets.push_back(
                    captureJson(capture, monitor, links.bench().clock, (*link)->binding().layer(), wanted.fields));
        }
    }
    return seen;
}

// --- mctp_inject ----------------------------------------------------------------------------------------------------

struct Inject
{
    QString link;
    QString frame;
    InjectLayer layer = InjectLayer::Packet;
    Fault fault = Fault::None;
    int eid = 0;
    int tag = 7;
    bool tagOwner = true;
    std::optional<int> address;
};

void describe(Fields<Inject> &fields)
{
    fields.required("link", &Inject::link, linkField());
    fields.required("frame", &Inject::frame,
        {.title = Tr::text("Bytes"), .help = Tr::text("The bytes."), .maxLength = 3 * 65536, .format = Format::Hex});
    fields.optional("layer", &Inject::layer, {.title = Tr::text("Layer"), .help = Tr::text("What the bytes are.")});
    fields.optional("fault", &Inject::fault, {.title = Tr::text("Fault"), .help = Tr::text("What shall be wrong with it.")});
    fields.optional("eid", &Inject::eid,
        {.title = Tr::text("Receiver"), .help = Tr::text("Whom a message goes to."), .minimum = 0, .maximum = 255});
    fields.optional(
        "tag", &Inject::tag, {.title = Tr::text("Tag"), .help = Tr::text("Of a message."), .minimum = 0, .maximum = 7});
    fields.optional(
        "tag_owner", &Inject::tagOwner, {.title = Tr::text("Request"), .help = Tr::text("Whether the message is a request.")});
    fields.optional("address", &Inject::address, addressField());
}

struct Injected
{
    std::vector<QString> frames;
    std::vector<bool> acknowledged;
};

void describe(Fields<Injected> &fields)
{
    fields.required("frames", &Injected::frames, {.help = Tr::text("What went onto the wire.")});
    fields.required("acknowledged", &Injected::acknowledged,
        {.help = Tr::text("Whether each frame was acknowledged on an I2C bus; always on a serial line.")});
}

Result<std::vector<QByteArray>> framesFor(const Link &link, const Inject &wanted, const QByteArray &bytes)
{
    if (wanted.layer == InjectLayer::Frame) {
        if (wanted.fault != Fault::None)
            return fail(badField(u"fault"_s, Tr::text("bytes of the wire are sent as they are; give a packet or a message")));
        return std::vector{bytes};
    }
    std::vector<QByteArray> packets{bytes};
    if (wanted.layer == InjectLayer::Message) {
        const PacketHeader header{.destination = quint8(wanted.eid),
            .source = link.settings().eid,
            .isTagOwner = wanted.tagOwner,
            .tag = quint8(wanted.tag)};
        packets = packetize(bytes, header);
    }
    const bool isTooShort = bytes.isEmpty() || packets.front().size() < packetHeader;
    if (isTooShort || packets.front().size() > link.binding().longestPacket())
        return fail(badField(
            u"frame"_s, Tr::text("a packet has %1 to %2 bytes here").arg(packetHeader).arg(link.binding().longestPacket())));
    return faultyFrames(link.binding(), std::move(packets), targetOf(link, wanted.eid, wanted.address).address, wanted.fault);
}

Result<Injected> inject(Links &links, const Inject &wanted, CallContext &context)
{
    const auto link = links.require(wanted.link);
    if (!link)
        return fail(link.error());
    const auto bytes = bytesFrom(jsonString(wanted.frame), u"frame"_s);
    if (!bytes)
        return fail(bytes.error());
    if (bytes->isEmpty())
        return fail(badField(u"frame"_s, Tr::text("there are no bytes")));
    const auto frames = framesFor(**link, wanted, *bytes);
    if (!frames)
        return fail(frames.error());
    const auto sent = (*link)->sendFrames(*frames, context.deadline(), context.stop());
    if (!sent)
        return fail(sent.error());
    Injected injected{.acknowledged = *sent};
    for (const QByteArray &frame : *frames)
        injected.frames.push_back(hexFromBytes(frame));
    return injected;
}

// --- mctp_export ----------------------------------------------------------------------------------------------------

struct Export
{
    QString link;
    QString file;
    CaptureFormat format = CaptureFormat::PcapNg;
    quint64 cursor = 1;
    bool overwrite = false;
};

void describe(Fields<Export> &fields)
{
    fields.required("link", &Export::link, linkField());
    fields.required("file", &Export::file,
        {.title = Tr::text("File"), .help = Tr::text("Absolute path of the file."), .format = Format::NewFile});
    fields.required("format", &Export::format,
        {.title = Tr::text("Format"),
            .help = Tr::text("pcapng: packets for Wireshark (LINKTYPE_MCTP); json: all packets, decoded.")});
    fields.optional("cursor", &Export::cursor,
        {.title = Tr::text("Cursor"), .help = Tr::text("The first packet to write; of a result of mctp_monitor.")});
    fields.optional(
        "overwrite", &Export::overwrite, {.title = Tr::text("Overwrite"), .help = Tr::text("Replace a file that is there.")});
}

struct Exported
{
    QString path;
    quint64 packets = 0;
    quint64 lost = 0;
    qint64 bytes = 0;
};

void describe(Fields<Exported> &fields)
{
    fields.required("path", &Exported::path, {.help = Tr::text("The file.")});
    fields.required("packets", &Exported::packets, {.help = Tr::text("How many are in it.")});
    fields.required("lost", &Exported::lost, {.help = Tr::text("Packets after the cursor that were no longer there.")});
    fields.required("bytes", &Exported::bytes, {.help = Tr::text("Of the file."), .unit = "bytes"});
}

Result<Exported> exportCapture(Links &links, const Export &wanted)
{
    const auto link = links.require(wanted.link);
    if (!link)
        return fail(link.error());
    return mapResult(writeCapture(**link, links.bench().clock, wanted.file, wanted.format, wanted.cursor, wanted.overwrite),
        [](const WrittenCapture &written) { return Exported{written.path, written.captures, written.lost, written.bytes}; });
}

} // namespace

void declareMonitorActions(ActionSet &actions, Links &links)
{
    actions.add<Watch, Seen>(
        {.name = "mctp_monitor",
            .title = Tr::text("Show MCTP packets"),
            .help =
                Tr::text("Return captured packets of a link, decoded, with what was dropped and why; go on with the cursor."),
            .effect = Effect::Reads,
            .runs = Runs::Worker},
        [&links](const Watch &wanted, CallContext &context) { return watch(links, wanted, context); });
    actions.add<Inject, Injected>(
        {.name = "mctp_inject",
            .title = Tr::text("Inject MCTP packets"),
            .help =
                Tr::text("Send a frame, packet or message as it is, or with a fault in it, to see what the other side does."),
            .effect = Effect::WritesDevice,
            .runs = Runs::Worker},
        [&links](const Inject &wanted, CallContext &context) { return inject(links, wanted, context); });
    actions.add<Export, Exported>({.name = "mctp_export",
                                      .title = Tr::text("Export MCTP capture"),
                                      .help = Tr::text("Write the captured packets of a link to a pcapng or JSON file."),
                                      .effect = Effect::ChangesBench,
                                      .runs = Runs::Worker},
        [&links](const Export &wanted, CallContext &) { return exportCapture(links, wanted); });
}

} // namespace ohm::mctp
