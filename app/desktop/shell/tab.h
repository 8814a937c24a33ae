// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStackedWidget>
#include <QTimer>

#include <map>

#include "app/desktop/compare/compared_articles_page.h"
#include "app/desktop/compare/comparison_page.h"
#include "app/desktop/find/reader_page.h"
#include "app/desktop/navigation/article_controller.h"
#include "app/desktop/shell/message_page.h"
#include "app/desktop/shell/own_page.h"
#include "app/desktop/shell/place_label.h"
#include "app/desktop/shell/tab_parts.h"

namespace carrel::desktop {

/// One tab: its trail of places, and the pages that show them, one at a time. A page is made when it is first
/// wanted; a tab that was never shown has no more than its trail.
class Tab : public QStackedWidget {
    Q_OBJECT

public:
    Tab(const TabParts& parts, Trail trail, QWidget* parent);

    [[nodiscard]] ArticleController& places() { return places_; }
    /// Null before the first one, and when there is none at the place.
    [[nodiscard]] const OpenArticlePtr& article() const { return article_; }
    /// Of what it shows or will show, for the strip and the window.
    [[nodiscard]] QString title() const;
    /// Name of the icon that goes with the title.
    [[nodiscard]] QString iconName() const;
    /// Where it is, with the section that is read.
    [[nodiscard]] Place place() const;
    /// Anchor of the heading that the reader is at.
    [[nodiscard]] const QString& heading() const { return heading_; }

    /// Nothing has come of its place yet.
    [[nodiscard]] bool isWaiting() const { return currentWidget() == nullptr; }
    [[nodiscard]] bool showsReader() const { return isShown(page_); }
    /// Which page is shown: an article's, also when it is missing, or one of the window's own.
    [[nodiscard]] Place::View view() const;
    [[nodiscard]] bool showsBookmarks() const;
    /// The article is on the page, as text or as a table.
    [[nodiscard]] bool showsArticle() const { return showsReader() || isShown(comparison_); }

    /// Null: another page is shown.
    [[nodiscard]] ComparisonPage* shownComparison() const;
    /// The page with a comparison that is made of articles; null: another page is shown, or it asks for them.
    [[nodiscard]] const ComparedArticlesPage* comparedArticles() const;

    [[nodiscard]] bool isPinned() const { return pinned_; }
    void setPinned(bool pinned) { pinned_ = pinned; }

    void showMessage(const QString& title, const QString& text);
    void scrollToAnchor(const QString& anchor);
    /// On the article's text, or in its table; nothing while something else is shown.
    void openFind();
    /// To the next place that is marked, or with -1 to the one before.
    void stepFind(int by);
    /// False: nothing was looked for.
    bool closeFind();
    /// To the clipboard: what is selected of the article, and where it stands. False: no article's text is
    /// shown.
    bool copyCitation();
    /// False: nothing was selected.
    bool clearSelection();
    /// What is selected of the article's text. Absent where another page is shown, too.
    [[nodiscard]] std::optional<Range> selectedWords() const;
    /// Of the article, those that lost their place, too.
    [[nodiscard]] const PlacedHighlights& highlights() const { return highlights_; }

signals:
    /// The same place shows something else, which may have another title: see Place::state.
    void stateChanged();
    /// It shows another place.
    void changed();
    void headingChanged(const QString& anchor);
    void zoomWanted(int by);
    void citationWanted();
    void highlightWanted();
    void passageBookmarkWanted();
    void compareWanted();
    void highlightActivated(personal::HighlightId highlight, const QRect& place);
    /// The article has others than before.
    void highlightsChanged();
    void placeWanted(const Place& place, OpenIn where);
    void articleWanted(const Address& address, const Landing& landing, OpenIn where);
    void told(const QString& message);
    /// All articles of a kind, as the sidebar lists them.
    void kindWanted(const std::string& kind);

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] bool isShown(const QWidget* page) const {
        return page != nullptr && currentWidget() == page;
    }
    ReaderPage& readerPage();
    ReaderView& reader() { return readerPage().view(); }
    void connectReader();
    ComparisonPage& comparison();
    void showOwnPage(const Place& place);
    OwnPage& ownPage(Place::View view);
    void connectPlaces();
    void showArticle(const OpenArticlePtr& article, const Address& address, const Landing& landing);
    void setArticle();
    void land(const Address& address, const Landing& landing);
    void showPage(QWidget* page);
    /// Writes the page again, which stays where it is.
    void rewrite();
    /// The same, if what is on it besides the text is another now.
    void refreshExtras();
    [[nodiscard]] ReaderExtras extrasOf(const workspace::OpenArticle& article) const;
    [[nodiscard]] PlaceLabel label() const;
    void readHighlights();
    /// Where it was left, if it is to be gone on with there; 0: at the beginning.
    [[nodiscard]] std::uint32_t goesOnAt(const library::ArticleKey& article, const Landing& landing) const;
    /// Keeps how far the article was read.
    void noteReading();
    void setHighlights(const library::ArticleKey& article, const PlacedHighlights& highlights);

    TabParts parts_;
    ArticleController places_;
    OpenArticlePtr article_;
    ReaderPage* page_ = nullptr;
    ComparisonPage* comparison_ = nullptr;
    std::map<Place::View, OwnPage*> own_;
    MessagePage* message_ = nullptr;
    QTimer reading_;  ///< runs while the reader goes on
    QString heading_;
    QString messageTitle_;
    bool pinned_ = false;
    ReaderExtras extras_;  ///< on the page
    PlacedHighlights highlights_;
    bool isMarkedOld_ = false;  ///< the highlights are to be read again when it is seen
    bool isOld_ = false;        ///< the page is to be written again when it is seen
};

}  // namespace carrel::desktop
