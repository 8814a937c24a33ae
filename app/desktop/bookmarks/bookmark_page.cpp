// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/bookmarks/bookmark_page.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <array>

#include "app/desktop/bookmarks/bookmark_menu.h"
#include "app/desktop/bookmarks/editor/folder_button.h"
#include "app/desktop/theme/icons.h"

namespace carrel::desktop {

namespace {

constexpr int barHeight = 44;
constexpr int threeColumns = 880;  // from so many pixels on
constexpr int twoColumns = 620;
constexpr int leastWidth = 260;  // of the list
constexpr std::array<const char*, 3> orders = {QT_TRANSLATE_NOOP("carrel::desktop::BookmarkPage", "Newest"),
                                               QT_TRANSLATE_NOOP("carrel::desktop::BookmarkPage", "Title"),
                                               QT_TRANSLATE_NOOP("carrel::desktop::BookmarkPage", "By hand")};

}  // namespace

BookmarkPage::BookmarkPage(const BookmarkParts& parts, QWidget* parent)
    : QWidget(parent),
      parts_(parts),
      selector_(new BookmarkSelector(this)),
      model_(new BookmarkListModel(parts.contents.description, this)),
      columns_(new QSplitter(this)),
      folders_(new FolderColumn(parts.theme, parts.folders, parts.bookmarks, parts.searches, this)),
      filter_(new QLineEdit(this)),
      scope_(new QToolButton(this)),
      sort_(new QToolButton(this)),
      export_(new QPushButton(tr("Export"), this)),
      list_(new BookmarkList(parts.theme, *model_, this)),
      empty_(new QLabel(this)),
      content_(new QStackedWidget(this)),
      detail_(new BookmarkDetail(
          {parts.theme, parts.contents, parts.bookmarks, parts.folders, parts.highlights}, this)) {
    layOut();
    fillSortMenu();
    fillScopeMenu();
    setFocusProxy(list_);
    connectParts();
    connectList();
    connect(&parts_.theme, &Theme::changed, this, &BookmarkPage::applyTheme);
    applyTheme();
}

void BookmarkPage::layOut() {
    constexpr std::array widths = {200, 480, 440};
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setMinimumWidth(parts_.theme.scaled(leastWidth));  // as the other columns give way
    for (QWidget* column : std::initializer_list<QWidget*>{folders_, makeMiddle(), detail_})
        columns_->addWidget(column);
    columns_->setChildrenCollapsible(false);
    for (int at = 1; at < columns_->count(); ++at) {
        columns_->handle(at)->setAutoFillBackground(true);
        columns_->handle(at)->setBackgroundRole(QPalette::Dark);
    }
    columns_->setSizes({widths[0], widths[1], widths[2]});
    for (int column = 0; column < columns_->count(); ++column)
        columns_->setStretchFactor(column, column);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(columns_);
}

QWidget* BookmarkPage::makeMiddle() {
    empty_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    empty_->setMargin(24);
    empty_->setWordWrap(true);
    empty_->setFocusPolicy(Qt::StrongFocus);  // so that keys go on when the last bookmark went
    empty_->setFont(parts_.theme.widgetFont());
    content_->addWidget(empty_);
    content_->addWidget(list_);
    auto* middle = new QWidget(this);
    middle->setMinimumWidth(parts_.theme.scaled(leastWidth));
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    auto* line = new QFrame(middle);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Dark);
    column->addWidget(line);
    column->addWidget(content_, 1);
    return middle;
}

QWidget* BookmarkPage::makeBar() {
    filter_->setClearButtonEnabled(true);
    filter_->setAccessibleName(tr("Filter bookmarks"));
    filter_->setPlaceholderText(filter_->accessibleName());
    filterIcon_ = filter_->addAction(QIcon(), QLineEdit::LeadingPosition);
    for (QToolButton* picture : filter_->findChildren<QToolButton*>())
        picture->setAccessibleName(filter_->accessibleName());
    for (QToolButton* button : {scope_, sort_}) {
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setFocusPolicy(Qt::TabFocus);
    }
    auto* bar = new QWidget(this);
    bar->setFixedHeight(parts_.theme.scaled(barHeight) - 1);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 12, 0);
    row->addWidget(scope_);
    row->addWidget(filter_, 1);
    row->addWidget(sort_);
    row->addWidget(export_);
    auto* menu = new QMenu(export_);
    menu->addActions(parts_.exchange);
    export_->setMenu(menu);
    export_->setAutoDefault(false);
    return bar;
}

