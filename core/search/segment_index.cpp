// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include "core/library/library_file.h"
#include "core/library/open_error.h"
#include "core/search/hits/hit_reader.h"
#include "core/search/index.h"
#include "core/search/ranking/context.h"
#include "core/search/ranking/count.h"
#include "core/search/ranking/requirements.h"
#include "core/search/ranking/rerank.h"
#include "core/search/ranking/similar_articles.h"
#include "core/search/ranking/title_order.h"
#include "core/search/spelling/correction.h"
#include "core/search/wanted.h"
#include "core/sql/error.h"
#include "core/text/words.h"

namespace carrel::search {

namespace {

/// A field that no article has is no filter but a phrase that happens to hold a colon.
void readUnknownFieldsAsWords(std::vector<Term>& terms, const Corpus& corpus) {
    for (Term& term : terms) {
        readUnknownFieldsAsWords(term.alternatives, corpus);
        if (term.kind != Term::Kind::Field || knowsField(corpus, term.field)) continue;
        const std::string text = term.field + " " + term.words.front();
        term.kind = Term::Kind::Phrase;
        term.exact = true;
        term.field.clear();
        term.words.clear();
        for (const text::Word& word : text::splitWords(text))
            if (!word.extra) term.words.push_back(word.folded);
    }
}

/// What a query finds in each segment.
class Found {
public:
    Found(const Corpus& corpus, const Request& request, const Query& query, const std::stop_token& stop)
        : corpus_(corpus), wanted_(wantedIn(query, isTyping(request))) {
        for (const WantedWord& word : wanted_.words) {
            MatchedWord matched = matchWord(corpus, word, stop);
            if (!word.extra || matched.found()) words_.push_back(std::move(matched));
        }
        for (const Corpus::Place& place : corpus.segments())
            allowed_.push_back(allowedDocuments(place, wanted_, request.marked, stop));
        for (std::size_t segment = 0; segment < allowed_.size(); ++segment)
            matches_.push_back({static_cast<std::uint32_t>(segment), corpus.segments()[segment].segment,
                                &corpus.weighting(), scoredPostings(words_, segment),
                                allowed_[segment] ? &*allowed_[segment] : nullptr, requiredPhrases(wanted_)});
    }
    Found(const Found&) = delete;
    Found& operator=(const Found&) = delete;

    /// A space or a quote ends the last word.
    static bool isTyping(const Request& request) {
        return request.lastWord == LastWord::Typing && !request.text.ends_with(' ') &&
               !request.text.ends_with('"');
    }

    /// A word that is only excluded asks for nothing; what has not this kind or tag may be listed.
    [[nodiscard]] bool asksForNothing() const {
        const bool excludesField =
            std::any_of(wanted_.excluded.begin(), wanted_.excluded.end(),
                        [](const Requirement& each) { return each.term.kind == Term::Kind::Field; });
        return wanted_.words.empty() && wanted_.required.empty() && !excludesField;
    }
    [[nodiscard]] const std::vector<MatchedWord>& words() const { return words_; }
    [[nodiscard]] const std::vector<SegmentMatch>& matches() const { return matches_; }

    [[nodiscard]] std::vector<RankedDocument> best(std::size_t limit, const std::stop_token& stop) const {
        if (words_.empty()) return firstByTitle(corpus_, matches_, limit);
        TopDocuments top(std::max(limit, rerankedDocuments));
        for (const SegmentMatch& match : matches_)
            offerBestMatches(match, top, stop);
        std::vector<RankedDocument> ranked = rerank(corpus_, words_, std::move(top).best(), stop);
        addContext(corpus_, words_, ranked, stop);
        if (ranked.size() > limit) ranked.resize(limit);
        return ranked;
    }

private:
    const Corpus& corpus_;
    Wanted wanted_;
    std::vector<MatchedWord> words_;
    std::vector<std::optional<DocumentSet>> allowed_;
    std::vector<SegmentMatch> matches_;
};

/// Throws UnsearchableError.
void checkSegments(const SearchedLibrary& library, void (SegmentBytes::*check)() const) {
    try {
        for (const LiveSegment& each : library.segments)
            (each.segment->bytes().*check)();
    } catch (const sql::Error& error) {
        throw UnsearchableError(library.file, error.what());
    }
}

class SegmentIndex : public Index {
public:
    explicit SegmentIndex(const std::vector<std::filesystem::path>& files) : corpus_(files) {
        for (const auto& library : corpus_.libraries())
            for (const std::string& kind : library->kinds)
                if (std::find(kinds_.begin(), kinds_.end(), kind) == kinds_.end()) kinds_.push_back(kind);
    }

