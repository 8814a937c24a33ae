// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "app/desktop/reader/own_place.h"
#include "app/desktop/reader/reader_document.h"
#include "app/desktop/reader/text_formats.h"
#include "core/library/link.h"

namespace carrel::desktop {

// Links over a text that is written already; its author made none of them.

/// The first mention of each article in each section; none where the section has a link to it.
void writeMentions(const ReaderDocument& written, const TextFormats& formats,
                   const std::vector<library::Link>& links, const std::vector<library::Section>& sections);
void writeOwnLinks(const ReaderDocument& written, const TextFormats& formats,
                   const std::vector<OwnPlace>& places);

}  // namespace carrel::desktop
