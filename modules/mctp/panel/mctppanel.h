// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mctp/engine/links.h"
#include "ui/panel.h"

#include <span>

class QAction;
class QComboBox;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QTimer;
class QTreeView;

namespace ohm {
class ActionRunner;
}

namespace ohm::mctp {

class BusPages;
class ByteView;
class FieldTree;
class MessageModel;
class PacketFilterBar;
class PacketModel;

// The monitor of MCTP buses: the packets and messages of one link at a time, taken apart, and who is on it.
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
    void makeTables();
    void setUpView(QTreeView &view, const char *name, const QString &accessibleName, std::span<const int> widths);
    QAction *addAction(const char *icon, const QString &text, const QString &tip, const char *name, void (MctpPanel::*run)());
    void follow(const DeviceList &devices);
    void chooseLink();
    void applyFilter();
    void fetch();
    void showChosen();
    void showPacket();
    void showMessage();
    void showNothing();
    void showState();
    void startBoard();
    void discover();
    void readSensors();
    void exportCapture();
    void closeLink();
    QString linkName() const;

    Links &m_links;
    ActionRunner *m_runner;
    QStackedWidget *m_pages;
    QComboBox *m_link;
    InfoBar *m_state;
    PacketFilterBar *m_filter;
    QTabWidget *m_views;
    PacketModel *m_model;
    MessageModel *m_messageModel;
    QTreeView *m_table;
    QTreeView *m_messages;
    FieldTree *m_fields;
    ByteView *m_bytes;
    BusPages *m_bus;
    QTimer *m_timer = nullptr;
    std::vector<QAction *> m_linkActions; // that need a link
};

} // namespace ohm::mctp
