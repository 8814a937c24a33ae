// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/compare/comparison_bar.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

#include "app/desktop/theme/icons.h"

namespace carrel::desktop {

namespace {

constexpr int barHeight = 48;
constexpr int fieldWidth = 170;
constexpr int narrowFieldWidth = 110;

}  // namespace

ComparisonBar::ComparisonBar(const Theme& theme, ComparisonModel& model, const QList<QAction*>& exports,
                             QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      model_(model),
      title_(new BarTitle(this)),
      summary_(new QLabel(this)),
      field_(new QLineEdit(this)),
      fieldIcon_(field_->addAction(QIcon(), QLineEdit::LeadingPosition)),
      differences_(new SwitchBox(theme, tr("Only differences"), this)) {
    setFixedHeight(theme_.scaled(barHeight));
    field_->setClearButtonEnabled(true);
    field_->setAccessibleName(tr("Search in the comparison"));
    field_->setPlaceholderText(tr("Search here"));
    for (QToolButton* picture : field_->findChildren<QToolButton*>())
        picture->setAccessibleName(field_->accessibleName());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    title_->setFont(theme_.headingFont(theme_.scaled(18)));
    row->addWidget(title_);
    row->addWidget(summary_);
    row->addStretch(1);
    row->addWidget(field_);
    row->addWidget(differences_);
    columns_ = addButton(tr("Columns"), "compare");
    swap_ = addButton(tr("Swap"), "swap");
    copy_ = addButton(tr("Copy table"), "copy");
    export_ = addButton(tr("Export"), "export");
    text_ = addButton(tr("Read the text"), "doc");
    columns_->setMenu(new QMenu(columns_));
    copy_->setMenu(new QMenu(copy_));
    export_->setMenu(new QMenu(export_));
    export_->menu()->addActions(exports);
    export_->setVisible(!exports.isEmpty());
    fillCopyMenu();
    connect(columns_->menu(), &QMenu::aboutToShow, this, &ComparisonBar::fillColumnMenu);
    connect(swap_, &QPushButton::clicked, this, [this] { model_.swapColumns(0, 1); });
    connect(text_, &QPushButton::clicked, this, &ComparisonBar::textWanted);
    connect(field_, &QLineEdit::textChanged, &model_, &ComparisonModel::setWords);
    connect(differences_, &QCheckBox::toggled, &model_, &ComparisonModel::setOnlyDifferences);
    connect(&model_, &QAbstractItemModel::modelReset, this, &ComparisonBar::follow);
    connect(&theme_, &Theme::changed, this, &ComparisonBar::applyTheme);
    setNarrow(false);
    applyTheme();
}

QPushButton* ComparisonBar::addButton(const QString& text, const char* icon) {
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(false);
    button->setAccessibleName(text);
    button->setToolTip(text);
    layout()->addWidget(button);
    buttons_.push_back({button, text, QLatin1String(icon)});
    return button;
}

void ComparisonBar::fillCopyMenu() {
    const auto offer = [this](const QString& text, CopyForm form) {
        copy_->menu()->addAction(text, this, [this, form] { emit copyWanted(form); });
    };
    offer(tr("As a table"), CopyForm::Table);
    offer(tr("As Markdown"), CopyForm::Markdown);
    offer(tr("As CSV"), CopyForm::Csv);
}

void ComparisonBar::fillColumnMenu() {
    QMenu* menu = columns_->menu();
    menu->clear();
    const std::vector<std::size_t>& shown = model_.columns();
    for (std::size_t at = 0; at < model_.comparison().columns.size(); ++at) {
        const auto place = std::find(shown.begin(), shown.end(), at);
        QAction* action = menu->addAction(QString::fromStdString(model_.comparison().columns[at].title));
        action->setCheckable(true);
        action->setChecked(place != shown.end());
        const int column = static_cast<int>(place - shown.begin());
        connect(action, &QAction::toggled, this, [this, at, column](bool add) {
            if (add) {
                model_.addColumn(at);
            } else {
                model_.removeColumn(column);
            }
        });
    }
    if (text_->isHidden()) menu->addAction(tr("Other article…"), this, &ComparisonBar::otherWanted);
}

void ComparisonBar::setTitle(const QString& title) {
    title_->setTitle(title);
}

void ComparisonBar::setTextOffered(bool offered) {
    text_->setVisible(offered);
}

void ComparisonBar::setNarrow(bool narrow) {
    summary_->setVisible(!narrow);
    columns_->setVisible(narrow);
    field_->setFixedWidth(theme_.scaled(narrow ? narrowFieldWidth : fieldWidth));
    for (const Button& each : buttons_)
        each.button->setText(narrow ? QString() : each.text);
}

void ComparisonBar::follow() {
    differences_->setChecked(model_.onlyDifferences());
    swap_->setEnabled(model_.columnCount() > 1);
    showSummary();
}

void ComparisonBar::showSummary() {
    summary_->setText(tr("%Ln aspect(s)", nullptr, static_cast<int>(model_.comparison().aspects.size())) +
                      QStringLiteral(" \u00B7 ") + tr("%Ln differ", nullptr, model_.differences()));
}

void ComparisonBar::paintEvent(QPaintEvent* /*event*/) {
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), theme_.tokens().line);
}

void ComparisonBar::applyTheme() {
    const Tokens& t = theme_.tokens();
    fieldIcon_->setIcon(icon(QStringLiteral("search"), t.secondText));
    for (const Button& each : buttons_)
        each.button->setIcon(icon(each.icon, t.secondText));
    QPalette quiet = theme_.palette();
    quiet.setColor(QPalette::WindowText, t.secondText);
    summary_->setPalette(quiet);
}

}  // namespace carrel::desktop
