// SPDX-License-Identifier: GPL-3.0-or-later
// PLDM messages and platform descriptor records.
#include "fuzz/mctpchecks.h"
#include "mctp/engine/message.h"

using namespace ohm;
using namespace ohm::mctp;

void fuzz::run(QByteArrayView data)
{
    (void)checkLayer(Layer::Pldm, data);
    (void)checkLayer(Layer::Pdr, data);
    const Exact body('\1' + data.toByteArray());
    const auto header = pldmHeader(body.view());
    const Field field = checkLayer(Layer::Message, body.view());
    check(header.has_value() || field.findDeep(u"completion") == nullptr, "a response with a completion code has a header");
}

QByteArrayList fuzz::seeds()
{
    return {hex("800002"), hex("000002 00 09"), hex("80000309"), hex("80000300000000 01 00"),
        hex("00000300000000000500f0f1f1babe9d53"), hex("800004"), hex("000004000500000000000000"), hex("8000050200f0f1f1"),
        hex("00000500") + QByteArray(32, '\x42'), hex("800211010000"), hex("00021100000000010101 2a"),
        hex("000211000200000100003412"), hex("00021100050000010000ffffffff"), hex("000211000600000100000000c03f"),
        hex("800221010000 00"), hex("0002210002 0001010100020202"), hex("8002510000000000000000 01 00040000"),
        hex("0b0251000200000000000000051000a0a1a2a3a4a5a6a7a8a9aaabacadaeaf"),
        hex("0100000001020000450000000100780001000100000002000000000000000001000000c03f0000803f000000000300000000803f0000803fff"
            "00"
            "0000323c28461e50145a0a"),
        hex("01000000010400001400 0100 0200 0100 0100 0000 0000 00 01 0100 01 07"), hex("8002 3a"), hex("80053f00")};
}
