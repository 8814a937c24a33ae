// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace carrel {

/// A message without what may name something of the reader's: of its first line, up to 300 bytes, with dots
/// in place of what stands in quotes, and of everything from the first word on that may belong to a path, an
/// address or a file's name, or isn't plain ASCII. It leaves out too much rather than too little.
std::string impersonal(std::string_view message);

}  // namespace carrel
