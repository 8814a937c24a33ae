// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/search/search_palette.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "app/desktop/navigation/open_gestures.h"
#include "app/desktop/search/hit_delegate.h"
#include "app/desktop/search/search_notice.h"
#include "app/desktop/theme/icons.h"
#include "core/search/choice.h"

namespace carrel::desktop {

namespace {

constexpr int paletteWidth = 680;
constexpr int paletteHeight = 600;
constexpr int paletteTop = 72;
constexpr int fieldHeight = 48;
constexpr int footerHeight = 34;
constexpr int paletteSide = 14;

}  // namespace

SearchPalette::SearchPalette(const Parts& parts, QWidget* window)
    : QWidget(window),
      theme_(parts.theme),
      library_(parts.contents.description),
      controller_(parts.search),
      frame_(new QFrame(this)),
      field_(new QLineEdit(frame_)),
      kinds_(new KindFilter(parts.theme, parts.contents.description, frame_)),
      notice_(new QLabel(frame_)),
      list_(new QListView(frame_)),
      commands_(new CommandList(parts.theme, frame_)),
      count_(new QLabel(frame_)),
      hits_(new HitListModel(this)),
      entries_(
          new PaletteEntries({parts.contents, parts.bookmarks, parts.savedSearches, parts.results}, this)) {
    buildFrame();
    hide();
    window->installEventFilter(this);
    field_->installEventFilter(this);
    connect(field_, &QLineEdit::textChanged, this, [this] {
        kinds_->clear();
        ask(true);
    });
    connect(kinds_, &KindFilter::kindChosen, this, [this] {
        field_->setFocus();
        ask(asked_.correct);
    });
    connect(notice_, &QLabel::linkActivated, this, &SearchPalette::followNotice);
    connect(&controller_, &SearchController::indexRebuilt, this, [this] { ask(asked_.correct); });
    connect(new OpenGestures(*list_), &OpenGestures::opened, this, &SearchPalette::activate);
    connect(entries_, &PaletteEntries::found, this, &SearchPalette::takeEntries);
    connect(commands_, &QAbstractItemView::clicked, this, &SearchPalette::runCommand);
    connect(&controller_, &SearchController::answered, this, &SearchPalette::take);
    connect(&controller_, &SearchController::searchFailed, this, &SearchPalette::fail);
    connect(&theme_, &Theme::changed, this, &SearchPalette::applyTheme);
    applyTheme();
}

void SearchPalette::buildFrame() {
    frame_->setFrameShape(QFrame::NoFrame);
    field_->setFrame(false);
    field_->setFixedHeight(theme_.scaled(fieldHeight));
    field_->setPlaceholderText(tr("Search everything; # for tags, > for commands"));
    field_->setAccessibleName(tr("Search"));
    notice_->setContentsMargins(paletteSide, 8, paletteSide, 2);
    notice_->setTextFormat(Qt::RichText);
    notice_->setTextInteractionFlags(Qt::LinksAccessibleByMouse);
    notice_->setWordWrap(true);
    notice_->hide();
    // What changes with each key hides what lies below the palette: that is not painted again.
    for (QWidget* opaque : std::initializer_list<QWidget*>{field_, kinds_, notice_}) {
        opaque->setAutoFillBackground(true);
        opaque->setBackgroundRole(QPalette::Base);
    }
    list_->setModel(hits_);
    list_->setItemDelegate(new HitDelegate(theme_, list_));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setMouseTracking(true);
    list_->setUniformItemSizes(false);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setAccessibleName(tr("Results"));

    auto* column = new QVBoxLayout(frame_);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto* top = new QHBoxLayout;
    constexpr int icon = 26;  // is painted, not a part of the field
    top->setContentsMargins(paletteSide + icon, 0, paletteSide, 0);
    top->addWidget(field_);
    column->addLayout(top);
    column->addWidget(kinds_);
    column->addWidget(notice_);
    column->addWidget(list_, 1);
    column->addWidget(commands_, 1);
    commands_->hide();
    column->addWidget(makeFooter());
}

QWidget* SearchPalette::makeFooter() {
    auto* footer = new QFrame(frame_);
    footer->setFixedHeight(theme_.scaled(footerHeight));
    footer->setAutoFillBackground(true);
    footer->setBackgroundRole(QPalette::Window);
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(paletteSide, 0, paletteSide, 0);
    auto* keys = new QLabel(tr("\u2191\u2193 Move    Tab Kind    Enter Open    Ctrl+Enter Behind    "
                               "Shift+Enter All results    Esc Close"),
                            footer);
    keys->setFont(theme_.widgetFont(12, QFont::Normal));
    count_->setFont(theme_.widgetFont(12, QFont::Normal));
    row->addWidget(keys);
    row->addStretch();
    row->addWidget(count_);
    return footer;
}

void SearchPalette::applyTheme() {
    setPalette(theme_.palette());
    field_->setFont(theme_.widgetFont(17, QFont::Normal));
    QPalette palette = theme_.palette();
    palette.setColor(QPalette::Base, theme_.tokens().page);
    frame_->setPalette(palette);
}

void SearchPalette::setCommands(const QList<QAction*>& commands) {
    commands_->commands().setCommands(commands);
}

bool SearchPalette::offerCommands() {
    const bool wanted = field_->text().startsWith(QLatin1Char('>'));
    commands_->setVisible(wanted);
    list_->setVisible(!wanted);
    kinds_->setVisible(!wanted);
    if (!wanted) return false;
    commands_->filter(field_->text().mid(1));
    notice_->hide();
    count_->setText({});
    return true;
}

void SearchPalette::runCommand() {
    QAction* command = commands_->current();
    if (command == nullptr) return;
    close();
    command->trigger();
}

void SearchPalette::open(const QString& text) {
    place();
    show();
    raise();
    field_->setFocus(Qt::ShortcutFocusReason);
    if (text.isEmpty()) {
        field_->selectAll();
    } else {
        field_->setText(text);
    }
    ask(true);
}

void SearchPalette::close() {
    hide();
    emit closed();
}

void SearchPalette::ask(bool correct) {
    asked_ = {field_->text(), kinds_->chosen(), correct};
    if (offerCommands()) return;
    // What is offered before anything is typed must not be what a quick Enter opens.
    const bool typed = !asked_.text.trimmed().isEmpty();
    if (typed && !typed_) hits_->setEntries({});
    typed_ = typed;
    if (asked_.text.startsWith(QLatin1Char('#'))) {
        hits_->setHits({}, library_);
        notice_->hide();
        count_->setText({});
    } else {
        controller_.search(asked_);
    }
    entries_->find(asked_.text);
}

void SearchPalette::takeEntries(const std::vector<PaletteGroup>& groups) {
    const bool chosen = hits_->isChoice(list_->currentIndex());
    const int row = list_->currentIndex().row();
    hits_->setEntries(groups);
    if (chosen && row < hits_->rowCount()) {
        list_->setCurrentIndex(hits_->index(row));
    } else {
        moveSelection(1);
    }
}

void SearchPalette::take(const SearchController::Question& question, const search::Answer& answer,
                         const std::vector<search::Hint>& hints) {
    if (question != asked_) return;
    hits_->setHits(answer.hits, library_);
    if (question.kind.empty()) kinds_->setCounts(answer.kinds, answer.total);
    showNotice(answer, hints);
    count_->setText(question.text.trimmed().isEmpty()
                        ? QString()
                        : tr("%Ln result(s)", nullptr, static_cast<int>(answer.total)));
    moveSelection(1);
}

void SearchPalette::showNotice(const search::Answer& answer, const std::vector<search::Hint>& hints) {
    SearchNotice notice = noticeOf(asked_.text, answer, hints);
    if (notice.html.isEmpty() && answer.total == 0 && !asked_.text.trimmed().isEmpty())
        notice.html = tr("Nothing found for \u201C%1\u201D. Try fewer or other words.")
                          .arg(asked_.text.toHtmlEscaped());
    damaged_ = notice.damaged;
    notice_->setText(notice.html);
    notice_->setVisible(!notice.html.isEmpty());
}

void SearchPalette::followNotice(const QString& link) {
    if (link == QLatin1String(literalLink)) {
        ask(false);
    } else if (damaged_) {
        notice_->setText(tr("Making the search index anew\u2026"));
        controller_.rebuildIndex(*damaged_);
    }
}

void SearchPalette::fail(const QString& message) {
    hits_->setHits({}, library_);
    notice_->setText(message.toHtmlEscaped());
    notice_->show();
}

void SearchPalette::moveSelection(int rows) {
    if (commands_->isVisible()) {
        commands_->move(rows);
        return;
    }
    const int step = rows < 0 ? -1 : 1;
    int row = list_->currentIndex().isValid() ? list_->currentIndex().row() : -1;
    int found = row;
    for (int left = std::abs(rows); left > 0;) {
        row += step;
        if (row < 0 || row >= hits_->rowCount()) break;
        if (!hits_->isChoice(hits_->index(row))) continue;
        found = row;
        --left;
    }
    if (found < 0) return;
    list_->setCurrentIndex(hits_->index(found));
    // The name of the first group comes into view with its first hit.
    if (found == 1) list_->scrollToTop();
}

void SearchPalette::activate(const QModelIndex& index, OpenIn where) {
    if (const PaletteEntry* entry = hits_->entryAt(index)) {
        if (!entry->query.isEmpty()) {
            field_->setText(entry->query);
            return;
        }
        const PaletteEntry chosen = *entry;
        if (where != OpenIn::Behind) close();
        emit placeActivated(chosen.place, chosen.landing, where);
        return;
    }
    const search::Hit* hit = hits_->hitAt(index);
    if (hit == nullptr) return;
    const search::Hit chosen = *hit;
    if (where != OpenIn::Behind) close();
    emit hitActivated(chosen, where);
}

void SearchPalette::keyPressEvent(QKeyEvent* event) {
    constexpr int page = 8;
    switch (event->key()) {
        case Qt::Key_Escape:
            close();
            return;
        case Qt::Key_Down:
            moveSelection(1);
            return;
        case Qt::Key_Up:
            moveSelection(-1);
            return;
        case Qt::Key_PageDown:
            moveSelection(page);
            return;
        case Qt::Key_PageUp:
            moveSelection(-page);
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (commands_->isVisible()) {
                runCommand();
            } else if (event->modifiers() == Qt::ShiftModifier) {
                openPage();
            } else {
                activate(list_->currentIndex(), openInFor(event->modifiers()));
            }
            return;
        case Qt::Key_S:
            if (event->modifiers() == Qt::ControlModifier) {
                save();
                return;
            }
            break;
        default:
            break;
    }
    QWidget::keyPressEvent(event);
}

void SearchPalette::openPage() {
    std::string query = field_->text().toStdString();
    if (!kinds_->chosen().empty()) query = search::withChoice(query, "kind", {kinds_->chosen()});
    close();
    emit pageWanted(QString::fromStdString(query));
}

void SearchPalette::save() {
    const QString query = field_->text().simplified();
    if (!query.isEmpty() && !commands_->isVisible()) emit saveWanted(query);
}

bool SearchPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parent() && event->type() == QEvent::Resize) place();
    if (watched == field_ && event->type() == QEvent::KeyPress &&
        noteFieldKey(*static_cast<QKeyEvent*>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

/// Those that the field would take for itself.
bool SearchPalette::noteFieldKey(const QKeyEvent& event) {
    const bool control = event.modifiers() == Qt::ControlModifier;
    if (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab) {
        if (commands_->isVisible()) return false;
        kinds_->step(event.key() == Qt::Key_Tab ? 1 : -1);
    } else if (control && event.key() == Qt::Key_Home) {
        moveSelection(-hits_->rowCount());
    } else if (control && event.key() == Qt::Key_End) {
        moveSelection(hits_->rowCount());
    } else {
        return false;
    }
    return true;
}

void SearchPalette::place() {
    setGeometry(parentWidget()->rect());
    const int width = std::min(theme_.scaled(paletteWidth), parentWidget()->width() - 2 * paletteSide);
    const int height =
        std::min(theme_.scaled(paletteHeight), parentWidget()->height() - paletteTop - paletteSide);
    frame_->setGeometry((parentWidget()->width() - width) / 2, paletteTop, width, height);
}

void SearchPalette::mousePressEvent(QMouseEvent* event) {
    if (!frame_->geometry().contains(event->pos())) close();
}

void SearchPalette::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), theme_.tokens().dim);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme_.tokens().strongLine);
    painter.setBrush(theme_.tokens().page);
    constexpr qreal corner = 10;
    constexpr qreal half = 0.5;
    painter.drawRoundedRect(QRectF(frame_->geometry()).adjusted(-half, -half, half, half), corner, corner);
    painter.drawPixmap(frame_->geometry().topLeft() + QPoint(paletteSide, 16),
                       iconPixmap(QStringLiteral("search"), theme_.tokens().accent, 18, devicePixelRatioF()));
}

}  // namespace carrel::desktop
