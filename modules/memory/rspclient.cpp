// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/rspclient.h"

#include "memory/memorytr.h"
#include "memory/rsp/rspmemorymap.h"

#include <algorithm>

namespace ohm {

using memory::Tr;
using rsp::StopEvent;

namespace {

constexpr std::size_t pipelineDepth = 16; // with 4 KiB packets well below what a socket holds in either direction
constexpr std::size_t maxDocument = 1024 * 1024;

bool isError(QByteArrayView answer) { return answer.size() == 3 && answer[0] == 'E'; }

// What cannot be carried to the target: the stub's message then says where.
Message noMemoryAt(const QString &name, std::uint64_t address, std::size_t size)
{
    return Tr::text("%1 has no memory at %2 (%3 bytes).").arg(name).arg(Address{address}.toString()).arg(size);
}

} // namespace

RspClient::RspClient(std::unique_ptr<ByteStream> stream, const QString &name)
    : m_name(name)
    , m_link(std::move(stream))
{
}

Result<std::unique_ptr<RspClient>> RspClient::connect(
    std::unique_ptr<ByteStream> stream, const QString &name, Deadline deadline, std::stop_token stop)
{
    std::unique_ptr<RspClient> client(new RspClient(std::move(stream), name));
    if (const auto agreed = client->agree(deadline, stop); !agreed)
        return fail(agreed.error());
    if (const auto known = client->learnState(deadline, stop); !known)
        return fail(known.error());
    return client;
}

Result<void> RspClient::agree(Deadline deadline, const std::stop_token &stop)
{
    const auto features = m_link.exchange("qSupported:swbreak+;hwbreak+;vContSupported+;xmlRegisters=arm", deadline, stop);
    if (!features)
        return fail(features.error());
    takeFeatures(*features);
    if (m_features.withoutAcknowledgements) {
        const auto answer = m_link.exchange("QStartNoAckMode", deadline, stop);
        if (!answer)
            return fail(answer.error());
        m_features.withoutAcknowledgements = *answer == "OK";
        m_link.setAcknowledging(!m_features.withoutAcknowledgements);
    }
    const auto actions = m_link.exchange("vCont?", deadline, stop);
    if (!actions)
        return fail(actions.error());
    if (actions->startsWith("vCont") && actions->split(';').contains("c"))
        m_features.continuing = "vCont;c";
    const auto qemu = m_link.exchange("qqemu.sstepbits", deadline, stop);
    if (!qemu)
        return fail(qemu.error());
    m_features.isQemu = qemu->startsWith("ENABLE=");
    // QEMU knows p and P, which ask for one register, only once it has been asked for its description.
    const bool mustAsk = m_features.isQemu && m_features.targetDescription;
    const auto description =
        mustAsk ? m_link.exchange("qXfer:features:read:target.xml:0,80", deadline, stop) : Result<QByteArray>();
    if (!description)
        return fail(description.error());
    // A stub that waits for our acknowledgement takes the next request for a broken one; QEMU takes it for the acknowledgement.
    m_link.setAcknowledgingLate(m_features.isQemu);
    m_link.setWindow(m_features.isQemu || m_features.withoutAcknowledgements ? pipelineDepth : 1);
    return {};
}

void RspClient::takeFeatures(QByteArrayView answer)
{
    for (const QByteArray &feature : answer.toByteArray().split(';')) {
        if (feature.startsWith("PacketSize="))
            m_features.packetSize = std::clamp<std::size_t>(feature.mid(11).toULongLong(nullptr, 16), 64, 1024 * 1024);
        else if (feature == "QStartNoAckMode+")
            m_features.withoutAcknowledgements = true;
        else if (feature == "qXfer:features:read+")
            m_features.targetDescription = true;
        else if (feature == "qXfer:memory-map:read+")
            m_features.memoryMap = true;
        else if (feature == "ReverseStep+")
            m_features.reverse = true;
    }
}

Result<void> RspClient::learnState(Deadline deadline, const std::stop_token &stop)
{
    m_wasRunning = m_link.takeStop().has_value(); // sent unasked, because connecting stopped the target
    if (const auto sent = m_link.send("?", deadline, stop); !sent)
        return fail(sent.error());
    const auto answer = m_link.receive(deadline, stop);
    if (!answer)
        return fail(answer.error());
    const auto event = rsp::parseStopReply(*answer);
    if (!event)
        return refused(Tr::text("The state of %1 is not known").arg(m_name), *answer);
    m_lastStop = event;
    m_wasRunning = m_wasRunning || (event->reason == StopEvent::Reason::Signal && event->signal == rsp::signalInterrupt);
    return {};
}

Result<void> RspClient::checkHalted() const
{
    if (!m_running)
        return {};
    return fail(fail(ErrorCode::NotEnabled, Tr::text("%1 is running.").arg(m_name)).error().next(Tr::text("Halt it first.")));
}

std::unexpected<Error> RspClient::refused(const Message &what, QByteArrayView answer) const
{
    if (answer.isEmpty())
        return fail(ErrorCode::Unsupported, Tr::text("%1: the debug stub does not know the request.").arg(what));
    const QString words = QString::fromUtf8(answer.first(std::min<qsizetype>(answer.size(), 200)));
    const ErrorCode code = isError(answer) || answer.startsWith("E.") ? ErrorCode::ToolFailed : ErrorCode::Protocol;
    return fail(code, Tr::text("%1: the debug stub answered \"%2\".").arg(what).arg(words));
}

Result<QByteArray> RspClient::request(QByteArrayView payload, Deadline deadline, std::stop_token stop)
{
    if (const auto halted = checkHalted(); !halted)
        return fail(halted.error());
    return m_link.exchange(payload, deadline, stop);
}

Result<void> RspClient::expectOk(QByteArrayView payload, const Message &what, Deadline deadline, const std::stop_token &stop)
{
    const auto answer = request(payload, deadline, stop);
    if (!answer)
        return fail(answer.error());
    if (*answer != "OK")
        return refused(what, *answer);
    return {};
}

Result<void> RspClient::readMemory(std::uint64_t address, std::span<char> into, Deadline deadline, std::stop_token stop)
{
    const Block block{address, into};
    return readMemory({&block, 1}, deadline, stop);
}

Result<void> RspClient::readMemory(std::span<const Block> blocks, Deadline deadline, std::stop_token stop)
{
    if (const auto halted = checkHalted(); !halted)
        return fail(halted.error());
    std::vector<Block> parts;
    const std::size_t most = m_features.packetSize / 2 & ~std::size_t(7); // no number is cut in two
    for (const Block &block : blocks) {
        for (std::size_t done = 0; done < block.into.size(); done += most)
            parts.push_back({block.address + done, block.into.subspan(done, std::min(most, block.into.size() - done))});
    }
    const auto ask = [&](std::size_t i, QByteArray &to) {
        to.append('m');
        rsp::appendNumber(to, parts[i].address);
        to.append(',');
        rsp::appendNumber(to, parts[i].into.size());
    };
    const auto take = [&](std::size_t i, QByteArrayView answer) -> Result<void> {
        if (rsp::decodeHex(answer, parts[i].into.data(), parts[i].into.size()))
            return {};
        // Fewer bytes than asked for: the rest is not there.
        if (isError(answer) || answer.size() < qsizetype(parts[i].into.size() * 2))
            return fail(ErrorCode::NotFound, noMemoryAt(m_name, parts[i].address, parts[i].into.size()));
        return refused(Tr::text("Memory of %1 cannot be read").arg(m_name), answer);
    };
    return m_link.exchangeMany(parts.size(), ask, take, deadline, stop);
}

Result<void> RspClient::writeMemory(std::uint64_t address, QByteArrayView bytes, Deadline deadline, std::stop_token stop)
{
    if (const auto halted = checkHalted(); !halted)
        return fail(halted.error());
    constexpr std::size_t headSize = 1 + 16 + 1 + 8 + 1; // "M", address, ",", length, ":"
    const std::size_t most = (m_features.packetSize - headSize) / 2 & ~std::size_t(7);
    const std::size_t size = std::size_t(bytes.size());
    const auto part = [&](std::size_t i) {
        return bytes.sliced(qsizetype(i * most), qsizetype(std::min(most, size - i * most)));
    };
    const auto ask = [&](std::size_t i, QByteArray &to) {
        to.append('M');
        rsp::appendNumber(to, address + i * most);
        to.append(',');
        rsp::appendNumber(to, std::size_t(part(i).size()));
        to.append(':');
        rsp::appendHex(to, part(i));
    };
    const auto take = [&](std::size_t i, QByteArrayView answer) -> Result<void> {
        if (answer == "OK")
            return {};
        if (!isError(answer))
            return refused(Tr::text("Memory of %1 cannot be written").arg(m_name), answer);
        const Message message = Tr::text("%1 took %2 of %3 bytes; at %4 it has no memory that can be written.");
        return fail(
            ErrorCode::NotFound, message.arg(m_name).arg(i * most).arg(size).arg(Address{address + i * most}.toString()));
    };
    return m_link.exchangeMany((size + most - 1) / most, ask, take, deadline, stop);
}

Result<void> RspClient::eraseFlash(std::uint64_t address, std::uint64_t size, Deadline deadline, std::stop_token stop)
{
    QByteArray payload = "vFlashErase:";
    rsp::appendNumber(payload, address);
    payload.append(',');
    rsp::appendNumber(payload, size);
    return expectOk(
        payload, Tr::text("Erasing flash of %1 at %2").arg(m_name).arg(Address{address}.toString()), deadline, stop);
}

Result<void> RspClient::writeFlash(std::uint64_t address, QByteArrayView bytes, Deadline deadline, std::stop_token stop)
{
    constexpr qsizetype headSize = 12 + 16 + 1; // "vFlashWrite:", address, ":"
    // Any byte may have to be escaped by another one.
    const qsizetype most = std::max<qsizetype>(8, (qsizetype(m_features.packetSize) - headSize) / 2 & ~qsizetype(7));
    for (qsizetype done = 0; done < bytes.size(); done += most) {
        QByteArray payload = "vFlashWrite:";
        const std::uint64_t at = address + std::uint64_t(done);
        rsp::appendNumber(payload, at);
        payload.append(':').append(bytes.sliced(done, std::min(most, bytes.size() - done)));
        const Message what = Tr::text("Writing flash of %1 at %2").arg(m_name).arg(Address{at}.toString());
        if (const auto written = expectOk(payload, what, deadline, stop); !written)
            return written;
    }
    return {};
}

Result<void> RspClient::finishFlash(Deadline deadline, std::stop_token stop)
{
    return expectOk("vFlashDone", Tr::text("Writing flash of %1").arg(m_name), deadline, stop);
}

Result<QByteArray> RspClient::readRegister(int number, Deadline deadline, std::stop_token stop)
{
    QByteArray payload = "p";
    rsp::appendNumber(payload, std::uint64_t(number));
    const auto answer = request(payload, deadline, stop);
    if (!answer)
        return fail(answer.error());
    const auto bytes = answer->isEmpty() || isError(*answer) ? std::nullopt : rsp::decodedHex(*answer);
    if (!bytes)
        return refused(Tr::text("Register number %1 of %2 cannot be read").arg(number).arg(m_name), *answer);
    return *bytes;
}

Result<void> RspClient::writeRegister(int number, QByteArrayView bytes, Deadline deadline, std::stop_token stop)
{
    QByteArray payload = "P";
    rsp::appendNumber(payload, std::uint64_t(number));
    payload.append('=');
    rsp::appendHex(payload, bytes);
    return expectOk(payload, Tr::text("Register number %1 of %2 cannot be written").arg(number).arg(m_name), deadline, stop);
}

Result<QByteArray> RspClient::readAllRegisters(Deadline deadline, std::stop_token stop)
{
    const auto answer = request("g", deadline, stop);
    if (!answer)
        return fail(answer.error());
    if (answer->isEmpty() || isError(*answer))
        return refused(Tr::text("The registers of %1 cannot be read").arg(m_name), *answer);
    return *answer;
}

Result<void> RspClient::writeAllRegisters(QByteArrayView digits, Deadline deadline, std::stop_token stop)
{
    const QByteArray payload = "G" + digits.toByteArray();
    return expectOk(payload, Tr::text("The registers of %1 cannot be written").arg(m_name), deadline, stop);
}

Result<QString> RspClient::monitor(const QString &command, Deadline deadline, std::stop_token stop)
{
    QByteArray payload = "qRcmd,";
    rsp::appendHex(payload, command.toUtf8());
    QByteArray printed;
    auto answer = request(payload, deadline, stop);
    while (answer && answer->startsWith('O') && *answer != "OK") {
        printed += rsp::decodedHex(QByteArrayView(*answer).sliced(1)).value_or(QByteArray());
        answer = m_link.receive(deadline, stop);
    }
    if (!answer)
        return fail(answer.error());
    if (*answer == "OK")
        return QString::fromUtf8(printed);
    const auto text = answer->isEmpty() || isError(*answer) ? std::nullopt : rsp::decodedHex(*answer);
    if (!text)
        return refused(Tr::text("The command \"%1\" failed").arg(command), *answer);
    return QString::fromUtf8(printed + *text);
}

Result<QByteArray> RspClient::readDocument(
    QByteArrayView object, const QString &name, Deadline deadline, const std::stop_token &stop)
{
    const std::size_t most = m_features.packetSize - 4;
    QByteArray document;
    while (std::size_t(document.size()) < maxDocument) {
        QByteArray payload = "qXfer:" + object.toByteArray() + ":read:" + name.toUtf8() + ':';
        rsp::appendNumber(payload, std::uint64_t(document.size()));
        payload.append(',');
        rsp::appendNumber(payload, most);
        const auto answer = request(payload, deadline, stop);
        if (!answer)
            return fail(answer.error());
        if (!answer->startsWith('m') && !answer->startsWith('l'))
            return refused(Tr::text("The document %1 of %2 cannot be read").arg(name).arg(m_name), *answer);
        document += QByteArrayView(*answer).sliced(1);
        if (answer->startsWith('l') || answer->size() == 1)
            return document;
    }
    return fail(ErrorCode::LimitExceeded, Tr::text("The document %1 of %2 is longer than 1 MiB.").arg(name).arg(m_name));
}

Result<rsp::TargetDescription> RspClient::readTargetDescription(Deadline deadline, std::stop_token stop)
{
    if (!m_features.targetDescription)
        return rsp::TargetDescription();
    return rsp::readTargetDescription([&](const QString &name) { return readDocument("features", name, deadline, stop); });
}

Result<std::vector<MemoryRegion>> RspClient::readMemoryMap(Deadline deadline, std::stop_token stop)
{
    if (!m_features.memoryMap)
        return std::vector<MemoryRegion>();
    const auto document = readDocument("memory-map", {}, deadline, stop);
    if (!document)
        return fail(document.error());
    return rsp::parseMemoryMap(*document);
}

} // namespace ohm
