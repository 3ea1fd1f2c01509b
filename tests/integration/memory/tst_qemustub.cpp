// SPDX-License-Identifier: GPL-3.0-or-later
#include "../probe/probetesting.h"
#include "memory/elf/symboltable.h"
#include "memory/guardedwrite.h"
#include "memory/rspmemory.h"
#include "memory/sharedguestmemory.h"

using namespace ohm;
using namespace ohm::testing;
using rsp::StopEvent;

// The GDB client and shared guest memory on our firmware in the real QEMU.
class TestQemuStub final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void describesItsRegisters();
    void readsAndWritesMemory();
    void readsAndWritesRegisters();
    void steps();
    void stopsAtBreakpoints();
    void stopsAtWatchpoints();
    void readsARunningTarget();
    void tellsWhatIsNotThere();
    void seesTheSameThroughSharedMemory();
    void seesTheMachineEnd();
    void measures();

private:
    Result<void> connect();
    std::uint64_t symbol(const QString &name) const { return m_symbols->find(name)->address; }
    std::uint64_t pc()
    {
        const auto bytes = m_client->readRegister(15, within(5s));
        return bytes ? loadNumber(*bytes, ByteOrder::Little) : 0;
    }
    std::uint32_t word(std::uint64_t at)
    {
        std::array<char, 4> bytes{};
        const auto read = m_client->readMemory(at, bytes, within(5s));
        return read ? std::uint32_t(loadNumber(QByteArrayView(bytes.data(), 4), ByteOrder::Little)) : 0;
    }

    std::optional<SymbolTable> m_symbols;
    std::unique_ptr<Machine> m_machine;
    std::unique_ptr<RspClient> m_client;
};

void TestQemuStub::initTestCase()
{
    const auto elf = ElfFile::load(firmware(u"mps2-an386"_s));
    OHM_VERIFY(elf);
    auto symbols = SymbolTable::read(*elf);
    OHM_VERIFY(symbols);
    m_symbols = std::move(*symbols);
}

Result<void> TestQemuStub::connect()
{
    auto stream = connectLocal(m_machine->stubPath(), within(5s));
    // The socket is there some milliseconds before QEMU listens on it.
    for (const Deadline end = within(5s); !stream && !end.isOver(); stream = connectLocal(m_machine->stubPath(), within(5s)))
        std::this_thread::sleep_for(10ms);
    if (!stream)
        return fail(stream.error());
    auto client = RspClient::connect(std::move(*stream), u"QEMU"_s, within(5s));
    if (!client)
        return fail(client.error());
    m_client = std::move(*client);
    return {};
}

void TestQemuStub::init()
{
    m_machine = std::make_unique<Machine>(u"mps2-an386"_s, firmware(u"mps2-an386"_s), Machine::sharingRam(u"mps2-an386"_s));
    std::this_thread::sleep_for(200ms); // boots
    OHM_VERIFY(connect());
    QVERIFY(!m_client->isRunning());
}

void TestQemuStub::cleanup()
{
    m_client.reset();
    m_machine.reset();
}

void TestQemuStub::describesItsRegisters()
{
    QVERIFY(m_client->features().isQemu);
    const auto description = m_client->readTargetDescription(within(5s));
    OHM_VERIFY(description);
    QVERIFY(description->find(u"pc"));
    QCOMPARE(description->find(u"pc")->number, 15);
    QVERIFY(description->find(u"d0"));
    const auto all = m_client->readAllRegisters(within(5s));
    OHM_VERIFY(all);
    const std::size_t offset = description->find(u"pc")->offset;
    QCOMPARE(loadNumber(*rsp::decodedHex(QByteArrayView(*all).sliced(qsizetype(2 * offset), 8)), ByteOrder::Little), pc());
}

