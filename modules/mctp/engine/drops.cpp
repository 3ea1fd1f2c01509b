// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/engine/drops.h"

#include "mctp/mctptr.h"

namespace ohm::mctp {

namespace {

struct Row
{
    const char *name;
    Text text;
};

constexpr std::array<Row, dropCount> rows = {{
    {"short", Tr::text("Nothing after the header")},
    {"version", Tr::text("Header version not supported")},
    {"source", Tr::text("Broadcast EID as the source")},
    {"destination", Tr::text("Not for this endpoint")},
    {"unit", Tr::text("First packet of several is too small")},
    {"not_started", Tr::text("Middle or end without a start")},
    {"tag", Tr::text("Response that nobody waits for")},
    {"no_assembly", Tr::text("Too many messages at once")},
    {"no_handler", Tr::text("Message type not taken here")},
    {"queue_full", Tr::text("No room to forward")},
    {"restarted", Tr::text("New start before the end")},
    {"sequence", Tr::text("Wrong sequence number")},
    {"size", Tr::text("Packet of another size than the first")},
    {"too_long", Tr::text("Message too long")},
    {"timeout", Tr::text("Rest of the message did not come")},
    {"serial_noise", Tr::text("Bytes between frames")},
    {"serial_revision", Tr::text("Unknown revision of the framing")},
    {"serial_length", Tr::text("Impossible length of a frame")},
    {"serial_escape", Tr::text("Wrong escape in a frame")},
    {"serial_restart", Tr::text("Flag inside a frame")},
    {"serial_fcs", Tr::text("Wrong frame check sequence")},
    {"serial_end", Tr::text("No flag at the end of a frame")},
    {"i2c_other", Tr::text("Not MCTP")},
    {"i2c_short", Tr::text("Frame shorter than its count")},
    {"i2c_long", Tr::text("Frame longer than its count")},
    {"i2c_read", Tr::text("Direction bit of a read")},
    {"i2c_pec", Tr::text("Wrong packet error code")},
}};

} // namespace

const char *dropName(Drop drop) { return rows.at(std::size_t(drop)).name; }

Text dropText(Drop drop) { return rows.at(std::size_t(drop)).text; }

} // namespace ohm::mctp
