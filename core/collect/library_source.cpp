// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/collect/library_source.h"

#include <algorithm>
#include <utility>

#include "core/collect/findings.h"
#include "core/collect/input_file.h"
#include "core/collect/yaml_values.h"
#include "core/library/spelling.h"
#include "core/text/fold.h"

namespace carrel::collect {

namespace {

using markup::Yaml;

bool isThere(const SourceFolder& folder, const std::string& name) {
    return folder.presenceOf(folder.at(name)) == SourceFolder::Presence::Here;
}

/// The file as a mapping; an empty one when it is not there or can't be read.
Yaml readYaml(const SourceFolder& folder, Findings& findings) {
    const std::string& name = findings.file();
    if (!isThere(folder, name)) return {};
    const Result<std::string> text = readText(folder.at(name), name);
    if (!text.ok()) {
        findings.add({text.problem()});
        return {};
    }
    Yaml yaml = markup::parseYaml(*text, name, 1, findings.problems());
    if (yaml.kind == Yaml::Kind::Scalar || yaml.kind == Yaml::Kind::List)
        findings.add(Problem::Kind::Syntax, yaml.line, "the file is no mapping",
                     "write it as lines of `key: value`");
    return yaml;
}

library::View viewOf(const Yaml& kind, Findings& findings) {
    const std::string written = textAt(kind, "view", "article");
    const library::View view = library::valueOf(library::viewSpellings, written);
    if (library::spelled(library::viewSpellings, view) != written)
        findings.add(Problem::Kind::Unknown, kind.line, "there is no view '" + written + "'",
                     "use article, comparison or path");
    return view;
}

void readKinds(const Yaml& yaml, library::Description& description, Findings& findings) {
    const Yaml* kinds = yaml.find("kinds");
    if (kinds == nullptr) return;
    for (const Yaml& kind : kinds->items) {
        const std::string id = textAt(kind, "id");
        if (id.empty() || description.findKind(id) != nullptr) {
            findings.add(Problem::Kind::Conflict, kind.line, "a kind has no id of its own",
                         "give each kind an id that no other has");
            continue;
        }
        const std::string name = textAt(kind, "name", id);
        description.kinds.push_back({id, name, textAt(kind, "plural", name), textAt(kind, "icon", "doc"),
                                     viewOf(kind, findings), textsAt(kind, "facets")});
    }
}

void readRelationTypes(const Yaml& yaml, library::Description& description, Findings& findings) {
    const Yaml* relations = yaml.find("relations");
    if (relations == nullptr) return;
    for (const Yaml& relation : relations->items) {
        const std::string id = textAt(relation, "id");
        if (id.empty() || description.findRelationType(id) != nullptr) {
            findings.add(Problem::Kind::Conflict, relation.line, "a relation has no id of its own",
                         "give each relation an id that no other has");
            continue;
        }
        const std::string name = textAt(relation, "name", id);
        const bool symmetric = textAt(relation, "symmetric") == "true";
        const std::string inverse = symmetric ? name : textAt(relation, "inverse", name);
        description.relationTypes.push_back({id, name, inverse, symmetric});
    }
}

void readHome(const Yaml& yaml, library::Description& description) {
    description.start = textAt(yaml, "start");
    const Yaml* home = yaml.find("home");
    if (home == nullptr) return;
    description.start = textAt(*home, "start", description.start);
    description.featured = textsAt(*home, "featured");
}

void readDescription(const SourceFolder& folder, LibrarySource& source, Findings findings) {
    library::Description& description = source.description;
    const Yaml yaml = readYaml(folder, findings);
    source.silentNames = textsAt(yaml, "no-mention");
    const std::string name = folder.name();
    const std::string slug = text::slugOf(name);
    description.id = textAt(yaml, "id", slug.empty() ? "library" : slug);
    description.title = textAt(yaml, "title", name.empty() ? description.id : name);
    description.edition = textAt(yaml, "edition");
    description.language = textAt(yaml, "language", "en");
    readKinds(yaml, description, findings);
    readRelationTypes(yaml, description, findings);
    readHome(yaml, description);
    if (description.kinds.empty())
        description.kinds.push_back({"page", "Page", "Pages", "doc", library::View::Article, {}});
}

void readSources(const SourceFolder& folder, LibrarySource& target, Findings findings) {
    target.hasSources = isThere(folder, findings.file());
    for (const auto& [key, entry] : readYaml(folder, findings).entries) {
        if (entry.kind != Yaml::Kind::Mapping)
            findings.add(Problem::Kind::Syntax, entry.line, "the source '" + key + "' is no mapping",
                         "give it a title, a publisher or an author, and a date");
        target.sources[key] = {key,
                               textAt(entry, "publisher"),
                               textAt(entry, "author"),
                               textAt(entry, "title"),
                               textAt(entry, "date"),
                               textAt(entry, "url")};
    }
}

}  // namespace

LibrarySource readLibrarySource(const SourceFolder& folder, std::vector<Problem>& problems) {
    LibrarySource source;
    readDescription(folder, source, {"library.yaml", problems});
    readSources(folder, source, {"sources.yaml", problems});
    return source;
}

}  // namespace carrel::collect
