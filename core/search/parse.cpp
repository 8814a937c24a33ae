// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <optional>
#include <utility>

#include "core/search/query.h"
#include "core/text/utf8.h"
#include "core/text/words.h"

namespace carrel::search {

namespace {

constexpr std::size_t mostTerms = 64;

bool isNameLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
}

/// Reads the query from front to back; positions are bytes here and code points in what comes out.
class QueryParser {
public:
    explicit QueryParser(std::string text) : text_(std::move(text)) {}

    Parsed parse() {
        while (skipSpaces()) {
            if (parsed_.query.terms.size() >= mostTerms) {
                hint("Only the first words of so long a query are searched.", at_, text_.size());
                break;
            }
            chunk();
        }
        return std::move(parsed_);
    }

private:
    bool skipSpaces() {
        at_ = std::min(text_.find_first_not_of(" \t\r\n", at_), text_.size());
        return at_ < text_.size();
    }

    void chunk() {
        const std::size_t begin = at_;
        const bool excluded =
            text_[at_] == '-' && at_ + 1 < text_.size() && text_[at_ + 1] != ' ' && text_[at_ + 1] != '-';
        if (excluded) ++at_;
        const std::string field = fieldName();
        if (!field.empty()) {
            value(field, excluded, begin);
        } else if (text_[at_] == '"') {
            phrase(excluded, {}, begin);
        } else {
            words(excluded, {});
        }
    }

    /// The name before a colon with a value right behind it; the place moves behind the colon.
    std::string fieldName() {
        std::size_t end = at_;
        while (end < text_.size() && isNameLetter(text_[end]))
            ++end;
        const bool named = end > at_ && end + 1 < text_.size() && text_[end] == ':' &&
                           text_[end + 1] != ' ' && text_[end + 1] != '/' && text_[end + 1] != ':';
        if (!named) return {};
        std::string name = text_.substr(at_, end - at_);
        std::transform(name.begin(), name.end(), name.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        at_ = end + 1;
        return name;
    }

    void value(const std::string& field, bool excluded, std::size_t begin) {
        if (field == "title") {
            if (text_[at_] == '"')
                phrase(excluded, field, begin);
            else
                words(excluded, field);
            return;
        }
        std::string written = text_[at_] == '"' ? quoted() : std::string(untilSpace());
        Term term;
        term.kind = Term::Kind::Field;
        term.excluded = excluded;
        term.field = field;
        term.words = {std::move(written)};
        add(std::move(term), begin, at_);
    }

    std::string_view untilSpace() {
        const std::size_t end = std::min(text_.find_first_of(" \t\r\n", at_), text_.size());
        const std::string_view found = std::string_view(text_).substr(at_, end - at_);
        at_ = end;
        return found;
    }

    /// What stands in quotes; an open one goes to the end and is hinted at.
    std::string quoted() {
        const std::size_t begin = at_ + 1;
        std::size_t end = text_.find('"', begin);
        if (end == std::string::npos) {
            hint("A quote is not closed; what follows it is read as it stands.", at_, text_.size());
            end = text_.size();
        }
        at_ = std::min(end + 1, text_.size());
        return text_.substr(begin, end - begin);
    }

    void phrase(bool excluded, const std::string& field, std::size_t begin) {
        const bool closed = text_.find('"', at_ + 1) != std::string::npos;
        if (!closed) {
            hint("A quote is not closed; the words are searched one by one.", at_, at_ + 1);
            ++at_;
            return;
        }
        Term term;
        for (const text::Word& word : text::splitWords(quoted()))
            if (!word.extra) term.words.push_back(word.folded);
        if (term.words.empty()) return;
        term.kind = term.words.size() > 1 ? Term::Kind::Phrase : Term::Kind::Word;
        term.excluded = excluded;
        term.field = field;
        add(std::move(term), begin, at_);
    }

    void words(bool excluded, const std::string& field) {
        const std::size_t start = at_;
        std::string_view chunk = untilSpace();
        if (chunk == "OR") return;  // words are all optional; the best match comes first
        if (const std::size_t quote = chunk.find('"'); quote != std::string_view::npos && quote > 0) {
            at_ = start + quote;
            chunk = chunk.substr(0, quote);
        }
        const bool prefix = chunk.size() > 1 && chunk.ends_with('*');
        std::vector<text::Word> found = text::splitWords(chunk);
        std::erase_if(found, [](const text::Word& word) { return word.extra; });
        for (std::size_t word = 0; word < found.size(); ++word) {
            if (parsed_.query.terms.size() == mostTerms) {
                // Goes back to what is left, so that parse() hints at it.
                at_ = start + text::slice(chunk, {0, found[word].range.begin}).size();
                return;
            }
            Term term;
            term.kind = prefix && word + 1 == found.size() ? Term::Kind::Prefix : Term::Kind::Word;
            term.excluded = excluded;
            term.field = field;
            term.words = {found[word].folded};
            const std::uint32_t offset = text::countCodePoints(std::string_view(text_).substr(0, start));
            // Pairs of Han and kana overlap; the terms of a query don't.
            const std::uint32_t from = word == 0 ? 0 : found[word - 1].range.end;
            term.range = {offset + std::max(from, found[word].range.begin), offset + found[word].range.end};
            parsed_.query.terms.push_back(std::move(term));
        }
    }

    void add(Term term, std::size_t begin, std::size_t end) {
        term.range = range(begin, end);
        parsed_.query.terms.push_back(std::move(term));
    }

    void hint(std::string message, std::size_t begin, std::size_t end) {
        parsed_.hints.push_back({std::move(message), range(begin, end)});
    }

    [[nodiscard]] Range range(std::size_t begin, std::size_t end) const {
        const std::string_view text = text_;
        const std::uint32_t first = text::countCodePoints(text.substr(0, begin));
        return {first, first + text::countCodePoints(text.substr(begin, end - begin))};
    }

    std::string text_;
    std::size_t at_ = 0;
    Parsed parsed_;
};

}  // namespace

Parsed parse(std::string_view text) {
    return QueryParser(text::repaired(text)).parse();
}

}  // namespace carrel::search
