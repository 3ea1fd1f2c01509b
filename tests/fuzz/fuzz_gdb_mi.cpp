// SPDX-License-Identifier: GPL-3.0-or-later
// What GDB says to machines, and the texts that it is told.
#include "fuzz/fuzztarget.h"
#include "probe/engine/mitext.h"

using namespace ohm;
using namespace ohm::probe;

void fuzz::run(QByteArrayView data)
{
    for (const QByteArray &line : data.toByteArray().split('\n')) {
        const auto record = parseMiRecord(Exact(line).view());
        if (record && *record)
            check(parseJson(dumpJson((*record)->results), nullptr, 256).has_value(), "results can be told as JSON");
    }
    const QString text = QString::fromUtf8(data);
    const QByteArray word = miString(text);
    check(!word.contains('\n') && !word.contains('\0'), "a text is one argument on one line");
    const auto back = parseMiRecord('~' + word);
    check(back && *back && (*back)->kind == '~', "a text is read again");
    same((*back)->name.toUtf8(), text.toUtf8(), "a text as GDB gives it back");
}

QByteArrayList fuzz::seeds()
{
    return {R"(12^done,value="0x8000100 <main+4>")",
        R"(^error,msg="No symbol \"x\" in current context.",code="undefined-command")",
        R"(*stopped,reason="breakpoint-hit",frame={addr="0x08",func="main",args=[{name="a",value="1"}],line="3"},thread-id="1")",
        R"(1^done,stack=[frame={level="0"},frame={level="1"}],names=["a","b"],empty={},none=[])", R"(~"text\t\303\244\n")",
        "(gdb) ", R"(=thread-created,id="1",group-id="i1")", R"(&"quit\n")", QByteArray("^done,a=") + QByteArray(300, '['),
        "plain \x01\xc3\xa4 text"};
}
