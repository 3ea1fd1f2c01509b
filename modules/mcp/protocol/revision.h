// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace ohm::mcp {

// The revisions of the Model Context Protocol that are served, oldest first (modelcontextprotocol.io/specification).
enum class Revision { R2024_11_05, R2025_03_26, R2025_06_18, R2025_11_25, R2026_07_28 };

inline constexpr std::array allRevisions{
    Revision::R2024_11_05, Revision::R2025_03_26, Revision::R2025_06_18, Revision::R2025_11_25, Revision::R2026_07_28};
inline constexpr Revision newestLegacy = Revision::R2025_11_25;
inline constexpr Revision newest = Revision::R2026_07_28;

const char *revisionName(Revision revision); // "2025-11-25"
std::optional<Revision> revisionFromName(std::string_view name);

// Modern revisions are stateless: each request carries its version; legacy ones begin with `initialize`.
constexpr bool isModern(Revision revision) { return revision >= Revision::R2026_07_28; }

// What came when, by the changelog of each revision. Older clients get messages without it.
constexpr bool hasAnnotations(Revision r) { return r >= Revision::R2025_03_26; }
constexpr bool hasCompletions(Revision r) { return r >= Revision::R2025_03_26; }
constexpr bool hasProgressText(Revision r) { return r >= Revision::R2025_03_26; }
constexpr bool hasBatches(Revision r) { return r == Revision::R2025_03_26; }
constexpr bool hasStructuredContent(Revision r) { return r >= Revision::R2025_06_18; }
constexpr bool hasTitles(Revision r) { return r >= Revision::R2025_06_18; }
constexpr bool hasElicitation(Revision r) { return r >= Revision::R2025_06_18; }

} // namespace ohm::mcp
