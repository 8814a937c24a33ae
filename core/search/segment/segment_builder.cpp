// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/segment/segment_builder.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "core/search/segment/segment_writer.h"
#include "core/text/fold.h"
#include "core/text/words.h"

namespace carrel::search {

SegmentBuilder::SegmentBuilder(const std::string& language) : stemmer_(language) {}

std::size_t SegmentBuilder::bytes() const {
    constexpr std::size_t numbersAPosting = 3;
    return log_.size() + postingTerms_.size() * numbersAPosting * sizeof(std::uint32_t) + formTable_.bytes() +
           stemTable_.bytes() + forms_.size() * sizeof(Form);
}

void SegmentBuilder::add(std::uint32_t row, const library::Article& article) {
    partWords_ = {};
    addText(article);
    const std::uint32_t textWords = documents_.textWords.back();
    std::uint32_t first = textWords + positionGap;
    addName(article.title, Part::Title, first);
    first += partWords_[static_cast<std::size_t>(Part::Title)] + positionGap;
    for (const std::string& alias : article.aliases) {
        const std::uint32_t before = partWords_[static_cast<std::size_t>(Part::Alias)];
        addName(alias, Part::Alias, first);
        first += partWords_[static_cast<std::size_t>(Part::Alias)] - before + positionGap;
    }
    for (const std::string& tag : article.tags)
        first += addWords(tag, Part::Alias, first) + positionGap;
    addValues(article);
    documents_.articles.push_back(row);
    endDocument();
}

void SegmentBuilder::addText(const library::Article& article) {
    auto section = article.sections.begin();
    std::uint32_t positions = 0;
    text::forEachWord(article.text, [&](const text::WordView& word) {
        while (section != article.sections.end() && section->heading.end <= word.range.begin)
            ++section;
        const bool heading = section != article.sections.end() && section->heading.holds(word.range.begin);
        const Part part = heading ? Part::Heading : Part::Body;
        addWord(word.folded, part, word.position);
        if (!word.extra) ++partWords_[static_cast<std::size_t>(part)];
        positions = word.position + 1;
    });
    documents_.textWords.push_back(positions);
}

std::uint32_t SegmentBuilder::addWords(std::string_view text, Part part, std::uint32_t first) {
    std::uint32_t positions = 0;
    text::forEachWord(text, [&](const text::WordView& word) {
        addWord(word.folded, part, first + word.position);
        if (!word.extra) ++partWords_[static_cast<std::size_t>(part)];
        positions = word.position + 1;
    });
    return positions;
}

void SegmentBuilder::addName(std::string_view name, Part part, std::uint32_t first) {
    addWords(name, part, first);
    std::vector<std::string> words;
    for (text::Word& word : text::splitWords(name))
        if (!word.extra) words.push_back(std::move(word.folded));
    if (!words.empty()) documents_.names.push_back({nameHash(words), documents_.size()});
}

void SegmentBuilder::addWord(std::string_view folded, Part part, std::uint32_t position) {
    const auto [number, isNew] = formTable_.add(folded);
    if (isNew) {
        const std::uint32_t term = stemTable_.add(stemmer_.stem(folded)).number;
        if (term == termForms_.size()) termForms_.emplace_back();
        forms_.push_back({term, static_cast<std::uint32_t>(termForms_[term].size()), 0});
        termForms_[term].push_back(number);
    }
    Form& form = forms_[number];
    ++form.occurrences;
    occurrences_.push_back({form.term, position, form.number, part});
}

void SegmentBuilder::addValues(const library::Article& article) {
    addValue("kind", article.kind);
    for (const std::string& tag : article.tags)
        addValue("tag", tag);
    for (const library::Field& field : article.fields)
        addValue(text::fold(field.name), field.value);
    documents_.documentValueEnds.push_back(static_cast<std::uint32_t>(documents_.documentValues.size()));
}

void SegmentBuilder::addValue(std::string field, const std::string& value) {
    const auto next = static_cast<std::uint32_t>(values_.size());
    const auto [place, isNew] = values_.try_emplace({std::move(field), value}, next);
    if (isNew) documents_.values.push_back(place->first);
    documents_.documentValues.push_back(place->second);
}

void SegmentBuilder::endDocument() {
    std::sort(occurrences_.begin(), occurrences_.end(), [](const Occurrence& a, const Occurrence& b) {
        return a.term != b.term ? a.term < b.term : a.position < b.position;
    });
    for (auto first = occurrences_.begin(); first != occurrences_.end();) {
        const auto last = std::find_if(first, occurrences_.end(),
                                       [&](const Occurrence& each) { return each.term != first->term; });
        postingTerms_.push_back(first->term);
        postingDocuments_.push_back(documents_.size() - 1);
        postingLogs_.push_back(static_cast<std::uint32_t>(log_.size()));
        Tally tally;
        std::string places;
        std::uint32_t before = 0;
        for (; first != last; ++first) {
            if (tally.full(first->part)) continue;  // no more are counted, so no more are kept
            tally.count(first->part);
            appendVarint(places, first->position - before);
            appendVarint(places, first->form);
            before = first->position;
        }
        appendVarint(log_, tally.bits);
        log_ += places;
    }
    occurrences_.clear();
    Lengths lengths;
    for (std::size_t index = 0; index < partCount; ++index) {
        const auto part = static_cast<Part>(index);
        lengths.set(part, partWords_[index]);
        documents_.totals[index] += lengths.of(part);
    }
    documents_.lengths.push_back(lengths);
}

std::vector<std::uint32_t> SegmentBuilder::formsOf(std::uint32_t term, std::vector<FormCount>& counts) const {
    std::vector<std::uint32_t> sorted = termForms_[term];
    std::sort(sorted.begin(), sorted.end(),
              [&](std::uint32_t a, std::uint32_t b) { return formTable_.word(a) < formTable_.word(b); });
    std::vector<std::uint32_t> numberOf(sorted.size());
    counts.clear();
    for (std::uint32_t number = 0; number < sorted.size(); ++number) {
        numberOf[forms_[sorted[number]].number] = number;
        counts.push_back({std::string(formTable_.word(sorted[number])), forms_[sorted[number]].occurrences});
    }
    return numberOf;
}

void SegmentBuilder::writeTerm(std::uint32_t term, std::span<const std::uint32_t> postings,
                               SegmentWriter& writer) {
    std::vector<FormCount> counts;
    const std::vector<std::uint32_t> numberOf = formsOf(term, counts);
    const unsigned bits = formBitsFor(counts.size());
    std::vector<std::uint32_t> positions;
    const Bytes log(reinterpret_cast<const unsigned char*>(log_.data()), log_.size());
    for (const std::uint32_t posting : postings) {
        ByteReader reader(log.subspan(postingLogs_[posting]));
        const Tally tally{reader.number32()};
        positions.clear();
        std::uint32_t position = 0;
        for (std::uint32_t left = tally.total(); left > 0; --left) {
            position += reader.number32();
            positions.push_back(position << bits | numberOf[reader.number32()]);
        }
        std::sort(positions.begin(), positions.end());
        writer.postings().add(postingDocuments_[posting], tally, positions);
    }
    writer.endTerm(stemTable_.word(term), counts);
}

void SegmentBuilder::write(const std::filesystem::path& file) {
    const std::size_t terms = stemTable_.size();
    // Sorted by counting: where the postings of each term begin.
    std::vector<std::uint32_t> begins(terms + 1, 0);
    for (const std::uint32_t term : postingTerms_)
        ++begins[term + 1];
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    std::vector<std::uint32_t> sorted(postingTerms_.size());
    std::vector<std::uint32_t> next(begins.begin(), begins.end() - 1);
    for (std::uint32_t posting = 0; posting < postingTerms_.size(); ++posting)
        sorted[next[postingTerms_[posting]]++] = posting;
    std::vector<std::uint32_t> order(terms);
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(),
              [&](std::uint32_t a, std::uint32_t b) { return stemTable_.word(a) < stemTable_.word(b); });
    SegmentWriter writer(file, std::exchange(documents_, {}));
    for (const std::uint32_t term : order)
        writeTerm(term, std::span(sorted).subspan(begins[term], begins[term + 1] - begins[term]), writer);
    writer.finish();
    formTable_ = {};
    stemTable_ = {};
    forms_.clear();
    termForms_.clear();
    postingTerms_.clear();
    postingLogs_.clear();
    postingDocuments_.clear();
    log_.clear();
    values_.clear();
}

}  // namespace carrel::search
