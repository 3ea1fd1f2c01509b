// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/rspclient.h"
#include "probe/sim/corebackend.h"
#include "probe/sim/memorycache.h"
#include "probe/sim/softbreaks.h"

#include <set>

namespace ohm::probe::sim {

// A processor that QEMU emulates, through its GDB stub. What the stub cannot do while the machine runs is done by stopping it
// for some microseconds, but for memory that the machine shares with us.
//
// QEMU's stub before 8.1 gives neither PSP nor CONTROL, FAULTMASK, BASEPRI, PRIMASK: those keep what is written to them and
// have no effect; MSP is then the current stack pointer.
//
// A fault in the fault handler locks a core up and ends QEMU. So the machine stops at the handler's beginning, whatever the
// debugger wants, and its first instructions are looked at before each of them is executed. One that would fault is not:
// the machine waits there until the debugger halts or resets it, which is what a debugger sees of a locked up core.
//
// QEMU stops before a watched access, a Cortex-M after it: so the instruction is finished here.
//
// A debugger reaches memory past the memory protection unit, the stub does not: what it refuses in `memory` is asked for again
// by physical address.
class GdbBackend final : public CoreBackend
{
public:
    struct Settings
    {
        std::vector<MemoryRegion> memory; // RAM and flash, read ahead and written behind while it stands still
        std::vector<std::unique_ptr<MemoryAccess>> shared; // read and written live
    };

    ~GdbBackend() override; // the machine is as if nobody had debugged it, but for what was written
    Q_DISABLE_COPY_MOVE(GdbBackend)

    // The stub's machine goes on running.
    static Result<std::unique_ptr<GdbBackend>> open(std::unique_ptr<RspClient> client, Settings settings);

    bool isGone() const override { return m_gone; } // the stub does not answer any more

    std::optional<std::uint32_t> read(std::uint32_t address, int size) override;
    bool write(std::uint32_t address, int size, std::uint32_t value) override;
    bool isRunning() override;
    HaltCause haltCause() const override { return m_cause; }
    std::uint32_t watchedAddress() const override { return m_watched; }
    bool isLockedUp() override { return isRunning() && m_lockedUp; }
    bool halt() override;
    bool resume() override;
    bool step(bool maskInterrupts) override;
    bool reset() override;
    std::optional<std::uint32_t> samplePc() override;
    std::optional<std::uint32_t> readCoreRegister(int number) override;
    bool writeCoreRegister(int number, std::uint32_t value) override;
    void setBreak(const CoreBreak &place, bool on) override;
    bool fill(std::uint32_t address, std::uint32_t size, char value) override;
    std::optional<std::chrono::milliseconds> goOn() override;

private:
    struct StubRegister
    {
        int number = 0;
        int size = 4;
        int offset = 0; // of our 32 bits in it
    };

    GdbBackend(std::unique_ptr<RspClient> client, Settings settings);

    Result<void> readRegisterNumbers();
    const StubRegister *find(int number) const;
    MemoryAccess *sharedAt(std::uint32_t address, int size) const;
    bool isMemory(std::uint32_t address, std::size_t size) const;
    bool isRam(std::uint32_t address, std::size_t size) const;
    bool readThrough(std::uint32_t address, std::span<char> into);
    bool writeThrough(std::uint32_t address, QByteArrayView bytes);
    Result<void> physically(const std::function<Result<void>()> &work);
    std::optional<std::uint32_t> readWord(std::uint32_t address);
    std::optional<std::uint32_t> readStubRegister(int number);
    bool loadVectors();
    void guardFaultHandler();
    bool isAtGuard();
    void enterFaultHandler();
    bool locksUp();
    void takeStop(const rsp::StopEvent &event);
    Result<rsp::StopEvent> stepOnce(bool maskInterrupts);
    void finishAccess();
    bool syncBreaks();
    Result<void> apply(const std::set<CoreBreak> &wanted);
    void forget(); // what was read ahead or before; what was written reaches the machine
    bool succeeded(const Result<void> &result);

    const std::unique_ptr<RspClient> m_client;
    const Settings m_settings;
    std::map<int, StubRegister> m_registers;
    std::map<int, std::uint32_t> m_shadows; // of registers that the stub does not have
    std::map<int, QByteArray> m_values; // of the stub's registers, by its numbers, while it stands still
    std::set<CoreBreak> m_wanted;
    std::set<CoreBreak> m_set; // in the stub
    std::set<std::uint32_t> m_setSoft;
    std::optional<std::uint32_t> m_guard; // where the fault handler begins
    SoftBreaks m_softBreaks;
    MemoryCache m_cache;
    HaltCause m_cause = HaltCause::Requested;
    std::uint32_t m_watched = 0;
    bool m_running = false; // as the debugger was last told
    bool m_lockedUp = false; // it "runs", but the machine waits in the fault handler
    bool m_gone = false;
};

} // namespace ohm::probe::sim
