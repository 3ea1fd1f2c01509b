// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/protocol/approvalform.h"

#include "mcp/protocol/wire.h"

namespace ohm::mcp {

namespace {

const char *consequence(Effect effect)
{
    switch (effect) {
    case Effect::Reads:
        return "It only reads.";
    case Effect::ChangesBench:
        return "It changes what is open or runs on the bench.";
    case Effect::WritesDevice:
        return "It writes to a device.";
    case Effect::Destroys:
        break;
    }
    return "It cannot be undone.";
}

std::string question(const Job &job)
{
    const ActionSpec &spec = job.action().spec();
    std::string text = std::string("Allow ") + spec.name + " (" + spec.title.source + ")";
    if (!job.device().isEmpty())
        text += " on " + job.device().toString().toStdString();
    return text + "? " + consequence(spec.effect) + "\nArguments: " + dumpJson(job.arguments()).toStdString();
}

} // namespace

Json approvalForm(const Job &job)
{
    Json choices = Json::array({"allow_once"});
    // What cannot be undone is asked for each time.
    if (job.action().spec().effect != Effect::Destroys)
        choices.push_back("allow_always");
    choices.push_back("deny");
    const Json decision = {{"type", "string"}, {"title", "Decision"}, {"enum", std::move(choices)}};
    return {{"message", question(job)},
        {"requestedSchema",
            {{"type", "object"}, {"properties", {{"decision", decision}}}, {"required", Json::array({"decision"})}}}};
}

ohm::Answer approvalOf(const Json &elicitResult)
{
    if (member(elicitResult, "action") != "accept")
        return ohm::Answer::Deny;
    const Json &decision = member(member(elicitResult, "content"), "decision");
    if (decision == "allow_always")
        return ohm::Answer::AllowAlways;
    return decision == "allow_once" ? ohm::Answer::AllowOnce : ohm::Answer::Deny;
}

} // namespace ohm::mcp
