// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/instance/instance_door.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <thread>

namespace carrel::desktop {

namespace {

constexpr int waitingAtTheDoor = 16;
constexpr auto patience = std::chrono::seconds(2);
constexpr auto pause = std::chrono::milliseconds(20);

/// FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo, 1991): the same in each version of the program.
std::string nameFor(const std::filesystem::path& personalFile) {
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char byte : std::filesystem::absolute(personalFile).lexically_normal().string())
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3U;
    std::string name(16, '0');
    std::snprintf(name.data(), name.size() + 1, "%016llx", static_cast<unsigned long long>(hash));
    return "carrel-" + name;
}

/// Absent: the path is too long for a socket.
std::optional<sockaddr_un> addressOf(const std::filesystem::path& path) {
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (path.string().size() >= sizeof(address.sun_path)) return std::nullopt;
    std::memcpy(address.sun_path, path.c_str(), path.string().size());
    return address;
}

const sockaddr* generic(const sockaddr_un& address) {
    return reinterpret_cast<const sockaddr*>(&address);
}

/// -1: nobody listens.
int connectTo(const sockaddr_un& address) {
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0) return -1;
    if (::connect(socket, generic(address), sizeof(address)) == 0) return socket;
    ::close(socket);
    return -1;
}

bool sendAll(int socket, const std::string& message) {
    std::size_t sent = 0;
    while (sent < message.size()) {
        const ssize_t now = ::send(socket, message.data() + sent, message.size() - sent, MSG_NOSIGNAL);
        if (now <= 0) return false;
        sent += static_cast<std::size_t>(now);
    }
    return true;
}

}  // namespace

InstanceDoor::InstanceDoor(const std::filesystem::path& folder, const std::filesystem::path& personalFile)
    : path_(folder / (nameFor(personalFile) + ".socket")) {
    std::error_code ignored;  // the lock fails then, too
    std::filesystem::create_directories(folder, ignored);
    std::filesystem::path lock = path_;
    lock.replace_extension(".lock");
    lock_ = ::open(lock.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (lock_ < 0) return;
    if (::flock(lock_, LOCK_EX | LOCK_NB) == 0) {
        listen();
    } else {
        ::close(lock_);
        lock_ = -1;
        first_ = false;
    }
}

InstanceDoor::~InstanceDoor() {
    if (socket_ >= 0) {
        ::close(socket_);
        ::unlink(path_.c_str());
    }
    if (lock_ >= 0) ::close(lock_);
}

void InstanceDoor::listen() {
    const auto address = addressOf(path_);
    if (!address) return;
    ::unlink(path_.c_str());  // of a program that was killed; a living one would have the lock
    socket_ = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (socket_ < 0) return;
    if (::bind(socket_, generic(*address), sizeof(*address)) == 0 &&
        ::chmod(path_.c_str(), S_IRUSR | S_IWUSR) == 0 && ::listen(socket_, waitingAtTheDoor) == 0)
        return;
    ::close(socket_);
    socket_ = -1;
}

bool InstanceDoor::handOver(const std::string& message) const {
    const auto address = addressOf(path_);
    if (!address) return false;
    const auto end = std::chrono::steady_clock::now() + patience;
    int socket = connectTo(*address);
    // The other one may have the lock and not listen yet.
    while (socket < 0 && std::chrono::steady_clock::now() < end) {
        std::this_thread::sleep_for(pause);
        socket = connectTo(*address);
    }
    if (socket < 0) return false;
    const bool sent = sendAll(socket, message);
    ::close(socket);
    return sent;
}

std::filesystem::path doorFolder(const std::filesystem::path& personalFile) {
    const char* runtime = std::getenv("XDG_RUNTIME_DIR");
    return runtime != nullptr && *runtime == '/' ? std::filesystem::path(runtime)
                                                 : personalFile.parent_path();
}

}  // namespace carrel::desktop
