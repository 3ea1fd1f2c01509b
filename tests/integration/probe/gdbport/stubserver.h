// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/memoryaccess.h"
#include "memory/rsp/rsppacket.h"
#include "stream/fdstream_posix.h"
#include "stream/listener_posix.h"

#include <array>
#include <atomic>
#include <mutex>
#include <thread>

#include <poll.h>

// A GDB stub on a TCP port with a little chip behind it: 32 KiB of flash in blocks of 2 KiB at 0x08000000, 64 KiB of RAM at
// 0x20000000, 17 registers, two comparators. It has the ways of probes that cannot be had in a test.
namespace ohm::testing {

using namespace Qt::StringLiterals;

class StubServer final
{
public:
    enum class Manner {
        JLink, // describes nothing, knows neither vCont nor p nor P, always acknowledges
        BlackMagic, // debugs nothing until it is told to look for it; resets by R alone
        Bare, // as little as the protocol demands; no way to reset
        Silent, // takes connections and says nothing
        Closing, // takes connections and ends them
        Echoing, // says what it hears, as a terminal does
        Chatting, // greets in words
    };

    explicit StubServer(Manner manner)
        : m_manner(manner)
        , m_listener(Listener::open(u"tcp:0"_s).value())
        , m_thread([this](const std::stop_token &stop) { serve(stop); })
    {
    }

    std::string port() const { return "localhost:" + std::to_string(m_listener.port()); }
    void hangUp() { m_hangUp = true; } // the program ends in the middle of a session
    QByteArray flash() const
    {
        const std::lock_guard lock(m_mutex);
        return m_flash;
    }
    QList<QByteArray> requests() const
    {
        const std::lock_guard lock(m_mutex);
        return m_requests;
    }

    static constexpr std::uint32_t flashAt = 0x08000000, ramAt = 0x20000000;
    static constexpr qsizetype flashSize = 32 * 1024, ramSize = 64 * 1024, blockSize = 2048;

private:
    bool isJLink() const { return m_manner == Manner::JLink; }
    bool isBlackMagic() const { return m_manner == Manner::BlackMagic; }

    void serve(const std::stop_token &stop)
    {
        while (!stop.stop_requested()) {
            pollfd waiting{m_listener.fd(), POLLIN, 0};
            if (::poll(&waiting, 1, 10) <= 0)
                continue;
            UniqueFd fd = m_listener.accept();
            if (!fd.isOpen() || m_manner == Manner::Closing)
                continue;
            FdStream stream(std::move(fd), u"client"_s, {});
            talk(stream, stop);
        }
    }

    void talk(ByteStream &stream, const std::stop_token &stop)
    {
        if (m_manner == Manner::Chatting) [[maybe_unused]]
            const auto said = stream.write("SSH-2.0-OpenSSH_9.2\r\n", Deadline::after(1s));
        rsp::Decoder decoder;
        std::array<char, 4096> buffer;
        while (!stop.stop_requested() && !m_hangUp) {
            const auto size = stream.read(buffer, Deadline::after(5ms), stop);
            if (!size && size.error().code == ErrorCode::Timeout)
                continue;
            if (!size)
                return;
            const QByteArrayView bytes(buffer.data(), qsizetype(*size));
            if (m_manner == Manner::Echoing) [[maybe_unused]]
                const auto echoed = stream.write(bytes, Deadline::after(1s));
            if (m_manner >= Manner::Silent)
                continue;
            decoder.append(bytes);
            while (const auto item = decoder.next()) {
                if (item->kind == rsp::Decoder::Kind::Packet)
                    take(stream, item->payload.toByteArray());
            }
            if (bytes.contains('\x03') && m_runs) { // behind what let it run, when both come at once
                m_runs = false;
                send(stream, isJLink() ? "S02" : "T02thread:1;");
            }
        }
    }

    static void send(ByteStream &stream, const QByteArray &payload)
    {
        [[maybe_unused]] const auto sent = stream.write(rsp::framed(payload), Deadline::after(1s));
    }

