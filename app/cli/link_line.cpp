// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/link_line.h"

#include <algorithm>
#include <utility>

#include "app/cli/console.h"
#include "core/text/utf8.h"

namespace carrel::cli {

namespace {

/// The texts of articles, one at a time: links come article by article.
class Texts {
public:
    explicit Texts(const library::Reader& library) : library_(library) {}

    const std::string& of(const std::string& slug) {
        if (slug_ == slug) return text_;
        slug_ = slug;
        const auto article = library_.find(slug);
        text_ = article ? article->text : std::string();
        return text_;
    }

private:
    const library::Reader& library_;
    std::optional<std::string> slug_;
    std::string text_;
};

std::string relationName(const library::Description& description, const std::string& id) {
    const library::RelationType* type = description.findRelationType(id);
    return type == nullptr ? id : type->name;
}

}  // namespace

std::string_view typeOf(const library::Link& link) {
    if (link.broken()) return "broken";
    switch (link.type) {
        case library::LinkType::Written:
            return "link";
        case library::LinkType::Relation:
            return "relation";
        case library::LinkType::Mention:
            return "mention";
        case library::LinkType::External:
            break;
    }
    return {};
}

std::vector<LinkLine> linesOf(const std::vector<library::Link>& links, const library::Reader& library,
                              std::string_view type) {
    Texts texts(library);
    std::vector<LinkLine> lines;
    for (const library::Link& link : links) {
        const std::string_view its = typeOf(link);
        if (its.empty() || (!type.empty() && its != type)) continue;
        if (link.type == library::LinkType::Relation) {
            lines.push_back({link, relationName(library.description(), link.relation)});
        } else {
            lines.push_back({link, std::string(text::slice(texts.of(link.from.slug), link.range))});
        }
    }
    return lines;
}

std::string column(std::string_view text) {
    std::string one = printable(text);
    std::replace(one.begin(), one.end(), '\t', ' ');
    std::replace(one.begin(), one.end(), '\n', ' ');
    return one;
}

std::string tsvOf(const LinkLine& line) {
    const library::Link& link = line.link;
    std::string row = column(link.from.slug);
    row.append("\t").append(column(link.to ? link.to->slug : link.target));
    row.append("\t").append(typeOf(link));
    row.append("\t").append(std::to_string(link.range.begin));
    return row.append("\t").append(column(line.text));
}

nlohmann::ordered_json jsonOf(const LinkLine& line) {
    using Object = nlohmann::ordered_json;
    const library::Link& link = line.link;
    return {{"from", link.from.slug},
            {"to", link.to ? Object(link.to->slug) : Object()},
            {"type", typeOf(link)},
            {"offset", link.range.begin},
            {"text", line.text},
            {"sentence", link.sentence},
            {"section", link.anchor.empty() ? Object() : Object(link.anchor)},
            {"relation", link.relation.empty() ? Object() : Object(link.relation)},
            {"target", link.target}};
}

}  // namespace carrel::cli
