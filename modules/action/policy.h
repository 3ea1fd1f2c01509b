// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/action.h"
#include "action/caller.h"
#include "action/settingsgroup.h"
#include "core/published.h"

#include <set>

namespace ohm {

enum class Verdict { Allow, Ask, Deny };

// What assistants may do. The person, ohmctl and replays may do everything (destroying actions still take their confirm
// argument).
struct AssistantPolicy
{
    Verdict changesBench = Verdict::Allow;
    Verdict writesSimulated = Verdict::Allow; // devices that are stand-ins or virtual machines
    Verdict writesHardware = Verdict::Ask;
    Verdict destroys = Verdict::Ask;
    QMap<QString, Verdict> clients; // a client's name -> what it may do at most beyond reading
};

std::vector<EnumChoice<Verdict>> choicesOf(Verdict);
void describe(Fields<AssistantPolicy> &fields);

// Decides by effect, caller and device. Reading is free; writing to hardware asks; what destroys always asks at least.
class Policy final
{
public:
    explicit Policy(SettingsStore &store);

    Verdict decide(const Action &action, const Caller &caller, bool deviceIsReal) const;

    // "Always allow for this client": this action only, until the workbench ends. What destroys is asked for each
    // time all the same.
    void allowAlways(const Action &action, const Caller &caller);

    // The stop-all key: while on, every call of an assistant is denied, reading included.
    void setAssistantsStopped(bool stopped);
    const Published<bool> &assistantsStopped() const { return m_stopped; }

    SettingsGroup<AssistantPolicy> &settings() { return m_settings; }

private:
    SettingsGroup<AssistantPolicy> m_settings;
    Published<bool> m_stopped;
    mutable std::mutex m_mutex;
    std::set<std::pair<QString, QString>> m_always; // client name, action
};

} // namespace ohm
