// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "core/markup/document.h"

namespace carrel::markup {

/// What the address of a Markdown link means: a place outside (http, https, mailto, carrel), or a path with
/// an anchor, percent-decoded. Absent for schemes that could run or read something (javascript, data, file,
/// …).
std::optional<WrittenLink> linkTo(const std::string& address);

/// Whether a path could be followed to another place than the library's folder: "https:…", "//host/…".
bool leadsElsewhere(const std::string& path);

}  // namespace carrel::markup
