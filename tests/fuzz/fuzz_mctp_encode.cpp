// SPDX-License-Identifier: GPL-3.0-or-later
// Fields as people and programs give them. What is encoded can be decoded, and is the same when it is encoded again.
#include "fuzz/mctpchecks.h"

using namespace ohm;
using namespace ohm::mctp;

void fuzz::run(QByteArrayView data)
{
    const auto values = parseJson(data);
    if (!values)
        return;
    for (const auto &choice : choicesOf(Layer())) {
        const auto frames = encode(choice.value, *values, QStringLiteral("fields"));
        check(frames || !frames.error().message.isEmpty(), "a refusal says why");
        if (!frames)
            continue;
        for (const QByteArray &frame : *frames)
            (void)checkLayer(choice.value, frame);
    }
}

QByteArrayList fuzz::seeds()
{
    return {R"({"destination":8,"source":9,"tag":1,"message":{"type":"Control","control":{"header":{"request":1,"instance":3},
"command":"Set Endpoint ID","flags":{"operation":"Force EID"},"eid":"0x1d"}}})",
        R"({"packet":{"destination":8,"source":9,"payload":"7e 7d 01"}})",
        R"({"destination_address":16,"source_address":50,"packet":{"destination":8,"source":9,"start":1,"end":0,"sequence":2,
"tag_owner":0,"payload":"00"}})",
        R"({"header":{"request":0},"command":5,"types":[1,5]})",
        R"({"header":{"request":0},"command":4,"versions":["1.3.1","1.0","0xf1f2f3f4"]})",
        R"({"header":0,"command":10,"next_handle":"No more","entries":[{"range_size":1,"first_eid":8,"entry_type":{"port":1},
"binding":"Serial","medium":36,"address_size":1,"address":"20"}]})",
        R"({"header":{"request":0},"type":2,"command":"GetSensorReading","data_size":"s16","operational_state":0,"event_enable":0,
"present_state":1,"previous_state":1,"event_state":1,"reading":-2.5})",
        R"({"header":0,"type":{"pldm_type":0},"command":3,"completion":0,"next_transfer_handle":0,"transfer_flag":5,
"versions":["1.1.0"],"crc32":1402846906})",
        R"({"type":126,"vendor":{"vendor_id":32902,"data":"01"}})", R"("010809c8008102")",
        R"({"type":5,"integrity_check":1,"data":"0102"})"};
}
