// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/sim/debugport.h"

#include <QtTest>

using namespace ohm::probe::sim;

namespace {

constexpr std::uint32_t faultsFrom = 0x90000000;

// Memory that remembers; above faultsFrom there is none.
class Memory final : public BusDevice
{
public:
    std::map<std::uint32_t, unsigned char> bytes;
    int accesses = 0;

    std::optional<std::uint32_t> read(std::uint32_t address, int size) override
    {
        ++accesses;
        if (address >= faultsFrom)
            return std::nullopt;
        std::uint32_t value = 0;
        for (int i = size; i-- > 0;)
            value = value << 8 | bytes[address + std::uint32_t(i)];
        return value;
    }
    bool write(std::uint32_t address, int size, std::uint32_t value) override
    {
        ++accesses;
        for (std::uint32_t i = 0; i < std::uint32_t(size); ++i)
            bytes[address + i] = static_cast<unsigned char>(value >> (8 * i));
        return address < faultsFrom;
    }
};

// What a debugger does between the states of the TAP: the instruction, then scans of 35 bits.
class Port final
{
public:
    Port() { port.add(0, memoryPort); }

    struct Scan
    {
        unsigned ack;
        std::uint32_t value;
    };
    Scan scan(unsigned instruction, bool isRead, unsigned registerBits, std::uint32_t value = 0)
    {
        port.updateIr(instruction);
        const std::uint64_t captured = port.captureDr().bits;
        port.updateDr(std::uint64_t(value) << 3 | std::uint64_t(registerBits >> 2 & 3) << 1 | std::uint64_t(isRead));
        return {unsigned(captured & 7), std::uint32_t(captured >> 3)};
    }
    std::uint32_t result() { return scan(dpacc, true, readBuffer).value; }
    void writeDp(unsigned registerBits, std::uint32_t value) { scan(dpacc, false, registerBits, value); }
    std::uint32_t readDp(unsigned registerBits)
    {
        scan(dpacc, true, registerBits);
        return result();
    }
    void writeAp(unsigned offset, std::uint32_t value)
    {
        writeDp(select, offset & 0xF0);
        scan(apacc, false, offset, value);
    }
    std::uint32_t readAp(unsigned offset)
    {
        writeDp(select, offset & 0xF0);
        scan(apacc, true, offset);
        return result();
    }
    void powerOn() { writeDp(controlStatus, 0x50000000); }
    bool isSticky() { return readDp(controlStatus) & 1U << 5; }

    static constexpr unsigned dpacc = 0xA, apacc = 0xB;
    static constexpr unsigned controlStatus = 4, select = 8, readBuffer = 12;
    static constexpr unsigned csw = 0x00, tar = 0x04, drw = 0x0C, bd1 = 0x14, idr = 0xFC;
    static constexpr std::uint32_t words = 0x02, halfwords = 0x01, bytes = 0x00, increment = 0x10, packed = 0x20;

    Memory memory;
    MemAp memoryPort{MemAp::Identity{}, memory};
    DebugPort port{0x4BA00477};
};

} // namespace

class TestSimDebugPort final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void powersUpOnRequest();
    void givesResultsByTheNextScan();
    void discardsAfterAnError();
    void needsPower();
    void hasOnePort();
    void countsWithinFourKilobytes();
    void putsBytesIntoTheirLanes();
    void packsBytes();
    void reachesBankedWords();
    void knowsItsWidths();
};

void TestSimDebugPort::powersUpOnRequest()
{
    Port port;
    QCOMPARE(port.readDp(Port::controlStatus), 0U);
    port.powerOn();
    QCOMPARE(port.readDp(Port::controlStatus), 0xF0000000U); // requests and acknowledgements
    port.port.powerUp();
    QCOMPARE(port.readDp(Port::controlStatus), 0U);
}

void TestSimDebugPort::givesResultsByTheNextScan()
{
    Port port;
    port.powerOn();
    port.memory.write(0x20000000, 4, 0xCAFEBABE);
    port.memory.write(0x20000004, 4, 0x12345678);
    port.writeAp(Port::csw, Port::words | Port::increment);
    port.writeAp(Port::tar, 0x20000000);
    port.writeDp(Port::select, 0);
    port.scan(Port::apacc, true, Port::drw);
    const auto first = port.scan(Port::apacc, true, Port::drw);
    QCOMPARE(first.ack, 0b010U);
    QCOMPARE(first.value, 0xCAFEBABEU);
    QCOMPARE(port.result(), 0x12345678U);
}

