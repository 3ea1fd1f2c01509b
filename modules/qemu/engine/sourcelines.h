// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "qemu/engine/elfsymbols.h"

#include <stop_token>

namespace ohm::qemu {

// "motor.c:120" for a code address, asked of the toolchain's addr2line; empty when there is none or the file says nothing.
QString sourceLine(const QString &elfPath, int elfMachine, std::uint64_t address, std::stop_token stop);

// Of addr2line's answer: "/src/fw/motor.c:120 (discriminator 2)" -> "motor.c:120"; empty for "??:0" and "??:?".
QString parseSourceLine(const QString &answer);

} // namespace ohm::qemu
