// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/bookmarks/highlight_list.h"

#include <QResizeEvent>

#include <algorithm>

#include "app/desktop/bookmarks/bookmark_words.h"
#include "app/desktop/navigation/open_gestures.h"
#include "app/desktop/theme/canvas.h"
#include "app/desktop/theme/elided_lines.h"

namespace carrel::desktop {

namespace {

constexpr int bar = 3;
constexpr int quoteLeft = 14;
constexpr int quoteSide = 6;
constexpr int quoteLine = 19;
constexpr int placeLine = 17;
constexpr int rowGap = 8;
constexpr int mostLines = 3;
constexpr int mostHeight = 190;

}  // namespace

HighlightModel::HighlightModel(QObject* parent) : QAbstractListModel(parent) {}

void HighlightModel::setHighlights(const Highlights& highlights) {
    beginResetModel();
    highlights_ = highlights;
    endResetModel();
}

const personal::Highlight* HighlightModel::highlightAt(const QModelIndex& index) const {
    if (!index.isValid() || !checkIndex(index)) return nullptr;
    return &highlights_[static_cast<std::size_t>(index.row())];
}

int HighlightModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(highlights_.size());
}

QVariant HighlightModel::data(const QModelIndex& index, int role) const {
    const personal::Highlight* highlight = highlightAt(index);
    if (highlight == nullptr) return {};
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return QString::fromStdString(highlight->what.quotation.exact).simplified();
        case Qt::AccessibleDescriptionRole:
        case PlaceRole: {
            QStringList parts = {highlight->lost ? tr("Lost its place") : QString(),
                                 sectionName(highlight->what.section), firstLines(highlight->what.comment)};
            parts.removeAll(QString());
            return parts.join(QStringLiteral(" · "));
        }
        case ColourRole:
            return static_cast<int>(highlight->what.colour);
        case LostRole:
            return highlight->lost;
        default:
            return {};
    }
}

HighlightDelegate::HighlightDelegate(const Theme& theme, QAbstractItemView& view)
    : QStyledItemDelegate(&view), theme_(theme), view_(view) {}

QString HighlightDelegate::quotationOf(const QModelIndex& index) const {
    const int width = qRound(view_.viewport()->width() / theme_.scale()) - quoteLeft - quoteSide;
    return elidedLines(index.data().toString(), theme_.uiFont(), width, mostLines);
}

QSize HighlightDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto lines = static_cast<int>(quotationOf(index).count(QLatin1Char('\n'))) + 1;
    const bool placed = !index.data(HighlightModel::PlaceRole).toString().isEmpty();
    return {option.rect.width(), theme_.scaled(lines * quoteLine + (placed ? placeLine : 0) + 2 + rowGap)};
}

void HighlightDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    const Tokens& t = theme_.tokens();
    Canvas canvas(*painter, option.rect, option.direction, theme_);
    const QRect row = canvas.rect().adjusted(0, 0, 0, -rowGap);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus) &&
                         option.state.testFlag(QStyle::State_KeyboardFocusChange);
    if (option.state.testFlag(QStyle::State_MouseOver) || focused)
        canvas.box(row.adjusted(bar, 0, 0, 0), 4,
                   option.state.testFlag(QStyle::State_MouseOver) ? t.hover : QColor(),
                   focused ? t.accent : QColor());
    const auto colour = static_cast<personal::Colour>(index.data(HighlightModel::ColourRole).toInt());
    canvas.fill(QRect(0, 0, bar, row.height()), t.ink(colour).line);
    const QString quotation = quotationOf(index);
    const auto lines = static_cast<int>(quotation.count(QLatin1Char('\n'))) + 1;
    const QRect text(quoteLeft, 1, canvas.width() - quoteLeft - quoteSide, lines * quoteLine);
    canvas.lines(text, quotation, theme_.uiFont(), t.text);
    canvas.line(QRect(quoteLeft, text.bottom() + 1, text.width(), placeLine),
                index.data(HighlightModel::PlaceRole).toString(), theme_.uiFont(12, QFont::Normal),
                index.data(HighlightModel::LostRole).toBool() ? t.warning : t.secondText);
}

HighlightList::HighlightList(const Theme& theme, QWidget* parent)
    : QListView(parent), theme_(theme), model_(new HighlightModel(this)) {
    setModel(model_);
    setItemDelegate(new HighlightDelegate(theme, *this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setAccessibleName(tr("Highlights"));
    connect(new OpenGestures(*this), &OpenGestures::opened, this,
            [this](const QModelIndex& index, OpenIn where) {
                if (const personal::Highlight* highlight = model_->highlightAt(index))
                    emit opened(personal::Highlight(*highlight), where);
            });
}

void HighlightList::setHighlights(const Highlights& highlights) {
    model_->setHighlights(highlights);
    selectionModel()->setCurrentIndex(model_->index(0), QItemSelectionModel::NoUpdate);
    fit();
}

void HighlightList::fit() {
    int height = 0;
    const int most = theme_.scaled(mostHeight);
    for (int row = 0; row < model_->rowCount() && height < most; ++row)
        height += sizeHintForRow(row);
    setFixedHeight(std::min(height, most));
}

void HighlightList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) fit();
}

}  // namespace carrel::desktop
