// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/results/year_chart.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace carrel::desktop {

namespace {

constexpr int chartSide = 12;
constexpr int barsTop = 30;
constexpr int barsHeight = 36;
constexpr int chartHeight = 92;
constexpr int labelHeight = 16;
constexpr int leastBar = 2;

}  // namespace

YearChart::YearChart(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Year"));
    setFixedHeight(theme_.scaled(chartHeight));
    connect(&theme_, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize YearChart::sizeHint() const {
    return {theme_.scaled(180), theme_.scaled(chartHeight)};
}

void YearChart::setCounts(const std::map<int, std::size_t>& counts, std::optional<YearRange> chosen) {
    counts_ = counts;
    chosen_ = chosen;
    current_ = std::clamp(current_, firstYear(), lastYear());
    describe();
    update();
}

int YearChart::firstYear() const {
    return counts_.empty() ? 0 : counts_.begin()->first;
}

int YearChart::lastYear() const {
    return counts_.empty() ? 0 : counts_.rbegin()->first;
}

std::size_t YearChart::countOf(int year) const {
    const auto found = counts_.find(year);
    return found == counts_.end() ? 0 : found->second;
}

std::optional<YearRange> YearChart::marked() const {
    if (!anchor_) return chosen_;
    return YearRange{std::min(*anchor_, current_), std::max(*anchor_, current_)};
}

QRectF YearChart::barOf(int year) const {
    const int years = lastYear() - firstYear() + 1;
    const qreal room = width() - 2.0 * theme_.scaled(chartSide);
    const qreal step = room / years;
    const std::size_t most =
        std::max_element(counts_.begin(), counts_.end(), [](const auto& a, const auto& b) {
            return a.second < b.second;
        })->second;
    const qreal full = theme_.scaled(barsHeight);
    const qreal high = std::max<qreal>(
        leastBar, most == 0 ? 0 : full * static_cast<qreal>(countOf(year)) / static_cast<qreal>(most));
    const int place = layoutDirection() == Qt::RightToLeft ? lastYear() - year : year - firstYear();
    const qreal gap = std::min<qreal>(2, step / 4);
    return {theme_.scaled(chartSide) + place * step + gap / 2, theme_.scaled(barsTop) + full - high,
            step - gap, high};
}

int YearChart::yearAt(int x) const {
    const int years = lastYear() - firstYear() + 1;
    const qreal room = std::max(1, width() - 2 * theme_.scaled(chartSide));
    const int place = static_cast<int>((x - theme_.scaled(chartSide)) * years / room);
    const int kept = std::clamp(place, 0, years - 1);
    return layoutDirection() == Qt::RightToLeft ? lastYear() - kept : firstYear() + kept;
}

void YearChart::paintEvent(QPaintEvent* /*event*/) {
    if (counts_.empty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = theme_.tokens();
    const int side = theme_.scaled(chartSide);
    const QRect head(side, theme_.scaled(8), width() - 2 * side, theme_.scaled(labelHeight));
    painter.setFont(theme_.widgetFont(12, QFont::DemiBold));
    painter.setPen(t.secondText);
    painter.drawText(head, Qt::AlignLeading | Qt::AlignVCenter, tr("Year"));
    const auto range = marked();
    for (int year = firstYear(); year <= lastYear(); ++year) {
        const bool within = !range || (year >= range->first && year <= range->last);
        painter.fillRect(barOf(year), countOf(year) == 0 ? t.strongLine : within ? t.accent : t.edge);
    }
    if (hasFocus()) {
        painter.setPen(t.accent);
        painter.drawRect(QRectF(barOf(current_).x() - 1, theme_.scaled(barsTop) - 2,
                                barOf(current_).width() + 2, theme_.scaled(barsHeight) + 4));
    }
    painter.setFont(theme_.widgetFont(12, QFont::Normal));
    painter.setPen(t.thirdText);
    const QRect labels(side, theme_.scaled(barsTop + barsHeight + 4), width() - 2 * side,
                       theme_.scaled(labelHeight));
    painter.drawText(labels, Qt::AlignLeading | Qt::AlignVCenter, QString::number(firstYear()));
    painter.drawText(labels, Qt::AlignTrailing | Qt::AlignVCenter, QString::number(lastYear()));
    if (!range) return;
    painter.setPen(t.text);
    const QString chosen = range->first == range->last
                               ? QString::number(range->first)
                               : QStringLiteral("%1 \u2013 %2").arg(range->first).arg(range->last);
    painter.drawText(labels, Qt::AlignHCenter | Qt::AlignVCenter, chosen);
}

void YearChart::mousePressEvent(QMouseEvent* event) {
    if (counts_.empty() || event->button() != Qt::LeftButton) return;
    current_ = yearAt(event->pos().x());
    anchor_ = current_;
    update();
}

void YearChart::mouseMoveEvent(QMouseEvent* event) {
    if (!anchor_ || !event->buttons().testFlag(Qt::LeftButton)) return;
    current_ = yearAt(event->pos().x());
    update();
}

void YearChart::mouseReleaseEvent(QMouseEvent* event) {
    if (!anchor_ || event->button() != Qt::LeftButton) return;
    const auto range = marked();
    anchor_.reset();
    choose(range == chosen_ ? std::nullopt : range);  // the same again frees it
}

void YearChart::choose(std::optional<YearRange> range) {
    chosen_ = range;
    describe();
    update();
    emit rangeChosen(range);
}

void YearChart::walk(int by, bool widen) {
    if (widen && !anchor_) anchor_ = current_;
    if (!widen) anchor_.reset();
    const int step = layoutDirection() == Qt::RightToLeft ? -by : by;
    current_ = std::clamp(current_ + step, firstYear(), lastYear());
    describe();
    update();
}

void YearChart::keyPressEvent(QKeyEvent* event) {
    const bool widen = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
        case Qt::Key_Left:
            walk(-1, widen);
            return;
        case Qt::Key_Right:
            walk(1, widen);
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space: {
            const YearRange range = anchor_ ? *marked() : YearRange{current_, current_};
            anchor_.reset();
            choose(chosen_ == range ? std::nullopt : std::optional(range));
            return;
        }
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            anchor_.reset();
            choose(std::nullopt);
            return;
        default:
            QWidget::keyPressEvent(event);
    }
}

void YearChart::describe() {
    if (counts_.empty()) return;
    QString text = tr("%1: %Ln article(s)", nullptr, static_cast<int>(countOf(current_))).arg(current_);
    if (const auto range = marked())
        text += QStringLiteral(". ") + tr("Chosen: %1 to %2").arg(range->first).arg(range->last);
    setAccessibleDescription(text);
}

void YearChart::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void YearChart::focusOutEvent(QFocusEvent* event) {
    anchor_.reset();
    QWidget::focusOutEvent(event);
    update();
}

bool YearChart::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip || counts_.empty()) return QWidget::event(event);
    const auto& help = *static_cast<QHelpEvent*>(event);
    const int year = yearAt(help.pos().x());
    QToolTip::showText(help.globalPos(),
                       tr("%1: %Ln article(s)", nullptr, static_cast<int>(countOf(year))).arg(year), this);
    return true;
}

}  // namespace carrel::desktop
