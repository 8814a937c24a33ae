// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/segment/segment_merge.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <optional>
#include <span>
#include <utility>

#include "core/search/segment/segment_writer.h"

namespace carrel::search {

namespace {

constexpr std::uint32_t dropped = UINT32_MAX;

/// How many postings are merged before the memory of what was read is given back.
constexpr std::uint64_t postingsBetweenForgetting = 4'000'000;

/// The stems of a source in order, each with its forms: texts one behind the other, so that many runs of a
/// large library take little memory.
class SourceTerms {
public:
    explicit SourceTerms(const Segment& segment) {
        readStems(segment);
        readForms(segment);
    }

    [[nodiscard]] bool atEnd() const { return next_ + 1 >= stemBegins_.size(); }
    /// Of the first term that is not yet merged.
    [[nodiscard]] std::string_view stem() const {
        return std::string_view(stems_).substr(stemBegins_[next_],
                                               stemBegins_[next_ + 1] - stemBegins_[next_]);
    }
    [[nodiscard]] TermNumber term() const { return next_; }
    /// By their numbers.
    [[nodiscard]] std::vector<FormCount> forms() const {
        std::vector<FormCount> all;
        for (std::uint32_t at = formBegins_[next_]; at < formBegins_[next_ + 1]; ++at) {
            const Form& form = forms_[at];
            all.push_back({formTexts_.substr(form.begin, form.size), form.occurrences});
        }
        return all;
    }
    void moveOn() { ++next_; }

private:
    struct Form {
        std::uint32_t begin = 0;  ///< in the texts
        std::uint32_t size = 0;
        std::uint32_t occurrences = 0;
    };

    /// Also counts the forms of each.
    void readStems(const Segment& segment) {
        formBegins_.assign(segment.terms() + std::size_t{1}, 0);
        segment.dictionary().walk({}, [&](std::string_view key, const DictionaryEntry& entry) {
            if (entry.stem) {
                if (*entry.stem != stemBegins_.size()) throw library::Damage("its search index is damaged");
                stemBegins_.push_back(static_cast<std::uint32_t>(stems_.size()));
                stems_ += key;
            }
            if (entry.form) {
                if (entry.form->term >= segment.terms()) throw library::Damage("its search index is damaged");
                ++formBegins_[entry.form->term + 1];
            }
            return true;
        });
        if (stemBegins_.size() != segment.terms()) throw library::Damage("its search index is damaged");
        stemBegins_.push_back(static_cast<std::uint32_t>(stems_.size()));
        std::partial_sum(formBegins_.begin(), formBegins_.end(), formBegins_.begin());
    }

    void readForms(const Segment& segment) {
        forms_.resize(formBegins_.back());
        segment.dictionary().walk({}, [&](std::string_view key, const DictionaryEntry& entry) {
            if (!entry.form) return true;
            const std::uint32_t at = formBegins_[entry.form->term] + entry.form->number;
            if (at >= formBegins_[entry.form->term + 1]) throw library::Damage("its search index is damaged");
            forms_[at] = {static_cast<std::uint32_t>(formTexts_.size()),
                          static_cast<std::uint32_t>(key.size()), entry.form->occurrences};
            formTexts_ += key;
            return true;
        });
    }

    std::string stems_;
    std::vector<std::uint32_t> stemBegins_;
    std::string formTexts_;
    std::vector<Form> forms_;                // by term and number
    std::vector<std::uint32_t> formBegins_;  // by term
    TermNumber next_ = 0;
};

class Merge {
public:
    explicit Merge(const std::vector<MergeSource>& sources) : sources_(sources) {}

    bool run(const std::filesystem::path& file, const std::stop_token& stop) {
        for (std::size_t source = 0; source < sources_.size(); ++source)
            addDocuments(source);
        std::vector<SourceTerms> terms;
        for (const MergeSource& source : sources_)
            terms.emplace_back(*source.segment);
        SegmentWriter writer(file, std::exchange(documents_, {}));
        while (const auto stem = leastStem(terms)) {
            if (stop.stop_requested()) return false;
            writeTerm(std::string(*stem), terms, writer);
            forgetSome();
        }
        writer.finish();
        return true;
    }

private:
    /// A term in one source.
    struct Side {
        std::size_t source;
        TermNumber term;
        std::vector<FormCount> forms;        // by their numbers in the source
        std::vector<std::uint32_t> numbers;  // by the same: their numbers in the merged segment
    };

    [[nodiscard]] bool isRemoved(std::size_t source, std::uint32_t document) const {
        return !sources_[source].removed.empty() && sources_[source].removed[document];
    }

    void addDocuments(std::size_t source) {
        const Segment& segment = *sources_[source].segment;
        std::vector<std::uint32_t>& numbers = numbers_.emplace_back(segment.documents(), dropped);
        for (std::uint32_t document = 0; document < segment.documents(); ++document) {
            if (isRemoved(source, document)) continue;
            numbers[document] = documents_.size();
            documents_.articles.push_back(segment.article(document));
            documents_.textWords.push_back(segment.textWords(document));
            const Lengths lengths = segment.lengths(document);
            documents_.lengths.push_back(lengths);
            for (std::size_t part = 0; part < partCount; ++part)
                documents_.totals[part] += lengths.of(static_cast<Part>(part));
            segment.forEachValue(document, [&](std::uint32_t value) { addValue(segment.values()[value]); });
            documents_.documentValueEnds.push_back(
                static_cast<std::uint32_t>(documents_.documentValues.size()));
        }
        for (NamedDocument name : segment.names())
            if (numbers[name.document] != dropped)
                documents_.names.push_back({name.hash, numbers[name.document]});
    }

