// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/context/context_panel.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include "app/desktop/navigation/open_gestures.h"

namespace carrel::desktop {

ContextPanel::ContextPanel(const Theme& theme, const library::Description& library, QWidget* parent)
    : QTreeView(parent),
      theme_(theme),
      library_(library),
      model_(new ContextModel(this)),
      delegate_(new ContextDelegate(theme, *this)) {
    setModel(model_);
    setItemDelegate(delegate_);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setIndentation(0);
    setMouseTracking(true);
    setUniformRowHeights(false);
    setExpandsOnDoubleClick(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    constexpr int edge = 6;
    setViewportMargins(0, edge, 0, edge);
    setAccessibleName(tr("About this article"));
    connect(new OpenGestures(*this), &OpenGestures::opened, this, &ContextPanel::activate);
    connect(this, &QTreeView::collapsed, this,
            [this](const QModelIndex& index) { collapsed_.insert(model_->whatAt(index)); });
    connect(this, &QTreeView::expanded, this,
            [this](const QModelIndex& index) { collapsed_.erase(model_->whatAt(index)); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ContextPanel::moved);
    connect(&theme_, &Theme::changed, this, &ContextPanel::applyTheme);
    applyTheme();
}

void ContextPanel::setArticle(const library::Article& article) {
    article_ = article.key;
    outline_ = outlineOf(article);
    highlights_.clear();
    connections_.clear();
    show(false);
    verticalScrollBar()->setValue(0);
}

void ContextPanel::setConnections(const workspace::Connections& connections) {
    connections_ = sectionsOf(connections, library_);
    show(true);
}

void ContextPanel::setHighlights(const std::vector<personal::PlacedHighlight>& highlights) {
    if (highlights.empty() && highlights_.empty()) return;
    highlights_ = highlightsOf(article_, highlights);
    show(true);
}

void ContextPanel::show(bool same) {
    std::vector<PanelSection> sections = outline_;
    sections.insert(sections.end(), highlights_.begin(), highlights_.end());
    sections.insert(sections.end(), connections_.begin(), connections_.end());
    const int scroll = verticalScrollBar()->value();
    const QModelIndex current = currentIndex();
    const auto place = std::pair(current.parent().row(), current.row());
    hover({});
    model_->setSections(std::move(sections), same);
    for (int row = 0; row < model_->rowCount(); ++row) {
        const QModelIndex section = model_->index(row, 0);
        setExpanded(section, !collapsed_.contains(model_->whatAt(section)));
    }
    if (!same) return;
    verticalScrollBar()->setValue(scroll);
    if (!current.isValid() && !hasFocus()) return;
    const QModelIndex section = place.first < 0 ? QModelIndex() : model_->index(place.first, 0);
    setCurrentIndex(model_->index(std::min(place.second, model_->rowCount(section) - 1), 0, section));
    goToFirst();
}

void ContextPanel::goToFirst() {
    if (!currentIndex().isValid()) setCurrentIndex(model_->index(0, 0));
}

void ContextPanel::activate(const QModelIndex& index, OpenIn where) {
    const PanelEntry* entry = model_->entryAt(index);
    if (entry != nullptr) {
        open(*entry, where);
        if (entry->kind == PanelEntry::Kind::More) setCurrentIndex(model_->unfold(index));
    } else if (index.isValid()) {
        setExpanded(index, !isExpanded(index));
    }
}

void ContextPanel::open(const PanelEntry& entry, OpenIn where) {
    if (entry.kind == PanelEntry::Kind::Heading)
        emit sectionActivated(QString::fromStdString(entry.address.section));
    const bool isHighlight = entry.kind == PanelEntry::Kind::Highlight;
    if (entry.kind != PanelEntry::Kind::Article && !isHighlight) return;
    emit placeActivated(entry.address, entry.passage ? landingAt(*entry.passage) : Landing(), where);
}

void ContextPanel::takeOffer(const PanelEntry& entry) {
    if (entry.offer == PanelEntry::Offer::Keep) emit keepWanted(entry.address.article, *entry.passage);
    if (entry.offer != PanelEntry::Offer::Remove) return;
    if (entry.kind == PanelEntry::Kind::Highlight) {
        emit removeHighlightWanted(entry.highlight);
    } else {
        emit removeWanted(entry.own);
    }
}

QModelIndex ContextPanel::buttonAt(const QPoint& point) const {
    const QModelIndex index = indexAt(point);
    QRect row = visualRect(index);
    row.setWidth(viewport()->width());
    return index.isValid() && delegate_->buttonRect(index, row).contains(point) ? index : QModelIndex();
}

LinkSpot ContextPanel::spotOf(const QModelIndex& index) const {
    const PanelEntry* entry = model_->entryAt(index);
    if (entry == nullptr || entry->kind != PanelEntry::Kind::Article) return {};
    const QRect row = visualRect(index);
    LinkSpot spot;
    spot.target = {LinkTarget::Kind::Article, entry->address, {}};
    spot.rect = QRect(viewport()->mapToGlobal(row.topLeft()), row.size());
    spot.beside = true;
    return spot;
}

void ContextPanel::hover(const QModelIndex& index) {
    if (index == hovered_) return;
    hovered_ = index;
    if (const LinkSpot spot = spotOf(index); spot.target.kind == LinkTarget::Kind::None) {
        emit linkLeft();
    } else {
        emit linkEntered(spot);
    }
}

void ContextPanel::mousePressEvent(QMouseEvent* event) {
    pressedButton_ = event->button() == Qt::LeftButton ? buttonAt(event->pos()) : QModelIndex();
    if (!pressedButton_.isValid()) QTreeView::mousePressEvent(event);
}

void ContextPanel::mouseReleaseEvent(QMouseEvent* event) {
    const QModelIndex pressed = pressedButton_;
    pressedButton_ = QModelIndex();
    if (!pressed.isValid()) {
        QTreeView::mouseReleaseEvent(event);
    } else if (buttonAt(event->pos()) == pressed) {
        takeOffer(PanelEntry(*model_->entryAt(pressed)));
    }
}

void ContextPanel::mouseMoveEvent(QMouseEvent* event) {
    QTreeView::mouseMoveEvent(event);
    const QModelIndex button = buttonAt(event->pos());
    delegate_->setHoveredButton(button);
    viewport()->update();
    hover(button.isValid() ? QModelIndex() : indexAt(event->pos()));
}

void ContextPanel::leaveEvent(QEvent* event) {
    QTreeView::leaveEvent(event);
    delegate_->setHoveredButton({});
    hover({});
}

void ContextPanel::keyPressEvent(QKeyEvent* event) {
    const PanelEntry* entry = model_->entryAt(currentIndex());
    const bool takes =
        entry != nullptr && ((event->key() == Qt::Key_Insert && entry->offer == PanelEntry::Offer::Keep) ||
                             (event->key() == Qt::Key_Delete && entry->offer == PanelEntry::Offer::Remove));
    if (takes) {
        takeOffer(PanelEntry(*entry));
    } else if (event->key() == Qt::Key_Space && entry != nullptr &&
               entry->kind == PanelEntry::Kind::Article) {
        emit linkPeeked(spotOf(currentIndex()));
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void ContextPanel::focusInEvent(QFocusEvent* event) {
    goToFirst();
    QTreeView::focusInEvent(event);
}

void ContextPanel::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    // Sentences take other lines in another width.
    if (event->size().width() != event->oldSize().width()) scheduleDelayedItemsLayout();
}

void ContextPanel::showEvent(QShowEvent* event) {
    QTreeView::showEvent(event);
    emit appeared();
}

void ContextPanel::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    const PanelEntry* found = model_->entryAt(index);
    const bool isPlace = found != nullptr && (found->kind == PanelEntry::Kind::Article ||
                                              found->kind == PanelEntry::Kind::Highlight);
    if (!isPlace) return;
    const PanelEntry entry = *found;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, entry] { open(entry, OpenIn::Here); });
    menu->addAction(tr("Open in a new tab"), this, [this, entry] { open(entry, OpenIn::Front); });
    if (entry.offer != PanelEntry::Offer::None) addOffers(*menu, entry);
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

QString ContextPanel::textOf(const PanelEntry& entry) {
    if (entry.offer == PanelEntry::Offer::Keep) return tr("Keep as a link of yours");
    return entry.kind == PanelEntry::Kind::Highlight ? tr("Remove the highlight") : tr("Remove your link");
}

void ContextPanel::addOffers(QMenu& menu, const PanelEntry& entry) {
    menu.addSeparator();
    if (entry.kind == PanelEntry::Kind::Highlight && !entry.passage)
        menu.addAction(tr("Put it on the selected words"), this,
                       [this, id = entry.highlight] { emit replaceWanted(id); });
    QAction* offer = menu.addAction(textOf(entry), this, [this, entry] { takeOffer(entry); });
    offer->setShortcut(entry.offer == PanelEntry::Offer::Keep ? Qt::Key_Insert : Qt::Key_Delete);
}

bool ContextPanel::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const PanelEntry* entry = model_->entryAt(buttonAt(help->pos()))) {
            const QString key = entry->offer == PanelEntry::Offer::Keep ? tr("Insert") : tr("Delete");
            QToolTip::showText(help->globalPos(), QStringLiteral("%1 (%2)").arg(textOf(*entry), key),
                               viewport());
            return true;
        }
    }
    return QTreeView::viewportEvent(event);
}

void ContextPanel::applyTheme() {
    QPalette palette = theme_.palette();
    palette.setColor(QPalette::Base, theme_.tokens().window);
    setPalette(palette);
}

}  // namespace carrel::desktop
