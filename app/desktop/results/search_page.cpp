// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/results/search_page.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLocale>
#include <QPointer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "app/desktop/results/facet_fields.h"
#include "app/desktop/search/hit_landing.h"
#include "app/desktop/search/search_notice.h"
#include "core/text/utf8.h"

namespace carrel::desktop {

namespace {

// The next ones come with scrolling, or where there is room for more.
constexpr std::size_t firstResults = 24;
constexpr std::size_t mostResults = 1000;
constexpr int threeColumns = 860;  // from so many pixels on
constexpr int twoColumns = 560;
constexpr int facetWidth = 184;
constexpr int leastFacets = 150;
constexpr int leastResults = 260;
constexpr int leastPreview = 240;

QString link(const QString& href, const QString& text) {
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(href, text.toHtmlEscaped());
}

/// The words that are left when one term is taken out of a query.
std::vector<std::pair<QString, QString>> shorterQueries(const QString& query) {
    constexpr std::size_t most = 4;
    const std::string text = query.toStdString();
    std::vector<std::pair<QString, QString>> shorter;
    const search::Query parsed = search::parse(text).query;
    for (const search::Term& term : parsed.terms) {
        if (parsed.terms.size() < 2 || shorter.size() == most) break;
        const std::uint32_t end = text::countCodePoints(text);
        const std::string rest = std::string(text::slice(text, {0, term.range.begin})) +
                                 std::string(text::slice(text, {term.range.end, end}));
        shorter.emplace_back(QString::fromStdString(std::string(text::slice(text, term.range))),
                             QString::fromStdString(rest).simplified());
    }
    return shorter;
}

}  // namespace

SearchPage::SearchPage(const SearchParts& parts, QWidget* parent)
    : StatePage(parent),
      parts_(parts),
      bar_(new QueryBar(parts.theme, parts.contents.description, this)),
      columns_(new QSplitter(this)),
      facets_(new FacetPanel(parts.theme, parts.contents.description, this)),
      column_(new ResultColumn(parts.theme, parts.contents.description, this)),
      preview_(new ResultPreview({parts.theme, parts.contents.description, parts.articles, parts.bookmarks},
                                 this)),
      all_(std::make_shared<FacetFields>(std::vector<search::Facet>())),
      limit_(firstResults) {
    layOut();
    setFocusProxy(&bar_->field());
    bar_->field().installEventFilter(this);
    connectParts();
}

SearchPage::~SearchPage() {
    latest_.request_stop();
}

void SearchPage::layOut() {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    for (QWidget* part : std::initializer_list<QWidget*>{facets_, column_, preview_})
        columns_->addWidget(part);
    columns_->setChildrenCollapsible(false);
    for (int at = 1; at < columns_->count(); ++at) {
        columns_->handle(at)->setAutoFillBackground(true);
        columns_->handle(at)->setBackgroundRole(QPalette::Dark);
    }
    const Theme& theme = parts_.theme;
    facets_->setMinimumWidth(theme.scaled(leastFacets));
    column_->setMinimumWidth(theme.scaled(leastResults));
    preview_->setMinimumWidth(theme.scaled(leastPreview));
    columns_->setSizes({theme.scaled(facetWidth), theme.scaled(480), theme.scaled(420)});
    columns_->setStretchFactor(0, 0);
    columns_->setStretchFactor(1, 1);
    columns_->setStretchFactor(2, 1);
    auto* line = new QFrame(this);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Dark);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar_);
    column->addWidget(line);
    column->addWidget(columns_, 1);
}

void SearchPage::connectParts() {
    connect(&bar_->field(), &QLineEdit::textChanged, this, [this](const QString& text) {
        if (!isSetting_) setQuery(text);
    });
    connect(bar_, &QueryBar::saveWanted, this, &SearchPage::save);
    connect(bar_, &QueryBar::noticeFollowed, this, &SearchPage::follow);
    connect(facets_, &FacetPanel::chosen, this, &SearchPage::choose);
    connect(column_, &ResultColumn::choiceFreed, this,
            [this](const std::string& field) { choose(field, {}, {}); });
    connect(column_, &ResultColumn::orderChosen, this, [this](ResultOrder order) {
        shown_.order = order;
        if (order != ResultOrder::Relevance) limit_ = mostResults;
        emit stateChanged();
        ask();
    });
    connect(column_, &ResultColumn::moreWanted, this, [this] {
        limit_ = std::min(limit_ * 4, mostResults);
        ask();
    });
    connect(column_, &ResultColumn::textFollowed, this, &SearchPage::follow);
    connect(column_, &ResultColumn::told, this, &SearchPage::told);
    connect(column_, &ResultColumn::currentMoved, this, &SearchPage::noteCurrent);
    connect(column_, &ResultColumn::opened, this, &SearchPage::open);
    connect(column_, &ResultColumn::facetsWanted, this, [this](bool wanted) {
        facetsWanted_ = wanted;
        giveWay();
    });
    connect(preview_, &ResultPreview::opened, this, &SearchPage::articleWanted);
    connect(preview_, &ResultPreview::told, this, &SearchPage::told);
    connect(&parts_.bookmarks, &BookmarkController::bookmarksChanged, this, [this] {
        if (found_ != nullptr) ask();  // what is bookmarked is counted
    });
    connect(&parts_.rebuilder, &SearchController::indexRebuilt, this, &SearchPage::ask);
}