void TestQemuStub::readsAndWritesMemory()
{
    QCOMPARE(word(symbol(u"g_bench"_s) + 16), 0x4f484d44U); // BENCH_MAGIC
    QByteArray bytes(10'001, '\0');
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = char(i * 7 + (i >> 8));
    const std::uint64_t at = 0x21800003;
    OHM_VERIFY(m_client->writeMemory(at, bytes, within(5s)));
    QByteArray read(bytes.size(), '\0');
    OHM_VERIFY(m_client->readMemory(at, std::span(read.data(), std::size_t(read.size())), within(5s)));
    QVERIFY(read == bytes);
    RspMemory memory(*m_client, {});
    const auto guarded = writeGuarded(memory, {.at = {0x21800000}, .bytes = "abcd"}, within(5s));
    OHM_VERIFY(guarded);
    QCOMPARE(guarded->outcome, GuardedWrite::Outcome::Held);
}

void TestQemuStub::readsAndWritesRegisters()
{
    OHM_VERIFY(m_client->writeRegister(7, QByteArray::fromHex("78563412"), within(5s)));
    QCOMPARE(m_client->readRegister(7, within(5s))->toHex(), "78563412"_ba);
    QVERIFY(!m_client->readRegister(9999, within(5s)));
}

void TestQemuStub::steps()
{
    const std::uint64_t before = pc();
    const auto stepped = m_client->step(within(5s));
    OHM_VERIFY(stepped);
    QCOMPARE(stepped->signal, rsp::signalTrap);
    QVERIFY(pc() != before);
}

void TestQemuStub::stopsAtBreakpoints()
{
    const std::uint64_t place = symbol(u"motor_step"_s);
    OHM_VERIFY(m_client->insertBreak(BreakKind::Hardware, place, 2, within(5s)));
    OHM_VERIFY(m_client->resume(within(5s)));
    const auto stop = m_client->waitForStop(within(5s));
    OHM_VERIFY(stop);
    QCOMPARE(pc(), place);
    QCOMPARE(m_symbols->describe(pc()), u"motor_step"_s);
    OHM_VERIFY(m_client->removeBreak(BreakKind::Hardware, place, 2, within(5s)));
    OHM_VERIFY(m_client->resume(within(5s)));
    QCOMPARE(m_client->waitForStop(within(100ms)).error().code, ErrorCode::Timeout);
    OHM_VERIFY(m_client->interrupt(within(5s)));
}

void TestQemuStub::stopsAtWatchpoints()
{
    const std::uint64_t uptime = symbol(u"g_bench"_s) + 32;
    OHM_VERIFY(m_client->insertBreak(BreakKind::Write, uptime, 4, within(5s)));
    OHM_VERIFY(m_client->resume(within(5s)));
    const auto stop = m_client->waitForStop(within(5s));
    OHM_VERIFY(stop);
    QCOMPARE(stop->reason, StopEvent::Reason::WriteWatchpoint);
    QCOMPARE(stop->watched->value, uptime);
    QVERIFY(m_symbols->describe(pc()).startsWith(u"bench_step") || m_symbols->describe(pc()).startsWith(u"step_counters"));
}

void TestQemuStub::readsARunningTarget()
{
    const std::uint64_t uptime = symbol(u"g_bench"_s) + 32;
    OHM_VERIFY(m_client->resume(within(5s)));
    RspMemory memory(*m_client, {.live = LiveAccess::Stopping});
    std::array<char, 4> bytes{};
    const MemoryRead request{.at = {uptime}, .into = bytes, .width = AccessWidth::Bits32};
    OHM_VERIFY(memory.read(request, within(5s), {}));
    const auto before = loadNumber(QByteArrayView(bytes.data(), 4), ByteOrder::Little);
    std::this_thread::sleep_for(50ms);
    OHM_VERIFY(memory.read(request, within(5s), {}));
    QVERIFY(loadNumber(QByteArrayView(bytes.data(), 4), ByteOrder::Little) > before);
    QCOMPARE(memory.runState(within(5s), {}), RunState::Running);
    RspMemory patient(*m_client, {.live = LiveAccess::No});
    QCOMPARE(patient.read(request, within(5s), {}).error().code, ErrorCode::NotEnabled);
}

void TestQemuStub::tellsWhatIsNotThere()
{
    std::array<char, 4> bytes{};
    const auto nothing = m_client->readMemory(0x90000000, bytes, within(5s));
    QCOMPARE(nothing.error().code, ErrorCode::NotFound);
    QVERIFY(nothing.error().message.english().contains(u"0x90000000"));
    // QEMU drops what is written to nowhere and calls it done: a guarded write finds out.
    RspMemory memory(*m_client, {});
    const auto written = writeGuarded(memory, {.at = {0x90000000}, .bytes = "abcd"}, within(5s));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::NotFound);
    QVERIFY(m_client->readMemory(symbol(u"g_bench"_s), bytes, within(5s)).has_value());
    const auto printed = m_client->monitor(u"info status"_s, within(5s));
    OHM_VERIFY(printed);
    QVERIFY2(printed->contains(u"paused"), qPrintable(*printed));
}

