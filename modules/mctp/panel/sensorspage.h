// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mctp/engine/link.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QTimer;
class QTreeWidget;

namespace ohm {
class ActionRunner;
}

namespace ohm::mctp {

// The PLDM sensors of one endpoint with units, states and limits; read again by itself when the person wants it.
class SensorsPage final : public QWidget
{
    Q_OBJECT
public:
    SensorsPage(ActionRunner &runner, QWidget *parent);

    void setLink(std::shared_ptr<Link> link); // null: none
    void read(int eid); // 0: whoever is at the other end
    int eid() const { return m_eid; } // that was read last
    void recolor(); // the theme is another

private:
    void ask(bool byPerson);
    void show(const Json &sensors);

    ActionRunner &m_runner;
    std::shared_ptr<Link> m_link;
    int m_eid = 0;
    bool m_isAsking = false;
    QLabel *m_whose;
    QCheckBox *m_again;
    QTimer *m_timer;
    QTreeWidget *m_tree;
    Json m_readings = Json::array(); // the last ones
};

} // namespace ohm::mctp
