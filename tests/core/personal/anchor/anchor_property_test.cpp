// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// Articles are edited at random; how many quotations find their words again, and whether any lands on others.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

#include "core/personal/anchor/quotation_finder.h"
#include "core/personal/quoting.h"
#include "core/text/utf8.h"

namespace carrel::personal {
namespace {

/// A passage of a paragraph, and where it stands there after each edit; empty: it was left out.
struct Marked {
    std::size_t paragraph = 0;
    Range range;
    Quotation quotation;
};

/// An article of paragraphs, as letters, which is edited while its marked passages are followed.
class EditedArticle {
public:
    explicit EditedArticle(std::uint32_t seed) : random_(seed) {
        for (std::size_t count = 8 + below(8); count > 0; --count)
            paragraphs_.push_back({paragraphs_.size(), sentence(25 + below(60))});
    }

    std::vector<Marked> mark(std::size_t count) {
        std::vector<Marked> marked;
        const std::string whole = text();
        while (marked.size() < count) {
            const Paragraph& in = paragraphs_[below(paragraphs_.size())];
            const std::size_t size = 12 + below(100);
            if (size >= in.letters.size()) continue;
            const std::size_t begin = below(in.letters.size() - size);
            const Range place{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + size)};
            const auto offset = beginOf(in.id);
            marked.push_back({in.id, place, quote(whole, {place.begin + offset, place.end + offset})});
        }
        return marked;
    }

    /// Paragraphs are put in, left out and put elsewhere.
    void rearrange() {
        for (std::size_t edits = 1 + below(4); edits > 0; --edits) {
            const std::size_t at = below(paragraphs_.size());
            switch (below(3)) {
                case 0:
                    paragraphs_.insert(paragraphs_.begin() + static_cast<std::ptrdiff_t>(at),
                                       {1000 + paragraphs_.size(), sentence(20 + below(40))});
                    break;
                case 1:
                    if (paragraphs_.size() > 3)
                        paragraphs_.erase(paragraphs_.begin() + static_cast<std::ptrdiff_t>(at));
                    break;
                default:
                    std::rotate(paragraphs_.begin(), paragraphs_.begin() + static_cast<std::ptrdiff_t>(at),
                                paragraphs_.end());
            }
        }
    }

    /// Up to a fifth of the passage's letters become others, are left out or doubled.
    void change(Marked& marked) {
        const auto found = paragraphOf(marked.paragraph);
        if (found == paragraphs_.end()) return;
        for (std::size_t edits = 1 + below(marked.quotation.range.size() / 5); edits > 0; --edits) {
            const std::size_t at = marked.range.begin + below(marked.range.size());
            switch (below(4)) {
                case 0:
                    found->letters.erase(at, 1);
                    --marked.range.end;
                    break;
                case 1:
                    found->letters.insert(at, 1, letter());
                    ++marked.range.end;
                    break;
                default:
                    found->letters[at] = letter();
            }
        }
    }

    [[nodiscard]] std::string text() const {
        std::string all;
        for (const Paragraph& paragraph : paragraphs_) {
            for (const char32_t one : paragraph.letters)
                text::append(all, one);
            all += '\n';
        }
        return all;
    }

    /// Where it stands in the whole text; absent: it was left out.
    [[nodiscard]] std::optional<Range> placeOf(const Marked& marked) {
        if (paragraphOf(marked.paragraph) == paragraphs_.end()) return std::nullopt;
        const std::uint32_t offset = beginOf(marked.paragraph);
        return Range{marked.range.begin + offset, marked.range.end + offset};
    }

    std::size_t below(std::size_t bound) { return random_() % bound; }

private:
    struct Paragraph {
        std::size_t id;
        std::u32string letters;
    };

    std::vector<Paragraph>::iterator paragraphOf(std::size_t id) {
        return std::find_if(paragraphs_.begin(), paragraphs_.end(),
                            [id](const Paragraph& one) { return one.id == id; });
    }

