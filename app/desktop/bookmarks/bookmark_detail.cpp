// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/bookmarks/bookmark_detail.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

#include "app/desktop/bookmarks/bookmark_words.h"
#include "app/desktop/theme/icons.h"
#include "app/desktop/theme/text_colour.h"

namespace carrel::desktop {

namespace {

constexpr int detailSide = 20;
constexpr int kickerIcon = 16;

QLabel* wrapped(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}  // namespace

BookmarkDetail::BookmarkDetail(const Parts& parts, QWidget* parent)
    : QStackedWidget(parent),
      parts_(parts),
      form_(new BookmarkForm(parts.theme, parts.bookmarks, parts.folders, this)),
      kindIcon_(new QLabel(this)),
      kicker_(new QLabel(this)),
      title_(wrapped(this)),
      place_(wrapped(this)),
      lost_(new QLabel(tr("Lost its place: the library’s edition has no such article or passage."), this)),
      added_(new QLabel(this)),
      highlightsTitle_(new QLabel(this)),
      highlights_(new HighlightList(parts.theme, this)),
      words_(new QLabel(this)),
      open_(new QPushButton(tr("Open"), this)),
      remove_(new QPushButton(tr("Remove bookmark"), this)) {
    constexpr int leastDetail = 240;
    setMinimumWidth(parts.theme.scaled(leastDetail));
    addWidget(new QWidget(this));
    addWidget(makePage());
    connectParts();
    applyTheme();
}

QWidget* BookmarkDetail::makePage() {
    auto* page = new QWidget(this);
    form_->addRow(tr("Added"), added_);
    added_->setMinimumHeight(parts_.theme.scaled(24));
    lost_->setWordWrap(true);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(detailSide, 14, detailSide, 14);
    column->setSpacing(8);
    column->addLayout(makeHead());
    column->addWidget(place_);
    column->addWidget(lost_);
    column->addSpacing(4);
    column->addWidget(form_);
    column->addSpacing(8);
    column->addWidget(highlightsTitle_);
    column->addWidget(highlights_);
    column->addWidget(&form_->note(), 1);
    column->addLayout(makeFoot());
    return page;
}

QLayout* BookmarkDetail::makeHead() {
    open_->setAutoDefault(false);
    open_->setToolTip(tr("Open (Enter)"));
    auto* kicker = new QHBoxLayout;
    kicker->setSpacing(8);
    kicker->addWidget(kindIcon_);
    kicker->addWidget(kicker_, 1);
    kicker->addWidget(open_);
    auto* head = new QVBoxLayout;
    head->setSpacing(2);
    head->addLayout(kicker);
    head->addWidget(title_);
    return head;
}

QLayout* BookmarkDetail::makeFoot() {
    remove_->setFlat(true);
    remove_->setAutoDefault(false);
    remove_->setToolTip(tr("Remove the bookmark (Delete)"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(words_, 1);
    foot->addWidget(remove_);
    return foot;
}

void BookmarkDetail::connectParts() {
    connect(open_, &QPushButton::clicked, this, [this] {
        if (const BookmarkPtr bookmark = form_->bookmark()) emit opened(*bookmark, OpenIn::Here);
    });
    connect(remove_, &QPushButton::clicked, this, [this] {
        form_->note().flush();
        if (const BookmarkPtr bookmark = form_->bookmark()) parts_.bookmarks.remove({bookmark->id});
    });
    connect(form_, &BookmarkForm::changed, this, &BookmarkDetail::refresh);
    connect(form_, &BookmarkForm::gone, this, [this] { setCurrentIndex(0); });
    connect(&form_->note(), &NoteEditor::wordsChanged, this, [this](int words) {
        words_->setText(words == 0 ? QString() : tr("%Ln word(s)", nullptr, words));
    });
    connect(&parts_.highlights, &HighlightReader::countsRead, this, [this] {
        if (const BookmarkPtr bookmark = form_->bookmark()) parts_.highlights.read(bookmark->what.article);
    });
    connect(&parts_.highlights, &HighlightReader::highlightsRead, this, &BookmarkDetail::showHighlights);
    connect(highlights_, &HighlightList::opened, this, &BookmarkDetail::highlightOpened);
    connect(&parts_.theme, &Theme::changed, this, &BookmarkDetail::applyTheme);
}

void BookmarkDetail::setBookmark(const BookmarkPtr& bookmark) {
    const BookmarkPtr& before = form_->bookmark();
    const bool sameArticle = bookmark != nullptr && before != nullptr && currentIndex() == 1 &&
                             before->what.article == bookmark->what.article;
    form_->setBookmark(bookmark);
    setCurrentIndex(bookmark == nullptr ? 0 : 1);
    if (bookmark == nullptr) return;
    if (!sameArticle) showHighlights(bookmark->what.article, {});
    parts_.highlights.read(bookmark->what.article);
    refresh();
}

void BookmarkDetail::refresh() {
    const BookmarkPtr& bookmark = form_->bookmark();
    if (bookmark == nullptr) return;
    const personal::BookmarkDraft& what = bookmark->what;
    kicker_->setText(kickerOf(what));
    title_->setText(QString::fromStdString(what.title.empty() ? what.state : what.title));
    place_->setText(placeWithin(what));
    place_->setVisible(!place_->text().isEmpty());
    lost_->setVisible(bookmark->lost);
    added_->setText(QLocale().toString(dateTimeOf(bookmark->added), tr("d MMMM yyyy, HH:mm")));
    applyTheme();
}

QString BookmarkDetail::kickerOf(const personal::BookmarkDraft& what) const {
    if (what.target == personal::BookmarkTarget::Search) return tr("Search").toUpper();
    const library::Kind* kind = parts_.contents.description.findKind(what.kind);
    QStringList parts = {QString::fromStdString(kind == nullptr ? what.kind : kind->name).toUpper()};
    const auto article = std::find_if(parts_.contents.articles.begin(), parts_.contents.articles.end(),
                                      [&](const library::Summary& one) { return one.key == what.article; });
    if (kind != nullptr && article != parts_.contents.articles.end())
        for (const std::string& facet : kind->facets)
            for (const library::Field& field : article->fields)
                if (field.name == facet && parts.size() < 3)
                    parts.append(QString::fromStdString(field.value));
    return parts.join(QStringLiteral("  ·  "));
}

void BookmarkDetail::showHighlights(const library::ArticleKey& article, const Highlights& highlights) {
    const BookmarkPtr& bookmark = form_->bookmark();
    if (bookmark == nullptr || bookmark->what.article != article) return;
    highlights_->setHighlights(highlights);
    highlights_->setVisible(!highlights.empty());
    highlightsTitle_->setVisible(!highlights.empty());
    highlightsTitle_->setText(tr("%Ln highlight(s)", nullptr, static_cast<int>(highlights.size())));
}

void BookmarkDetail::applyTheme() {
    const Theme& theme = parts_.theme;
    const Tokens& t = theme.tokens();
    setAutoFillBackground(true);
    setPalette(theme.palette());
    setBackgroundRole(QPalette::Base);
    title_->setFont(theme.headingFont(theme.scaled(20)));
    kicker_->setFont(theme.widgetFont(12, QFont::Medium));
    highlightsTitle_->setFont(theme.widgetFont(12, QFont::DemiBold));
    words_->setFont(theme.widgetFont(12));
    for (QLabel* quiet : {kicker_, place_, highlightsTitle_, words_})
        setTextColour(*quiet, theme, t.secondText);
    setTextColour(*lost_, theme, t.warning);
    setTextColour(*remove_, theme, t.error);
    remove_->setIcon(icon(QStringLiteral("trash"), t.error));
    const BookmarkPtr& bookmark = form_->bookmark();
    if (bookmark == nullptr) return;
    const library::Kind* kind = parts_.contents.description.findKind(bookmark->what.kind);
    const bool isSearch = bookmark->what.target == personal::BookmarkTarget::Search;
    const QString name = isSearch          ? QStringLiteral("search")
                         : kind == nullptr ? QStringLiteral("doc")
                                           : QString::fromStdString(kind->icon);
    kindIcon_->setPixmap(
        iconPixmap(name, t.kindColour(name.toStdString()), theme.scaled(kickerIcon), devicePixelRatioF()));
}

}  // namespace carrel::desktop
