// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/compare/column_menu.h"

#include <algorithm>
#include <functional>

#include "app/desktop/theme/icons.h"

namespace carrel::desktop {

namespace {

QString asMenuText(const std::string& text) {
    return QString::fromStdString(text).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

void forEachLink(const std::vector<markup::Inline>& inlines,
                 const std::function<void(std::uint32_t)>& visit) {
    for (const markup::Inline& piece : inlines) {
        if (piece.kind == markup::InlineKind::Link) visit(piece.number);
        forEachLink(piece.children, visit);
    }
}

}  // namespace

ColumnMenu::ColumnMenu(ComparisonModel& model, int column, int row, QWidget* parent)
    : QMenu(parent), model_(model), column_(column) {
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(asMenuText(model_.columnAt(column).title));
    if (row >= 0) addLinks(row);
    addOpening();
    addMoves();
}

void ColumnMenu::addLinks(int row) {
    const auto* shown = model_.index(row, column_).data(ComparisonModel::CellRole).value<const ShownCell*>();
    if (shown == nullptr) return;
    forEachLink(shown->cell->content.inlines, [this](std::uint32_t number) {
        const auto& links = model_.comparison().links;
        const auto link = std::find_if(links.begin(), links.end(), [&](const library::Link& one) {
            return one.number == number && one.to;
        });
        if (link == links.end()) return;
        const Address address{*link->to, link->anchor};
        addAction(tr("Go to “%1”").arg(asMenuText(link->otherTitle)), this,
                  [this, address] { emit openWanted(address, OpenIn::Here); });
    });
    if (!isEmpty()) addSeparator();
}

void ColumnMenu::addOpening() {
    const auto& article = model_.columnAt(column_).article;
    if (!article) return;
    const QString title = asMenuText(model_.columnAt(column_).title);
    addAction(tr("Open “%1”").arg(title), this, [this, key = *article] {
        emit openWanted({key, {}}, OpenIn::Here);
    });
    addAction(tr("Open “%1” in a new tab").arg(title), this, [this, key = *article] {
        emit openWanted({key, {}}, OpenIn::Behind);
    });
    addSeparator();
}

void ColumnMenu::addMoves() {
    const int last = model_.columnCount() - 1;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto move = [this](const QString& text, int by, Qt::Key key) {
        QAction* action = addAction(text, QKeyCombination(Qt::ControlModifier | Qt::ShiftModifier, key), this,
                                    [this, by] { model_.moveColumn(column_, column_ + by); });
        action->setEnabled(column_ + by >= 0 && column_ + by < model_.columnCount());
    };
    move(tr("Move left"), mirrored ? 1 : -1, Qt::Key_Left);
    move(tr("Move right"), mirrored ? -1 : 1, Qt::Key_Right);
    if (last > 0) {
        QMenu* others = addMenu(tr("Swap with"));
        for (int other = 0; other <= last; ++other)
            if (other != column_)
                others->addAction(asMenuText(model_.columnAt(other).title), this,
                                  [this, other] { model_.swapColumns(column_, other); });
    }
    addSeparator();
    addAction(tr("Remove the column"), Qt::Key_Delete, this, [this] {
        model_.removeColumn(column_);
    })->setEnabled(last > 0);
}

}  // namespace carrel::desktop
