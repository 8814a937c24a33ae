// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/collect/article_head.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "core/collect/yaml_values.h"

namespace carrel::collect {

namespace {

using markup::Yaml;

/// All others are fields.
constexpr std::array<std::string_view, 10> ownKeys = {"title", "kind", "slug",      "former", "aliases",
                                                      "tags",  "lead", "relations", "facts",  "no-mention"};

std::string kindOf(const Yaml& front, const LibrarySource& library, Findings& findings) {
    const std::string& first = library.description.kinds.front().id;
    std::string kind = textAt(front, "kind", first);
    if (library.description.findKind(kind) != nullptr) return kind;
    findings.add(Problem::Kind::Unknown, front.find("kind")->line, "the kind '" + kind + "' is not declared",
                 "declare it in library.yaml, or use one that is; the article became '" + first + "'");
    return first;
}

/// Note programs also write tags with their sign.
std::vector<std::string> tagsOf(const Yaml& front) {
    std::vector<std::string> tags;
    for (std::string tag : textsAt(front, "tags")) {
        if (tag.starts_with('#')) tag.erase(0, 1);
        if (tags.size() > mostNames) break;
        if (!tag.empty() && std::find(tags.begin(), tags.end(), tag) == tags.end())
            tags.push_back(std::move(tag));
    }
    return tags;
}

std::vector<library::Field> fieldsOf(const Yaml& front) {
    std::vector<library::Field> fields;
    for (const auto& [name, value] : front.entries) {
        if (std::find(ownKeys.begin(), ownKeys.end(), name) != ownKeys.end()) continue;
        for (std::string& text : value.texts())
            fields.push_back({name, std::move(text)});
    }
    return fields;
}

std::vector<DeclaredRelation> relationsOf(const Yaml& front, const LibrarySource& library,
                                          Findings& findings) {
    std::vector<DeclaredRelation> relations;
    const Yaml* declared = front.find("relations");
    if (declared == nullptr) return relations;
    for (const auto& [type, targets] : declared->entries) {
        if (library.description.findRelationType(type) == nullptr) {
            findings.add(Problem::Kind::Unknown, targets.line, "the relation '" + type + "' is not declared",
                         "declare it in library.yaml, or use one that is; it was left out");
            continue;
        }
        for (std::string& target : targets.texts())
            relations.push_back({type, std::move(target), targets.line});
    }
    return relations;
}

std::vector<DeclaredFact> factsOf(const Yaml& front, const LibrarySource& library, Findings& findings) {
    std::vector<DeclaredFact> facts;
    const Yaml* declared = front.find("facts");
    if (declared == nullptr) return facts;
    for (const Yaml& entry : declared->items) {
        DeclaredFact fact;
        fact.fact = {
            textAt(entry, "label"), textAt(entry, "value"), textAt(entry, "unit"), textAt(entry, "year"), {}};
        fact.source = textAt(entry, "source");
        fact.line = entry.line;
        if (fact.fact.label.empty() || fact.fact.value.empty()) {
            findings.add(Problem::Kind::Missing, entry.line, "a fact has no label or no value",
                         "give it both; it was left out");
            continue;
        }
        if (fact.source.empty() && library.hasSources)
            findings.add(Problem::Kind::Missing, entry.line,
                         "the fact '" + fact.fact.label + "' has no source", "name one of sources.yaml");
        facts.push_back(std::move(fact));
    }
    return facts;
}

template <class Value>
void keepMost(std::vector<Value>& values, const std::string& what, std::size_t line, Findings& findings) {
    if (values.size() <= mostNames) return;
    values.resize(mostNames);
    findings.add(
        Problem::Kind::Unsupported, line,
        "the article has more than " + std::to_string(mostNames) + " " + what + "; the others were left out",
        "keep those by which it is looked for");
}

/// Every list within its limit.
void cutLists(ArticleHead& head, const Yaml& front, Findings& findings) {
    const auto lineOf = [&](std::string_view key) {
        const Yaml* value = front.find(key);
        return value == nullptr ? front.line : value->line;
    };
    keepMost(head.former, "former slugs", lineOf("former"), findings);
    keepMost(head.aliases, "aliases", lineOf("aliases"), findings);
    keepMost(head.tags, "tags", lineOf("tags"), findings);
    keepMost(head.silentNames, "names under no-mention", lineOf("no-mention"), findings);
    keepMost(head.relations, "relations", lineOf("relations"), findings);
    keepMost(head.facts, "facts", lineOf("facts"), findings);
    keepMost(head.fields, "values of fields", front.line, findings);
}

}  // namespace

ArticleHead readHead(const Yaml& front, const LibrarySource& library, Findings& findings) {
    if (front.kind == Yaml::Kind::Scalar || front.kind == Yaml::Kind::List)
        findings.add(Problem::Kind::Syntax, front.line, "the front matter is no mapping",
                     "write it as lines of `key: value`");
    ArticleHead head;
    head.title = textAt(front, "title");
    head.slug = textAt(front, "slug");
    head.kind = kindOf(front, library, findings);
    head.lead = textAt(front, "lead");
    head.former = textsAt(front, "former");
    head.aliases = textsAt(front, "aliases");
    head.tags = tagsOf(front);
    head.fields = fieldsOf(front);
    head.relations = relationsOf(front, library, findings);
    head.silentNames = textsAt(front, "no-mention");
    head.facts = factsOf(front, library, findings);
    cutLists(head, front, findings);
    return head;
}

}  // namespace carrel::collect
