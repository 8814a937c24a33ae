// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>

#include <string>
#include <utility>

namespace carrel::soak {

/// How long something kept a thread, in milliseconds.
struct Hold {
    double held = 0;  ///< by the clock, without the time that it waited for a processor: its work, and what
                      ///< it was blocked by
    double wall = 0;  ///< by the clock
    double processor = 0;  ///< of the thread's own processor time
    std::string what;      ///< receiver and event, or the call
    std::string during;    ///< what was being done
};

/// Time of one thread so far, in milliseconds.
struct ThreadTime {
    double wall = 0;
    double processor = 0;
    double waited = 0;   ///< for a processor while it could have run; 0 where the system doesn't tell
    double helpers = 0;  ///< that the toolkit's pool, which paints parts of large areas for it, waited so

    /// Of the calling thread, where something begins and where it ends: what comes between two figures that
    /// are read is no hold.
    static ThreadTime atBegin();
    static ThreadTime atEnd();
};

/// The application, which measures for how long each event and each call keeps the window's thread from
/// answering. Where other programs run, the clock's time is theirs, too; so a hold is told without the time
/// that the thread, and the toolkit's pool that it has parts painted by, waited for a processor (the second
/// figure of a thread's schedstat in Linux).
class HeldThread : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override;

    /// Measures a call that no event makes.
    template <class Call>
    void hold(const char* what, Call call) {
        if (depth_ > 0) return call();
        const ThreadTime began = begin();
        call();
        end(began, what);
    }
    /// What runs inside is nothing that waits: a loop of events, each of which is measured.
    template <class Loop>
    void wait(Loop loop) {
        const int depth = std::exchange(depth_, 0);
        loop();
        depth_ = depth;
    }
    /// What is being done from now on.
    void setDoing(const std::string& doing) { doing_ = doing; }
    /// Since it was forgotten.
    [[nodiscard]] const Hold& longest() const { return longest_; }
    void forget() { longest_ = {}; }

private:
    ThreadTime begin();
    void end(const ThreadTime& began, const std::string& what);

    int depth_ = 0;
    std::string doing_;
    Hold longest_;
};

}  // namespace carrel::soak
