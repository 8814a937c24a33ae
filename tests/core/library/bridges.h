// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <utility>

#include "core/library/article.h"
#include "core/library/description.h"
#include "core/library/link.h"
#include "core/library/writer.h"

namespace carrel::test {

/// A library about bridges that uses every value that a file can hold.
inline library::Description bridges() {
    library::Description description;
    description.id = "bridges";
    description.title = "Bridges";
    description.edition = "2026.1";
    description.language = "en-GB";
    description.kinds = {
        {"bridge", "Bridge", "Bridges", "kind-bridge", library::View::Article, {"material", "year"}},
        {"table", "Comparison", "Comparisons", "", library::View::Comparison, {}},
        {"path", "Path", "Paths", "", library::View::Path, {}}};
    description.relationTypes = {{"precedes", "precedes", "follows", false},
                                 {"like", "is like", "is like", true}};
    description.start = "arch";
    description.featured = {"beam", "arch"};
    return description;
}

inline library::Article articleNamed(std::string slug, std::string title, std::string kind = "bridge") {
    library::Article article;
    article.key = {"bridges", std::move(slug)};
    article.html = "<p>" + title + "</p>";
    article.text = title + '\n';
    article.title = std::move(title);
    article.kind = std::move(kind);
    return article;
}

/// An article with a value in every member.
inline library::Article arch() {
    library::Article article = articleNamed("arch", "Arch bridge");
    article.lead = "Stone that stands by its own weight – “für immer”.";
    article.aliases = {"Arch", "Vault bridge"};
    article.tags = {"stone", "ancient"};
    article.fields = {{"material", "stone"}, {"material", "brick"}, {"year", "-1300"}};
    article.facts = {{"span", "18.29", "m", "1300", 1U}, {"age", "3,300 years", "", "", std::nullopt}};
    article.sources = {{"a", "Office", "A. Author", "On arches", "1999-04", "https://example.org/a?x=1&y"},
                       {"b", "", "", "Spans", "2001", ""}};
    article.sections = {{"Form", "form", 2, {3, 7}, {3, 40}}, {"Load", "load", 3, {20, 24}, {20, 40}}};
    return article;
}

/// A file with the articles given, without links.
inline std::filesystem::path writeLibrary(const std::filesystem::path& file,
                                          const std::vector<library::Article>& articles) {
    library::Writer writer(file, bridges());
    for (const library::Article& article : articles)
        writer.add(article);
    writer.finish();
    return file;
}

}  // namespace carrel::test
