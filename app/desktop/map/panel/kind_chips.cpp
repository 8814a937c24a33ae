// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/panel/kind_chips.h"

#include <QFontMetrics>
#include <QLocale>

#include "app/desktop/theme/canvas.h"

namespace carrel::desktop {

namespace {

constexpr int chipHeight = 24;
constexpr int chipSide = 10;
constexpr int chipIcon = 14;
constexpr int chipGap = 6;

}  // namespace

KindChip::KindChip(const Theme& theme, const library::Kind& kind, int count, QWidget* parent)
    : QAbstractButton(parent),
      theme_(theme),
      kind_(kind.id),
      icon_(QString::fromStdString(kind.icon)),
      count_(QLocale().toString(count)) {
    setText(QString::fromStdString(kind.name));
    setAccessibleName(text());
    setAccessibleDescription(tr("%Ln article(s)", nullptr, count));
    setToolTip(tr("Show or hide"));
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

QSize KindChip::sizeHint() const {
    const int name = QFontMetrics(theme_.uiFont(12, QFont::Medium)).horizontalAdvance(text());
    const int count = QFontMetrics(theme_.uiFont(12, QFont::Normal)).horizontalAdvance(count_);
    return {theme_.scaled(2 * chipSide + chipIcon + 2 * chipGap + name + count + 2),
            theme_.scaled(chipHeight)};
}

void KindChip::paintEvent(QPaintEvent* /*event*/) {
    constexpr qreal radius = chipHeight / 2.0;
    constexpr qreal focusLine = 2;
    const Tokens& t = theme_.tokens();
    QPainter painter(this);
    Canvas canvas(painter, rect(), layoutDirection(), theme_);
    const QColor fill = isChecked() ? t.selected : underMouse() ? t.hover : QColor();
    canvas.box(canvas.rect(), radius, fill, isChecked() || hasFocus() ? t.accent : t.strongLine,
               hasFocus() ? focusLine : 1);
    const QColor colour = isChecked() ? t.kindColour(icon_.toStdString()) : t.thirdText;
    canvas.icon(icon_, colour, QPointF(chipSide, (chipHeight - chipIcon) / 2.0), chipIcon);
    const int left = chipSide + chipIcon + chipGap;
    canvas.line(canvas.rect().adjusted(left, 0, 0, 0), text(), theme_.uiFont(12, QFont::Medium),
                isChecked() ? t.text : t.secondText);
    canvas.line(canvas.rect().adjusted(0, 0, -chipSide, 0), count_, theme_.uiFont(12, QFont::Normal),
                t.quiet(isChecked() || underMouse()), Qt::AlignRight | Qt::AlignVCenter);
}

KindChips::KindChips(const Theme& theme, const library::Description& library, QWidget* parent)
    : QWidget(parent), theme_(theme), library_(library), row_(new FlowLayout(this, 6)) {
    setAccessibleName(tr("Kinds on the map"));
    connect(&theme_, &Theme::changed, this, [this] { update(); });
}

void KindChips::setKinds(const std::vector<MapTally::Count>& kinds, const std::set<std::string>& hidden) {
    if (kinds != kinds_) {
        for (KindChip* chip : chips_) {
            row_->removeWidget(chip);
            chip->hide();
            chip->deleteLater();
        }
        chips_.clear();
        kinds_ = kinds;
        for (const MapTally::Count& count : kinds) {
            const library::Kind* kind = library_.findKind(count.id);
            if (kind == nullptr) continue;
            auto* chip = new KindChip(theme_, *kind, count.count, this);
            connect(chip, &KindChip::clicked, this, &KindChips::tell);
            row_->addWidget(chip);
            chip->show();
            chips_.push_back(chip);
        }
        updateGeometry();
    }
    for (KindChip* chip : chips_)
        chip->setChecked(!hidden.contains(chip->kind()));
}

void KindChips::tell() {
    std::set<std::string> hidden;
    for (const KindChip* chip : chips_)
        if (!chip->isChecked()) hidden.insert(chip->kind());
    emit hiddenChanged(hidden);
}

}  // namespace carrel::desktop
