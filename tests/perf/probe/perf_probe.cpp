// SPDX-License-Identifier: GPL-3.0-or-later
// perf_probe SCENARIO: measures reading a target's memory beside what it could cost at best, in one run, and prints one line of
// JSON for run.py. Exit code 2 when it could not be measured. OHM_BUILD_DIR names the build with the firmware.
//   door   4 bytes through the door beside a bare client of OpenOCD's Tcl port, asked by one who waits and by one who does not
//   dump   64 KiB beside OpenOCD's own dump_image
//   stub   4 bytes and blocks from QEMU's GDB stub over a Unix socket
//   watch  64 words 10000 times a second from the RAM that QEMU shares
#include "integration/probe/openocd/sessionfixture.h"
#include "memory/rspclient.h"
#include "memory/sharedguestmemory.h"
#include "stream/streamoptions.h"

#include <cstdio>
#include <ctime>
#include <functional>

#include <sys/prctl.h>

using namespace ohm;
using namespace ohm::testing;
using Chip = SimProbeConfig::Chip;

namespace {

using SteadyClock = std::chrono::steady_clock;
constexpr std::uint32_t ram = 0x20000000;
constexpr std::size_t blockSize = 64 * 1024;
constexpr int samplesPerSecond = 10'000;

struct Report
{
    Json figures = Json::object();

