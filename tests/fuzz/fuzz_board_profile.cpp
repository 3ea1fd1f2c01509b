// SPDX-License-Identifier: GPL-3.0-or-later
// Board profiles, which people write by hand.
#include "fuzz/fuzztarget.h"
#include "probe/engine/boardprofile.h"

#include "action/codec.h"

using namespace ohm;
using namespace ohm::probe;

void fuzz::run(QByteArrayView data)
{
    const auto board = parseBoardProfile(data, QStringLiteral("input"));
    if (!board)
        return;
    const QByteArray written = dumpJson(encode(*board));
    const auto again = parseBoardProfile(written, QStringLiteral("input"));
    check(again.has_value(), again ? "" : qPrintable(again.error().message.english()));
    same(dumpJson(encode(*again)), written, "a profile, written and read again");
}

QByteArrayList fuzz::seeds()
{
    return {R"({"title":"Board","chip":"STM32F4","usb":["0483:374b"],"files":["board/x.cfg"],"speed_khz":4000,"cores":["a","b"],
"main_target":"a","regions":[{"name":"Flash","start":"0x08000000","size":131072,"kind":"flash"}],"notes":["n"],"svd":"x.svd"})",
        R"({"title":"Simulated","chip":"Cortex-M4","stand_in":"hardware","simulated":"cortex-m4","before":["x"],"after":["y"],
"script_folders":["/a"],"openocd":"openocd","build":"ST","vendor":"v","refuse_reset":"why"})"};
}
