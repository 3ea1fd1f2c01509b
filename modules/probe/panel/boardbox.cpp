// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/panel/boardbox.h"

#include "core/datatext.h"
#include "probe/probetr.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

enum FixedRow { ConfigurationRow, GdbPortRow, FirstBoardRow };
enum Role { NameRole = Qt::UserRole, SearchRole };

// The boards of which every word that was typed says something.
class Found final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &words)
    {
        m_words = words.split(u' ', Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QString about = sourceModel()->index(row, 0, parent).data(SearchRole).toString();
        return std::ranges::all_of(
            m_words, [&about](const QString &word) { return about.contains(word, Qt::CaseInsensitive); });
    }

private:
    QStringList m_words;
};

} // namespace

BoardBox::BoardBox(QWidget *parent)
    : QComboBox(parent)
    , m_found(new Found(this))
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    lineEdit()->setClearButtonEnabled(true);
    lineEdit()->setPlaceholderText(Tr::tr("Name, chip or maker"));
    addItem(Tr::tr("A configuration file"), QString());
    addItem(Tr::tr("A GDB port"), QString());
    for (const int row : {ConfigurationRow, GdbPortRow})
        setItemData(row, itemText(row), SearchRole);
    m_found->setSourceModel(model());
    auto *completer = new QCompleter(m_found, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the list is filtered already
    completer->setMaxVisibleItems(14);
    setCompleter(completer);
    connect(lineEdit(), &QLineEdit::textEdited, this, &BoardBox::search);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &BoardBox::settle);
    connect(this, &QComboBox::currentIndexChanged, this, &BoardBox::edited);
}

void BoardBox::setBoards(const Json &result)
{
    const auto text = [](const Json &board, const char *name) { return toQString(board.value(name, Json(""))); };
    const QString chosen = board();
    const int fixed = std::min<int>(currentIndex(), GdbPortRow);
    {
        const QSignalBlocker quiet(this);
        while (count() > FirstBoardRow)
            removeItem(FirstBoardRow);
        for (const Json &board : result.value("boards", Json::array())) {
            const QString name = text(board, "name"), title = translatedData(text(board, "title")), chip = text(board, "chip");
            addItem(u"%1 (%2)"_s.arg(title, chip), name);
            setItemData(count() - 1, QStringList{name, title, chip, text(board, "vendor")}.join(u' '), SearchRole);
            setItemData(count() - 1, u"%1 · %2"_s.arg(name, text(board, "vendor")), Qt::ToolTipRole);
        }
        if (chosen.isEmpty())
            setCurrentIndex(fixed);
        else
            choose(chosen);
    }
    Q_EMIT edited();
}

bool BoardBox::choose(const QString &board)
{
    const int row = findData(board, NameRole);
    setCurrentIndex(std::max(0, row));
    return row >= 0;
}

QString BoardBox::board() const { return isChosen() ? currentData(NameRole).toString() : QString(); }

bool BoardBox::isGdbPort() const { return isChosen() && currentIndex() == GdbPortRow; }

bool BoardBox::isChosen() const { return currentText() == itemText(currentIndex()); }

QString BoardBox::problem() const
{
    if (isChosen())
        return {};
    if (m_found->rowCount() == 0)
        return Tr::tr("No board is known by “%1”. Choose a configuration file instead, or add a profile of your own.")
            .arg(currentText());
    return Tr::tr("Boards that match: %1. Choose one.").arg(m_found->rowCount());
}

void BoardBox::search(const QString &words)
{
    static_cast<Found *>(m_found)->setWords(words);
    completer()->complete();
    Q_EMIT edited();
}

// What was typed counts as a choice when it can mean one board only.
void BoardBox::settle()
{
    if (isChosen())
        return;
    const QString typed = currentText().trimmed();
    if (typed.isEmpty())
        setEditText(itemText(currentIndex()));
    else if (const int row = findData(typed, NameRole); row > 0)
        setCurrentIndex(row);
    else if (m_found->rowCount() == 1)
        setCurrentIndex(m_found->mapToSource(m_found->index(0, 0)).row());
    Q_EMIT edited();
}

} // namespace ohm::probe
