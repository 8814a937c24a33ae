// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace carrel::desktop {

/// Shows keys and takes those that are pressed in it, at once. Tab and Esc stay what they are.
class KeyField : public QLineEdit {
    Q_OBJECT

public:
    explicit KeyField(QWidget* parent);

    [[nodiscard]] const QKeySequence& keys() const { return keys_; }
    void setKeys(const QKeySequence& keys);

signals:
    void keysPressed();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QKeySequence keys_;
};

}  // namespace carrel::desktop
