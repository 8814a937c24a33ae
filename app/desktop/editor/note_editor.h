// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QPlainTextEdit>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// A note in Markdown, as plain text. What is typed is handed over half a second after the last key, and when
/// the editor is left; "Saved" is said when it came back from disk.
class NoteEditor : public QWidget {
    Q_OBJECT

public:
    using Save = std::function<void(const QString& text)>;

    /// `theme` outlives the editor; `title` stands above it.
    NoteEditor(const Theme& theme, const QString& title, QWidget* parent);

    /// Another note; what was typed into the one before is handed over first. `save` may be called until the
    /// next one, or flush() in whatever destroys the editor.
    void setNote(const QString& text, Save save);
    /// What of the same note is on disk.
    void setStored(const QString& text);
    /// What was handed over is not on disk; the next key or leaving tries again.
    void setFailed();
    /// Hands over what was typed, at once.
    void flush();
    [[nodiscard]] QPlainTextEdit& text() const { return *text_; }

signals:
    void wordsChanged(int words);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();
    void noteTyping();
    void say(const QString& status, bool warning = false);
    void applyTheme();
    [[nodiscard]] int countWords() const;

    const Theme& theme_;
    QLabel* title_;
    QLabel* status_;
    QPlainTextEdit* text_;
    QTimer pause_;
    Save save_;
    std::optional<QString> handed_;  ///< not yet back from disk
    bool showing_ = false;           ///< text is set by the program
    bool warning_ = false;
};

}  // namespace carrel::desktop