QString SearchPage::state() const {
    return toText(shown_);
}

void SearchPage::setState(const QString& state) {
    const SearchState wanted = searchState(state);
    if (wanted == shown_ && found_ != nullptr) return;
    shown_ = wanted;
    limit_ = shown_.order == ResultOrder::Relevance ? firstResults : mostResults;
    isSetting_ = true;
    bar_->field().setText(shown_.query);
    isSetting_ = false;
    ask();
}

void SearchPage::setQuery(const QString& query) {
    shown_.query = query;
    shown_.correct = true;
    shown_.current.clear();
    limit_ = shown_.order == ResultOrder::Relevance ? firstResults : mostResults;
    if (bar_->field().text() != query) {
        isSetting_ = true;
        bar_->field().setText(query);
        isSetting_ = false;
    }
    emit stateChanged();
    ask();
}

void SearchPage::ask() {
    isOld_ = !isVisible();
    if (isOld_) return;
    if (all_->names().empty() && !isReadingFields_) readFields();
    latest_.request_stop();
    latest_ = std::stop_source();
    parts_.finder.find({shown_.query, limit_, shown_.correct, facetFieldsOf(parts_.contents.description)},
                       latest_.get_token(), [this](const FoundResultsPtr& found) { take(found); });
}

void SearchPage::readFields() {
    isReadingFields_ = true;
    parts_.finder.find({{}, 0, false, facetFieldsOf(parts_.contents.description)}, {},
                       [page = QPointer<SearchPage>(this)](const FoundResultsPtr& found) {
                           if (page == nullptr) return;
                           page->isReadingFields_ = false;
                           if (!found->failure.isEmpty()) return;
                           page->all_ = std::make_shared<FacetFields>(found->list.found.facets);
                           page->bar_->field().setFields(page->all_);
                       });
}

void SearchPage::take(const FoundResultsPtr& found) {
    found_ = found;
    const search::Answer& answer = found->list.found.answer;
    const SearchNotice notice = noticeOf(shown_.query, answer, found->hints);
    damaged_ = notice.damaged;
    bar_->setNotice(found->failure.isEmpty() ? notice.html : found->failure.toHtmlEscaped());
    const std::vector<search::Choice> choices =
        search::choicesIn(search::parse(shown_.query.toStdString()).query);
    facets_->setFacets(found->list.found, choices, *all_);
    showChoices(choices);
    column_->setResults(*found, shown_.order, shown_.current.toStdString());
    if (!found->list.results.empty()) return;
    showNothing(*found);
    preview_->setResult(nullptr);
}

void SearchPage::showChoices(const std::vector<search::Choice>& choices) {
    std::vector<ChoiceRow::Chip> chips;
    for (const search::Choice& choice : choices) {
        QStringList names;
        for (const search::Term& term : choice.values) {
            QString name = nameOfValue(choice.field, term.words.front(), parts_.contents.description);
            for (const library::Kind& kind : parts_.contents.description.kinds)
                if (choice.field == "kind" && search::isChosen({choice.field, {term}, {}}, kind.id))
                    name = QString::fromStdString(kind.name);
            names.append(name);
        }
        chips.push_back({names.join(QStringLiteral(", ")), choice.field});
    }
    column_->setChips(chips);
}

void SearchPage::showNothing(const FoundResults& found) {
    shorter_.clear();
    const bool asked = !shown_.query.trimmed().isEmpty();
    column_->showText(asked ? nothingText(found) : libraryText());
    if (!asked) return;
    for (const auto& [left, rest] : shorterQueries(shown_.query))
        parts_.finder.find({rest, 0, true, {}}, latest_.get_token(),
                           [this, left = left, rest = rest](const FoundResultsPtr& shorter) {
                               offerShorter(left, rest, shorter->list.found.answer.total);
                           });
}

void SearchPage::offerShorter(const QString& left, const QString& rest, std::size_t articles) {
    if (articles == 0) return;
    shorter_.append(
        link(QStringLiteral("query:") + QString::fromLatin1(QUrl::toPercentEncoding(rest)),
             tr("%Ln article(s) without \u201C%1\u201D", nullptr, static_cast<int>(articles)).arg(left)));
    column_->showText(nothingText(*found_));
}

