// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qemu/qemu.h"
#include "stream/streamoptions.h"
#include "support/testbench.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <array>

// A bench with virtual machines, acted upon through the dispatcher as everybody does.
class MachineBench final
{
public:
    MachineBench() = default;
    ~MachineBench() { bench.stopWork(); } // before the module goes, as the program does
    Q_DISABLE_COPY_MOVE(MachineBench)

    ohm::test::TestBench own;
    ohm::Bench &bench = own.bench;
    std::unique_ptr<ohm::Module> module = ohm::makeQemuModule(bench);

    ohm::Result<ohm::Json> call(const char *action, const ohm::Json &arguments, ohm::Caller caller = {})
    {
        return bench.dispatcher.callAndWait({.action = QString::fromLatin1(action),
            .arguments = arguments,
            .caller = std::move(caller),
            .deadline = ohm::Deadline::after(std::chrono::seconds(100))});
    }

    // The result, or {} after showing the error, which fails whatever is asked of it.
    ohm::Json get(const char *action, const ohm::Json &arguments)
    {
        const auto result = call(action, arguments);
        if (!result)
            qWarning("%s: %s", action, ohm::dumpJson(ohm::toJson(result.error())).constData());
        return result ? *result : ohm::Json::object();
    }

    ohm::Json startDemo(const char *id, ohm::Json more = ohm::Json::object())
    {
        more.update({{"id", id}, {"machine", "mps2-an386"}, {"image", "bench_demo"}});
        if (!more.contains("wait_ms"))
            more["wait_ms"] = 10000;
        return get("qemu_start", more);
    }

    QString state(const char *id) const
    {
        const auto device = bench.devices.find(ohm::DeviceId(QStringLiteral("qemu:") + QLatin1StringView(id)));
        return device ? device->state : QString();
    }

    ohm::Json details(const char *id) const
    {
        const auto device = bench.devices.find(ohm::DeviceId(QStringLiteral("qemu:") + QLatin1StringView(id)));
        return device ? device->details : ohm::Json::object();
    }

    std::uint32_t word(const char *id, const char *symbol, int offset = 0)
    {
        const ohm::Json read = get("qemu_read_memory", {{"id", id}, {"symbol", symbol}, {"size", offset + 4}});
        const QByteArray bytes = QByteArray::fromHex(QByteArray::fromStdString(read.value("bytes", std::string()))).mid(offset);
        std::uint32_t value = 0;
        for (qsizetype i = bytes.size() - 1; i >= 0; --i)
            value = value << 8 | quint8(bytes[i]);
        return value;
    }
};

// The serial port of a machine as a console has it.
class SerialLine final
{
public:
    explicit SerialLine(const ohm::Bench &bench, const char *port)
    {
        const auto device = bench.devices.find(ohm::DeviceId(QStringLiteral("port:") + QLatin1StringView(port)));
        if (device)
            m_stream = *ohm::openStream(device->url, {}, ohm::Deadline::after(std::chrono::seconds(5)));
    }

    // Sends `text` and gives what came until `expected` is in it, or until the time is up.
    QByteArray ask(const QByteArray &text, const QByteArray &expected, int seconds = 10)
    {
        const ohm::Deadline deadline = ohm::Deadline::after(std::chrono::seconds(seconds));
        QByteArray received;
        if (!m_stream || (!text.isEmpty() && !m_stream->write(text, deadline)))
            return received;
        std::array<char, 4096> buffer;
        while (!received.contains(expected)) {
            const auto size = m_stream->read(buffer, deadline);
            if (!size)
                break;
            received.append(buffer.data(), qsizetype(*size));
        }
        return received;
    }

private:
    std::unique_ptr<ohm::ByteStream> m_stream;
};

// Processes of ours, or of `parent`, that are QEMU and more than zombies.
inline QList<qint64> emulatorsBelow(qint64 parent)
{
    QList<qint64> found;
    for (const QString &entry : QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs)) {
        QFile file(QStringLiteral("/proc/%1/stat").arg(entry));
        const QByteArray stat = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        if (stat.contains("(qemu-system") && fields.value(0) != "Z" && fields.value(1).toLongLong() == parent)
            found << entry.toLongLong();
    }
    return found;
}
