// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/results/query_field.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QTextCharFormat>

#include <utility>

#include "core/search/choice.h"
#include "core/text/utf8.h"

namespace carrel::desktop {

namespace {

constexpr int offerHeight = 26;

}  // namespace

QueryField::QueryField(const Theme& theme, QWidget* parent)
    : QLineEdit(parent),
      theme_(theme),
      completer_(new QCompleter(this)),
      offered_(new QStandardItemModel(this)) {
    completer_->setModel(offered_);
    completer_->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer_->setWidget(this);
    completer_->popup()->setAccessibleName(tr("Fields and values"));
    connect(completer_, qOverload<const QModelIndex&>(&QCompleter::activated), this, &QueryField::take);
    connect(this, &QLineEdit::textChanged, this, &QueryField::colour);
    connect(this, &QLineEdit::textEdited, this, &QueryField::offer);
    connect(&theme_, &Theme::changed, this, &QueryField::colour);
}

int QueryField::unitsBefore(std::uint32_t codePoints) const {
    const std::string query = text().toStdString();
    const std::string_view before = text::slice(query, {0, codePoints});
    return static_cast<int>(QString::fromUtf8(before.data(), static_cast<qsizetype>(before.size())).size());
}

void QueryField::colour() {
    const search::Parsed parsed = search::parse(text().toStdString());
    QList<QInputMethodEvent::Attribute> attributes;
    const auto add = [&](Range range, const QTextCharFormat& format) {
        const int begin = unitsBefore(range.begin);
        attributes.append({QInputMethodEvent::TextFormat, begin - cursorPosition(),
                           unitsBefore(range.end) - begin, format});
    };
    QTextCharFormat chosen;
    chosen.setForeground(theme_.tokens().accent);
    for (const search::Choice& choice : search::choicesIn(parsed.query))
        add(choice.range, chosen);
    QTextCharFormat odd;
    odd.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    odd.setUnderlineColor(theme_.tokens().warning);
    for (const search::Hint& hint : parsed.hints)
        add(hint.range, odd);
    // The way to give parts of a line edit a format of their own.
    QInputMethodEvent event({}, attributes);
    QCoreApplication::sendEvent(this, &event);
}

void QueryField::offer() {
    completions_.clear();
    if (fields_ != nullptr) {
        const QString before = text().left(cursorPosition());
        completions_ =
            search::complete(text().toStdString(), text::countCodePoints(before.toStdString()), *fields_);
    }
    // What is written already is no offer.
    std::erase_if(completions_, [&](const search::Completion& completion) {
        return text::slice(text().toStdString(), completion.range) == completion.text;
    });
    offered_->clear();
    for (const search::Completion& completion : completions_) {
        QString label = QString::fromStdString(completion.label);
        if (completion.count > 0)
            label += QStringLiteral("  ") + QLocale().toString(static_cast<qulonglong>(completion.count));
        auto* row = new QStandardItem(label);
        row->setSizeHint({0, theme_.scaled(offerHeight)});
        offered_->appendRow(row);
    }
    if (completions_.empty()) {
        completer_->popup()->hide();
        return;
    }
    constexpr int popupWidth = 260;
    // Below the field, where the word begins that is being written.
    QRect place(cursorRect().x(), 0, theme_.scaled(popupWidth), height());
    if (layoutDirection() == Qt::RightToLeft) place.moveRight(cursorRect().right());
    completer_->popup()->setFont(theme_.widgetFont());
    completer_->complete(place);
}

void QueryField::take(const QModelIndex& completion) {
    const auto at = static_cast<std::size_t>(completion.row());
    if (at >= completions_.size()) return;
    const search::Completion chosen = completions_[at];
    const int begin = unitsBefore(chosen.range.begin);
    setSelection(begin, unitsBefore(chosen.range.end) - begin);
    const QString written = QString::fromStdString(chosen.text);
    insert(written.endsWith(QLatin1Char(':')) ? written : written + QLatin1Char(' '));
    offer();
}

void QueryField::insertExample(const QString& example) {
    QString query = text();
    if (!query.isEmpty() && !query.endsWith(QLatin1Char(' '))) query += QLatin1Char(' ');
    setText(query + example);
    setFocus(Qt::OtherFocusReason);
}

void QueryField::keyPressEvent(QKeyEvent* event) {
    const bool offers = completer_->popup()->isVisible();
    if (offers &&
        (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Tab)) {
        event->ignore();  // the completer takes them
        return;
    }
    QLineEdit::keyPressEvent(event);
}

}  // namespace carrel::desktop
