// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text.h"

#include <array>
#include <optional>

namespace ohm::probe {

// The parts that writing a program into flash has, in their order; before them all the target is prepared.
enum class FlashPhase { Erase, Program, Verify, Reset, Prepare };

inline constexpr std::array flashPhaseNames{"erase", "program", "verify", "reset", "prepare"}; // as Progress::phase has them

inline QString flashPhaseName(FlashPhase phase) { return QString::fromLatin1(flashPhaseNames[std::size_t(phase)]); }

inline std::optional<FlashPhase> flashPhaseNamed(const QString &name)
{
    for (std::size_t i = 0; i < flashPhaseNames.size(); ++i) {
        if (name == QLatin1StringView(flashPhaseNames[i]))
            return FlashPhase(i);
    }
    return std::nullopt;
}

// Where it is now, for programs and for people.
struct FlashStep
{
    FlashPhase phase = FlashPhase::Prepare;
    Message words;
};

} // namespace ohm::probe
