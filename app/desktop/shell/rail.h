// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>
#include <QWidget>

#include <vector>

#include "app/desktop/navigation/place.h"
#include "app/desktop/theme/theme.h"
#include "core/workspace/shelf.h"

namespace carrel::desktop {

/// What stands in the place of the sidebar in a narrow window: its entries and kinds as icons.
class Rail : public QWidget {
    Q_OBJECT

public:
    /// `theme` outlives the rail.
    Rail(const Theme& theme, QWidget* parent);

    /// Once. Before, it is empty: the first picture of the window is made sooner without it.
    void setContents(const workspace::Contents& contents);
    /// Marks the entry of a page, or the kind of an article.
    void setCurrent(Place::View view, const std::string& kind);

signals:
    void pageWanted(Place::View view);
    void kindWanted(const std::string& kind);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Entry {
        QToolButton* button;
        QString icon;
        Place::View view;
        std::string kind;  ///< of articles
    };
    Entry& add(const QString& name, const QString& icon, Place::View view);
    void addPages();
    void applyTheme();

    const Theme& theme_;
    std::vector<Entry> entries_;
    Place::View view_ = Place::View::Article;
    std::string kind_;
};

}  // namespace carrel::desktop
