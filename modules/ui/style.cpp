// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style.h"

#include "ui/icons.h"
#include "ui/stylepaint.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDockWidget>
#include <QMainWindow>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>

namespace ohm {

namespace {

constexpr int scrollBarWidth = 12;
constexpr int spinButtonWidth = 20;

QString emphasisOf(const QWidget *widget) { return widget ? widget->property("emphasis").toString() : QString(); }

bool isDockTabBar(const QWidget *widget)
{
    return qobject_cast<const QTabBar *>(widget) && qobject_cast<const QMainWindow *>(widget->parentWidget());
}

QStyleOption at(const QStyleOption &option, const QRect &rect)
{
    QStyleOption part(option);
    part.rect = rect;
    return part;
}

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const ThemeColors &colors = themeColors(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        return stylepaint::button(*painter, *option, emphasisOf(widget), colors);
    case PE_PanelButtonTool:
        return stylepaint::toolButton(*painter, *option, colors);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            stylepaint::field(*painter, *option, colors);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        painter->setPen(colors.border);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, colors.raised);
        painter->setPen(colors.strongBorder);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return stylepaint::checkBox(*painter, *option, colors);
    case PE_IndicatorRadioButton:
        return stylepaint::radioButton(*painter, *option, colors);
    case PE_IndicatorBranch:
        return stylepaint::branch(*painter, *option, colors);
    case PE_IndicatorArrowDown:
        return stylepaint::arrow(*painter, option->rect, Qt::DownArrow, colors.muted);
    case PE_IndicatorArrowUp:
        return stylepaint::arrow(*painter, option->rect, Qt::UpArrow, colors.muted);
    case PE_IndicatorArrowLeft:
        return stylepaint::arrow(*painter, option->rect, Qt::LeftArrow, colors.muted);
    case PE_IndicatorArrowRight:
        return stylepaint::arrow(*painter, option->rect, Qt::RightArrow, colors.muted);
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            stylepaint::itemRow(*painter, *item, colors);
        return;
    case PE_FrameFocusRect:
        // Where rows are selected as a whole, the colour of the row says where one is.
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget);
            view && view->selectionBehavior() == QAbstractItemView::SelectRows && option->state & State_Item)
            return;
        return stylepaint::box(*painter, option->rect, Qt::transparent, colors.accent, 3);
    case PE_IndicatorDockWidgetResizeHandle:
        if (option->state & State_MouseOver)
            painter->fillRect(option->rect, colors.accent);
        return;
    case PE_FrameTabBarBase:
        if (!isDockTabBar(widget)) {
            painter->setPen(colors.border);
            painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        }
        return;
    case PE_FrameTabWidget:
        painter->fillRect(option->rect, colors.base);
        painter->setPen(colors.border);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_IndicatorTabClose:
        return stylepaint::closeMark(*painter, *option, colors);
    case PE_FrameDockWidget:
    case PE_PanelScrollAreaCorner:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const ThemeColors &colors = themeColors(option->palette);
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton label(*button);
            label.palette.setColor(QPalette::ButtonText, stylepaint::buttonText(*option, emphasisOf(widget), colors));
            QProxyStyle::drawControl(element, &label, painter, widget);
        }
        return;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !button->icon.isNull())
            return stylepaint::toolButtonLabel(*painter, *button, colors);
        return QProxyStyle::drawControl(element, option, painter, widget);
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            stylepaint::header(*painter, *header, colors);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, colors.raised);
        painter->setPen(colors.border);
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            stylepaint::tab(*painter, *tab, colors);
        return;
    case CE_ProgressBarGroove:
        return stylepaint::progressGroove(*painter, *option, colors);
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            stylepaint::progressContents(*painter, *bar, colors);
        return;
    case CE_ToolBar:
    case CE_MenuBarEmptyArea:
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            stylepaint::menuBarItem(*painter, *item, colors);
        return;
    case CE_Splitter:
        return stylepaint::splitter(*painter, *option, colors);
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const ThemeColors &colors = themeColors(option->palette);
    const QColor mark = option->state & State_Enabled ? colors.muted : colors.disabled;
    if (control == CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (combo && combo->frame)
            stylepaint::field(*painter, *option, colors);
        stylepaint::arrow(*painter, proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget), Qt::DownArrow, mark);
    } else if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (spin && spin->frame)
            stylepaint::field(*painter, *option, colors);
        stylepaint::arrow(*painter, proxy()->subControlRect(control, option, SC_SpinBoxUp, widget), Qt::UpArrow, mark);
        stylepaint::arrow(*painter, proxy()->subControlRect(control, option, SC_SpinBoxDown, widget), Qt::DownArrow, mark);
    } else if (control == CC_ScrollBar) {
        const QRect handle = proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget);
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            stylepaint::scrollBar(*painter, *slider, handle, colors);
    } else if (control == CC_ToolButton) {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (!button)
            return;
        QStyleOption panel = at(*option, option->rect);
        proxy()->drawPrimitive(PE_PanelButtonTool, &panel, painter, widget);
        QStyleOptionToolButton label(*button);
        label.rect = proxy()->subControlRect(control, option, SC_ToolButton, widget);
        if (button->features & QStyleOptionToolButton::HasMenu) {
            const QRect tail = button->rect.adjusted(button->rect.width() - 14, 0, -2, 0);
            label.rect.setRight(tail.left());
            stylepaint::arrow(*painter, tail, Qt::DownArrow, mark);
        }
        proxy()->drawControl(CE_ToolButtonLabel, &label, painter, widget);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const QRect rect = option->rect;
    if (control == CC_SpinBox) {
        const QRect buttons(rect.right() - spinButtonWidth, rect.top() + 2, spinButtonWidth, rect.height() - 4);
        if (part == SC_SpinBoxUp)
            return visualRect(option->direction, rect, buttons.adjusted(0, 0, 0, -buttons.height() / 2));
        if (part == SC_SpinBoxDown)
            return visualRect(option->direction, rect, buttons.adjusted(0, buttons.height() / 2, 0, 0));
        if (part == SC_SpinBoxEditField)
            return visualRect(option->direction, rect, rect.adjusted(4, 2, -spinButtonWidth - 2, -2));
    }
    if (control == CC_ComboBox) {
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, rect, rect.adjusted(rect.width() - spinButtonWidth - 2, 0, -2, 0));
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, rect, rect.adjusted(6, 2, -spinButtonWidth - 2, -2));
    }
    if (control == CC_ScrollBar) {
        // No buttons at the ends: the groove is the whole bar.
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine || !slider)
            return {};
        const bool upright = slider->orientation == Qt::Vertical;
        const int groove = upright ? rect.height() : rect.width();
        const qint64 range = qint64(slider->maximum) - slider->minimum;
        const qint64 whole = range + slider->pageStep;
        const int length =
            range > 0 && whole > 0 ? int(std::max<qint64>(groove * qint64(slider->pageStep) / whole, 28)) : groove;
        const int begin = sliderPositionFromValue(
            slider->minimum, slider->maximum, slider->sliderPosition, groove - length, slider->upsideDown);
        const auto span = [&](int from, int to) {
            return upright ? QRect(rect.left(), rect.top() + from, rect.width(), to - from)
                           : QRect(rect.left() + from, rect.top(), to - from, rect.height());
        };
        const QRect found = part == SC_ScrollBarSlider ? span(begin, begin + length)
            : part == SC_ScrollBarSubPage              ? span(0, begin)
            : part == SC_ScrollBarAddPage              ? span(begin + length, groove)
                                                       : rect;
        return visualRect(option->direction, rect, found);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize made = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return {std::max(made.width() + 8, 64), std::max(made.height(), 28)};
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return {made.width() + 6, std::max(made.height(), 28)};
    case CT_TabBarTab:
        return {made.width() + 6, std::max(made.height(), 30)};
    case CT_MenuBarItem:
        return {size.width() + 18, size.height() + 10};
    case CT_ItemViewItem:
        return {made.width(), std::max(made.height(), 24)};
    case CT_HeaderSection:
        return {made.width(), std::max(made.height(), 26)};
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon)
            made.rwidth() += button->text.isEmpty() ? 0 : 12;
        return {std::max(made.width(), 26), std::max(made.height(), 26)};
    default:
        return made;
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_ToolBarIconSize:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_ToolBarItemSpacing:
        return 2;
    case PM_ToolBarItemMargin:
    case PM_ToolBarFrameWidth:
        return 2;
    case PM_DockWidgetSeparatorExtent:
        return 4;
    case PM_SplitterWidth:
        return 5;
    case PM_DockWidgetFrameWidth:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
        return 0;
    case PM_TabBarTabHSpace:
        return 18;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_TreeViewIndentation:
        return 18;
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_MenuBarVMargin:
        return 2;
    case PM_MenuPanelWidth:
        return 4;
    case PM_HeaderMargin:
        return 8;
    case PM_FocusFrameHMargin:
        return 6;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ComboBox_Popup: // a list below the field, not a menu over it
    case SH_UnderlineShortcut:
    case SH_EtchDisabledText:
    case SH_Widget_Animate:
    case SH_DialogButtonBox_ButtonsHaveIcons: // another theme's pictures, when they had any
        return 0;
    case SH_ItemView_ShowDecorationSelected: // the row is one thing, from edge to edge
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) {
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
    case SP_LineEditClearButton:
        return Icons::get(QStringLiteral("close"), Icons::Tint::Muted);
    case SP_MessageBoxCritical:
        return Icons::get(QStringLiteral("error"), Icons::Tint::Error);
    case SP_MessageBoxWarning:
        return Icons::get(QStringLiteral("warning"), Icons::Tint::Warning);
    case SP_MessageBoxInformation:
        return Icons::get(QStringLiteral("info"), Icons::Tint::Info);
    case SP_ToolBarHorizontalExtensionButton:
        return Icons::get(QStringLiteral("more"), Icons::Tint::Muted);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // So that hovering is seen; Fusion asks for it for some of these only.
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QToolButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace ohm
