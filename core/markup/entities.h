// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace carrel::markup {

/// The characters that an entity stands for ("&amp;", "&#228;", "&#xE4;"); an unknown one comes back as it
/// is.
std::string decodeEntity(std::string_view entity);
/// Escapes what HTML would read as markup, for text and for attributes in double quotes.
void appendEscaped(std::string& html, std::string_view text);
std::string escaped(std::string_view text);

}  // namespace carrel::markup
