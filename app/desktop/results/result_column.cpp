// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/results/result_column.h"

#include <QActionGroup>
#include <QClipboard>
#include <QCollator>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

#include "app/desktop/navigation/open_gestures.h"
#include "app/desktop/results/result_delegate.h"
#include "app/desktop/theme/icons.h"
#include "app/desktop/theme/text_colour.h"

namespace carrel::desktop {

namespace {

constexpr int resultHead = 40;
constexpr std::array<const char*, 3> orderTitles = {
    QT_TRANSLATE_NOOP("carrel::desktop::ResultColumn", "Relevance"),
    QT_TRANSLATE_NOOP("carrel::desktop::ResultColumn", "Title"),
    QT_TRANSLATE_NOOP("carrel::desktop::ResultColumn", "Year")};

}  // namespace

ResultColumn::ResultColumn(const Theme& theme, const library::Description& library, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      model_(new ResultModel(library, this)),
      facets_(new QToolButton(this)),
      count_(new QLabel(this)),
      choices_(new ChoiceRow(theme, this)),
      order_(new QToolButton(this)),
      copy_(new QToolButton(this)),
      list_(new QListView(this)),
      text_(new QLabel(this)),
      content_(new QStackedWidget(this)) {
    list_->setModel(model_);
    list_->setItemDelegate(new ResultDelegate(theme, list_));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setMouseTracking(true);
    list_->setUniformItemSizes(true);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setAccessibleName(tr("Results"));
    text_->setTextFormat(Qt::RichText);
    text_->setWordWrap(true);
    text_->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    text_->setMargin(16);
    text_->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    content_->addWidget(text_);
    content_->addWidget(list_);
    auto* line = new QFrame(this);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Dark);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(line);
    column->addWidget(content_, 1);
    setFocusProxy(list_);
    connect(new OpenGestures(*list_), &OpenGestures::opened, this,
            [this](const QModelIndex& index, OpenIn where) {
                if (const workspace::Result* result = model_->resultAt(index)) emit opened(*result, where);
            });
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &ResultColumn::currentMoved);
    const QScrollBar* bar = list_->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) {
        if (value + bar->pageStep() >= bar->maximum()) wishForMore();
    });
    connect(choices_, &ChoiceRow::freed, this, &ResultColumn::choiceFreed);
    connect(text_, &QLabel::linkActivated, this, &ResultColumn::textFollowed);
    connect(&theme_, &Theme::changed, this, &ResultColumn::applyTheme);
    applyTheme();
}

QWidget* ResultColumn::makeHead() {
    auto* head = new QWidget(this);
    head->setFixedHeight(theme_.scaled(resultHead));
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(12, 0, 8, 0);
    row->setSpacing(8);
    facets_->setCheckable(true);
    facets_->setAccessibleName(tr("Narrow the results"));
    facets_->setToolTip(facets_->accessibleName());
    facets_->hide();
    order_->setMenu(makeOrderMenu());
    order_->setToolTip(tr("Order"));
    copy_->setMenu(makeCopyMenu());
    copy_->setAccessibleName(tr("Copy the results"));
    copy_->setToolTip(copy_->accessibleName());
    order_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QToolButton* button : {facets_, order_, copy_}) {
        button->setAutoRaise(true);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setFocusPolicy(Qt::TabFocus);
    }
    count_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(facets_);
    row->addWidget(count_, 1);
    row->addWidget(choices_);
    row->addWidget(order_);
    row->addWidget(copy_);
    connect(facets_, &QToolButton::toggled, this, &ResultColumn::facetsWanted);
    return head;
}

QMenu* ResultColumn::makeOrderMenu() {
    auto* menu = new QMenu(order_);
    auto* group = new QActionGroup(menu);
    for (std::size_t at = 0; at < orderTitles.size(); ++at) {
        QAction* action = menu->addAction(tr(orderTitles.at(at)));
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, at] { emit orderChosen(static_cast<ResultOrder>(at)); });
    }
    return menu;
}

