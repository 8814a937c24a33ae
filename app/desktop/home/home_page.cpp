// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/home/home_page.h"

#include "app/desktop/home/comparison_beginning.h"
#include "app/desktop/navigation/first_article.h"

namespace carrel::desktop {

namespace {

constexpr int side = 28;
constexpr int top = 18;
constexpr int widest = 1200;
constexpr int pairGap = 26;
constexpr int columnsFrom = 900;  // below it, a comparison stands above the paths
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

HomePage::HomePage(const Parts& parts, QWidget* parent)
    : QScrollArea(parent),
      theme_(parts.theme),
      contents_(parts.contents),
      personal_(parts.bookmarks),
      reading_(parts.reading),
      articles_(parts.articles),
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
    addHead();
    bookmarks_ = addGrid(tr("Recent bookmarks"), CardForm::Compact);
    connect(bookmarks_, &CardGrid::allWanted, this, &HomePage::bookmarksWanted);
    addSections();
    column_->addStretch(1);
    setWidget(page);
    setAlignment(Qt::AlignHCenter);
    connect(&reading_, &ReadingController::changed, this, &HomePage::showProgress);
    connect(&personal_, &BookmarkController::visitsRead, this, &HomePage::takeVisits);
    connect(&personal_, &BookmarkController::bookmarksChanged, this, &HomePage::showBookmarks);
    connect(&theme_, &Theme::changed, this, &HomePage::applyTheme);
    applyTheme();
    showBookmarks();
}

void HomePage::addHead() {
    const library::Description& library = contents_.description;
    QStringList facts = {tr("%Ln article(s)", nullptr, static_cast<int>(contents_.articles.size()))};
    if (!library.edition.empty()) facts.append(tr("edition %1").arg(QString::fromStdString(library.edition)));
    const auto first = firstArticle(contents_);
    QString title;
    for (const library::Summary& article : contents_.articles)
        if (article.key == first) title = QString::fromStdString(article.title);
    head_ = new HomeHead(theme_, QString::fromStdString(library.title), facts.join(QStringLiteral(", ")),
                         title, this);
    column_->addWidget(head_);
    connect(head_, &HomeHead::activated, this, &HomePage::articleActivated);
    connect(head_, &HomeHead::firstWanted, this, [this] {
        if (const auto article = firstArticle(contents_)) emit articleActivated(*article, OpenIn::Here);
    });
}

HomePage::~HomePage() {
    reads_.request_stop();
}

void HomePage::applyTheme() {
    QPalette palette = theme_.palette();
    palette.setColor(QPalette::Window, theme_.tokens().page);
    setPalette(palette);
}

CardGrid* HomePage::makeGrid(const QString& title, CardForm form) {
    auto* grid = new CardGrid(theme_, title, form, this);
    grid->hide();
    connect(grid, &CardGrid::activated, this, &HomePage::articleActivated);
    return grid;
}

CardGrid* HomePage::addGrid(const QString& title, CardForm form) {
    CardGrid* grid = makeGrid(title, form);
    column_->addWidget(grid);
    return grid;
}

void HomePage::addSections() {
    CardGrid* table = nullptr;
    for (const HomeSection& section : planHome(contents_)) {
        if (section.form == CardForm::Table) {
            table = makeTable(section);
        } else if (section.form == CardForm::Path) {
            paths_ = makeSection(section);
            readSteps(section);
        } else {
            column_->addWidget(makeSection(section));
            continue;
        }
        // They stand beside each other, where the second of them has its place.
        if (table != nullptr && paths_ != nullptr) addPair(*table, *paths_);
    }
    if (table != nullptr && pair_ == nullptr) column_->addWidget(table);
    if (paths_ != nullptr && pair_ == nullptr) column_->addWidget(paths_);
}

void HomePage::addPair(CardGrid& table, CardGrid& paths) {
    pair_ = new QBoxLayout(QBoxLayout::LeftToRight);
    pair_->setSpacing(pairGap);
    pair_->addWidget(&table, 2, Qt::AlignTop);
    pair_->addWidget(&paths, 3, Qt::AlignTop);
    column_->addLayout(pair_);
}

CardGrid* HomePage::makeSection(const HomeSection& section) {
    constexpr int compactRows = 2;
    CardGrid* grid = makeGrid(QString::fromStdString(section.kind.plural), section.form);
    std::vector<CardText> cards;
    for (const library::Summary& article : section.articles)
        cards.push_back(desktop::cardOf(article, section));
    grid->setCards(cards, section.form == CardForm::Path ? 0 : compactRows, true, section.count);
    connect(grid, &CardGrid::allWanted, this, [this, kind = section.kind.id] { emit kindWanted(kind); });
    return grid;
}

CardGrid* HomePage::makeTable(const HomeSection& section) {
    const library::Summary& article = section.articles.front();
    const QString title = QString::fromStdString(article.title);
    CardGrid* grid = makeGrid(title, CardForm::Table);
    grid->setMoreText(tr("Open comparison"), tr("Open comparison: %1").arg(title));
    connect(grid, &CardGrid::allWanted, this,
            [this, key = article.key] { emit articleActivated(key, OpenIn::Here); });
    articles_.load(article.key, reads_.get_token(), [grid, section](const Reading& reading) {
        if (reading.article == nullptr || !reading.article->comparison) return;
        CardText card = desktop::cardOf(section.articles.front(), section);
        card.table = beginningOf(*reading.article->comparison, tableColumns, tableRows);
        grid->setCards({card}, 1, true);
    });
    return grid;
}

void HomePage::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    if (pair_ == nullptr) return;
    const bool beside = viewport()->width() >= columnsFrom;
    pair_->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
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
    std::vector<CardText> cards;
    for (const personal::Visit& visit : lastRead(visits, contents_.description.id, lastArticles))
        cards.push_back(cardOf(visit.article, visit.title, visit.kind));
    head_->setReading(cards);
}

void HomePage::showBookmarks() {
    std::vector<CardText> cards;
    for (const BookmarkPtr& bookmark : personal_.bookmarks()) {
        if (cards.size() == lastBookmarks) break;
        const personal::BookmarkDraft& what = bookmark->what;
        const bool here = what.article.library == contents_.description.id;
        if (here && what.target != personal::BookmarkTarget::Search)
            cards.push_back(cardOf(what.article, what.title, what.kind));
    }
    bookmarks_->setCards(cards, 1, true);
}

void HomePage::showProgress() {
    if (paths_ == nullptr) return;
    for (HomeCard* card : paths_->cards())
        if (const auto steps = steps_.find(card->content().article); steps != steps_.end())
            card->setProgress(progressOf(steps->second, reading_.read()));
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
