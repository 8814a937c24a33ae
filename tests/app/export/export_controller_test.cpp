// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/export/export_controller.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include "core/collect/collect.h"
#include "core/workspace/shelf.h"
#include "tests/core/temporary_folder.h"

namespace carrel::desktop {
namespace {

/// The words of a PDF.
QString wordsOf(const std::filesystem::path& pdf) {
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"),
                 {QStringLiteral("-layout"), QString::fromStdString(pdf.string()), QStringLiteral("-")});
    EXPECT_TRUE(reader.waitForFinished()) << "pdftotext of poppler-utils is missing";
    return QString::fromUtf8(reader.readAllStandardOutput());
}

class ExportControllerTest : public testing::Test {
protected:
    ExportControllerTest() {
        folder_.write("source/library.yaml", "id: notes\ntitle: Notes\n");
        folder_.write("source/sources.yaml",
                      "ftc: {publisher: FTC, title: A report, url: 'https://example.org/r'}\n");
        folder_.write("source/alpha.md",
                      "---\ntitle: Alpha\n---\nFirst words.[@ftc]\n\n> [!lesson]\n> Learn it.\n");
        std::string pages = "---\ntitle: Beta\n---\n";
        for (int line = 0; line < 120; ++line)
            pages += "Paragraph " + std::to_string(line) + ".\n\n";
        folder_.write("source/beta.md", pages);
        EXPECT_TRUE(collect::build(folder_.path() / "source", file_, {}).ok());
        shelf_ = std::make_shared<workspace::Shelf>(std::vector{file_});
        library_ = shelf_->contents().front().description;
        loader_ = std::make_unique<ArticleLoader>(
            ArticleLoader::Calls{[this](const library::ArticleKey& key) { return shelf_->open(key); }, {}});
        exports_ = new ExportController(*loader_, library_, theme_, &window_);
    }
    /// What was told of a comparison.
    QString writtenTable(ExportController::Form form, const std::string& name) {
        ExportWish wish{QStringLiteral("Bridges"), {}};
        const auto cell = [](const char* text) {
            markup::Inline piece;
            piece.text = text;
            return compare::cellOf({piece});
        };
        wish.comparison = compare::Comparison{"Bridges",
                                              {{"Arch", {}, true}, {"Beam", {}, true}},
                                              {{"Load", {cell("all pressed"), cell("all bent")}, true},
                                               {"Age", {cell("=1+1"), cell("")}, true}}};
        QSignalSpy told(exports_, &ExportController::told);
        exports_->write(form, wish, QString::fromStdString((folder_.path() / name).string()));
        EXPECT_TRUE(told.wait(20000));
        return told.isEmpty() ? QString() : told.first().first().toString();
    }
    /// What was told of it.
    QString written(ExportController::Form form, const std::vector<std::string>& slugs,
                    const std::string& name) {
        ExportWish wish{QStringLiteral("Together"), {}};
        for (const std::string& slug : slugs)
            wish.articles.push_back({"notes", slug});
        QSignalSpy told(exports_, &ExportController::told);
        exports_->write(form, wish, QString::fromStdString((folder_.path() / name).string()));
        EXPECT_TRUE(told.wait(20000));
        return told.isEmpty() ? QString() : told.first().first().toString();
    }

