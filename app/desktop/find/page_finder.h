// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <optional>
#include <vector>

#include "app/desktop/reader/reader_view.h"
#include "core/text/find.h"

namespace carrel::desktop {

/// How a walk through the marked places of a page stands.
struct FindState {
    enum class Wrapped { No, FromTop, FromEnd };
    std::size_t count = 0;
    std::optional<std::size_t> current;  ///< from 0
    Wrapped wrapped = Wrapped::No;       ///< the last step went round the end
    bool operator==(const FindState&) const = default;
};

/// Marks places of a page and walks them: those of a phrase, or without one the words of the search that led
/// to the page. UI thread.
class PageFinder : public QObject {
    Q_OBJECT

public:
    /// `view` outlives the finder.
    explicit PageFinder(ReaderView& view, QObject* parent = nullptr) : QObject(parent), view_(view) {}

    /// Words of the article's plain text; the phrase stays.
    void setWords(const std::vector<Range>& words);
    [[nodiscard]] bool hasWords() const { return !words_.empty(); }
    /// Goes to the first place from where one is; each letter more stays where it can. Empty: the words.
    void look(const QString& phrase, const text::FindOptions& options);
    [[nodiscard]] const QString& phrase() const { return phrase_; }
    /// To the next place, or with -1 to the one before, round the ends.
    void step(int by);
    /// Marks the same again: the page was written anew.
    void refresh();
    [[nodiscard]] const FindState& state() const { return state_; }
    /// The place that one is at.
    [[nodiscard]] std::optional<Passage> current() const;

signals:
    void changed();

private:
    void collect();
    [[nodiscard]] std::size_t firstFrom(int position) const;
    void goTo(std::size_t place);
    void show();

    ReaderView& view_;
    std::vector<Range> words_;
    QString phrase_;
    text::FindOptions options_;
    std::vector<Passage> places_;
    FindState state_;
};

}  // namespace carrel::desktop
