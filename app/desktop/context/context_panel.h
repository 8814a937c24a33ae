// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include "app/desktop/navigation/address.h"
#include "app/desktop/navigation/open_in.h"
#include "app/desktop/theme/theme.h"
#include "core/library/description.h"
#include "core/workspace/shelf.h"

namespace carrel::desktop {

/// Beside the article: its outline, and what links to it with the sentence around the link.
class ContextPanel : public QScrollArea {
    Q_OBJECT

public:
    /// Both references outlive the panel.
    ContextPanel(const Theme& theme, const library::Description& library, QWidget* parent);

    void setArticle(const workspace::OpenArticle& article);
    /// The heading that the reader is at.
    void setCurrentHeading(const QString& anchor);

signals:
    void sectionActivated(const QString& anchor);
    void addressActivated(const Address& address, OpenIn where);

private:
    void addTitle(const QString& text, std::size_t count);
    void addOutline(const workspace::OpenArticle& article);
    void addBacklinks(const std::vector<library::Link>& links);
    void addBacklink(const library::Link& link, const QString& relation);
    [[nodiscard]] QString relationOf(const library::Link& link) const;
    void addLine();
    void clear();

    const Theme& theme_;
    const library::Description& library_;
    QVBoxLayout* column_;
    std::vector<class OutlineRow*> outline_;
};

}  // namespace carrel::desktop
