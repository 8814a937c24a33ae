// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace carrel::test {

/// What the toolkit warns of as long as this is there. One at a time.
class HeardWarnings {
public:
    HeardWarnings() {
        heard().clear();
        before_ = qInstallMessageHandler([](QtMsgType /*type*/, const QMessageLogContext& /*context*/,
                                            const QString& message) { heard().append(message); });
    }
    ~HeardWarnings() { qInstallMessageHandler(before_); }
    HeardWarnings(const HeardWarnings&) = delete;
    HeardWarnings& operator=(const HeardWarnings&) = delete;

    [[nodiscard]] std::string text() const { return heard().join(QLatin1Char('\n')).toStdString(); }

private:
    static QStringList& heard() {
        static QStringList messages;
        return messages;
    }
    QtMessageHandler before_;
};

}  // namespace carrel::test
