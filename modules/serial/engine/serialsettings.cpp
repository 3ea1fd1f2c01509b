// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/engine/serialsettings.h"

#include "serial/serialtr.h"

namespace ohm::serial {

using namespace Qt::StringLiterals;

SettingsGroup<SerialSettings> serialSettings(SettingsStore &store) { return {store, u"serial"_s, Tr::text("Serial consoles")}; }

std::vector<EnumChoice<StampKind>> choicesOf(StampKind)
{
    return {{StampKind::None, "none", Tr::text("No times")}, {StampKind::Wall, "wall", Tr::text("Time of day")},
        {StampKind::Elapsed, "elapsed", Tr::text("Since the start")},
        {StampKind::Delta, "delta", Tr::text("Since the line before")}};
}

void describe(Fields<SerialSettings> &fields)
{
    fields.optional("scrollback_mib", &SerialSettings::scrollbackMiB,
        {.title = Tr::text("Memory of a console"),
            .help = Tr::text("Memory for the content of one console; the oldest bytes go first. Holds for new consoles."),
            .unit = "MiB",
            .minimum = 1,
            .maximum = 4096});
    fields.optional("baud", &SerialSettings::baud,
        {.title = Tr::text("Baud rate"),
            .help = Tr::text("Baud rate with which the panel opens ports."),
            .unit = "Bd",
            .minimum = 1,
            .maximum = 1e8});
    fields.optional("line_ending", &SerialSettings::lineEnding,
        {.title = Tr::text("Line ending"), .help = Tr::text("What the panel's input line sends at the end.")});
    fields.optional("autoreconnect", &SerialSettings::autoReconnect,
        {.title = Tr::text("Reconnect by itself"),
            .help = Tr::text("Open a port again when it comes back, also under another name.")});
    fields.optional("echo_sent", &SerialSettings::echoSent,
        {.title = Tr::text("Show what is sent"),
            .help = Tr::text("Show what was sent among what was received, in a colour of its own.")});
    fields.optional("stamps", &SerialSettings::stamps,
        {.title = Tr::text("Time stamps"), .help = Tr::text("The time stamps that a new console panel shows.")});
}

void describe(Fields<Macro> &fields)
{
    fields.required(
        "name", &Macro::name, {.title = Tr::text("Name"), .help = Tr::text("What stands on the button."), .maxLength = 40});
    fields.required("text", &Macro::text, {.title = Tr::text("Text"), .help = Tr::text("What is sent.")});
    fields.optional(
        "hex", &Macro::hex, {.title = Tr::text("Hexadecimal"), .help = Tr::text("The text is bytes in hexadecimal.")});
    fields.optional(
        "line_ending", &Macro::lineEnding, {.title = Tr::text("Line ending"), .help = Tr::text("What is sent behind a text.")});
}

void describe(Fields<ConsoleMacros> &fields)
{
    fields.optional("macros", &ConsoleMacros::macros,
        {.title = Tr::text("Macros"), .help = Tr::text("Buttons beneath each console, in this order.")});
}

SettingsGroup<ConsoleMacros> consoleMacros(SettingsStore &store)
{
    return {store, u"console_macros"_s, Tr::text("Console macros")};
}

std::vector<EnumChoice<HighlightColor>> choicesOf(HighlightColor)
{
    return {{HighlightColor::Red, "red", Tr::text("Red")}, {HighlightColor::Yellow, "yellow", Tr::text("Yellow")},
        {HighlightColor::Green, "green", Tr::text("Green")}, {HighlightColor::Blue, "blue", Tr::text("Blue")},
        {HighlightColor::Magenta, "magenta", Tr::text("Magenta")}, {HighlightColor::Cyan, "cyan", Tr::text("Cyan")},
        {HighlightColor::Gray, "gray", Tr::text("Gray")}};
}

void describe(Fields<Highlight> &fields)
{
    fields.required("pattern", &Highlight::pattern,
        {.title = Tr::text("Pattern"), .help = Tr::text("What to look for."), .format = Format::Regex});
    fields.optional(
        "color", &Highlight::color, {.title = Tr::text("Colour"), .help = Tr::text("In which colour it stands out.")});
    fields.optional("whole_line", &Highlight::wholeLine,
        {.title = Tr::text("Whole line"), .help = Tr::text("Colour the whole line and not only the match.")});
    fields.optional("case_sensitive", &Highlight::caseSensitive,
        {.title = Tr::text("Match case"), .help = Tr::text("Upper and lower case differ.")});
}

std::vector<Highlight> usualHighlights()
{
    return {{.pattern = u"\\b(error|fail(ed|ure)?|fault|panic|assert\\w*|abort\\w*)\\b"_s, .color = HighlightColor::Red},
        {.pattern = u"\\bwarn(ing)?\\b"_s, .color = HighlightColor::Yellow}};
}

void describe(Fields<ConsoleHighlights> &fields)
{
    fields.optional("rules", &ConsoleHighlights::rules,
        {.title = Tr::text("Rules"), .help = Tr::text("The first rule that matches wins.")});
}

SettingsGroup<ConsoleHighlights> consoleHighlights(SettingsStore &store)
{
    return {store, u"console_highlights"_s, Tr::text("Console highlighting")};
}

QString modeText(const LineSettings &line)
{
    static constexpr char parities[] = {'N', 'E', 'O', 'M', 'S'};
    static const QString flows[] = {{}, u" RTS/CTS"_s, u" XON/XOFF"_s};
    return u"%1%2%3%4"_s.arg(line.dataBits)
        .arg(QLatin1Char(parities[std::size_t(line.parity)]))
        .arg(line.stopBits)
        .arg(flows[std::size_t(line.flow)]);
}

} // namespace ohm::serial
