// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/serialmodule.h"
#include "stream/pseudoterminal.h"
#include "support/testbench.h"

#include <array>

namespace ohm::test {

// The far end of a line: what stands for the board in these tests.
class Board final
{
public:
    explicit Board(const QString &link = {})
        : m_pty(createPseudoTerminal(link).value())
    {
    }

    QString path() const { return m_pty->peerPath(); }
    void say(QByteArrayView bytes) { QVERIFY(m_pty->write(bytes, Deadline::after(5s)).has_value()); }
    void unplug() { m_pty.reset(); }

    // What has been sent to it, once it is as long as `size`; what there is after two seconds otherwise.
    QByteArray hear(qsizetype size)
    {
        QByteArray heard;
        std::array<char, 4096> buffer;
        const Deadline deadline = Deadline::after(2s);
        while (heard.size() < size) {
            const auto read = m_pty->read(buffer, deadline);
            if (!read)
                break;
            heard.append(buffer.data(), qsizetype(*read));
        }
        return heard;
    }

private:
    std::unique_ptr<PseudoTerminal> m_pty;
};

// A bench with the serial module and nothing else.
class SerialBench final
{
public:
    ~SerialBench() { test.bench.stopWork(); }

    Result<Json> call(const QString &action, const Json &arguments = Json::object(), const Caller &caller = {})
    {
        return test.call(action, arguments, caller);
    }
    std::shared_ptr<serial::Console> open(const QString &port, const QString &name)
    {
        const auto opened = call(QStringLiteral("serial_open"), {{"port", port.toStdString()}, {"name", name.toStdString()}});
        return opened ? consoles().find(name) : nullptr;
    }
    serial::Consoles &consoles() { return module.consoles(); }

    TestBench test;
    serial::SerialModule module{test.bench};
};

inline QByteArray received(const serial::Console &console)
{
    QByteArray all;
    for (const BytePiece &piece : console.log()->read(0, SIZE_MAX)) {
        if (piece.direction == Direction::Received)
            all += piece.bytes().toByteArray();
    }
    return all;
}

inline bool isIn(const serial::Console &console, serial::ConsoleState state) { return console.status().state == state; }

} // namespace ohm::test
