// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QString>

namespace carrel::desktop {

/// "1 article", "2,000 articles"; both forms hold %1.
inline QString counted(std::size_t count, const QString& one, const QString& many) {
    return (count == 1 ? one : many).arg(QLocale().toString(static_cast<qulonglong>(count)));
}

}  // namespace carrel::desktop
