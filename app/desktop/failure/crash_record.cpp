// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/failure/crash_record.h"

#include <cxxabi.h>
#include <dlfcn.h>
#include <execinfo.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <climits>
#include <csignal>
#include <cstdint>
#include <cstring>
#include <ctime>
#include <exception>
#include <system_error>
#include <typeinfo>

namespace carrel::desktop {

namespace {

constexpr mode_t ownerOnly = 0600;
constexpr mode_t ownersFolder = 0700;

struct NamedSignal {
    int number;
    const char* name;
};
constexpr std::array fatalSignals = {NamedSignal{SIGSEGV, "SIGSEGV"}, NamedSignal{SIGABRT, "SIGABRT"},
                                     NamedSignal{SIGBUS, "SIGBUS"}, NamedSignal{SIGFPE, "SIGFPE"},
                                     NamedSignal{SIGILL, "SIGILL"}};

/// What a handler of signals needs, laid out before: there it can't ask for memory.
struct Prepared {
    std::array<char, PATH_MAX> folder{};
    std::array<char, PATH_MAX> log{};
    std::array<char, PATH_MAX> mark{};
    std::array<char, 64> version{};
    std::array<char, 65536> stack{};  ///< for when the usual one is used up
    std::atomic_flag recorded = ATOMIC_FLAG_INIT;
};
Prepared prepared;

template <std::size_t size>
bool keep(std::array<char, size>& place, const std::string& text) {
    if (text.size() >= size) return false;
    std::memcpy(place.data(), text.c_str(), text.size() + 1);
    return true;
}

/// Writes to the end of a file with nothing but what is allowed in a handler of signals.
class RecordWriter {
public:
    explicit RecordWriter(const char* file)
        : descriptor_(::open(file, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK, ownerOnly)) {}
    ~RecordWriter() { ::close(descriptor_); }
    RecordWriter(const RecordWriter&) = delete;
    RecordWriter& operator=(const RecordWriter&) = delete;

    void put(const char* text) const {
        [[maybe_unused]] const ssize_t written = ::write(descriptor_, text, std::strlen(text));
    }
    void putNumber(std::uintmax_t number, unsigned base) const {
        std::array<char, 65> digits{};
        std::size_t at = digits.size() - 1;
        do {
            digits[--at] = "0123456789abcdef"[number % base];
            number /= base;
        } while (number > 0);
        put(digits.data() + at);
    }

private:
    int descriptor_;
};

/// Without the folder, which may have the reader's name in it.
const char* fileNameOf(const char* path) {
    const char* const slash = std::strrchr(path, '/');
    return slash == nullptr ? path : slash + 1;
}

void putCalls(const RecordWriter& record) {
    constexpr unsigned hexadecimal = 16;
    std::array<void*, 64> calls{};
    const int count = ::backtrace(calls.data(), static_cast<int>(calls.size()));
    for (int number = 0; number < count; ++number) {
        void* const call = calls.at(static_cast<std::size_t>(number));
        Dl_info where{};
        const bool known = ::dladdr(call, &where) != 0 && where.dli_fname != nullptr;
        const auto base = known ? reinterpret_cast<std::uintptr_t>(where.dli_fbase) : 0;
        record.put("  ");
        record.put(known ? fileNameOf(where.dli_fname) : "?");
        record.put("+0x");
        record.putNumber(reinterpret_cast<std::uintptr_t>(call) - base, hexadecimal);
        record.put(" ");
        record.put(known && where.dli_sname != nullptr ? where.dli_sname : "");
        record.put("\n");
    }
}

/// Once: what ends a program may itself come to an end.
void recordEnd(const char* reason, const char* more) {
    constexpr unsigned decimal = 10;
    if (prepared.recorded.test_and_set()) return;
    ::mkdir(prepared.folder.data(), ownersFolder);
    const RecordWriter record(prepared.log.data());
    record.put("@");
    record.putNumber(static_cast<std::uintmax_t>(::time(nullptr)), decimal);
    record.put(" fatal ");
    const std::array<const char*, 6> line = {prepared.version.data(), ": ended by ", reason, " ", more, "\n"};
    for (const char* const part : line)
        record.put(part);
    putCalls(record);
    const RecordWriter mark(prepared.mark.data());
}

const char* nameOfSignal(int number) {
    for (const NamedSignal& each : fatalSignals)
        if (each.number == number) return each.name;
    return "a signal";
}

extern "C" void endBySignal(int number) {
    recordEnd(nameOfSignal(number), "");
    // The action is the usual one again; it comes when this returns.
    ::raise(number);
}

[[noreturn]] void endByTerminate() {
    const std::type_info* const thrown = abi::__cxa_current_exception_type();
    recordEnd("std::terminate", thrown == nullptr ? "" : thrown->name());
    std::abort();
}

void handle(int number) {
    struct sigaction now {};
    if (::sigaction(number, nullptr, &now) != 0 || now.sa_handler != SIG_DFL) return;
    struct sigaction ours {};
    ours.sa_handler = endBySignal;
    ours.sa_flags = static_cast<int>(SA_ONSTACK | SA_RESETHAND);
    ::sigemptyset(&ours.sa_mask);
    ::sigaction(number, &ours, nullptr);
}

void lendStack() {
    stack_t now{};
    if (::sigaltstack(nullptr, &now) != 0 || (now.ss_flags & SS_DISABLE) == 0) return;
    stack_t ours{};
    ours.ss_sp = prepared.stack.data();
    ours.ss_size = prepared.stack.size();
    ::sigaltstack(&ours, nullptr);
}

}  // namespace

void recordCrashes(const CrashPlaces& places, const std::string& version) {
    if (!keep(prepared.folder, places.log.parent_path().string()) ||
        !keep(prepared.log, places.log.string()) || !keep(prepared.mark, places.mark.string()) ||
        !keep(prepared.version, version))
        return;
    // The first call of it loads a library, which a handler must not.
    std::array<void*, 1> loaded{};
    ::backtrace(loaded.data(), static_cast<int>(loaded.size()));
    lendStack();
    for (const NamedSignal& each : fatalSignals)
        handle(each.number);
    std::set_terminate(endByTerminate);
}

bool takeCrashMark(const std::filesystem::path& mark) {
    std::error_code unknown;
    return std::filesystem::remove(mark, unknown);
}

}  // namespace carrel::desktop
