// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QWidget>

#include <set>
#include <string>

#include "app/desktop/map/map_graph.h"
#include "app/desktop/theme/flow_layout.h"
#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// A kind that is shown or hidden, with how many articles it has; Space changes it.
class KindChip : public QAbstractButton {
    Q_OBJECT

public:
    /// `theme` outlives the chip.
    KindChip(const Theme& theme, const library::Kind& kind, int count, QWidget* parent);
    [[nodiscard]] const std::string& kind() const { return kind_; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& theme_;
    std::string kind_;
    QString icon_;
    QString count_;
};

/// The chips of all kinds on the map, on as many lines as they take.
class KindChips : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the chips.
    KindChips(const Theme& theme, const library::Description& library, QWidget* parent);

    void setKinds(const std::vector<MapTally::Count>& kinds, const std::set<std::string>& hidden);

signals:
    void hiddenChanged(const std::set<std::string>& hidden);

private:
    void tell();

    const Theme& theme_;
    const library::Description& library_;
    FlowLayout* row_;
    std::vector<KindChip*> chips_;
    std::vector<MapTally::Count> kinds_;
};

}  // namespace carrel::desktop
