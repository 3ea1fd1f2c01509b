// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mctp/engine/link.h"

#include <QTabWidget>
#include <QTreeWidget>

namespace ohm {
class ActionRunner;
}

namespace ohm::mctp {

// Beside the packets: who is on the bus, what its sensors say, and what was dropped.
class BusPages final : public QTabWidget
{
    Q_OBJECT
public:
    BusPages(ActionRunner &runner, QWidget *parent);

    void setLink(std::shared_ptr<Link> link); // null: none
    void refreshCounters();
    void readSensors(); // of the endpoint that is chosen
    void recolor(); // the theme is another

private:
    QTreeWidget *makeTree(const QString &name, const QString &accessibleName, const QStringList &columns);
    void showEndpoints();
    void showSensors();
    int chosenEid() const; // 0: none

    ActionRunner &m_runner;
    std::shared_ptr<Link> m_link;
    QTreeWidget *m_endpoints;
    QTreeWidget *m_sensors;
    QTreeWidget *m_counters;
    Json m_readings = Json::array(); // the last ones
};

} // namespace ohm::mctp
