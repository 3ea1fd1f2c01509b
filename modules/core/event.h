// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/json.h"

#include <QByteArray>
#include <QString>

namespace ohm {

// What kind of thing happened. The names (eventKindName) are written to recordings.
enum class EventKind {
    Call, // somebody called an action; data: {"action","arguments","job"}, or "refresh": true for a panel's own looks
          // (RefreshLog)
    Result, // it ended; data: {"ok","result"|"error","seconds"}
    Progress, // data: {"done","total"?,"text"?}
    Received, // bytes came in from a device
    Sent, // bytes went out to a device
    State, // a device changed its state; data says how
    Device, // a device came or went; data: {"present","title"}
    Approval, // the person was asked or answered; data: {"action","question"|"answer"}
    Lease, // a device was taken or given back; data: {"holder"|null,"reason"}
    Note, // a mark that somebody set; data: {"text"}
    Problem, // something failed outside a call; data: an error
};

// One entry of the journal.
struct Event
{
    std::uint64_t sequence = 0; // given by the sink: 1, 2, 3 …
    Instant at; // given by the sink when left at 0
    EventKind kind = EventKind::Note;
    QString source; // device id ("console:c1") or action name
    QString caller; // who caused it: "person", "client:name", "ohmctl", "replay"; empty for devices
    std::uint64_t call = 0; // sequence of the Call event that this belongs to, 0 when none
    Json data; // null when there is nothing but bytes
    QByteArray bytes; // of Received and Sent
};

const char *eventKindName(EventKind kind); // "call", "result", …
std::optional<EventKind> eventKindFromName(QStringView name);

// Where events go. Thread safe; appending never waits for a disk.
class EventSink
{
public:
    virtual ~EventSink() = default;

    virtual std::uint64_t append(Event event) = 0; // returns its sequence number
};

} // namespace ohm
