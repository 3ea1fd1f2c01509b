// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/settingsgroup.h"
#include "serial/engine/lineending.h"
#include "stream/streamoptions.h"

namespace ohm::serial {

enum class StampKind { None, Wall, Elapsed, Delta };
std::vector<EnumChoice<StampKind>> choicesOf(StampKind);

// What consoles start with.
struct SerialSettings
{
    int scrollbackMiB = 32; // memory for the bytes of one console
    int baud = 115200;
    LineEnding lineEnding = LineEnding::Lf; // of the panel's input line
    bool autoReconnect = true;
    bool echoSent = true; // the panel shows what was sent
    StampKind stamps = StampKind::Wall; // with which panels begin
};
void describe(Fields<SerialSettings> &fields);
SettingsGroup<SerialSettings> serialSettings(SettingsStore &store);

// Lines that are sent by one key.
struct Macro
{
    QString name;
    QString text; // or, with `hex`, bytes as "48 65"
    bool hex = false;
    LineEnding lineEnding = LineEnding::Lf;
    friend bool operator==(const Macro &, const Macro &) = default;
};
void describe(Fields<Macro> &fields);

enum class HighlightColor { Red, Yellow, Green, Blue, Magenta, Cyan, Gray };
std::vector<EnumChoice<HighlightColor>> choicesOf(HighlightColor);

// A colour for what an expression matches.
struct Highlight
{
    QString pattern;
    HighlightColor color = HighlightColor::Yellow;
    bool wholeLine = false;
    bool caseSensitive = false;
    friend bool operator==(const Highlight &, const Highlight &) = default;
};
void describe(Fields<Highlight> &fields);
std::vector<Highlight> usualHighlights(); // errors and warnings as most firmware spells them

struct ConsoleMacros
{
    std::vector<Macro> macros;
};
void describe(Fields<ConsoleMacros> &fields);
SettingsGroup<ConsoleMacros> consoleMacros(SettingsStore &store);

struct ConsoleHighlights
{
    std::vector<Highlight> rules = usualHighlights();
};
void describe(Fields<ConsoleHighlights> &fields);
SettingsGroup<ConsoleHighlights> consoleHighlights(SettingsStore &store);

QString modeText(const LineSettings &line); // "8N1", "7E2 RTS/CTS"

} // namespace ohm::serial
