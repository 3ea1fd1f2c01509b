// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/panel/targetpanel.h"
#include "ui/actionrunner.h"

class QStandardItemModel;
class QTreeView;

namespace ohm::probe {

class FlashMap;
class FlashModel;
class FlashProgress;

// The flash of a board: its banks and sectors as a map and as a list, loading and verifying programs, erasing sectors. It shows
// how far that is whoever asked for it.
class FlashPanel final : public TargetPanel
{
    Q_OBJECT
public:
    FlashPanel(Bench &bench, std::shared_ptr<SessionChoice> choice, QWidget *parent = nullptr);

protected:
    void startAnew() override;
    void refresh() override;

private:
    void makeTools();
    QWidget *makeBody();
    void makeTable();
    void makeDifferences();
    void readBanks(ActionRunner::Asked by = ActionRunner::Asked::ByPanel);
    void followWork(const JobPointer &job);
    void closeForms();
    void showDifferences(const Json &differences);
    void chooseInMap(int bank, int sector, bool extend);
    std::set<std::pair<int, int>> chosenSectors() const; // rows of banks and of sectors in them
    void chooseSectors(const std::set<std::pair<int, int>> &sectors);
    void erase();
    void cancel(const QString &job);
    Json programToLoad() const;

    FlashModel *m_model;
    FlashMap *m_map;
    QTreeView *m_table;
    FlashProgress *m_progress;
    QStandardItemModel *m_differences;
    QTreeView *m_differenceTable;
    QString m_file; // that was loaded or verified last
    bool m_isRead = false;
};

} // namespace ohm::probe
