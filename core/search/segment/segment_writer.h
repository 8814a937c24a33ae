// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/search/segment/dictionary.h"
#include "core/search/segment/posting_writer.h"
#include "core/search/segment/segment_documents.h"
#include "core/search/segment/segment_file.h"

namespace carrel::search {

/// A form of a stem and how often it stands in all documents.
struct FormCount {
    std::string form;
    std::uint32_t occurrences = 0;
};

/// How many bits tell that many forms apart.
std::uint8_t formBitsFor(std::size_t forms);

/// Writes a segment, word by word. Memory grows with the number of different words and documents, not with
/// the text. Throws sql::Error when it can't be written.
class SegmentWriter {
public:
    SegmentWriter(const std::filesystem::path& file, SegmentDocuments documents);
    ~SegmentWriter();
    SegmentWriter(const SegmentWriter&) = delete;
    SegmentWriter& operator=(const SegmentWriter&) = delete;

    /// Takes the documents of the stem that endTerm() will name.
    PostingWriter& postings() { return postings_; }
    /// Stems come in the order of their bytes. `forms` in the order of the numbers that positions hold, in
    /// formBitsFor(forms.size()) bits. A stem without documents is left out.
    void endTerm(std::string_view stem, std::span<const FormCount> forms);
    void finish();

private:
    struct Entry {
        std::string key;
        DictionaryEntry entry;
    };
    void writePrefixes(const SegmentBytes& written);
    void writePositions();
    void writeDictionary();
    void writeDocuments();
    void writeValues();

    std::filesystem::path positionsPath_;
    SegmentDocuments documents_;
    Weighting weighting_;
    std::filesystem::path path_;
    SegmentFile file_;
    std::ofstream positionsFile_;
    std::uint64_t positionsSize_ = 0;
    PostingWriter postings_;
    std::vector<TermRecord> records_;
    std::vector<Entry> entries_;
    std::string prefixes_;
    PackedKeywords keywords_;
};

}  // namespace carrel::search