    [[nodiscard]] Answer search(const Request& request, const std::stop_token& stop) const override {
        return guarded<Answer>(stop, [&] { return answer(request, stop); });
    }

    [[nodiscard]] std::vector<SimilarArticle> similar(const library::ArticleKey& article,
                                                      std::size_t limit) const override {
        return guarded<std::vector<SimilarArticle>>({},
                                                    [&] { return similarArticles(corpus_, article, limit); });
    }

private:
    /// What it makes, nothing when it was stopped; damage is told with the library's name.
    template <class Value, class Make>
    [[nodiscard]] Value guarded(const std::stop_token& stop, const Make& make) const {
        for (const auto& library : corpus_.libraries())
            checkSegments(*library, &SegmentBytes::checkAgain);
        try {
            std::vector<std::unique_ptr<sql::Database::Interruptible>> scopes;
            for (const auto& library : corpus_.libraries())
                scopes.push_back(std::make_unique<sql::Database::Interruptible>(library->database, stop));
            Value made = make();
            if (stop.stop_requested()) return {};
            return made;
        } catch (const sql::Error& error) {
            if (stop.stop_requested()) return {};
            for (const auto& library : corpus_.libraries())
                checkSegments(*library, &SegmentBytes::checkAll);
            if (dynamic_cast<const library::Damage*>(&error) != nullptr && corpus_.libraries().size() == 1)
                throw UnsearchableError(corpus_.libraries().front()->file, error.what());
            library::throwOpenError(error, damagedOrFirst().file);
        }
    }

    [[nodiscard]] const SearchedLibrary& damagedOrFirst() const {
        const auto& all = corpus_.libraries();
        const auto damaged =
            std::find_if(all.begin(), all.end(), [](const auto& each) { return each->database.metDamage(); });
        return damaged == all.end() ? *all.front() : **damaged;
    }

    [[nodiscard]] Answer answer(const Request& request, const std::stop_token& stop) const {
        Answer given;
        if (request.query.empty()) return given;
        Query query = request.query;
        readUnknownFieldsAsWords(query.terms, corpus_);
        if (request.correct)
            given.correction = correct(query, request.text, Found::isTyping(request), corpus_, stop);
        const Found found(corpus_, request, query, stop);
        if (found.asksForNothing()) return given;
        if (request.limit > 0)
            given.hits = readHits(corpus_, found.words(), found.best(request.limit, stop),
                                  request.passages ? HitDetail::WithPassage : HitDetail::NamesOnly, stop);
        if (request.counts) count(request, found, given, stop);
        return given;
    }

    void count(const Request& request, const Found& found, Answer& given, const std::stop_token& stop) const {
        std::vector<std::string> fields = {"kind"};
        fields.insert(fields.end(), request.facets.begin(), request.facets.end());
        Count count = countMatches(corpus_, found.matches(), !found.words().empty(), fields, stop);
        given.total = count.total;
        given.exact = count.exact;
        if (count.facets.empty()) return;
        for (const std::string& kind : kinds_)
            for (const FacetCount& each : count.facets.front().counts)
                if (each.value == kind) given.kinds.push_back(each);
        count.facets.erase(count.facets.begin());
        given.facets = std::move(count.facets);
    }

    Corpus corpus_;
    std::vector<std::string> kinds_;  // of all libraries
};

}  // namespace

std::unique_ptr<Index> openIndex(const std::vector<std::filesystem::path>& libraryFiles) {
    return std::make_unique<SegmentIndex>(libraryFiles);
}

std::unique_ptr<Index> openIndex(const std::filesystem::path& libraryFile) {
    return openIndex(std::vector{libraryFile});
}

void checkIndex(const std::filesystem::path& libraryFile) {
    checkSegments(*openSearchedLibrary(libraryFile), &SegmentBytes::checkAll);
}

}  // namespace carrel::search
