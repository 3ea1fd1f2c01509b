// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <set>

namespace ohm::probe {

class FlashModel;

// Flash banks drawn to scale, one above the other, cut into their sectors. A picture beside the list, which says the same to
// those who use the keyboard or cannot see it.
class FlashMap final : public QWidget
{
    Q_OBJECT
public:
    FlashMap(FlashModel &model, QWidget *parent);

    using Sector = std::pair<int, int>; // a bank's and a sector's row
    void setChosen(std::set<Sector> chosen);
    void refresh(); // after a change of the model

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    std::optional<Sector> sectorAt(const QPoint &point) const;

Q_SIGNALS:
    void clicked(int bank, int sector, bool extend); // with Shift: up to there

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect bankRect(int bank) const;
    QRect sectorRect(int bank, int sector) const;
    void paintBank(QPainter &painter, int bank) const;
    void paintSector(QPainter &painter, int bank, int sector) const;
    QString words(const Sector &sector) const;

    FlashModel &m_model;
    std::set<Sector> m_chosen;
};

} // namespace ohm::probe
