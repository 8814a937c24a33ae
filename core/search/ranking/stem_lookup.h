// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "core/search/segment/segment.h"
#include "core/text/stemmer.h"

namespace carrel::search {

/// The stem of a folded word in a segment: of the word itself, or of another form of it.
inline std::optional<TermNumber> stemOf(const Segment& segment, const std::string& form,
                                        text::Stemmer& stemmer) {
    const auto entry = segment.dictionary().find(form);
    if (entry && entry->form) return entry->form->term;
    const auto stem = segment.dictionary().find(stemmer.stem(form));
    return stem ? stem->stem : std::nullopt;
}

}  // namespace carrel::search
