// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/openocdfailure.h"

#include "probe/engine/openocdlog.h"
#include "probe/probetr.h"

#include <QRegularExpression>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

// `pattern` is looked for line by line; its groups fill %1 and %2 of the message.
struct Symptom
{
    const char *pattern;
    ErrorCode code;
    Text message;
    Text cause;
    Text next;
    const char *field = "";
};

constexpr Text plugIn = Tr::text("Plug the probe in, then look with probe_scan whether it is seen.");
constexpr Text checkPower = Tr::text("Switch the board on, check the cable between probe and board, then connect again.");

// The order matters: what is said of access comes before "no probe found", which follows from it.
const std::vector<Symptom> &startSymptoms()
{
    static const std::vector<Symptom> symptoms{
        {"LIBUSB_ERROR_ACCESS", ErrorCode::Denied, Tr::text("The debug probe is there, but may not be opened."),
            Tr::text("No udev rule gives you access to it."),
            Tr::text("Install packaging/udev/60-ohmdeck-probes.rules in /etc/udev/rules.d, reload the rules (udevadm control "
                     "--reload) and plug the probe in again.")},
        {"unable to find a matching CMSIS-DAP device", ErrorCode::NotFound,
            Tr::text("OpenOCD found no CMSIS-DAP probe that matches."),
            Tr::text("It is not plugged in, or has another serial number."), plugIn},
        {"No J-Link device found", ErrorCode::NotFound, Tr::text("OpenOCD found no J-Link."),
            Tr::text("It is not plugged in, or has another serial number."), plugIn},
        {"Error: open failed", ErrorCode::NotFound, Tr::text("OpenOCD found no ST-LINK that it could open."),
            Tr::text("It is not plugged in, has another serial number, or another program uses it."), plugIn},
        {"unable to open ftdi device|no device found", ErrorCode::NotFound, Tr::text("OpenOCD found no probe that matches."),
            Tr::text("It is not plugged in, or another driver has taken it."), plugIn},
        {"Can't find ([^\\s,]+)", ErrorCode::NotFound, Tr::text("OpenOCD does not find the configuration file %1."),
            Tr::text("The path is wrong, or this build of OpenOCD does not have it."),
            Tr::text("Give an existing file, or a board that probe_connect knows."), "cfg_file"},
        {"Debug adapter doesn't support '([^']*)' transport", ErrorCode::InvalidArgument,
            Tr::text("The probe cannot do the transport %1."), Tr::text("The configuration is for another probe."),
            Tr::text("Choose the transport that the probe has, or another configuration."), "cfg_file"},
        {"(\\S*): ?Error: invalid command name \"([^\"]*)\"|invalid command name \"([^\"]*)\"", ErrorCode::InvalidArgument,
            Tr::text("The configuration uses a command that this OpenOCD does not have (%1 %2)."),
            Tr::text("A typing error, or the file was written for another build of OpenOCD."),
            Tr::text("Correct the file, or choose the OpenOCD that it was written for."), "cfg_file"},
        {"Can't change session's transport", ErrorCode::InvalidArgument,
            Tr::text("The configuration selects a second transport, or one that the probe cannot do."),
            Tr::text("The first selection holds for the whole session."),
            Tr::text("Leave one \"transport select\" in the configuration, with a transport that the probe has."), "cfg_file"},
        {"errno==111|Connection refused|socket 'Failed to connect'", ErrorCode::Disconnected,
            Tr::text("The probe's server refused the connection."), Tr::text("The simulated or remote probe does not run."),
            Tr::text("Start it, or correct its address in the configuration.")},
        {"Failed to connect: |errno==2|No such file or directory", ErrorCode::Disconnected,
            Tr::text("OpenOCD could not reach the probe's server."), Tr::text("The simulated or remote probe does not run."),
            Tr::text("Start it, or correct its address in the configuration.")},
        {"couldn't bind (\\w+) to socket on port (\\d+)", ErrorCode::Busy, Tr::text("OpenOCD's %1 port %2 is taken."),
            Tr::text("The configuration sets a fixed port and another OpenOCD runs."),
            Tr::text("Take the port out of the configuration: free ones are chosen by themselves.")},
        {"interrogation failed: all (ones|zeroes)", ErrorCode::Disconnected,
            Tr::text("The target does not answer: its scan chain reads all %1."),
            Tr::text("The target has no power, or the cable is not connected."), checkPower},
        {"IR capture error|Invalid ACK \\(4\\)", ErrorCode::InvalidArgument,
            Tr::text("The scan chain is not the one that the configuration describes."),
            Tr::text("The configuration is for another chip or lists parts that are not there."),
            Tr::text("Choose the configuration of this chip; probe_connect's warnings name what was found."), "cfg_file"},
        {"Invalid ACK \\((\\d+)\\)|cannot read IDR|Error connecting DP|init mode failed \\(unable to connect to the target\\)",
            ErrorCode::Disconnected, Tr::text("The target's debug port does not answer."),
            Tr::text("The target has no power, holds its debug port locked, or is held in reset."), checkPower},
    };
    return symptoms;
}

