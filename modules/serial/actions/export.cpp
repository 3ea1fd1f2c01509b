// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/actions/serialactions.h"
#include "serial/engine/consoles.h"
#include "serial/engine/logexport.h"
#include "serial/serialtr.h"

namespace ohm::serial {

namespace {

struct Export
{
    QString console;
    QString file;
    ExportFormat format = ExportFormat::Text;
    std::optional<ExportDirection> direction;
    std::uint64_t cursor = 0;
    bool overwrite = false;
};

void describe(Fields<Export> &fields)
{
    fields.required("console", &Export::console,
        {.title = Tr::text("Console"), .help = Tr::text("The console to export."), .device = "console"});
    fields.required("file", &Export::file,
        {.title = Tr::text("File"), .help = Tr::text("The new file's whole path."), .format = Format::NewFile});
    fields.optional("format", &Export::format,
        {.title = Tr::text("Format"),
            .help = Tr::text(
                "text: a line each with time and direction; csv: the same with the bytes in hexadecimal; pcapng: packets with "
                "times (LINKTYPE_USER0); raw: bytes.")});
    fields.optional("direction", &Export::direction,
        {.title = Tr::text("Direction"), .help = Tr::text("Which way; by default both, of raw what was received.")});
    fields.optional(
        "cursor", &Export::cursor, {.title = Tr::text("Cursor"), .help = Tr::text("From here on; 0 for all there is.")});
    fields.optional(
        "overwrite", &Export::overwrite, {.title = Tr::text("Overwrite"), .help = Tr::text("Replace a file that exists.")});
}

struct ExportResult
{
    QString path;
    std::uint64_t bytes = 0;
    std::uint64_t dropped = 0;
};

void describe(Fields<ExportResult> &fields)
{
    fields.required("path", &ExportResult::path, {.help = Tr::text("The file.")});
    fields.required("bytes", &ExportResult::bytes, {.help = Tr::text("Its size."), .unit = "bytes"});
    fields.required("dropped", &ExportResult::dropped,
        {.help = Tr::text("Bytes after the cursor that the console no longer had."), .unit = "bytes"});
}

Result<ExportResult> exportConsole(Consoles &consoles, const Export &wanted, CallContext &context)
{
    const auto console = consoles.require(wanted.console);
    if (!console)
        return fail(console.error());
    const auto usual = wanted.format == ExportFormat::Raw ? ExportDirection::Received : ExportDirection::Both;
    const ExportRequest request{.console = (*console)->name(),
        .file = wanted.file,
        .format = wanted.format,
        .direction = wanted.direction.value_or(usual),
        .overwrite = wanted.overwrite,
        .from = wanted.cursor};
    const auto progress = [&](double done, double total) { context.progress(done, total, Tr::text("Bytes exported")); };
    return mapResult(exportLog(*(*console)->log(), consoles.bench().clock, request, progress, context.stop()),
        [](const Exported &exported) { return ExportResult{exported.path, exported.bytes, exported.dropped}; });
}

} // namespace

void declareExportActions(ActionSet &actions, Consoles &consoles)
{
    actions.add<Export, ExportResult>(
        {.name = "serial_export",
            .title = Tr::text("Export console"),
            .help =
                Tr::text("Write what a console received and sent to a file: text, CSV, pcapng for Wireshark, or raw bytes."),
            .effect = Effect::ChangesBench,
            .runs = Runs::Worker},
        [&consoles](const Export &arguments, CallContext &context) { return exportConsole(consoles, arguments, context); });
}

} // namespace ohm::serial
