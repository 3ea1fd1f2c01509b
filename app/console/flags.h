// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/typeinfo.h"
#include "core/error.h"

#include <QStringList>

namespace ohm::console {

// Options that belong to ohmctl itself; an action's own field of the same name wins.
struct CommonOptions
{
    bool help = false;
    bool json = false; // the result as JSON
    bool local = false; // in a workbench of our own, whether one is open or not
    std::optional<double> wait; // seconds, then the job goes on without us
    QString save; // where a picture in the result goes
};

struct ActionCommand
{
    Json arguments = Json::object();
    CommonOptions options;
};

// Reads the words behind an action's name by the description of its fields:
//
//   --baud 115200   --baud=115200   --line-ending crlf   --halt   --no-halt   --file a --file b   --env KEY=value
//   --steps '[{"tool":"bench_devices"}]'
//
// Dashes stand for underscores. Words without a flag fill the required fields in order; "-" reads a text from standard input.
// What does not fit the field's type is passed on as text, so that validation names the field and what would be right.
Result<ActionCommand> parseFlags(const StructInfo &fields, const QStringList &words);

// "--baud <integer>", for help texts.
QString flagOf(const FieldInfo &field);

} // namespace ohm::console
