// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/export/file_saver.h"

#include <QFileInfo>

#include <filesystem>

#include "app/desktop/failure/failure.h"
#include "core/base/whole_file.h"

namespace carrel::desktop {

namespace {

/// Empty when all went well.
QString saved(const QString& file, const std::function<std::string()>& bytes) {
    try {
        writeWholeFile(file.toStdString(), bytes());
        return {};
    } catch (const std::filesystem::filesystem_error& error) {
        noteFailure(error);
        return QString::fromLocal8Bit(error.code().message().c_str());
    } catch (const std::exception& error) {
        noteFailure(error);
        return QString::fromUtf8(error.what());
    }
}

}  // namespace

QString asFileName(const QString& title) {
    static const QString bad = QStringLiteral("/\\:*?\"<>|");
    QString name;
    for (const QChar letter : title)
        name += bad.contains(letter) || letter < QLatin1Char(' ') ? QLatin1Char(' ') : letter;
    name = name.simplified();
    return name.isEmpty() ? QStringLiteral("carrel") : name;
}

FileSaver::FileSaver(QObject* parent) : QObject(parent) {}

FileSaver::~FileSaver() {
    writer_.reset();
}

void FileSaver::save(const QString& file, const std::function<std::string()>& bytes) {
    if (writer_ == nullptr) writer_ = std::make_unique<JobQueue>(rethrownOn(*this));
    writer_->submit([this, file, bytes] {
        const QString failure = saved(file, bytes);
        QMetaObject::invokeMethod(
            this,
            [this, file, failure] {
                const QString name = QFileInfo(file).fileName();
                emit told(failure.isEmpty()
                              ? tr("Saved %1").arg(name)
                              : tr("%1 can't be written to %2: %3. What was there before is unchanged.")
                                    .arg(name, QFileInfo(file).path(), failure));
            },
            Qt::QueuedConnection);
    });
}

}  // namespace carrel::desktop
