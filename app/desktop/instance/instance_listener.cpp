// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/instance/instance_listener.h"

#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace carrel::desktop {

namespace {

constexpr qsizetype longestMessage = 8192;

}  // namespace

InstanceListener::InstanceListener(const InstanceDoor& door, QObject* parent) : QObject(parent) {
    const int socket = door.socket();
    if (socket < 0) return;
    auto* knock = new QSocketNotifier(socket, QSocketNotifier::Read, this);
    connect(knock, &QSocketNotifier::activated, this, [this, socket] { accept(socket); });
}

InstanceListener::~InstanceListener() {
    for (auto guest = guests_.keyBegin(); guest != guests_.keyEnd(); ++guest)
        ::close(*guest);
}

void InstanceListener::accept(int socket) {
    const int guest = ::accept4(socket, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (guest < 0) return;
    guests_.insert(guest, {});
    auto* words = new QSocketNotifier(guest, QSocketNotifier::Read, this);
    words->setObjectName(QString::number(guest));
    connect(words, &QSocketNotifier::activated, this, [this, guest] { read(guest); });
}

void InstanceListener::read(int guest) {
    std::array<char, 1024> bytes = {};
    const ssize_t count = ::recv(guest, bytes.data(), bytes.size(), 0);
    QByteArray& said = guests_[guest];
    if (count > 0 && said.size() < longestMessage) {
        said.append(bytes.data(), count);
        return;
    }
    const QString message = QString::fromUtf8(said);
    dismiss(guest);
    if (count == 0) emit messageReceived(message);
}

void InstanceListener::dismiss(int guest) {
    // Not while it tells us of the end.
    if (auto* words = findChild<QSocketNotifier*>(QString::number(guest))) {
        words->setEnabled(false);
        words->setObjectName({});
        words->deleteLater();
    }
    guests_.remove(guest);
    ::close(guest);
}

}  // namespace carrel::desktop
