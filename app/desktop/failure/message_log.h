// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <mutex>
#include <string>

#include "core/base/log_file.h"

namespace carrel::desktop {

/// While it lives, the toolkit's warnings and errors, and ours, go to a log as well as to where they went
/// before. One that repeats itself is written once. There is one at a time; messages may come from any
/// thread.
class MessageLog {
public:
    /// `log` outlives it.
    explicit MessageLog(const LogFile& log);
    ~MessageLog();
    MessageLog(const MessageLog&) = delete;
    MessageLog& operator=(const MessageLog&) = delete;

private:
    static void handle(QtMsgType type, const QMessageLogContext& context, const QString& message);
    void write(QtMsgType type, const char* category, const std::string& text);

    const LogFile& log_;
    QtMessageHandler before_ = nullptr;
    std::mutex mutex_;
    std::string last_;
};

}  // namespace carrel::desktop