QMenu* ResultColumn::makeCopyMenu() {
    auto* menu = new QMenu(copy_);
    menu->addAction(tr("Copy as Markdown"), this, [this] { copy(workspace::toMarkdown(model_->results())); });
    menu->addAction(tr("Copy as CSV"), this, [this] { copy(workspace::toCsv(model_->results())); });
    return menu;
}

void ResultColumn::copy(const std::string& text) {
    QGuiApplication::clipboard()->setText(QString::fromStdString(text));
    emit told(tr("Copied %Ln result(s)", nullptr, model_->rowCount()));
}

void ResultColumn::sort(std::vector<workspace::Result>& results) const {
    if (shownOrder_ == ResultOrder::Title) {
        QCollator collator;
        collator.setNumericMode(true);
        std::stable_sort(results.begin(), results.end(),
                         [&](const workspace::Result& a, const workspace::Result& b) {
                             return collator.compare(QString::fromStdString(a.hit.title),
                                                     QString::fromStdString(b.hit.title)) < 0;
                         });
    } else if (shownOrder_ == ResultOrder::Year) {
        std::stable_sort(
            results.begin(), results.end(), [](const workspace::Result& a, const workspace::Result& b) {
                return a.field("year") > b.field("year");  // newest first, those without one last
            });
    }
}

void ResultColumn::setResults(const FoundResults& found, ResultOrder order, const std::string& current) {
    shownOrder_ = order;
    const search::Answer& answer = found.list.found.answer;
    const auto total = static_cast<int>(answer.total);
    QString text = (answer.exact ? tr("<b>%Ln article(s)</b>", nullptr, total)
                                 : tr("<b>about %Ln article(s)</b>", nullptr, total));
    if (found.list.found.unchosen > answer.total)
        text += QLatin1Char(' ') +
                tr("of %1").arg(QLocale().toString(static_cast<qulonglong>(found.list.found.unchosen)));
    count_->setText(text + QStringLiteral(" \u00B7 ") +
                    tr("%1 ms").arg(std::max<qint64>(1, found.milliseconds)));
    std::vector<workspace::Result> results = found.list.results;
    more_ = results.size() < answer.total;
    sort(results);
    const int scroll = list_->verticalScrollBar()->value();
    model_->setResults(std::move(results));
    QModelIndex index = model_->indexOf(current);
    const bool kept = index.isValid();
    if (!kept) index = model_->index(0);
    content_->setCurrentWidget(list_);
    list_->setCurrentIndex(index);
    if (kept) {
        list_->verticalScrollBar()->setValue(scroll);
        list_->scrollTo(index);
    }
    if (list_->isVisible() && hasRoom()) wishForMore();
    order_->menu()->actions().at(static_cast<int>(order))->setChecked(true);
    order_->setText(tr(orderTitles.at(static_cast<std::size_t>(order))));
}

void ResultColumn::showText(const QString& html) {
    model_->setResults({});
    text_->setText(html);
    content_->setCurrentWidget(text_);
}

void ResultColumn::setFacetButton(bool shown) {
    facets_->setVisible(shown);
}

const workspace::Result* ResultColumn::current() const {
    return model_->resultAt(list_->currentIndex());
}

bool ResultColumn::hasRoom() const {
    const int height = list_->sizeHintForRow(0) * model_->rowCount();
    return height < list_->viewport()->height();
}

void ResultColumn::wishForMore() {
    if (!std::exchange(more_, false)) return;  // once
    emit moreWanted();
}

void ResultColumn::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    constexpr int roomForChips = 360;
    choices_->setVisible(width() >= theme_.scaled(roomForChips));
    if (list_->isVisible() && hasRoom()) wishForMore();
}

void ResultColumn::applyTheme() {
    const Tokens& t = theme_.tokens();
    count_->setFont(theme_.widgetFont(13));
    order_->setFont(theme_.widgetFont(13));
    order_->setIcon(icon(QStringLiteral("sort"), t.secondText));
    copy_->setIcon(icon(QStringLiteral("copy"), t.secondText));
    facets_->setIcon(icon(QStringLiteral("filter"), t.secondText));
    text_->setFont(theme_.widgetFont(14));
    renewLinkColour(*text_);
}

}  // namespace carrel::desktop
