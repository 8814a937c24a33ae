// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/soak/held_thread.h"

#include <QEvent>
#include <QMetaEnum>

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <ctime>

namespace carrel::soak {

namespace {

double milliseconds(clockid_t clock) {
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double millisecondsWaited() {
    thread_local const int file = open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC);
    std::array<char, 96> text{};
    if (file < 0 || pread(file, text.data(), text.size() - 1, 0) <= 0) return 0;
    char* behind = nullptr;
    std::strtoull(text.data(), &behind, 10);  // the time that it ran
    return static_cast<double>(std::strtoull(behind, nullptr, 10)) / 1e6;
}

std::string nameOf(const char* receiver, int event) {
    const char* name = QMetaEnum::fromType<QEvent::Type>().valueToKey(event);
    return std::string(receiver) + ", event " + (name == nullptr ? std::to_string(event) : name);
}

}  // namespace

ThreadTime ThreadTime::atBegin() {
    ThreadTime time;
    time.waited = millisecondsWaited();
    time.processor = milliseconds(CLOCK_THREAD_CPUTIME_ID);
    time.wall = milliseconds(CLOCK_MONOTONIC);
    return time;
}

ThreadTime ThreadTime::atEnd() {
    ThreadTime time;
    time.wall = milliseconds(CLOCK_MONOTONIC);
    time.processor = milliseconds(CLOCK_THREAD_CPUTIME_ID);
    time.waited = millisecondsWaited();
    return time;
}

bool HeldThread::notify(QObject* receiver, QEvent* event) {
    if (depth_ > 0) return QApplication::notify(receiver, event);
    const char* name = receiver->metaObject()->className();  // afterwards it may be gone
    const int type = event->type();
    const ThreadTime began = begin();
    const bool taken = QApplication::notify(receiver, event);
    constexpr double worthANote = 1;
    if (milliseconds(CLOCK_MONOTONIC) - began.wall > worthANote) {
        end(began, nameOf(name, type));
    } else {
        --depth_;
    }
    return taken;
}

ThreadTime HeldThread::begin() {
    ++depth_;
    return ThreadTime::atBegin();
}

void HeldThread::end(const ThreadTime& began, const std::string& what) {
    const ThreadTime now = ThreadTime::atEnd();
    --depth_;
    const double wall = now.wall - began.wall;
    const double held = wall - (now.waited - began.waited);
    if (held > longest_.held) longest_ = {held, wall, now.processor - began.processor, what, doing_};
}

}  // namespace carrel::soak
