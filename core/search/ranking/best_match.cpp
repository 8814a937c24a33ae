// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/ranking/best_match.h"

#include <algorithm>
#include <utility>

#include "core/search/ranking/phrases_match.h"

namespace carrel::search {

namespace {

/// Windows, and documents in them.
constexpr unsigned stepsBetweenStopChecks = 256;

/// Fewer documents are looked up one by one.
constexpr std::uint64_t fewDocuments = 2048;

/// A word of the query in the window of documents that is looked at.
class Word {
public:
    Word(const ScoredPostings& scored, const SegmentMatch& match)
        : cursor_(scored.postings),
          match_(&match),
          rarity_(scored.rarity),
          growth_(match.weighting->growthOver(match.index->weighting())),
          rounding_(growth_ > 1 || match.index->weighting().growthOver(*match.weighting) > 1 ? 1 : 0),
          ranges_(scored.postings->hasRanges()) {}

    [[nodiscard]] bool hasRanges() const { return ranges_; }
    [[nodiscard]] std::uint32_t document() const { return cursor_.document(); }
    [[nodiscard]] std::uint64_t points() const {
        return Weighting::points(
            rarity_, match_->weighting->sum(cursor_.tally(), match_->index->lengths(cursor_.document())));
    }
    void next() { cursor_.next(); }
    void seek(std::uint32_t target) { cursor_.seek(target); }

    /// Begins a window at `from`, which ends where the bound may change.
    void open(std::uint32_t from) {
        if (ranges_) {
            last_ = from | (documentsARange - 1);
            most_ = pointsOf(cursor_.postings().rangeBound(from / documentsARange));
            return;
        }
        if (from <= last_ && opened_) return;
        opened_ = true;
        cursor_.skipTo(from);
        last_ = cursor_.blockLast();
        most_ = pointsOf(cursor_.blockBound());
    }
    /// Looks where the next document is, so that the window's bound holds for it alone, or is none up to it.
    void look(std::uint32_t from) {
        if (ranges_ || most_ == 0) return;
        cursor_.seek(from);
        const std::uint32_t rangeLast = from | (documentsARange - 1);
        if (document() > rangeLast) {
            most_ = 0;
            last_ = document() - 1;
        } else {
            most_ = pointsOf(cursor_.blockBound());
            last_ = std::min(cursor_.blockLast(), rangeLast);
        }
    }
    /// No document from the window's begin to last() has more.
    [[nodiscard]] std::uint64_t most() const { return most_; }
    [[nodiscard]] std::uint32_t last() const { return last_; }

    /// So many points have surelyAsGood documents at least.
    [[nodiscard]] std::uint64_t common() const {
        const ShareBound::Code common = cursor_.postings().commonShare();
        if (common == 0) return 0;
        const float shrinking = 1 / match_->index->weighting().growthOver(*match_->weighting);
        const std::uint64_t points = Weighting::pointsOfShare(rarity_, ShareBound::share(common) * shrinking);
        return points - rounding_;
    }

private:
    [[nodiscard]] std::uint64_t pointsOf(ShareBound::Code bound) const {
        if (bound == 0) return 0;
        return Weighting::pointsOfShare(rarity_, std::min(ShareBound::share(bound) * growth_, 1.0F)) +
               rounding_;
    }

    Cursor cursor_;
    const SegmentMatch* match_;
    float rarity_;
    float growth_;
    std::uint64_t rounding_;  // bounds are exact where the averages are those that they were made with
    bool ranges_;
    bool opened_ = false;
    std::uint32_t last_ = 0;
    std::uint64_t most_ = 0;
};

class BestMatch {
public:
    BestMatch(const SegmentMatch& match, TopDocuments& top, const std::stop_token& stop)
        : match_(match), top_(top), stop_(stop) {
        words_.reserve(match.scored.size());
        for (const ScoredPostings& scored : match.scored)
            if (scored.postings->documents() > 0) words_.emplace_back(scored, match);
        for (Word& word : words_) {
            order_.push_back(&word);
            anyRanges_ = anyRanges_ || word.hasRanges();
        }
        mostUpTo_.resize(words_.size());
    }

    void run() {
        if (words_.empty()) return;
        if (!match_.phrases.empty()) {
            scorePhrases();
            return;
        }
        if (match_.allowed != nullptr && match_.allowed->count() <= fewDocuments) {
            lookUpAllowed();
            return;
        }
        expectCommon();
        const std::uint32_t documents = match_.index->documents();
        for (std::uint32_t from = 0; from < documents && !isStopped();) {
            Window window = open(from);
            if (anyRanges_ && window.most > top_.threshold()) window = look(from);
            from = window.most <= top_.threshold() ? window.last + 1 : score(from, window.last);
        }
    }

private:
    struct Window {
        std::uint64_t most;
        std::uint32_t last;
    };

    [[nodiscard]] bool isStopped() {
        if (++seen_ % stepsBetweenStopChecks == 0) stopped_ = stop_.stop_requested();
        return stopped_;
    }

    /// What the best of one word have, the best of all words have at least.
    void expectCommon() {
        if (match_.allowed != nullptr || top_.limit() > surelyAsGood) return;
        for (const Word& word : words_)
            top_.expect(word.common());
    }