void TestQemuStub::seesTheSameThroughSharedMemory()
{
    auto shared = openSharedGuestMemory(m_machine->sharedFile(), {0x21000000});
    OHM_VERIFY(shared);
    const std::uint64_t uptime = symbol(u"g_bench"_s) + 32;
    std::array<char, 4> bytes{};
    const MemoryRead request{.at = {uptime}, .into = bytes, .width = AccessWidth::Bits32};
    OHM_VERIFY((*shared)->read(request, within(5s)));
    QCOMPARE(std::uint32_t(loadNumber(QByteArrayView(bytes.data(), 4), ByteOrder::Little)), word(uptime));
    OHM_VERIFY((*shared)->write({.at = {0x21800000}, .bytes = "wxyz"}, within(5s)));
    QCOMPARE(word(0x21800000), 0x7a797877U);
    const MemoryRead beyond{.at = {0x22000000}, .into = bytes};
    QCOMPARE((*shared)->read(beyond, within(5s)).error().code, ErrorCode::NotFound);
    QCOMPARE(openSharedGuestMemory(u"/nowhere/ram"_s, {0}).error().code, ErrorCode::NotFound);
    QCOMPARE(openSharedGuestMemory(m_machine->sharedFile(), {0}, 1ULL << 40).error().code, ErrorCode::InvalidArgument);
}

void TestQemuStub::seesTheMachineEnd()
{
    OHM_VERIFY(m_client->resume(within(5s)));
    m_machine->program().process().terminate();
    const auto end = m_client->waitForStop(within(5s));
    QVERIFY(!end || end->hasEnded());
    if (!end)
        QCOMPARE(end.error().code, ErrorCode::Disconnected);
}

void TestQemuStub::measures()
{
    const auto secondsOf = [](const std::function<void()> &work) {
        const auto start = std::chrono::steady_clock::now();
        work();
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    };
    std::array<char, 4> four{};
    constexpr int reads = 10'000;
    const double one = secondsOf([&] {
        for (int i = 0; i < reads; ++i)
            (void)m_client->readMemory(0x21000000, four, within(5s));
    });
    std::vector<RspClient::Block> blocks(reads, {0x21000000, four});
    const double many = secondsOf([&] { (void)m_client->readMemory(blocks, within(5s)); });
    QByteArray mega(8 * 1024 * 1024, '\0');
    const double bulk = secondsOf(
        [&] { (void)m_client->readMemory(0x21000000, std::span(mega.data(), std::size_t(mega.size())), within(20s)); });
    qInfo("GDB client on QEMU: %.0f 4-byte reads/s one by one, %.0f in one call, %.0f MiB/s in bulk", reads / one, reads / many,
        8 / bulk);
    QVERIFY(reads / many > 4000); // far below what is aimed at (40,000), so that a busy machine does not fail it
    QVERIFY(8 / bulk > 5);
}

QTEST_GUILESS_MAIN(TestQemuStub)
#include "tst_qemustub.moc"
