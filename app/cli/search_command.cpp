// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/search_command.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <fstream>
#include <nlohmann/json.hpp>

#include "app/cli/personal_place.h"
#include "app/cli/query_batch.h"
#include "core/library/reader.h"
#include "core/search/index.h"
#include "core/text/utf8.h"
#include "core/workspace/marks.h"

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

Json partsOf(const search::ScoreParts& parts) {
    return {{"words", parts.words},
            {"coverage", parts.coverage},
            {"title", parts.title},
            {"nearness", parts.nearness},
            {"context", parts.context}};
}

Json jsonOf(const search::Hit& hit, bool explain) {
    Json json = {{"slug", hit.article.slug},
                 {"title", hit.title},
                 {"kind", hit.kind},
                 {"section", hit.section ? Json(hit.section->anchor) : Json()},
                 {"snippet", hit.snippet.text},
                 {"score", hit.score}};
    if (explain) json["parts"] = partsOf(hit.parts);
    return json;
}

void printJson(const std::string& query, const search::Answer& answer, bool explain, const Console& console) {
    Json hits = Json::array();
    for (const search::Hit& hit : answer.hits)
        hits.push_back(jsonOf(hit, explain));
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

void print(const search::ScoreParts& parts, double score, const Console& console) {
    console.out << fmt::format(
        "   score {:.3f} = words {:.3f} + coverage {:.3f} + title {:.3f} + nearness {:.3f} + context "
        "{:.3f}\n",
        score, parts.words, parts.coverage, parts.title, parts.nearness, parts.context);
}

void print(const library::Description& description, const search::Answer& answer, bool explain,
           const Console& console) {
    if (answer.correction)
        console.out << "Showing results for " << printable(answer.correction->text) << "\n\n";
    std::size_t rank = 0;
    for (const search::Hit& hit : answer.hits) {
        console.out << ++rank << ". " << marked(hit.title, hit.titleMarks, console) << " ("
                    << printable(kindName(description, hit.kind)) << ", " << printable(hit.article.slug)
                    << ")\n";
        if (explain) print(hit.parts, hit.score, console);
        if (!hit.snippet.text.empty())
            console.out << "   " << marked(hit.snippet.text, hit.snippet.marks, console) << '\n';
    }
    if (answer.total > answer.hits.size())
        console.out << (answer.exact ? "… of " : "… of about ") << answer.total << '\n';
}

/// So much of a query as tells it from others.
std::string beginningOf(const std::string& query) {
    constexpr std::uint32_t longestShown = 80;
    if (text::countCodePoints(query) <= longestShown) return query;
    return std::string(text::slice(query, {0, longestShown})) + "\u2026";
}

}  // namespace

SearchCommand::SearchCommand(CLI::App& app)
    : command_(app.add_subcommand("search", "List what a library holds on something, best first")) {
    command_->add_option("file", file_, "The library file")->required();
    auto* query = command_->add_option("query", words_,
                                       "What to look for; put -- before a query that begins with a hyphen");
    command_->add_option("--limit", limit_, "How many results to list")
        ->capture_default_str()
        ->check(CLI::Range(std::size_t{1}, most));
    auto* json = command_->add_flag("--json", json_, "Print JSON");
    auto* explain = command_->add_flag("--explain", explain_, "Say what each score is made of");
    auto* queries = command_->add_option("--queries", queries_, "A file of queries: id, tab, query")
                        ->excludes(query)
                        ->excludes(json)
                        ->excludes(explain);
    command_->add_option("--format", format_, "How the results of many queries are printed")
        ->check(CLI::IsMember({"trec"}))
        ->needs(queries)
        ->capture_default_str();
}

bool SearchCommand::asked() const {
    return command_->parsed();
}

int SearchCommand::runBatch(const Console& console) const {
    std::ifstream queries(queries_, std::ios::binary);
    if (!queries) {
        console.messages << printable(queries_) << " can't be read; check its name and permissions\n";
        return failed;
    }
    return answerQueries(file_, queries, limit_, console);
}

int SearchCommand::run(const Console& console) const {
    if (!queries_.empty()) return runBatch(console);
    if (words_.empty()) {
        console.messages << "say what to look for, or name a file of queries with --queries\n";
        return failed;
    }
    search::Request request;
    request.text = joined(words_);
    const search::Parsed parsed = search::parse(request.text);
    request.query = parsed.query;
    request.limit = limit_;
    request.lastWord = search::LastWord::Whole;
    request.marked = workspace::marksFor(request.query, personalFile());
    const auto reader = library::open(file_);
    const search::Answer answer = search::openIndex(file_)->search(request, {});
    for (const search::Hint& hint : parsed.hints)
        console.messages << printable(hint.message) << '\n';
    if (json_) {
        printJson(request.text, answer, explain_, console);
    } else {
        print(reader->description(), answer, explain_, console);
    }
    if (answer.total > 0) return done;
    console.messages << "nothing found for " << beginningOf(printable(request.text)) << '\n';
    return nothingFound;
}

}  // namespace carrel::cli
