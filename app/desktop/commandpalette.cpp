// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/commandpalette.h"

#include "desktop/desktoptr.h"
#include "desktop/fuzzymatch.h"
#include "desktop/mainwindow.h"
#include "desktop/palettedelegate.h"
#include "ui/icons.h"
#include "ui/stylepaint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ohm {

using desktop::Tr;

namespace {

constexpr int paletteWidth = 680;
constexpr int paletteHeight = 460;
constexpr int mostRecent = 30;
const auto settingsKey = "palette"_L1;

} // namespace

CommandPalette::CommandPalette(MainWindow &window)
    : QFrame(&window)
    , m_window(window)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(Tr::tr("Command palette"));
    m_field->setObjectName(u"paletteField"_s);
    m_field->setPlaceholderText(Tr::tr("Find an action, a panel, a device, a setting…"));
    m_field->setAccessibleName(Tr::tr("Search"));
    m_field->addAction(Icons::get(u"search"_s, Icons::Tint::Muted), QLineEdit::LeadingPosition);
    m_field->setMinimumHeight(36);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(Tr::tr("Found"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setBackgroundRole(QPalette::AlternateBase);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 10, 1, 8);
    column->setSpacing(8);
    auto *fieldRow = new QHBoxLayout;
    fieldRow->setContentsMargins(12, 0, 12, 0);
    fieldRow->addWidget(m_field);
    column->addLayout(fieldRow);
    column->addWidget(m_list, 1);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    for (const Json &id : window.bench().settings.group(settingsKey).value("recent", Json::array()))
        m_recent += toQString(id);
    hide();
}

void CommandPalette::popUp(const QString &text)
{
    m_focusBefore = QApplication::focusWidget();
    m_entries = paletteEntries(m_window);
    const int width = std::min(paletteWidth, m_window.width() - 32);
    const int height = std::min(paletteHeight, m_window.height() - 80);
    setGeometry((m_window.width() - width) / 2, 56, width, height);
    m_field->setText(text);
    search(text);
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

QStringList CommandPalette::shownIds() const
{
    QStringList ids;
    for (int row = 0; row < m_model.rowCount(); ++row)
        ids += m_model.item(row)->data(PaletteDelegate::IdRole).toString();
    return ids;
}

int CommandPalette::rankOf(const QString &id) const
{
    const auto at = m_recent.indexOf(id);
    return at < 0 ? 0 : mostRecent - int(at);
}

void CommandPalette::search(const QString &text)
{
    struct Hit
    {
        int score;
        const PaletteEntry *entry;
    };
    std::vector<Hit> hits;
    for (const PaletteEntry &entry : m_entries) {
        if (const std::optional<int> score = fuzzyScore(text, entry.searched()))
            hits.push_back({*score + rankOf(entry.id) * (text.isEmpty() ? 1000 : 1), &entry});
    }
    std::ranges::stable_sort(hits, std::greater(), &Hit::score);
    m_model.clear();
    for (const Hit &hit : hits) {
        auto *item = new QStandardItem(hit.entry->title);
        item->setData(hit.entry->id, PaletteDelegate::IdRole);
        item->setData(hit.entry->hint, PaletteDelegate::HintRole);
        item->setData(hit.entry->detail, PaletteDelegate::DetailRole);
        item->setData(hit.entry->whyDisabled, PaletteDelegate::WhyDisabledRole);
        item->setData(hit.entry->icon, PaletteDelegate::IconRole);
        m_model.appendRow(item);
    }
    m_list->setCurrentIndex(m_model.index(0, 0));
    m_list->scrollToTop();
}

void CommandPalette::runCurrent()
{
    const QString id = m_list->currentIndex().data(PaletteDelegate::IdRole).toString();
    const auto found = std::ranges::find(m_entries, id, &PaletteEntry::id);
    if (found == m_entries.end() || !found->whyDisabled.isEmpty())
        return;
    const auto run = found->run;
    dismiss();
    remember(id);
    run();
}

void CommandPalette::remember(const QString &id)
{
    m_recent.removeAll(id);
    m_recent.prepend(id);
    m_recent.resize(std::min<qsizetype>(m_recent.size(), mostRecent));
    Json recent = Json::array();
    for (const QString &one : std::as_const(m_recent))
        recent.push_back(jsonString(one));
    // Losing this costs nothing but an order.
    std::ignore = m_window.bench().settings.setGroup(settingsKey, {{"recent", std::move(recent)}});
}

void CommandPalette::moveBy(int rows)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, count - 1);
    m_list->setCurrentIndex(m_model.index(row, 0));
}

void CommandPalette::dismiss()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    // A click elsewhere is an answer too. The menu of the field itself is not elsewhere.
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        hide();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        moveBy(8);
        return true;
    case Qt::Key_PageUp:
        moveBy(-8);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    stylepaint::box(painter, rect(), colors.raised, colors.strongBorder, 9);
}

} // namespace ohm
