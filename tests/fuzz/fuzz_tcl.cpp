// SPDX-License-Identifier: GPL-3.0-or-later
// What OpenOCD answers and logs, and the words that it is told.
#include "fuzz/fuzztarget.h"
#include "probe/engine/openocdlog.h"
#include "probe/engine/targetquery.h"
#include "probe/engine/tcltext.h"

using namespace ohm;
using namespace ohm::probe;

namespace {

QStringList loggedIn(QByteArrayView data, qsizetype part)
{
    OpenOcdLog log;
    while (!data.isEmpty()) {
        const QByteArrayView piece = data.first(std::min(part, data.size()));
        log.append(piece);
        data = data.sliced(piece.size());
    }
    log.close();
    return log.lines(0);
}

void checkWords(const QString &text)
{
    const auto word = tclWord(text);
    fuzz::check(word.has_value() != text.contains(QChar(u'\0')), "all but NUL can be told");
    if (!word)
        return;
    fuzz::check(!word->contains('\x1a') && !word->contains('\n'), "a word does not end a command");
    const auto list = parseTclList(*word + ' ' + *word);
    fuzz::check(list && list->size() == 2, "a word is one element");
    fuzz::same(list->front().toUtf8(), text.toUtf8(), "a word as Tcl reads it");
}

} // namespace

void fuzz::run(QByteArrayView data)
{
    const auto list = parseTclList(data);
    if (list) {
        QByteArray words;
        for (const QString &element : *list)
            words += tclWordOf(element) + ' ';
        const auto again = parseTclList(words);
        check(again && *again == *list, "a list, written and read again");
    }
    (void)parseRegisters(data);
    (void)haltReasonIn(QString::fromUtf8(data));
    checkWords(QString::fromUtf8(data));
    const auto script = parseTclList(tclScriptWord(data));
    check(script && script->size() == 1, "a script is one word");
    const QStringList lines = loggedIn(data, data.size());
    check(lines == loggedIn(data, 1), "the parts in which bytes come make no difference");
    (void)complaintsIn(lines);
}

QByteArrayList fuzz::seeds()
{
    return {R"(a {b c} "d e" f\ g {h {i} \}} {} "\141\n")", "pc 0x080001a4 sp 0x20001ff0 xPSR 0x61000000", "\\{ \"x\"y",
        "{unclosed", "Info : Listening\nError: open failed\nWarn : x\nhalted due to breakpoint, current mode: Thread\n",
        QByteArray(5000, 'x') + "\n$a[b];c"};
}
