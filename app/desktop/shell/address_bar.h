// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QLabel>
#include <QLineEdit>

#include <stop_token>

#include "app/desktop/navigation/article_loader.h"
#include "app/desktop/navigation/open_in.h"
#include "app/desktop/navigation/typed_address.h"
#include "app/desktop/theme/soft_shadow.h"
#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// Shows the address of a place, and takes another one. What is no address stays, with what is wrong below.
class AddressBar : public QFrame {
    Q_OBJECT

public:
    /// All references outlive the bar; `window` is what it lies over.
    AddressBar(const Theme& theme, const library::Description& library, ArticleLoader& articles,
               QWidget* window);
    ~AddressBar() override;

    /// Opens with an address, selected.
    void open(const QString& address);

signals:
    void placeEntered(const Place& place, OpenIn where);
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void close();
    void enter(OpenIn where);
    /// Goes to an article that is there.
    void check(const Place& place, OpenIn where);
    void finish(const Place& place, OpenIn where);
    void showProblem(const QString& problem);
    void place();

    const Theme& theme_;
    const library::Description& library_;
    ArticleLoader& articles_;
    QLineEdit* field_;
    QLabel* problem_;
    SoftShadow* shadow_;
    std::stop_source checking_;
};

}  // namespace carrel::desktop
