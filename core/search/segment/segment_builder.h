// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/library/article.h"
#include "core/search/segment/segment_documents.h"
#include "core/search/segment/word_table.h"
#include "core/text/stemmer.h"

namespace carrel::search {

struct FormCount;
class SegmentWriter;

/// How far apart the text, the title and each alias of an article stand in its positions, so that no phrase
/// reaches from one into the other.
inline constexpr std::uint32_t positionGap = 8;

/// Collects articles in memory and writes them as a segment.
class SegmentBuilder {
public:
    explicit SegmentBuilder(const std::string& language);

    /// `row` is that of the article in its library.
    void add(std::uint32_t row, const library::Article& article);
    [[nodiscard]] std::uint32_t documents() const { return documents_.size(); }
    /// About how much memory it takes.
    [[nodiscard]] std::size_t bytes() const;
    /// Writes what was collected, and is empty again.
    void write(const std::filesystem::path& file);

private:
    struct Occurrence {
        std::uint32_t term;
        std::uint32_t position;
        std::uint32_t form;  ///< among those of the term
        Part part;
    };
    struct Form {
        std::uint32_t term;
        std::uint32_t number;  ///< among those of the term, in the order in which they came
        std::uint32_t occurrences;
    };

    void addText(const library::Article& article);
    /// Returns how many positions the text has.
    std::uint32_t addWords(std::string_view text, Part part, std::uint32_t first);
    void addName(std::string_view name, Part part, std::uint32_t first);
    void addWord(std::string_view folded, Part part, std::uint32_t position);
    void addValues(const library::Article& article);
    void addValue(std::string field, const std::string& value);
    void endDocument();
    void writeTerm(std::uint32_t term, std::span<const std::uint32_t> postings, SegmentWriter& writer);
    [[nodiscard]] std::vector<std::uint32_t> formsOf(std::uint32_t term,
                                                     std::vector<FormCount>& counts) const;

    text::Stemmer stemmer_;
    SegmentDocuments documents_;
    Lengths lengths_;  // of the open document
    std::array<std::uint32_t, partCount> partWords_{};
    std::vector<Occurrence> occurrences_;  // of the open document

    WordTable formTable_;
    std::vector<Form> forms_;
    WordTable stemTable_;
    std::vector<std::vector<std::uint32_t>> termForms_;

    // The postings in the order of the documents: the term, the document, and where its bytes begin in log_.
    std::vector<std::uint32_t> postingTerms_;
    std::vector<std::uint32_t> postingDocuments_;
    std::vector<std::uint32_t> postingLogs_;
    std::string log_;

    std::map<FieldValue, std::uint32_t> values_;
};

}  // namespace carrel::search
