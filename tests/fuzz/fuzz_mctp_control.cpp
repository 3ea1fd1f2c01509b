// SPDX-License-Identifier: GPL-3.0-or-later
// Control and vendor defined messages: decoded, encoded again, and answered by our own endpoint.
#include "fuzz/mctpchecks.h"
#include "mctp/engine/message.h"
#include "mctp/engine/responder.h"

using namespace ohm;
using namespace ohm::mctp;

namespace {

void checkAnswer(QByteArrayView body)
{
    const auto request = controlHeader(body);
    const auto answer = answerControl(body, {.eid = 8, .uuid = QByteArray(16, 'u')});
    const bool isDue = request && request->isRequest && !request->isDatagram;
    fuzz::check(answer.has_value() == isDue, "requests are answered, and nothing else");
    if (!answer)
        return;
    const auto header = controlHeader(*answer);
    fuzz::check(header && !header->isRequest && header->instance == request->instance && header->command == request->command,
        "an answer is the request's");
    fuzz::check(isValid(fuzz::checkLayer(Layer::Message, *answer)), "an answer of ours is right");
}

} // namespace

void fuzz::run(QByteArrayView data)
{
    (void)checkLayer(Layer::Message, data);
    (void)checkLayer(Layer::Control, data);
    checkAnswer(Exact('\0' + data.toByteArray()).view());
}

QByteArrayList fuzz::seeds()
{
    return {hex("8102"), hex("800100 14"), hex("00010010ff01").sliced(0), hex("000200081200"), hex("8003"),
        hex("000300000102030405060708090a0b0c0d0e0f"), hex("8004ff"), hex("00040004f1f0ff00f1f1ff00f1f2ff00f1f3f100"),
        hex("8005"), hex("000500020105"), hex("800600"), hex("000600ff0080860001"), hex("000600ff01000086800001"),
        hex("800714"), hex("000700141234"), hex("8008000a14"), hex("00080000 0a14"), hex("80090200010920 01020a21"),
        hex("800a00"), hex("000a00ff020108200524012002096101040130"), hex("800b"), hex("800c"), hex("810d"),
        hex("000e00000102030405060708090a0b0c0d0e0f"), hex("800f0801"), hex("000f00080100040002"),
        hex("8010000102030405060708090a0b0c0d0e0f00"), hex("001000ff010a05240120"), hex("8011"),
        hex("00110000001000000000640000003200000001000008000004 0000000201"), hex("8012000001 00000002"),
        hex("0012000000000100000002"), hex("8013000001 00000002"), hex("8014"), hex("0014000201080509"), hex("80f1010203"),
        hex("000205"), hex("7e808601"), hex("7f0000868001"), hex("008102"), hex("0000020008120 0")};
}
