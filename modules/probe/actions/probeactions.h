// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/resources.h"
#include "probe/engine/sessions.h"

namespace ohm::probe {

// Declares all probe_ actions.
void declareProbeActions(Registry &registry, Sessions &sessions);

// By subject.
void declareScan(ActionSet &actions, Sessions &sessions); // scan, boards
void declareConnecting(ActionSet &actions, Sessions &sessions); // connect, disconnect, status, command
void declareRunControl(ActionSet &actions, Sessions &sessions); // halt, run, step, reset
void declareRegisters(ActionSet &actions, Sessions &sessions); // registers, set_register
void declareMemory(ActionSet &actions, Sessions &sessions); // read_memory, write_memory
void declareMemoryBlocks(ActionSet &actions, Sessions &sessions); // dump, restore, fill, search, compare
void declareBreakpoints(ActionSet &actions, Sessions &sessions); // breakpoint_add, _remove, _list, watchpoint_add
void declareDisassembly(ActionSet &actions, Sessions &sessions); // disassemble
void declareCallStack(ActionSet &actions, Sessions &sessions); // backtrace, evaluate
void declareFlash(ActionSet &actions, Sessions &sessions); // load_firmware, verify_firmware, flash_info, flash_erase
void declareEvents(ActionSet &actions, Sessions &sessions); // wait_event
void declareFault(ActionSet &actions, Sessions &sessions); // fault_report
void declarePeripherals(ActionSet &actions, Sessions &sessions); // peripherals, write_peripheral
void declareProfile(ActionSet &actions, Sessions &sessions); // profile
void declareRtt(ActionSet &actions, Sessions &sessions); // rtt_start, _read, _write, _stop

// The same under the names of the MCP server that it replaces.
void declareDropIns(Registry &registry);
void declareSemihosting(ActionSet &actions, Sessions &sessions); // semihosting

// probe://sessions and probe://NAME/state.
ResourceProvider probeResource(Sessions &sessions);

} // namespace ohm::probe
