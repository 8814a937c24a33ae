// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/base/clock.h"
#include "core/personal/personal_data.h"

namespace carrel::personal {

/// Bookmarks and folders in the Netscape format, which browsers read: addresses, titles, tags, notes and
/// times to the second. What has no address of its own (searches, highlights) is not in it.
std::string toHtml(const PersonalData& data);

struct HtmlBookmarks {
    PersonalData data;
    std::size_t foreign = 0;  ///< bookmarks that lead elsewhere than into a library
};

/// Total: any bytes mean something. A bookmark without a time gets `now`.
HtmlBookmarks readHtml(std::string_view bytes, Time now);

}  // namespace carrel::personal
