// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QStringList>

namespace ohm::probe {

// One word of a Tcl script that stands for exactly this text, whatever is in it: braces, brackets, dollar signs, newlines, even
// the byte that ends a command of OpenOCD's Tcl server. A character of ASCII that is neither letter, digit nor one of _ - . / :
// + is written as an octal escape (Tcl(n), "Backslash substitution"), so that nothing of it is ever substituted or executed.
// InvalidArgument for a text with a NUL, which Tcl commands written in C cannot take.
Result<QByteArray> tclWord(const QString &text);

// The same for words that we make ourselves, such as names that OpenOCD gave us and paths below our own folders.
QByteArray tclWordOf(const QString &text);

// A script as one word of another. Between braces where that says the same, which Tcl reads quicker.
QByteArray tclScriptWord(QByteArrayView script);

// The elements of a Tcl list as a Tcl program prints it. Protocol for what is no list.
Result<QStringList> parseTclList(QByteArrayView text);

} // namespace ohm::probe
