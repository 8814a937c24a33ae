// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace carrel::bench {

/// Text that is like English in what a scanner meets: words of its lengths, used as often as Zipf's law says;
/// sentences and paragraphs; curly quotes and accented letters now and then. The same for a seed in every
/// run.
class SampleText {
public:
    explicit SampleText(std::uint32_t seed, std::size_t vocabulary = 60'000) : engine_(seed) {
        words_.reserve(vocabulary);
        double sum = 0;
        for (std::size_t rank = 1; rank <= vocabulary; ++rank) {
            words_.push_back(word(rank));
            sum += 1.0 / (static_cast<double>(rank) + 2.7);
            cumulated_.push_back(sum);
        }
    }

    /// A word as often as a text has it.
    const std::string& anyWord() {
        const double at = std::uniform_real_distribution<double>(0, cumulated_.back())(engine_);
        return words_[static_cast<std::size_t>(std::lower_bound(cumulated_.begin(), cumulated_.end(), at) -
                                               cumulated_.begin())];
    }

    /// Titles as a wiki has them: one to four words, half of which begin like others; most words are not
    /// among the commonest.
    std::string name() {
        const std::size_t words = 1 + (below(100) < 70) + (below(100) < 35) + (below(100) < 12);
        std::string made;
        for (std::size_t at = 0; at < words; ++at) {
            std::string part = words == 1 ? words_[500 + below(words_.size() - 500)] : anyWord();
            part.front() = static_cast<char>(part.front() - 'a' + 'A');
            made += (made.empty() ? "" : " ") + part;
        }
        return made;
    }

    /// Paragraphs of at least so many bytes together. One word in thirty begins one of `names`.
    std::string text(std::size_t bytes, const std::vector<std::string>& names) {
        std::string made;
        made.reserve(bytes + 4096);
        while (made.size() < bytes)
            addParagraph(made, names);
        return made;
    }

    std::size_t below(std::size_t limit) {
        return std::uniform_int_distribution<std::size_t>(0, limit - 1)(engine_);
    }

private:
    void addParagraph(std::string& made, const std::vector<std::string>& names) {
        const std::size_t words = 30 + below(120);
        bool begins = true;
        for (std::size_t at = 0; at < words; ++at) {
            const std::size_t first = made.size();
            made += !names.empty() && below(30) == 0 ? names[below(names.size())] : anyWord();
            if (begins && made[first] >= 'a' && made[first] <= 'z')
                made[first] = static_cast<char>(made[first] - 'a' + 'A');
            begins = below(16) == 0;
            made += begins ? "." : below(12) == 0 ? "," : below(150) == 0 ? "\u2019s" : "";
            made += at + 1 < words ? " " : "\n";
        }
    }

    /// Common words are short.
    std::string word(std::size_t rank) {
        static constexpr char consonants[] = "tnshrdlcmwfgpbvkjxqz";
        static constexpr char vowels[] = "eaoiu";
        std::normal_distribution<double> length(2.2 + 1.25 * std::log10(static_cast<double>(rank) + 1), 1.6);
        const auto letters = static_cast<std::size_t>(std::clamp(length(engine_) + 0.5, 1.0, 16.0));
        std::string made;
        for (std::size_t at = 0; at < letters; ++at) {
            const bool vowel = at % 2 == (rank & 1U);
            made += vowel ? vowels[below(5)] : consonants[std::min(below(20), below(20))];
        }
        if (below(60) == 0) made += "\u00E9";
        return made;
    }

    std::mt19937 engine_;
    std::vector<std::string> words_;
    std::vector<double> cumulated_;
};

}  // namespace carrel::bench
