// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextDocument>

#include <vector>

#include "app/desktop/reader/passage.h"
#include "core/text/find.h"

namespace carrel::desktop {

/// Where a reader's document shows a phrase, in its order. A place lies within one paragraph or cell; numbers
/// of sources and notes are passed over, as is what is drawn (chips, icons).
std::vector<Passage> findOnPage(const QTextDocument& document, const QString& phrase,
                                const text::FindOptions& options);

}  // namespace carrel::desktop
