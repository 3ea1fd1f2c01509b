// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"
#include "ui/panel.h"

class QSplitter;
class QStackedWidget;
class QTimer;

namespace ohm {
class ActionRunner;
}

namespace ohm::qemu {

class MachineCard;
class MemoryMapView;

// The virtual machines as cards, and the memory map of one of them.
class MachinesPanel final : public Panel
{
    Q_OBJECT
public:
    MachinesPanel(Bench &bench, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeToolBar();
    QWidget *makeCards();
    QWidget *makeEmptyState();
    void follow(const DeviceList &devices);
    void addCard(const DeviceInfo &device);
    void startDemo();
    void showMemoryMap(const QString &machine);
    void closeMemoryMap();

    ActionRunner *m_runner;
    QStackedWidget *m_pages;
    QSplitter *m_splitter;
    MemoryMapView *m_memory;
    QTimer *m_clock;
    QVBoxLayout *m_list = nullptr;
    std::map<DeviceId, MachineCard *> m_cards;
};

} // namespace ohm::qemu
