// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mctp/engine/monitor.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace ohm::mctp {

// What a person filters packets and messages by.
class PacketFilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit PacketFilterBar(QWidget *parent = nullptr);

    PacketFilter filter() const;

Q_SIGNALS:
    void changed();

private:
    QLineEdit *m_text;
    QLineEdit *m_eid;
    QComboBox *m_type;
    QComboBox *m_way;
    QCheckBox *m_dropsOnly;
};

} // namespace ohm::mctp
