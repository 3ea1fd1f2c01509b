// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <string_view>

namespace ohm::mcp {

// What has to be known of a line that passes through.
struct LineFacts
{
    std::string_view id; // as it stands in the line; empty: none
    std::string_view method; // without quotes; empty: none
};

// Finds the two members of a JSON object without making a tree of it, because each line is looked at and most are long.
// nullopt for anything but an object; of a line that is no valid JSON it may find anything.
std::optional<LineFacts> scanLine(QByteArrayView line);

} // namespace ohm::mcp
