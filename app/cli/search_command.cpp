// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/search_command.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "core/library/reader.h"
#include "core/search/index.h"
#include "core/text/utf8.h"

namespace carrel::cli {

namespace {

using Json = nlohmann::ordered_json;

/// A list that nobody reads to its end.
constexpr std::size_t most = 100'000;

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text::repaired(text);
}

Json jsonOf(const search::Hit& hit) {
    return {{"slug", hit.article.slug},
            {"title", hit.title},
            {"kind", hit.kind},
            {"section", hit.section ? Json(hit.section->anchor) : Json()},
            {"snippet", hit.snippet.text},
            {"score", hit.score}};
}

void printJson(const std::string& query, const search::Answer& answer, const Console& console) {
    Json hits = Json::array();
    for (const search::Hit& hit : answer.hits)
        hits.push_back(jsonOf(hit));
    const Json whole = {{"query", query},
                        {"corrected", answer.correction ? Json(answer.correction->text) : Json()},
                        {"total", answer.total},
                        {"hits", std::move(hits)}};
    console.out << whole.dump(2) << '\n';
}

std::string kindName(const library::Description& description, const std::string& id) {
    const library::Kind* kind = description.findKind(id);
    return kind == nullptr ? id : kind->name;
}

void print(const library::Description& description, const search::Answer& answer, const Console& console) {
    if (answer.correction)
        console.out << "Showing results for " << printable(answer.correction->text) << "\n\n";
    std::size_t rank = 0;
    for (const search::Hit& hit : answer.hits) {
        console.out << ++rank << ". " << marked(hit.title, hit.titleMarks, console) << " ("
                    << printable(kindName(description, hit.kind)) << ", " << printable(hit.article.slug)
                    << ")\n";
        if (!hit.snippet.text.empty())
            console.out << "   " << marked(hit.snippet.text, hit.snippet.marks, console) << '\n';
    }
    if (answer.total > answer.hits.size()) console.out << "… of " << answer.total << '\n';
}

}  // namespace

SearchCommand::SearchCommand(CLI::App& app)
    : command_(app.add_subcommand("search", "List what a library holds on something, best first")) {
    command_->add_option("file", file_, "The library file")->required();
    command_->add_option("query", words_, "What to look for; put -- before a query that begins with a hyphen")
        ->required();
    command_->add_option("--limit", limit_, "How many results to list")
        ->capture_default_str()
        ->check(CLI::Range(std::size_t{1}, most));
    command_->add_flag("--json", json_, "Print JSON");
}

bool SearchCommand::asked() const {
    return command_->parsed();
}

int SearchCommand::run(const Console& console) const {
    search::Request request;
    request.text = joined(words_);
    const search::Parsed parsed = search::parse(request.text);
    request.query = parsed.query;
    request.limit = limit_;
    request.lastWord = search::LastWord::Whole;
    const auto reader = library::open(file_);
    const search::Answer answer = search::openIndex(file_)->search(request, {});
    for (const search::Hint& hint : parsed.hints)
        console.messages << printable(hint.message) << '\n';
    if (json_) {
        printJson(request.text, answer, console);
    } else {
        print(reader->description(), answer, console);
    }
    if (answer.total > 0) return done;
    console.messages << "nothing found for " << printable(request.text) << '\n';
    return nothingFound;
}

}  // namespace carrel::cli
