// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/engine/capturefile.h"

#include "core/paths.h"
#include "mctp/engine/layoutcodec.h"
#include "mctp/engine/packet.h"
#include "mctp/mctptr.h"
#include "stream/pcapng.h"

#include <QFileInfo>

namespace ohm::mctp {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 packetInterface = 0;
constexpr quint32 frameInterface = 1;

Result<void> checkFile(const QString &file, bool overwrite)
{
    if (!QFileInfo(file).isAbsolute())
        return fail(badField(u"file"_s, Tr::text("an absolute path is needed, not %1").arg(file)));
    if (!overwrite && QFileInfo::exists(file))
        return fail(badField(u"file"_s, Tr::text("%1 exists already; set overwrite to replace it").arg(file)));
    return {};
}

QByteArray reasonOf(const Capture &capture)
{
    return capture.drop ? QByteArray(dropName(*capture.drop)) : capture.isInjected ? QByteArray("injected") : QByteArray();
}

QByteArray pcapngOf(const std::vector<Capture> &captures, const Link &link, const Clock &clock)
{
    const QByteArray name = link.settings().name.toUtf8();
    QByteArray file = pcapng::sectionHeader("Ohmdeck") + pcapng::interfaceDescription(name, pcapng::linkTypeMctp)
        + pcapng::interfaceDescription(name + " frames without a packet", pcapng::linkTypeUser0);
    for (const Capture &each : captures) {
        const bool hasPacket = !each.packet.isEmpty();
        file += pcapng::packet(hasPacket ? each.packet : each.frame, clock.startedAtUnixNs() + each.at.ns, each.direction,
            hasPacket ? packetInterface : frameInterface, reasonOf(each));
    }
    return file;
}

QByteArray jsonOf(const std::vector<Capture> &captures, Link &link, const Clock &clock)
{
    Json list = Json::array();
    for (const Capture &each : captures)
        list.push_back(captureJson(each, link.monitor(), clock, link.binding().layer(), true));
    return QByteArray::fromStdString(Json{{"link", jsonString(link.settings().name)}, {"packets", std::move(list)}}.dump(1))
        + '\n';
}

const char *stateName(MessageState state)
{
    switch (state) {
    case MessageState::Open:
        return "open";
    case MessageState::Complete:
        return "complete";
    case MessageState::Dropped:
        return "dropped";
    case MessageState::NotSent:
        break;
    }
    return "not_sent";
}

void putMessage(Json &json, const Capture &capture, const MessageInfo &message)
{
    json["message"] = {{"id", capture.message}, {"state", stateName(message.state)}, {"packets", message.packets}};
    if (message.reason)
        json["message"]["reason"] = dropName(*message.reason);
    if (message.type)
        json["message"]["type"] = *message.type;
}

} // namespace

std::vector<EnumChoice<CaptureFormat>> choicesOf(CaptureFormat)
{
    return {{CaptureFormat::PcapNg, "pcapng", Tr::text("Capture for Wireshark (pcapng)")},
        {CaptureFormat::Json, "json", Tr::text("Decoded packets (JSON)")}};
}

Json captureJson(const Capture &capture, Monitor &monitor, const Clock &clock, Layer layer, bool withFields)
{
    const auto message = monitor.message(capture.message);
    Json json = {{"number", capture.number}, {"at_s", capture.at.seconds()},
        {"time", jsonString(clock.wallTime(capture.at).toString(Qt::ISODateWithMs))},
        {"direction", capture.direction == Direction::Received ? "in" : "out"},
        {"summary", jsonString(summaryOf(capture, message))}, {"frame", jsonString(hexFromBytes(capture.frame))}};
    if (capture.packet.size() >= packetHeader) {
        const PacketHeader header = parseHeader(capture.packet);
        json["source"] = header.source;
        json["destination"] = header.destination;
        json["flags"] = {{"start", header.isStart}, {"end", header.isEnd}, {"sequence", header.sequence},
            {"tag_owner", header.isTagOwner}, {"tag", header.tag}};
    }
    if (capture.isInjected)
        json["injected"] = true;
    if (capture.drop)
        json["drop"] = dropName(*capture.drop);
    if (message)
        putMessage(json, capture, *message);
    if (withFields)
        json["fields"] = toJson(decode(layer, capture.frame));
    return json;
}

Result<WrittenCapture> writeCapture(
    Link &link, const Clock &clock, const QString &file, CaptureFormat format, quint64 cursor, bool overwrite)
{
    if (auto possible = checkFile(file, overwrite); !possible)
        return fail(possible.error());
    const Monitor::Read read = link.monitor().read(cursor, std::numeric_limits<std::size_t>::max());
    const QByteArray content =
        format == CaptureFormat::PcapNg ? pcapngOf(read.captures, link, clock) : jsonOf(read.captures, link, clock);
    return mapResult(writeFileAtomically(file, content),
        [&] { return WrittenCapture{file, read.captures.size(), read.lost, content.size()}; });
}

} // namespace ohm::mctp
