// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/protocol/prompts.h"

#include "mcp/protocol/paging.h"

#include <algorithm>

namespace ohm::mcp {

namespace {

struct PromptArgument
{
    const char *name;
    const char *help;
    const char *kind; // of device
};

struct Prompt
{
    const char *name;
    const char *title;
    const char *help;
    PromptArgument argument; // required
    const char *text; // %1 is the argument
};

constexpr Prompt prompts[] = {
    {"bring_up_board", "Bring up a board",
        "Find out whether a board is alive: port, console, first output, and what is missing.",
        {"port", "The serial port of the board, as serial_list_ports names it.", "port"},
        "Bring up the board on the port %1.\n"
        "1. bench_doctor, then bench_devices: is everything there that is needed, and does anybody hold the port?\n"
        "2. serial_open the port (115200 baud unless something says otherwise) and reset the board by its lines or its "
        "button.\n"
        "3. Read with serial_read until the boot messages end. Garbage means a wrong baud rate: try the usual ones.\n"
        "4. Say what runs on it (boot loader, firmware, version), what it complains about, and the next step. Quote the lines "
        "that you conclude from."},
    {"debug_hard_fault", "Debug a hard fault", "Find the cause of a crash that shows on a console.",
        {"console", "The console on which the crash shows, such as c1.", "console"},
        "The firmware whose output shows on the console %1 crashes.\n"
        "1. Read the last output with serial_read and find the fault report and what came before it.\n"
        "2. If a debug session is open, take probe_fault_report and probe_backtrace; otherwise decode the registers printed: "
        "CFSR, HFSR, MMFAR, BFAR, stacked PC and LR.\n"
        "3. Name the instruction, function and source line, the kind of fault, and the probable cause. Say how sure you are "
        "and "
        "which reading would settle it.\n"
        "4. Propose the smallest change that mends it and the check that proves it. Change nothing on the device unasked."},
    {"look_at_console", "Look at a console", "Summarise what a console shows and whether it looks healthy.",
        {"console", "The console to look at, such as c1.", "console"},
        "Look at the console %1. Read its last output with serial_read, follow it for about ten seconds by cursor, and tell in "
        "a "
        "few lines: what runs there, its state, warnings and errors with the lines themselves, and whether it still moves. "
        "Send "
        "nothing."},
};

const Prompt *findPrompt(std::string_view name)
{
    const auto found = std::ranges::find(prompts, name, [](const Prompt &prompt) { return std::string_view(prompt.name); });
    return found == std::end(prompts) ? nullptr : found;
}

Json describePrompt(const Prompt &prompt, Revision revision)
{
    const Json argument = {{"name", prompt.argument.name}, {"description", prompt.argument.help}, {"required", true}};
    Json described = {{"name", prompt.name}};
    if (hasTitles(revision))
        described["title"] = prompt.title;
    described["description"] = prompt.help;
    described["arguments"] = Json::array({argument});
    return described;
}

} // namespace

Answer listPrompts(const Json &params, Revision revision)
{
    std::vector<Json> all;
    for (const Prompt &prompt : prompts)
        all.push_back(describePrompt(prompt, revision));
    return pageOf("prompts", all, params);
}

Answer getPrompt(const Json &params)
{
    const Prompt *prompt = findPrompt(textMember(params, "name"));
    if (!prompt)
        return invalidParams("There is no such prompt; prompts/list names them.");
    const Json &value = member(member(params, "arguments"), prompt->argument.name);
    if (!value.is_string())
        return invalidParams(std::string("The argument ") + prompt->argument.name + " is missing or not a string.");
    const QString text = QString::fromUtf8(prompt->text).arg(toQString(value));
    const Json message = {{"role", "user"}, {"content", {{"type", "text"}, {"text", text.toStdString()}}}};
    return members({{"description", prompt->help}, {"messages", Json::array({message})}});
}

QString deviceKindOf(const std::string &promptName, const std::string &argument)
{
    const Prompt *prompt = findPrompt(promptName);
    return prompt && argument == prompt->argument.name ? QString::fromUtf8(prompt->argument.kind) : QString();
}

} // namespace ohm::mcp
