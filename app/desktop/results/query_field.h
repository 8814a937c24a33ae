// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

#include <memory>
#include <vector>

#include "app/desktop/theme/theme.h"
#include "core/search/completion.h"

namespace carrel::desktop {

/// Where a query is written: its choices are coloured, what looks odd is underlined, and fields and values
/// are offered while one is typed.
class QueryField : public QLineEdit {
    Q_OBJECT

public:
    /// `theme` outlives the field.
    QueryField(const Theme& theme, QWidget* parent);

    /// What is offered; null: nothing.
    void setFields(std::shared_ptr<const search::KnownFields> fields) { fields_ = std::move(fields); }
    /// Puts a text at its end, behind a space.
    void insertExample(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void colour();
    void offer();
    void take(const QModelIndex& completion);
    /// From code points to the units of the text.
    [[nodiscard]] int unitsBefore(std::uint32_t codePoints) const;

    const Theme& theme_;
    std::shared_ptr<const search::KnownFields> fields_;
    QCompleter* completer_;
    QStandardItemModel* offered_;
    std::vector<search::Completion> completions_;
};

}  // namespace carrel::desktop