    [[nodiscard]] std::uint32_t beginOf(std::size_t id) const {
        std::uint32_t begin = 0;
        for (const Paragraph& paragraph : paragraphs_) {
            if (paragraph.id == id) break;
            begin += static_cast<std::uint32_t>(paragraph.letters.size()) + 1;
        }
        return begin;
    }

    char32_t letter() {
        static const std::u32string letters = U"etaoinshrdluäöüß";
        return letters[below(letters.size())];
    }

    std::u32string sentence(std::size_t words) {
        static const std::vector<std::u32string> known = {
            U"the",   U"server", U"patch",   U"nobody",  U"owned", U"a",    U"list",     U"of",
            U"and",   U"rules",  U"changed", U"Größe",   U"in",    U"time", U"release",  U"flag",
            U"scale", U"risk",   U"board",   U"decided", U"to",    U"move", U"platform", U"für"};
        std::u32string text;
        for (; words > 0; --words)
            text += known[below(known.size())] + U' ';
        return text;
    }

    std::mt19937 random_;
    std::vector<Paragraph> paragraphs_;
};

std::size_t occurrences(const std::string& text, const std::string& words) {
    std::size_t count = 0;
    for (std::size_t at = text.find(words); at != std::string::npos; at = text.find(words, at + 1))
        ++count;
    return count;
}

bool isAbout(Range found, Range wanted) {
    const std::uint32_t slack = std::max(2U, wanted.size() / 4);
    const auto near = [slack](std::uint32_t left, std::uint32_t right) {
        return (left < right ? right - left : left - right) <= slack;
    };
    return near(found.begin, wanted.begin) && near(found.end, wanted.end);
}

TEST(Anchors, FindEveryWordsThatStillStandExactlyOnce) {
    std::size_t looked = 0;
    for (std::uint32_t seed = 0; seed < 60; ++seed) {
        EditedArticle article(seed);
        const std::vector<Marked> marked = article.mark(12);
        article.rearrange();
        const std::string now = article.text();
        QuotationFinder finder(now);
        for (const Marked& one : marked) {
            if (occurrences(now, one.quotation.exact) != 1) continue;
            ++looked;
            const auto found = finder.find(one.quotation);
            ASSERT_TRUE(found);
            ASSERT_EQ(text::slice(now, found->range), one.quotation.exact);
        }
    }
    EXPECT_GT(looked, 300U);
}

TEST(Anchors, FindNearlyAllOfWhoseLettersUpToAFifthChangedAndNeverOtherWords) {
    std::size_t changed = 0;
    std::size_t found = 0;
    std::size_t gone = 0;
    for (std::uint32_t seed = 100; seed < 1100; ++seed) {
        EditedArticle article(seed);
        std::vector<Marked> marked = article.mark(10);
        // Passages that lie across each other would be edited twice.
        Marked& one = marked[article.below(marked.size())];
        article.change(one);
        article.rearrange();
        const std::string now = article.text();
        const auto place = QuotationFinder(now).find(one.quotation);
        const auto wanted = article.placeOf(one);
        if (!wanted) {
            // Left out: it is lost, unless its very words stand elsewhere.
            ++gone;
            EXPECT_TRUE(!place || place->changed == 0) << "seed " << seed;
            continue;
        }
        ++changed;
        if (!place) continue;
        ++found;
        const bool veryWords =
            text::slice(now, place->range) == one.quotation.exact;  // they stand elsewhere, too
        EXPECT_TRUE(veryWords || isAbout(place->range, *wanted))
            << "seed " << seed << ": “" << one.quotation.exact << "” became “"
            << text::slice(now, place->range) << "”";
    }
    EXPECT_GT(gone, 20U);
    EXPECT_GE(found * 100, changed * 95) << found << " of " << changed;
    RecordProperty("found", static_cast<int>(found));
    RecordProperty("changed", static_cast<int>(changed));
}

}  // namespace
}  // namespace carrel::personal
