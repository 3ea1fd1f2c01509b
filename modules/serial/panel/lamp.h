// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace ohm::serial {

// The state of a line that is the other side's: filled when on, a ring when off, dashed when nobody knows.
class Lamp final : public QWidget
{
    Q_OBJECT
public:
    // `line` as the field writes it ("CTS"), `meaning` in words ("Clear to send").
    Lamp(const QString &line, const QString &meaning, QWidget *parent);

    void setState(std::optional<bool> on);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QString m_line;
    const QString m_meaning;
    std::optional<bool> m_on;
};

// A word on a coloured ground: what a person must not overlook ("QEMU machine demo").
class Chip final : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Info, Warning };

    explicit Chip(Kind kind, QWidget *parent);

    void setText(const QString &text, const QString &explanation); // hidden while empty
    QString text() const { return m_text; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Kind m_kind;
    QString m_text;
};

} // namespace ohm::serial
