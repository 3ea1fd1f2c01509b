// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <optional>

namespace ohm::mcp {

// Signs what a client has to hand back to us (the requestState of a multi round-trip request), so that it cannot be changed or
// made up: base64url(JSON) "." base64url(HMAC-SHA256). The key lives as long as the server.
class Seal final
{
public:
    Seal(); // a random key

    std::string close(const Json &state) const;
    std::optional<Json> open(std::string_view sealed) const; // nullopt: not ours

private:
    QByteArray mac(const QByteArray &payload) const;

    QByteArray m_key;
};

} // namespace ohm::mcp
