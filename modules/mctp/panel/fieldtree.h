// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mctp/engine/field.h"

#include <QTreeWidget>

namespace ohm::mctp {

// The decoded fields of a frame; where one lies is told when it is chosen.
class FieldTree final : public QTreeWidget
{
    Q_OBJECT
public:
    explicit FieldTree(QWidget *parent = nullptr);

    void setField(const Field &root);
    qsizetype chosenOffset() const; // -1: no field is chosen
    void chooseByte(qsizetype offset); // the smallest field that holds it

Q_SIGNALS:
    void rangeChosen(qsizetype offset, qsizetype length);

private:
    QTreeWidgetItem *addField(const Field &field, QTreeWidgetItem *parent);
};

} // namespace ohm::mctp
