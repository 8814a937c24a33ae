// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QWidget>

#include <map>
#include <set>
#include <string>

#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// A tag that can be chosen.
class TagButton : public QAbstractButton {
    Q_OBJECT

public:
    /// `theme` outlives the button.
    TagButton(const Theme& theme, const QString& tag, std::size_t count, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& theme_;
};

/// All tags; those that are chosen narrow the list down.
class TagCloud : public QWidget {
    Q_OBJECT

public:
    /// `theme` outlives the cloud.
    TagCloud(const Theme& theme, QWidget* parent);

    void setTags(const std::map<std::string, std::size_t>& tags);
    /// As far as they are still there.
    [[nodiscard]] const std::set<std::string>& chosen() const { return chosen_; }

signals:
    void chosenChanged();

private:
    const Theme& theme_;
    std::map<std::string, std::size_t> tags_;
    std::set<std::string> chosen_;
};

}  // namespace carrel::desktop
