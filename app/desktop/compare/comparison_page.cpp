// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/compare/comparison_page.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <vector>

#include "app/desktop/compare/column_menu.h"

namespace carrel::desktop {

namespace {

constexpr int roomForList = 860;     // the page is as wide at least where the columns to add stand beside it
constexpr int roomForAspects = 800;  // and where its aspects have all the room that they want

}  // namespace

ComparisonPage::ComparisonPage(const Theme& theme, const workspace::Contents& contents,
                               const QList<QAction*>& exports, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      contents_(contents),
      model_(new ComparisonModel(this)),
      bar_(new ComparisonBar(theme, *model_, exports, this)),
      table_(new QTableView(this)),
      columns_(new ColumnHeader(theme, table_)),
      aspects_(new AspectHeader(theme, table_)),
      delegate_(new ComparisonDelegate(theme, table_)),
      others_(new ColumnList(theme, *model_, this)),
      corner_(new QLabel(tr("Aspect"), table_)),
      empty_(new QLabel(table_->viewport())),
      legend_(new QLabel(this)) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    buildTable();
    layOut();
    connectParts();
    setFocusProxy(table_);
    applyTheme();
}

void ComparisonPage::buildTable() {
    table_->setHorizontalHeader(columns_);
    table_->setVerticalHeader(aspects_);
    table_->setModel(model_);
    table_->setItemDelegate(delegate_);
    table_->setFrameShape(QFrame::NoFrame);
    table_->setAccessibleName(tr("Comparison"));
    table_->setSelectionMode(QAbstractItemView::NoSelection);
    table_->setTabKeyNavigation(false);
    table_->setCornerButtonEnabled(false);
    table_->setShowGrid(false);  // the cells draw their lines
    table_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->setMouseTracking(true);
    table_->installEventFilter(this);
    table_->viewport()->installEventFilter(this);
    corner_->setAutoFillBackground(true);
    corner_->setBackgroundRole(QPalette::Window);
    corner_->setAttribute(Qt::WA_TransparentForMouseEvents);
    corner_->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    corner_->setContentsMargins(theme_.scaled(14), theme_.scaled(13), 0, 0);
    empty_->setContentsMargins(theme_.scaled(16), theme_.scaled(16), theme_.scaled(16), 0);
    empty_->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ComparisonPage::layOut() {
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(table_, 1);
    middle->addWidget(others_);
    legend_->setContentsMargins(16, 9, 16, 9);
    legend_->setTextFormat(Qt::RichText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar_);
    column->addLayout(middle, 1);
    column->addWidget(legend_);
}

void ComparisonPage::connectParts() {
    connect(model_, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const QModelIndex current = table_->currentIndex();
        if (current.isValid()) current_ = {current.column(), current.row()};
    });
    connect(model_, &QAbstractItemModel::modelReset, this, &ComparisonPage::follow);
    connect(bar_, &ComparisonBar::copyWanted, this, &ComparisonPage::copy);
    connect(bar_, &ComparisonBar::textWanted, this, &ComparisonPage::textWanted);
    connect(bar_, &ComparisonBar::otherWanted, this, &ComparisonPage::otherWanted);
    connect(others_, &ColumnList::otherWanted, this, &ComparisonPage::otherWanted);
    connect(columns_, &ColumnHeader::removeWanted, model_, &ComparisonModel::removeColumn);
    connect(columns_, &ColumnHeader::moveWanted, model_, &ComparisonModel::moveColumn);
    connect(columns_, &ColumnHeader::menuWanted, this,
            [this](int column, const QPoint& place) { showMenu(column, -1, place); });
    connect(table_, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { openColumn(index, OpenIn::Here); });
    for (const QScrollBar* bar : {table_->horizontalScrollBar(), table_->verticalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, &ComparisonPage::moved);
    connect(&theme_, &Theme::changed, this, &ComparisonPage::applyTheme);
}

void ComparisonPage::setArticle(const workspace::OpenArticle& article, const QString& state) {
    bar_->setTextOffered(true);
    others_->setOtherOffered(false);
    display(*article.comparison, compare::readComparisonState(state.toStdString()));
}

void ComparisonPage::setComparison(const compare::Comparison& comparison,
                                   const compare::ComparisonState& state) {
    bar_->setTextOffered(false);
    others_->setOtherOffered(true);
    display(comparison, state);
}

void ComparisonPage::display(const compare::Comparison& comparison, const compare::ComparisonState& state) {
    std::vector<ColumnLook> looks;
    for (const compare::Column& column : comparison.columns) {
        const auto article =
            std::find_if(contents_.articles.begin(), contents_.articles.end(),
                         [&](const library::Summary& one) { return one.key == column.article; });
        if (article == contents_.articles.end()) {
            looks.emplace_back();
            continue;
        }
        const library::Kind* kind = contents_.description.findKind(article->kind);
        looks.push_back({kind == nullptr ? QString() : QString::fromStdString(kind->icon),
                         QString::fromStdString(article->lead)});
    }
    setting_ = true;
    bar_->setTitle(QString::fromStdString(comparison.title));
    bar_->field().clear();
    delegate_->setLinks(comparison.links);
    model_->setComparison(comparison, std::move(looks));
    model_->setColumns(compare::columnsNamed(comparison, state.columns));
    model_->setOnlyDifferences(state.onlyDifferences);
    current_ = {};
    setting_ = false;
    told_ = this->state();
    follow();
    table_->scrollToTop();
}

compare::ComparisonState ComparisonPage::state() const {
    compare::ComparisonState state;
    state.onlyDifferences = model_->onlyDifferences();
    if (model_->columns() != compare::firstColumns(model_->comparison())) state.columns = columnNames();
    return state;
}

std::vector<std::string> ComparisonPage::columnNames() const {
    std::vector<std::string> names;
    for (const std::size_t column : model_->columns())
        names.push_back(model_->comparison().columns[column].name);
    return names;
}

void ComparisonPage::copy(CopyForm form) {
    copyComparison(model_->shown(), form);
    switch (form) {
        case CopyForm::Table:
            emit told(tr("Copied the table"));
            break;
        case CopyForm::Markdown:
            emit told(tr("Copied the table as Markdown"));
            break;
        case CopyForm::Csv:
            emit told(tr("Copied the table as CSV"));
            break;
    }
}

void ComparisonPage::openSearch() {
    bar_->field().setFocus(Qt::ShortcutFocusReason);
    bar_->field().selectAll();
}

bool ComparisonPage::closeSearch() {
    if (!bar_->field().hasFocus() && bar_->field().text().isEmpty()) return false;
    bar_->field().clear();
    table_->setFocus(Qt::OtherFocusReason);
    return true;
}

void ComparisonPage::follow() {
    isUnfitted_ = true;
    if (setting_) return;  // several steps lead to what is to be shown
    const int column = std::clamp(current_.x(), 0, std::max(0, model_->columnCount() - 1));
    const int row = std::clamp(current_.y(), 0, std::max(0, model_->rowCount() - 1));
    table_->setCurrentIndex(model_->index(row, column));
    empty_->setText(emptyText());
    empty_->adjustSize();
    empty_->setVisible(model_->rowCount() == 0);
    giveWay();
    fitRows();
    if (state() == told_) return;
    told_ = state();
    emit stateChanged();
}

QString ComparisonPage::emptyText() const {
    if (!bar_->field().text().trimmed().isEmpty()) return tr("No aspect shown holds these words.");
    return model_->onlyDifferences() ? tr("These columns don't differ in anything.")
                                     : tr("There is nothing to compare.");
}

void ComparisonPage::fitRows() {
    willFit_ = false;
    placeCorner();
    // Each cell is set in type to know how high it is.
    if (!isVisible()) return;
    std::vector<int> widths{aspects_->width()};
    for (int column = 0; column < model_->columnCount(); ++column)
        widths.push_back(table_->columnWidth(column));
    if (!std::exchange(isUnfitted_, false) && widths == fitted_) return;
    fitted_ = std::move(widths);
    table_->resizeRowsToContents();
}

void ComparisonPage::fitSoon() {
    if (std::exchange(willFit_, true)) return;
    QMetaObject::invokeMethod(this, &ComparisonPage::fitRows, Qt::QueuedConnection);
}

void ComparisonPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    fitSoon();
}

void ComparisonPage::placeCorner() {
    const QRect rows = aspects_->geometry();
    corner_->setGeometry(rows.x(), columns_->geometry().y(), rows.width(), columns_->height());
}

void ComparisonPage::applyTheme() {
    const Tokens& t = theme_.tokens();
    QPalette head = theme_.palette();
    head.setColor(QPalette::Window, t.window);
    corner_->setPalette(head);
    corner_->setFont(theme_.widgetFont(13, QFont::DemiBold));
    QPalette quiet = theme_.palette();
    quiet.setColor(QPalette::WindowText, t.secondText);
    legend_->setPalette(quiet);
    empty_->setPalette(quiet);
    legend_->setFont(theme_.widgetFont(12));
    legend_->setText(
        QStringLiteral("<span style=\"background-color:%1; color:%2; font-weight:600\">&nbsp;%3&nbsp;"
                       "</span>&nbsp; %4")
            .arg(t.softAccent.name(), t.text.name(), tr("Tinted words").toHtmlEscaped(),
                 tr("are in no other column of the row. Grey rows are equal.").toHtmlEscaped()));
    isUnfitted_ = true;
    fitRows();
}

void ComparisonPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    giveWay();
    fitSoon();
}

