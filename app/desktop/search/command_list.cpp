// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/search/command_list.h"

#include <QStyledItemDelegate>

#include <algorithm>

#include "app/desktop/theme/canvas.h"

namespace carrel::desktop {

namespace {

constexpr int rowHeight = 34;
constexpr int side = 14;
constexpr int inset = 6;
constexpr int keysWidth = 160;
constexpr qreal radius = 6;

class CommandDelegate : public QStyledItemDelegate {
public:
    CommandDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), theme_(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Tokens& t = theme_.tokens();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        Canvas canvas(*painter, option.rect, option.direction, theme_);
        canvas.box(canvas.rect().adjusted(inset, 0, -inset, 0), radius,
                   selected  ? t.selected
                   : hovered ? t.hover
                             : QColor(),
                   {});
        const QRect row = canvas.rect().adjusted(side, 0, -side, 0);
        canvas.line(row.adjusted(0, 0, -keysWidth, 0), index.data().toString(), theme_.uiFont(), t.text);
        canvas.line(row, index.data(CommandModel::KeysRole).toString(), theme_.uiFont(12, QFont::Normal),
                    t.secondText, Qt::AlignRight | Qt::AlignVCenter);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& /*index*/) const override {
        return {option.rect.width(), theme_.scaled(rowHeight)};
    }

private:
    const Theme& theme_;
};

bool beginsAWord(const QString& name, const QString& word) {
    for (const QString& part : name.split(QLatin1Char(' ')))
        if (part.startsWith(word, Qt::CaseInsensitive)) return true;
    return false;
}

bool holds(const QAction& action, const QString& text) {
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return beginsAWord(action.text(), word); });
}

}  // namespace

void CommandModel::setFilter(const QString& text) {
    beginResetModel();
    shown_.clear();
    for (QAction* action : all_)
        if (action->isEnabled() && holds(*action, text)) shown_.append(action);
    endResetModel();
}

QAction* CommandModel::commandAt(const QModelIndex& index) const {
    return index.isValid() && checkIndex(index) ? shown_.at(index.row()) : nullptr;
}

int CommandModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

QVariant CommandModel::data(const QModelIndex& index, int role) const {
    const QAction* action = commandAt(index);
    if (action == nullptr) return {};
    if (role == Qt::DisplayRole) return action->text();
    if (role == KeysRole || role == Qt::AccessibleDescriptionRole)
        return action->shortcut().toString(QKeySequence::NativeText);
    return {};
}

CommandList::CommandList(const Theme& theme, QWidget* parent)
    : QListView(parent), model_(new CommandModel(this)) {
    setModel(model_);
    setItemDelegate(new CommandDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Commands"));
}

void CommandList::filter(const QString& text) {
    model_->setFilter(text);
    setCurrentIndex(model_->index(0));
}

void CommandList::move(int rows) {
    const int last = model_->rowCount() - 1;
    setCurrentIndex(model_->index(std::clamp(currentIndex().row() + rows, 0, std::max(0, last))));
}

}  // namespace carrel::desktop
