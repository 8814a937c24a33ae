// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

#include <vector>

#include "app/desktop/theme/theme.h"
#include "core/workspace/shelf.h"

namespace carrel::desktop {

/// Asks which articles are to be compared: a list with boxes to check, and a field that filters it. Enter in
/// the list takes what is checked, or else the current one. Deletes itself when it was closed.
class ArticleChooser : public QDialog {
    Q_OBJECT

public:
    struct Wish {
        std::string kind;                          ///< that all are of; empty: the first one checked decides
        std::vector<library::ArticleKey> without;  ///< not offered
        std::size_t least = 1;                     ///< so many have to be checked
    };
    /// Both references outlive the dialog.
    ArticleChooser(const Theme& theme, const workspace::Contents& contents, Wish wish, QWidget* parent);

signals:
    /// In the order of the list.
    void chosen(const std::vector<library::ArticleKey>& articles);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void fill();
    /// Offers articles of the kind that was checked first only.
    void followChecked();
    [[nodiscard]] std::vector<library::ArticleKey> checked() const;
    void takeCurrent();
    void finish();

    const Theme& theme_;
    const workspace::Contents& contents_;
    Wish wish_;
    QLineEdit* field_;
    QListView* list_;
    QPushButton* compare_;
    QStandardItemModel* articles_;
    QSortFilterProxyModel* kinds_;     ///< of the kind
    QSortFilterProxyModel* filtered_;  ///< and with the words
};

}  // namespace carrel::desktop
