// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <filesystem>

namespace carrel::desktop {

/// What a word of the command line names: a library file or an address, one of them.
struct NamedPlace {
    std::filesystem::path library;
    QString address;
};

/// An address begins with `carrel:`; everything else is a file, by its path or, as file managers hand it
/// over, by a `file:` URL. A path that begins so needs `./` before it.
NamedPlace namedPlace(const QString& word);

}  // namespace carrel::desktop
