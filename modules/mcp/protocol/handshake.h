// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcp/protocol/wire.h"

namespace ohm::mcp {

// What a server says of itself before any work is done. Apart from the server, because the bridge answers with the same words
// while the workbench is still coming up.

// Members of the answer to `initialize`. An unknown or missing version is answered with the newest legacy one, never refused.
std::string initializeBody(Revision revision);
Revision negotiatedRevision(const Json &initializeParams);

// Members of the answer to `server/discover`.
std::string discoverBody();

// Guidance for the model, in English; below 2,000 bytes, because clients cut there.
const char *instructions();

// The members of an answer that a modern client may keep for `ttlMs` milliseconds.
std::string cacheMembers(int ttlMs);

// Revisions that a modern client may ask for, as error data.
Json supportedModernRevisions();

} // namespace ohm::mcp
