// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/compare/article_chooser.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "app/desktop/theme/icons.h"

namespace carrel::desktop {

namespace {

enum ChooserRole { ArticleRole = Qt::UserRole + 1, KindRole };  // index into the contents; id of a kind
constexpr QSize chooserSize(460, 480);
constexpr int iconSize = 16;

}  // namespace

ArticleChooser::ArticleChooser(const Theme& theme, const workspace::Contents& contents, Wish wish,
                               QWidget* parent)
    : QDialog(parent),
      theme_(theme),
      contents_(contents),
      wish_(std::move(wish)),
      field_(new QLineEdit(this)),
      list_(new QListView(this)),
      compare_(new QPushButton(tr("Compare"), this)),
      articles_(new QStandardItemModel(this)),
      kinds_(new QSortFilterProxyModel(this)),
      filtered_(new QSortFilterProxyModel(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(wish_.least > 1 ? tr("Compare articles") : tr("Compare with"));
    kinds_->setSourceModel(articles_);
    kinds_->setFilterRole(KindRole);
    filtered_->setSourceModel(kinds_);
    filtered_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    fill();
    list_->setModel(filtered_);
    layOut();
    connect(articles_, &QStandardItemModel::itemChanged, this, &ArticleChooser::followChecked);
    connect(field_, &QLineEdit::textChanged, this, [this](const QString& words) {
        filtered_->setFilterFixedString(words.trimmed());
        list_->setCurrentIndex(filtered_->index(0, 0));
    });
    connect(list_, &QListView::doubleClicked, this, &ArticleChooser::takeCurrent);
    connect(compare_, &QPushButton::clicked, this, &ArticleChooser::finish);
    followChecked();
    resize(chooserSize * theme_.scale());
}

void ArticleChooser::layOut() {
    field_->setAccessibleName(tr("Filter articles"));
    field_->setPlaceholderText(field_->accessibleName());
    field_->installEventFilter(this);
    list_->setAccessibleName(tr("Articles"));
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setUniformItemSizes(true);
    list_->setIconSize(QSize(iconSize, iconSize) * theme_.scale());
    list_->installEventFilter(this);
    list_->setCurrentIndex(filtered_->index(0, 0));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(compare_, QDialogButtonBox::AcceptRole);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    compare_->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(field_);
    column->addWidget(list_, 1);
    column->addWidget(buttons);
    field_->setFocus();
}

void ArticleChooser::fill() {
    for (std::size_t at = 0; at < contents_.articles.size(); ++at) {
        const library::Summary& article = contents_.articles[at];
        if (std::find(wish_.without.begin(), wish_.without.end(), article.key) != wish_.without.end())
            continue;
        const library::Kind* kind = contents_.description.findKind(article.kind);
        auto* item = new QStandardItem(QString::fromStdString(article.title));
        if (kind != nullptr)
            item->setIcon(icon(QString::fromStdString(kind->icon), theme_.tokens().kindColour(kind->icon)));
        item->setToolTip(QString::fromStdString(article.lead));
        item->setCheckable(true);
        item->setData(static_cast<qulonglong>(at), ArticleRole);
        item->setData(QString::fromStdString(article.kind), KindRole);
        articles_->appendRow(item);
    }
}

std::vector<library::ArticleKey> ArticleChooser::checked() const {
    std::vector<library::ArticleKey> keys;
    for (int row = 0; row < articles_->rowCount(); ++row)
        if (articles_->item(row)->checkState() == Qt::Checked)
            keys.push_back(contents_.articles[articles_->item(row)->data(ArticleRole).toULongLong()].key);
    return keys;
}

void ArticleChooser::followChecked() {
    QString kind = QString::fromStdString(wish_.kind);
    for (int row = 0; row < articles_->rowCount() && kind.isEmpty(); ++row)
        if (articles_->item(row)->checkState() == Qt::Checked)
            kind = articles_->item(row)->data(KindRole).toString();
    const QString wanted =
        kind.isEmpty() ? QString() : QStringLiteral("^%1$").arg(QRegularExpression::escape(kind));
    if (kinds_->filterRegularExpression().pattern() != wanted) kinds_->setFilterRegularExpression(wanted);
    if (!list_->currentIndex().isValid()) list_->setCurrentIndex(filtered_->index(0, 0));
    compare_->setEnabled(wish_.least == 1 || checked().size() >= wish_.least);
}

void ArticleChooser::takeCurrent() {
    if (wish_.least == 1 && checked().empty()) {
        const QModelIndex row = kinds_->mapToSource(filtered_->mapToSource(list_->currentIndex()));
        if (row.isValid()) articles_->itemFromIndex(row)->setCheckState(Qt::Checked);
    }
    finish();
}

void ArticleChooser::finish() {
    const std::vector<library::ArticleKey> articles = checked();
    if (articles.empty() && list_->currentIndex().isValid() && wish_.least == 1) {
        takeCurrent();
        return;
    }
    if (articles.size() < wish_.least) return;
    emit chosen(articles);
    accept();
}

bool ArticleChooser::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return false;
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (watched == field_ && (key.key() == Qt::Key_Down || key.key() == Qt::Key_Up)) {
        list_->setFocus(Qt::OtherFocusReason);
        return key.key() == Qt::Key_Up;
    }
    if (key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter) return false;
    takeCurrent();
    return true;
}

}  // namespace carrel::desktop
