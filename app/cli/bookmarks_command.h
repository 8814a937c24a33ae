// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "app/cli/console.h"

namespace CLI {
class App;
}
namespace carrel::personal {
struct PersonalData;
class Store;
}  // namespace carrel::personal

namespace carrel::cli {

/// `bookmarks list|export|import|backup|restore`: what the reader made, without the window.
class BookmarksCommand {
public:
    /// Adds its arguments to the program's.
    explicit BookmarksCommand(CLI::App& app);
    BookmarksCommand(const BookmarksCommand&) = delete;
    BookmarksCommand& operator=(const BookmarksCommand&) = delete;

    /// Once the arguments are parsed: whether this command is the one.
    [[nodiscard]] bool asked() const;
    [[nodiscard]] int run(const Console& console) const;

private:
    void addExport();
    void addImport();
    [[nodiscard]] std::unique_ptr<personal::Store> openStore() const;
    /// Nothing before the window was opened for the first time; a file that was named has to be there.
    [[nodiscard]] personal::PersonalData all() const;
    [[nodiscard]] int list(const Console& console) const;
    [[nodiscard]] int exportAll(const Console& console) const;
    [[nodiscard]] int importAll(const Console& console) const;
    [[nodiscard]] int backUp(const Console& console) const;
    [[nodiscard]] int restore(const Console& console) const;

    CLI::App* command_;
    CLI::App* list_;
    CLI::App* export_ = nullptr;
    CLI::App* import_ = nullptr;
    CLI::App* backup_;
    CLI::App* restore_;
    std::string file_;
    std::string format_ = "json";
    std::string to_;
    std::string from_;
    std::string library_;
    std::string kept_;
    bool json_ = false;
    bool dryRun_ = false;
};

}  // namespace carrel::cli
