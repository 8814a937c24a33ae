// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/collect/json_lines_build.h"

#include <fstream>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

#include "core/collect/folder_build.h"
#include "core/collect/input_file.h"
#include "core/collect/line_reader.h"
#include "core/collect/no_articles.h"
#include "core/collect/plain_document.h"
#include "core/markup/rendering.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"

namespace carrel::collect {

namespace {

using nlohmann::json;

constexpr std::size_t mostProblems = 1000;
constexpr const char* defaultKind = "page";

std::string stringAt(const json& object, const char* key) {
    const auto value = object.find(key);
    return value != object.end() && value->is_string() ? value->get<std::string>() : std::string();
}

std::vector<std::string> stringsAt(const json& object, const char* key) {
    std::vector<std::string> texts;
    const auto value = object.find(key);
    if (value == object.end() || !value->is_array()) return texts;
    for (const json& item : *value)
        if (item.is_string()) texts.push_back(item.get<std::string>());
    return texts;
}

/// Absent without an id.
std::optional<library::Article> articleOf(const json& object, const std::string& library) {
    library::Article article;
    article.key = {library, stringAt(object, "id")};
    if (article.key.slug.empty()) return std::nullopt;
    article.title = stringAt(object, "title");
    if (article.title.empty()) article.title = article.key.slug;
    article.kind = stringAt(object, "kind");
    if (article.kind.empty()) article.kind = defaultKind;
    article.tags = stringsAt(object, "tags");
    article.aliases = stringsAt(object, "aliases");
    markup::Rendering rendering = markup::render(plainDocument(stringAt(object, "body"), Paragraphs::Lines));
    article.html = std::move(rendering.html);
    article.text = std::move(rendering.text);
    return article;
}

library::Kind kindOf(const std::string& id) {
    if (id == defaultKind) return {id, "Page", "Pages", "doc", library::View::Article, {}};
    return {id, id, id, "doc", library::View::Article, {}};
}

library::Description descriptionOf(const std::filesystem::path& source) {
    library::Description description;
    description.title = text::repaired(source.stem().string());
    description.id = text::slugOf(description.title);
    if (description.id.empty()) description.id = "library";
    return description;
}

}  // namespace

JsonLinesBuild::JsonLinesBuild(std::filesystem::path source, const std::filesystem::path& file,
                               const Options& options)
    : options_(options),
      source_(std::move(source)),
      name_(text::repaired(source_.filename().string())),
      description_(descriptionOf(source_)),
      writer_(file, description_),
      index_(writer_, description_.language) {}

Result<Report> JsonLinesBuild::run() {
    std::ifstream stream(source_, std::ios::binary);
    if (!stream.is_open())
        return Problem{
            Problem::Kind::Unreadable, "the file can't be read", "check its permissions", {name_, 0, 0}};
    LineReader lines(stream, largestFile);
    while (lines.next()) {
        if (options_.stop.stop_requested()) return stopped(name_);
        if (lines.tooLong()) {
            leaveOut(lines.number(), "the line is longer than 16 MiB", "divide it");
        } else {
            read(lines.line(), lines.number());
        }
    }
    if (report_.articles == 0)
        return noArticles({Problem::Kind::Missing,
                           "the file holds no articles",
                           "each line is a JSON object with an \"id\"",
                           {name_, 0, 0}},
                          report_.problems);
    if (leftOut_ > mostProblems)
        report_.problems.push_back({Problem::Kind::Syntax,
                                    std::to_string(leftOut_ - mostProblems) + " more lines were left out",
                                    "mend those above first",
                                    {name_, 0, 0}});
    index_.finish();
    writer_.finish();
    return std::move(report_);
}

void JsonLinesBuild::read(const std::string& line, std::size_t number) {
    if (line.find_first_not_of(" \t\r") == std::string::npos) return;
    const json object = json::parse(line, nullptr, false);
    const std::optional<library::Article> article =
        object.is_object() ? articleOf(object, description_.id) : std::nullopt;
    if (!article) {
        leaveOut(number, "the line is no JSON object with an \"id\"", "mend it");
    } else if (writer_.holds(article->key.slug)) {
        leaveOut(number, "an earlier line has the id '" + article->key.slug + "'", "give each its own");
    } else {
        if (kinds_.insert(article->kind).second) writer_.addKind(kindOf(article->kind));
        index_.add(writer_.add(*article), *article);
        ++report_.articles;
        if (options_.progress && report_.articles % articlesBetweenProgress == 0)
            options_.progress({report_.articles, 0});
    }
}

void JsonLinesBuild::leaveOut(std::size_t number, const std::string& why, const std::string& advice) {
    if (++leftOut_ <= mostProblems)
        report_.problems.push_back(
            {Problem::Kind::Syntax, why, advice + "; it was left out", {name_, number, 0}});
}

}  // namespace carrel::collect