    void take(ByteStream &stream, const QByteArray &request)
    {
        [[maybe_unused]] const auto acknowledged = stream.write("+", Deadline::after(1s));
        const std::lock_guard lock(m_mutex);
        m_requests << request;
        if (request == "c" || request == "R00") {
            m_runs = request == "c";
            if (!m_runs)
                setRegister(15, 0x08000100);
            return;
        }
        if (request.startsWith("qRcmd,")) {
            command(stream, QByteArray::fromHex(request.mid(6)));
            return;
        }
        send(stream, answer(request));
    }

    void command(ByteStream &stream, const QByteArray &words)
    {
        if (isBlackMagic() && words == "version")
            send(stream, 'O' + QByteArray("Black Magic Probe v1.10.2\nCopyright\n").toHex());
        else if (isBlackMagic() && words == "swdp_scan")
            send(stream, 'O' + QByteArray("Available Targets:\n 1  STM32F1\n").toHex());
        else if (isJLink() && words == "reset")
            setRegister(15, 0x08000100);
        else if (!isJLink())
            return send(stream, {});
        if (isJLink()) // which calls everything a success
            send(stream, 'O' + QByteArray(words == "reset" ? "Resetting target\r\n" : "Unknown command\r\n").toHex());
        send(stream, "OK");
    }

    QByteArray answer(const QByteArray &request)
    {
        if (request.startsWith("qSupported"))
            return m_manner == Manner::Bare ? QByteArray()
                : isJLink()                 ? QByteArray("PacketSize=200;qXfer:memory-map:read+")
                                            : QByteArray("PacketSize=100;qXfer:memory-map:read+;qXfer:features:read+");
        if (request == "?")
            return isBlackMagic() && !m_isAttached ? "W00" : isJLink() ? "S05" : "T02thread:1;";
        if (request == "vAttach;1" && isBlackMagic()) {
            m_isAttached = true;
            return "T05thread:1;";
        }
        if (request == "qSeggerSWO:GetNumBytes" && isJLink())
            return "0";
        if (request == "!" && isBlackMagic())
            return "OK";
        if (request == "D") {
            m_runs = true;
            return "OK";
        }
        if (request.startsWith("qXfer:"))
            return document(request);
        if (request == "s") {
            setRegister(15, registerValue(15) + 2);
            return isJLink() ? "S05" : "T05thread:1;";
        }
        if (request.startsWith('Z') || request.startsWith('z'))
            return breakpoint(request);
        if (request.startsWith("vFlash"))
            return flashRequest(request);
        if (request.startsWith('m') || request.startsWith('M'))
            return memory(request);
        return registers(request);
    }

