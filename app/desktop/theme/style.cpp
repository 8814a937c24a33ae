// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/theme/style.h"

#include <QPainter>
#include <QStyleOption>

#include "app/desktop/theme/icons.h"
#include "app/desktop/theme/tab_painter.h"

namespace carrel::desktop {

namespace {

constexpr int scrollBarWidth = 10;
constexpr int scrollHandleWidth = 6;
constexpr int headerMargin = 14;
constexpr int tabSpace = 16;  // both sides of a tab
constexpr qreal buttonRadius = 6;
constexpr qreal fieldRadius = 7;

void fillRounded(QPainter* painter, const QRectF& rect, qreal radius, const QColor& fill,
                 const QColor& border) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    constexpr qreal half = 0.5;
    painter->drawRoundedRect(border.isValid() ? rect.adjusted(half, half, -half, -half) : rect, radius,
                             radius);
    painter->restore();
}

bool hasKeyboardFocus(const QStyleOption* option) {
    return option->state.testFlag(QStyle::State_HasFocus) &&
           option->state.testFlag(QStyle::State_KeyboardFocusChange);
}

}  // namespace

Style::Style(const Theme& theme) : QProxyStyle(QStringLiteral("Fusion")), theme_(theme) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    switch (element) {
        case PE_PanelButtonTool:
            drawToolButtonPanel(option, painter);
            return;
        case PE_PanelButtonCommand:
            drawPushButtonPanel(option, painter);
            return;
        case PE_PanelLineEdit:
            if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
                frame != nullptr && frame->lineWidth > 0) {
                drawField(option, painter);
            }
            return;
        case PE_FrameFocusRect:
            if (option->state.testFlag(State_KeyboardFocusChange))
                fillRounded(painter, option->rect, buttonRadius, {}, theme_.tokens().accent);
            return;
        case PE_FrameStatusBarItem:
        case PE_PanelStatusBar:
            return;
        default:
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        drawHeaderSection(option, painter);
        return;
    }
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (element == CE_PushButtonLabel && button != nullptr &&
        button->features.testFlag(QStyleOptionButton::DefaultButton) &&
        !button->state.testFlag(State_Sunken)) {
        QStyleOptionButton primary = *button;
        primary.palette.setColor(QPalette::ButtonText, theme_.tokens().onAccent);
        QProxyStyle::drawControl(element, &primary, painter, widget);
        return;
    }
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
    if (element == CE_TabBarTabShape && tab != nullptr) {
        paintTabShape(*painter, *tab, theme_);
    } else if (element == CE_TabBarTabLabel && tab != nullptr) {
        paintTabLabel(*painter, *tab, theme_);
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const {
    if (control == CC_ScrollBar) {
        drawScrollBar(option, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::drawScrollBar(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const {
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (bar != nullptr && bar->minimum == bar->maximum) return;
    QRectF handle = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const bool vertical = !option->state.testFlag(State_Horizontal);
    const qreal inset = (scrollBarWidth - scrollHandleWidth) / 2.0;
    handle = vertical ? handle.adjusted(inset, 1, -inset, -1) : handle.adjusted(1, inset, -1, -inset);
    const bool hovered = option->activeSubControls.testFlag(SC_ScrollBarSlider);
    fillRounded(painter, handle, scrollHandleWidth / 2.0,
                hovered ? theme_.tokens().edge : theme_.tokens().scroll, {});
}

/// Flat, with a line below (columns) or between (rows).
void Style::drawHeaderSection(const QStyleOption* option, QPainter* painter) const {
    const Tokens& t = theme_.tokens();
    painter->fillRect(option->rect, t.page);
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    const bool columns = header == nullptr || header->orientation == Qt::Horizontal;
    painter->setPen(columns ? t.strongLine : t.line);
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
    if (!columns) {
        painter->setPen(t.line);
        painter->drawLine(option->rect.topRight(), option->rect.bottomRight());
    }
}

void Style::drawToolButtonPanel(const QStyleOption* option, QPainter* painter) const {
    const Tokens& t = theme_.tokens();
    QColor fill;
    if (option->state.testFlag(State_On) || option->state.testFlag(State_Sunken)) {
        fill = t.selected;
    } else if (option->state.testFlag(State_MouseOver) && option->state.testFlag(State_Enabled)) {
        fill = t.hover;
    }
    fillRounded(painter, option->rect, buttonRadius, fill, hasKeyboardFocus(option) ? t.accent : QColor());
}

void Style::drawPushButtonPanel(const QStyleOption* option, QPainter* painter) const {
    const Tokens& t = theme_.tokens();
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool primary = button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton);
    QColor fill = primary ? t.accent : t.page;
    if (option->state.testFlag(State_On) || option->state.testFlag(State_Sunken)) {
        fill = t.selected;
    } else if (option->state.testFlag(State_MouseOver) && !primary) {
        fill = t.hover;
    }
    const QColor border = hasKeyboardFocus(option) || primary ? t.accent : t.strongLine;
    fillRounded(painter, option->rect, buttonRadius, fill, border);
}

void Style::drawField(const QStyleOption* option, QPainter* painter) const {
    const Tokens& t = theme_.tokens();
    const QColor border = option->state.testFlag(State_HasFocus) ? t.accent : t.strongLine;
    fillRounded(painter, option->rect, fieldRadius, t.field, border);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
        case PM_ScrollBarExtent:
            return scrollBarWidth;
        case PM_HeaderMargin:
            return headerMargin;
        case PM_TabBarTabHSpace:
            return tabSpace;
        case PM_ScrollView_ScrollBarSpacing:
        case PM_ToolBarFrameWidth:
            return 0;
        case PM_DockWidgetSeparatorExtent:
        case PM_SplitterWidth:
            return 1;
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const {
    // The desktop's icon theme would be searched for it, which takes longer than the rest of a page.
    if (which == SP_LineEditClearButton) return icon(QStringLiteral("close"), theme_.tokens().secondText);
    return QProxyStyle::standardIcon(which, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* data) const {
    if (hint == SH_ScrollBar_Transient) return 0;
    if (hint == SH_Widget_Animation_Duration)
        return 0;  // nothing moves by itself, for those whom it disturbs
    if (hint == SH_ItemView_ShowDecorationSelected) return 1;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

}  // namespace carrel::desktop
