// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/ranking/best_match.h"

#include <algorithm>
#include <utility>

namespace carrel::search {

namespace {

constexpr unsigned documentsBetweenStopChecks = 1024;

/// Fewer documents are looked up one by one.
constexpr std::uint64_t fewDocuments = 2048;

class Word {
public:
    Word(const ScoredPostings& scored, const SegmentMatch& match)
        : cursor_(scored.postings),
          match_(&match),
          rarity_(scored.rarity),
          growth_(match.weighting->growthOver(match.index->weighting())),
          most_(pointsOf(scored.postings->bound())) {}

    /// More than any document has.
    [[nodiscard]] std::uint64_t most() const { return most_; }
    [[nodiscard]] std::uint32_t document() const { return cursor_.document(); }
    [[nodiscard]] std::uint64_t points() const {
        return Weighting::points(
            rarity_, match_->weighting->sum(cursor_.tally(), match_->index->lengths(cursor_.document())));
    }
    void next() { cursor_.next(); }
    void seek(std::uint32_t target) { cursor_.seek(target); }

    void skipTo(std::uint32_t target) { cursor_.skipTo(target); }
    [[nodiscard]] std::uint32_t blockLast() const { return cursor_.blockLast(); }
    /// More than any document of the block gone to has.
    [[nodiscard]] std::uint64_t blockMost() {
        const std::uint8_t bound = cursor_.blockBound();
        if (bound != knownBound_ || !known_) {
            known_ = true;
            knownBound_ = bound;
            knownMost_ = cursor_.blockLast() == Cursor::end ? 0 : pointsOf(bound);
        }
        return cursor_.blockLast() == Cursor::end ? 0 : knownMost_;
    }

private:
    [[nodiscard]] std::uint64_t pointsOf(std::uint8_t bound) const {
        constexpr std::uint64_t rounding = 2;
        return Weighting::points(rarity_, SumBound::sumOf(bound) * growth_) + rounding;
    }

    Cursor cursor_;
    const SegmentMatch* match_;
    float rarity_;
    float growth_;
    std::uint64_t most_;
    bool known_ = false;
    std::uint8_t knownBound_ = 0;
    std::uint64_t knownMost_ = 0;
};

class BestMatch {
public:
    BestMatch(const SegmentMatch& match, TopDocuments& top, const std::stop_token& stop)
        : match_(match), top_(top), stop_(stop) {
        for (const ScoredPostings& scored : match.scored)
            if (scored.postings->documents() > 0) words_.emplace_back(scored, match);
        std::stable_sort(words_.begin(), words_.end(),
                         [](const Word& a, const Word& b) { return a.most() < b.most(); });
        std::uint64_t sum = 0;
        for (const Word& word : words_)
            mostUpTo_.push_back(sum += word.most());
    }

    void run() {
        if (words_.empty()) return;
        if (match_.allowed != nullptr && match_.allowed->count() <= fewDocuments) {
            lookUpAllowed();
            return;
        }
        chooseEssential();
        while (essential_ < words_.size() && passOverBlocks()) {
            const std::uint32_t document = nextDocument();
            if (document == Cursor::end || isStopped()) return;
            score(document);
        }
    }

private:
    [[nodiscard]] bool isStopped() {
        return ++seen_ % documentsBetweenStopChecks == 0 && stop_.stop_requested();
    }

    /// The words below this one can't make a document good enough by themselves.
    void chooseEssential() {
        while (essential_ < words_.size() && mostUpTo_[essential_] <= top_.threshold())
            ++essential_;
    }

    [[nodiscard]] std::uint64_t mostOfOthers() const {
        return essential_ == 0 ? 0 : mostUpTo_[essential_ - 1];
    }

    [[nodiscard]] std::uint32_t nextDocument() const {
        std::uint32_t least = Cursor::end;
        for (std::size_t at = essential_; at < words_.size(); ++at)
            least = std::min(least, words_[at].document());
        return least;
    }

    /// Moves the essential words to blocks that may hold a good document; false when there are none.
    bool passOverBlocks() {
        if (top_.threshold() == 0) return true;
        const std::uint32_t first = nextDocument();
        if (first == Cursor::end) return false;
        skipEssentialTo(first);
        std::uint32_t from = first;
        for (BlockRange range = blocksGoneTo(); range.most <= top_.threshold(); range = blocksGoneTo()) {
            if (range.last >= Postings::noEnd) return false;
            from = range.last + 1;
            skipEssentialTo(from);
        }
        if (from != first)
            for (std::size_t at = essential_; at < words_.size(); ++at)
                words_[at].seek(from);
        return true;
    }

    void skipEssentialTo(std::uint32_t target) {
        for (std::size_t at = essential_; at < words_.size(); ++at)
            words_[at].skipTo(target);
    }

    struct BlockRange {
        std::uint64_t most;  ///< more than any document up to `last` has
        std::uint32_t last;
    };
    [[nodiscard]] BlockRange blocksGoneTo() {
        BlockRange range{mostOfOthers(), Cursor::end};
        for (std::size_t at = essential_; at < words_.size(); ++at) {
            range.most += words_[at].blockMost();
            range.last = std::min(range.last, words_[at].blockLast());
        }
        return range;
    }

    void score(std::uint32_t document) {
        std::uint64_t points = 0;
        for (std::size_t at = essential_; at < words_.size(); ++at)
            if (words_[at].document() == document) {
                points += words_[at].points();
                words_[at].next();
            }
        if (match_.allowed != nullptr && !match_.allowed->holds(document)) return;
        for (std::size_t at = essential_; at-- > 0;) {
            if (points + mostUpTo_[at] <= top_.threshold()) return;
            Word& word = words_[at];
            word.skipTo(document);
            const std::uint64_t below = at == 0 ? 0 : mostUpTo_[at - 1];
            if (points + word.blockMost() + below <= top_.threshold()) return;
            word.seek(document);
            if (word.document() == document) points += word.points();
        }
        offer(document, points);
    }

    void offer(std::uint32_t document, std::uint64_t points) {
        const std::uint64_t before = top_.threshold();
        top_.offer({match_.segment, document, points});
        if (top_.threshold() != before) chooseEssential();
    }

    void lookUpAllowed() {
        match_.allowed->forEach([&](std::uint32_t document) {
            if (isStopped()) return;
            std::uint64_t points = 0;
            for (Word& word : words_) {
                word.seek(document);
                if (word.document() == document) points += word.points();
            }
            if (points > 0) top_.offer({match_.segment, document, points});
        });
    }

    const SegmentMatch& match_;
    TopDocuments& top_;
    const std::stop_token& stop_;
    std::vector<Word> words_;              // the one that may give the fewest points first
    std::vector<std::uint64_t> mostUpTo_;  // of all up to each, together
    std::size_t essential_ = 0;            // the first whose documents are looked at
    unsigned seen_ = 0;
};

}  // namespace

void offerBestMatches(const SegmentMatch& match, TopDocuments& top, const std::stop_token& stop) {
    BestMatch(match, top, stop).run();
}

}  // namespace carrel::search
