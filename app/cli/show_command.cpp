// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/show_command.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "core/library/reader.h"
#include "core/text/utf8.h"

namespace carrel::cli {

namespace {

using Json = nlohmann::ordered_json;

Json fieldsOf(const library::Article& article) {
    Json fields = Json::array();
    for (const library::Field& field : article.fields)
        fields.push_back({{"name", field.name}, {"value", field.value}});
    return fields;
}

Json factsOf(const library::Article& article) {
    Json facts = Json::array();
    for (const library::Fact& fact : article.facts)
        facts.push_back({{"label", fact.label},
                         {"value", fact.value},
                         {"unit", fact.unit},
                         {"year", fact.year},
                         {"source", fact.source ? Json(article.sources[*fact.source].key) : Json()}});
    return facts;
}

Json sourcesOf(const library::Article& article) {
    Json sources = Json::array();
    for (const library::Source& source : article.sources)
        sources.push_back({{"key", source.key},
                           {"publisher", source.publisher},
                           {"author", source.author},
                           {"title", source.title},
                           {"date", source.date},
                           {"url", source.url}});
    return sources;
}

Json sectionsOf(const library::Article& article) {
    Json sections = Json::array();
    for (const library::Section& section : article.sections)
        sections.push_back({{"title", section.title}, {"anchor", section.anchor}, {"level", section.level}});
    return sections;
}

void printJson(const library::Article& article, const Console& console) {
    const Json whole = {
        {"library", article.key.library}, {"slug", article.key.slug},      {"title", article.title},
        {"kind", article.kind},           {"lead", article.lead},          {"text", article.text},
        {"aliases", article.aliases},     {"tags", article.tags},          {"fields", fieldsOf(article)},
        {"facts", factsOf(article)},      {"sources", sourcesOf(article)}, {"sections", sectionsOf(article)}};
    console.out << whole.dump(2) << '\n';
}

/// The parts of a source that it has, in the order in which books name them.
std::string line(const library::Source& source) {
    std::string text;
    for (const std::string* part :
         {&source.author, &source.publisher, &source.title, &source.date, &source.url})
        if (!part->empty()) text += (text.empty() ? "" : ", ") + *part;
    return text;
}

void print(const library::Article& article, const Console& console) {
    const std::string title = printable(article.title);
    console.out << marked(title, {{0, text::countCodePoints(title)}}, console) << "\n\n"
                << printable(article.text);
    if (!article.sources.empty()) console.out << "\nSources\n";
    std::size_t number = 0;
    for (const library::Source& source : article.sources)
        console.out << ++number << ". " << printable(line(source)) << '\n';
}

}  // namespace

ShowCommand::ShowCommand(CLI::App& app) : command_(app.add_subcommand("show", "Print an article as text")) {
    command_->add_option("file", file_, "The library file")->required();
    command_->add_option("slug", slug_, "The article's slug, or an earlier one")->required();
    command_->add_flag("--json", json_, "Print JSON");
}

bool ShowCommand::asked() const {
    return command_->parsed();
}

int ShowCommand::run(const Console& console) const {
    const std::string slug = text::repaired(slug_);
    const auto article = library::open(file_)->find(slug);
    if (!article) {
        console.messages << "there is no article " << printable(slug) << '\n';
        return nothingFound;
    }
    if (json_) {
        printJson(*article, console);
    } else {
        print(*article, console);
    }
    return done;
}

}  // namespace carrel::cli
