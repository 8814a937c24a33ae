// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/library/article.h"

namespace carrel::library {

const Section* sectionAt(const Article& article, std::uint32_t position) {
    const Section* innermost = nullptr;
    for (const Section& section : article.sections)
        if (section.range.begin <= position && position < section.range.end) innermost = &section;
    return innermost;
}

}  // namespace carrel::library
