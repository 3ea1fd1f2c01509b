// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mctp/engine/links.h"
#include "ui/panel.h"

class QAction;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTimer;
class QTreeView;

namespace ohm {
class ActionRunner;
}

namespace ohm::mctp {

class BusPages;
class ByteView;
class FieldTree;
class PacketModel;

// The monitor of MCTP buses: the packets of one link at a time, taken apart, and who is on it.
class MctpPanel final : public Panel
{
    Q_OBJECT
public:
    MctpPanel(Bench &bench, Links &links, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeToolBar();
    QWidget *makeEmptyState();
    QWidget *makeMonitor();
    QWidget *makeFilters();
    void makeTable();
    QAction *addAction(const char *icon, const QString &text, const QString &tip, const char *name, void (MctpPanel::*run)());
    void follow(const DeviceList &devices);
    void chooseLink();
    void applyFilter();
    void fetch();
    void showPacket();
    void discover();
    void readSensors();
    void exportCapture();
    void closeLink();
    void copyRows() const;
    QString linkName() const;

    Links &m_links;
    ActionRunner *m_runner;
    QStackedWidget *m_pages;
    QComboBox *m_link;
    QLineEdit *m_text;
    QComboBox *m_type;
    QLineEdit *m_eid;
    QCheckBox *m_dropsOnly;
    PacketModel *m_model;
    QTreeView *m_table;
    FieldTree *m_fields;
    ByteView *m_bytes;
    BusPages *m_bus;
    QTimer *m_timer = nullptr;
    std::vector<QAction *> m_linkActions; // that need a link
};

} // namespace ohm::mctp