void ComparisonPage::giveWay() {
    const bool narrow = width() < theme_.scaled(roomForList);
    bar_->setNarrow(narrow);
    others_->setVisible(!narrow && !others_->isEmpty());
    aspects_->setNarrow(width() < theme_.scaled(roomForAspects));
}

LinkSpot ComparisonPage::linkAt(const QPoint& point) const {
    const QModelIndex index = table_->indexAt(point);
    if (!index.isValid()) return {};
    LinkSpot link = delegate_->linkAt(point, table_->visualRect(index), index);
    link.rect.moveTopLeft(table_->viewport()->mapToGlobal(link.rect.topLeft()));
    return link;
}

bool ComparisonPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == table_) return tableEvent(*event);
    if (event->type() == QEvent::Resize) {
        fitSoon();  // a scroll bar came or went
    } else if (event->type() == QEvent::Paint) {
        if (willFit_) fitRows();
    } else if (event->type() == QEvent::MouseMove) {
        hover(linkAt(static_cast<QMouseEvent*>(event)->pos()));
    } else if (event->type() == QEvent::Leave) {
        hover({});
    } else if (event->type() == QEvent::MouseButtonRelease) {
        const auto& mouse = *static_cast<QMouseEvent*>(event);
        const LinkSpot link = linkAt(mouse.pos());
        if (mouse.button() != Qt::RightButton && link.target.kind != LinkTarget::Kind::None)
            emit linkActivated(link, openInFor(mouse.button(), mouse.modifiers()));
    }
    return false;
}

