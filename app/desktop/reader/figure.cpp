// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reader/figure.h"

#include <QPainter>
#include <QSvgRenderer>
#include <QTextCursor>

#include <algorithm>
#include <array>
#include <utility>

#include "core/markup/self_contained.h"

namespace carrel::desktop {

namespace {

constexpr int largestSide = 4096;

QByteArray inScheme(QByteArray svg, const Tokens& dark) {
    const Tokens& light = lightTokens();
    using Swap = std::pair<QColor, QColor>;
    const std::array swaps = {Swap{light.text, dark.text},
                              Swap{light.secondText, dark.secondText},
                              Swap{light.strongLine, dark.strongLine},
                              Swap{light.accent, dark.accent},
                              Swap{light.softAccent, dark.softAccent},
                              Swap{light.warning, dark.warning},
                              Swap{light.softWarning, dark.softWarning},
                              Swap{light.window, dark.window},
                              Swap{light.page, dark.page}};
    // The colours are six digits long and no dark one is a light one, so that one pass after the other is
    // safe.
    for (const auto& [from, to] : swaps) {
        svg.replace(from.name().toUpper().toLatin1(), to.name().toLatin1());
        svg.replace(from.name().toLatin1(), to.name().toLatin1());
    }
    return svg;
}

QImage drawSvg(QByteArray svg, const Tokens& tokens, const FigureFit& fit) {
    if (!markup::isSelfContained(svg.toStdString())) return {};
    if (tokens.dark) svg = inScheme(std::move(svg), tokens);
    QSvgRenderer renderer(svg);
    if (!renderer.isValid() || renderer.defaultSize().isEmpty()) return {};
    QSizeF size = QSizeF(renderer.defaultSize()) * fit.scale;
    if (size.width() > fit.column) size *= fit.column / size.width();
    if (size.height() > largestSide) return {};
    QImage image((size * fit.pixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    image.setDevicePixelRatio(fit.pixelRatio);
    return image;
}

/// No pixel is given up that the screen has room for.
QImage drawPixels(const QByteArray& bytes, const FigureFit& fit) {
    QImage image = QImage::fromData(bytes);
    if (image.isNull() || image.width() > largestSide || image.height() > largestSide) return {};
    // Scaling would go back to the colours of a palette, and dither.
    image = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    const qreal width = std::min(image.width() * fit.scale, fit.column);
    const int pixels = qRound(width * fit.pixelRatio);
    if (image.width() > pixels) image = image.scaledToWidth(pixels, Qt::SmoothTransformation);
    image.setDevicePixelRatio(image.width() / width);
    return image;
}

}  // namespace

QUrl figureUrl(const std::string& path) {
    QUrl url;
    url.setScheme(QStringLiteral("figure"));
    url.setPath(QLatin1Char('/') + QString::fromStdString(path), QUrl::DecodedMode);
    return url;
}

QImage drawFigure(const std::string& path, const std::string& bytes, const Tokens& tokens,
                  const FigureFit& fit) {
    const QByteArray data = QByteArray::fromStdString(bytes);
    if (QString::fromStdString(path).endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive))
        return drawSvg(data, tokens, fit);
    return drawPixels(data, fit);
}

void fitFigure(QTextDocument& document, int position, qreal room) {
    QTextCursor cursor(&document);
    cursor.setPosition(position);
    cursor.setPosition(position + 1, QTextCursor::KeepAnchor);
    QTextImageFormat format = cursor.charFormat().toImageFormat();
    const auto image = document.resource(QTextDocument::ImageResource, QUrl(format.name())).value<QImage>();
    const QSizeF size = image.deviceIndependentSize();
    if (size.isEmpty()) return;
    const qreal width = std::min(size.width(), room);
    if (qFuzzyCompare(format.width(), width)) return;
    format.setWidth(width);
    format.setHeight(size.height() * width / size.width());
    cursor.setCharFormat(format);
}

}  // namespace carrel::desktop
