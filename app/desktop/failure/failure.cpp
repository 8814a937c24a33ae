// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/failure/failure.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QLoggingCategory>
#include <QMenu>
#include <QMetaEnum>

#include <algorithm>
#include <array>

#include "core/workspace/failure_kind.h"

namespace carrel::desktop {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("carrel::desktop", text);
}

QString plain(const QString& text) {
    QString words = text;
    return words.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

/// As it is called in the window; empty when it has no name there.
QString nameOf(const QObject* receiver) {
    if (const auto* action = qobject_cast<const QAction*>(receiver)) return plain(action->text());
    if (const auto* menu = qobject_cast<const QMenu*>(receiver); menu != nullptr && menu->activeAction())
        return plain(menu->activeAction()->text());
    if (const auto* button = qobject_cast<const QAbstractButton*>(receiver);
        button && !button->text().isEmpty())
        return plain(button->text());
    const auto* widget = qobject_cast<const QWidget*>(receiver);
    return widget == nullptr ? QString() : widget->accessibleName();
}

/// What a reader does to the window.
bool isAsked(QEvent::Type event) {
    static constexpr std::array asked = {QEvent::MouseButtonPress,
                                         QEvent::MouseButtonRelease,
                                         QEvent::MouseButtonDblClick,
                                         QEvent::KeyPress,
                                         QEvent::KeyRelease,
                                         QEvent::Shortcut,
                                         QEvent::Drop,
                                         QEvent::ContextMenu};
    return std::find(asked.begin(), asked.end(), event) != asked.end();
}

QString actionOf(const QObject* receiver, QEvent::Type event) {
    if (event == QEvent::Paint) return tr("Drawing the window");
    if (!isAsked(event)) return tr("Something that Carrel does by itself");
    const QString name = nameOf(receiver);
    return name.isEmpty() ? tr("What you just did") : tr("\u201C%1\u201D").arg(name);
}

const QLoggingCategory& failureCategory() {
    static const QLoggingCategory failures("carrel.failure");
    return failures;
}

}  // namespace

Failure failureOf(const QObject* receiver, QEvent::Type event, const std::exception_ptr& error) {
    const char* const name = QMetaEnum::fromType<QEvent::Type>().valueToKey(event);
    const std::string where = receiver == nullptr ? "gone" : receiver->metaObject()->className();
    const std::string what = name == nullptr ? std::to_string(event) : name;
    return {actionOf(receiver, event), where + " " + what + ": " + workspace::kindOf(error), isAsked(event)};
}

void noteFailure(const std::exception& error) {
    qCWarning(failureCategory, "%s", workspace::kindOf(error).c_str());
}

void noteFailure(const Failure& failure) {
    qCCritical(failureCategory, "%s", failure.kind.c_str());
}

std::function<void(std::exception_ptr)> rethrownOn(QObject& owner) {
    return [&owner](const std::exception_ptr& error) {
        QMetaObject::invokeMethod(
            &owner, [error] { std::rethrow_exception(error); }, Qt::QueuedConnection);
    };
}

}  // namespace carrel::desktop
