// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

#include "app/desktop/bookmarks/bookmark_page.h"
#include "app/desktop/history/history_page.h"
#include "app/desktop/home/home_page.h"
#include "app/desktop/navigation/first_article.h"
#include "app/desktop/program.h"
#include "tests/core/temporary_folder.h"

namespace carrel::desktop {

/// The program over the real handbook and one personal file, with its keys and clicks.
class Session {
public:
    explicit Session(const std::filesystem::path& personalFile,
                     const std::filesystem::path& library = CARREL_LIBRARY, const PreviewDelays& delays = {},
                     const std::filesystem::path& stateFolder = {})
        : workspace_({library}, personalFile, [] { return Time(std::chrono::hours(24)); }),
          program_(workspace_, loadStart(workspace_, stateFolder, firstAddress(stateFolder)), theme_, delays,
                   [this](const std::filesystem::path& asked) {
                       ownWindows_.push_back(asked);
                       return noOwnWindow_;
                   }) {
        QSignalSpy read(&bookmarks(), &BookmarkController::bookmarksChanged);
        QSignalSpy failed(&bookmarks(), &BookmarkController::changeFailed);
        program_.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&window()));
        EXPECT_TRUE(QTest::qWaitFor([&] { return read.count() + failed.count() > 0; }));
        EXPECT_TRUE(QTest::qWaitFor([&] { return find<Sidebar>()->tree()->model() != nullptr; }));
    }

    MainWindow& window() { return program_.window(); }
    BookmarkController& bookmarks() { return program_.bookmarks(); }
    ReadingController& reading() { return program_.reading(); }
    PreviewController& previews() { return program_.previews(); }
    Theme& theme() { return theme_; }
    /// The libraries that it was asked to open in windows of their own, where none opens.
    [[nodiscard]] const std::vector<std::filesystem::path>& ownWindows() const { return ownWindows_; }
    /// Why none of them opens from now on.
    void refuseOwnWindows(const QString& why) { noOwnWindow_ = why; }

    template <class Widget>
    Widget* find() {
        return window().findChild<Widget*>();
    }

    [[nodiscard]] Tabs& tabs() { return *find<Tabs>(); }
    /// Of the tab that is current.
    [[nodiscard]] ReaderView& reader() { return *tabs().current().findChild<ReaderView*>(); }

    [[nodiscard]] QString title() { return window().windowTitle(); }
    [[nodiscard]] bool waitForTitle(const QString& part) {
        return QTest::qWaitFor([&] { return title().contains(part); });
    }

    /// Types into whatever has the focus, as the window system would deliver it.
    static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* target = QApplication::focusWidget();
        QTest::keyClick(target == nullptr ? &window() : target, key, modifiers);
    }

    /// Clicks an article in the tree.
    void clickInTree(const std::string& slug, Qt::MouseButton button = Qt::LeftButton,
                     Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTreeView* tree = find<Sidebar>()->tree();
        const auto* model = static_cast<const ContentsModel*>(tree->model());
        const QModelIndex index = model->indexOf({"cto-handbook", slug});
        ASSERT_TRUE(index.isValid()) << slug;
        tree->expand(index.parent());
        tree->scrollTo(index);
        QTest::mouseClick(tree->viewport(), button, modifiers, tree->visualRect(index).center());
    }
    /// Opens an article in the current tab.
    void open(const std::string& slug) {
        clickInTree(slug);
        EXPECT_TRUE(QTest::qWaitFor([&] {
            const OpenArticlePtr& article = tabs().current().article();
            return article != nullptr && article->article.key.slug == slug;
        })) << slug;
    }
    /// Where the first link in the text that leads to `address`, or to a place that begins so, can be
    /// clicked.
    QPoint pointOfLink(const QString& address) {
        for (QTextBlock block = reader().document()->begin(); block.isValid(); block = block.next()) {
            for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
                const QTextCharFormat format = piece.fragment().charFormat();
                if (!format.anchorHref().startsWith(address) || format.objectType() != QTextFormat::NoObject)
                    continue;
                QTextCursor cursor(reader().document());
                cursor.setPosition(piece.fragment().position() + 1);
                reader().setTextCursor(cursor);
                reader().ensureCursorVisible();
                return reader().cursorRect(cursor).center() + QPoint(2, 0);
            }
        }
        ADD_FAILURE() << "no link to " << address.toStdString();
        return {};
    }
    /// Moves the pointer to a point of the reader's viewport.
    void moveTo(const QPoint& point) {
        QWidget* page = reader().viewport();
        QMouseEvent move(QEvent::MouseMove, point, page->mapToGlobal(point), Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(page, &move);
    }
    void clickLink(const QString& address, Qt::MouseButton button = Qt::LeftButton,
                   Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        const QPoint point = pointOfLink(address);
        QTest::mouseClick(reader().viewport(), button, modifiers, point);
    }

private:
    /// Without a session to come back to: the article that the library wants to start with.
    [[nodiscard]] QString firstAddress(const std::filesystem::path& stateFolder) const {
        if (!stateFolder.empty()) return {};
        try {
            const auto first = firstArticle(workspace_.openShelf().contents().front());
            return first ? toText(Address{*first, {}}) : QString();
        } catch (const std::exception&) {
            return {};  // the window says so
        }
    }

    std::vector<std::filesystem::path> ownWindows_;
    QString noOwnWindow_;
    Theme theme_{Theme::Scheme::Light};
    workspace::Workspace workspace_;
    Program program_;
};

class DesktopTest : public testing::Test {
protected:
    /// Opens the palette, types, and waits for hits.
    static void searchFor(Session& session, const QString& text) {
        session.press(Qt::Key_K, Qt::ControlModifier);
        auto* list = palette(session)->findChild<QListView*>();
        ASSERT_TRUE(QTest::qWaitFor([&] { return palette(session)->isVisible(); }));
        Session::type(text);
        const auto* model = static_cast<const HitListModel*>(list->model());
        ASSERT_TRUE(QTest::qWaitFor([&] { return model->hitAt(model->index(1)) != nullptr; }))
            << text.toStdString();
    }

    static SearchPalette* palette(Session& session) { return session.find<SearchPalette>(); }

    test::TemporaryFolder folder_;
    std::filesystem::path personal_ = folder_.path() / "personal.db";
};

}  // namespace carrel::desktop
