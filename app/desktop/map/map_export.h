// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "app/desktop/export/file_saver.h"
#include "app/desktop/map/map_picture.h"

namespace carrel::desktop {

/// Writes the map into files: always dark on white, whole or not at all, on a thread of its own.
class MapExport : public QObject {
    Q_OBJECT

public:
    enum class Form { Svg, Png };

    explicit MapExport(QWidget* page);

    /// Asks where to, first. `name`: what the file is called if the reader doesn't say.
    void askAndWrite(Form form, const MapPicturePtr& picture, const QString& name);
    void write(Form form, const MapPicturePtr& picture, const QString& file);

    /// The bytes of the file.
    static QByteArray drawn(Form form, const MapPicturePtr& picture);

signals:
    /// How it went, for the reader.
    void told(const QString& message);

private:
    QWidget* page_;
    FileSaver* saver_;
};

}  // namespace carrel::desktop
