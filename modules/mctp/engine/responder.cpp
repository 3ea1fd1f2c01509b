// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/engine/responder.h"

#include "mctp/engine/controllayouts.h"
#include "mctp/engine/names.h"

namespace ohm::mctp {

namespace {

constexpr quint8 invalidLength = 0x03;
constexpr quint8 unsupported = 0x05;
constexpr quint8 typeNotSupported = 0x80;
constexpr quint8 rejected = 0x10;
constexpr quint8 bridgeOrOwner = 0x10;
constexpr quint8 staticAsNow = 0x02;
constexpr quint8 baseSpecification = 0xff;

struct Answer
{
    quint8 completion = 0;
    QByteArray data;
};

QByteArray bytesOf(std::initializer_list<int> bytes)
{
    QByteArray made;
    for (const int byte : bytes)
        made.append(char(byte));
    return made;
}

Answer versions(const QByteArray &data)
{
    const quint8 type = quint8(data[0]);
    if (type != baseSpecification && type != controlType)
        return {typeNotSupported, {}};
    return {0, QByteArray::fromHex("04 f1f0ff00 f1f1ff00 f1f2ff00 f1f3f100")}; // oldest first
}

Answer answer(const CommandHeader &request, const OwnIdentity &own)
{
    const auto needs = [&request](qsizetype length) { return request.data.size() == length; };
    switch (request.command) {
    case control::setEid:
        return needs(2) ? Answer{0, bytesOf({rejected, own.eid, 0})} : Answer{invalidLength, {}};
    case control::getEid:
        return needs(0) ? Answer{0, bytesOf({own.eid, bridgeOrOwner | staticAsNow, 0})} : Answer{invalidLength, {}};
    case control::getUuid:
        return needs(0) ? Answer{0, own.uuid} : Answer{invalidLength, {}};
    case control::getVersion:
        return needs(1) ? versions(request.data) : Answer{invalidLength, {}};
    case control::getTypes:
        return needs(0) ? Answer{0, bytesOf({0})} : Answer{invalidLength, {}};
    default:
        return {unsupported, {}};
    }
}

} // namespace

std::optional<QByteArray> answerControl(QByteArrayView body, const OwnIdentity &own)
{
    const auto request = controlHeader(body);
    if (!request || !request->isRequest || request->isDatagram)
        return std::nullopt;
    const Answer made = answer(*request, own);
    return controlResponse(*request, made.completion, made.data);
}

} // namespace ohm::mctp
