// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/panel/filterbar.h"

#include "serial/panel/barparts.h"
#include "serial/serialtr.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSpinBox>

namespace ohm::serial {

using namespace Qt::StringLiterals;

FilterBar::FilterBar(LogView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_field(new QLineEdit(this))
    , m_regex(makeBarToggle(this, u"filter_regex"_s, u".*"_s, Tr::tr("Regular expression")))
    , m_case(makeBarToggle(this, u"filter_case"_s, u"Aa"_s, Tr::tr("Upper and lower case differ")))
    , m_context(new QSpinBox(this))
    , m_count(new QLabel(this))
{
    m_field->setObjectName(u"filter_field"_s);
    m_field->setPlaceholderText(Tr::tr("Show only lines with …"));
    m_field->setAccessibleName(Tr::tr("Filter"));
    m_field->setClearButtonEnabled(true);
    m_context->setObjectName(u"filter_context"_s);
    m_context->setAccessibleName(Tr::tr("Lines around each match"));
    m_context->setToolTip(Tr::tr("Lines shown before and after each match"));
    m_context->setPrefix(u"± "_s);
    m_context->setRange(0, 50);
    auto *closeButton = makeBarButton(this, u"filter_close"_s, u"close"_s, Tr::tr("Show all lines (Esc)"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(4);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_regex);
    layout->addWidget(m_case);
    layout->addWidget(m_context);
    layout->addWidget(m_count);
    layout->addWidget(closeButton);
    setFocusProxy(m_field);
    hide();
    connect(m_field, &QLineEdit::textChanged, this, &FilterBar::apply);
    connect(m_regex, &QToolButton::toggled, this, &FilterBar::apply);
    connect(m_case, &QToolButton::toggled, this, &FilterBar::apply);
    connect(m_context, &QSpinBox::valueChanged, this, &FilterBar::apply);
    connect(closeButton, &QToolButton::clicked, this, &FilterBar::close);
    connect(&view, &LogView::contentChanged, this, &FilterBar::showCount);
}

void FilterBar::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    apply();
}

void FilterBar::close()
{
    hide();
    (void)m_view.setFilter(std::nullopt);
    m_view.setFocus();
}

void FilterBar::apply()
{
    if (isHidden())
        return;
    const PatternText pattern{.text = m_field->text(), .regex = m_regex->isChecked(), .caseSensitive = m_case->isChecked()};
    const int context = m_context->value();
    const Result<void> set = m_view.setFilter(LogFilter{pattern, context, context});
    markField(*m_field, set ? QString() : set.error().message.translated());
    showCount();
}

void FilterBar::showCount()
{
    const bool filtered = isVisible() && m_view.document() && m_view.document()->isFiltered();
    m_count->setText(filtered ? Tr::tr("%n line(s)", nullptr, int(m_view.document()->matchingLines())) : QString());
}

void FilterBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ohm::serial
