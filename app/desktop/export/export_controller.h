// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "app/desktop/export/file_saver.h"
#include "app/desktop/export/paper.h"
#include "app/desktop/navigation/article_loader.h"
#include "core/compare/comparison_text.h"
#include "core/library/description.h"

class QPrinter;

namespace carrel::desktop {

/// What is to be printed or written down.
struct ExportWish {
    QString title;  ///< of several articles together, and what the file is called at first
    std::vector<library::ArticleKey> articles;
    /// Instead of articles: a comparison, whose columns and aspects are all written.
    std::optional<compare::Comparison> comparison = {};
    compare::TextWords words = {};  ///< of the comparison
};

/// Prints articles, and writes them down as PDF and HTML: asks where to, reads them, and says how it went. A
/// file is written whole or not at all. UI thread; reading and writing happen on others.
class ExportController : public QObject {
    Q_OBJECT

public:
    /// Csv: of a comparison only.
    enum class Form { Pdf, Html, Csv };

    /// All references outlive the controller; dialogs lie over `window`, which owns it.
    ExportController(ArticleLoader& articles, const library::Description& library, const Theme& theme,
                     QWidget* window);
    ~ExportController() override;

    void askAndWrite(Form form, const ExportWish& wish);
    void askAndPrint(const ExportWish& wish);
    void write(Form form, const ExportWish& wish, const QString& file);

signals:
    /// How it went, in a sentence.
    void told(const QString& message);

private:
    using Take = std::function<void(const PaperContent&)>;
    using Done = std::function<void(bool ok)>;
    struct Gathering;
    /// Reads the articles, one after the other; tells why when one can't be read.
    void gather(const ExportWish& wish, const Take& take);
    void readNext(const std::shared_ptr<Gathering>& gathering);
    [[nodiscard]] PaperContent contentOf(const ExportWish& wish) const;
    void writeTable(Form form, const ExportWish& wish, const QString& file);
    void writePdf(const PaperContent& content, const QString& file);
    void writeHtml(const PaperContent& content, const QString& file);
    void print(const PaperContent& content, const std::shared_ptr<QPrinter>& printer);
    /// A step each time when the window has nothing else to do.
    void stepPaper(const std::shared_ptr<Paper>& paper, const Done& done);

    ArticleLoader& articles_;
    const library::Description& library_;
    const Theme& theme_;
    QWidget* window_;
    std::stop_source stop_;
    FileSaver* saver_;
};

}  // namespace carrel::desktop
