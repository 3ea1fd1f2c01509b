// SPDX-License-Identifier: GPL-3.0-or-later
// What a device prints, as lines of a log and on a terminal's screen.
#include "fuzz/fuzztarget.h"
#include "ui/text/linedecoder.h"
#include "ui/text/vtscreen.h"

#include <algorithm>

using namespace ohm;

namespace {

constexpr int historySize = 50;

void checkCells(const DisplayLine &line, QByteArrayView bytes)
{
    int byte = 0;
    for (const DisplayLine::Cell &cell : line.cells) {
        fuzz::check(cell.text >= 0 && cell.text + cell.textLength <= line.text.size(), "a cell has its characters");
        fuzz::check(cell.style < line.styles.size(), "a cell has its style");
        if (cell.bytes == 0)
            continue;
        fuzz::check(cell.byte >= 0 && cell.byte + cell.bytes <= bytes.size(), "a cell stands for bytes that there are");
        fuzz::check(cell.byte >= byte || cell.kind != DisplayLine::Kind::Text, "characters are in order");
        byte = cell.byte;
    }
    for (int row = 0; row < line.rowCount(); ++row) {
        fuzz::check(line.rowBegin(row) <= line.rowEnd(row), "rows are in order");
        (void)line.rowText(row);
    }
}

void checkLine(QByteArrayView bytes, int columns)
{
    DisplayLine line = decodeText(bytes, {});
    checkCells(line, bytes);
    fuzz::same(plainText(bytes).toUtf8(), line.text.toUtf8(), "the text of a line");
    wrapRows(line, columns);
    checkCells(line, bytes);
    fuzz::check(line.rowCount() == 1 || line.columns() <= std::max(columns, 8), "rows are not wider than told");
    checkCells(decodeHex(bytes, columns), bytes);
    checkCells(decodeMixed(bytes, 0xffff'fff0, columns), bytes);
}

bool isPlain(char byte) { return byte != '\x1b' && uchar(byte) < 0x80; }

QByteArray shown(VtScreen &screen)
{
    QByteArray text;
    for (int i = 0; i < screen.historySize() + screen.rows(); ++i) {
        const VtLine line = screen.line(i);
        text += line.text().toUtf8() + '\n';
        for (const VtCell &cell : line.cells)
            text += char(cell.style.flags);
    }
    text += QByteArray::number(screen.cursor().row) + ',' + QByteArray::number(screen.cursor().column);
    return text + (screen.isAlternate() ? "a" : "p") + screen.title().toUtf8() + screen.takeAnswers();
}

// libvterm carries out malformed escape sequences, and marks at the end of a row, as they come in parts or not: without them,
// the parts make no difference.
// The sizes are those that the window lets a terminal have.
void checkScreen(fuzz::Input input, bool isText)
{
    const int rows = 2 + input.byte() % 30, columns = 10 + input.byte() % 90;
    VtScreen raw(rows, columns, historySize), whole(rows, columns, historySize), parts(rows, columns, historySize);
    while (!input.isEmpty()) {
        const int size = input.byte();
        if (size == 0) {
            const int newRows = 2 + input.byte() % 30, newColumns = 10 + input.byte() % 90;
            raw.resize(newRows, newColumns);
            whole.resize(newRows, newColumns);
            parts.resize(newRows, newColumns);
            continue;
        }
        const QByteArrayView given = input.take(size);
        raw.write(given);
        // What is no UTF-8 libvterm shows as it comes.
        const fuzz::Exact bytes(QString::fromUtf8(given).toUtf8());
        whole.write(bytes.view());
        for (const char byte : bytes.view())
            parts.write({&byte, 1});
        fuzz::check(whole.historySize() <= historySize, "the history is bounded");
        const QByteArray shownWhole = shown(whole), shownParts = shown(parts);
        if (isText)
            fuzz::same(shownWhole, shownParts, "the screen, in whatever parts its bytes come");
    }
    (void)shown(raw);
    raw.reset();
    (void)shown(raw);
}

} // namespace

void fuzz::run(QByteArrayView data)
{
    checkScreen(Input(data), std::ranges::all_of(data, isPlain));
    const int columns = data.isEmpty() ? 80 : 1 + quint8(data[0]) % 120;
    for (const QByteArray &line : data.toByteArray().split('\n'))
        checkLine(Exact(line).view(), columns);
}

QByteArrayList fuzz::seeds()
{
    const QByteArray size = hex("1750");
    return {size + block("\x1b[0;32mI (3)\x1b[0m boot\r\n\x1b[1;38;5;208mX\x1b[38;2;1;2;3mY\r\n"),
        size
            + block("\x1b[2J\x1b[1;1Ha\x1b]0;title\x07"
                    "b\x1b[?1049hmenu\x1b[?1049l\x1b[6n\x1b[c"),
        size + block("\xe4\xb8\xad\xe6\x96\x87 e\xcc\x81 \xf0\x9f\x98\x80 \xff\xc3(\r\n") + hex("000520") + block("after\r\n"),
        hex("0310") + block("one\r\ntwo\r\nthree\r\nfour\r\nfive\r\nsix\r\n\x1b[3A\x1b[L\x1b[2M\x1b[4P\x1b[3@"),
        hex("0508")
            + block("\x1b[2;4r\x1b[?6h\x1b[10b\x1b#8\x1b(0lqk\x1b(B\t\t\x08\x1bM\x1b"
                    "D"),
        size + block("\x1b[1;2;3;4;5;6;7;8;9;9999999999m")};
}
