// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ohm::qemu {

// A machine's state as a coloured dot with its word, so that nobody depends on the colour.
class StatePill final : public QWidget
{
    Q_OBJECT
public:
    enum class Tone { Good, Attention, Information, Bad, Quiet };

    explicit StatePill(QWidget *parent);

    void setState(const QString &word, Tone tone);
    const QString &word() const { return m_word; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_word;
    Tone m_tone = Tone::Quiet;
};

} // namespace ohm::qemu
