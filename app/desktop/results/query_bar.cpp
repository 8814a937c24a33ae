// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/results/query_bar.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "app/desktop/theme/icons.h"
#include "app/desktop/theme/text_colour.h"

namespace carrel::desktop {

namespace {

constexpr int queryHeight = 34;
constexpr int querySide = 14;
constexpr int examplesGap = 6;

}  // namespace

QueryBar::QueryBar(const Theme& theme, const library::Description& library, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      library_(library),
      field_(new QueryField(theme, this)),
      picture_(field_->addAction(QIcon(), QLineEdit::LeadingPosition)),
      save_(new QPushButton(tr("Save search"), this)),
      help_(new QToolButton(this)),
      notice_(new QLabel(this)) {
    field_->setClearButtonEnabled(true);
    field_->setAccessibleName(tr("Search the library"));
    field_->setPlaceholderText(field_->accessibleName());
    for (QToolButton* button : field_->findChildren<QToolButton*>())
        button->setAccessibleName(field_->accessibleName());
    save_->setAutoDefault(false);
    save_->setToolTip(tr("Keep this search in the sidebar (Ctrl+S)"));
    notice_->setTextFormat(Qt::RichText);
    notice_->setWordWrap(true);
    notice_->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    notice_->hide();
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(field_, 1);
    top->addWidget(save_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(querySide, 10, querySide, 8);
    column->setSpacing(6);
    column->addLayout(top);
    column->addLayout(makeExamples());
    column->addWidget(notice_);
    connect(save_, &QPushButton::clicked, this, &QueryBar::saveWanted);
    connect(notice_, &QLabel::linkActivated, this, &QueryBar::noticeFollowed);
    connect(field_, &QLineEdit::textChanged, this,
            [this](const QString& text) { save_->setEnabled(!text.trimmed().isEmpty()); });
    connect(&theme_, &Theme::changed, this, &QueryBar::applyTheme);
    save_->setEnabled(false);
    applyTheme();
}

QLayout* QueryBar::makeExamples() {
    auto* row = new QHBoxLayout;
    row->setSpacing(examplesGap);
    auto* head = new QLabel(tr("Syntax"), this);
    quiet_.push_back(head);
    row->addWidget(head);
    addExample(*row, QLatin1Char('"') + tr("exact words") + QLatin1Char('"'));
    for (const library::Kind& kind : library_.kinds)
        if (!kind.facets.empty()) {
            addExample(*row, QStringLiteral("kind:") + QString::fromStdString(kind.id));
            for (const std::string& field : kind.facets)
                if (field != "year") addExample(*row, QString::fromStdString(field) + QLatin1Char(':'));
            break;
        }
    addExample(*row, QStringLiteral("tag:"));
    addExample(*row, QStringLiteral("year:2013..2020"));
    addExample(*row, QLatin1Char('-') + tr("word"));
    row->addStretch();
    help_->setText(tr("All operators"));
    help_->setAutoRaise(true);
    help_->setPopupMode(QToolButton::InstantPopup);
    help_->setFocusPolicy(Qt::TabFocus);
    row->addWidget(help_);
    fillHelp();
    return row;
}

void QueryBar::addExample(QLayout& row, const QString& text) {
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::NoFocus);  // the same stand in the menu, which keys reach
    button->setAccessibleName(tr("Insert %1").arg(text));
    button->setFixedWidth(QFontMetrics(theme_.widgetFont(11)).horizontalAdvance(text) + theme_.scaled(16));
    connect(button, &QPushButton::clicked, this, [this, text] { field_->insertExample(text); });
    examples_.append(button);
    row.addWidget(button);
}

void QueryBar::fillHelp() {
    const std::initializer_list<std::pair<QString, QString>> operators = {
        {QStringLiteral("\"") + tr("exact words") + QStringLiteral("\""),
         tr("these words, one behind the other")},
        {QStringLiteral("-") + tr("word"), tr("without this word")},
        {tr("one") + QStringLiteral(" OR ") + tr("other"), tr("either of the two")},
        {tr("begin") + QStringLiteral("*"), tr("every word that begins so")},
        {QStringLiteral("title:") + tr("word"), tr("only in titles")},
        {QStringLiteral("kind:"), tr("articles of a kind")},
        {QStringLiteral("tag:"), tr("articles with a tag")},
        {QStringLiteral("tag:\"\u2026\""), tr("with just this tag, and no longer one")},
        {QStringLiteral("year:2013..2020"), tr("between two years; any field that holds numbers")},
        {QStringLiteral("in:") + QString::fromStdString(library_.id), tr("in one library")},
        {QStringLiteral("has:bookmark"), tr("what is bookmarked")},
        {QStringLiteral("has:note"), tr("what has a note")}};
    auto* menu = new QMenu(help_);
    for (const auto& [example, meaning] : operators) {
        QAction* action = menu->addAction(example + QStringLiteral("   \u2013   ") + meaning);
        connect(action, &QAction::triggered, this,
                [this, text = QString(example).remove(QStringLiteral("\u2026"))] {
                    field_->insertExample(text);
                });
    }
    help_->setMenu(menu);
}

void QueryBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    constexpr int around = 200;  // the words at both ends
    int room = width() - theme_.scaled(around);
    for (QPushButton* example : examples_) {
        room -= example->width() + examplesGap;
        example->setVisible(room >= 0);
    }
}

void QueryBar::setNotice(const QString& html) {
    notice_->setText(html);
    notice_->setVisible(!html.isEmpty());
}

void QueryBar::applyTheme() {
    const Tokens& t = theme_.tokens();
    field_->setFont(theme_.widgetFont(14));
    field_->setMinimumHeight(theme_.scaled(queryHeight));
    save_->setMinimumHeight(theme_.scaled(queryHeight));
    save_->setIcon(icon(QStringLiteral("save"), t.secondText));
    picture_->setIcon(icon(QStringLiteral("search"), t.secondText));
    for (QLabel* label : quiet_) {
        label->setFont(theme_.widgetFont(12));
        setTextColour(*label, theme_, t.thirdText);
    }
    for (QPushButton* example : examples_) {
        example->setFont(theme_.widgetFont(11));
        setTextColour(*example, theme_, t.secondText);
    }
    renewLinkColour(*notice_);
    help_->setFont(theme_.widgetFont(12));
    setTextColour(*help_, theme_, t.accent);
    notice_->setFont(theme_.widgetFont(13));
}

}  // namespace carrel::desktop
