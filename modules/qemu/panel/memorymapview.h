// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace ohm {
class ActionRunner;
}

namespace ohm::qemu {

class MemoryMapModel;

// The memory map of one machine, below the cards; closed with its button or Esc.
class MemoryMapView final : public QWidget
{
    Q_OBJECT
public:
    MemoryMapView(ActionRunner &runner, QWidget *parent);

    void showMachine(const QString &id); // asks for the map and shows it
    const QString &machine() const { return m_machine; }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeHead();
    void makeTable();
    void copySelection() const;

    ActionRunner &m_runner;
    MemoryMapModel *m_model;
    QLabel *m_title;
    QTreeView *m_table;
    QString m_machine;
};

} // namespace ohm::qemu