QString SearchPage::libraryText() const {
    const auto articles = static_cast<int>(parts_.contents.articles.size());
    QString text =
        QStringLiteral("<p><b>%1</b></p><p>%2</p><p>")
            .arg(tr("Search the library").toHtmlEscaped(),
                 tr("Type words, or choose at the side. It holds %Ln article(s):", nullptr, articles));
    QStringList kinds;
    for (const library::Kind& kind : parts_.contents.description.kinds) {
        const auto count =
            std::count_if(parts_.contents.articles.begin(), parts_.contents.articles.end(),
                          [&](const library::Summary& article) { return article.kind == kind.id; });
        if (count == 0) continue;
        const QString name = QString::fromStdString(count == 1 ? kind.name : kind.plural);
        kinds.append(link(QStringLiteral("query:kind:") + QString::fromStdString(kind.id),
                          QLocale().toString(static_cast<qlonglong>(count)) + QLatin1Char(' ') + name));
    }
    return text + kinds.join(QStringLiteral("<br>")) + QStringLiteral("</p>");
}

QString SearchPage::nothingText(const FoundResults& found) const {
    QString text = QStringLiteral("<p><b>%1</b></p>")
                       .arg(tr("Nothing found for \u201C%1\u201D").arg(shown_.query).toHtmlEscaped());
    QStringList ways;
    if (const std::size_t without = found.list.found.unchosen; without > 0)
        ways.append(link(QStringLiteral("free"),
                         tr("%Ln article(s) without what was chosen", nullptr, static_cast<int>(without))));
    if (!shown_.correct) ways.append(link(QStringLiteral("correct"), tr("Let unknown words be corrected")));
    ways.append(shorter_);
    ways.append(link(QStringLiteral("query:"), tr("What the library holds")));
    return text + QStringLiteral("<p>") + ways.join(QStringLiteral("<br>")) + QStringLiteral("</p>");
}

void SearchPage::follow(const QString& wanted) {
    const QString query = QStringLiteral("query:");
    if (wanted == QLatin1String(literalLink)) {
        shown_.correct = false;
        emit stateChanged();
        ask();
    } else if (wanted == QStringLiteral("correct")) {
        setQuery(shown_.query);
    } else if (wanted == QLatin1String(rebuildLink) && damaged_) {
        bar_->setNotice(tr("Making the search index anew\u2026"));
        parts_.rebuilder.rebuildIndex(*damaged_);
    } else if (wanted == QStringLiteral("free")) {
        std::string text = shown_.query.toStdString();
        for (const search::Choice& choice : search::choicesIn(search::parse(text).query))
            text = search::withChoice(text, choice.field, {});
        setQuery(QString::fromStdString(text));
    } else if (wanted.startsWith(query)) {
        setQuery(QUrl::fromPercentEncoding(wanted.mid(query.size()).toLatin1()));
        bar_->field().setFocus(Qt::OtherFocusReason);
    }
}

void SearchPage::choose(const std::string& field, const std::vector<std::string>& values,
                        const std::vector<std::string>& known) {
    setQuery(QString::fromStdString(search::withChoice(shown_.query.toStdString(), field, values, known)));
}

void SearchPage::noteCurrent() {
    const workspace::Result* result = column_->current();
    if (result == nullptr) return;
    preview_->setResult(result);
    const QString slug = QString::fromStdString(result->hit.article.slug);
    if (slug == shown_.current) return;
    shown_.current = slug;
    emit stateChanged();
}

void SearchPage::open(const workspace::Result& result, OpenIn where) {
    emit articleWanted(addressOf(result.hit), landingOf(result.hit), where);
}

void SearchPage::save() {
    const QString query = shown_.query.simplified();
    if (query.isEmpty()) {
        emit told(tr("Write a query first; then it can be saved."));
        return;
    }
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save search"));
    dialog->setLabelText(tr("Name of the search"));
    dialog->setTextValue(query);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, query](const QString& name) {
        parts_.savedSearches.save(name.trimmed().isEmpty() ? query : name.trimmed(), query);
    });
    dialog->open();
}

bool SearchPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched != &bar_->field() || event->type() != QEvent::KeyPress)
        return StatePage::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    switch (key.key()) {
        case Qt::Key_Down:
        case Qt::Key_Up:
        case Qt::Key_PageDown:
        case Qt::Key_PageUp:
            QCoreApplication::sendEvent(&column_->list(), event);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (const workspace::Result* result = column_->current())
                open(*result, openInFor(key.modifiers()));
            return true;
        default:
            return StatePage::eventFilter(watched, event);
    }
}

void SearchPage::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Save)) {
        save();
    } else {
        StatePage::keyPressEvent(event);
    }
}

void SearchPage::showEvent(QShowEvent* event) {
    StatePage::showEvent(event);
    giveWay();
    if (isOld_) ask();
}

void SearchPage::resizeEvent(QResizeEvent* event) {
    StatePage::resizeEvent(event);
    giveWay();
}

void SearchPage::giveWay() {
    const Theme& theme = parts_.theme;
    const bool narrow = width() < theme.scaled(twoColumns);
    column_->setFacetButton(narrow);
    facets_->setVisible(!narrow || facetsWanted_);
    preview_->setVisible(width() >= theme.scaled(threeColumns));
}

}  // namespace carrel::desktop
