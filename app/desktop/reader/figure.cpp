// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reader/figure.h"

#include <QPainter>
#include <QSvgRenderer>

#include <array>
#include <utility>

#include "app/desktop/reader/text_formats.h"

namespace carrel::desktop {

namespace {

constexpr int largestSide = 4096;

/// Elements by which an SVG could reach beyond itself or grow without bound.
bool isSelfContained(const QByteArray& svg) {
    const QByteArray lower = svg.toLower();
    for (const char* reach :
         {"<image", "<script", "<!doctype", "<!entity", "<foreignobject", "<use", "url(http"})
        if (lower.contains(reach)) return false;
    return true;
}

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

QImage drawSvg(QByteArray svg, const Tokens& tokens, qreal ratio) {
    if (!isSelfContained(svg)) return {};
    if (tokens.dark) svg = inScheme(std::move(svg), tokens);
    QSvgRenderer renderer(svg);
    if (!renderer.isValid() || renderer.defaultSize().isEmpty()) return {};
    QSizeF size = renderer.defaultSize();
    if (size.width() > readingColumn) size *= readingColumn / size.width();
    if (size.height() > largestSide) return {};
    QImage image((size * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    image.setDevicePixelRatio(ratio);
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
                  qreal devicePixelRatio) {
    const QByteArray data = QByteArray::fromStdString(bytes);
    if (QString::fromStdString(path).endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive))
        return drawSvg(data, tokens, devicePixelRatio);
    QImage image = QImage::fromData(data);
    if (image.width() > largestSide || image.height() > largestSide) return {};
    return image.width() > readingColumn ? image.scaledToWidth(readingColumn, Qt::SmoothTransformation)
                                         : image;
}

}  // namespace carrel::desktop
