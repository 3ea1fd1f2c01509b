// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/profile.h"

#include "probe/probetr.h"

#include <algorithm>
#include <array>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t counterSampleAt = 0xE000101C;
constexpr std::uint32_t noSample = 0xFFFFFFFF; // the core sleeps, or stands still
constexpr std::size_t readsAtOnce = 32;
constexpr int stopsAtOnce = 8; // cancelling waits for no more than these

using Words = std::array<std::uint32_t, readsAtOnce>;

Result<Words> readCounterSamples(MemoryAccess &memory, Deadline deadline, const std::stop_token &stop)
{
    std::array<std::array<char, 4>, readsAtOnce> bytes{};
    std::vector<MemoryRead> requests;
    for (auto &each : bytes)
        requests.push_back({.at = {counterSampleAt}, .into = each, .width = AccessWidth::Bits32});
    if (const auto done = memory.readMany(requests, deadline, stop); !done)
        return fail(done.error());
    Words words{};
    std::ranges::transform(bytes, words.begin(), [&](const std::array<char, 4> &each) {
        return std::uint32_t(loadNumber(QByteArrayView(each.data(), 4), memory.capabilities().order));
    });
    return words;
}

// A core without the register reads it as zero, one that sleeps all the time as all ones.
bool hasCounterSample(MemoryAccess &memory, const TargetState &target, Deadline deadline, const std::stop_token &stop)
{
    if (!target.isCortexM())
        return false;
    const auto words = readCounterSamples(memory, deadline, stop);
    return words && std::ranges::any_of(*words, [](std::uint32_t word) { return word != 0; });
}

class Sampler final
{
public:
    Sampler(ProbeSession &session, const ProfileRequest &request, Deadline deadline, const std::stop_token &stop)
        : m_session(session)
        , m_request(request)
        , m_deadline(deadline)
        , m_stop(stop)
    {
    }

    Result<Profile> run(ProfileMethod method, const std::function<void(double)> &progress)
    {
        m_profile.method = method;
        const auto start = std::chrono::steady_clock::now();
        while (m_profile.seconds < m_request.time.count()) {
            if (m_stop.stop_requested())
                return fail(ErrorCode::Cancelled, Tr::text("Profiling was cancelled; the target runs."));
            const auto done = method == ProfileMethod::Stopping ? stopAndGo() : look();
            if (!done)
                return fail(done.error());
            m_profile.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
            progress(std::min(m_profile.seconds, m_request.time.count()));
        }
        return std::move(m_profile);
    }

private:
    Result<void> look()
    {
        const auto words = readCounterSamples(m_session.memory(m_request.target), m_deadline, m_stop);
        if (!words)
            return fail(words.error());
        for (const std::uint32_t word : *words) {
            if (word == noSample)
                ++m_profile.sleeping;
            else
                ++m_profile.samples[word & ~1U];
        }
        return {};
    }

    Result<void> stopAndGo()
    {
        const auto samples = m_session.control().samplePc(m_request.target, stopsAtOnce, m_deadline, m_stop);
        if (!samples)
            return fail(samples.error());
        for (const std::uint64_t pc : *samples)
            ++m_profile.samples[pc & ~std::uint64_t(1)];
        return {};
    }

    ProbeSession &m_session;
    const ProfileRequest &m_request;
    const Deadline m_deadline;
    const std::stop_token m_stop;
    Profile m_profile;
};

std::unexpected<Error> standsStill(const TargetState &target)
{
    return fail(fail(ErrorCode::NotEnabled,
        Tr::text("%1 does not run (%2), so there is nothing to profile.").arg(target.name).arg(target.state))
            .error()
            .next(Tr::text("Let it run with probe_run.")));
}

Result<ProfileMethod> methodFor(
    ProbeSession &session, const ProfileRequest &request, Deadline deadline, const std::stop_token &stop)
{
    MemoryAccess &memory = session.memory(request.target);
    if (request.method != ProfileMethod::Stopping && hasCounterSample(memory, request.target, deadline, stop))
        return ProfileMethod::CounterSample;
    if (request.method == ProfileMethod::CounterSample)
        return fail(ErrorCode::Unsupported,
            Tr::text("%1 does not tell its pc while it runs (DWT_PCSR reads as 0).").arg(request.target.name));
    if (!session.tools().breakpoints.all().empty())
        return fail(fail(ErrorCode::NotEnabled,
            Tr::text("%1 has to be stopped for each sample, and would run over its breakpoints.").arg(request.target.name))
                .error()
                .next(Tr::text("Remove them with probe_breakpoint_remove.")));
    return ProfileMethod::Stopping;
}

} // namespace

std::vector<EnumChoice<ProfileMethod>> choicesOf(ProfileMethod)
{
    return {{ProfileMethod::Automatic, "automatic", Tr::text("Without stopping the core where it can")},
        {ProfileMethod::CounterSample, "pcsr", Tr::text("The core's own sample register, which disturbs nothing")},
        {ProfileMethod::Stopping, "stopping", Tr::text("Stop the core for each sample")}};
}

int Profile::count() const
{
    int count = sleeping;
    for (const auto &[address, times] : samples)
        count += times;
    return count;
}

Result<Profile> profileTarget(ProbeSession &session, const ProfileRequest &request,
    const std::function<void(double seconds)> &progress, Deadline deadline, const std::stop_token &stop)
{
    if (const auto looked = session.refresh(deadline, stop); !looked)
        return fail(looked.error());
    const auto now = session.target(request.target.name);
    if (!now || now->state != u"running")
        return now ? standsStill(*now) : fail(now.error());
    const auto method = methodFor(session, request, deadline, stop);
    return method ? Sampler(session, request, deadline, stop).run(*method, progress) : fail(method.error());
}

std::vector<ProfiledFunction> functionsOf(const Profile &profile, const SymbolTable *symbols)
{
    std::map<std::uint64_t, ProfiledFunction> byStart;
    for (const auto &[address, count] : profile.samples) {
        const ElfSymbol *symbol = symbols ? symbols->at(address) : nullptr;
        const std::uint64_t start = symbol ? symbol->address : address;
        ProfiledFunction &function = byStart[start];
        function.name = symbol ? symbol->name : QString();
        function.address = start;
        function.count += count;
        function.addresses.emplace_back(address, count);
    }
    std::vector<ProfiledFunction> functions;
    for (auto &[start, function] : byStart) {
        std::ranges::stable_sort(function.addresses, std::greater(), &std::pair<std::uint64_t, int>::second);
        functions.push_back(std::move(function));
    }
    std::ranges::stable_sort(functions, std::greater(), &ProfiledFunction::count);
    return functions;
}

} // namespace ohm::probe