    test::TemporaryFolder folder_;
    std::filesystem::path file_ = folder_.path() / "notes.carrel";
    std::shared_ptr<workspace::Shelf> shelf_;
    library::Description library_;
    Theme theme_{Theme::Scheme::Light};
    std::unique_ptr<ArticleLoader> loader_;
    QWidget window_;
    ExportController* exports_ = nullptr;
};

TEST_F(ExportControllerTest, WritesAnArticleWithItsSourcesAndAddressAsPdf) {
    EXPECT_EQ(written(ExportController::Form::Pdf, {"alpha"}, "a.pdf"), QStringLiteral("Saved a.pdf"));
    const QString words = wordsOf(folder_.path() / "a.pdf");
    for (const char* part : {"Alpha", "First words.", "Learn it.", "FTC", "https://example.org/r",
                             "carrel://notes/alpha", "1 of 1"})
        EXPECT_TRUE(words.contains(QLatin1String(part))) << part << "\n" << words.toStdString();
}

TEST_F(ExportControllerTest, WritesAComparisonAsPdf) {
    EXPECT_EQ(writtenTable(ExportController::Form::Pdf, "t.pdf"), QStringLiteral("Saved t.pdf"));
    const QString words = wordsOf(folder_.path() / "t.pdf");
    for (const char* part :
         {"Bridges", "Aspect", "Arch", "Beam", "Load", "all pressed", "not stated", "1 of 1"})
        EXPECT_TRUE(words.contains(QLatin1String(part))) << part << "\n" << words.toStdString();
}

TEST_F(ExportControllerTest, WritesAComparisonAsHtml) {
    EXPECT_EQ(writtenTable(ExportController::Form::Html, "t.html"), QStringLiteral("Saved t.html"));
    const std::string html = test::bytesOf(folder_.path() / "t.html");
    EXPECT_NE(html.find("<h1>Bridges</h1>"), std::string::npos);
    EXPECT_NE(html.find("<td>all <b>pressed</b></td>"), std::string::npos);
}

TEST_F(ExportControllerTest, WritesAComparisonAsCsv) {
    EXPECT_EQ(writtenTable(ExportController::Form::Csv, "t.csv"), QStringLiteral("Saved t.csv"));
    EXPECT_EQ(test::bytesOf(folder_.path() / "t.csv"),
              "Aspect,Arch,Beam\r\nLoad,all pressed,all bent\r\nAge,'=1+1,\r\n");
}

TEST_F(ExportControllerTest, SaysWhyAComparisonCanNotBeWritten) {
    EXPECT_TRUE(writtenTable(ExportController::Form::Csv, "nowhere/t.csv")
                    .contains(QStringLiteral("can't be written")));
}

TEST_F(ExportControllerTest, WritesEveryLineOfALongArticleOnce) {
    written(ExportController::Form::Pdf, {"beta"}, "b.pdf");
    const QString words = wordsOf(folder_.path() / "b.pdf");
    for (int line = 0; line < 120; ++line)
        EXPECT_EQ(words.count(QStringLiteral("Paragraph %1.").arg(line)), 1) << line;
}

TEST_F(ExportControllerTest, BeginsSeveralArticlesWithContentsThatNameTheirPages) {
    written(ExportController::Form::Pdf, {"beta", "alpha"}, "ab.pdf");
    const QStringList pages = wordsOf(folder_.path() / "ab.pdf").split(QLatin1Char('\f'));
    ASSERT_GT(pages.size(), 3);
    EXPECT_TRUE(pages[0].contains(QStringLiteral("Together")));
    EXPECT_TRUE(pages[1].contains(QStringLiteral("Beta")));
    int alpha = 0;
    while (alpha < pages.size() && !pages[alpha].contains(QStringLiteral("First words.")))
        ++alpha;
    static const QRegularExpression line(QStringLiteral("Alpha\\s+(\\d+)"));
    EXPECT_EQ(line.match(pages[0]).captured(1).toInt(), alpha + 1) << pages[0].toStdString();
}

TEST_F(ExportControllerTest, WritesTheSameInTheDarkTheme) {
    written(ExportController::Form::Html, {"alpha"}, "light.html");
    written(ExportController::Form::Pdf, {"alpha"}, "light.pdf");
    theme_.setAppearance(Appearance::Dark);
    written(ExportController::Form::Html, {"alpha"}, "dark.html");
    written(ExportController::Form::Pdf, {"alpha"}, "dark.pdf");
    EXPECT_EQ(test::bytesOf(folder_.path() / "light.html"), test::bytesOf(folder_.path() / "dark.html"));
    // PDFs differ in their date only.
    EXPECT_EQ(test::bytesOf(folder_.path() / "light.pdf").size(),
              test::bytesOf(folder_.path() / "dark.pdf").size());
}

TEST_F(ExportControllerTest, WritesHtmlThatHoldsTheArticles) {
    EXPECT_EQ(written(ExportController::Form::Html, {"alpha", "beta"}, "ab.html"),
              QStringLiteral("Saved ab.html"));
    const std::string html = test::bytesOf(folder_.path() / "ab.html");
    EXPECT_NE(html.find("<h1>Together</h1>"), std::string::npos);
    EXPECT_NE(html.find("First words."), std::string::npos);
}

TEST_F(ExportControllerTest, LeavesOutArticlesThatAreGone) {
    written(ExportController::Form::Html, {"alpha", "gone"}, "a.html");
    EXPECT_NE(test::bytesOf(folder_.path() / "a.html").find("First words."), std::string::npos);
    EXPECT_TRUE(written(ExportController::Form::Html, {"gone"}, "b.html")
                    .startsWith(QStringLiteral("There is nothing")));
    EXPECT_FALSE(std::filesystem::exists(folder_.path() / "b.html"));
}

TEST_F(ExportControllerTest, SaysWhyAFileCantBeWritten) {
    folder_.write("file", "old");
    for (const auto form : {ExportController::Form::Pdf, ExportController::Form::Html}) {
        const QString told = written(form, {"alpha"}, "file/a.out");
        EXPECT_TRUE(told.startsWith(QStringLiteral("a.out can't be written"))) << told.toStdString();
        EXPECT_TRUE(told.contains(QStringLiteral("Not a directory"))) << told.toStdString();
    }
    EXPECT_EQ(test::bytesOf(folder_.path() / "file"), "old");
}

TEST_F(ExportControllerTest, EndsAFileThatIsBeingWrittenBeforeItGoes) {
    const ExportWish wish{QStringLiteral("Together"), {{"notes", "alpha"}}};
    exports_->write(ExportController::Form::Pdf, wish,
                    QString::fromStdString((folder_.path() / "a.pdf").string()));
    delete exports_;
    EXPECT_FALSE(std::filesystem::exists(folder_.path() / "a.pdf"));
}

}  // namespace
}  // namespace carrel::desktop
