// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace ohm::mctp {

// Bytes as a hex dump that can be walked through by keyboard and pointer; a range of them is highlighted.
class ByteView final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit ByteView(QWidget *parent = nullptr);

    void setBytes(const QByteArray &bytes);
    void highlight(qsizetype offset, qsizetype length); // nothing for a length of 0

Q_SIGNALS:
    void byteChosen(qsizetype offset); // the cursor was set on it

protected:
    void changeEvent(QEvent *event) override;

private:
    qsizetype byteAt(int position) const; // -1: none
    void mark(qsizetype offset, int column, int width, QList<QTextEdit::ExtraSelection> &marks) const;
    void refresh();

    QByteArray m_bytes;
    qsizetype m_offset = 0, m_length = 0;
    bool m_isChanging = false; // by us
};

} // namespace ohm::mctp
