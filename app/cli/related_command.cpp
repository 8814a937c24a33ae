// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/related_command.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <iomanip>
#include <nlohmann/json.hpp>
#include <sstream>
#include <utility>

#include "app/cli/link_line.h"
#include "core/library/reader.h"
#include "core/links/similar_text.h"
#include "core/search/index.h"
#include "core/text/utf8.h"

namespace carrel::cli {

namespace {

using Json = nlohmann::ordered_json;
using links::Reason;

/// A list that nobody reads to its end.
constexpr std::size_t mostRelated = 1'000;

struct ReasonWords {
    Reason::Kind kind;
    const char* id;
    const char* words;
};
constexpr std::array<ReasonWords, 9> reasonWords = {{
    {Reason::Kind::SimilarText, "similar-text", "similar text"},
    {Reason::Kind::Mentions, "mentions", "names this article"},
    {Reason::Kind::MentionedBy, "mentioned-by", "named in this article"},
    {Reason::Kind::Links, "links", "links to this article"},
    {Reason::Kind::LinkedBy, "linked-by", "linked from this article"},
    {Reason::Kind::SharedLinks, "shared-links", "both are connected with"},
    {Reason::Kind::Relations, "relations", "both are related to"},
    {Reason::Kind::SharedTags, "shared-tags", "shared tags"},
    {Reason::Kind::SharedFields, "shared-fields", "shared fields"},
}};

const ReasonWords& wordsOf(Reason::Kind kind) {
    return *std::find_if(reasonWords.begin(), reasonWords.end(),
                         [&](const ReasonWords& words) { return words.kind == kind; });
}

Json jsonOf(const links::RelatedArticle& related) {
    Json reasons = Json::array();
    for (const Reason& reason : related.reasons)
        reasons.push_back(
            {{"reason", wordsOf(reason.kind).id}, {"weight", reason.weight}, {"names", reason.names}});
    return {{"slug", related.key.slug},
            {"title", related.title},
            {"kind", related.kind},
            {"score", related.score},
            {"reasons", std::move(reasons)}};
}

std::string told(const Reason& reason) {
    std::string text = wordsOf(reason.kind).words;
    if (reason.kind == Reason::Kind::SharedLinks && reason.names.empty())
        return text + " articles that many are connected with";
    for (std::size_t at = 0; at < reason.names.size(); ++at)
        text += (at == 0 ? " " : ", ") + column(reason.names[at]);
    return text;
}

void printTsv(const std::string& slug, const std::vector<links::RelatedArticle>& related,
              const Console& console) {
    std::size_t rank = 0;
    for (const links::RelatedArticle& other : related) {
        std::ostringstream score;
        score << std::fixed << std::setprecision(6) << other.score;
        console.out << column(slug) << '\t' << ++rank << '\t' << column(other.key.slug) << '\t' << score.str()
                    << '\n';
    }
}

void print(const std::vector<links::RelatedArticle>& related, const Console& console) {
    std::size_t rank = 0;
    for (const links::RelatedArticle& other : related) {
        console.out << ++rank << ". " << column(other.title) << " (" << column(other.key.slug) << ")\n   ";
        for (std::size_t at = 0; at < other.reasons.size(); ++at)
            console.out << (at == 0 ? "" : "; ") << told(other.reasons[at]);
        console.out << '\n';
    }
}

}  // namespace

RelatedCommand::RelatedCommand(CLI::App& app)
    : command_(app.add_subcommand("related", "List what is akin to an article, best first")) {
    command_->add_option("file", file_, "The library file")->required();
    CLI::Option* slug = command_->add_option("slug", slug_, "The article's slug, or an earlier one");
    CLI::Option* all = command_->add_flag("--all", all_, "To each article; prints lines, see --tsv");
    all->excludes(slug);
    command_->add_option("--limit", limit_, "How many to list")
        ->capture_default_str()
        ->check(CLI::Range(std::size_t{1}, mostRelated));
    CLI::Option* json = command_->add_flag("--json", json_, "Print JSON")->excludes(all);
    command_->add_flag("--tsv", tsv_, "Print lines of slug, rank, other slug, score, divided by tabs")
        ->excludes(json);
}

bool RelatedCommand::asked() const {
    return command_->parsed();
}

int RelatedCommand::run(const Console& console) const {
    if (all_) return runAll(console);
    if (!command_->get_option("slug")->empty()) return runOne(console);
    console.messages << "name an article by its slug, or ask for --all\n";
    return failed;
}

int RelatedCommand::runAll(const Console& console) const {
    const auto library = library::open(file_);
    const auto index = search::openIndex(file_);
    const links::Related related(*library, links::similarBy(*index, library->description().id));
    bool any = false;
    for (const library::Summary& summary : library->list({})) {
        const auto found = related.of(summary.key.slug, limit_);
        any = any || !found.empty();
        printTsv(summary.key.slug, found, console);
    }
    return any ? done : nothingFound;
}

int RelatedCommand::runOne(const Console& console) const {
    const auto library = library::open(file_);
    const std::string slug = text::repaired(slug_);
    const auto summary = library->findSummary(slug);
    if (!summary) {
        console.messages << "there is no article " << printable(slug) << '\n';
        return nothingFound;
    }
    const auto index = search::openIndex(file_);
    const links::Related related(*library, links::similarBy(*index, library->description().id));
    const auto found = related.of(summary->key.slug, limit_);
    if (json_) {
        Json all = Json::array();
        for (const links::RelatedArticle& other : found)
            all.push_back(jsonOf(other));
        console.out << Json{{"slug", summary->key.slug}, {"related", std::move(all)}}.dump(2) << '\n';
    } else if (tsv_) {
        printTsv(summary->key.slug, found, console);
    } else {
        print(found, console);
    }
    return found.empty() ? nothingFound : done;
}

}  // namespace carrel::cli
