// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/engine/sessions.h"

namespace ohm::probe {

// What several actions say and need.
FieldSpec sessionField();
FieldSpec targetField();
FieldSpec addressField();
FieldSpec symbolField();

Result<SessionPointer> sessionOf(Sessions &sessions, const QString &name);

// An InvalidArgument of this field.
std::unexpected<Error> refuse(const char *field, Message message);
Error withField(Error error, const char *field);

QString functionAt(const ProbeSession &session, std::uint64_t address); // "motor_step+0x12"; empty when not known
QString sourceAt(const ProbeSession &session, std::uint64_t address); // "/path/motor.c:41"; empty when not known

// A core and where it is.
struct TargetRow
{
    QString name, type, state;
    std::optional<QString> reason;
    std::optional<HexNumber> pc, watched;
    std::optional<QString> function, source;
    std::optional<int> gdbPort;
};
void describe(Fields<TargetRow> &fields);
TargetRow rowOf(const ProbeSession &session, const TargetState &target);

// Where a file and the target differ.
struct DifferenceRow
{
    HexNumber address;
    int file = 0, memory = 0;
};
void describe(Fields<DifferenceRow> &fields);

// A place given as an address or as a symbol of the program: "g_bench", "g_bench+8", "motor.c:41".
struct Place
{
    Address at;
    std::uint64_t size = 0; // of the symbol; 0: not known
    QString name; // as asked for; empty for an address
};
Result<Place> placeOf(
    const ProbeSession &session, const std::optional<HexNumber> &address, const std::optional<QString> &symbol);

} // namespace ohm::probe
