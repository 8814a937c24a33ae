// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "core/personal/exchange/exported_file.h"
#include "core/personal/personal_data.h"

namespace carrel::personal {

/// For people to read: a file for each folder and one for what is unfiled, with bookmarks, their notes, and
/// the highlights of their articles as quotes that say where they stand; and a file for the notes and
/// highlights of articles that are not bookmarked.
std::vector<ExportedFile> toMarkdown(const PersonalData& data);

}  // namespace carrel::personal
