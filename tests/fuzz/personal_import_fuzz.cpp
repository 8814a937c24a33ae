// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// Any bytes as an import: what is read can be stored, exported and read again, the same.
#include "core/personal/exchange/html_bookmarks.h"
#include "core/personal/exchange/json_export.h"
#include "core/personal/exchange/json_import.h"
#include "core/personal/exchange/markdown_export.h"
#include "tests/fuzz/promise.h"

using namespace carrel;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string_view text = test::textOf(bytes, size);
    const auto html = personal::readHtml(text, Time(std::chrono::hours(1)));
    test::require(personal::readJson(personal::toJson(html.data, {}), "").ok(),
                  "what a browser's bookmarks held can be exported and read again");
    const auto read = personal::readJson(text, "");
    if (!read) return 0;
    const std::string written = personal::toJson(*read, {});
    const auto again = personal::readJson(written, "");
    test::require(again.ok() && personal::toJson(*again, {}) == written, "an export is read as the same");
    static_cast<void>(personal::toMarkdown(*read));
    static_cast<void>(personal::toHtml(*read));
    return 0;
}
