// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/compare/compared_articles_page.h"

#include <QVBoxLayout>

#include <algorithm>

#include "app/desktop/compare/article_chooser.h"
#include "app/desktop/compare/comparison_words.h"

namespace carrel::desktop {

Place placeOfComparison(const std::vector<library::ArticleKey>& articles, const std::string& library) {
    compare::ComparisonState state;
    for (const library::ArticleKey& article : articles)
        state.articles.push_back(compare::nameOfArticle(article, library));
    return {Place::View::Comparison, {}, QString::fromStdString(compare::toQuery(state))};
}

ComparedArticlesPage::ComparedArticlesPage(const Theme& theme, const workspace::Contents& contents,
                                           ArticleLoader& loader, const QList<QAction*>& exports,
                                           QWidget* parent)
    : StatePage(parent),
      theme_(theme),
      contents_(contents),
      loader_(loader),
      pages_(new QStackedWidget(this)),
      blank_(new QWidget(this)),
      start_(new QWidget(this)),
      title_(new QLabel(tr("Compare articles"), start_)),
      message_(new QLabel(start_)),
      choose_(new QPushButton(tr("Choose articles…"), start_)),
      table_(new ComparisonPage(theme, contents, exports, this)) {
    layOut();
    connect(choose_, &QPushButton::clicked, this, &ComparedArticlesPage::choose);
    connect(table_, &ComparisonPage::otherWanted, this, &ComparedArticlesPage::choose);
    connect(table_, &ComparisonPage::stateChanged, this, &ComparedArticlesPage::stateChanged);
    connect(&theme_, &Theme::changed, this, &ComparedArticlesPage::applyTheme);
    applyTheme();
}

ComparedArticlesPage::~ComparedArticlesPage() {
    latest_.request_stop();
}

void ComparedArticlesPage::layOut() {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    title_->setFont(theme_.headingFont(theme_.scaled(20)));
    message_->setWordWrap(true);
    choose_->setDefault(true);
    choose_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* column = new QVBoxLayout(start_);
    column->setContentsMargins(28, 24, 28, 24);
    column->setSpacing(12);
    for (QWidget* part : std::initializer_list<QWidget*>{title_, message_, choose_})
        column->addWidget(part);
    column->addStretch(1);
    pages_->addWidget(blank_);
    pages_->addWidget(start_);
    pages_->addWidget(table_);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(pages_);
}

void ComparedArticlesPage::setState(const QString& state) {
    state_ = compare::readComparisonState(state.toStdString());
    read();
}

QString ComparedArticlesPage::state() const {
    compare::ComparisonState state = state_;
    if (!articles_.empty()) {
        state.articles = table_->columnNames();
        state.onlyDifferences = table_->onlyDifferences();
    }
    state.columns.clear();  // they are the articles
    return QString::fromStdString(compare::toQuery(state));
}

void ComparedArticlesPage::read() {
    latest_.request_stop();
    latest_ = std::stop_source();
    failure_.clear();
    waiting_ = state_.articles.size();
    reading_.assign(waiting_, nullptr);
    if (waiting_ == 0) {
        showStart(
            tr("Their facts, fields, tags and relations are put side by side, and what differs is marked."));
        return;
    }
    if (articles_.empty()) pages_->setCurrentWidget(blank_);
    for (std::size_t at = 0; at < state_.articles.size(); ++at)
        loader_.load(compare::articleNamed(state_.articles[at], contents_.description.id),
                     latest_.get_token(), [this, at](const Reading& reading) { take(at, reading); });
}

void ComparedArticlesPage::take(std::size_t at, const Reading& reading) {
    reading_[at] = reading.article;
    if (!reading.failure.isEmpty()) failure_ = reading.failure;
    if (--waiting_ > 0) return;
    std::vector<OpenArticlePtr> read;
    for (const OpenArticlePtr& article : reading_) {
        const bool known = std::any_of(read.begin(), read.end(), [&](const OpenArticlePtr& one) {
            return article != nullptr && one->article.key == article->article.key;
        });
        if (article != nullptr && !known) read.push_back(article);  // redirects may lead to one and the same
    }
    if (read.empty()) {
        showStart(failure_.isEmpty() ? tr("None of these articles is in the library.")
                                     : tr("The articles can't be read: %1").arg(failure_));
        return;
    }
    articles_ = std::move(read);
    showTable();
}

void ComparedArticlesPage::showTable() {
    std::vector<compare::ComparedArticle> compared;
    compared.reserve(articles_.size());
    for (const OpenArticlePtr& article : articles_)
        compared.push_back({article->article, article->links});
    compare::ComparisonState state = state_;
    state.columns.clear();
    table_->setComparison(compare::comparisonOf(compared, contents_.description, aspectWords()), state);
    pages_->setCurrentWidget(table_);
    setFocusProxy(table_);
    emit changed();
}

void ComparedArticlesPage::showStart(const QString& message) {
    articles_.clear();
    message_->setText(message);
    pages_->setCurrentWidget(start_);
    setFocusProxy(choose_);
    emit changed();
}

void ComparedArticlesPage::choose() {
    ArticleChooser::Wish wish;
    for (const OpenArticlePtr& article : articles_) {
        wish.kind = article->article.kind;
        wish.without.push_back(article->article.key);
    }
    wish.least = articles_.empty() ? 2 : 1;
    auto* chooser = new ArticleChooser(theme_, contents_, wish, this);
    connect(chooser, &ArticleChooser::chosen, this, &ComparedArticlesPage::add);
    chooser->open();
}

void ComparedArticlesPage::add(const std::vector<library::ArticleKey>& articles) {
    state_ = compare::readComparisonState(state().toStdString());
    for (const library::ArticleKey& article : articles)
        state_.articles.push_back(compare::nameOfArticle(article, contents_.description.id));
    articles_.clear();  // those that are read now take their place
    emit stateChanged();
    read();
}

void ComparedArticlesPage::applyTheme() {
    QPalette quiet = theme_.palette();
    quiet.setColor(QPalette::WindowText, theme_.tokens().secondText);
    message_->setPalette(quiet);
}

}  // namespace carrel::desktop
