// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/engine/openocdlog.h"
#include "probe/engine/tclclient.h"

namespace ohm::probe {

// Commands to one OpenOCD with errors that tell the cause: OpenOCD answers many failures with nothing and tells why only in its
// log, so the lines that arrived during a failed command are read along. One thread at a time, the session's strand.
class OpenOcdLink final
{
public:
    OpenOcdLink(std::unique_ptr<TclClient> client, const OpenOcdLog &log)
        : m_client(std::move(client))
        , m_log(log)
    {
    }

    // The script's result. `what` begins the sentence of the error: "Reading 0x20000000".
    Result<QByteArray> evaluate(
        const Message &what, QByteArrayView script, Deadline deadline, const std::stop_token &stop = {});
    Result<QStringList> list(const Message &what, QByteArrayView script, Deadline deadline, const std::stop_token &stop = {});
    // What the script prints, line by line.
    Result<QStringList> printed(
        const Message &what, QByteArrayView script, Deadline deadline, const std::stop_token &stop = {});

    // Commands that take no target, such as halt, work on the one selected here.
    Result<void> select(const QString &target, Deadline deadline, const std::stop_token &stop = {});

    // Any script of somebody else's, with what it printed: a failure of the script is no error here.
    struct Transcript
    {
        int code = 0;
        QString text; // result or error text
        QStringList log; // what was printed and logged meanwhile
    };
    Result<Transcript> transcript(QByteArrayView script, Deadline deadline, const std::stop_token &stop = {});

    void close() { m_client->close(); } // from any thread

private:
    QStringList linesSince(std::uint64_t position, const std::stop_token &stop);

    const std::unique_ptr<TclClient> m_client;
    const OpenOcdLog &m_log;
    QString m_selected;
    int m_marks = 0;
};

} // namespace ohm::probe
