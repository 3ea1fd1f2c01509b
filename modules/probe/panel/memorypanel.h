// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/panel/memoryview.h"
#include "probe/panel/targetpanel.h"
#include "ui/actionrunner.h"

#include <deque>

class QLineEdit;
class QTimer;

namespace ohm::probe {

// A core's memory: what is in sight is read, again and again while the core runs when that is wanted. Words are changed in
// place and read back; files are compared, dumped and restored by the actions' forms.
class MemoryPanel final : public TargetPanel
{
    Q_OBJECT
public:
    MemoryPanel(Bench &bench, std::shared_ptr<SessionChoice> choice, QWidget *parent = nullptr);

    void goTo(const QString &place); // "0x20000000", "g_bench+8", "motor.c:41"

protected:
    void startAnew() override;
    void refresh() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    // What a write replaced.
    struct Replaced
    {
        std::uint64_t address = 0;
        int wordSize = 4;
        Json values;
    };

    void makeTools();
    QWidget *makeBody();
    QWidget *makeBar();
    void setInterval(int milliseconds);
    void tick();
    void readVisible();
    void readNext();
    void finishRead(const MemorySpan &span, const Result<Json> &result);
    void write(std::uint64_t address, std::uint64_t value);
    void writeValues(std::uint64_t address, int wordSize, const Json &values, bool isUndo);
    void showWritten(const Json &written, int wordSize, bool isUndo);
    void undo();
    void followOthers();
    void showComparison(const Job &job);
    void showHits(const Job &job);
    void nextMark();
    Json atCursor() const;
    int accessSize() const; // bytes of one access

    MemoryView *m_view;
    QLineEdit *m_place;
    QTimer *m_live;
    QTimer *m_soon; // reads when the scrolling has come to rest
    QAction *m_undo = nullptr;
    QAction *m_nextMark = nullptr;
    std::deque<MemorySpan> m_wanted;
    std::vector<Replaced> m_replaced;
    std::vector<std::uint64_t> m_marked; // where the marks begin
    bool m_isReading = false;
    bool m_readAgain = false;
    MemoryCache::Marks m_marks = MemoryCache::Marks::Renew; // of what is being read
    ActionRunner::Asked m_asked = ActionRunner::Asked::ByPanel; // for what is being read
    int m_generation = 0; // results for another target are dropped
};

} // namespace ohm::probe
