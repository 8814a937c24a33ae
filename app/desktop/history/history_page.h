// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QWidget>

#include "app/desktop/history/history_model.h"
#include "app/desktop/navigation/open_in.h"
#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// What was read, by day, with a filter above it.
class HistoryPage : public QWidget {
    Q_OBJECT

public:
    /// All references outlive the page.
    HistoryPage(const Theme& theme, const library::Description& library, BookmarkController& personal,
                QWidget* parent);

signals:
    void articleActivated(const library::ArticleKey& article, OpenIn where);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void take(const Visits& visits);
    void filter(const QString& text);
    void followRows();

    const Theme& theme_;
    BookmarkController& personal_;
    HistoryModel* model_;
    QLineEdit* filter_;
    QPushButton* clear_;
    QListView* list_;
    QLabel* empty_;
    QStackedWidget* content_;
    bool anyVisits_ = false;
};

}  // namespace carrel::desktop
