// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/resources.h"
#include "qemu/engine/machinedetails.h"
#include "qemu/engine/machines.h"

namespace ohm::qemu {

// Declares all qemu_ actions.
void declareQemuActions(Registry &registry, Machines &machines);

// By subject.
void declareLifecycle(ActionSet &actions, Machines &machines); // start, stop
void declareListing(ActionSet &actions, Machines &machines); // machines, list, status
void declareControl(ActionSet &actions, Machines &machines); // pause, resume, reset, snapshot, step_back
void declareMemory(ActionSet &actions, Machines &machines); // read_memory, memory_map, monitor
void declareFlash(ActionSet &actions, Machines &machines); // flash

// What several of them say.
FieldSpec machineIdField();
QString stateName(const Machine &machine);

// The symbols of the ELF file that a machine runs; empty when it runs none.
ElfFile symbolsOf(const Machine &machine);

// machine://ID, the machine's device as JSON with its last output.
ResourceProvider machineResource(Machines &machines);

} // namespace ohm::qemu
