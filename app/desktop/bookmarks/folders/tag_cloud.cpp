// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/bookmarks/folders/tag_cloud.h"

#include "app/desktop/theme/canvas.h"
#include "app/desktop/theme/flow_layout.h"

namespace carrel::desktop {

namespace {

constexpr int tagHeight = 22;
constexpr int padding = 7;
constexpr qreal tagRadius = 4;

}  // namespace

TagButton::TagButton(const Theme& theme, const QString& tag, std::size_t count, QWidget* parent)
    : QAbstractButton(parent), theme_(theme) {
    setText(tag);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(tr("Tag %1").arg(tag));
    setAccessibleDescription(tr("%Ln bookmark(s)", nullptr, static_cast<int>(count)));
    setToolTip(accessibleDescription());
}

QSize TagButton::sizeHint() const {
    const int wide = QFontMetrics(theme_.uiFont(11, QFont::Normal)).horizontalAdvance(text());
    return {theme_.scaled(wide + 2 * padding + 1), theme_.scaled(tagHeight)};
}

void TagButton::paintEvent(QPaintEvent* /*event*/) {
    const Tokens& t = theme_.tokens();
    QPainter painter(this);
    Canvas canvas(painter, rect(), layoutDirection(), theme_);
    const bool marked = isChecked() || hasFocus();
    canvas.box(canvas.rect(), tagRadius,
               isChecked()    ? t.selected
               : underMouse() ? t.hover
                              : t.side,
               marked ? t.accent : t.strongLine);
    canvas.line(canvas.rect().adjusted(padding, 0, -padding + 1, 0), text(),
                theme_.uiFont(11, isChecked() ? QFont::DemiBold : QFont::Normal),
                isChecked() ? t.text : t.secondText);
}

TagCloud::TagCloud(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    new FlowLayout(this);
    setAccessibleName(tr("Tags"));
}

void TagCloud::setTags(const std::map<std::string, std::size_t>& tags) {
    if (tags == tags_) return;
    tags_ = tags;
    const QString focused = focusWidget() == nullptr || !focusWidget()->hasFocus()
                                ? QString()
                                : static_cast<TagButton*>(focusWidget())->text();
    while (QLayoutItem* item = layout()->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    const std::size_t before = chosen_.size();
    std::erase_if(chosen_, [&](const std::string& tag) { return !tags_.contains(tag); });
    for (const auto& [tag, count] : tags_) {
        auto* button = new TagButton(theme_, QString::fromStdString(tag), count, this);
        button->setChecked(chosen_.contains(tag));
        connect(button, &QAbstractButton::toggled, this, [this, name = tag](bool on) {
            if (on) {
                chosen_.insert(name);
            } else {
                chosen_.erase(name);
            }
            emit chosenChanged();
        });
        layout()->addWidget(button);
        button->show();
        if (button->text() == focused) button->setFocus(Qt::OtherFocusReason);
    }
    updateGeometry();
    if (chosen_.size() != before) emit chosenChanged();
}

}  // namespace carrel::desktop
