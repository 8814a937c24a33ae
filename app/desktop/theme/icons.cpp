// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/theme/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSet>
#include <QSvgRenderer>

namespace carrel::desktop {

namespace {

constexpr const char* drawnColour = "#1D1F21";  // of the strokes in resources/icons
constexpr qreal disabledOpacity = 0.38;

QByteArray tinted(const QString& name, const QColor& colour) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        file.setFileName(QStringLiteral(":/icons/doc.svg"));
        if (!file.open(QIODevice::ReadOnly)) return {};
    }
    return file.readAll().replace(drawnColour, colour.name().toLatin1());
}

/// Pictures of a direction or of a side, which change places where one reads from the right.
bool hasSides(const QString& name) {
    static const QSet<QString> names = {QStringLiteral("back"), QStringLiteral("forward"),
                                        QStringLiteral("chevron-right"), QStringLiteral("sidebar"),
                                        QStringLiteral("panel")};
    return names.contains(name);
}

/// Draws the SVG at the asked size; icons are drawn when they are shown, not when they are made.
class SvgEngine : public QIconEngine {
public:
    SvgEngine(QString name, QColor colour) : name_(std::move(name)), colour_(colour) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State /*state*/) override {
        painter->save();
        if (mode == QIcon::Disabled) painter->setOpacity(disabledOpacity);
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, iconPixmap(name_, colour_, rect.width(), ratio));
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new SvgEngine(name_, colour_); }

private:
    QString name_;
    QColor colour_;
};

}  // namespace

QIcon icon(const QString& name, const QColor& colour) {
    return QIcon(new SvgEngine(name, colour));
}

qreal pixelRatioOf(const QPainter& painter) {
    return painter.device()->devicePixelRatioF() * painter.worldTransform().m11();
}

QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal devicePixelRatio) {
    const int pixels = qRound(size * devicePixelRatio);
    const bool mirrored = QGuiApplication::isRightToLeft() && hasSides(name);
    const QString key =
        QStringLiteral("%1/%2/%3/%4").arg(name, colour.name()).arg(pixels).arg(mirrored ? 1 : 0);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(pixels, pixels);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        if (mirrored) painter.setTransform(QTransform(-1, 0, 0, 1, pixels, 0));
        QSvgRenderer(tinted(name, colour)).render(&painter);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

}  // namespace carrel::desktop
