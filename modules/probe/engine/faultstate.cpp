// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/faultstate.h"

#include "probe/probetr.h"

namespace ohm::probe {

namespace {

constexpr std::uint32_t cpuidAt = 0xE000ED00, cfsrAt = 0xE000ED28;
constexpr std::size_t searchedWords = 1024; // of the handler's stack
constexpr std::size_t searchedAtOnce = 64;

class FrameSearch final
{
public:
    FrameSearch(MemoryAccess &memory, std::uint32_t exception, Deadline deadline, const std::stop_token &stop)
        : m_memory(memory)
        , m_exception(exception)
        , m_deadline(deadline)
        , m_stop(stop)
    {
    }

    Result<std::vector<std::uint32_t>> words(std::uint32_t at, std::size_t count) const
    {
        QByteArray bytes(qsizetype(count * 4), '\0');
        const MemoryRead request{.at = {at}, .into = {bytes.data(), count * 4}, .width = AccessWidth::Bits32};
        if (const auto done = m_memory.read(request, m_deadline, m_stop); !done)
            return fail(done.error());
        std::vector<std::uint32_t> words;
        for (qsizetype i = 0; i < bytes.size(); i += 4)
            words.push_back(std::uint32_t(loadNumber(bytes.sliced(i, 4), m_memory.capabilities().order)));
        return words;
    }

    // The frame at an address; nullopt when nothing there could be one.
    std::optional<ExceptionFrame> frameAt(std::uint32_t at, ExceptionReturn by) const
    {
        if (at % 4 != 0)
            return std::nullopt;
        const auto basic = words(at, ExceptionFrame::basicSize / 4);
        if (!basic || !isPlausibleFrame(*basic, m_exception))
            return std::nullopt;
        const auto whole = by.hasFloatFrame() ? words(at, ExceptionFrame::floatSize / 4) : basic;
        return frameOf(at, whole ? *whole : *basic);
    }

    // The EXC_RETURN that a handler pushed last of all, so that the frame begins behind it; upwards from `sp`.
    void searchStack(std::uint32_t sp, std::optional<std::uint32_t> processStack, FaultState &state) const
    {
        for (std::uint32_t at = sp; at < sp + searchedWords * 4; at += searchedAtOnce * 4) {
            const auto some = words(at, searchedAtOnce);
            if (!some)
                return; // the stack's end
            for (std::size_t i = 0; i < some->size(); ++i) {
                if (ExceptionReturn::isOne((*some)[i])
                    && take({(*some)[i]}, at + std::uint32_t(i) * 4 + 4, processStack, state))
                    return;
            }
        }
    }

    bool take(ExceptionReturn by, std::uint32_t mainStack, std::optional<std::uint32_t> processStack, FaultState &state) const
    {
        if (by.usesProcessStack() && !processStack)
            return false;
        state.frame = frameAt(by.usesProcessStack() ? *processStack : mainStack, by);
        if (state.frame)
            state.exceptionReturn = by;
        return state.frame.has_value();
    }

private:
    MemoryAccess &m_memory;
    const std::uint32_t m_exception;
    const Deadline m_deadline;
    const std::stop_token m_stop;
};

void findFrame(const FrameSearch &search, const CoreRegisters &registers, FaultState &state)
{
    if (state.exception == 0)
        return;
    const std::uint32_t mainStack = registers.msp.value_or(registers.sp);
    if (ExceptionReturn::isOne(registers.lr)) {
        const ExceptionReturn by{registers.lr};
        state.exceptionReturn = by;
        if (search.take(by, mainStack, registers.psp, state))
            return;
    }
    search.searchStack(mainStack, registers.psp, state);
}

} // namespace

Result<FaultState> readFaultState(
    MemoryAccess &memory, const CoreRegisters &registers, Deadline deadline, const std::stop_token &stop)
{
    if (memory.capabilities().addressBits != 32)
        return fail(ErrorCode::Unsupported, Tr::text("Fault registers are only known of Cortex-M cores."));
    FaultState state{.exception = registers.xpsr & 0x1FF, .pc = registers.pc};
    const FrameSearch search(memory, state.exception, deadline, stop);
    const auto cpuid = search.words(cpuidAt, 1);
    const auto status = cpuid ? search.words(cfsrAt, 5) : cpuid; // CFSR, HFSR, DFSR, MMFAR, BFAR
    if (!status)
        return fail(status.error());
    state.cpuid = cpuid->front();
    if (hasFaultStatus(state.cpuid)) {
        state.cfsr = (*status)[0];
        state.hfsr = (*status)[1];
        state.mmfar = (*status)[3];
        state.bfar = (*status)[4];
    }
    findFrame(search, registers, state);
    return state;
}

} // namespace ohm::probe
