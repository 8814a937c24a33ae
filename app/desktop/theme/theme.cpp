// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/theme/theme.h"

#include <QFontInfo>
#include <QGuiApplication>

#include <algorithm>
#include <array>

namespace carrel::desktop {

namespace {

constexpr int uiPixels = 13;
constexpr std::array zoomSteps = {50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300};

void setDisabled(QPalette& palette, const Tokens& t) {
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.edge);
}

}  // namespace

Theme::Theme(Scheme system, QObject* parent) : QObject(parent), system_(system), scheme_(system) {}

const Tokens& Theme::tokens() const {
    return scheme_ == Scheme::Dark ? darkTokens() : lightTokens();
}

QPalette Theme::palette() const {
    const Tokens& t = tokens();
    QPalette palette;
    palette.setColor(QPalette::Window, t.window);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.page);
    palette.setColor(QPalette::AlternateBase, t.window);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::Button, t.page);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::PlaceholderText, t.thirdText);
    palette.setColor(QPalette::Highlight, t.selected);
    palette.setColor(QPalette::HighlightedText, t.text);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::ToolTipBase, t.page);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Light, t.page);
    palette.setColor(QPalette::Midlight, t.hover);
    palette.setColor(QPalette::Mid, t.strongLine);
    palette.setColor(QPalette::Dark, t.line);
    palette.setColor(QPalette::Shadow, t.line);
    setDisabled(palette, t);
    return palette;
}

QFont Theme::uiFont() const {
    return uiFont(uiPixels, QFont::Normal);
}

QFont Theme::widgetFont(int pixels, QFont::Weight weight) const {
    return uiFont(scaled(pixels), weight);
}

QFont Theme::uiFont(int pixels, QFont::Weight weight) const {
    const auto [found, isNew] = uiFonts_.try_emplace({pixels, weight});
    QFont& font = found->second;
    if (isNew) {
        font.setFamilies({QStringLiteral("Inter")});  // where it is missing, Qt takes the system's
        font.setPixelSize(pixels);
        font.setWeight(weight);
    }
    return font;
}

QFont Theme::headingFont(int pixels) const {
    QFont font;
    font.setFamilies({QStringLiteral("Inter Display"), QStringLiteral("Inter")});
    font.setPixelSize(pixels);
    font.setWeight(QFont::Bold);
    return font;
}

QFont Theme::readingFont(int pixels, QFont::Weight weight) const {
    QFont font = uiFont(pixels, weight);
    if (reading_.face == ReadingType::Face::Sans) return font;
    font.setFamilies({QStringLiteral("Noto Serif"), QStringLiteral("DejaVu Serif"), QStringLiteral("serif")});
    font.setStyleHint(QFont::Serif);
    return font;
}

qreal Theme::readingScale() const {
    return scale_ * static_cast<qreal>(reading_.pixels) / ReadingType().pixels * zoom_ / 100;
}

int Theme::readingColumn() const {
    constexpr std::array widths = {560, 680, 840};  // in the order of ReadingType::Column
    return widths.at(static_cast<std::size_t>(reading_.column)) * zoom_ / 100;
}

void Theme::setReadingType(const ReadingType& type) {
    if (type == reading_) return;
    reading_ = type;
    emit readingChanged();
}

void Theme::setZoom(int percent) {
    percent = std::clamp(percent, leastZoom, mostZoom);
    if (percent == zoom_) return;
    zoom_ = percent;
    emit readingChanged();
}

void Theme::stepZoom(int by) {
    const auto larger = std::upper_bound(zoomSteps.begin(), zoomSteps.end(), zoom_);
    const auto same = std::lower_bound(zoomSteps.begin(), zoomSteps.end(), zoom_);
    if (by > 0 && larger != zoomSteps.end()) setZoom(*larger);
    if (by < 0 && same != zoomSteps.begin()) setZoom(*std::prev(same));
}

void Theme::setAppearance(Appearance appearance) {
    Scheme wanted = appearance == Appearance::Dark ? Scheme::Dark : Scheme::Light;
    if (appearance == Appearance::System) wanted = system_;
    if (wanted == scheme_) return;
    scheme_ = wanted;
    emit changed();
}

qreal Theme::systemScale() {
    constexpr qreal usualPixels = 40.0 / 3;  // 10 points at 96 dots an inch
    constexpr qreal most = 2;
    const qreal scale = QFontInfo(QGuiApplication::font()).pixelSize() / usualPixels;
    return std::clamp(scale, 1.0, most);
}

Theme::Scheme Theme::systemScheme() {
    constexpr int middle = 128;
    return QGuiApplication::palette().color(QPalette::Window).lightness() < middle ? Scheme::Dark
                                                                                   : Scheme::Light;
}

}  // namespace carrel::desktop
