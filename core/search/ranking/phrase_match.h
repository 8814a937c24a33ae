// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stop_token>
#include <string>
#include <vector>

#include "core/search/ranking/document_set.h"
#include "core/search/segment/segment.h"

namespace carrel::search {

/// Where a phrase is looked for.
enum class PhrasePlace { Anywhere, Title };

/// The documents where these folded words stand one behind the other, in just these forms.
DocumentSet withPhrase(const Segment& segment, const std::vector<std::string>& forms, PhrasePlace place,
                       const std::stop_token& stop);

}  // namespace carrel::search
