// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// Any bytes are a query; what it prints is read as the same one.
#include "core/search/completion.h"
#include "core/search/query.h"
#include "core/text/utf8.h"
#include "tests/core/search/query_sketch.h"
#include "tests/fuzz/promise.h"

namespace {

using namespace carrel;
using test::require;

class Fields : public search::KnownFields {
public:
    [[nodiscard]] std::vector<std::string> names() const override { return {"kind", "company", "tag"}; }
    [[nodiscard]] std::vector<search::FacetCount> values(std::string_view /*name*/) const override {
        return {{"guide", 2}, {"Dorman, Long & Co", 1}, {"5\" gun", 1}, {"/etc*", 1}};
    }
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string_view text = test::textOf(bytes, size);
    const search::Parsed parsed = search::parse(text);
    const std::uint32_t length = text::countCodePoints(text::repaired(text));
    for (const search::Term& term : parsed.query.terms)
        require(term.range.begin <= term.range.end && term.range.end <= length, "a term stands in the query");
    for (const search::Hint& hint : parsed.hints)
        require(hint.range.begin <= hint.range.end && hint.range.end <= length, "a hint stands in the query");
    const std::string printed = search::print(parsed.query);
    const search::Query again = search::parse(printed).query;
    require(test::withoutRanges(again) == test::withoutRanges(parsed.query),
            "what a query prints is read as the same one");
    require(search::print(again) == printed, "a query prints as it was printed");
    for (const std::uint32_t caret : {length / 2, length})
        for (const search::Completion& completion : search::complete(text, caret, Fields()))
            require(completion.range.end <= length, "a completion stands in the query");
    return 0;
}
