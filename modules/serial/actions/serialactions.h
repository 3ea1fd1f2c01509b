// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/registry.h"

namespace ohm::serial {

class Consoles;

void declareSerialActions(Registry &registry, Consoles &consoles);

// By subject, each in a file of its own.
void declarePortActions(ActionSet &actions, Consoles &consoles); // list, open, close
void declareWriteActions(ActionSet &actions, Consoles &consoles); // write, send file
void declareReadActions(ActionSet &actions, Consoles &consoles); // read, expect
void declareCaptureActions(ActionSet &actions, Consoles &consoles);
void declareLineActions(ActionSet &actions, Consoles &consoles); // modem lines, baud rate, statistics
void declareExportActions(ActionSet &actions, Consoles &consoles);

} // namespace ohm::serial
