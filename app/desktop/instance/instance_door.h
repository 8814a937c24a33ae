// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>

namespace carrel::desktop {

/// The door by which a program that is started once more reaches the one that runs already, for the same
/// user and personal file: a Unix socket, which only the holder of a lock beside it listens at. The lock ends
/// with its program, however that ends, so that a socket left behind is known for what it is.
/// Doesn't need the toolkit.
class InstanceDoor {
public:
    /// `folder`: private to the user, made when it is missing. Where it can't be used, each program is the
    /// first one.
    InstanceDoor(const std::filesystem::path& folder, const std::filesystem::path& personalFile);
    ~InstanceDoor();
    InstanceDoor(const InstanceDoor&) = delete;
    InstanceDoor& operator=(const InstanceDoor&) = delete;

    /// This program is the one that others reach, from now on.
    [[nodiscard]] bool isFirst() const { return first_; }
    /// Listens, without waiting; -1 when this program isn't the first or can't be reached.
    [[nodiscard]] int socket() const { return socket_; }
    /// Gives `message` to the first program. False: it can't be reached within two seconds.
    [[nodiscard]] bool handOver(const std::string& message) const;

private:
    void listen();

    std::filesystem::path path_;
    bool first_ = true;
    int lock_ = -1;
    int socket_ = -1;
};

/// Where the door of this user's programs is: $XDG_RUNTIME_DIR, else the folder of the personal file.
std::filesystem::path doorFolder(const std::filesystem::path& personalFile);

}  // namespace carrel::desktop
