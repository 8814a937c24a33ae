// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>
#include <QTreeView>

#include <set>

#include "app/desktop/context/context_delegate.h"
#include "app/desktop/context/context_model.h"
#include "app/desktop/navigation/article_controller.h"
#include "app/desktop/navigation/link_spot.h"
#include "app/desktop/navigation/open_in.h"
#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// Beside the article: its outline, what links to it, what the reader linked, what only names it, what is
/// akin.
class ContextPanel : public QTreeView {
    Q_OBJECT

public:
    /// Both references outlive the panel.
    ContextPanel(const Theme& theme, const library::Description& library, QWidget* parent);

    /// Shows the outline; what the article is connected with is still to come.
    void setArticle(const library::Article& article);
    /// Of the article that was set last.
    void setHighlights(const std::vector<personal::PlacedHighlight>& highlights);
    /// Of the article that was set last.
    void setConnections(const workspace::Connections& connections);
    /// The heading that the reader is at.
    void setCurrentHeading(const QString& anchor) { model_->setCurrentHeading(anchor); }

signals:
    void sectionActivated(const QString& anchor);
    void placeActivated(const Address& address, const Landing& landing, OpenIn where);
    /// A mention, in the text of `from`, is to become a link of the reader's own.
    void keepWanted(const library::ArticleKey& from, const Range& mention);
    void removeWanted(personal::PersonalLinkId link);
    void removeHighlightWanted(personal::HighlightId highlight);
    /// One that lost its place is to be put on what is selected.
    void replaceWanted(personal::HighlightId highlight);
    void linkEntered(const LinkSpot& link);
    void linkLeft();
    void linkPeeked(const LinkSpot& link);
    /// What is at a place of the screen is there no longer.
    void moved();
    /// It can be seen again.
    void appeared();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void show(bool same);
    void addOffers(QMenu& menu, const PanelEntry& entry);
    void activate(const QModelIndex& index, OpenIn where);
    void open(const PanelEntry& entry, OpenIn where);
    void takeOffer(const PanelEntry& entry);
    /// What its offer does.
    [[nodiscard]] static QString textOf(const PanelEntry& entry);
    void hover(const QModelIndex& index);
    void goToFirst();
    [[nodiscard]] QModelIndex buttonAt(const QPoint& point) const;
    [[nodiscard]] LinkSpot spotOf(const QModelIndex& index) const;
    void applyTheme();

    const Theme& theme_;
    const library::Description& library_;
    ContextModel* model_;
    ContextDelegate* delegate_;
    library::ArticleKey article_;
    std::vector<PanelSection> outline_;
    std::vector<PanelSection> highlights_;
    std::vector<PanelSection> connections_;
    std::set<PanelSection::What> collapsed_;
    QPersistentModelIndex hovered_;
    QPersistentModelIndex pressedButton_;
};

}  // namespace carrel::desktop
