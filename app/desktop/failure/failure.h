// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QEvent>
#include <QObject>
#include <QString>

#include <exception>
#include <functional>
#include <string>

namespace carrel::desktop {

/// Something that was thrown and that nobody expected.
struct Failure {
    QString action;      ///< what was being done, for the reader
    std::string kind;    ///< where and what, for the log: names of types only
    bool asked = false;  ///< the reader had just done something
};

/// Of what an event has thrown; `receiver` is null when it is gone.
Failure failureOf(const QObject* receiver, QEvent::Type event, const std::exception_ptr& error);

/// Writes down what was caught and is told where it was asked for. Callable on any thread.
void noteFailure(const std::exception& error);
/// The same of what nobody expected.
void noteFailure(const Failure& failure);

/// For a worker of `owner`, which outlives it: what a job throws is thrown again on the owner's thread, where
/// it is told as what an event throws.
std::function<void(std::exception_ptr)> rethrownOn(QObject& owner);

}  // namespace carrel::desktop
