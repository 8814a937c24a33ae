// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/completion.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "core/text/utf8.h"
#include "tests/core/search/random_query.h"

namespace carrel::search {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class FieldsOfATest : public KnownFields {
public:
    explicit FieldsOfATest(std::map<std::string, std::vector<FacetCount>, std::less<>> fields)
        : fields_(std::move(fields)) {}

    [[nodiscard]] std::vector<std::string> names() const override {
        std::vector<std::string> names;
        for (const auto& [name, values] : fields_)
            names.push_back(name);
        return names;
    }
    [[nodiscard]] std::vector<FacetCount> values(std::string_view name) const override {
        const auto found = fields_.find(name);
        return found == fields_.end() ? std::vector<FacetCount>() : found->second;
    }

private:
    std::map<std::string, std::vector<FacetCount>, std::less<>> fields_;
};

const FieldsOfATest& known() {
    static const FieldsOfATest fields({
        {"kind", {{"guide", 3}, {"case-study", 24}, {"comparison", 2}}},
        {"company",
         {{"Dorman, Long & Co", 2}, {"Longfellow", 1}, {"Doric \"D\" Ltd", 2}, {"Équipe", 7}, {"צה\"ל", 1}}},
        {"known as", {{"x", 1}}},  // it can't be written before a colon
    });
    return fields;
}

/// The query after each completion; the caret stands at the `|`.
std::vector<std::string> completed(std::string query) {
    const std::size_t caret = query.find('|');
    query.erase(caret, 1);
    std::vector<std::string> queries;
    for (const Completion& completion :
         complete(query, text::countCodePoints(std::string_view(query).substr(0, caret)), known())) {
        const std::string_view text = query;
        queries.push_back(
            std::string(text::slice(text, {0, completion.range.begin})) + completion.text +
            std::string(text::slice(text, {completion.range.end, text::countCodePoints(text)})));
    }
    return queries;
}

TEST(Completion, OffersNamesOfFields) {
    EXPECT_THAT(completed("ki|"), ElementsAre("kind:"));
    EXPECT_THAT(completed("arch -K|"), ElementsAre("arch -kind:"));
    EXPECT_THAT(completed("T|"), ElementsAre("title:"));
    EXPECT_THAT(completed("ha|"), ElementsAre("has:"));
}

TEST(Completion, OffersNothingWhereNoNameBegins) {
    for (const char* query : {"|", "a |", "\"ki|\"", "ki!|", "x|", "3|", "known |", "title:a|", "unknown:a|"})
        EXPECT_THAT(completed(query), IsEmpty()) << query;
}

TEST(Completion, KeepsTheValueBehindAName) {
    EXPECT_THAT(completed("ki|:guide arch"), ElementsAre("kind:guide arch"));
}

TEST(Completion, OffersTheMostFrequentValuesFirst) {
    EXPECT_THAT(completed("kind:|"), ElementsAre("kind:case-study", "kind:guide", "kind:comparison"));
    EXPECT_THAT(completed("kind:| arch"),
                ElementsAre("kind:case-study arch", "kind:guide arch", "kind:comparison arch"));
}

TEST(Completion, OffersValuesThatBeginWithWhatIsWritten) {
    EXPECT_THAT(completed("-kind:C|"), ElementsAre("-kind:case-study", "-kind:comparison"));
    EXPECT_THAT(completed("company:equ|"), ElementsAre("company:Équipe"));
}

TEST(Completion, OffersValuesWithSuchAWordInsideLast) {
    EXPECT_THAT(completed("company:lon|"),
                ElementsAre("company:Longfellow", "company:\"Dorman, Long & Co\""));
}

TEST(Completion, PutsAValueInQuotesThatNeedsThem) {
    EXPECT_THAT(completed("company:dori|"), ElementsAre("company:\"Doric \"\"D\"\" Ltd\""));
}

TEST(Completion, ReplacesTheWholeValue) {
    EXPECT_THAT(completed("company:\"Dorm|an\" steel"), ElementsAre("company:\"Dorman, Long & Co\" steel"));
    EXPECT_THAT(completed("kind:gu|st steel"), ElementsAre("kind:guide steel"));
}

TEST(Completion, KeepsTheWordsBehindAnOpenQuote) {
    EXPECT_THAT(completed("company:\"Dorm| steel"), ElementsAre("company:\"Dorman, Long & Co\" steel"));
}

TEST(Completion, OffersWhatHasKnows) {
    EXPECT_THAT(completed("has:|"), ElementsAre("has:bookmark", "has:note"));
}

TEST(Completion, SaysTheCountAndTheLabel) {
    const std::vector<Completion> found = complete("company:dorm", 12, known());
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front(), (Completion{"Dorman, Long & Co", "\"Dorman, Long & Co\"", {8, 12}, 2}));
}

TEST(Completion, OffersNoMoreThanIsAskedFor) {
    EXPECT_EQ(complete("kind:", 5, known(), 2).size(), 2U);
}

TEST(Completion, TakesACaretBeyondTheTextForItsEnd) {
    EXPECT_EQ(complete("ki", 99, known()), complete("ki", 2, known()));
}

/// Whether a query asks for a field's value, by itself or as an alternative.
bool asksFor(const Query& query, const std::string& field, const std::string& value) {
    const auto is = [&](const Term& term) {
        return term.kind == Term::Kind::Field && term.field == field && term.words.front() == value;
    };
    return std::any_of(query.terms.begin(), query.terms.end(), [&](const Term& term) {
        return is(term) || std::any_of(term.alternatives.begin(), term.alternatives.end(), is);
    });
}

bool hasAnOpenQuote(const std::string& query) {
    const std::vector<Hint> hints = parse(query).hints;
    return std::any_of(hints.begin(), hints.end(),
                       [](const Hint& hint) { return hint.message.starts_with("A quote"); });
}

TEST(Completion, IsReadAsTheValueThatItOffersWhateverStandsAroundIt) {
    test::RandomQuery random(41);
    test::RandomText pick(42);
    for (int round = 0; round < 5000; ++round) {
        const std::string field = pick.oneOf<std::string>({"kind", "company"});
        const std::string begun = pick.oneOf<std::string>({"", "c", "d", "\"", "\"d", "l"});
        const std::string first = random.next();
        if (hasAnOpenQuote(first)) continue;
        const std::string before = first + ' ' + field + ':' + begun;
        const std::string query = text::repaired(before + random.next());
        const std::uint32_t caret = text::countCodePoints(text::repaired(before));
        for (const Completion& completion : complete(query, caret, known())) {
            const std::string text = std::string(text::slice(query, {0, completion.range.begin})) +
                                     completion.text +
                                     std::string(text::slice(query, {completion.range.end, 100000}));
            if (completion.text.ends_with(':')) continue;
            ASSERT_TRUE(asksFor(parse(text).query, field, completion.label)) << query << '\n' << text;
        }
    }
}

}  // namespace
}  // namespace carrel::search
