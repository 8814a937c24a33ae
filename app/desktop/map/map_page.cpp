// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/map_page.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

#include "app/desktop/navigation/open_gestures.h"

namespace carrel::desktop {

namespace {

constexpr int besideFrom = 820;  // pixels of width; in a narrower page the card stands below

}  // namespace

MapPage::MapPage(const MapParts& parts, QWidget* parent)
    : StatePage(parent),
      parts_(parts),
      scene_(new MapScene(this)),
      finder_(new MapFinder(parts.read, parts.library, this)),
      model_(new MapListModel(parts.theme, parts.library, this)),
      export_(new MapExport(this)),
      bar_(new MapBar(parts.theme, parts.library, this)),
      columns_(new QSplitter(this)),
      content_(new QStackedWidget(this)),
      canvas_(new MapCanvas(parts.theme, parts.library, *scene_, this)),
      list_(new QTreeView(this)),
      message_(new QLabel(this)),
      card_(new MapCard(parts.theme, parts.library, this)) {
    makeList();
    layOut();
    connectBar();
    connectParts();
    connectView();
    connect(&parts_.theme, &Theme::changed, this, &MapPage::applyTheme);
    applyTheme();
    setFocusProxy(&view());
}

void MapPage::layOut() {
    constexpr std::array widths = {840, 280};
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    message_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    message_->setMargin(24);
    message_->setWordWrap(true);
    for (QWidget* page : std::initializer_list<QWidget*>{canvas_, list_, message_})
        content_->addWidget(page);
    auto* map = new QWidget(this);
    auto* column = new QVBoxLayout(map);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar_);
    column->addWidget(content_, 1);
    columns_->addWidget(map);
    columns_->addWidget(card_);
    columns_->setChildrenCollapsible(false);
    columns_->setStretchFactor(0, 1);
    columns_->setSizes({widths[0], widths[1]});
    columns_->handle(1)->setAutoFillBackground(true);
    columns_->handle(1)->setBackgroundRole(QPalette::Dark);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(columns_);
}

void MapPage::makeList() {
    constexpr int titleWidth = 380;
    constexpr int wordWidth = 240;
    list_->setModel(model_);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setUniformRowHeights(true);
    list_->setExpandsOnDoubleClick(false);
    list_->setAllColumnsShowFocus(true);
    list_->setAccessibleName(tr("List of the map"));
    list_->setFont(parts_.theme.widgetFont());
    list_->header()->setStretchLastSection(false);
    list_->header()->resizeSection(MapListModel::Title, parts_.theme.scaled(titleWidth));
    list_->header()->resizeSection(MapListModel::Connection, parts_.theme.scaled(wordWidth));
}

void MapPage::connectBar() {
    connect(bar_, &MapBar::kindsHidden, this, [this](const std::set<std::string>& kinds) {
        MapState next = state_;
        next.filter.kinds = kinds;
        change(next, true);
    });
    connect(bar_, &MapBar::typesHidden, this, [this](const std::set<std::string>& types) {
        MapState next = state_;
        next.filter.types = types;
        change(next, true);
    });
    connect(bar_, &MapBar::stepsWanted, this, &MapPage::setSteps);
    connect(bar_, &MapBar::wholeWanted, this, &MapPage::showWhole);
    connect(bar_, &MapBar::listWanted, this, &MapPage::showList);
    connect(bar_, &MapBar::searched, this, &MapPage::search);
    connect(bar_, &MapBar::nextWanted, this, &MapPage::stepSearch);
    connect(bar_, &MapBar::exportWanted, this, [this](MapExport::Form form) {
        if (scene_->picture() != nullptr)
            export_->askAndWrite(form, scene_->picture(), tr("Map of %1").arg(centreName()));
    });
}

void MapPage::connectParts() {
    connect(finder_, &MapFinder::found, this, &MapPage::take);
    connect(finder_, &MapFinder::failed, this, &MapPage::showFailure);
    connect(export_, &MapExport::told, bar_, &MapBar::tell);
}

void MapPage::setSteps(std::uint32_t steps) {
    MapState next = state_;
    next.steps = steps;
    if (!state_.centre.empty()) return change(next, true);
    // From the whole of it to what is selected, or stands out: another place.
    next.centre = state_.at;
    const MapPicturePtr& picture = scene_->picture();
    const auto beginning = picture == nullptr ? std::nullopt : beginningOf(picture->graph);
    if (next.centre.empty() && beginning) next.centre = picture->graph.articles[*beginning].key.slug;
    if (next.centre.empty()) return followState();
    next.at.clear();
    emit placeWanted({Place::View::Map, {}, toText(next)}, OpenIn::Here);
}

