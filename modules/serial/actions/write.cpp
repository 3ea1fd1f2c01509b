// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/actions/outgoing.h"
#include "serial/actions/serialactions.h"
#include "serial/engine/consoles.h"
#include "serial/serialtr.h"

#include <QFile>
#include <QFileInfo>

namespace ohm::serial {

using namespace Qt::StringLiterals;

namespace {

constexpr double writeSeconds = 30;

struct Write
{
    QString console;
    std::optional<QString> text;
    std::optional<HexBytes> hex;
    LineEnding lineEnding = LineEnding::None;
    double timeoutSeconds = writeSeconds;
};

void describe(Fields<Write> &fields)
{
    fields.required("console", &Write::console,
        {.title = Tr::text("Console"), .help = Tr::text("The console to write to."), .device = "console"});
    fields.optional("text", &Write::text,
        {.title = Tr::text("Text"), .help = Tr::text("What to send, in the console's encoding."), .format = Format::MultiLine});
    fields.optional("hex", &Write::hex,
        {.title = Tr::text("Bytes"),
            .help = Tr::text("Bytes to send instead of text."),
            .format = Format::Hex,
            .example = "\"48 65 6c 6c 6f\""});
    fields.optional(
        "line_ending", &Write::lineEnding, {.title = Tr::text("Line ending"), .help = Tr::text("What to append to the text.")});
    fields.optional("timeout_s", &Write::timeoutSeconds,
        {.title = Tr::text("Time limit"),
            .help = Tr::text("How long the port may hold the bytes back."),
            .unit = "s",
            .minimum = 0.01,
            .maximum = 3600});
}

struct Written
{
    std::uint64_t bytes = 0;
};

void describe(Fields<Written> &fields)
{
    fields.required("bytes", &Written::bytes, {.help = Tr::text("How many bytes were sent.")});
}

struct SendFile
{
    QString console;
    QString file;
    int chunkBytes = 1024;
    int pauseMs = 0;
    int linePauseMs = 0;
};

void describe(Fields<SendFile> &fields)
{
    fields.required("console", &SendFile::console,
        {.title = Tr::text("Console"), .help = Tr::text("The console to send to."), .device = "console"});
    fields.required("file", &SendFile::file,
        {.title = Tr::text("File"), .help = Tr::text("The file, sent byte for byte."), .format = Format::File});
    fields.optional("chunk_bytes", &SendFile::chunkBytes,
        {.title = Tr::text("Chunk size"),
            .help = Tr::text("How much is sent at once."),
            .unit = "bytes",
            .minimum = 1,
            .maximum = 65536});
    fields.optional("pause_ms", &SendFile::pauseMs,
        {.title = Tr::text("Pause after a chunk"),
            .help = Tr::text("Pause after each chunk, for devices without flow control."),
            .unit = "ms",
            .minimum = 0,
            .maximum = 10000});
    fields.optional("line_pause_ms", &SendFile::linePauseMs,
        {.title = Tr::text("Pause after a line"),
            .help = Tr::text("Pause after each line; a chunk then ends at a line's end."),
            .unit = "ms",
            .minimum = 0,
            .maximum = 10000});
}

Result<Written> write(Consoles &consoles, const Write &write, CallContext &context)
{
    const auto console = consoles.require(write.console);
    if (!console)
        return fail(console.error());
    const auto bytes = outgoingBytes({write.text, write.hex, write.lineEnding, "text"}, (*console)->status().options.encoding);
    if (!bytes)
        return fail(bytes.error());
    const Deadline deadline = Deadline::afterSeconds(write.timeoutSeconds).sooner(context.deadline());
    return mapResult(
        (*console)->write(*bytes, deadline, context.stop()), [&] { return Written{std::uint64_t(bytes->size())}; });
}

// Waits on a condition that never comes, so that a stop ends the pause.
void pauseFor(int milliseconds, const std::stop_token &stop)
{
    if (milliseconds <= 0)
        return;
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any never;
    never.wait_for(lock, stop, std::chrono::milliseconds(milliseconds), [] { return false; });
}

std::unexpected<Error> unreadable(const QFile &file)
{
    Error error;
    error.code = file.exists() ? ErrorCode::Io : ErrorCode::NotFound;
    error.field = u"file"_s;
    error.message = Tr::text("%1 cannot be read: %2.").arg(file.fileName()).arg(file.errorString());
    return fail(std::move(error));
}

Result<Written> sendFile(Consoles &consoles, const SendFile &send, CallContext &context)
{
    const auto console = consoles.require(send.console);
    if (!console)
        return fail(console.error());
    QFile file(send.file);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file);
    const double total = double(file.size());
    Written written;
    while (!file.atEnd()) {
        const QByteArray chunk = send.linePauseMs > 0 ? file.readLine(send.chunkBytes) : file.read(send.chunkBytes);
        if (auto done =
                (*console)->write(chunk, Deadline::afterSeconds(writeSeconds).sooner(context.deadline()), context.stop());
            !done) {
            Error error = done.error();
            error.message = Tr::text("%1 Of the file, %2 of %3 bytes had gone out before.")
                                .arg(error.message)
                                .arg(written.bytes)
                                .arg(qint64(total));
            return fail(std::move(error));
        }
        written.bytes += std::uint64_t(chunk.size());
        context.progress(double(written.bytes), total, Tr::text("%1 of %2 bytes sent").arg(written.bytes).arg(qint64(total)));
        pauseFor(chunk.endsWith('\n') ? std::max(send.linePauseMs, send.pauseMs) : send.pauseMs, context.stop());
    }
    return written;
}

} // namespace

void declareWriteActions(ActionSet &actions, Consoles &consoles)
{
    actions.add<Write, Written>({.name = "serial_write",
                                    .title = Tr::text("Write to console"),
                                    .help = Tr::text("Send text or bytes to what is connected to a console."),
                                    .effect = Effect::WritesDevice,
                                    .runs = Runs::Device},
        [&consoles](const Write &arguments, CallContext &context) { return write(consoles, arguments, context); });
    actions.add<SendFile, Written>({.name = "serial_send_file",
                                       .title = Tr::text("Send file"),
                                       .help = Tr::text("Send a file's bytes through a console, paced if the device needs it."),
                                       .effect = Effect::WritesDevice,
                                       .runs = Runs::Device},
        [&consoles](const SendFile &arguments, CallContext &context) { return sendFile(consoles, arguments, context); });
}

} // namespace ohm::serial
