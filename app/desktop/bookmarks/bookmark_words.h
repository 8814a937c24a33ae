// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

#include "core/personal/bookmark.h"

namespace carrel::desktop {

QDateTime dateTimeOf(Time time);
/// "Today", "Yesterday", "18 Nov" of this year, "18 Nov 2024".
QString shortDay(const QDate& day, const QDate& today);
/// The beginning of a note as one line, without the signs that only make links.
QString firstLines(const std::string& note);
/// Where within the article it leads, or what it searches for; empty for an article as a whole.
QString placeWithin(const personal::BookmarkDraft& what);
/// A section by its anchor: "what-happened" as "What happened".
QString sectionName(const std::string& anchor);

}  // namespace carrel::desktop
