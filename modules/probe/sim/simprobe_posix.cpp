// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/sim/simprobe.h"

#include "memory/sharedguestmemory.h"
#include "probe/sim/arraybackend.h"
#include "probe/sim/gdbbackend.h"
#include "probe/sim/simserver_posix.h"
#include "probe/sim/stm32f4chip.h"
#include "probe/sim/stm32mp15chip.h"
#include "stream/streamoptions.h"

namespace ohm::probe::sim {

using namespace Qt::StringLiterals;

namespace {

using Chip = SimProbeConfig::Chip;

constexpr std::uint32_t sram = 0x20000000;
constexpr std::uint32_t sramSize = 128 * 1024;

// Without an emulator: the chip's memories.
std::unique_ptr<CoreBackend> makeArray(Chip chip)
{
    if (chip == Chip::Stm32mp15)
        return std::make_unique<ArrayBackend>(
            std::vector<ArrayBackend::Block>{{0, 64 * 1024}, {0x10000000, 384 * 1024}}, 0x10000000);
    return std::make_unique<ArrayBackend>(
        std::vector<ArrayBackend::Block>{
            {Stm32f4Flash::memoryStart, Stm32f4Flash::memorySize}, {sram, sramSize}, {0x40020000, 0x4000}},
        sram);
}

// Where the chip has memory in which reading ahead does no harm.
std::vector<MemoryRegion> memoryOf(Chip chip)
{
    if (chip != Chip::Stm32f4)
        return {{{0}, 64 * 1024, MemoryRegion::Kind::Ram, {}, 0}, {{sram}, sramSize, MemoryRegion::Kind::Ram, {}, 0}};
    return {{{Stm32f4Flash::memoryStart}, Stm32f4Flash::memorySize, MemoryRegion::Kind::Flash, {}, 0},
        {{sram}, sramSize, MemoryRegion::Kind::Ram, {}, 0}};
}

Result<std::unique_ptr<CoreBackend>> makeEmulated(const SimProbeConfig &config, Deadline deadline, const std::stop_token &stop)
{
    GdbBackend::Settings settings{memoryOf(config.chip), {}};
    for (const SimProbeConfig::SharedMemory &memory : config.shared) {
        auto opened = openSharedGuestMemory(memory.file, memory.base);
        if (!opened)
            return fail(opened.error());
        settings.shared.push_back(std::move(*opened));
    }
    auto stream = openStream(config.stub, {}, deadline, stop);
    if (!stream)
        return fail(stream.error());
    auto client = RspClient::connect(std::move(*stream), u"the emulated machine"_s, deadline, stop);
    if (!client)
        return fail(client.error());
    auto backend = GdbBackend::open(std::move(*client), std::move(settings));
    if (!backend)
        return fail(backend.error());
    return std::move(*backend);
}

std::unique_ptr<SimChip> makeChip(Chip chip, std::unique_ptr<CoreBackend> core, bool isEmulated)
{
    switch (chip) {
    case Chip::Stm32f4:
        return std::make_unique<Stm32f4Chip>(std::move(core), isEmulated);
    case Chip::Stm32mp15:
        return std::make_unique<Stm32mp15Chip>(std::move(core), isEmulated);
    case Chip::CortexM4:
        break;
    }
    return std::make_unique<CortexMChip>(std::move(core), isEmulated);
}

class PosixSimProbe final : public SimProbe
{
public:
    PosixSimProbe(const QString &address, Listener probe, Listener control, std::unique_ptr<SimChip> chip)
        : m_server(address, std::move(probe), std::move(control), std::move(chip))
    {
    }

    quint16 port() const override { return m_server.port(); }
    Status status() override
    {
        const SimServer::State state = m_server.state();
        return {state.plugged, state.powered, state.connected};
    }
    Result<void> setPlugged(bool plugged) override { return m_server.setPlugged(plugged); }
    void setPowered(bool powered) override { m_server.setPowered(powered); }

private:
    SimServer m_server;
};

} // namespace

Result<std::unique_ptr<SimProbe>> SimProbe::start(const SimProbeConfig &config, Deadline deadline, std::stop_token stop)
{
    auto probe = Listener::open(config.listen);
    if (!probe)
        return fail(probe.error());
    auto control = config.control.isEmpty() ? Result<Listener>(Listener()) : Listener::open(config.control);
    if (!control)
        return fail(control.error());
    const bool isEmulated = !config.stub.isEmpty();
    auto core = isEmulated ? makeEmulated(config, deadline, stop) : makeArray(config.chip);
    if (!core)
        return fail(core.error());
    return std::make_unique<PosixSimProbe>(
        config.listen, std::move(*probe), std::move(*control), makeChip(config.chip, std::move(*core), isEmulated));
}

} // namespace ohm::probe::sim
