// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/export/export_controller.h"

#include <QBuffer>
#include <QFileDialog>
#include <QLocale>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QTimer>

#include <utility>

#include "core/booklet/booklet.h"
#include "core/booklet/html_page.h"
#include "core/markup/entities.h"

namespace carrel::desktop {

namespace {

QString endingOf(ExportController::Form form) {
    switch (form) {
        case ExportController::Form::Pdf:
            return QStringLiteral("pdf");
        case ExportController::Form::Html:
            return QStringLiteral("html");
        case ExportController::Form::Csv:
            break;
    }
    return QStringLiteral("csv");
}

QString titleOf(ExportController::Form form) {
    switch (form) {
        case ExportController::Form::Pdf:
            return ExportController::tr("Export as PDF");
        case ExportController::Form::Html:
            return ExportController::tr("Export as HTML");
        case ExportController::Form::Csv:
            break;
    }
    return ExportController::tr("Export as CSV");
}

QString filterOf(ExportController::Form form) {
    switch (form) {
        case ExportController::Form::Pdf:
            return ExportController::tr("PDF (*.pdf)");
        case ExportController::Form::Html:
            return ExportController::tr("HTML (*.html)");
        case ExportController::Form::Csv:
            break;
    }
    return ExportController::tr("CSV (*.csv)");
}

/// With its title.
std::string tableOf(const ExportWish& wish) {
    return "<h1>" + markup::escaped(wish.title.toStdString()) + "</h1>\n" +
           compare::toHtmlTable(*wish.comparison, wish.words);
}

booklet::Words words() {
    const auto say = [](const QString& text) { return text.toStdString(); };
    return {say(ExportController::tr("Contents")), say(ExportController::tr("Sources")),
            say(ExportController::tr("Lesson")),   say(ExportController::tr("Watch for")),
            say(ExportController::tr("Note")),     say(ExportController::tr("Example")),
            say(ExportController::tr("Figure"))};
}

std::string htmlOf(const PaperContent& content) {
    booklet::Booklet booklet{content.title.toStdString(), content.library, {}};
    for (const OpenArticlePtr& article : content.articles)
        booklet.articles.emplace_back(*article);
    return booklet::toHtml(booklet, words());
}

}  // namespace

struct ExportController::Gathering {
    ExportWish wish;
    PaperContent content;
    std::size_t read = 0;
    Take take;
};

ExportController::ExportController(ArticleLoader& articles, const library::Description& library,
                                   const Theme& theme, QWidget* window)
    : QObject(window),
      articles_(articles),
      library_(library),
      theme_(theme),
      window_(window),
      saver_(new FileSaver(this)) {
    connect(saver_, &FileSaver::told, this, &ExportController::told);
}

ExportController::~ExportController() {
    stop_.request_stop();
}

void ExportController::askAndWrite(Form form, const ExportWish& wish) {
    auto* dialog = new QFileDialog(window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setWindowTitle(titleOf(form));
    dialog->setDefaultSuffix(endingOf(form));
    dialog->setNameFilter(filterOf(form));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(asFileName(wish.title) + QLatin1Char('.') + endingOf(form));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, form, wish](const QString& file) { write(form, wish, file); });
    dialog->open();
}

PaperContent ExportController::contentOf(const ExportWish& wish) const {
    PaperContent content{wish.title, library_, {}};
    if (wish.comparison) content.table = QString::fromStdString(tableOf(wish));
    return content;
}

void ExportController::writeTable(Form form, const ExportWish& wish, const QString& file) {
    switch (form) {
        case Form::Pdf:
            writePdf(contentOf(wish), file);
            break;
        case Form::Html:
            saver_->save(file, [wish] {
                return booklet::htmlPage(wish.comparison->language, wish.title.toStdString(), tableOf(wish));
            });
            break;
        case Form::Csv:
            saver_->save(file, [wish] { return compare::toCsv(*wish.comparison, wish.words); });
            break;
    }
}

void ExportController::write(Form form, const ExportWish& wish, const QString& file) {
    if (wish.comparison) {
        writeTable(form, wish, file);
        return;
    }
    gather(wish, [this, form, file](const PaperContent& content) {
        if (form == Form::Pdf) {
            writePdf(content, file);
        } else {
            writeHtml(content, file);
        }
    });
}

