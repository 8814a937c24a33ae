// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/panel/map_card.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>
#include <tuple>

#include "app/desktop/map/panel/link_row.h"
#include "app/desktop/theme/icons.h"
#include "app/desktop/theme/text_colour.h"

namespace carrel::desktop {

namespace {

constexpr int cardSide = 14;
constexpr int cardIcon = 16;

QLabel* cardText(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

}  // namespace

MapCard::MapCard(const Theme& theme, const library::Description& library, QWidget* parent)
    : QScrollArea(parent),
      theme_(theme),
      library_(library),
      kindIcon_(new QLabel(this)),
      kicker_(new QLabel(this)),
      title_(cardText(this)),
      lead_(cardText(this)),
      open_(new QPushButton(tr("Open"), this)),
      centre_(new QPushButton(tr("Centre here"), this)),
      path_(new FoldSection(theme, this)),
      connections_(new FoldSection(theme, this)),
      keys_(new FoldSection(theme, this)) {
    constexpr int leastWidth = 220;
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setMinimumWidth(theme.scaled(leastWidth));
    setAccessibleName(tr("Selected article"));
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    for (FoldSection* section : {path_, connections_, keys_})
        column->addWidget(section);
    column->addStretch(1);
    setWidget(page);
    fillKeys();
    connect(open_, &QPushButton::clicked, this,
            [this] { emit openWanted(openInFor(QApplication::keyboardModifiers())); });
    connect(centre_, &QPushButton::clicked, this, &MapCard::centreWanted);
    connect(&theme_, &Theme::changed, this, &MapCard::applyTheme);
    applyTheme();
    setArticle(nullptr, std::nullopt);
}

QWidget* MapCard::makeHead() {
    QFont capitals = theme_.widgetFont(12, QFont::DemiBold);
    capitals.setLetterSpacing(QFont::PercentageSpacing, 106);
    kicker_->setFont(capitals);
    title_->setFont(theme_.headingFont(theme_.scaled(18)));
    lead_->setFont(theme_.widgetFont());
    open_->setDefault(true);
    open_->setToolTip(tr("Open (Enter)"));
    centre_->setAutoDefault(false);
    centre_->setToolTip(tr("Show what lies around this article (Space)"));
    auto* kicker = new QHBoxLayout;
    kicker->setSpacing(8);
    kicker->addWidget(kindIcon_);
    kicker->addWidget(kicker_, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(open_);
    buttons->addWidget(centre_);
    buttons->addStretch();
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(cardSide, 12, cardSide, 14);
    column->setSpacing(4);
    column->addLayout(kicker);
    column->addWidget(title_);
    column->addWidget(lead_);
    column->addSpacing(6);
    column->addLayout(buttons);
    return head;
}

void MapCard::setArticle(const MapPicturePtr& picture, std::optional<std::size_t> article) {
    picture_ = picture;
    article_ = article;
    for (QWidget* part : std::initializer_list<QWidget*>{kindIcon_, open_, centre_, connections_})
        part->setVisible(article.has_value());
    if (article) {
        showArticle();
    } else {
        showLibrary();
    }
    applyTheme();
}

void MapCard::showArticle() {
    const MapArticle& article = picture_->graph.articles[*article_];
    const library::Kind* kind = library_.findKind(article.kind);
    kicker_->setText(
        (kind == nullptr ? QString::fromStdString(article.kind) : QString::fromStdString(kind->name))
            .toUpper());
    title_->setText(article.title);
    lead_->setText(article.lead);
    lead_->setVisible(!article.lead.isEmpty());
    centre_->setEnabled(!picture_->graph.centred || *article_ != 0);
    fillPath();
    fillConnections();
}

void MapCard::showLibrary() {
    path_->hide();
    const QString title = QString::fromStdString(library_.title);
    kicker_->setText(tr("Map").toUpper());
    title_->setText(title);
    lead_->setVisible(picture_ != nullptr);
    if (picture_ == nullptr) return;
    lead_->setText(tr("%Ln article(s)", nullptr, static_cast<int>(picture_->graph.articles.size())) +
                   QStringLiteral(" \u00B7 ") +
                   tr("%Ln connection(s)", nullptr, static_cast<int>(picture_->graph.lines.size())) +
                   QStringLiteral(". ") + tr("Select one to see what it is connected with."));
}

QWidget* MapCard::rowOf(std::size_t article, const QString& word, bool step) {
    const MapArticle& what = picture_->graph.articles[article];
    auto* row = new LinkRow(theme_, what.name, what.icon, this);
    row->setToolTip(what.title);
    if (step && !word.isEmpty()) row->setStep(word);
    if (!step) row->setWord(word);
    row->setStrong(step && article == article_);
    connect(row, &LinkRow::clicked, this, [this, article] { emit selected(article); });
    return row;
}

void MapCard::fillPath() {
    const MapGraph& graph = picture_->graph;
    const std::vector<std::size_t> path = pathFromCentre(graph, *article_);
    path_->setVisible(!path.empty());
    if (path.empty()) return;
    path_->setTitle(tr("Path from %1").arg(graph.articles[0].name));
    QList<QWidget*> rows = {rowOf(0, {}, true)};
    std::size_t from = 0;
    for (const std::size_t line : path) {
        const std::size_t to = graph.across(line, from);
        rows.append(rowOf(to, graph.wordFrom(line, from), true));
        from = to;
    }
    path_->setRows(rows);
}

void MapCard::fillConnections() {
    const MapGraph& graph = picture_->graph;
    std::vector<std::size_t> lines = graph.linesOf[*article_];
    std::stable_sort(lines.begin(), lines.end(), [&](std::size_t one, std::size_t other) {
        const auto rank = [&](std::size_t line) {
            const MapLine& what = graph.lines[line];
            return std::tuple(what.relation ? 0 : what.written ? 1 : 2, graph.across(line, *article_));
        };
        return rank(one) < rank(other);
    });
    QList<QWidget*> rows;
    for (const std::size_t line : lines)
        rows.append(rowOf(graph.across(line, *article_), graph.wordFrom(line, *article_), false));
    connections_->setTitle(tr("Connections") + QStringLiteral("  ") +
                           QLocale().toString(static_cast<int>(lines.size())));
    connections_->setRows(rows);
}

void MapCard::fillKeys() {
    const std::initializer_list<std::pair<QString, QString>> keys = {
        {QStringLiteral("\u2190 \u2191 \u2192 \u2193"), tr("Nearest neighbour")},
        {tr("Enter"), tr("Open the article")},
        {tr("Space"), tr("Centre here")},
        {tr("Home"), tr("To the centre")},
        {tr("Page Down"), tr("Next article")},
        {QStringLiteral("+ \u2212 0"), tr("Zoom, all in view")},
        {QStringLiteral("L"), tr("Show as a list")}};
    keys_->setTitle(tr("Keyboard"));
    QList<QWidget*> rows;
    for (const auto& [key, what] : keys) {
        auto* row = new QWidget(this);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(cardSide + 2, 3, cardSide, 3);
        auto* cap = new QLabel(key, row);
        cap->setFixedWidth(theme_.scaled(84));
        for (QLabel* label : {cap, new QLabel(what, row)}) {
            label->setFont(theme_.widgetFont(12, QFont::Normal));
            label->setForegroundRole(QPalette::PlaceholderText);
            line->addWidget(label, label == cap ? 0 : 1);
        }
        rows.append(row);
    }
    keys_->setRows(rows);
}

void MapCard::applyTheme() {
    const Tokens& t = theme_.tokens();
    QPalette palette = theme_.palette();
    palette.setColor(QPalette::Base, t.window);
    palette.setColor(QPalette::PlaceholderText, t.secondText);
    setPalette(palette);
    setTextColour(*kicker_, theme_, t.secondText);
    setTextColour(*lead_, theme_, t.secondText);
    if (!article_) return;
    const QString& name = picture_->graph.articles[*article_].icon;
    kindIcon_->setPixmap(
        iconPixmap(name, t.kindColour(name.toStdString()), theme_.scaled(cardIcon), devicePixelRatioF()));
}

}  // namespace carrel::desktop
