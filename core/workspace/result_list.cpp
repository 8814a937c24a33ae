// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/result_list.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "core/base/csv.h"
#include "core/library/address.h"
#include "core/markup/markdown_text.h"

namespace carrel::workspace {

namespace {

std::string addressOf(const Result& result) {
    return library::textOf({result.hit.article, result.hit.section ? result.hit.section->anchor : ""});
}

}  // namespace

std::string Result::field(std::string_view name) const {
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const library::Field& field) { return field.name == name; });
    return found == fields.end() ? std::string() : found->value;
}

const Result& ResultLister::known(const library::ArticleKey& article) {
    constexpr std::size_t most = 10'000;
    if (known_.size() > most) known_.clear();
    const auto [found, isNew] = known_.try_emplace(article);
    if (!isNew) return found->second;
    if (auto read = shelf_.find(article)) {
        found->second.tags = std::move(read->tags);
        found->second.fields = std::move(read->fields);
        found->second.textBytes = read->text.size();
    }
    return found->second;
}

ResultList ResultLister::list(const search::Request& request, const std::stop_token& stop) {
    ResultList list;
    list.found =
        search::searchFaceted([&](const search::Request& each,
                                  const std::stop_token& stopped) { return shelf_.search(each, stopped); },
                              request, stop);
    for (search::Hit& hit : std::exchange(list.found.answer.hits, {})) {
        if (stop.stop_requested()) return {};
        Result result = known(hit.article);
        result.hit = std::move(hit);
        list.results.push_back(std::move(result));
    }
    return list;
}

std::string toMarkdown(const std::vector<Result>& results) {
    std::string text;
    for (const Result& result : results) {
        text += "- [" + markup::escapedMarkdown(result.hit.title) + "](" + addressOf(result) + ")";
        if (!result.hit.snippet.text.empty()) text += ": " + markup::escapedMarkdown(result.hit.snippet.text);
        text += '\n';
    }
    return text;
}

std::string toCsv(const std::vector<Result>& results) {
    std::string table;
    appendCsvLine(
        table, std::array<std::string, 7>{"title", "kind", "address", "year", "tags", "section", "passage"});
    for (const Result& result : results)
        appendCsvLine(table, std::array<std::string, 7>{result.hit.title, result.hit.kind, addressOf(result),
                                                        result.field("year"),
                                                        fmt::to_string(fmt::join(result.tags, ", ")),
                                                        result.hit.section ? result.hit.section->title : "",
                                                        result.hit.snippet.text});
    return table;
}

}  // namespace carrel::workspace