bool ComparisonPage::tableEvent(QEvent& event) {
    if (event.type() == QEvent::KeyPress) return noteKey(static_cast<QKeyEvent&>(event));
    if (event.type() != QEvent::ContextMenu) return false;
    const auto& menu = static_cast<QContextMenuEvent&>(event);
    const bool byKey = menu.reason() == QContextMenuEvent::Keyboard;
    const QModelIndex cell =
        byKey ? table_->currentIndex() : table_->indexAt(table_->viewport()->mapFromGlobal(menu.globalPos()));
    if (!cell.isValid()) return false;
    const QPoint place =
        byKey ? table_->viewport()->mapToGlobal(table_->visualRect(cell).center()) : menu.globalPos();
    showMenu(cell.column(), cell.row(), place);
    return true;
}

void ComparisonPage::showMenu(int column, int row, const QPoint& place) {
    auto* menu = new ColumnMenu(*model_, column, row, this);
    connect(menu, &ColumnMenu::openWanted, this, [this](const Address& address, OpenIn where) {
        emit linkActivated({{LinkTarget::Kind::Article, address, {}}, {}}, where);
    });
    menu->popup(place);
}

void ComparisonPage::hover(const LinkSpot& link) {
    if (link.target == hovered_) return;
    hovered_ = link.target;
    const bool left = hovered_.kind == LinkTarget::Kind::None;
    table_->viewport()->setCursor(left ? Qt::ArrowCursor : Qt::PointingHandCursor);
    if (left) {
        emit linkLeft();
    } else {
        emit linkEntered(link);
    }
}

bool ComparisonPage::noteKey(const QKeyEvent& event) {
    const bool moves = event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    if (event.matches(QKeySequence::Copy)) {
        copy(CopyForm::Table);
    } else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        openColumn(table_->currentIndex(), openInFor(event.modifiers()));
    } else if (event.key() == Qt::Key_Delete) {
        model_->removeColumn(table_->currentIndex().column());
    } else if (moves && (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right)) {
        const bool back = (event.key() == Qt::Key_Left) != (layoutDirection() == Qt::RightToLeft);
        moveColumn(back ? -1 : 1);
    } else {
        return false;
    }
    return true;
}

void ComparisonPage::moveColumn(int by) {
    const QModelIndex cell = table_->currentIndex();
    if (!cell.isValid()) return;
    const int to = cell.column() + by;
    const int row = cell.row();
    model_->moveColumn(cell.column(), to);
    if (const QModelIndex moved = model_->index(row, to); moved.isValid()) table_->setCurrentIndex(moved);
}

void ComparisonPage::openColumn(const QModelIndex& cell, OpenIn where) {
    if (!cell.isValid()) return;
    const auto& compared = model_->columnAt(cell.column()).article;
    if (!compared) return;
    emit linkActivated({{LinkTarget::Kind::Article, {*compared, {}}, {}}, {}}, where);
}

}  // namespace carrel::desktop