const std::vector<Symptom> &commandSymptoms()
{
    static const Text haltFirst = Tr::text("Halt it with probe_halt.");
    static const std::vector<Symptom> symptoms{
        {"Invalid ACK \\([0-7]\\)|SWD ack|Error on socket|LIBUSB_ERROR_(?:NO_DEVICE|IO|PIPE)|all ones", ErrorCode::Disconnected,
            Tr::text("the target does not answer"), Tr::text("The board lost its power, or the probe was unplugged."),
            Tr::text("Switch the board on and plug the probe in; probe_status tells whether the session came back.")},
        {"not examined", ErrorCode::NotEnabled, Tr::text("the target has not been examined"),
            Tr::text("It has no power, is locked, asleep, or held in reset by another core."),
            Tr::text("Wake or start it, then connect again; reset with halt_after_reset also examines.")},
        {"Failed to (read|write) memory at (0x[0-9a-fA-F]+)", ErrorCode::NotFound, Tr::text("the target cannot %1 at %2"),
            Tr::text("No memory or an unclocked peripheral is there."),
            Tr::text("Check the address; for a peripheral, the program has to switch its clock on first.")},
        {"[Ff]ailed to (read|write) memory|(?:memory (read|write)|SWD? ?DPIDR|STICKY ERROR|Timeout during WAIT recovery)",
            ErrorCode::NotFound, Tr::text("the target refused the access"),
            Tr::text("No memory or an unclocked peripheral is there, or the connection to the target broke."),
            Tr::text("Check the address; probe_status tells whether the target still answers.")},
        {"[Cc]an not find free (?:FPB|breakpoint)|can't add breakpoint|[Cc]an not add breakpoint|resource not available",
            ErrorCode::LimitExceeded, Tr::text("all comparators for breakpoints are in use"),
            Tr::text("The core has only a few of them."), Tr::text("Remove one with probe_breakpoint_remove.")},
        {"[Nn]o (?:more|free) (?:watchpoint|DWT)|can not add watchpoint|No match unit", ErrorCode::LimitExceeded,
            Tr::text("all comparators for watchpoints are in use"), Tr::text("The core has only a few of them."),
            Tr::text("Remove one with probe_breakpoint_remove.")},
        {"[Tt]arget (?:\\S+ )?(?:is )?not halted|must be halted|not halted", ErrorCode::NotEnabled,
            Tr::text("the target runs and has to stand still for it"), {}, haltFirst},
        {"timed? ?out while waiting for target (?:to become )?halted|timed out", ErrorCode::Timeout,
            Tr::text("the target did not stop in time"), Tr::text("It is held in reset, asleep or without a clock."),
            Tr::text("Try probe_reset with halt_after_reset.")},
        {"(?:sector|flash|block)[^\\n]*protected|protection", ErrorCode::Denied, Tr::text("the flash is protected"),
            Tr::text("Write protection or read-out protection is set."), Tr::text("probe_flash_info shows which sectors.")},
        {"auto_probe failed|failed to probe|device id", ErrorCode::Unsupported, Tr::text("the flash was not recognised"),
            Tr::text("The configuration is for another chip."), Tr::text("Choose the configuration of this chip.")},
        {"unable to (?:open|find) .*?(?:probe|device)|LIBUSB_ERROR_NO_DEVICE|socket", ErrorCode::Disconnected,
            Tr::text("the probe went away"), Tr::text("It was unplugged."), Tr::text("Plug it in and connect again.")},
        {"Unknown register|register '?[^']* ?not found|not found", ErrorCode::NotFound, Tr::text("there is no such register"),
            {}, Tr::text("probe_registers lists them.")},
        {"invalid command name \"([^\"]*)\"", ErrorCode::Unsupported, Tr::text("this OpenOCD has no command %1"), {},
            Tr::text("Choose another build of OpenOCD for this board.")},
    };
    return symptoms;
}

struct Match
{
    const Symptom *symptom = nullptr;
    QString first, second;
};

Match findIn(const std::vector<Symptom> &symptoms, const QStringList &lines)
{
    for (const Symptom &symptom : symptoms) {
        const QRegularExpression pattern(QString::fromLatin1(symptom.pattern));
        for (const QString &line : lines) {
            const auto match = pattern.match(line);
            if (!match.hasMatch())
                continue;
            QStringList groups = match.capturedTexts().sliced(1);
            groups.removeAll(QString());
            return {&symptom, groups.value(0), groups.value(1)};
        }
    }
    return {};
}

Error errorOf(const Match &match, Message message, const QStringList &log)
{
    Error error;
    error.code = match.symptom->code;
    error.message = std::move(message);
    error.field = QString::fromLatin1(match.symptom->field);
    if (!match.symptom->cause.isEmpty())
        error.causes.push_back(match.symptom->cause);
    if (!match.symptom->next.isEmpty())
        error.nextActions.push_back(match.symptom->next);
    error.detail = log.join(u'\n');
    return error;
}

