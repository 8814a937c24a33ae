// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/segment/segment_writer.h"

#include <algorithm>
#include <bit>
#include <system_error>
#include <utility>

#include "core/search/segment/dictionary_entry.h"
#include "core/search/segment/prefix_postings.h"
#include "core/sql/error.h"

namespace carrel::search {

namespace {

std::filesystem::path withEnding(std::filesystem::path file, const char* ending) {
    file += ending;
    return file;
}

template <class Numbers>
void writeNumbers(SegmentFile& file, Region region, const Numbers& numbers) {
    file.begin(region);
    std::string bytes;
    for (const auto& number : numbers) {
        appendNumber(bytes, number);
        if (bytes.size() < checkedPage) continue;
        file.write(bytes);
        bytes.clear();
    }
    file.write(bytes);
}

}  // namespace

std::uint8_t formBitsFor(std::size_t forms) {
    return forms > 1 ? static_cast<std::uint8_t>(std::bit_width(forms - 1)) : std::uint8_t{0};
}

SegmentWriter::SegmentWriter(const std::filesystem::path& file, SegmentDocuments documents)
    : positionsPath_(withEnding(file, ".positions")),
      documents_(std::move(documents)),
      weighting_(documents_.totals, documents_.size()),
      path_(file),
      file_(file),
      positionsFile_(positionsPath_, std::ios::binary | std::ios::trunc),
      postings_(weighting_, documents_.lengths) {
    file_.begin(Region::Postings);
}

SegmentWriter::~SegmentWriter() {
    positionsFile_.close();
    std::error_code ignored;
    std::filesystem::remove(positionsPath_, ignored);
}

void SegmentWriter::endTerm(std::string_view stem, std::span<const FormCount> forms) {
    if (postings_.documents() == 0) return;
    PostingWriter::Written written = postings_.finish(formBitsFor(forms.size()));
    written.record.forms = static_cast<std::uint16_t>(std::min<std::size_t>(forms.size(), UINT16_MAX));
    written.record.postings = file_.regionSize();
    if (!written.positions.empty()) written.record.positions = positionsSize_;
    file_.write(written.postings);
    positionsFile_ << written.positions;
    positionsSize_ += written.positions.size();
    const auto term = static_cast<TermNumber>(records_.size());
    records_.push_back(written.record);
    entries_.push_back({std::string(stem), {std::nullopt, term}});
    std::uint32_t number = 0;
    for (const FormCount& each : forms)
        entries_.push_back({each.form, {WordForm{term, number++, each.occurrences}, std::nullopt}});
}

void SegmentWriter::writePrefixes(const SegmentBytes& written) {
    PrefixPostings prefixes(documents_.size());
    for (const Entry& each : entries_)
        if (each.entry.form)
            prefixes.add(each.key, each.entry.form->term, records_[each.entry.form->term].documents);
    for (const PrefixPostings::Group& group : prefixes.groups()) {
        std::vector<StoredPostings> parts;
        parts.reserve(group.terms.size());
        for (const TermNumber term : group.terms)
            parts.emplace_back(written, records_[term]);
        prefixes.merge(parts, postings_);
        PostingWriter::Written merged = postings_.finish(0);
        merged.record.postings = file_.regionSize();
        file_.write(merged.postings);
        appendVarint(prefixes_, group.prefix.size());
        prefixes_ += group.prefix;
        appendRecord(prefixes_, merged.record);
        written.forget();
    }
}

void SegmentWriter::writePositions() {
    positionsFile_.close();
    if (!positionsFile_)
        throw sql::Error(13, "the search index can't be written to " + positionsPath_.string());
    file_.begin(Region::Positions);
    std::ifstream stream(positionsPath_, std::ios::binary);
    std::string buffer(std::size_t{1} << 20U, '\0');
    while (stream) {
        stream.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
        file_.write(std::string_view(buffer).substr(0, static_cast<std::size_t>(stream.gcount())));
    }
}

void SegmentWriter::writeDictionary() {
    std::string bytes;
    std::vector<std::uint32_t> blocks;
    std::string_view before;
    std::size_t count = 0;
    for (std::size_t at = 0; at < entries_.size(); ++at) {
        DictionaryEntry entry = entries_[at].entry;
        const std::string& key = entries_[at].key;
        if (at + 1 < entries_.size() && entries_[at + 1].key == key) {  // a form that is a stem, too
            ++at;
            entry = {entry.form ? entry.form : entries_[at].entry.form,
                     entry.stem ? entry.stem : entries_[at].entry.stem};
        }
        if (count++ % entriesABlock == 0) {
            blocks.push_back(static_cast<std::uint32_t>(bytes.size()));
            before = {};
        }
        appendEntry(bytes, before, key, entry);
        before = key;
    }
    file_.begin(Region::Dictionary);
    file_.write(bytes);
    writeNumbers(file_, Region::DictionaryBlocks, blocks);
}

void SegmentWriter::writeDocuments() {
    const std::vector<std::uint32_t>& articles = documents_.articles;
    const bool hasGap = std::adjacent_find(articles.begin(), articles.end(), [](auto row, auto next) {
                            return next != row + 1;
                        }) != articles.end();
    writeNumbers(file_, Region::Articles,
                 std::span(articles).first(hasGap ? articles.size() : std::size_t{!articles.empty()}));
    std::vector<std::uint32_t> lengths;
    lengths.reserve(documents_.lengths.size());
    for (const Lengths& each : documents_.lengths)
        lengths.push_back(each.bits);
    writeNumbers(file_, Region::Lengths, lengths);
    writeNumbers(file_, Region::TextWords, documents_.textWords);
    std::sort(documents_.names.begin(), documents_.names.end());
    file_.begin(Region::Names);
    std::string names;
    for (const NamedDocument& each : documents_.names) {
        appendNumber(names, each.hash);
        appendNumber(names, each.document);
    }
    file_.write(names);
}

void SegmentWriter::writeValues() {
    std::vector<std::uint32_t> order(documents_.values.size());
    for (std::uint32_t at = 0; at < order.size(); ++at)
        order[at] = at;
    std::sort(order.begin(), order.end(),
              [&](std::uint32_t a, std::uint32_t b) { return documents_.values[a] < documents_.values[b]; });
    std::vector<std::uint32_t> numberOf(order.size());
    std::string bytes;
    for (std::uint32_t number = 0; number < order.size(); ++number) {
        numberOf[order[number]] = number;
        const FieldValue& each = documents_.values[order[number]];
        appendVarint(bytes, each.field.size());
        bytes += each.field;
        appendVarint(bytes, each.value.size());
        bytes += each.value;
    }
    file_.begin(Region::Values);
    file_.write(bytes);
    for (std::uint32_t& value : documents_.documentValues)
        value = numberOf[value];
    writeNumbers(file_, Region::DocumentValues, documents_.documentValues);
    writeNumbers(file_, Region::DocumentValueEnds, documents_.documentValueEnds);
}

void SegmentWriter::finish() {
    std::sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) { return a.key < b.key; });
    {
        const SegmentBytes written = SegmentBytes::growing(path_, file_.readable(), documents_.size());
        keywords_ = chooseKeywords(written, records_);
        writePrefixes(written);
    }
    writePositions();
    file_.begin(Region::Terms);
    for (const TermRecord& record : records_) {
        std::string bytes;
        appendRecord(bytes, record);
        file_.write(bytes);
    }
    file_.begin(Region::Prefixes);
    file_.write(prefixes_);
    writeDictionary();
    writeDocuments();
    writeValues();
    file_.begin(Region::Keywords);
    file_.write(keywords_.bytes);
    writeNumbers(file_, Region::KeywordEnds, keywords_.ends);
    Footer footer;
    footer.documents = documents_.size();
    footer.terms = static_cast<std::uint32_t>(records_.size());
    footer.totals = documents_.totals;
    file_.finish(footer);
}

}  // namespace carrel::search
