// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event.h"

#include <array>

namespace ohm {

namespace {

constexpr std::array kindNames = {
    "call", "result", "progress", "received", "sent", "state", "device", "approval", "lease", "note", "problem"};

} // namespace

const char *eventKindName(EventKind kind) { return kindNames[static_cast<std::size_t>(kind)]; }

std::optional<EventKind> eventKindFromName(QStringView name)
{
    for (std::size_t i = 0; i < kindNames.size(); ++i) {
        if (name == QLatin1StringView(kindNames[i]))
            return static_cast<EventKind>(i);
    }
    return std::nullopt;
}

} // namespace ohm
