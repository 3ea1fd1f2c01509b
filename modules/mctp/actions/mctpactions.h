// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/registry.h"
#include "mctp/engine/calls.h"
#include "mctp/engine/links.h"

namespace ohm::mctp {

// Declares all mctp_, pldm_ and ipc_ actions.
void declareMctpActions(Links &links);

// By subject.
void declareCodecActions(ActionSet &actions); // decode, encode
void declareLinkActions(ActionSet &actions, Links &links); // open, close, stats
void declareRequestActions(ActionSet &actions, Links &links); // discover, request, set_eid, routes
void declareMonitorActions(ActionSet &actions, Links &links); // monitor, inject, export
void declarePldmActions(ActionSet &actions, Links &links); // base, sensors
void declareIpcActions(ActionSet &actions, Links &links); // ipc_status

// What several of them say.
FieldSpec linkField();
FieldSpec eidField();
FieldSpec addressField();
FieldSpec timeoutField();
FieldSpec retriesField();

// The link, and where the EID or the address is reached.
Result<Asking> asking(Links &links, const QString &link, int timeoutMs, int retries, CallContext &context);
Target targetOf(const Link &link, int eid, std::optional<int> address);

} // namespace ohm::mctp