    void addValue(const FieldValue& value) {
        const auto [place, isNew] = values_.try_emplace(value, static_cast<std::uint32_t>(values_.size()));
        if (isNew) documents_.values.push_back(value);
        documents_.documentValues.push_back(place->second);
    }

    static std::optional<std::string_view> leastStem(const std::vector<SourceTerms>& sources) {
        std::optional<std::string_view> least;
        for (const SourceTerms& source : sources)
            if (!source.atEnd() && (!least || source.stem() < *least)) least = source.stem();
        return least;
    }

    /// What was read of the sources isn't read again.
    void forgetSome() {
        if (copied_ < postingsBetweenForgetting) return;
        for (const MergeSource& source : sources_)
            source.segment->bytes().forget();
        copied_ = 0;
    }

    /// Merges the term of all sources that have it, and moves them on.
    void writeTerm(const std::string& stem, std::vector<SourceTerms>& terms, SegmentWriter& writer) {
        std::vector<Side> sides = sidesOf(stem, terms);
        std::map<std::string, std::uint32_t> counts;
        for (const Side& side : sides)
            for (const FormCount& form : side.forms)
                if (form.occurrences > 0) counts[form.form] += form.occurrences;
        std::vector<FormCount> forms;
        std::map<std::string_view, std::uint32_t> numberOf;
        for (const auto& [form, count] : counts) {
            numberOf.emplace(form, static_cast<std::uint32_t>(forms.size()));
            forms.push_back({form, count});
        }
        for (Side& side : sides) {
            for (const FormCount& form : side.forms) {
                const auto found = numberOf.find(form.form);
                side.numbers.push_back(found == numberOf.end() ? 0 : found->second);
            }
            copyPostings(side, formBitsFor(forms.size()), writer);
            copied_ += sources_[side.source].segment->record(side.term).documents;
        }
        writer.endTerm(stem, forms);
    }

    /// The sources whose next term it is; they move on.
    std::vector<Side> sidesOf(const std::string& stem, std::vector<SourceTerms>& terms) const {
        std::vector<Side> sides;
        for (std::size_t source = 0; source < terms.size(); ++source) {
            SourceTerms& all = terms[source];
            if (all.atEnd() || all.stem() != stem) continue;
            Side side{source, all.term(), all.forms(), {}};
            all.moveOn();
            if (!sources_[source].removed.empty()) recount(side);
            sides.push_back(std::move(side));
        }
        return sides;
    }

    /// Counts forms in the documents that stay.
    void recount(Side& side) const {
        for (FormCount& form : side.forms)
            form.occurrences = 0;
        forEachPosting(side,
                       [&](std::uint32_t, Tally, std::span<const std::uint32_t> positions, unsigned bits) {
                           for (const std::uint32_t position : positions)
                               ++side.forms[formIn(side, position, bits)].occurrences;
                       });
    }

    void copyPostings(const Side& side, unsigned newBits, SegmentWriter& writer) const {
        std::vector<std::uint32_t> renumbered;
        forEachPosting(side, [&](std::uint32_t document, Tally tally,
                                 std::span<const std::uint32_t> positions, unsigned bits) {
            renumbered.clear();
            for (const std::uint32_t position : positions)
                renumbered.push_back(position >> bits << newBits |
                                     side.numbers[formIn(side, position, bits)]);
            if (!std::is_sorted(renumbered.begin(), renumbered.end()))
                std::sort(renumbered.begin(), renumbered.end());
            writer.postings().add(document, tally, renumbered);
        });
    }

    static std::uint32_t formIn(const Side& side, std::uint32_t position, unsigned bits) {
        const std::uint32_t form = position & ((1U << bits) - 1);
        if (form >= side.forms.size()) throw library::Damage("its search index is damaged");
        return form;
    }

    template <class Visit>
    void forEachPosting(const Side& side, const Visit& visit) const {
        const Segment& segment = *sources_[side.source].segment;
        const StoredPostings postings = segment.postings(segment.record(side.term));
        std::array<std::uint32_t, blockSize> documents;
        std::array<Tally, blockSize> tallies;
        std::vector<std::uint32_t> block;
        for (std::uint32_t at = 0; at < postings.blocks(); ++at) {
            const std::uint32_t count = postings.read(at, documents.data(), tallies.data());
            postings.readPositions(at, totalOf(tallies.data(), count), block);
            std::uint32_t* position = block.data();
            for (std::uint32_t index = 0; index < count; ++index) {
                const std::uint32_t total = tallies[index].total();
                std::partial_sum(position, position + total, position);
                const std::uint32_t document = numbers_[side.source][documents[index]];
                if (document != dropped)
                    visit(document, tallies[index], std::span<const std::uint32_t>(position, total),
                          postings.formBits());
                position += total;
            }
        }
    }

    const std::vector<MergeSource>& sources_;
    SegmentDocuments documents_;
    std::vector<std::vector<std::uint32_t>> numbers_;  // by source and document: the number in the merged one
    std::map<FieldValue, std::uint32_t> values_;
    std::uint64_t copied_ = 0;  // postings, since memory was given back
};

}  // namespace

bool mergeSegments(const std::vector<MergeSource>& sources, const std::filesystem::path& file,
                   const std::stop_token& stop) {
    return Merge(sources).run(file, stop);
}

}  // namespace carrel::search
