// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace carrel::library {

/// How articles of a kind are shown.
enum class View { Article, Comparison, Path };

struct Kind {
    std::string id;
    std::string name;
    std::string plural;
    std::string icon;
    View view = View::Article;
    std::vector<std::string> facets;  ///< names of fields
    bool operator==(const Kind&) const = default;
};

struct RelationType {
    std::string id;
    std::string name;
    std::string inverse;  ///< equals name when symmetric
    bool symmetric = false;
    bool operator==(const RelationType&) const = default;
};

/// What a library says of itself.
struct Description {
    std::string id;  ///< stable for ever
    std::string title;
    std::string edition;
    std::string language = "en";  ///< BCP 47
    std::vector<Kind> kinds;      ///< in the order of the sidebar
    std::vector<RelationType> relationTypes;
    std::string start;  ///< slug of the article that a first start shows; empty: the first one
    std::vector<std::string> featured;  ///< slugs
    bool operator==(const Description&) const = default;

    [[nodiscard]] const Kind* findKind(const std::string& kindId) const;
    [[nodiscard]] const RelationType* findRelationType(const std::string& typeId) const;
};

}  // namespace carrel::library
