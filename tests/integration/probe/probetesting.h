// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/childprocess.h"
#include "stream/socket.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <array>
#include <mutex>
#include <thread>

// The real programs that the probe tests run, each in a process group of its own that ends with the object.
namespace ohm::testing {

using namespace Qt::StringLiterals;

inline Deadline within(std::chrono::nanoseconds duration) { return Deadline::after(duration); }

template <typename T>
QString wordsOf(const Result<T> &result)
{
    return result ? QString() : result.error().message.english() + u' ' + result.error().detail;
}

inline QString firmware(const QString &board)
{
    return qEnvironmentVariable("OHM_BUILD_DIR") + u"/share/ohmdeck/firmware/bench_demo-%1.elf"_s.arg(board);
}

// A program and everything it has printed so far.
class Program final
{
public:
    explicit Program(ProcessSpec spec)
    {
        spec.mergeOutput = true;
        auto started = ChildProcess::start(spec);
        if (!started) {
            m_output = started.error().message.english().toUtf8();
            return;
        }
        m_process = std::move(*started);
        m_reader = std::jthread([this](const std::stop_token &stop) { drain(stop); });
    }

    bool isStarted() const { return m_process != nullptr; }
    ChildProcess &process() { return *m_process; }
    QByteArray output() const
    {
        const std::lock_guard lock(m_mutex);
        return m_output;
    }
    void forgetOutput()
    {
        const std::lock_guard lock(m_mutex);
        m_output.clear();
    }
    bool waitForOutput(const QByteArray &text, std::chrono::milliseconds patience = 10s) const
    {
        for (const Deadline end = within(patience); !end.isOver(); std::this_thread::sleep_for(2ms)) {
            if (output().contains(text))
                return true;
        }
        return false;
    }

private:
    void drain(const std::stop_token &stop)
    {
        while (true) {
            const auto piece = m_process->readOutput(Deadline::never(), stop);
            if (!piece)
                return;
            const std::lock_guard lock(m_mutex);
            m_output += *piece;
        }
    }

    std::unique_ptr<ChildProcess> m_process;
    mutable std::mutex m_mutex;
    QByteArray m_output;
    std::jthread m_reader;
};

// Connecting would stop the machine, so the kernel is asked: flag 0x10000 is a socket that accepts connections.
inline bool isListening(const QString &path)
{
    QFile sockets(u"/proc/net/unix"_s);
    if (!sockets.open(QIODevice::ReadOnly))
        return false;
    for (const QByteArray &line : sockets.readAll().split('\n')) {
        if (line.endsWith(' ' + path.toUtf8()) && line.contains(" 00010000 "))
            return true;
    }
    return false;
}

// QEMU with its GDB stub on a Unix socket.
class Machine final
{
public:
    Machine(const QString &machine, const QString &image, const QStringList &more = {})
        : m_program(spec(machine, image, more))
    {
        for (const Deadline end = within(10s); !end.isOver() && !isListening(stubPath()); std::this_thread::sleep_for(2ms)) { }
    }

    QString stubPath() const { return m_folder.filePath(u"gdb"_s); }
    QString sharedFile() const { return m_folder.filePath(u"ram"_s); }
    Program &program() { return m_program; }

    // For machines that keep their variables in RAM that the host can share: use "@FOLDER@" and sharedFile().
    static QStringList sharingRam(const QString &machine)
    {
        return {u"-object"_s, u"memory-backend-file,id=ram,size=16M,share=on,mem-path=@FOLDER@/ram"_s, u"-machine"_s,
            machine + u",memory-backend=ram"_s};
    }

private:
    ProcessSpec spec(const QString &machine, const QString &image, const QStringList &more) const
    {
        ProcessSpec spec;
        spec.program = u"qemu-system-arm"_s;
        spec.arguments = QStringList{u"-M"_s, machine, u"-display"_s, u"none"_s, u"-monitor"_s, u"none"_s, u"-serial"_s,
                             u"null"_s, u"-gdb"_s, u"unix:%1,server=on,wait=off"_s.arg(stubPath())}
            + (image.isEmpty() ? QStringList() : QStringList{u"-kernel"_s, image});
        for (const QString &argument : more)
            spec.arguments << QString(argument).replace(u"@FOLDER@"_s, m_folder.path());
        return spec;
    }

    QTemporaryDir m_folder;
    Program m_program;
};

// OpenOCD as its users run it, and its Tcl port.
class OpenOcd final
{
public:
    // `setup`: the lines of the configuration, without ports and init.
    explicit OpenOcd(const QStringList &setup)
        : m_program(spec(setup))
    {
        static const QRegularExpression listening(u"Listening on port (\\d+) for tcl"_s);
        for (const Deadline end = within(20s); !end.isOver(); std::this_thread::sleep_for(2ms)) {
            const auto match = listening.match(QString::fromUtf8(m_program.output()));
            if (match.hasMatch()) {
                connect(match.captured(1).toUShort());
                return;
            }
            if (!m_program.isStarted() || m_program.process().exitStatus())
                return;
        }
    }

    bool isReady() const { return m_stream != nullptr; }
    Program &program() { return m_program; }

    // What `command` gives back; code 0 when it succeeded.
    struct Reply
    {
        int code = -1;
        QByteArray text;
    };
    Reply run(const QByteArray &command, std::chrono::seconds patience = 30s)
    {
        // Output that a command prints is its text, too.
        const QByteArray reply = raw("list [catch {capture {" + command + "}} result] [string trim $result]", patience);
        const qsizetype space = reply.indexOf(' ');
        QByteArray text = reply.mid(space + 1);
        if (text.startsWith('{') && text.endsWith('}'))
            text = text.sliced(1, text.size() - 2);
        return {reply.left(space).toInt(), text};
    }
    QByteArray raw(const QByteArray &command, std::chrono::seconds patience = 30s)
    {
        const Deadline deadline = within(patience);
        if (!m_stream || !m_stream->write(command + '\x1a', deadline))
            return "-1 {no connection}";
        QByteArray reply;
        std::array<char, 65536> buffer;
        while (!reply.endsWith('\x1a')) {
            const auto size = m_stream->read(buffer, deadline);
            if (!size)
                return "-1 {" + size.error().message.english().toUtf8() + '}';
            reply.append(buffer.data(), qsizetype(*size));
        }
        reply.chop(1);
        return reply;
    }

private:
    void connect(quint16 port)
    {
        auto stream = connectTcp(u"127.0.0.1"_s, port, within(5s));
        if (stream)
            m_stream = std::move(*stream);
    }

    static ProcessSpec spec(const QStringList &setup)
    {
        ProcessSpec spec;
        spec.program = u"openocd"_s;
        spec.package = u"openocd"_s;
        const QStringList ports = {u"tcl_port 0; gdb_port 0; telnet_port disabled"_s, u"init"_s};
        for (const QString &line : setup + ports)
            spec.arguments << u"-c"_s << line;
        return spec;
    }

    Program m_program;
    std::unique_ptr<ByteStream> m_stream;
};

inline QStringList remoteBitbang(const QString &socket, const QString &target)
{
    return {
        u"adapter driver remote_bitbang; remote_bitbang host %1; remote_bitbang port 0; transport select jtag"_s.arg(socket),
        u"source [find target/%1]"_s.arg(target)};
}

} // namespace ohm::testing

#define OHM_VERIFY(result)                                                                                                     \
    do {                                                                                                                       \
        const QString words_ = ohm::testing::wordsOf(result);                                                                  \
        QVERIFY2(words_.isEmpty(), qPrintable(words_));                                                                        \
    } while (false)
