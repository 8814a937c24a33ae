// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/home/home_page.h"

#include "app/desktop/theme/counted.h"

namespace carrel::desktop {

namespace {

constexpr int side = 28;
constexpr int top = 18;
constexpr int widest = 1200;
constexpr std::size_t lastArticles = 3;
constexpr std::size_t lastBookmarks = 5;

QString fieldOf(const library::Summary& article, const library::Kind& kind, std::size_t facet) {
    if (facet >= kind.facets.size()) return {};
    for (const library::Field& field : article.fields)
        if (field.name == kind.facets[facet]) return QString::fromStdString(field.value);
    return {};
}

CardText cardOf(const library::Summary& article, const HomeSection& section) {
    CardText card;
    card.article = article.key;
    card.form = section.form;
    card.icon = QString::fromStdString(section.kind.icon);
    card.title = QString::fromStdString(article.title);
    card.text = QString::fromStdString(article.lead);
    if (section.form == CardForm::Case) {
        card.above = fieldOf(article, section.kind, 0);
        card.corner = fieldOf(article, section.kind, 1);
    }
    return card;
}

}  // namespace

HomePage::HomePage(const Theme& theme, const workspace::Contents& contents, BookmarkController& personal,
                   ArticleLoader& articles, QWidget* parent)
    : QScrollArea(parent),
      theme_(theme),
      contents_(contents),
      personal_(personal),
      articles_(articles),
      title_(new QLabel(QString::fromStdString(contents.description.title))),
      facts_(new QLabel),
      column_(new QVBoxLayout) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Home"));
    viewport()->setBackgroundRole(QPalette::Base);
    auto* page = new QWidget;
    page->setLayout(column_);
    page->setMaximumWidth(widest);
    column_->setContentsMargins(side, top, side, side);
    column_->setSpacing(14);
    title_->setTextFormat(Qt::PlainText);
    QStringList facts = {counted(contents.articles.size(), tr("%1 article"), tr("%1 articles"))};
    if (!contents.description.edition.empty())
        facts.append(tr("edition %1").arg(QString::fromStdString(contents.description.edition)));
    facts_->setText(facts.join(QStringLiteral(", ")));
    auto* head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(title_);
    head->addWidget(facts_);
    column_->addLayout(head);
    reading_ = addGrid(tr("Continue reading"), CardForm::Compact);
    bookmarks_ = addGrid(tr("Recent bookmarks"), CardForm::Compact);
    connect(bookmarks_, &CardGrid::allWanted, this, &HomePage::bookmarksWanted);
    addSections();
    column_->addStretch(1);
    setWidget(page);
    setAlignment(Qt::AlignHCenter);
    connect(&personal_, &BookmarkController::visitsRead, this, &HomePage::takeVisits);
    connect(&personal_, &BookmarkController::bookmarksChanged, this, &HomePage::showBookmarks);
    connect(&theme_, &Theme::changed, this, &HomePage::applyTheme);
    applyTheme();
    showBookmarks();
}

HomePage::~HomePage() {
    reads_.request_stop();
}

void HomePage::applyTheme() {
    QPalette palette = theme_.palette();
    palette.setColor(QPalette::Window, theme_.tokens().page);
    setPalette(palette);
    title_->setFont(theme_.headingFont(24));
    facts_->setFont(theme_.uiFont());
    palette.setColor(QPalette::Text, theme_.tokens().secondText);
    facts_->setPalette(palette);
}

CardGrid* HomePage::addGrid(const QString& title, CardForm form) {
    auto* grid = new CardGrid(theme_, title, form, this);
    grid->hide();
    column_->addWidget(grid);
    connect(grid, &CardGrid::activated, this, &HomePage::articleActivated);
    return grid;
}

void HomePage::addSections() {
    for (const HomeSection& section : planHome(contents_))
        addSection(section);
}

void HomePage::addSection(const HomeSection& section) {
    constexpr int compactRows = 2;
    CardGrid* grid = addGrid(QString::fromStdString(section.kind.plural), section.form);
    std::vector<CardText> cards;
    for (const library::Summary& article : section.articles)
        cards.push_back(desktop::cardOf(article, section));
    if (section.form == CardForm::Path) {
        paths_ = grid;
        readSteps(section);
    }
    grid->setCards(cards, section.form == CardForm::Path ? 0 : compactRows, true);
    connect(grid, &CardGrid::allWanted, this, [this, kind = section.kind.id] { emit kindWanted(kind); });
}

void HomePage::readSteps(const HomeSection& paths) {
    for (const library::Summary& path : paths.articles)
        articles_.load(path.key, reads_.get_token(), [this](const Reading& reading) {
            if (reading.article == nullptr) return;
            steps_[reading.article->article.key] = stepsOf(*reading.article);
            showProgress();
        });
}

void HomePage::showEvent(QShowEvent* event) {
    QScrollArea::showEvent(event);
    personal_.readVisits();
}

void HomePage::takeVisits(const Visits& visits) {
    visits_ = visits;
    std::vector<CardText> cards;
    for (const personal::Visit& visit : lastRead(visits, lastArticles))
        cards.push_back(cardOf(visit.article, visit.title, visit.kind));
    reading_->setCards(cards, 1, false);
    showProgress();
}

void HomePage::showBookmarks() {
    std::vector<CardText> cards;
    for (const personal::Bookmark& bookmark : personal_.bookmarks())
        if (cards.size() < lastBookmarks)
            cards.push_back(cardOf(bookmark.what.article, bookmark.what.title, bookmark.what.kind));
    bookmarks_->setCards(cards, 1, true);
}

void HomePage::showProgress() {
    if (paths_ == nullptr) return;
    for (HomeCard* card : paths_->cards())
        if (const auto steps = steps_.find(card->content().article); steps != steps_.end())
            card->setProgress(progressOf(steps->second, visits_));
}

QString HomePage::iconOf(const std::string& kind) const {
    const library::Kind* found = contents_.description.findKind(kind);
    return found == nullptr ? QStringLiteral("doc") : QString::fromStdString(found->icon);
}

CardText HomePage::cardOf(const library::ArticleKey& article, const std::string& title,
                          const std::string& kind) const {
    CardText card;
    card.article = article;
    card.icon = iconOf(kind);
    card.title = QString::fromStdString(title);
    const library::Kind* found = contents_.description.findKind(kind);
    card.text = QString::fromStdString(found == nullptr ? kind : found->name);
    return card;
}

}  // namespace carrel::desktop
