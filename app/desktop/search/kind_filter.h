// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QButtonGroup>
#include <QMenu>
#include <QPushButton>
#include <QWidget>

#include <string>
#include <vector>

#include "app/desktop/theme/theme.h"
#include "core/library/description.h"
#include "core/search/answer.h"

namespace carrel::desktop {

/// A row of buttons, "All" and one for each kind that was found, with counts; the kinds with most come first,
/// and those for which there is no room stand in a menu at the end.
class KindFilter : public QWidget {
    Q_OBJECT

public:
    /// Both references outlive the filter.
    KindFilter(const Theme& theme, const library::Description& library, QWidget* parent);

    /// The counts over all kinds; while one is chosen they stay as they were.
    void setCounts(const std::vector<search::FacetCount>& kinds, std::size_t total);
    /// Back to "All".
    void clear();
    /// Chooses the next one, or with -1 the one before, round the ends.
    void step(int by);
    /// Id of the chosen kind; empty: all.
    [[nodiscard]] const std::string& chosen() const { return chosen_; }

signals:
    void kindChosen();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addButton(const QString& text, const std::string& kindId, const QIcon& icon);
    void fit();
    /// A chip's rectangle, from the side where reading begins.
    [[nodiscard]] QRect placed(int x, int width) const;
    void choose(const std::string& kindId);

    const Theme& theme_;
    const library::Description& library_;
    QButtonGroup* buttons_;
    QPushButton* more_;
    QMenu* menu_;
    std::string chosen_;
};

}  // namespace carrel::desktop
