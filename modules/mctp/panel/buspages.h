// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mctp/engine/link.h"

#include <QTabWidget>

class QTreeWidget;
class QTreeWidgetItem;

namespace ohm {
class ActionRunner;
}

namespace ohm::mctp {

class RoutesPage;
class SensorsPage;

// Beside the packets: who is on the bus and how to get there, what its sensors say, and what was dropped.
class BusPages final : public QTabWidget
{
    Q_OBJECT
public:
    BusPages(ActionRunner &runner, QWidget *parent);

    void setLink(std::shared_ptr<Link> link); // null: none
    void refreshCounters();
    void discover();
    void readSensors(); // of the endpoint that is chosen
    void recolor(); // the theme is another

private:
    void refreshPage();
    void showEndpoints();
    QTreeWidgetItem *addEndpoint(const Endpoint &endpoint);
    int chosenEid() const; // 0: none

    ActionRunner &m_runner;
    std::shared_ptr<Link> m_link;
    QTreeWidget *m_endpoints;
    RoutesPage *m_routes;
    SensorsPage *m_sensors;
    QTreeWidget *m_counters;
};

} // namespace ohm::mctp
