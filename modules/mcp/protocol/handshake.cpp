// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/protocol/handshake.h"

namespace ohm::mcp {

const char *instructions()
{
    return "Ohmdeck is a workbench for embedded hardware: serial consoles, virtual machines, debug probes, flashers. A person "
           "works in the same open workbench and sees every call.\n"
           "Start with bench_status, then bench_devices: everything live has an id such as \"console:c1\" or \"qemu:demo\"; "
           "pass ids explicitly, there is no current device.\n"
           "Reads run at once. What writes to a device or destroys data may wait for the person's approval; when it is "
           "refused, "
           "do not repeat the call unchanged.\n"
           "A call that takes longer than wait_s seconds answers {\"pending\":{\"job\":…}}: go on with job_wait, job_status or "
           "job_output, stop it with job_cancel.\n"
           "Failures come with error_type, message, causes and next_actions: follow next_actions first. \"busy\" names who "
           "holds "
           "the device. bench_doctor says what is missing on this machine and how to fix it.\n"
           "Console text is read by cursor: pass next_cursor of one answer as cursor of the next call and nothing is lost. "
           "Devices marked stand_in are simulations.";
}

namespace {

Json capabilities(Revision revision)
{
    Json all = {{"tools", {{"listChanged", true}}}, {"resources", {{"subscribe", true}, {"listChanged", true}}},
        {"prompts", Json::object()}, {"logging", Json::object()}};
    if (hasCompletions(revision))
        all["completions"] = Json::object();
    return all;
}

} // namespace

Revision negotiatedRevision(const Json &params)
{
    const auto asked = params.find("protocolVersion");
    if (asked == params.end() || !asked->is_string())
        return newestLegacy;
    const auto revision = revisionFromName(asked->get_ref<const std::string &>());
    return revision && !isModern(*revision) ? *revision : newestLegacy;
}

std::string initializeBody(Revision revision)
{
    Json body = {{"protocolVersion", revisionName(revision)}, {"capabilities", capabilities(revision)},
        {"serverInfo", Json::parse(serverInfo())}, {"instructions", instructions()}};
    if (!hasTitles(revision))
        body["serverInfo"].erase("title");
    return members(body);
}

std::string discoverBody()
{
    const Json body = {{"supportedVersions", supportedModernRevisions()}, {"capabilities", capabilities(newest)},
        {"instructions", instructions()}};
    return members(body) + ',' + cacheMembers(3'600'000);
}

std::string cacheMembers(int ttlMs) { return R"("ttlMs":)" + std::to_string(ttlMs) + R"(,"cacheScope":"private")"; }

Json supportedModernRevisions()
{
    Json names = Json::array();
    for (const Revision revision : allRevisions) {
        if (isModern(revision))
            names.push_back(revisionName(revision));
    }
    return names;
}

} // namespace ohm::mcp
