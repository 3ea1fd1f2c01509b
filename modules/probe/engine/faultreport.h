// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

// What a Cortex-M core tells of a fault. Armv7-M Architecture Reference Manual (DDI 0403): B1.5.6 "Exception entry behavior"
// (stacked frame), B1.5.8 "Exception return behavior" (EXC_RETURN), B3.2.15 CFSR, B3.2.16 HFSR; Armv8-M (DDI 0553) for STKOF.
namespace ohm::probe {

// The value in LR at the entry of a handler.
struct ExceptionReturn
{
    std::uint32_t value = 0;

    bool usesProcessStack() const { return value & 4; }
    bool fromThread() const { return value & 8; }
    bool hasFloatFrame() const { return !(value & 16); }
    static bool isOne(std::uint32_t word) { return word >= 0xFFFFFF80 && word != 0xFFFFFFFF && !(word & 2); }
};

// What the core stacked when it took the exception.
struct ExceptionFrame
{
    std::uint32_t at = 0; // address of r0
    std::uint32_t r0 = 0, r1 = 0, r2 = 0, r3 = 0, r12 = 0, lr = 0, pc = 0, xpsr = 0;
    struct Float
    {
        std::array<std::uint32_t, 16> s{};
        std::uint32_t fpscr = 0;
    };
    std::optional<Float> floating; // garbage while the core still puts off saving it (lazy stacking)

    static constexpr std::size_t basicSize = 32, floatSize = 104; // bytes
    std::uint32_t size() const { return floating ? floatSize : basicSize; }
    // The stack pointer before the exception; the core may have skipped a word to align it.
    std::uint32_t stackBefore() const { return at + size() + (xpsr & 0x200 ? 4 : 0); }
};

// From words at `at` as they lie in memory, 8 or 26 of them.
ExceptionFrame frameOf(std::uint32_t at, const std::vector<std::uint32_t> &words);
// Whether these could be a frame at all: 8 words.
bool isPlausibleFrame(const std::vector<std::uint32_t> &words, std::uint32_t activeException);

struct FaultState
{
    std::uint32_t cpuid = 0, cfsr = 0, hfsr = 0, mmfar = 0, bfar = 0;
    std::uint32_t exception = 0; // the active one: 0 none, 2 NMI, 3 HardFault … 6 UsageFault, 16 and above interrupts
    std::uint32_t pc = 0; // of the halted core, in the handler
    std::optional<ExceptionReturn> exceptionReturn; // nullopt: not found
    std::optional<ExceptionFrame> frame;
};

struct FaultBit
{
    const char *name; // "PRECISERR"
    Text meaning;
};

struct FaultReport
{
    bool isFault = false; // the core is in a fault handler, or a status bit is set
    bool isLockedUp = false;
    QString exception; // "HardFault"; empty: none is active
    std::vector<FaultBit> cfsr, hfsr; // the bits that are set
    std::optional<std::uint32_t> address; // that was accessed, when the core knows it
    Message cause; // in words, one sentence
    std::vector<Message> hints; // what to look at
};

// `describe` names the code at an address ("motor_step+0x12 (motor.c:41)"); empty where nothing is known.
using DescribeCode = std::function<QString(std::uint32_t address)>;
FaultReport explainFault(const FaultState &state, const DescribeCode &describe);

QString exceptionName(std::uint32_t number); // "HardFault", "interrupt 5"
bool hasFaultStatus(std::uint32_t cpuid); // Armv6-M and Armv8-M Baseline have no CFSR

} // namespace ohm::probe
