// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace carrel::text {

/// White space of any script, line ends included.
bool isSpace(char32_t codePoint);

}  // namespace carrel::text
