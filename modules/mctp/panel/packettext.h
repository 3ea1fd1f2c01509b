// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mctp/engine/monitor.h"
#include "mctp/engine/packet.h"

namespace ohm::mctp {

// How packets and messages are told to a person.

std::optional<PacketHeader> headerOf(const Capture &capture); // nullopt: it holds no packet
QString flagsText(const PacketHeader &header); // "S· seq 0 tag 3 TO"
QString timeText(Instant at);
QString wayText(const Capture &capture); // "in", "out", "injected"
QString fateText(const MessageInfo &message); // empty: it is complete
QString fateText(const Capture &capture, const std::optional<MessageInfo> &message);
QString shownSummary(const Capture &capture, const std::optional<MessageInfo> &message);

} // namespace ohm::mctp
