// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/fields.h"
#include "core/error.h"

#include <functional>

namespace ohm {

class CallContext;

// What an action may do to the world; the policy decides by it.
enum class Effect {
    Reads, // changes nothing
    ChangesBench, // opens, starts, stops something of the workbench
    WritesDevice, // writes to a device
    Destroys, // cannot be undone
};

// Where an action's function runs.
enum class Runs {
    Inline, // in the caller's thread, the GUI's included: may look at snapshots, must never wait
    Worker, // in a thread of its own: may wait, does not occupy its device (waiting for output, cancelling)
    Device, // on the strand of the device its arguments name, in order with all other work on it
};

// What is said of an action beside its types.
struct ActionSpec
{
    const char *name; // "probe_read_memory": family, underscore, verb; at most 40 of a-z 0-9 _
    Text title; // two or three words, sentence case
    Text help; // one sentence, key words first
    Effect effect = Effect::Reads;
    Runs runs = Runs::Device;
    bool idempotent = false; // calling twice is the same as calling once
    bool reachesOutside = false; // talks to a network beyond the bench (a registry, a board elsewhere)
    const char *original = ""; // "profile:name" of the tool that this one replaces
    const char *menu = ""; // the window also offers it in this menu: "file", "run" (what begins something), "tools"
    const char *opens = ""; // the kind of device that it opens; the person activates one of these to call it
    std::function<std::optional<Message>()> whyDisabled = {}; // nullopt: usable now
};

// One thing that the bench can do. Made by ActionSet::add(); immutable.
class Action final
{
public:
    using Function = std::function<Result<Json>(const Json &arguments, CallContext &context)>;

    Action(ActionSpec spec, const StructInfo &arguments, const StructInfo &result, Function function);

    const ActionSpec &spec() const { return m_spec; }
    QString name() const { return QString::fromLatin1(m_spec.name); }
    QString family() const; // "probe"
    const StructInfo &arguments() const { return m_arguments; }
    const StructInfo &result() const { return m_result; }
    bool mayBecomeJob() const { return m_spec.runs != Runs::Inline; }

    std::optional<Message> whyDisabled() const;

    // The device that `arguments` name ("console:c1"), empty when they name none.
    DeviceId device(const Json &arguments) const;

    Result<Json> run(const Json &arguments, CallContext &context) const { return m_function(arguments, context); }

private:
    const ActionSpec m_spec;
    const StructInfo &m_arguments;
    const StructInfo &m_result;
    const Function m_function;
};

const char *effectName(Effect effect); // "reads", "changes_bench", "writes_device", "destroys"

} // namespace ohm
