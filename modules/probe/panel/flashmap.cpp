// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/panel/flashmap.h"

#include "probe/panel/flashmodel.h"
#include "probe/probetr.h"
#include "ui/themecolors.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 12;
constexpr int barHeight = 30;
constexpr int gap = 4;

} // namespace

FlashMap::FlashMap(FlashModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    setObjectName(u"flash_map"_s);
    setAccessibleName(Tr::tr("Map of the flash"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FlashMap::setChosen(std::set<Sector> chosen)
{
    m_chosen = std::move(chosen);
    update();
}

void FlashMap::refresh()
{
    updateGeometry();
    update();
}

QSize FlashMap::minimumSizeHint() const { return {200, sizeHint().height()}; }

QSize FlashMap::sizeHint() const
{
    const int banks = int(m_model.banks().size());
    return {480, banks == 0 ? 0 : margin + banks * (fontMetrics().height() + gap + barHeight + margin)};
}

QRect FlashMap::bankRect(int bank) const
{
    const int title = fontMetrics().height() + gap;
    const int y = margin + bank * (title + barHeight + margin) + title;
    return {margin, y, width() - 2 * margin, barHeight};
}

QRect FlashMap::sectorRect(int bank, int sector) const
{
    const ShownBank &shown = m_model.banks()[std::size_t(bank)];
    const ShownSector &part = shown.sectors[std::size_t(sector)];
    const QRect whole = bankRect(bank);
    const auto x = [&](std::uint64_t offset) {
        return whole.left() + int(double(offset) / double(shown.size) * whole.width());
    };
    const std::uint64_t begin = part.address - shown.address;
    return {x(begin), whole.top(), std::max(1, x(begin + part.size) - x(begin)), whole.height()};
}

void FlashMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int bank = 0; bank < int(m_model.banks().size()); ++bank)
        paintBank(painter, bank);
}

void FlashMap::paintBank(QPainter &painter, int bank) const
{
    const ThemeColors &colors = themeColors(palette());
    const ShownBank &shown = m_model.banks()[std::size_t(bank)];
    const QRect rect = bankRect(bank);
    const QRect title(rect.left(), rect.top() - gap - fontMetrics().height(), rect.width(), fontMetrics().height());
    painter.setPen(colors.muted);
    const QString begin = u"0x%1"_s.arg(shown.address, 8, 16, QLatin1Char('0'));
    const QString size = shown.size == 0 ? Tr::tr("size not known") : sizeText(shown.size);
    painter.drawText(title, Qt::AlignLeft, Tr::tr("Bank %1 at %2, %3").arg(shown.number).arg(begin, size));
    painter.fillRect(rect, colors.base);
    for (int sector = 0; shown.size > 0 && sector < int(shown.sectors.size()); ++sector)
        paintSector(painter, bank, sector);
    painter.setPen(colors.strongBorder);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

void FlashMap::paintSector(QPainter &painter, int bank, int sector) const
{
    const ThemeColors &colors = themeColors(palette());
    const ShownSector &shown = m_model.banks()[std::size_t(bank)].sectors[std::size_t(sector)];
    const QRect rect = sectorRect(bank, sector);
    const bool isChosen = m_chosen.contains({bank, sector});
    const bool isProtected = shown.isProtected.value_or(false);
    painter.fillRect(rect, isChosen ? colors.selection : isProtected ? colors.warningFill : colors.base);
    if (isProtected)
        painter.fillRect(rect, QBrush(colors.warning, Qt::BDiagPattern));
    painter.setPen(colors.border);
    painter.drawLine(rect.topRight(), rect.bottomRight());
    const QString number = QString::number(shown.number);
    painter.setPen(isChosen ? colors.selectedText : colors.text);
    if (fontMetrics().horizontalAdvance(number) + 4 < rect.width())
        painter.drawText(rect, Qt::AlignCenter, number);
}

std::optional<FlashMap::Sector> FlashMap::sectorAt(const QPoint &point) const
{
    for (int bank = 0; bank < int(m_model.banks().size()); ++bank) {
        const ShownBank &shown = m_model.banks()[std::size_t(bank)];
        for (int sector = 0; shown.size > 0 && sector < int(shown.sectors.size()); ++sector) {
            if (sectorRect(bank, sector).contains(point))
                return Sector{bank, sector};
        }
    }
    return std::nullopt;
}

QString FlashMap::words(const Sector &sector) const
{
    const ShownSector &shown = m_model.banks()[std::size_t(sector.first)].sectors[std::size_t(sector.second)];
    const QString begin = u"0x%1"_s.arg(shown.address, 8, 16, QLatin1Char('0'));
    const QString place = Tr::tr("Sector %1 at %2, %3").arg(shown.number).arg(begin, sizeText(shown.size));
    return shown.isProtected.value_or(false) ? Tr::tr("%1, protected").arg(place) : place;
}

void FlashMap::mousePressEvent(QMouseEvent *event)
{
    if (const auto sector = sectorAt(event->pos()); sector && event->button() == Qt::LeftButton)
        Q_EMIT clicked(sector->first, sector->second, event->modifiers().testFlag(Qt::ShiftModifier));
}

bool FlashMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto &help = static_cast<QHelpEvent &>(*event);
    const auto sector = sectorAt(help.pos());
    QToolTip::showText(help.globalPos(), sector ? words(*sector) : QString(), this);
    return true;
}

} // namespace ohm::probe
