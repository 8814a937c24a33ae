// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/panel/map_bar.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include "app/desktop/theme/icons.h"
#include "app/desktop/theme/text_colour.h"

namespace carrel::desktop {

namespace {

constexpr int wholeLibrary = 0;  // id of its button among those of the steps
constexpr int graphView = 0;
constexpr int listView = 1;

/// A button of a choice, side by side with the others.
QToolButton* choice(QButtonGroup& group, int id, const QString& text, const Theme& theme, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFont(theme.widgetFont());
    button->setMinimumHeight(theme.scaled(26));
    button->setMinimumWidth(theme.scaled(28));
    group.addButton(button, id);
    return button;
}

}  // namespace

MapBar::MapBar(const Theme& theme, const library::Description& library, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      library_(library),
      chips_(new KindChips(theme, library, this)),
      find_(new QLineEdit(this)),
      steps_(new QButtonGroup(this)),
      views_(new QButtonGroup(this)),
      connections_(new QToolButton(this)),
      export_(new QToolButton(this)),
      facts_(new QLabel(this)) {
    makeMenus();
    auto* line = new QFrame(this);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Dark);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(makeTop());
    column->addWidget(line);
    column->addLayout(makeRow());
    connectParts();
    connect(&theme_, &Theme::changed, this, &MapBar::applyTheme);
    applyTheme();
}

QLayout* MapBar::makeTop() {
    constexpr int fieldWidth = 190;
    find_->setPlaceholderText(tr("Find on the map"));
    find_->setAccessibleName(find_->placeholderText());
    find_->setClearButtonEnabled(true);
    find_->setFixedWidth(theme_.scaled(fieldWidth));
    findIcon_ = find_->addAction(QIcon(), QLineEdit::LeadingPosition);
    for (QToolButton* picture : find_->findChildren<QToolButton*>())
        picture->setAccessibleName(find_->accessibleName());
    auto* row = new QHBoxLayout;
    row->setContentsMargins(10, 8, 10, 8);
    row->setSpacing(10);
    row->addWidget(chips_, 1, Qt::AlignVCenter);
    row->addWidget(find_, 0, Qt::AlignTop);
    return row;
}

QLayout* MapBar::makeRow() {
    facts_->setFont(theme_.widgetFont(12, QFont::Normal));
    facts_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(14, 8, 14, 4);
    row->setSpacing(8);
    row->addWidget(makeSteps());
    row->addSpacing(6);
    row->addWidget(facts_, 1);
    row->addWidget(connections_);
    row->addWidget(export_);
    row->addWidget(makeSwitch());
    return row;
}

QWidget* MapBar::makeSteps() {
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    auto* label = new QLabel(tr("Steps"), box);
    label->setFont(theme_.widgetFont());
    row->addWidget(label);
    row->addSpacing(6);
    for (int step = 1; step <= static_cast<int>(mostSteps); ++step) {
        QToolButton* button = choice(*steps_, step, QLocale().toString(step), theme_, box);
        button->setAccessibleName(tr("%n step(s) from the centre", nullptr, step));
        button->setToolTip(button->accessibleName());
        row->addWidget(button);
    }
    QToolButton* whole = choice(*steps_, wholeLibrary, tr("Whole library"), theme_, box);
    whole->setToolTip(QString::fromStdString(library_.title));
    row->addWidget(whole);
    return box;
}

QWidget* MapBar::makeSwitch() {
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(choice(*views_, graphView, tr("Graph"), theme_, box));
    row->addWidget(choice(*views_, listView, tr("List"), theme_, box));
    return box;
}

void MapBar::makeMenus() {
    connections_->setText(tr("Connections"));
    connections_->setToolTip(tr("Which connections are shown"));
    connections_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connections_->setMenu(new QMenu(connections_));
    auto* menu = new QMenu(export_);
    menu->addAction(tr("Export as SVG…"), this, [this] { emit exportWanted(MapExport::Form::Svg); });
    menu->addAction(tr("Export as PNG…"), this, [this] { emit exportWanted(MapExport::Form::Png); });
    export_->setMenu(menu);
    export_->setToolTip(tr("Export the map"));
    export_->setAccessibleName(export_->toolTip());
    for (QToolButton* button : {connections_, export_}) {
        button->setAutoRaise(true);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setFocusPolicy(Qt::TabFocus);
        button->setFont(theme_.widgetFont());
        button->setMinimumHeight(theme_.scaled(28));
    }
}

void MapBar::connectParts() {
    connect(chips_, &KindChips::hiddenChanged, this, &MapBar::kindsHidden);
    connect(steps_, &QButtonGroup::idClicked, this, [this](int id) {
        if (id == wholeLibrary) {
            emit wholeWanted();
        } else {
            emit stepsWanted(static_cast<std::uint32_t>(id));
        }
    });
    connect(views_, &QButtonGroup::idClicked, this, [this](int id) { emit listWanted(id == listView); });
    connect(find_, &QLineEdit::textChanged, this, &MapBar::searched);
    connect(find_, &QLineEdit::returnPressed, this, &MapBar::nextWanted);
}

void MapBar::setState(const MapState& state) {
    state_ = state;
    steps_->button(state.centre.empty() ? wholeLibrary : static_cast<int>(state.steps))->setChecked(true);
    views_->button(state.list ? listView : graphView)->setChecked(true);
    applyTheme();
}

void MapBar::setPicture(const MapPicture& picture) {
    chips_->setKinds(picture.tally.kinds, state_.filter.kinds);
    fillConnections(picture.tally);
    tell(tr("%Ln article(s)", nullptr, static_cast<int>(picture.graph.articles.size())) +
         QStringLiteral(" \u00B7 ") +
         tr("%Ln connection(s)", nullptr, static_cast<int>(picture.graph.lines.size())));
}

void MapBar::fillConnections(const MapTally& tally) {
    QMenu* menu = connections_->menu();
    menu->clear();
    for (const MapTally::Count& count : tally.types) {
        const library::RelationType* type = library_.findRelationType(count.id);
        const QString name = type != nullptr        ? QString::fromStdString(type->name)
                             : count.id == linkType ? tr("links in the text")
                                                    : tr("mentions");
        QAction* action =
            menu->addAction(QStringLiteral("%1  %2").arg(name, QLocale().toString(count.count)));
        action->setCheckable(true);
        action->setChecked(!state_.filter.types.contains(count.id));
        connect(action, &QAction::toggled, this, [this, id = count.id](bool shown) {
            std::set<std::string> hidden = state_.filter.types;
            if (shown) {
                hidden.erase(id);
            } else {
                hidden.insert(id);
            }
            emit typesHidden(hidden);
        });
    }
}

void MapBar::tell(const QString& message) {
    facts_->setText(message);
    facts_->setToolTip(message);
}

void MapBar::setFound(std::size_t count) {
    find_->setAccessibleDescription(tr("%Ln found", nullptr, static_cast<int>(count)));
    tell(find_->accessibleDescription());
}

void MapBar::applyTheme() {
    const Tokens& t = theme_.tokens();
    findIcon_->setIcon(icon(QStringLiteral("search"), t.secondText));
    connections_->setIcon(
        icon(QStringLiteral("filter"), state_.filter.types.empty() ? t.secondText : t.accent));
    export_->setIcon(icon(QStringLiteral("export"), t.secondText));
    setTextColour(*facts_, theme_, t.thirdText);
}

}  // namespace carrel::desktop