void ExportController::gather(const ExportWish& wish, const Take& take) {
    auto gathering = std::make_shared<Gathering>();
    gathering->wish = wish;
    gathering->content = contentOf(wish);
    gathering->take = take;
    readNext(gathering);
}

void ExportController::readNext(const std::shared_ptr<Gathering>& gathering) {
    PaperContent& content = gathering->content;
    if (gathering->read == gathering->wish.articles.size()) {
        if (content.articles.empty() && content.table.isEmpty()) {
            emit told(tr("There is nothing to export: the library has none of these articles."));
        } else {
            gathering->take(content);
        }
        return;
    }
    const library::ArticleKey& next = gathering->wish.articles[gathering->read++];
    articles_.load(next, stop_.get_token(), [this, gathering](const Reading& reading) {
        if (!reading.failure.isEmpty()) {
            emit told(tr("An article can't be read: %1").arg(reading.failure));
            return;
        }
        // What is gone (a bookmark may lead nowhere) is left out.
        if (reading.article != nullptr) gathering->content.articles.push_back(reading.article);
        readNext(gathering);
    });
}

void ExportController::writeHtml(const PaperContent& content, const QString& file) {
    saver_->save(file, [content] { return htmlOf(content); });
}

void ExportController::writePdf(const PaperContent& content, const QString& file) {
    struct Pdf {
        QBuffer bytes;
        std::unique_ptr<QPdfWriter> writer;
    };
    auto pdf = std::make_shared<Pdf>();
    pdf->bytes.open(QIODevice::WriteOnly);
    pdf->writer = std::make_unique<QPdfWriter>(&pdf->bytes);
    pdf->writer->setCreator(QStringLiteral("Carrel"));
    pdf->writer->setTitle(content.articles.size() != 1
                              ? content.title
                              : QString::fromStdString(content.articles.front()->article.title));
    pdf->writer->setPageSize(QPageSize(
        QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4));
    if (!content.table.isEmpty()) pdf->writer->setPageOrientation(QPageLayout::Landscape);
    constexpr QMarginsF margins(20, 18, 20, 14);
    pdf->writer->setPageMargins(margins, QPageLayout::Millimeter);
    auto paper = std::make_shared<Paper>(content, theme_.readingType().face,
                                         std::shared_ptr<QPagedPaintDevice>(pdf, pdf->writer.get()));
    stepPaper(paper, [this, pdf, file](bool ok) {
        pdf->writer.reset();  // with it the file ends
        if (ok) {
            saver_->save(file, [pdf] { return pdf->bytes.data().toStdString(); });
        } else {
            emit told(tr("The PDF can't be made."));
        }
    });
}

void ExportController::stepPaper(const std::shared_ptr<Paper>& paper, const Done& done) {
    QTimer::singleShot(0, this, [this, paper, done] {
        if (paper->step()) {
            stepPaper(paper, done);
        } else {
            done(paper->ok());
        }
    });
}

void ExportController::askAndPrint(const ExportWish& wish) {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setCreator(QStringLiteral("Carrel"));
    printer->setDocName(wish.title);
    if (wish.comparison) printer->setPageOrientation(QPageLayout::Landscape);
    auto* dialog = new QPrintDialog(printer.get(), window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print"));
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this, printer, wish] {
        gather(wish, [this, printer](const PaperContent& content) { print(content, printer); });
    });
    connect(dialog, &QObject::destroyed, this, [printer] {});  // which it uses until then
    dialog->open();
}

void ExportController::print(const PaperContent& content, const std::shared_ptr<QPrinter>& printer) {
    auto paper = std::make_shared<Paper>(content, theme_.readingType().face, printer);
    stepPaper(paper, [this, printer](bool ok) {
        const bool printed = ok && printer->printerState() != QPrinter::Error;
        emit told(printed ? tr("Printed %1").arg(printer->docName())
                          : tr("%1 can't be printed: the printer takes nothing.").arg(printer->docName()));
    });
}

}  // namespace carrel::desktop
