// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStackedWidget>
#include <QToolButton>
#include <QWidget>

#include <deque>
#include <vector>

#include "app/desktop/session/saved_session.h"
#include "app/desktop/shell/tab.h"
#include "app/desktop/shell/tab_strip.h"

namespace carrel::desktop {

/// The tabs: their strip, and the current one below it. There is always one.
class Tabs : public QWidget {
    Q_OBJECT

public:
    /// How many of those that were closed can be reopened: the last ones.
    static constexpr std::size_t mostClosed = 50;

    Tabs(const TabParts& parts, QWidget* parent);

    [[nodiscard]] Tab& current() const;
    [[nodiscard]] int count() const { return static_cast<int>(tabs_.size()); }
    [[nodiscard]] TabStrip& strip() const { return *strip_; }
    [[nodiscard]] bool canReopen() const { return !closed_.empty(); }
    /// Tabs of an earlier window, in place of those that are there; the current one has yet to begin (see
    /// ArticleController::begin). Not empty.
    void restore(const std::vector<SavedTab>& tabs, std::size_t current);
    [[nodiscard]] std::vector<SavedTab> saved() const;
    [[nodiscard]] std::size_t currentIndex() const;
    /// Without a library there is nothing to open in another tab.
    void setStripShown(bool shown);
    /// Of the button that opens a new tab.
    void setNewTabHint(const QString& hint);

public slots:
    void open(const Address& address, const Landing& landing, OpenIn where);
    void openPlace(const Place& place, OpenIn where);
    /// The same; `landing` is for an article.
    void openAt(const Place& place, const Landing& landing, OpenIn where);
    /// A tab in front with Home.
    void openNew();
    void closeCurrent();
    /// With its trail, where it was.
    void reopenClosed();
    /// Forward or backward, round the ends.
    void step(int by);
    /// From 0; 8 is the last one, however many there are.
    void showNumber(int number);
    void togglePin();

signals:
    /// The current tab shows something else at the same place, maybe under another title.
    void stateChanged();
    /// Another tab is current, or the current one shows something else.
    void currentChanged();
    /// Other tabs, another order, or other places in them.
    void changed();
    /// The current tab can go back or forward, or no longer.
    void trailChanged();
    void headingChanged(const QString& anchor);
    void zoomWanted(int by);
    void citationWanted();
    void highlightWanted();
    void passageBookmarkWanted();
    void compareWanted();
    void highlightActivated(personal::HighlightId highlight, const QRect& place);
    /// The article of the current tab has others than before.
    void highlightsChanged();
    void kindWanted(const std::string& kind);
    void told(const QString& message);
    /// Pinned tabs stay; said when one should be closed.
    void closeRefused();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Closed {
        Trail trail;
        int index;
    };
    void layOut();
    Tab& insert(int index, Trail trail);
    Tab& add(Trail trail, OpenIn where);
    void close(int index);
    void remove(int index);
    void closeOthers(int index);
    void setPinned(int index, bool pinned);
    [[nodiscard]] int pinnedCount() const;
    void keepPinnedFirst();
    void showMenu(int index, const QPoint& position);
    void show(int index);
    void follow(const Tab& tab);
    void refreshLook(int index);
    void refreshLooks();
    [[nodiscard]] Tab& at(int index) const { return *tabs_[static_cast<std::size_t>(index)]; }
    [[nodiscard]] int indexOf(const Tab& tab) const;

    TabParts parts_;
    TabStrip* strip_;
    QToolButton* plus_;
    QStackedWidget* stack_;
    std::vector<Tab*> tabs_;     ///< in the order of the strip
    std::deque<Closed> closed_;  ///< the last one at the end
    int behind_ = 0;             ///< tabs that were opened behind the current one since it is current
};

}  // namespace carrel::desktop
