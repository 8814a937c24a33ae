// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/library/article.h"
#include "core/search/segment/lengths.h"
#include "core/search/segment/segment_builder.h"
#include "core/text/stemmer.h"
#include "core/text/words.h"

namespace carrel::test {

/// Where a form stands in an article.
struct PlacedForm {
    std::string form;
    std::string stem;
    search::Part part;
    std::uint32_t position;
};

/// The words of an article, plainly listed: what a reference scorer goes through.
class IndexedArticle {
public:
    IndexedArticle(const library::Article& article, text::Stemmer& stemmer) : slug(article.key.slug) {
        const std::uint32_t textWords = addText(article, stemmer);
        std::uint32_t first = textWords + search::positionGap;
        first += addName(article.title, search::Part::Title, first, stemmer) + search::positionGap;
        for (const std::string& alias : article.aliases)
            first += addName(alias, search::Part::Alias, first, stemmer) + search::positionGap;
        for (const std::string& tag : article.tags)
            first += add(tag, search::Part::Alias, first, stemmer) + search::positionGap;
        for (std::size_t part = 0; part < search::partCount; ++part)
            lengths.set(static_cast<search::Part>(part), counts_[part]);
    }

    std::string slug;
    std::vector<PlacedForm> forms;
    search::Lengths lengths;
    std::set<std::vector<std::string>> names;  ///< the words of titles and aliases

    /// How often it has a stem, and where.
    [[nodiscard]] search::Tally tallyOf(const std::string& stem) const {
        search::Tally tally;
        for (const PlacedForm& each : forms)
            if (each.stem == stem) tally.count(each.part);
        return tally;
    }
    [[nodiscard]] std::vector<std::uint32_t> placesOf(const std::string& stem) const {
        std::vector<std::uint32_t> places;
        for (const PlacedForm& each : forms)
            if (each.stem == stem) places.push_back(each.position);
        std::sort(places.begin(), places.end());
        return places;
    }
    /// Whether forms stand one behind the other.
    [[nodiscard]] bool hasPhrase(const std::vector<std::string>& phrase) const {
        return std::any_of(forms.begin(), forms.end(), [&](const PlacedForm& first) {
            for (std::uint32_t at = 0; at < phrase.size(); ++at)
                if (std::none_of(forms.begin(), forms.end(), [&](const PlacedForm& each) {
                        return each.form == phrase[at] && each.position == first.position + at;
                    }))
                    return false;
            return true;
        });
    }

private:
    std::uint32_t addText(const library::Article& article, text::Stemmer& stemmer) {
        return addWords(article.text, stemmer, 0, [&](const text::Word& word) {
            for (const library::Section& section : article.sections)
                if (section.heading.holds(word.range.begin)) return search::Part::Heading;
            return search::Part::Body;
        });
    }
    std::uint32_t add(const std::string& text, search::Part part, std::uint32_t first,
                      text::Stemmer& stemmer) {
        addWords(text, stemmer, first, [&](const text::Word&) { return part; });
        const auto words = text::splitWords(text);
        return words.empty() ? 0 : words.back().position + 1;
    }
    std::uint32_t addName(const std::string& name, search::Part part, std::uint32_t first,
                          text::Stemmer& stemmer) {
        std::vector<std::string> words;
        for (const text::Word& word : text::splitWords(name))
            if (!word.extra) words.push_back(word.folded);
        if (!words.empty()) names.insert(words);
        return add(name, part, first, stemmer);
    }
    template <class PartOf>
    std::uint32_t addWords(const std::string& text, text::Stemmer& stemmer, std::uint32_t first,
                           const PartOf& partOf) {
        std::uint32_t positions = 0;
        for (const text::Word& word : text::splitWords(text)) {
            const search::Part part = partOf(word);
            forms.push_back({word.folded, stemmer.stem(word.folded), part, first + word.position});
            if (!word.extra) ++counts_[static_cast<std::size_t>(part)];
            positions = word.position + 1;
        }
        return positions;
    }

    std::array<std::uint32_t, search::partCount> counts_{};
};

}  // namespace carrel::test
