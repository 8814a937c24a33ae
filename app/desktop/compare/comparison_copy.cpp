// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/compare/comparison_copy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include "app/desktop/compare/comparison_words.h"

namespace carrel::desktop {

void copyComparison(const compare::Comparison& comparison, CopyForm form) {
    const compare::TextWords words = textWords();
    auto* copy = new QMimeData;
    switch (form) {
        case CopyForm::Table:
            copy->setText(QString::fromStdString(compare::toTabs(comparison, words)));
            copy->setHtml(QString::fromStdString(compare::toHtmlTable(comparison, words)));
            break;
        case CopyForm::Markdown:
            copy->setText(QString::fromStdString(compare::toMarkdown(comparison, words)));
            break;
        case CopyForm::Csv:
            copy->setText(QString::fromStdString(compare::toCsv(comparison, words)));
            break;
    }
    QGuiApplication::clipboard()->setMimeData(copy);
}

}  // namespace carrel::desktop
