// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextTable>

#include <memory>
#include <vector>

#include "app/desktop/navigation/article_loader.h"
#include "app/desktop/reader/reader_document.h"
#include "app/desktop/theme/theme.h"
#include "core/library/description.h"

namespace carrel::desktop {

/// What is put on paper: an article, several as one document with contents, or a table.
struct PaperContent {
    QString title;  ///< of the whole; an article alone has its own
    library::Description library;
    std::vector<OpenArticlePtr> articles;
    QString table = {};  ///< HTML, with its title; then there are no articles
};

/// Articles set for paper, dark on white whatever the window looks like. Each step takes about as long as
/// opening an article, so that the window stays awake between them. UI thread.
class Paper {
public:
    /// The device's page and margins are taken as they are.
    Paper(PaperContent content, ReadingType::Face face, std::shared_ptr<QPagedPaintDevice> device);
    ~Paper();

    /// Sets or paints the next piece; false when there was nothing left.
    bool step();
    /// The device took all that was painted so far.
    [[nodiscard]] bool ok() const { return ok_; }

private:
    /// An article, or the contents.
    struct Part {
        ReaderDocument set;
        int pages = 0;
    };
    void setArticle(const workspace::OpenArticle& article);
    void setTable();
    void setContents();
    void writeContents(QTextTable& table, int ownPages) const;
    void finish(Part& part) const;
    void paintPage();
    void paintFooter();
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] QString nameOf() const;

    PaperContent content_;
    Theme theme_{Theme::Scheme::Light};
    std::shared_ptr<QPagedPaintDevice> device_;
    QSizeF page_;  ///< room for text, in pixels of a screen
    std::vector<Part> parts_;
    std::size_t set_ = 0;   ///< articles that are set
    std::size_t part_ = 0;  ///< that is being painted
    int pageOfPart_ = 0;    ///< the next one
    int pagesPainted_ = 0;
    bool contentsSet_ = false;
    bool ok_ = true;
    std::unique_ptr<QPainter> painter_;
};

}  // namespace carrel::desktop
