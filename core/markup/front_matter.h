// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/problem.h"

namespace carrel::markup {

/// A YAML value: scalar, list or mapping; order kept. `line` counts from 1 in the file.
struct YamlEntry;
struct Yaml {
    enum class Kind { Empty, Scalar, List, Mapping };
    Kind kind = Kind::Empty;
    std::string scalar;
    std::vector<Yaml> items;         ///< List
    std::vector<YamlEntry> entries;  ///< Mapping
    std::uint32_t line = 0;

    /// The entry of a mapping, or null.
    [[nodiscard]] const Yaml* find(std::string_view key) const;
    /// A scalar as a list of one, a list's scalars; empty for anything else.
    [[nodiscard]] std::vector<std::string> texts() const;
};

struct YamlEntry {
    std::string key;
    Yaml value;
};

/// A file cut into its YAML head and the text behind it.
struct Source {
    Yaml front;             ///< Empty when there is none, or when it is malformed
    std::string_view body;  ///< a view into the text that was cut
    std::uint32_t firstBodyLine = 1;
    std::vector<Problem> problems;  ///< malformed front matter, with line and column
};

/// `file` names the text in problems.
Source cutFrontMatter(std::string_view text, const std::string& file);
/// Reads one YAML file; aliases are refused (they can blow a small file up to gigabytes), and so is a second
/// document.
Yaml parseYaml(std::string_view yaml, const std::string& file, std::uint32_t firstLine,
               std::vector<Problem>& problems);

}  // namespace carrel::markup