void MapPage::showWhole() {
    if (state_.centre.empty()) return;
    MapState next = state_;
    next.centre.clear();
    if (next.at.empty()) next.at = state_.centre;
    emit placeWanted({Place::View::Map, {}, toText(next)}, OpenIn::Here);
}

void MapPage::connectView() {
    connect(&view(), &MapView::selected, this, &MapPage::select);
    connect(&view(), &MapView::opened, this, &MapPage::open);
    connect(&view(), &MapView::centreWanted, this, &MapPage::centreOn);
    connect(&view(), &MapView::listWanted, this, [this] { showList(true); });
    connect(new OpenGestures(*list_), &OpenGestures::opened, this,
            [this](const QModelIndex& index, OpenIn where) {
                if (const auto article = model_->articleAt(index)) open(*article, where);
            });
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                if (const auto article = model_->articleAt(current)) select(article);
            });
    connect(card_, &MapCard::openWanted, this, [this](OpenIn where) {
        if (scene_->selected()) open(*scene_->selected(), where);
    });
    connect(card_, &MapCard::centreWanted, this, [this] {
        if (scene_->selected()) centreOn(*scene_->selected());
    });
    connect(card_, &MapCard::selected, this, [this](std::size_t article) {
        // The row that was clicked goes while its signal is on the way.
        QMetaObject::invokeMethod(
            this, [this, article] { view().walkTo(article); }, Qt::QueuedConnection);
    });
}

void MapPage::setState(const QString& state) {
    const bool first = scene_->picture() == nullptr;
    const MapState next = parseMapState(state);
    if (!first && next == state_) return;
    state_ = next;
    followState();
    ask();
}

QString MapPage::state() const {
    return toText(state_);
}

void MapPage::change(const MapState& state, bool again) {
    if (state == state_) return;
    state_ = state;
    followState();
    if (again) ask();
    emit stateChanged();
}

void MapPage::followState() {
    bar_->setState(state_);
    if (content_->currentWidget() != message_)
        content_->setCurrentWidget(state_.list ? static_cast<QWidget*>(list_) : canvas_);
    setFocusProxy(state_.list ? static_cast<QWidget*>(list_) : &view());
}

void MapPage::ask() {
    finder_->find({parts_.library.id, state_.centre, state_.steps, state_.filter}, mapType(parts_.theme));
}

void MapPage::take(const MapPicturePtr& picture) {
    const bool focused = view().hasFocus() || list_->hasFocus() || message_->hasFocus();
    if (picture->graph.articles.empty()) {
        showEmpty();
        return;
    }
    content_->setCurrentWidget(state_.list ? static_cast<QWidget*>(list_) : canvas_);
    scene_->setPicture(picture, parts_.theme.motion());
    model_->setPicture(picture);
    canvas_->setPicture(picture);
    list_->expandAll();
    bar_->setPicture(*picture);
    view().fit();
    std::optional<std::size_t> at;
    if (!state_.at.empty()) at = picture->graph.find({parts_.library.id, state_.at});
    if (!at && picture->graph.centred) at = 0;
    scene_->select(at);
    showSelected();
    search();
    if (focused) setFocus(Qt::OtherFocusReason);
}

void MapPage::showFailure(const QString& why) {
    message_->setText(tr("<b>The map can't be read.</b><br>%1").arg(why.toHtmlEscaped()));
    content_->setCurrentWidget(message_);
}

void MapPage::showEmpty() {
    message_->setText(
        state_.centre.empty()
            ? tr("<b>Nothing is left on the map.</b><br>Show a kind or a connection again.")
            : tr("<b>The library has no article “%1”.</b><br>It may have been renamed or removed. "
                 "Choose the whole library above.")
                  .arg(QString::fromStdString(state_.centre).toHtmlEscaped()));
    content_->setCurrentWidget(message_);
    card_->setArticle(nullptr, std::nullopt);
    bar_->tell({});
}

void MapPage::select(std::optional<std::size_t> article) {
    if (!article) return;
    scene_->select(article);
    MapState next = state_;
    const bool centre = scene_->picture()->graph.centred && *article == 0;
    next.at = centre ? std::string() : scene_->picture()->graph.articles[*article].key.slug;
    showSelected();
    change(next, false);
}

