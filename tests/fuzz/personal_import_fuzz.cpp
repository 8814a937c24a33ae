// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// Any bytes as an import: what is read can be stored, exported and read again, the same.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "core/personal/exchange/html_bookmarks.h"
#include "core/personal/exchange/json_export.h"
#include "core/personal/exchange/json_import.h"
#include "core/personal/exchange/markdown_export.h"

namespace {

using namespace carrel;

void require(bool holds) {
    if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    const auto html = personal::readHtml(text, Time(std::chrono::hours(1)));
    require(personal::readJson(personal::toJson(html.data, {}), "").ok());
    const auto read = personal::readJson(text, "");
    if (!read) return 0;
    const std::string written = personal::toJson(*read, {});
    const auto again = personal::readJson(written, "");
    require(again.ok() && personal::toJson(*again, {}) == written);
    static_cast<void>(personal::toMarkdown(*read));
    static_cast<void>(personal::toHtml(*read));
    return 0;
}
