// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/panel/searchbar.h"

#include "serial/panel/barparts.h"
#include "serial/serialtr.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace ohm::serial {

using namespace Qt::StringLiterals;

SearchBar::SearchBar(LogView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_field(new QLineEdit(this))
    , m_regex(makeBarToggle(this, u"search_regex"_s, u".*"_s, Tr::tr("Regular expression")))
    , m_case(makeBarToggle(this, u"search_case"_s, u"Aa"_s, Tr::tr("Upper and lower case differ")))
    , m_words(makeBarToggle(this, u"search_words"_s, u"|w|"_s, Tr::tr("Whole words")))
    , m_count(new QLabel(this))
{
    m_field->setObjectName(u"search_field"_s);
    m_field->setPlaceholderText(Tr::tr("Find"));
    m_field->setAccessibleName(Tr::tr("Find"));
    m_field->setClearButtonEnabled(true);
    m_count->setObjectName(u"search_count"_s);
    auto *previous = makeBarButton(this, u"search_previous"_s, u"up"_s, Tr::tr("Previous match (Shift+F3)"));
    auto *next = makeBarButton(this, u"search_next"_s, u"down"_s, Tr::tr("Next match (F3)"));
    auto *closeButton = makeBarButton(this, u"search_close"_s, u"close"_s, Tr::tr("Close (Esc)"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(4);
    layout->addWidget(m_field, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_regex, m_case, m_words, previous, next, m_count, closeButton})
        layout->addWidget(part);
    setFocusProxy(m_field);
    hide();
    connect(m_field, &QLineEdit::textChanged, this, &SearchBar::apply);
    for (QToolButton *toggle : {m_regex, m_case, m_words})
        connect(toggle, &QToolButton::toggled, this, &SearchBar::apply);
    connect(previous, &QToolButton::clicked, this, &SearchBar::findPrevious);
    connect(next, &QToolButton::clicked, this, &SearchBar::findNext);
    connect(closeButton, &QToolButton::clicked, this, &SearchBar::close);
    connect(&view.search(), &LogSearch::changed, this, &SearchBar::showCount);
}

void SearchBar::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    apply();
}

void SearchBar::close()
{
    hide();
    m_view.search().clear();
    m_view.setFocus();
}

void SearchBar::apply()
{
    if (isHidden())
        return;
    const Result<void> set = m_view.search().setPattern({.text = m_field->text(),
        .regex = m_regex->isChecked(),
        .caseSensitive = m_case->isChecked(),
        .wholeWords = m_words->isChecked()});
    markField(*m_field, set ? QString() : set.error().message.translated());
    if (set && !m_field->text().isEmpty())
        findPrevious(); // what one looks for in a log is mostly what came last
    showCount();
}

void SearchBar::showCount()
{
    const LogSearch &search = m_view.search();
    if (!search.isActive())
        m_count->clear();
    else if (search.currentIndex() > 0)
        m_count->setText(Tr::tr("%1 of %2").arg(search.currentIndex()).arg(search.count()));
    else
        m_count->setText(search.isComplete() ? Tr::tr("%n match(es)", nullptr, int(search.count())) : Tr::tr("Searching…"));
}

void SearchBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (isEnter && event->modifiers() & Qt::ShiftModifier)
        findPrevious();
    else if (isEnter)
        findNext();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ohm::serial