void TestSimDebugPort::discardsAfterAnError()
{
    Port port;
    port.powerOn();
    port.writeAp(Port::tar, faultsFrom);
    port.readAp(Port::drw);
    QVERIFY(port.isSticky());
    // Until it is cleared nothing reaches the bus.
    const int before = port.memory.accesses;
    port.writeAp(Port::tar, 0x20000000);
    port.writeAp(Port::drw, 0xDEADBEEF);
    QCOMPARE(port.memory.accesses, before);
    port.writeDp(Port::controlStatus, 0x50000000); // a zero does not clear
    QVERIFY(port.isSticky());
    port.writeDp(Port::controlStatus, 0x50000020);
    QVERIFY(!port.isSticky());
    port.writeAp(Port::tar, 0x20000000);
    port.writeAp(Port::drw, 0xDEADBEEF);
    QCOMPARE(port.readAp(Port::drw), 0xDEADBEEFU);
}

void TestSimDebugPort::needsPower()
{
    Port port;
    port.readAp(Port::drw);
    QVERIFY(port.isSticky());
    QCOMPARE(port.memory.accesses, 0);
}

void TestSimDebugPort::hasOnePort()
{
    Port port;
    port.powerOn();
    QCOMPARE(port.readAp(Port::idr), 0x24770011U);
    port.writeDp(Port::select, 3U << 24 | 0xF0);
    port.scan(Port::apacc, true, Port::idr);
    QCOMPARE(port.result(), 0U);
    QVERIFY(!port.isSticky());
}

void TestSimDebugPort::countsWithinFourKilobytes()
{
    Port port;
    port.powerOn();
    port.writeAp(Port::csw, Port::words | Port::increment);
    port.writeAp(Port::tar, 0x20000FFC);
    port.readAp(Port::drw);
    QCOMPARE(port.readAp(Port::tar), 0x20000000U);
    port.writeAp(Port::csw, Port::words);
    port.readAp(Port::drw);
    QCOMPARE(port.readAp(Port::tar), 0x20000000U);
}

void TestSimDebugPort::putsBytesIntoTheirLanes()
{
    Port port;
    port.powerOn();
    port.memory.write(0x20000000, 4, 0x44332211);
    port.writeAp(Port::csw, Port::bytes | Port::increment);
    port.writeAp(Port::tar, 0x20000001);
    QCOMPARE(port.readAp(Port::drw), 0x00002200U);
    QCOMPARE(port.readAp(Port::drw), 0x00330000U);
    port.writeAp(Port::csw, Port::halfwords);
    port.writeAp(Port::tar, 0x20000002);
    port.writeAp(Port::drw, 0xAABB9999);
    QCOMPARE(port.memory.read(0x20000000, 4), std::optional(0xAABB2211U));
}

void TestSimDebugPort::packsBytes()
{
    Port port;
    port.powerOn();
    port.memory.write(0x20000000, 4, 0x44332211);
    port.writeAp(Port::csw, Port::bytes | Port::packed);
    port.writeAp(Port::tar, 0x20000000);
    QCOMPARE(port.readAp(Port::drw), 0x44332211U);
    QCOMPARE(port.readAp(Port::tar), 0x20000004U);
}

void TestSimDebugPort::reachesBankedWords()
{
    Port port;
    port.powerOn();
    port.writeAp(Port::tar, 0x20000010);
    port.writeAp(Port::bd1, 0x5555AAAA);
    QCOMPARE(port.memory.read(0x20000014, 4), std::optional(0x5555AAAAU));
    QCOMPARE(port.readAp(Port::bd1), 0x5555AAAAU);
    QCOMPARE(port.readAp(Port::tar), 0x20000010U);
}

void TestSimDebugPort::knowsItsWidths()
{
    Port port;
    port.powerOn();
    port.writeAp(Port::csw, 0x03); // 64 bits
    QCOMPARE(port.readAp(Port::csw) & 7, 2U); // are not there
    QVERIFY(port.readAp(Port::csw) & 0x40); // enabled
}

QTEST_APPLESS_MAIN(TestSimDebugPort)
#include "tst_simdebugport.moc"
