// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/map_export.h"

#include <QBuffer>
#include <QFileDialog>
#include <QImage>
#include <QPainter>
#include <QStandardPaths>
#include <QSvgGenerator>

#include <algorithm>

#include "app/desktop/map/scene/map_scene.h"

namespace carrel::desktop {

namespace {

constexpr qreal exportMargin = 24;

QString endingFor(MapExport::Form form) {
    return form == MapExport::Form::Svg ? QStringLiteral("svg") : QStringLiteral("png");
}

QByteArray svgOf(MapScene& scene, const QRectF& room) {
    QBuffer bytes;
    QSvgGenerator svg;
    svg.setOutputDevice(&bytes);
    svg.setTitle(scene.picture()->graph.centred ? scene.picture()->graph.articles.front().title : QString());
    svg.setSize(room.size().toSize());
    svg.setViewBox(QRectF(QPointF(), room.size()));
    QPainter painter(&svg);
    scene.render(&painter, QRectF(QPointF(), room.size()), room);
    painter.end();
    return bytes.data();
}

QByteArray pngOf(MapScene& scene, const QRectF& room) {
    constexpr qreal wanted = 2;  // pixels for each of the screen's
    constexpr qreal most = 8000;
    const qreal factor = std::min(wanted, most / std::max(room.width(), room.height()));
    QImage image((room.size() * factor).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, QRectF(image.rect()), room);
    painter.end();
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    image.save(&bytes, "PNG");
    return bytes.data();
}

}  // namespace

MapExport::MapExport(QWidget* page) : QObject(page), page_(page), saver_(new FileSaver(this)) {
    connect(saver_, &FileSaver::told, this, &MapExport::told);
}

QByteArray MapExport::drawn(Form form, const MapPicturePtr& picture) {
    MapScene scene;
    scene.setTokens(lightTokens());
    scene.setPicture(picture, 0);
    scene.setZoom(1);
    const QRectF room = picture->bounds().adjusted(-exportMargin, -exportMargin, exportMargin, exportMargin);
    return form == Form::Svg ? svgOf(scene, room) : pngOf(scene, room);
}

void MapExport::askAndWrite(Form form, const MapPicturePtr& picture, const QString& name) {
    auto* dialog = new QFileDialog(page_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setWindowTitle(form == Form::Svg ? tr("Export the map as SVG") : tr("Export the map as PNG"));
    dialog->setDefaultSuffix(endingFor(form));
    dialog->setNameFilter(form == Form::Svg ? tr("SVG (*.svg)") : tr("PNG (*.png)"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(asFileName(name) + QLatin1Char('.') + endingFor(form));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, form, picture](const QString& file) { write(form, picture, file); });
    dialog->open();
}

void MapExport::write(Form form, const MapPicturePtr& picture, const QString& file) {
    saver_->save(file, [bytes = drawn(form, picture).toStdString()] { return bytes; });
}

}  // namespace carrel::desktop
