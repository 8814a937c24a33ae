// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/fact_table.h"

#include <fmt/format.h>

#include <array>
#include <map>
#include <optional>
#include <set>

#include "core/base/csv.h"
#include "core/library/address.h"

namespace carrel::workspace {

namespace {

using FactLine = std::array<std::string, 15>;

std::string field(const library::Article& article, const std::string& name) {
    for (const library::Field& one : article.fields)
        if (one.name == name) return one.value;
    return {};
}

std::map<personal::FolderId, std::string> pathsOf(const personal::PersonalData& data) {
    std::map<personal::FolderId, std::string> paths;
    for (const personal::Folder& folder : data.folders) {
        const auto parent = folder.parent ? paths.find(*folder.parent) : paths.end();
        paths.emplace(folder.id, parent == paths.end() ? folder.name : parent->second + " / " + folder.name);
    }
    return paths;
}

void appendFacts(std::string& table, FactLine line, const library::Article& article) {
    enum Column : std::size_t { Label = 6, Value, Unit, Year, Publisher, Title, Date, Url };
    if (article.facts.empty()) appendCsvLine(table, line);
    for (const library::Fact& fact : article.facts) {
        line[Label] = fact.label;
        line[Value] = fact.value;
        line[Unit] = fact.unit;
        line[Year] = fact.year;
        const bool sourced = fact.source && *fact.source < article.sources.size();
        const library::Source source = sourced ? article.sources[*fact.source] : library::Source{};
        line[Publisher] = source.publisher;
        line[Title] = source.title;
        line[Date] = source.date;
        line[Url] = source.url;
        appendCsvLine(table, line);
    }
}

FactLine lineOf(const personal::BookmarkDraft& what, const std::string& folder,
                const std::optional<library::Article>& article) {
    FactLine line;
    line[0] = article ? article->title : what.title;
    line[1] = article ? article->kind : what.kind;
    line[2] = article ? field(*article, "company") : std::string();
    line[3] = folder;
    line[4] = fmt::to_string(fmt::join(what.tags, ", "));
    line[5] = what.note;
    line.back() = library::textOf({what.article, {}});
    return line;
}

}  // namespace

std::string factTable(const Shelf& shelf, const personal::PersonalData& data) {
    std::string table;
    appendCsvLine(
        table, FactLine{"title", "kind", "company", "folder", "tags", "note", "fact", "value", "unit", "year",
                        "source publisher", "source title", "source date", "source url", "address"});
    const auto paths = pathsOf(data);
    std::set<library::ArticleKey> seen;
    for (const personal::Bookmark& bookmark : data.bookmarks) {
        const personal::BookmarkDraft& what = bookmark.what;
        if (what.target == personal::BookmarkTarget::Search || !seen.insert(what.article).second) continue;
        const auto article = shelf.find(what.article);
        const auto folder = what.folder ? paths.find(*what.folder) : paths.end();
        const FactLine line = lineOf(what, folder == paths.end() ? std::string() : folder->second, article);
        if (article) {
            appendFacts(table, line, *article);
        } else {
            appendCsvLine(table, line);
        }
    }
    return table;
}

}  // namespace carrel::workspace
