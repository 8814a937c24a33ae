// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/markup/front_matter.h"

namespace carrel::collect {

/// The scalar of a mapping's entry, or `otherwise`; anything else counts as absent.
inline std::string textAt(const markup::Yaml& mapping, std::string_view key,
                          const std::string& otherwise = {}) {
    const markup::Yaml* value = mapping.find(key);
    const bool scalar = value != nullptr && value->kind == markup::Yaml::Kind::Scalar;
    return scalar && !value->scalar.empty() ? value->scalar : otherwise;
}

/// A scalar as a list of one, or the scalars of a list.
inline std::vector<std::string> textsAt(const markup::Yaml& mapping, std::string_view key) {
    const markup::Yaml* value = mapping.find(key);
    return value == nullptr ? std::vector<std::string>() : value->texts();
}

}  // namespace carrel::collect
