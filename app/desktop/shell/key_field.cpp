// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/key_field.h"

#include <QKeyEvent>

namespace carrel::desktop {

namespace {

bool isModifier(int key) {
    return key == Qt::Key_unknown || (key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock) ||
           key == Qt::Key_AltGr;
}

}  // namespace

KeyField::KeyField(QWidget* parent) : QLineEdit(parent) {
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setPlaceholderText(tr("Press the keys"));
    setTextMargins(6, 2, 6, 2);
}

void KeyField::setKeys(const QKeySequence& keys) {
    keys_ = keys;
    setText(keys.toString(QKeySequence::NativeText));
}

bool KeyField::event(QEvent* event) {
    // What would else do something in the window is what is wanted here.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent* event) {
    const bool closes = event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier;
    if (closes || isModifier(event->key())) {
        event->ignore();
        return;
    }
    setKeys(QKeySequence(event->keyCombination()));
    emit keysPressed();
}

}  // namespace carrel::desktop
