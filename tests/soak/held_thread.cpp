// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/soak/held_thread.h"

#include <QEvent>
#include <QMetaEnum>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <vector>

namespace carrel::soak {

namespace {

double milliseconds(clockid_t clock) {
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// How long the thread that a schedstat belongs to waited for a processor.
double millisecondsWaited(int schedstat) {
    std::array<char, 96> text{};
    if (schedstat < 0 || pread(schedstat, text.data(), text.size() - 1, 0) <= 0) return 0;
    char* behind = nullptr;
    std::strtoull(text.data(), &behind, 10);  // the time that it ran
    return static_cast<double>(std::strtoull(behind, nullptr, 10)) / 1e6;
}

double millisecondsWaited() {
    static const int own = open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC);
    return millisecondsWaited(own);
}

/// The threads of the toolkit's pools. They come and go: it looks for them anew once in a while.
class Pool {
public:
    ~Pool() { forget(); }

    /// All of them together, ever; it never falls.
    double waited() {
        if (const double now = milliseconds(CLOCK_MONOTONIC); now > looked_ + between) {
            looked_ = now;
            look();
        }
        return sum();
    }

private:
    static constexpr double between = 500;
    struct Thread {
        int schedstat;
        double waited;
    };

    double sum() {
        double sum = gone_;
        for (Thread& one : threads_) {
            one.waited = std::max(one.waited, millisecondsWaited(one.schedstat));  // 0 when it ended
            sum += one.waited;
        }
        return sum;
    }
    void forget() {
        for (const Thread& one : threads_)
            close(one.schedstat);
        threads_.clear();
    }
    void look() {
        const double before = sum();
        forget();
        double found = 0;
        for (const auto& task : std::filesystem::directory_iterator("/proc/self/task")) {
            std::string name;
            std::getline(std::ifstream(task.path() / "comm"), name);
            if (name != "Thread (pooled)") continue;
            const int schedstat = open((task.path() / "schedstat").c_str(), O_RDONLY | O_CLOEXEC);
            threads_.push_back({schedstat, millisecondsWaited(schedstat)});
            found += threads_.back().waited;
        }
        gone_ = before - found;  // what is summed up goes on from where it was
    }

    double looked_ = -between;
    double gone_ = 0;
    std::vector<Thread> threads_;
};

double millisecondsPoolWaited() {
    static Pool pool;
    return pool.waited();
}

std::string nameOf(const char* receiver, int event) {
    const char* name = QMetaEnum::fromType<QEvent::Type>().valueToKey(event);
    return std::string(receiver) + ", event " + (name == nullptr ? std::to_string(event) : name);
}

}  // namespace

ThreadTime ThreadTime::atBegin() {
    ThreadTime time;
    time.helpers = millisecondsPoolWaited();
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
    time.helpers = millisecondsPoolWaited();
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
    const double processor = now.processor - began.processor;
    const double waited = now.waited - began.waited + now.helpers - began.helpers;
    const double held = std::max(processor, wall - waited);
    if (held > longest_.held) longest_ = {held, wall, processor, what, doing_};
}

}  // namespace carrel::soak
