// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mctp/engine/link.h"

#include <QWidget>

#include <map>
#include <set>

class QTreeWidget;
class QTreeWidgetItem;

namespace ohm {
class ActionRunner;
}

namespace ohm::mctp {

// The ways to the endpoints: what this link knows, and the routing table of each bridge that was found.
class RoutesPage final : public QWidget
{
    Q_OBJECT
public:
    RoutesPage(ActionRunner &runner, QWidget *parent);

    void setLink(std::shared_ptr<Link> link); // null: none
    void showRoutes(); // the endpoints may be others; asks bridges that are new for their table
    void refresh(); // asks all bridges

private:
    void ask(int bridge, bool byPerson);
    void addLink();
    void addBridge(int bridge, const Json &routes);
    QTreeWidgetItem *addHeading(const QString &title);

    ActionRunner &m_runner;
    std::shared_ptr<Link> m_link;
    QTreeWidget *m_tree;
    std::map<int, Json> m_tables; // of bridges, by EID
    std::set<int> m_asked;
};

} // namespace ohm::mctp
