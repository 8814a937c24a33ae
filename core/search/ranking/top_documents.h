// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace carrel::search {

/// A document of one of several segments, with the points that its words have.
struct ScoredDocument {
    std::uint32_t segment = 0;
    std::uint32_t document = 0;
    std::uint64_t points = 0;

    /// The better one first; of equal ones the earlier.
    [[nodiscard]] bool before(const ScoredDocument& other) const {
        if (points != other.points) return points > other.points;
        return segment != other.segment ? segment < other.segment : document < other.document;
    }
};

/// Keeps the best of what it is offered, in rising order of segments and documents.
class TopDocuments {
public:
    explicit TopDocuments(std::size_t limit) : limit_(limit) {}

    /// Who has no more points than these is not kept.
    [[nodiscard]] std::uint64_t threshold() const { return threshold_; }
    [[nodiscard]] bool full() const { return kept_.size() >= limit_; }
    [[nodiscard]] std::size_t limit() const { return limit_; }
    /// As many documents as the limit will be offered that have these points at least.
    void expect(std::uint64_t points) {
        if (points > 0) threshold_ = std::max(threshold_, points - 1);
    }

    void offer(const ScoredDocument& document) {
        if (limit_ == 0 || document.points <= threshold_) return;
        const auto order = [](const ScoredDocument& a, const ScoredDocument& b) { return a.before(b); };
        if (full()) {
            std::pop_heap(kept_.begin(), kept_.end(), order);
            kept_.back() = document;
        } else {
            kept_.push_back(document);
        }
        std::push_heap(kept_.begin(), kept_.end(), order);
        if (full()) threshold_ = std::max(threshold_, kept_.front().points);
    }

    /// Best first.
    [[nodiscard]] std::vector<ScoredDocument> best() && {
        std::sort(kept_.begin(), kept_.end(), [](const auto& a, const auto& b) { return a.before(b); });
        return std::move(kept_);
    }

private:
    std::size_t limit_;
    std::uint64_t threshold_ = 0;
    std::vector<ScoredDocument> kept_;  // a heap, the worst in front
};

}  // namespace carrel::search
