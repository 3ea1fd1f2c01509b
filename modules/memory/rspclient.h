// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/rsp/rsplink.h"
#include "memory/rsp/rspregisters.h"

namespace ohm {

// What a stub said it can do (GDB manual, appendix E, "General Query Packets", qSupported).
struct RspFeatures
{
    std::size_t packetSize = 400; // of a packet's content, the least that stubs understand when they do not say
    bool withoutAcknowledgements = false;
    bool targetDescription = false;
    bool memoryMap = false;
    bool reverse = false; // steps and continues backwards
    bool isQemu = false; // takes several requests at once, stops at any byte while it runs
    QByteArray continuing = "c"; // what lets all threads run
};

// The break conditions of Z and z packets; the numbers are the protocol's.
enum class BreakKind { Software = 0, Hardware = 1, Write = 2, Read = 3, Access = 4 };

// A client of the GDB Remote Serial Protocol: QEMU, OpenOCD, J-Link, pyOCD, Black Magic … One thread at a time but for close().
//
// While the target runs, only waitForStop(), interrupt() and pauseFor() talk to it: many stubs take any other byte as a request
// to stop. All else is NotEnabled then.
class RspClient final
{
public:
    // Agrees on the features and learns whether the target stands still. `name` is for messages. A target that runs is stopped
    // by connecting, as the protocol has it; resume() lets it go on.
    static Result<std::unique_ptr<RspClient>> connect(
        std::unique_ptr<ByteStream> stream, const QString &name, Deadline deadline, std::stop_token stop = {});

    const QString &name() const { return m_name; }
    const RspFeatures &features() const { return m_features; }
    bool isRunning() const { return m_running; }
    const std::optional<rsp::StopEvent> &lastStop() const { return m_lastStop; } // why it stands still; nullopt while it runs
    // Whether it was running before we came. Some stubs stop a target without saying what it did; then this is a guess.
    bool wasRunning() const { return m_wasRunning; }
    std::uint64_t stops() const { return m_stops; } // how often it came to stand still
    void close() { m_link.close(); } // from any thread; every call ends with Disconnected

    // Empty when the stub gives none.
    Result<rsp::TargetDescription> readTargetDescription(Deadline deadline, std::stop_token stop = {});
    Result<std::vector<MemoryRegion>> readMemoryMap(Deadline deadline, std::stop_token stop = {});

    struct Block
    {
        std::uint64_t address = 0;
        std::span<char> into;
    };
    // Each block in as few packets as the stub's packet size allows, several under way where it takes that.
    // NotFound names the first part that could not be read.
    Result<void> readMemory(std::span<const Block> blocks, Deadline deadline, std::stop_token stop = {});
    Result<void> readMemory(std::uint64_t address, std::span<char> into, Deadline deadline, std::stop_token stop = {});
    Result<void> writeMemory(std::uint64_t address, QByteArrayView bytes, Deadline deadline, std::stop_token stop = {});

    // A register's bytes in the target's order; of all of them as g gives them. Those that cannot be read are absent or "x".
    Result<QByteArray> readRegister(int number, Deadline deadline, std::stop_token stop = {});
    Result<void> writeRegister(int number, QByteArrayView bytes, Deadline deadline, std::stop_token stop = {});
    Result<QByteArray> readAllRegisters(Deadline deadline, std::stop_token stop = {}); // hexadecimal digits, "x" for unknown
    Result<void> writeAllRegisters(QByteArrayView digits, Deadline deadline, std::stop_token stop = {});

    // `size` in bytes: of a watchpoint what it covers, of a breakpoint the instruction (2 or 4 on Arm).
    // Unsupported when the stub has none of the kind, LimitExceeded when it has no more.
    Result<void> insertBreak(
        BreakKind kind, std::uint64_t address, std::size_t size, Deadline deadline, std::stop_token stop = {});
    Result<void> removeBreak(
        BreakKind kind, std::uint64_t address, std::size_t size, Deadline deadline, std::stop_token stop = {});

    Result<void> resume(Deadline deadline, std::stop_token stop = {});
    Result<rsp::StopEvent> waitForStop(Deadline deadline, std::stop_token stop = {}); // at once when it stands still already
    Result<rsp::StopEvent> interrupt(Deadline deadline, std::stop_token stop = {});
    Result<rsp::StopEvent> step(
        Deadline deadline, std::stop_token stop = {}); // Timeout: it runs on, as from an instruction that waits
    Result<rsp::StopEvent> stepBack(Deadline deadline, std::stop_token stop = {});
    Result<rsp::StopEvent> runBack(Deadline deadline, std::stop_token stop = {});

    // Waits for a stop that the stub tells of by itself, also when the target is taken to stand still: somebody else moved it.
    // Timeout, Cancelled; Disconnected also tells that a stub has gone that nothing is asked of.
    Result<rsp::StopEvent> waitForNews(Deadline deadline, std::stop_token stop = {});

    // Calls `work` with the target standing still and lets it go on if it ran; not if it meanwhile stopped for a reason of its
    // own.
    Result<void> pauseFor(const std::function<Result<void>()> &work, Deadline deadline, std::stop_token stop = {});

    // A command of the stub itself ("info registers" on QEMU, "reset halt" on OpenOCD) and what it printed.
    Result<QString> monitor(const QString &command, Deadline deadline, std::stop_token stop = {});

    // Flash as the memory map declares it (GDB manual, appendix E, "Packets", vFlashErase …): whole blocks are erased, then
    // written; what was written is certain to be there after finishFlash(). Unsupported when the stub has no such requests.
    Result<void> eraseFlash(std::uint64_t address, std::uint64_t size, Deadline deadline, std::stop_token stop = {});
    Result<void> writeFlash(std::uint64_t address, QByteArrayView bytes, Deadline deadline, std::stop_token stop = {});
    Result<void> finishFlash(Deadline deadline, std::stop_token stop = {});

    // Takes a target that the stub has found but does not debug yet (vAttach). NotFound when there is none of this number.
    Result<void> attach(int number, Deadline deadline, std::stop_token stop = {});
    // Starts the program again (R). Unsupported when the stub does not know that.
    Result<void> restart(Deadline deadline, std::stop_token stop = {});
    // Leaves the target alone for good; most stubs let it run by that.
    Result<void> detach(Deadline deadline, std::stop_token stop = {});

    // Any request that is answered at once; an empty answer: the stub does not know it.
    Result<QByteArray> request(QByteArrayView payload, Deadline deadline, std::stop_token stop = {});

private:
    RspClient(std::unique_ptr<ByteStream> stream, const QString &name);

    Result<void> agree(Deadline deadline, const std::stop_token &stop);
    void takeFeatures(QByteArrayView answer);
    Result<void> learnState(Deadline deadline, const std::stop_token &stop);
    Result<void> checkHalted() const;
    Result<void> expectOk(QByteArrayView payload, const Message &what, Deadline deadline, const std::stop_token &stop);
    Result<QByteArray> readDocument(QByteArrayView object, const QString &name, Deadline deadline, const std::stop_token &stop);
    Result<void> run(QByteArrayView payload, Deadline deadline, const std::stop_token &stop);
    Result<rsp::StopEvent> stopped(rsp::StopEvent event);
    std::unexpected<Error> refused(const Message &what, QByteArrayView answer) const;

    const QString m_name;
    rsp::RspLink m_link;
    RspFeatures m_features;
    bool m_running = false;
    bool m_wasRunning = false;
    std::optional<rsp::StopEvent> m_lastStop;
    std::uint64_t m_stops = 0;
    int m_breaks = 0; // that are inserted
};

} // namespace ohm