void BookmarkPage::fillSortMenu() {
    auto* menu = new QMenu(sort_);
    auto* group = new QActionGroup(menu);
    for (std::size_t at = 0; at < orders.size(); ++at) {
        QAction* action = menu->addAction(tr(orders.at(at)), this, [this, at] {
            order_ = static_cast<BookmarkSort>(at);
            applyTheme();
            select();
        });
        action->setCheckable(true);
        action->setChecked(at == 0);
        group->addAction(action);
    }
    sort_->setMenu(menu);
}

void BookmarkPage::fillScopeMenu() {
    auto* menu = new QMenu(scope_);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        menu->addAction(tr("All bookmarks"), this, [this] { folders_->folders().setScope({}); });
        addFolderChoices(*menu, parts_.folders, [this](std::optional<personal::FolderId> folder) {
            using Kind = BookmarkScope::Kind;
            folders_->folders().setScope(folder ? BookmarkScope{Kind::Folder, *folder}
                                                : BookmarkScope{Kind::Unfiled});
        });
    });
    scope_->setMenu(menu);
}

void BookmarkPage::connectParts() {
    connect(filter_, &QLineEdit::textChanged, this, &BookmarkPage::select);
    connect(folders_, &FolderColumn::changed, this, [this] {
        applyTheme();
        select();
    });
    connect(folders_, &FolderColumn::searchWanted, this, &BookmarkPage::searchWanted);
    connect(selector_, &BookmarkSelector::selected, this, &BookmarkPage::take);
    connect(&parts_.bookmarks, &BookmarkController::bookmarksChanged, this, &BookmarkPage::select);
    connect(&parts_.folders, &FolderController::foldersChanged, this, [this] {
        applyTheme();
        if (order_ == BookmarkSort::ByHand) select();
    });
    connect(&parts_.highlights, &HighlightReader::countsRead, this,
            [this] { model_->setHighlightCounts(parts_.highlights.counts()); });
    connect(detail_, &BookmarkDetail::opened, this, &BookmarkPage::bookmarkActivated);
    connect(detail_, &BookmarkDetail::highlightOpened, this, &BookmarkPage::highlightActivated);
}

void BookmarkPage::connectList() {
    connect(list_, &BookmarkList::opened, this, &BookmarkPage::bookmarkActivated);
    connect(list_, &BookmarkList::currentMoved, this, &BookmarkPage::showCurrent);
    connect(list_, &BookmarkList::removeWanted, this, &BookmarkPage::removeChosen);
    connect(list_, &BookmarkList::stepWanted, this, &BookmarkPage::step);
    connect(list_, &BookmarkList::menuWanted, this, &BookmarkPage::showMenu);
    connect(model_, &BookmarkListModel::titleEntered, this,
            [this](personal::BookmarkId id, const QString& title) {
                parts_.bookmarks.edit(
                    id, [text = title.toStdString()](personal::BookmarkDraft& what) { what.title = text; });
            });
    connect(model_, &BookmarkListModel::moveWanted, this,
            [this](const BookmarkIds& ids, std::optional<personal::BookmarkId> before) {
                parts_.bookmarks.move(ids, folders_->folders().scope().target(), before);
            });
}

void BookmarkPage::select() {
    isOld_ = !isVisible();
    if (isOld_) return;
    BookmarkQuery query;
    query.scope = folders_->folders().scope();
    query.tags = folders_->tags();
    query.words = filter_->text().toStdString();
    query.sort = order_;
    for (const FolderRow& row : treeOf(parts_.folders.folders()))
        query.folders.push_back(row.id);
    selector_->select(parts_.bookmarks.bookmarks(), query);
}