void MapPage::showSelected() {
    card_->setArticle(scene_->picture(), scene_->selected());
    if (scene_->selected()) selectInList(*scene_->selected());
    announce();
}

void MapPage::selectInList(std::size_t article) {
    const QModelIndex index = model_->indexOf(article);
    if (!index.isValid() || model_->articleAt(list_->currentIndex()) == article) return;
    list_->setCurrentIndex(index);
    list_->scrollTo(index);
}

void MapPage::open(std::size_t article, OpenIn where) {
    emit articleWanted({scene_->picture()->graph.articles[article].key, {}}, {}, where);
}

void MapPage::centreOn(std::size_t article) {
    MapState next = state_;
    next.centre = scene_->picture()->graph.articles[article].key.slug;
    next.at.clear();
    if (next.centre != state_.centre) emit placeWanted({Place::View::Map, {}, toText(next)}, OpenIn::Here);
}

void MapPage::showList(bool list) {
    const bool focused = view().hasFocus() || list_->hasFocus();
    MapState next = state_;
    next.list = list;
    change(next, false);
    if (focused) setFocus(Qt::OtherFocusReason);
}

void MapPage::search() {
    found_.clear();
    if (scene_->picture() == nullptr) return;
    const QString wanted = bar_->wanted();
    if (wanted.isEmpty()) {
        scene_->setMatches(std::nullopt);
        return;
    }
    const std::vector<MapArticle>& articles = scene_->picture()->graph.articles;
    for (std::size_t at = 0; at < articles.size(); ++at)
        if (articles[at].title.contains(wanted, Qt::CaseInsensitive)) found_.push_back(at);
    scene_->setMatches(std::set<std::size_t>(found_.begin(), found_.end()));
    bar_->setFound(found_.size());
}

void MapPage::stepSearch() {
    if (found_.empty()) return;
    const auto selected = scene_->selected();
    const auto next = selected ? std::upper_bound(found_.begin(), found_.end(), *selected) : found_.begin();
    view().walkTo(next == found_.end() ? found_.front() : *next);
}

QString MapPage::centreName() const {
    const MapPicturePtr& picture = scene_->picture();
    return picture != nullptr && picture->graph.centred ? picture->graph.articles.front().name
                                                        : QString::fromStdString(parts_.library.title);
}

void MapPage::announce() {
    const MapPicturePtr& picture = scene_->picture();
    if (picture == nullptr) return;
    view().setAccessibleName(tr("Map of %1").arg(centreName()));
    QString spoken;
    if (const auto at = scene_->selected()) {
        const MapArticle& article = picture->graph.articles[*at];
        const library::Kind* kind = parts_.library.findKind(article.kind);
        const std::vector<std::size_t> path = pathFromCentre(picture->graph, *at);
        QStringList parts = {article.title, kind == nullptr ? QString() : QString::fromStdString(kind->name)};
        if (!path.empty()) {
            const std::size_t over = picture->graph.across(path.back(), *at);
            parts << picture->graph.articles[over].name + QLatin1Char(' ') +
                         picture->graph.wordFrom(path.back(), over);
        }
        parts << tr("%Ln connection(s)", nullptr, static_cast<int>(picture->graph.linesOf[*at].size()));
        parts.removeAll(QString());
        spoken = parts.join(QStringLiteral(", "));
    }
    view().setAccessibleDescription(spoken);
    QAccessibleEvent event(&view(), QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void MapPage::resizeEvent(QResizeEvent* event) {
    StatePage::resizeEvent(event);
    const bool beside = width() >= parts_.theme.scaled(besideFrom);
    const Qt::Orientation orientation = beside ? Qt::Horizontal : Qt::Vertical;
    if (orientation == columns_->orientation()) return;
    constexpr int below = 210;  // pixels of height
    columns_->setOrientation(orientation);
    if (!beside) columns_->setSizes({height() - parts_.theme.scaled(below), parts_.theme.scaled(below)});
}

void MapPage::applyTheme() {
    const Tokens& t = parts_.theme.tokens();
    QPalette palette = parts_.theme.palette();
    palette.setColor(QPalette::Window, t.page);
    setPalette(palette);
    scene_->setTokens(t);
    list_->viewport()->update();
}

}  // namespace carrel::desktop
