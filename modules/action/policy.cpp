// SPDX-License-Identifier: GPL-3.0-or-later
#include "action/policy.h"

#include "action/actiontr.h"

#include <algorithm>

namespace ohm {

using action::Tr;
using namespace Qt::StringLiterals;

std::vector<EnumChoice<Verdict>> choicesOf(Verdict)
{
    return {{Verdict::Allow, "allow", Tr::text("Allow")}, {Verdict::Ask, "ask", Tr::text("Ask me")},
        {Verdict::Deny, "deny", Tr::text("Refuse")}};
}

void describe(Fields<AssistantPolicy> &fields)
{
    fields
        .optional("changes_bench", &AssistantPolicy::changesBench,
            {.title = Tr::text("Changing the bench"),
                .help = Tr::text("Opening, starting and stopping things of the workbench.")})
        .optional("writes_simulated", &AssistantPolicy::writesSimulated,
            {.title = Tr::text("Writing to simulations"),
                .help = Tr::text("Writing to virtual machines and simulated devices.")})
        .optional("writes_hardware", &AssistantPolicy::writesHardware,
            {.title = Tr::text("Writing to hardware"), .help = Tr::text("Writing to real devices.")})
        .optional("destroys", &AssistantPolicy::destroys,
            {.title = Tr::text("Destroying"),
                .help = Tr::text("What cannot be undone, such as erasing. \"Allow\" is treated as \"Ask me\".")})
        .optional("clients", &AssistantPolicy::clients,
            {.title = Tr::text("Single clients"),
                .help = Tr::text("What single clients may do at most beyond reading, by their name.")});
}

Policy::Policy(SettingsStore &store)
    : m_settings(store, u"assistants"_s, Tr::text("Assistants"))
{
}

Verdict Policy::decide(const Action &action, const Caller &caller, bool deviceIsReal) const
{
    if (!caller.isAssistant())
        return Verdict::Allow;
    if (*m_stopped.get())
        return Verdict::Deny;
    const Effect effect = action.spec().effect;
    if (effect == Effect::Reads)
        return Verdict::Allow;
    const AssistantPolicy policy = m_settings.get();
    const Verdict ceiling = policy.clients.value(caller.name, Verdict::Allow);
    Verdict verdict = policy.changesBench;
    if (effect == Effect::WritesDevice)
        verdict = deviceIsReal ? policy.writesHardware : policy.writesSimulated;
    if (effect == Effect::Destroys)
        verdict = std::max(policy.destroys, Verdict::Ask);
    verdict = std::max(verdict, ceiling);
    const std::lock_guard lock(m_mutex);
    return verdict == Verdict::Ask && m_always.contains({caller.name, action.name()}) ? Verdict::Allow : verdict;
}

void Policy::allowAlways(const Action &action, const Caller &caller)
{
    if (action.spec().effect == Effect::Destroys)
        return;
    const std::lock_guard lock(m_mutex);
    m_always.insert({caller.name, action.name()});
}

void Policy::setAssistantsStopped(bool stopped) { m_stopped.set(stopped); }

} // namespace ohm