void BookmarkPage::take(const std::shared_ptr<BookmarkSelection>& selection) {
    folders_->setCounts(selection->counts);
    const bool narrowed = !filter_->text().trimmed().isEmpty() || !folders_->tags().empty();
    const bool inOrder = folders_->folders().scope().kind != BookmarkScope::Kind::All && !narrowed;
    model_->setOrderedByHand(order_ == BookmarkSort::ByHand && inOrder);
    filter_->setPlaceholderText(tr("Filter %Ln bookmark(s)", nullptr, static_cast<int>(selection->inScope)));
    const bool focused = list_->hasFocus() || empty_->hasFocus();
    showEmptyState(*selection);
    list_->setBookmarks(std::move(selection->rows));
    setFocusProxy(content_->currentWidget());
    if (focused) content_->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void BookmarkPage::showEmptyState(const BookmarkSelection& selection) {
    content_->setCurrentIndex(selection.rows.empty() ? 0 : 1);
    if (selection.counts.all == 0) {
        empty_->setText(
            tr("<b>No bookmarks yet.</b><br>Open an article and press Ctrl+D, or the star above it."));
    } else if (selection.inScope == 0) {
        empty_->setText(
            tr("<b>Nothing in this folder.</b><br>Drag bookmarks onto it, or choose it in their menu."));
    } else {
        empty_->setText(tr("<b>No bookmark has these words and tags.</b>"));
    }
}

void BookmarkPage::showCurrent() {
    const personal::Bookmark* current = model_->bookmarkAt(list_->currentIndex());
    detail_->setBookmark(current == nullptr ? nullptr : parts_.bookmarks.find(current->id));
}

void BookmarkPage::removeChosen() {
    if (const BookmarkIds chosen = list_->chosen(); !chosen.empty()) parts_.bookmarks.remove(chosen);
}

bool BookmarkPage::canReorder() const {
    return model_->flags({}).testFlag(Qt::ItemIsDropEnabled);
}

void BookmarkPage::step(int by) {
    const BookmarkIds chosen = list_->chosen();
    if (!canReorder() || chosen.empty()) return;
    const int first = model_->indexOf(chosen.front()).row();
    const int last = model_->indexOf(chosen.back()).row();
    if ((by < 0 && first == 0) || (by > 0 && last == model_->rowCount() - 1)) return;
    const personal::Bookmark* before = model_->bookmarkAt(by < 0 ? first - 1 : last + 2);
    parts_.bookmarks.move(chosen, folders_->folders().scope().target(),
                          before == nullptr ? std::nullopt : std::optional(before->id));
}

void BookmarkPage::showMenu(const QPoint& place) {
    const BookmarkIds chosen = list_->chosen();
    if (chosen.empty()) return;
    auto* menu =
        new BookmarkMenu({parts_.theme, parts_.bookmarks, parts_.folders, chosen, canReorder()}, this);
    connect(menu, &BookmarkMenu::openWanted, this, [this](OpenIn where) {
        if (const personal::Bookmark* current = model_->bookmarkAt(list_->currentIndex()))
            emit bookmarkActivated(*current, where);
    });
    connect(menu, &BookmarkMenu::compareWanted, this, &BookmarkPage::compareWanted);
    connect(menu, &BookmarkMenu::renameWanted, this, [this] { list_->edit(list_->currentIndex()); });
    connect(menu, &BookmarkMenu::stepWanted, this, &BookmarkPage::step);
    menu->popup(place);
}

void BookmarkPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    parts_.highlights.readCounts();
    if (isOld_) select();
}

void BookmarkPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    giveWay();
}

void BookmarkPage::giveWay() {
    const bool foldersFit = width() >= parts_.theme.scaled(threeColumns);
    folders_->setVisible(foldersFit);
    scope_->setVisible(!foldersFit);
    detail_->setVisible(width() >= parts_.theme.scaled(twoColumns));
}

void BookmarkPage::applyTheme() {
    const QColor quiet = parts_.theme.tokens().secondText;
    QPalette palette = parts_.theme.palette();
    palette.setColor(QPalette::Window, parts_.theme.tokens().page);
    setPalette(palette);
    export_->setIcon(icon(QStringLiteral("export"), parts_.theme.tokens().text));
    filterIcon_->setIcon(icon(QStringLiteral("filter"), quiet));
    sort_->setIcon(icon(QStringLiteral("sort"), quiet));
    sort_->setText(tr(orders.at(static_cast<std::size_t>(order_))));
    sort_->setAccessibleName(tr("Order: %1").arg(sort_->text()));
    scope_->setIcon(icon(QStringLiteral("folder"), quiet));
    const BookmarkScope scope = folders_->folders().scope();
    const personal::Folder* folder = scope.target() ? parts_.folders.find(*scope.target()) : nullptr;
    scope_->setText(scope.kind == BookmarkScope::Kind::All ? tr("All bookmarks")
                    : folder == nullptr                    ? tr("Unfiled")
                                                           : QString::fromStdString(folder->name));
    scope_->setAccessibleName(tr("Folder: %1").arg(scope_->text()));
}

}  // namespace carrel::desktop