    QByteArray document(const QByteArray &request) const
    {
        static const QByteArray map = "<memory-map><memory type=\"flash\" start=\"0x08000000\" length=\"0x8000\"><property "
                                      "name=\"blocksize\">0x800</property></memory><memory type=\"ram\" start=\"0x20000000\" "
                                      "length=\"0x10000\"/></memory-map>";
        static const QByteArray description = [] {
            QByteArray xml = "<target><architecture>arm</architecture><feature name=\"org.gnu.gdb.arm.m-profile\">";
            for (const char *name :
                {"r0", "r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "sp", "lr", "pc", "xpsr"})
                xml += "<reg name=\"" + QByteArray(name) + "\" bitsize=\"32\"/>";
            return xml + "</feature></target>";
        }();
        const QByteArray &whole = request.startsWith("qXfer:memory-map") ? map : description;
        const QList<QByteArray> range = request.split(':').last().split(',');
        const QByteArray piece = whole.mid(range[0].toLongLong(nullptr, 16), range[1].toLongLong(nullptr, 16));
        return (piece.isEmpty() ? 'l' : 'm') + piece;
    }

    QByteArray breakpoint(const QByteArray &request)
    {
        const QByteArray place = request.mid(1);
        if (request.startsWith('z'))
            return m_points.removeAll(place) > 0 ? "OK" : "E01";
        if (m_points.size() == 2)
            return "E0E";
        m_points << place;
        return "OK";
    }

    // Flash is written only where it has been erased, and nothing is there before vFlashDone.
    QByteArray flashRequest(const QByteArray &request)
    {
        if (m_manner == Manner::Bare)
            return {};
        if (request == "vFlashDone") {
            m_flash = m_pendingFlash;
            return "OK";
        }
        const qsizetype colon = request.indexOf(':', 12);
        if (request.startsWith("vFlashErase:")) {
            const QList<QByteArray> range = request.mid(12).split(',');
            const qsizetype at = range[0].toLongLong(nullptr, 16) - flashAt, size = range[1].toLongLong(nullptr, 16);
            if (at < 0 || at + size > flashSize || at % blockSize != 0 || size % blockSize != 0)
                return "E.memtype";
            m_pendingFlash.replace(at, size, QByteArray(size, '\xFF'));
            return "OK";
        }
        const qsizetype at = request.mid(12, colon - 12).toLongLong(nullptr, 16) - flashAt;
        const QByteArray bytes = request.mid(colon + 1);
        if (at < 0 || at + bytes.size() > flashSize)
            return "E.memtype";
        for (qsizetype i = 0; i < bytes.size(); ++i)
            m_pendingFlash[at + i] = char(m_pendingFlash[at + i] & bytes[i]);
        return "OK";
    }

    QByteArray memory(const QByteArray &request)
    {
        const qsizetype colon = request.indexOf(':');
        const QList<QByteArray> range = request.mid(1, colon < 0 ? -1 : colon - 1).split(',');
        const std::uint64_t at = range[0].toULongLong(nullptr, 16);
        const qsizetype size = range[1].toLongLong(nullptr, 16);
        if (at == 0xE000ED00 && size == 4)
            return QByteArray::fromHex("41C20F41").toHex(); // CPUID of a Cortex-M4
        QByteArray *bytes = at >= ramAt ? &m_ram : &m_flash;
        const auto offset = qsizetype(at - (at >= ramAt ? ramAt : flashAt));
        if (at < flashAt || offset + size > bytes->size())
            return "E01";
        if (colon < 0)
            return bytes->mid(offset, size).toHex();
        if (bytes == &m_flash)
            return "E02";
        m_ram.replace(offset, size, QByteArray::fromHex(request.mid(colon + 1)));
        return "OK";
    }

    // As GDB takes a core to have them that does not describe itself: with the registers of a floating point unit between.
    QByteArray registers(const QByteArray &request)
    {
        if (request == "g")
            return isBlackMagic() ? m_registers.first(68).toHex()
                                  : (m_registers.first(64) + QByteArray(100, '\0')).toHex() + m_registers.sliced(64, 4).toHex();
        if (request.startsWith('G') && !isBlackMagic()) {
            const QByteArray all = QByteArray::fromHex(request.mid(1));
            m_registers = all.first(64) + all.sliced(164, 4);
            return "OK";
        }
        if (request.startsWith('p') && isBlackMagic())
            return m_registers.mid(request.mid(1).toInt(nullptr, 16) * 4, 4).toHex();
        if (request.startsWith('P') && isBlackMagic()) {
            const QList<QByteArray> parts = request.mid(1).split('=');
            m_registers.replace(parts[0].toInt(nullptr, 16) * 4, 4, QByteArray::fromHex(parts[1]));
            return "OK";
        }
        return {};
    }

    std::uint32_t registerValue(int number) const
    {
        return std::uint32_t(loadNumber(m_registers.mid(number * 4, 4), ByteOrder::Little));
    }
    void setRegister(int number, std::uint32_t value)
    {
        storeNumber(value, {m_registers.data() + number * 4, 4}, ByteOrder::Little);
    }

    const Manner m_manner;
    const Listener m_listener;
    mutable std::mutex m_mutex;
    QList<QByteArray> m_requests, m_points;
    QByteArray m_flash = QByteArray(flashSize, '\0'), m_pendingFlash = m_flash;
    QByteArray m_ram = QByteArray(ramSize, '\0');
    QByteArray m_registers = QByteArray(68, '\0');
    std::atomic<bool> m_hangUp = false;
    bool m_runs = false;
    bool m_isAttached = false;
    std::jthread m_thread; // the last member: it uses the others
};

} // namespace ohm::testing
