// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/panel/linebar.h"

#include "core/datatext.h"
#include "serial/engine/serialsettings.h"
#include "serial/panel/lamp.h"
#include "serial/serialtr.h"
#include "ui/actionrunner.h"
#include "ui/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace ohm::serial {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualBreak = 250; // ms
constexpr int usualRates[] = {9600, 19200, 38400, 57600, 115200, 230400, 460800, 921600, 1000000, 1500000, 2000000, 3000000};

struct StateLook
{
    QString icon;
    Icons::Tint tint;
    QString words;
};

StateLook lookOf(ConsoleState state)
{
    switch (state) {
    case ConsoleState::Open:
        return {u"plug"_s, Icons::Tint::Success, Tr::tr("Open")};
    case ConsoleState::Waiting:
        return {u"reset"_s, Icons::Tint::Warning, Tr::tr("Waiting for the port")};
    case ConsoleState::Lent:
        return {u"lock"_s, Icons::Tint::Info, Tr::tr("Port lent")};
    case ConsoleState::Gone:
        return {u"unplug"_s, Icons::Tint::Error, Tr::tr("Port gone")};
    case ConsoleState::Closed:
        break;
    }
    return {u"unplug"_s, Icons::Tint::Muted, Tr::tr("Disconnected")};
}

QString trafficText(const ConsoleStatistics &numbers)
{
    QString text = u"↓ %1  %2/s   ↑ %3"_s.arg(
        sizeText(double(numbers.received)), sizeText(numbers.receivedPerSecond), sizeText(double(numbers.sent)));
    if (numbers.sentPerSecond > 0)
        text += u"  %1/s"_s.arg(sizeText(numbers.sentPerSecond));
    if (numbers.dropped > 0)
        text += u"   "_s + Tr::tr("%1 dropped").arg(sizeText(double(numbers.dropped)));
    const LineErrors errors = numbers.lineErrors.value_or(LineErrors());
    if (const quint32 count = errors.framing + errors.parity + errors.overrun; count > 0)
        text += u"   "_s + Tr::tr("%n line error(s)", nullptr, int(count));
    return text;
}

} // namespace

QString sizeText(double bytes)
{
    static const char *units[] = {"B", "kB", "MB", "GB"};
    int unit = 0;
    for (; bytes >= 1000 && unit < 3; ++unit)
        bytes /= 1000;
    return u"%1 %2"_s.arg(bytes, 0, 'f', unit == 0 || bytes >= 100 ? 0 : 1).arg(QLatin1StringView(units[unit]));
}

LineBar::LineBar(ActionRunner &runner, const QString &console, QWidget *parent)
    : QWidget(parent)
    , m_runner(runner)
    , m_console(console)
    , m_state(new QLabel(this))
    , m_port(new QLabel(this))
    , m_baud(new QComboBox(this))
    , m_mode(new QLabel(this))
    , m_standIn(new Chip(Chip::Kind::Info, this))
    , m_holder(new Chip(Chip::Kind::Warning, this))
    , m_traffic(new QLabel(this))
{
    m_state->setObjectName(u"console_state"_s);
    m_port->setObjectName(u"console_port"_s);
    m_standIn->setObjectName(u"console_stand_in"_s);
    m_holder->setObjectName(u"console_holder"_s);
    m_traffic->setObjectName(u"console_traffic"_s);
    m_traffic->setMinimumWidth(m_traffic->fontMetrics().horizontalAdvance(u"↓ 000.0 kB  000.0 kB/s   ↑ 000.0 kB"_s));
    m_traffic->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    makeBaud();
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a narrow dock stays possible, see fit()
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_state);
    layout->addWidget(m_port);
    layout->addWidget(m_standIn);
    layout->addWidget(m_holder);
    layout->addWidget(m_baud);
    layout->addWidget(m_mode);
    m_lines = makeLines();
    layout->addWidget(m_lines);
    layout->addStretch(1);
    layout->addWidget(m_traffic);
}

void LineBar::makeBaud()
{
    m_baud->setObjectName(u"console_baud"_s);
    m_baud->setAccessibleName(Tr::tr("Baud rate"));
    m_baud->setToolTip(Tr::tr("Baud rate: choose one or type any"));
    m_baud->setEditable(true);
    m_baud->setInsertPolicy(QComboBox::NoInsert);
    m_baud->setValidator(new QIntValidator(1, 100'000'000, m_baud));
    m_baud->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const int rate : usualRates)
        m_baud->addItem(QString::number(rate));
    connect(m_baud, &QComboBox::activated, this, &LineBar::setBaud);
    connect(m_baud->lineEdit(), &QLineEdit::returnPressed, this, &LineBar::setBaud);
}

