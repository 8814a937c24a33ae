// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/spelling/correction.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

#include "core/search/spelling/likeliest_word.h"
#include "core/text/utf8.h"

namespace carrel::search {

namespace {

/// 2031 is no misspelling of 2021.
bool isNumber(const std::string& word) {
    return std::all_of(word.begin(), word.end(),
                       [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == ',' || c == '%'; });
}

/// `text` with the code points of `range` replaced.
std::string replaced(const std::string& text, Range range, const std::string& by) {
    return std::string(text::slice(text, {0, range.begin})) + by +
           std::string(text::slice(text, {range.end, text::countCodePoints(text)}));
}

bool isWord(const Term& term) {
    return term.kind == Term::Kind::Word && !term.excluded && !term.exact;
}

class QueryCorrection {
public:
    QueryCorrection(Query& query, const Corpus& corpus, const std::stop_token& stop)
        : query_(query), corpus_(corpus), stop_(stop) {}

    std::optional<Correction> run(const std::string& text, bool lastIsTyped) {
        corrected_ = text::repaired(text);  // as parse() read it
        bool changed = false;
        // From the last word on, so that the earlier ones stay where they are.
        for (std::size_t left = query_.terms.size(); left > 0 && !stop_.stop_requested(); --left) {
            changed = mendAlternatives(query_.terms[left - 1].alternatives) || changed;
            const bool typed = lastIsTyped && left == query_.terms.size();
            changed = mend(left - 1, typed) || changed;
        }
        if (!changed) return std::nullopt;
        return Correction{std::move(corrected_)};
    }

private:
    [[nodiscard]] bool isKnown(const std::string& form, bool typed) const {
        return isNumber(form) || holdsWord(corpus_, form) || (typed && holdsBeginning(corpus_, form));
    }

    /// The other words of the query that articles hold.
    [[nodiscard]] std::vector<std::string> othersThan(std::size_t at) const {
        std::vector<std::string> others;
        for (std::size_t other = 0; other < query_.terms.size(); ++other)
            if (other != at && isWord(query_.terms[other]) &&
                holdsWord(corpus_, query_.terms[other].words.front()))
                others.push_back(query_.terms[other].words.front());
        return others;
    }

    /// A word is misspelt alike wherever it stands, and looked for once.
    const std::vector<std::string>& meantBy(const std::string& form, Spelt spelt,
                                            const std::vector<std::string>& others) {
        const auto [meant, isNew] = meant_.try_emplace({form, spelt});
        if (isNew) meant->second = likeliestWords(corpus_, form, spelt, others, stop_);
        return meant->second;
    }

    bool mendAlternatives(std::vector<Term>& alternatives) {
        bool changed = false;
        for (std::size_t left = alternatives.size(); left > 0; --left)
            changed = mendAlternative(alternatives[left - 1]) || changed;
        return changed;
    }

    bool mendAlternative(Term& term) {
        if (!isWord(term) || isKnown(term.words.front(), false)) return false;
        const std::vector<std::string>& meant = meantBy(term.words.front(), Spelt::Whole, {});
        if (meant.size() != 1) return false;
        corrected_ = replaced(corrected_, term.range, meant.front());
        term.words = meant;
        return true;
    }

    bool mend(std::size_t at, bool typed) {
        Term& term = query_.terms[at];
        if (!isWord(term) || isKnown(term.words.front(), typed)) return false;
        if (joinWithNext(at) || (at > 0 && joinWithNext(at - 1))) return true;
        const std::vector<std::string>& meant =
            meantBy(term.words.front(), typed ? Spelt::Begun : Spelt::Whole, othersThan(at));
        if (meant.empty()) return false;
        std::string words;
        for (const std::string& word : meant)
            words += (words.empty() ? "" : " ") + word;
        corrected_ = replaced(corrected_, term.range, words);
        term.words = {meant.front()};
        if (meant.size() > 1) {
            Term second = term;
            second.words = {meant.back()};
            query_.terms.insert(query_.terms.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                                std::move(second));
        }
        return true;
    }

    /// A word that was torn apart: "block chain" where only "blockchain" is known.
    bool joinWithNext(std::size_t at) {
        if (at + 1 >= query_.terms.size()) return false;
        if (!isWord(query_.terms[at]) || !isWord(query_.terms[at + 1])) return false;
        Term& term = query_.terms[at];
        const Term& next = query_.terms[at + 1];
        const std::string joined = term.words.front() + next.words.front();
        if (term.field != next.field || !holdsWord(corpus_, joined)) return false;
        corrected_ = replaced(corrected_, {term.range.begin, next.range.end}, joined);
        term.words = {joined};
        term.range.end = next.range.end;
        query_.terms.erase(query_.terms.begin() + static_cast<std::ptrdiff_t>(at) + 1);
        return true;
    }

    Query& query_;
    const Corpus& corpus_;
    const std::stop_token& stop_;
    std::string corrected_;
    std::map<std::pair<std::string, Spelt>, std::vector<std::string>> meant_;
};

}  // namespace

std::optional<Correction> correct(Query& query, const std::string& text, bool lastIsTyped,
                                  const Corpus& corpus, const std::stop_token& stop) {
    return QueryCorrection(query, corpus, stop).run(text, lastIsTyped);
}

}  // namespace carrel::search
