// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "app/desktop/navigation/state_page.h"
#include "app/desktop/shell/tab_parts.h"

namespace carrel::desktop {

/// One of the window's own pages in a tab, whichever it is.
class OwnPage : public QObject {
    Q_OBJECT

public:
    /// `tab` owns the page and its widget.
    OwnPage(Place::View view, const TabParts& parts, QWidget* tab);

    [[nodiscard]] QWidget& widget() const { return *widget_; }
    /// See Place::state.
    void setState(const QString& state);

signals:
    void stateChanged(const QString& state);
    /// What the page holds is another now.
    void changed();
    /// What was done, in a sentence.
    void told(const QString& message);
    void placeWanted(const Place& place, OpenIn where);
    void articleWanted(const Address& address, const Landing& landing, OpenIn where);
    /// All articles of a kind, as the sidebar lists them.
    void kindWanted(const std::string& kind);

private:
    QWidget* makeHome(const TabParts& parts, QWidget* tab);
    QWidget* makeHistory(const TabParts& parts, QWidget* tab);
    QWidget* makeSearch(const TabParts& parts, QWidget* tab);
    QWidget* makeComparison(const TabParts& parts, QWidget* tab);
    QWidget* makeMap(const TabParts& parts, QWidget* tab);
    QWidget* makeBookmarks(const TabParts& parts, QWidget* tab);
    QWidget* make(Place::View view, const TabParts& parts, QWidget* tab);
    void openArticle(const library::ArticleKey& article, OpenIn where);
    void openBookmark(const personal::Bookmark& bookmark, OpenIn where);

    QWidget* widget_;
    StatePage* withState_ = nullptr;  ///< the same, if it has one
};

}  // namespace carrel::desktop
