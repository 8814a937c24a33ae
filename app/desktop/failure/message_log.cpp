// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/failure/message_log.h"

#include <QString>

#include <atomic>
#include <utility>

namespace carrel::desktop {

namespace {

/// A message handler is a function without an object.
std::atomic<MessageLog*> messageLog = nullptr;

}  // namespace

MessageLog::MessageLog(const LogFile& log) : log_(log) {
    messageLog = this;
    before_ = qInstallMessageHandler(&MessageLog::handle);
}

MessageLog::~MessageLog() {
    qInstallMessageHandler(before_);
    messageLog = nullptr;
}

void MessageLog::handle(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    MessageLog* const self = messageLog;
    if (self == nullptr) return;
    self->write(type, context.category == nullptr ? "qt" : context.category, message.toStdString());
    if (self->before_ != nullptr) self->before_(type, context, message);
}

void MessageLog::write(QtMsgType type, const char* category, const std::string& text) {
    if (type == QtDebugMsg || type == QtInfoMsg) return;
    {
        const std::lock_guard lock(mutex_);
        std::string line = std::string(category) + ' ' + text;
        if (line == last_) return;
        last_ = std::move(line);
    }
    log_.write(type == QtWarningMsg ? LogFile::Severity::Warning : LogFile::Severity::Error, category, text);
}

}  // namespace carrel::desktop
