// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/session/state_file.h"

#include <QSaveFile>

#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>

#include "app/desktop/failure/failure.h"

namespace carrel::desktop {

namespace {

constexpr int delayMilliseconds = 250;

/// Empty when all went well.
QString writeWhole(const std::filesystem::path& file, const QByteArray& bytes) {
    std::error_code ignored;  // the failure to write says the same
    std::filesystem::create_directories(file.parent_path(), ignored);
    QSaveFile whole(QString::fromStdString(file.string()));
    if (whole.open(QIODevice::WriteOnly) && whole.write(bytes) == bytes.size() && whole.commit()) return {};
    return StateFile::tr("%1 can't be written: %2").arg(whole.fileName(), whole.errorString());
}

}  // namespace

StateFile::StateFile(std::filesystem::path file, Content content, QObject* parent)
    : QObject(parent), file_(std::move(file)), content_(std::move(content)) {
    delay_.setSingleShot(true);
    delay_.setInterval(delayMilliseconds);
    connect(&delay_, &QTimer::timeout, this, &StateFile::write);
}

StateFile::~StateFile() {
    if (delay_.isActive()) write();
    writer_.reset();
}

QByteArray StateFile::read(const std::filesystem::path& file) {
    // Not by QFile: an object of the toolkit that is made before the application takes its thread for the
    // main one.
    std::ifstream stored(file, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(stored), std::istreambuf_iterator<char>()};
    return QByteArray::fromStdString(bytes);
}

void StateFile::noteChange() {
    // Not begun anew by each change: who scrolls on and on is written down meanwhile, too.
    if (!delay_.isActive()) delay_.start();
}

void StateFile::write() {
    delay_.stop();
    QByteArray content = content_();
    if (content == written_) return;
    written_ = content;
    if (writer_ == nullptr) writer_ = std::make_unique<JobQueue>(rethrownOn(*this));
    writer_->submit([this, bytes = std::move(content)] {
        const QString failure = writeWhole(file_, bytes);
        if (failure.isEmpty()) return;
        QMetaObject::invokeMethod(
            this,
            [this, failure] {
                if (!std::exchange(told_, true)) emit writingFailed(failure);
            },
            Qt::QueuedConnection);
    });
}

}  // namespace carrel::desktop