QStringList lastOf(const QStringList &lines, qsizetype count)
{
    return lines.sliced(std::max<qsizetype>(0, lines.size() - count));
}

} // namespace

Error startError(const QStringList &log, const std::optional<ExitStatus> &exit)
{
    const QStringList tail = lastOf(log, 30);
    if (const Match match = findIn(startSymptoms(), log); match.symptom)
        return errorOf(match, Message(match.symptom->message).arg(match.first).arg(match.second), tail);
    Error error;
    error.code = ErrorCode::ToolFailed;
    const QStringList complaints = complaintsIn(log);
    const QString words = complaints.isEmpty() ? log.value(log.size() - 1) : complaints.front();
    const Message end = exit ? exit->describe() : Message(Tr::text("no end"));
    error.message = Tr::text("OpenOCD did not start (%1): %2").arg(end).arg(words);
    error.detail = tail.join(u'\n');
    return error;
}

Error commandError(const Message &what, int code, const QString &value, const QStringList &log)
{
    const QStringList complaints = complaintsIn(log);
    QStringList words = complaints;
    words << value.split(u'\n', Qt::SkipEmptyParts);
    if (const Match match = findIn(commandSymptoms(), words); match.symptom) {
        const Message reason = Message(match.symptom->message).arg(match.first).arg(match.second);
        return errorOf(match, Tr::text("%1 failed: %2.").arg(what).arg(reason), words);
    }
    Error error;
    error.code = ErrorCode::ToolFailed;
    QString reason = words.isEmpty() ? QString() : words.front();
    reason.remove(QRegularExpression(u"^(Error: |Warn : )"_s));
    if (reason.isEmpty())
        reason = u"OpenOCD's error %1"_s.arg(code);
    error.message = Tr::text("%1 failed: %2").arg(what).arg(reason);
    error.detail = words.join(u'\n');
    return error;
}

std::vector<WrongIdentity> wrongIdentitiesIn(const QStringList &log)
{
    static const QRegularExpression unexpected(u"JTAG tap: (\\S+)\\s+UNEXPECTED: (0x[0-9a-fA-F]+)"_s);
    static const QRegularExpression expected(u"JTAG tap: (\\S+)\\s+expected \\d+ of \\d+: (0x[0-9a-fA-F]+)"_s);
    std::vector<WrongIdentity> found;
    const auto of = [&found](const QString &tap) -> WrongIdentity & {
        const auto at = std::ranges::find(found, tap, &WrongIdentity::tap);
        return at == found.end() ? found.emplace_back(WrongIdentity{.tap = tap}) : *at;
    };
    for (const QString &line : log) {
        if (const auto match = unexpected.match(line); match.hasMatch())
            of(match.captured(1)).found = match.captured(2);
        if (const auto match = expected.match(line); match.hasMatch()) {
            QString &list = of(match.captured(1)).expected;
            list += (list.isEmpty() ? u""_s : u", "_s) + match.captured(2);
        }
    }
    return found;
}

Error notExamined(const QStringList &targets, const QStringList &log)
{
    const QStringList tail = complaintsIn(log);
    if (const auto wrong = wrongIdentitiesIn(log); !wrong.empty()) {
        Error error;
        error.code = ErrorCode::InvalidArgument;
        error.field = u"cfg_file"_s;
        error.message = Tr::text("The chip is not the one that the configuration is for: %1 answers as %2, expected is %3.")
                            .arg(wrong.front().tap)
                            .arg(wrong.front().found)
                            .arg(wrong.front().expected);
        error.nextActions.push_back(Tr::text("Choose the board or the configuration of the chip that is connected."));
        error.detail = tail.join(u'\n');
        return error;
    }
    if (const Match match = findIn(startSymptoms(), log); match.symptom)
        return errorOf(match, Message(match.symptom->message).arg(match.first).arg(match.second), tail);
    Error error;
    error.code = ErrorCode::Disconnected;
    error.message = Tr::text("No target answers: %1.").arg(targets.join(u", "_s));
    error.causes.push_back(Tr::text("The target has no power, is locked, asleep, or held in reset."));
    error.nextActions.push_back(checkPower);
    error.nextActions.push_back(
        Tr::text("If the program sleeps or uses the debug pins for something else, hold the reset button while connecting."));
    error.detail = tail.join(u'\n');
    return error;
}

Error connectionLost(const QStringList &log)
{
    Error error;
    error.code = ErrorCode::Disconnected;
    error.message = Tr::text("No target answers any more, though OpenOCD still runs.");
    error.causes.push_back(Tr::text("The probe was unplugged, or the board lost its power."));
    error.nextActions.push_back(Tr::text("If the board comes back by itself, the session goes on. Otherwise plug the probe in, "
                                         "disconnect this session and connect again."));
    error.detail = lastOf(complaintsIn(log), 10).join(u'\n');
    return error;
}

} // namespace ohm::probe
