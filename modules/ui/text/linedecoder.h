// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/displayline.h"

#include <QByteArrayView>

namespace ohm {

// The bytes of a line without its end (CR, LF).
QByteArrayView withoutLineEnd(QByteArrayView line);

// Decodes a line as UTF-8, hides its escape sequences and carries out those that set colours. Bytes that are no UTF-8 and
// control characters are shown as ‹FF›, tabs go to the next multiple of 8 columns. One row.
DisplayLine decodeText(QByteArrayView line, TextStyle pen);

// The characters of decodeText(), without making cells: what filters and searches look at.
QString plainText(QByteArrayView line);

// Breaks the one row of a decoded line into rows of at most `columns`.
void wrapRows(DisplayLine &line, int columns);

// Bytes as "4F 68 6D", `perRow` to a row, the line's end included.
DisplayLine decodeHex(QByteArrayView line, int perRow);

// Rows of "00001A40  4F 68 6D … │Ohm…│", `offset` being that of the first byte.
DisplayLine decodeMixed(QByteArrayView line, quint64 offset, int perRow);

// How many columns decodeHex() and decodeMixed() need for `perRow` bytes.
int hexColumns(int perRow);
int mixedColumns(int perRow);

} // namespace ohm
