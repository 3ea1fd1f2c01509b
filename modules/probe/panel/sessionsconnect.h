// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ohm {
class ActionRunner;
}

namespace ohm::probe {

class BoardBox;

// Chooses a board and a probe, or a GDB port, and connects. The lists are asked for when the form is shown.
class ConnectForm final : public QWidget
{
    Q_OBJECT
public:
    ConnectForm(ActionRunner &runner, QWidget *parent);

    void setCanCancel(bool can); // there is something else to go back to

Q_SIGNALS:
    void connected();
    void cancelled();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeFields(QFormLayout &form);
    QWidget *withBrowse(QLineEdit *line, const QString &title, const QString &filter);
    QWidget *makeProbeRow();
    void scan();
    void showProbes(const Json &result);
    void proposeBoard(const Json &probe);
    void takeProbe();
    void refreshFields();
    QString missing() const; // what has to be given yet; empty: nothing
    Json request() const;
    void connectNow();

    ActionRunner &m_runner;
    BoardBox *m_board;
    QLineEdit *m_config;
    QWidget *m_configRow = nullptr;
    QLineEdit *m_gdbPort;
    QWidget *m_probeRow = nullptr;
    QComboBox *m_probe;
    QLineEdit *m_program;
    QCheckBox *m_halt;
    QLabel *m_note; // why one cannot connect yet
    QLabel *m_blocked; // probes that cannot be used, and why
    QPushButton *m_connect;
    QPushButton *m_cancel;
    std::vector<Json> m_probes; // that can be used, as probe_scan tells them
    bool m_isConnecting = false;
};

} // namespace ohm::probe
