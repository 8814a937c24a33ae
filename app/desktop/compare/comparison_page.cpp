// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/compare/comparison_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMouseEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace carrel::desktop {

namespace {

constexpr int barHeight = 48;
constexpr int aspectWidth = 190;
constexpr int headerHeight = 44;

}  // namespace

ComparisonPage::ComparisonPage(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      title_(new QLabel(this)),
      summary_(new QLabel(this)),
      onlyDifferences_(new QCheckBox(tr("Only differences"), this)),
      columns_(new QPushButton(tr("Columns"), this)),
      columnMenu_(new QMenu(columns_)),
      table_(new QTableView(this)),
      model_(new ComparisonModel(this)),
      delegate_(new ComparisonDelegate(theme, table_)) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    table_->setModel(model_);
    table_->setItemDelegate(delegate_);
    table_->setFrameShape(QFrame::NoFrame);
    table_->setAccessibleName(tr("Comparison"));
    table_->setTabKeyNavigation(false);
    table_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->setMouseTracking(true);
    table_->installEventFilter(this);
    table_->viewport()->installEventFilter(this);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table_->horizontalHeader()->setMinimumSectionSize(aspectWidth);
    table_->horizontalHeader()->setFixedHeight(theme_.scaled(headerHeight));
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->verticalHeader()->setFixedWidth(theme_.scaled(aspectWidth));
    table_->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->verticalHeader()->setHighlightSections(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(table_, 1);
    connect(onlyDifferences_, &QCheckBox::toggled, this, [this](bool only) {
        model_->setOnlyDifferences(only);
        refresh();
    });
    connect(columnMenu_, &QMenu::aboutToShow, this, &ComparisonPage::fillColumnMenu);
    connect(table_, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { openColumn(index, OpenIn::Here); });
    for (const QScrollBar* bar : {table_->horizontalScrollBar(), table_->verticalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, &ComparisonPage::moved);
    connect(&theme_, &Theme::changed, this, &ComparisonPage::fitRows);
}

QWidget* ComparisonPage::makeBar() {
    auto* bar = new QWidget(this);
    bar->setFixedHeight(theme_.scaled(barHeight));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(10);
    title_->setFont(theme_.headingFont(theme_.scaled(18)));
    columns_->setMenu(columnMenu_);
    columns_->setAutoDefault(false);
    auto* text = new QPushButton(tr("Read the text"), bar);
    text->setAutoDefault(false);
    connect(text, &QPushButton::clicked, this, &ComparisonPage::textWanted);
    row->addWidget(title_);
    row->addWidget(summary_);
    row->addStretch();
    row->addWidget(onlyDifferences_);
    row->addWidget(columns_);
    row->addWidget(text);
    return bar;
}

void ComparisonPage::setArticle(const workspace::OpenArticle& article) {
    title_->setText(QString::fromStdString(article.comparison->title));
    delegate_->setLinks(article.links);
    onlyDifferences_->setChecked(false);
    model_->setComparison(*article.comparison);
    table_->scrollToTop();
    table_->setCurrentIndex(model_->index(0, 0));
    table_->clearSelection();
    refresh();
}

void ComparisonPage::fillColumnMenu() {
    columnMenu_->clear();
    std::size_t at = 0;
    for (const compare::Column& column : model_->comparison().columns) {
        QAction* action = columnMenu_->addAction(QString::fromStdString(column.title));
        action->setCheckable(true);
        action->setChecked(column.shown);
        connect(action, &QAction::toggled, this, [this, at](bool shown) {
            model_->setColumnShown(at, shown);
            refresh();
        });
        ++at;
    }
}

void ComparisonPage::refresh() {
    summary_->setText(tr("%Ln aspect(s)", nullptr, static_cast<int>(model_->comparison().aspects.size())) +
                      QStringLiteral(" \u00B7 ") +
                      tr("%Ln differ", nullptr, static_cast<int>(model_->differences())));
    fitRows();
}

void ComparisonPage::fitRows() {
    table_->horizontalHeader()->setFont(theme_.widgetFont(14, QFont::DemiBold));
    table_->verticalHeader()->setFont(theme_.widgetFont(13, QFont::DemiBold));
    table_->resizeRowsToContents();
}

void ComparisonPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitRows();
}

LinkSpot ComparisonPage::linkAt(const QPoint& point) const {
    const QModelIndex index = table_->indexAt(point);
    if (!index.isValid()) return {};
    LinkSpot link = delegate_->linkAt(point, table_->visualRect(index), index);
    link.rect.moveTopLeft(table_->viewport()->mapToGlobal(link.rect.topLeft()));
    return link;
}

bool ComparisonPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == table_)
        return event->type() == QEvent::KeyPress && noteKey(*static_cast<QKeyEvent*>(event));
    if (event->type() == QEvent::MouseMove) {
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
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter) return false;
    openColumn(table_->currentIndex(), openInFor(event.modifiers()));
    return true;
}

void ComparisonPage::openColumn(const QModelIndex& cell, OpenIn where) {
    if (!cell.isValid()) return;
    const auto& compared = model_->columnAt(cell.column()).article;
    if (!compared) return;
    emit linkActivated({{LinkTarget::Kind::Article, {*compared, {}}, {}}, {}}, where);
}

}  // namespace carrel::desktop
