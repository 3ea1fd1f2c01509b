// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/panel/consolesampler.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QToolButton;

namespace ohm {
class ActionRunner;
}

namespace ohm::serial {

class Chip;
class Lamp;

// The strip at a console's foot: state and port, baud rate, modem lines, what went through.
class LineBar final : public QWidget
{
    Q_OBJECT
public:
    LineBar(ActionRunner &runner, const QString &console, QWidget *parent);

    void showSample(const ConsoleSample &sample);
    void showHolder(const QString &holder, const QString &why); // of the console's lease; empty: nobody

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    QWidget *makeLines();
    QToolButton *makeLine(const QString &line, const char *argument, const QString &meaning);
    void makeBaud();
    void setBaud();
    void showLines(const LineStates &lines);

    ActionRunner &m_runner;
    const QString m_console;
    QLabel *m_state;
    QLabel *m_port;
    QComboBox *m_baud;
    int m_shownBaud = 0; // the port's
    QLabel *m_mode;
    QToolButton *m_dtr;
    QToolButton *m_rts;
    std::vector<Lamp *> m_lamps; // CTS, DSR, DCD, RI
    QToolButton *m_break;
    QWidget *m_lines; // all of them
    Chip *m_standIn;
    Chip *m_holder;
    QLabel *m_traffic;
};

// "12.3 kB"; decimal, as line rates are.
QString sizeText(double bytes);

} // namespace ohm::serial
