// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace carrel::bench {

/// What stands between spaces and punctuation of ASCII, so that a peer reads nothing in it as an operator.
std::vector<std::string> wordsOf(std::string_view text);

std::string joined(const std::vector<std::string>& words, const std::string& separator);

/// Whether the whole text stands in quotes.
bool isPhrase(std::string_view text);

}  // namespace carrel::bench
