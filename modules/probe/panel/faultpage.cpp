// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/panel/faultpage.h"

#include "probe/probetr.h"

#include <QUrl>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

QString text(const Json &json, const char *name)
{
    return json.contains(name) ? toQString(json[name]).toHtmlEscaped() : QString();
}

QString hexText(const Json &number) { return u"0x%1"_s.arg(number.get<std::uint64_t>(), 8, 16, QLatin1Char('0')); }

QString code(const QString &words) { return u"<code>%1</code>"_s.arg(words); }

QString heading(const QString &words) { return u"<h3>%1</h3>"_s.arg(words.toHtmlEscaped()); }

QString tableRow(const QString &name, const QString &value)
{
    return u"<tr><td style=\"padding-right: 18px\">%1</td><td>%2</td></tr>"_s.arg(name, value);
}

// "motor.c:41" that leads to the place in the source.
QString link(const QString &source, const Json &address)
{
    return u"<a href=\"place:%1#%2\" title=\"%3\">%4</a>"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(source)),
        hexText(address), source.toHtmlEscaped(), source.section(u'/', -1).toHtmlEscaped());
}

// "function (file:line)" of a code address.
QString place(const Json &frame, const char *address, const char *function, const char *source)
{
    QString words = code(hexText(frame[address]));
    if (frame.contains(function))
        words += u' ' + text(frame, function);
    if (frame.contains(source))
        words += u" · "_s + link(toQString(frame[source]), frame[address]);
    return words;
}

QString causeOf(const Json &report, const ThemeColors &colors)
{
    const bool isFault = report["fault"].get<bool>();
    const QString ink = (isFault ? colors.error : colors.success).name();
    QString page = u"<h2 style=\"color: %1\">%2</h2>"_s.arg(ink, text(report, "cause"));
    if (report["hints"].empty())
        return page;
    page += u"<ul>"_s;
    for (const Json &hint : report["hints"])
        page += u"<li>%1</li>"_s.arg(toQString(hint).toHtmlEscaped());
    return page + u"</ul>"_s;
}

QString whereOf(const Json &report)
{
    QString rows = tableRow(Tr::tr("Core"), text(report, "target"));
    if (report.contains("exception"))
        rows += tableRow(Tr::tr("Exception"), text(report, "exception"));
    if (report.contains("accessed"))
        rows += tableRow(Tr::tr("Address accessed"), code(hexText(report["accessed"])));
    if (report.contains("frame")) {
        const Json &frame = report["frame"];
        rows += tableRow(Tr::tr("Instruction"), place(frame, "pc", "function", "source"));
        rows += tableRow(Tr::tr("Called from"), place(frame, "lr", "caller_function", "caller_source"));
        rows += tableRow(Tr::tr("Interrupted"), text(frame, "interrupted"));
    }
    return heading(Tr::tr("Where")) + u"<table>%1</table>"_s.arg(rows);
}

QString bitsOf(const Json &report, const ThemeColors &colors)
{
    QString rows;
    for (const Json &bit : report["bits"])
        rows +=
            tableRow(u"<b style=\"color: %1\">%2</b>"_s.arg(colors.warning.name(), text(bit, "name")), text(bit, "meaning"));
    return rows.isEmpty() ? QString() : heading(Tr::tr("What the core reports")) + u"<table>%1</table>"_s.arg(rows);
}

QString cells(const Json &json, const std::vector<std::pair<const char *, QString>> &names)
{
    QString rows;
    int column = 0;
    for (const auto &[name, title] : names) {
        if (!json.contains(name))
            continue;
        rows += column % 2 == 0 ? u"<tr>"_s : QString();
        rows += u"<td style=\"padding-right: 6px\">%1</td><td style=\"padding-right: 24px\">%2</td>"_s.arg(
            title, code(hexText(json[name])));
        rows += ++column % 2 == 0 ? u"</tr>"_s : QString();
    }
    return u"<table>%1</table>"_s.arg(column % 2 == 0 ? rows : rows + u"</tr>"_s);
}

QString registersOf(const Json &report)
{
    QString page = heading(Tr::tr("Fault registers"))
        + cells(report,
            {{"cfsr", u"CFSR"_s}, {"hfsr", u"HFSR"_s}, {"mmfar", u"MMFAR"_s}, {"bfar", u"BFAR"_s},
                {"exc_return", u"EXC_RETURN"_s}});
    if (!report.contains("frame"))
        return page;
    const Json &frame = report["frame"];
    page += heading(Tr::tr("Registers as they were stacked on %1").arg(text(frame, "stack").toUpper()));
    return page
        + cells(frame,
            {{"r0", u"R0"_s}, {"r1", u"R1"_s}, {"r2", u"R2"_s}, {"r3", u"R3"_s}, {"r12", u"R12"_s}, {"lr", u"LR"_s},
                {"pc", u"PC"_s}, {"xpsr", u"xPSR"_s}, {"stack_before", u"SP"_s}, {"fpscr", u"FPSCR"_s}});
}

} // namespace

QString faultPage(const Json &report, const ThemeColors &colors)
{
    return causeOf(report, colors) + whereOf(report) + bitsOf(report, colors) + registersOf(report);
}

} // namespace ohm::probe