    Window open(std::uint32_t from) {
        for (Word& word : words_)
            word.open(from);
        return window();
    }
    /// Once more, with better bounds.
    Window look(std::uint32_t from) {
        for (Word& word : words_)
            word.look(from);
        return window();
    }
    [[nodiscard]] Window window() const {
        Window window{0, Postings::noEnd};
        for (const Word& word : words_) {
            window.most += word.most();
            window.last = std::min(window.last, word.last());
        }
        return window;
    }

    /// The words below this one can't make a document of the window good enough by themselves.
    [[nodiscard]] std::size_t chooseEssential() {
        // By insertion: few words, and mostly the order of the window before.
        for (std::size_t at = 1; at < order_.size(); ++at)
            for (std::size_t to = at; to > 0 && order_[to]->most() < order_[to - 1]->most(); --to)
                std::swap(order_[to], order_[to - 1]);
        std::uint64_t sum = 0;
        std::size_t essential = 0;
        for (std::size_t at = 0; at < order_.size(); ++at) {
            mostUpTo_[at] = sum += order_[at]->most();
            if (sum <= top_.threshold()) essential = at + 1;
        }
        return essential;
    }

    /// Scores the documents of a window until one makes it harder to be good enough; returns where to go on.
    std::uint32_t score(std::uint32_t from, std::uint32_t last) {
        const std::size_t essential = chooseEssential();
        const std::uint64_t mostOfOthers = essential == 0 ? 0 : mostUpTo_[essential - 1];
        const std::uint64_t threshold = top_.threshold();
        for (std::size_t at = essential; at < order_.size(); ++at)
            order_[at]->seek(from);
        while (true) {
            const std::uint32_t document = nextOf(essential);
            if (document > last || isStopped()) return last + 1;
            if (mostOfOthers + mostAt(document, essential) > threshold && isAllowed(document))
                offer(document, essential);
            passBy(document, essential);
            if (top_.threshold() != threshold) return document + 1;
        }
    }

    [[nodiscard]] std::uint32_t nextOf(std::size_t essential) const {
        std::uint32_t document = Cursor::end;
        for (std::size_t at = essential; at < order_.size(); ++at)
            document = std::min(document, order_[at]->document());
        return document;
    }

    /// No more than these have the essential words that the document holds.
    [[nodiscard]] std::uint64_t mostAt(std::uint32_t document, std::size_t essential) const {
        std::uint64_t most = 0;
        for (std::size_t at = essential; at < order_.size(); ++at)
            if (order_[at]->document() == document) most += order_[at]->most();
        return most;
    }

    void passBy(std::uint32_t document, std::size_t essential) {
        for (std::size_t at = essential; at < order_.size(); ++at)
            if (order_[at]->document() == document) order_[at]->next();
    }

    void offer(std::uint32_t document, std::size_t essential) {
        std::uint64_t points = 0;
        for (std::size_t at = essential; at < order_.size(); ++at)
            if (order_[at]->document() == document) points += order_[at]->points();
        for (std::size_t at = essential; at-- > 0;) {
            if (points + mostUpTo_[at] <= top_.threshold()) return;
            Word& word = *order_[at];
            word.seek(document);
            if (word.document() == document) points += word.points();
        }
        top_.offer({match_.segment, document, points});
    }

    /// Looks at the documents that hold all words of the phrases.
    void scorePhrases() {
        PhrasesMatch phrases(*match_.index, match_.phrases);
        std::uint32_t document = phrases.nextWithAll(0);
        while (document != Cursor::end && !isStopped()) {
            const std::uint32_t next = passedOver(document);
            if (next == document && isAllowed(document)) score(document, phrases);
            document = phrases.nextWithAll(std::max(next, document + 1));
        }
    }

    /// The first document from this one on that may be good enough.
    std::uint32_t passedOver(std::uint32_t document) {
        if (top_.threshold() == 0) return document;
        const Window window = open(document);
        return window.most > top_.threshold() ? document : window.last + 1;
    }

    /// Whether the words stand together is looked up last, unless every document is good enough.
    void score(std::uint32_t document, PhrasesMatch& phrases) {
        const bool first = top_.threshold() == 0;
        if (first && !phrases.stand()) return;
        const std::uint64_t points = pointsOf(document);
        if (points > top_.threshold() && (first || phrases.stand()))
            top_.offer({match_.segment, document, points});
    }

    [[nodiscard]] bool isAllowed(std::uint32_t document) const {
        return match_.allowed == nullptr || match_.allowed->holds(document);
    }

    /// Of all words.
    std::uint64_t pointsOf(std::uint32_t document) {
        std::uint64_t points = 0;
        for (Word& word : words_) {
            word.seek(document);
            if (word.document() == document) points += word.points();
        }
        return points;
    }

    void lookUpAllowed() {
        match_.allowed->forEach([&](std::uint32_t document) {
            if (isStopped()) return;
            const std::uint64_t points = pointsOf(document);
            if (points > 0) top_.offer({match_.segment, document, points});
        });
    }

    const SegmentMatch& match_;
    TopDocuments& top_;
    const std::stop_token& stop_;
    std::vector<Word> words_;
    bool anyRanges_ = false;
    std::vector<Word*> order_;             // the one that may give the fewest points in the window first
    std::vector<std::uint64_t> mostUpTo_;  // of all up to each, together
    unsigned seen_ = 0;
    bool stopped_ = false;
};

}  // namespace

void offerBestMatches(const SegmentMatch& match, TopDocuments& top, const std::stop_token& stop) {
    BestMatch(match, top, stop).run();
}

}  // namespace carrel::search