    void add(const char *name, double value) { figures[name] = std::round(value * 1000) / 1000; }
};

double secondsSince(SteadyClock::time_point start) { return std::chrono::duration<double>(SteadyClock::now() - start).count(); }

double median(std::vector<double> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

// What long work takes when nothing else comes between.
double least(std::vector<double> values) { return std::ranges::min(values); }

// Each by turns, a few times in a row, so that whatever else the machine does falls on all of them alike. In microseconds.
std::vector<double> byTurns(int turns, int inARow, const std::vector<std::function<bool()>> &works,
    const std::function<double(std::vector<double>)> &typical)
{
    std::vector<std::vector<double>> times(works.size());
    for (int turn = 0; turn < turns * int(works.size()); ++turn) {
        const std::size_t i = std::size_t(turn) % works.size();
        for (int n = 0; n < inARow; ++n) {
            const auto start = SteadyClock::now();
            if (!works[i]())
                return {};
            times[i].push_back(secondsSince(start) * 1e6);
        }
    }
    std::vector<double> results;
    for (auto &each : times)
        results.push_back(typical(std::move(each)));
    return results;
}

// Of a few rounds of `work`, each of which does it `times` times, the best rate per second; 0 when it failed.
double bestRate(int times, const std::function<bool()> &work)
{
    double best = 0;
    for (int round = 0; round < 5; ++round) {
        const auto start = SteadyClock::now();
        for (int i = 0; i < times; ++i) {
            if (!work())
                return 0;
        }
        best = std::max(best, times / secondsSince(start));
    }
    return best;
}

// The least that a client of the Tcl port can be.
class BareClient final
{
public:
    explicit BareClient(quint16 port)
    {
        if (auto stream = connectTcp(u"127.0.0.1"_s, port, within(5s)))
            m_stream = std::move(*stream);
    }

    bool run(const QByteArray &script)
    {
        if (!m_stream || !m_stream->write(script + '\x1a', within(20s)))
            return false;
        for (m_answer.clear(); !m_answer.endsWith('\x1a');) {
            const auto size = m_stream->read(m_buffer, within(20s));
            if (!size)
                return false;
            m_answer.append(m_buffer.data(), qsizetype(*size));
        }
        return true;
    }

private:
    std::unique_ptr<ByteStream> m_stream;
    std::array<char, 4096> m_buffer;
    QByteArray m_answer;
};

std::unique_ptr<SessionFixture> openSession()
{
    auto fixture = std::make_unique<SessionFixture>(Chip::Stm32f4, u"netduinoplus2"_s);
    if (!fixture->problem().isEmpty() || !fixture->connect() || !fixture->on(u"probe_halt"_s))
        return nullptr;
    return fixture;
}

bool door(Report &report)
{
    const auto fixture = openSession();
    const auto session = fixture ? fixture->sessions().require(u"p1"_s) : fail(ErrorCode::NotFound, {});
    if (!session)
        return false;
    BareClient bare((*session)->info().tclPort);
    const auto target = (*session)->target({});
    MemoryAccess &memory = (*session)->memory(*target);
    Dispatcher &dispatcher = fixture->bench().bench.dispatcher;
    // Without a deadline the caller does the work itself; with one it goes through the device's own thread, as from a panel.
    const auto ask = [&](Deadline deadline) {
        const Json arguments = {{"session", "p1"}, {"address", ram}};
        return dispatcher.callAndWait({.action = u"probe_read_memory"_s, .arguments = arguments, .deadline = deadline})
            .has_value();
    };
    std::array<char, 4> word;
    const auto times = byTurns(40, 50,
        {[&] { return bare.run("read_memory 0x20000000 32 1"); },
            [&] { return memory.read({{ram}, word, AccessWidth::Bits32}, within(5s)).has_value(); },
            [&] { return ask(Deadline::never()); }, [&] { return ask(within(20s)); }},
        median);
    if (times.empty())
        return false;
    report.add("raw_us", times[0]);
    report.add("memory_us", times[1]);
    report.add("door_us", times[2]);
    report.add("door_ratio", times[2] / times[0]);
    report.add("strand_us", times[3]);
    report.add("strand_ratio", times[3] / times[0]);
    return true;
}

bool dump(Report &report)
{
    const auto fixture = openSession();
    const auto session = fixture ? fixture->sessions().require(u"p1"_s) : fail(ErrorCode::NotFound, {});
    if (!session)
        return false;
    BareClient bare((*session)->info().tclPort);
    const QByteArray script = "dump_image " + fixture->path(u"theirs"_s).toUtf8() + " 0x20000000 65536";
    const Json ours = {{"address", ram}, {"size", blockSize}, {"file", fixture->path(u"ours"_s).toStdString()}};
    const auto target = (*session)->target({});
    MemoryAccess &memory = (*session)->memory(*target);
    std::vector<char> block(blockSize);
    const auto times = byTurns(15, 1,
        {[&] { return bare.run(script); }, [&] { return memory.read({{ram}, block}, within(20s)).has_value(); },
            [&] { return fixture->on(u"probe_dump_memory"_s, ours).has_value(); }},
        least);
    if (times.empty())
        return false;
    report.add("dump_image_ms", times[0] / 1000);
    report.add("memory_ms", times[1] / 1000);
    report.add("door_ms", times[2] / 1000);
    report.add("dump_ratio", times[2] / times[0]);
    return true;
}

// The least that a client of a GDB stub can be: it neither checks nor decodes what it gets.
class BareStubClient final
{
public:
    explicit BareStubClient(std::unique_ptr<ByteStream> stream)
        : m_stream(std::move(stream))
    {
    }

    bool run(const QByteArray &command)
    {
        int sum = 0;
        for (const char c : command)
            sum += quint8(c);
        const QByteArray packet = "+$" + command + '#' + QByteArray::number(sum & 0xFF, 16).rightJustified(2, '0');
        if (!m_stream->write(packet, within(5s)))
            return false;
        for (m_answer.clear(); m_answer.size() < 4 || m_answer[m_answer.size() - 3] != '#';) {
            const auto size = m_stream->read(m_buffer, within(5s));
            if (!size)
                return false;
            m_answer.append(m_buffer.data(), qsizetype(*size));
        }
        return true;
    }

private:
    const std::unique_ptr<ByteStream> m_stream;
    std::array<char, 8192> m_buffer;
    QByteArray m_answer;
};

// What the machine and QEMU have to offer, on a connection of its own: the stub has one at a time.
bool bareStub(const Machine &machine, Report &report)
{
    auto stream = openStream(u"unix:"_s + machine.stubPath(), {}, within(5s));
    if (!stream)
        return false;
    BareStubClient bare(std::move(*stream));
    const double reads = bestRate(8000, [&] { return bare.run("m20000000,4"); });
    const double blocks = bestRate(2000, [&] { return bare.run("m20000000,7ff"); });
    report.add("bare_reads_per_s", reads);
    report.add("bare_bulk_mib_per_s", blocks * 2047 / 1024 / 1024);
    return reads > 0 && blocks > 0;
}

bool stub(Report &report)
{
    const Machine machine(u"netduinoplus2"_s, firmware(u"netduinoplus2"_s));
    if (!bareStub(machine, report))
        return false;
    auto stream = openStream(u"unix:"_s + machine.stubPath(), {}, within(5s));
    auto client = stream ? RspClient::connect(std::move(*stream), u"QEMU"_s, within(5s)) : fail(stream.error());
    if (!client)
        return false;
    std::array<char, 4> word;
    const auto readOne = [&] { return (*client)->readMemory(ram, word, within(5s)).has_value(); };
    report.add("one_by_one_per_s", bestRate(8000, readOne));

    std::array<char, 256> words;
    std::vector<RspClient::Block> blocks;
    for (std::size_t i = 0; i < words.size(); i += 4)
        blocks.push_back({ram + i * 16, std::span(words).subspan(i, 4)});
    const auto readSome = [&] { return (*client)->readMemory(blocks, within(5s)).has_value(); };
    report.add("reads_per_s", double(blocks.size()) * bestRate(200, readSome));

    std::vector<char> block(16 * 1024);
    const auto readBlock = [&] { return (*client)->readMemory(ram, block, within(5s)).has_value(); };
    report.add("bulk_mib_per_s", double(block.size()) / 1024 / 1024 * bestRate(400, readBlock));
    return report.figures["one_by_one_per_s"] > 0 && report.figures["reads_per_s"] > 0 && report.figures["bulk_mib_per_s"] > 0;
}

double threadSeconds()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

// Of a second in which `work` is done 10,000 times, each in its time. Negative: it failed.
double coreShare(const std::function<bool()> &work)
{
    constexpr auto period = std::chrono::nanoseconds(1s) / samplesPerSecond;
    const double before = threadSeconds();
    const auto start = SteadyClock::now();
    for (int i = 0; i < samplesPerSecond; ++i) {
        std::this_thread::sleep_until(start + i * period);
        if (!work())
            return -1;
    }
    return (threadSeconds() - before) / secondsSince(start);
}

bool watch(Report &report)
{
    const Machine machine(u"mps2-an386"_s, firmware(u"mps2-an386"_s), Machine::sharingRam(u"mps2-an386"_s));
    const auto memory = openSharedGuestMemory(machine.sharedFile(), {0x21000000});
    if (!memory)
        return false;
    std::array<std::uint32_t, 64> values;
    std::vector<MemoryRead> requests;
    for (std::size_t i = 0; i < values.size(); ++i)
        requests.push_back({{0x21000000 + i * 68}, {reinterpret_cast<char *>(&values[i]), 4}, AccessWidth::Bits32});
    std::vector<double> durations;
    durations.reserve(100'000);
    const auto read = [&] {
        const auto start = SteadyClock::now();
        const bool isRead = (*memory)->readMany(requests, Deadline::never()).has_value();
        durations.push_back(secondsSince(start));
        return isRead;
    };
    // As late as a timer may be by default, half of a period, no sample has its time.
    ::prctl(PR_SET_TIMERSLACK, 1);
    // What waking up so often costs is the machine's affair: measured beside, by the same loop with nothing in it.
    std::vector<double> timer, total;
    for (int turn = 0; turn < 5; ++turn) {
        timer.push_back(coreShare([] { return true; }));
        total.push_back(coreShare(read));
    }
    report.add("timer_core_share", median(timer));
    report.add("total_core_share", median(total));
    report.add("reading_core_share", median(std::move(durations)) * samplesPerSecond);
    return std::ranges::all_of(total, [](double share) { return share > 0; });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const std::map<std::string, bool (*)(Report &)> scenarios{{"door", door}, {"dump", dump}, {"stub", stub}, {"watch", watch}};
    const auto scenario = scenarios.find(argc > 1 ? argv[1] : "");
    Report report;
    if (scenario == scenarios.end() || !scenario->second(report)) {
        std::fputs("usage: perf_probe door|dump|stub|watch, with openocd, qemu-system-arm and the firmware at hand\n", stderr);
        return 2;
    }
    std::puts(report.figures.dump().c_str());
    return 0;
}
