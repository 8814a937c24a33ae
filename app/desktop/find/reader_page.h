// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "app/desktop/find/find_bar.h"
#include "app/desktop/find/page_finder.h"
#include "app/desktop/reader/reader_view.h"

namespace carrel::desktop {

/// A reader's view, with the bar that finds on it at the foot while it is wanted.
class ReaderPage : public QWidget {
    Q_OBJECT

public:
    /// `theme` outlives the page.
    ReaderPage(const Theme& theme, QWidget* parent);

    [[nodiscard]] ReaderView& view() const { return *view_; }
    [[nodiscard]] PageFinder& finder() const { return *finder_; }

    /// Opens the bar, with what is selected as the phrase.
    void openFind();
    /// Walks the places that are marked, round the ends, and shows the bar; without any it asks for a phrase.
    void stepFind(int by);
    /// False: the bar wasn't open.
    bool closeFind();

private:
    FindBar& bar();
    void showBar();
    void refreshBar();
    [[nodiscard]] QString selectedPhrase() const;

    const Theme& theme_;
    ReaderView* view_;
    PageFinder* finder_;
    FindBar* bar_ = nullptr;  ///< made when it is first wanted
};

}  // namespace carrel::desktop
