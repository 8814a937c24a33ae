// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include "core/search/index.h"

namespace carrel::search {

namespace {

/// Searches the libraries whose indexes are whole, and tells with each answer which are not.
class SearchableIndex : public Index {
public:
    explicit SearchableIndex(std::vector<std::filesystem::path> files) : files_(std::move(files)) { open(); }

    [[nodiscard]] Answer search(const Request& request, const std::stop_token& stop) const override {
        Answer answer = fromWhole<Answer>([&](const Index& index) { return index.search(request, stop); });
        answer.unsearchable = unsearchable_;
        return answer;
    }

    [[nodiscard]] std::vector<SimilarArticle> similar(const library::ArticleKey& article,
                                                      std::size_t limit) const override {
        return fromWhole<std::vector<SimilarArticle>>(
            [&](const Index& index) { return index.similar(article, limit); });
    }

private:
    /// Whatever is found to be damaged on the way is left out from then on.
    template <class Value, class Make>
    [[nodiscard]] Value fromWhole(const Make& make) const {
        while (true) {
            try {
                return make(*index_);
            } catch (const UnsearchableError& error) {
                leaveOut(error.library());
                open();
            }
        }
    }

    void open() const {
        while (true) {
            try {
                index_ = openIndex(files_);
                return;
            } catch (const UnsearchableError& error) {
                leaveOut(error.library());
            }
        }
    }

    void leaveOut(const Unsearchable& library) const {
        unsearchable_.push_back(library);
        files_.erase(std::find(files_.begin(), files_.end(), library.file));
    }

    // Which of them are whole is found out by looking; what the libraries hold is the same.
    mutable std::vector<std::filesystem::path> files_;
    mutable std::vector<Unsearchable> unsearchable_;
    mutable std::unique_ptr<Index> index_;
};

}  // namespace

std::unique_ptr<Index> openSearchable(const std::vector<std::filesystem::path>& libraryFiles) {
    return std::make_unique<SearchableIndex>(libraryFiles);
}

}  // namespace carrel::search