QWidget *LineBar::makeLines()
{
    auto *lines = new QWidget(this);
    auto *layout = new QHBoxLayout(lines);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_dtr = makeLine(u"DTR"_s, "dtr", Tr::tr("Data terminal ready"));
    m_rts = makeLine(u"RTS"_s, "rts", Tr::tr("Request to send"));
    layout->addWidget(m_dtr);
    layout->addWidget(m_rts);
    m_lamps = {new Lamp(u"CTS"_s, Tr::tr("Clear to send"), lines), new Lamp(u"DSR"_s, Tr::tr("Data set ready"), lines),
        new Lamp(u"DCD"_s, Tr::tr("Carrier detect"), lines), new Lamp(u"RI"_s, Tr::tr("Ring indicator"), lines)};
    for (Lamp *lamp : m_lamps)
        layout->addWidget(lamp);
    m_break = new QToolButton(lines);
    m_break->setObjectName(u"console_break"_s);
    m_break->setText(Tr::tr("Break"));
    m_break->setAutoRaise(true);
    m_break->setFocusPolicy(Qt::TabFocus);
    m_break->setToolTip(Tr::tr("Send a break of %1 ms").arg(usualBreak));
    connect(m_break, &QToolButton::clicked, this,
        [this] { m_runner.run(u"serial_set_lines"_s, {{"console", m_console.toStdString()}, {"break_ms", usualBreak}}); });
    layout->addWidget(m_break);
    return lines;
}

QToolButton *LineBar::makeLine(const QString &line, const char *argument, const QString &meaning)
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"console_"_s + line.toLower());
    button->setText(line);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(meaning);
    button->setAccessibleName(meaning);
    connect(button, &QToolButton::clicked, this, [this, argument](bool on) {
        m_runner.run(u"serial_set_lines"_s, {{"console", m_console.toStdString()}, {argument, on}});
    });
    return button;
}

void LineBar::setBaud()
{
    const int baud = m_baud->currentText().toInt();
    // Enter on a rate of the list comes here twice.
    if (m_baud->lineEdit()->hasAcceptableInput() && std::exchange(m_shownBaud, baud) != baud)
        m_runner.run(u"serial_set_baud"_s, {{"console", m_console.toStdString()}, {"baud", baud}});
}

void LineBar::showSample(const ConsoleSample &sample)
{
    const StateLook look = lookOf(sample.status.state);
    const bool isOpen = sample.status.state == ConsoleState::Open;
    m_state->setPixmap(Icons::get(look.icon, look.tint).pixmap(16, 16));
    m_state->setToolTip(look.words);
    m_state->setAccessibleName(look.words);
    const QString title = sample.status.port.title;
    m_port->setText(isOpen ? title : u"%1 – %2"_s.arg(title, look.words));
    m_port->setToolTip(
        sample.status.peer.isEmpty() ? sample.status.port.url : Tr::tr("Other side: %1").arg(sample.status.peer));
    m_shownBaud = sample.status.options.line.baud;
    if (!m_baud->hasFocus() && !m_baud->lineEdit()->hasFocus())
        m_baud->setCurrentText(QString::number(m_shownBaud));
    m_mode->setText(modeText(sample.status.options.line));
    const QString standIn = translatedData(sample.status.port.standIn);
    m_standIn->setText(standIn, standIn.isEmpty() ? QString() : Tr::tr("Not the real thing: %1").arg(standIn));
    m_traffic->setText(trafficText(sample.numbers));
    showLines(sample.lines);
    for (QWidget *control : std::initializer_list<QWidget *>{m_baud, m_dtr, m_rts, m_break})
        control->setEnabled(isOpen);
    fit();
}

void LineBar::showLines(const LineStates &lines)
{
    m_dtr->setChecked(lines.dtr.value_or(false));
    m_rts->setChecked(lines.rts.value_or(false));
    m_dtr->setText(lines.dtr ? u"DTR"_s : u"DTR ?"_s);
    m_rts->setText(lines.rts ? u"RTS"_s : u"RTS ?"_s);
    const QString unknown = u"\n"_s + Tr::tr("State unknown: this port has no such line.");
    m_dtr->setToolTip(Tr::tr("Data terminal ready") + (lines.dtr ? QString() : unknown));
    m_rts->setToolTip(Tr::tr("Request to send") + (lines.rts ? QString() : unknown));
    const std::optional<bool> states[] = {lines.cts, lines.dsr, lines.dcd, lines.ri};
    for (std::size_t i = 0; i < m_lamps.size(); ++i)
        m_lamps[i]->setState(states[i]);
}

// What there is no room for is left out, the least important first. State, chips and baud rate stay.
void LineBar::fit()
{
    const std::initializer_list<QWidget *> optional = {m_lines, m_traffic, m_mode, m_port};
    for (QWidget *part : optional)
        part->setVisible(true);
    for (QWidget *part : optional) {
        layout()->invalidate();
        if (layout()->minimumSize().width() <= width())
            return;
        part->setVisible(false);
    }
}

void LineBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void LineBar::showHolder(const QString &holder, const QString &why)
{
    m_holder->setText(holder.isEmpty() ? QString() : Tr::tr("held by %1").arg(holder),
        holder.isEmpty() ? QString() : Tr::tr("Held by %1: %2").arg(holder, why));
}

} // namespace ohm::serial
