// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/job.h"
#include "probe/engine/flashphase.h"

#include <QWidget>

#include <map>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ohm::probe {

// How far a load, a verification or an erasure is: its phases, what is counted, a button to cancel; afterwards how it ended.
class FlashProgress final : public QWidget
{
    Q_OBJECT
public:
    explicit FlashProgress(QWidget *parent);

    void follow(const Job &job); // again after every change of it

    // Nothing while the target is only prepared.
    static std::optional<FlashPhase> phaseOf(const Progress &progress);

Q_SIGNALS:
    void cancelWanted(const QString &job);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showRunning(const Job &job);
    void showEnded(const Job &job);
    void showPhases(std::optional<FlashPhase> now, bool hasEnded);

    std::map<FlashPhase, QLabel *> m_phases;
    QProgressBar *m_bar;
    QLabel *m_words;
    QPushButton *m_cancel;
    QString m_job;
    QString m_action;
    std::optional<FlashPhase> m_phase;
    bool m_hasEnded = false; // well
    bool m_hasFailed = false;
};

} // namespace ohm::probe
