// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/ranking/title_order.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "core/sql/statement.h"

namespace carrel::search {

namespace {

/// To look one up takes about as long as to go through so many.
constexpr std::uint64_t lookupCost = 5;

/// A document, and the row of its article.
struct DocumentOfRow {
    std::uint32_t row;
    std::uint32_t segment;
    std::uint32_t document;
};

/// Keeps the first by title of what it is offered.
class FirstTitles {
public:
    explicit FirstTitles(std::size_t limit) : limit_(limit) {}

    void offer(std::string_view title, std::string_view slug, const DocumentOfRow& document) {
        const bool full = kept_.size() >= limit_;
        if (full && (limit_ == 0 || !comesBefore(title, slug, document, kept_.front()))) return;
        if (full) {
            std::pop_heap(kept_.begin(), kept_.end(), inOrder);
            kept_.pop_back();
        }
        kept_.push_back({std::string(title), std::string(slug), document});
        std::push_heap(kept_.begin(), kept_.end(), inOrder);
    }

    [[nodiscard]] std::vector<RankedDocument> documents() && {
        std::sort_heap(kept_.begin(), kept_.end(), inOrder);
        std::vector<RankedDocument> documents;
        for (const Titled& each : kept_)
            documents.push_back({each.document.segment, each.document.document});
        return documents;
    }

private:
    struct Titled {
        std::string title;
        std::string slug;
        DocumentOfRow document;
    };
    /// Libraries, which have their segments one behind the other, may have the same title and slug.
    static bool comesBefore(std::string_view title, std::string_view slug, const DocumentOfRow& document,
                            const Titled& other) {
        if (title != other.title) return title < other.title;
        if (slug != other.slug) return slug < other.slug;
        return document.segment < other.document.segment;
    }
    static bool inOrder(const Titled& one, const Titled& other) {
        return comesBefore(one.title, one.slug, one.document, other);
    }

    std::size_t limit_;
    std::vector<Titled> kept_;  // a heap, the last in front
};

std::uint64_t documentsOf(const Corpus& corpus, const SearchedLibrary& library) {
    std::uint64_t documents = 0;
    for (const Corpus::Place& place : corpus.segments())
        if (place.library == &library) documents += place.segment->documents();
    return documents;
}

/// The allowed documents of a library, by the rows of their articles.
std::vector<DocumentOfRow> rowsOf(const Corpus& corpus, const SearchedLibrary& library,
                                  const std::vector<SegmentMatch>& matches) {
    std::vector<DocumentOfRow> rows;
    for (const SegmentMatch& match : matches) {
        if (corpus.segments()[match.segment].library != &library || match.allowed == nullptr) continue;
        rows.reserve(rows.size() + match.allowed->count());
        match.allowed->forEach([&](std::uint32_t document) {
            rows.push_back({match.index->article(document), match.segment, document});
        });
    }
    const auto inOrder = [](const DocumentOfRow& one, const DocumentOfRow& other) {
        return one.row < other.row;
    };
    // A library that was built at once has them so.
    if (!std::is_sorted(rows.begin(), rows.end(), inOrder)) std::sort(rows.begin(), rows.end(), inOrder);
    return rows;
}

void offerEach(sql::Database& database, const std::vector<DocumentOfRow>& rows, FirstTitles& first) {
    sql::Statement article(database, "SELECT title_order, slug FROM article WHERE id = ?");
    for (const DocumentOfRow& each : rows) {
        article.bind(each.row);
        if (!article.step()) continue;
        const auto [title, slug] = article.row<std::string_view, std::string_view>();
        first.offer(title, slug, each);
    }
}

/// Goes once through all articles, as that is faster than to look many of them up.
void offerAll(sql::Database& database, const std::vector<DocumentOfRow>& rows, FirstTitles& first) {
    sql::Statement articles(database, "SELECT id, title_order, slug FROM article ORDER BY id");
    auto next = rows.begin();
    while (next != rows.end() && articles.step()) {
        const auto [row, title, slug] = articles.row<std::uint32_t, std::string_view, std::string_view>();
        while (next != rows.end() && next->row < row)
            ++next;
        if (next != rows.end() && next->row == row) first.offer(title, slug, *next);
    }
}

}  // namespace

std::vector<RankedDocument> firstByTitle(const Corpus& corpus, const std::vector<SegmentMatch>& matches,
                                         std::size_t limit) {
    FirstTitles first(limit);
    for (const auto& library : corpus.libraries()) {
        const std::vector<DocumentOfRow> rows = rowsOf(corpus, *library, matches);
        const bool few = rows.size() * lookupCost < documentsOf(corpus, *library);
        (few ? offerEach : offerAll)(library->database, rows, first);
    }
    return std::move(first).documents();
}

}  // namespace carrel::search
