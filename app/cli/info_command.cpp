// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/info_command.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "core/library/reader.h"

namespace carrel::cli {

namespace {

using Json = nlohmann::ordered_json;

void printJson(const library::Description& description, std::size_t articles, const Console& console) {
    Json kinds = Json::array();
    for (const library::Kind& kind : description.kinds)
        kinds.push_back({{"id", kind.id}, {"name", kind.name}, {"plural", kind.plural}});
    Json relations = Json::array();
    for (const library::RelationType& type : description.relationTypes)
        relations.push_back({{"id", type.id}, {"name", type.name}, {"inverse", type.inverse}});
    const Json whole = {{"id", description.id},
                        {"title", description.title},
                        {"edition", description.edition},
                        {"language", description.language},
                        {"articles", articles},
                        {"kinds", std::move(kinds)},
                        {"relations", std::move(relations)}};
    console.out << whole.dump(2) << '\n';
}

void print(const library::Description& description, std::size_t articles, const Console& console) {
    console.out << "title     " << printable(description.title) << '\n'
                << "id        " << printable(description.id) << '\n';
    if (!description.edition.empty()) console.out << "edition   " << printable(description.edition) << '\n';
    console.out << "language  " << printable(description.language) << '\n'
                << "articles  " << articles << '\n';
    for (const library::Kind& kind : description.kinds)
        console.out << "kind      " << printable(kind.name) << '\n';
}

}  // namespace

InfoCommand::InfoCommand(CLI::App& app) : command_(app.add_subcommand("info", "Say what a library is")) {
    command_->add_option("file", file_, "The library file")->required();
    CLI::Option* json = command_->add_flag("--json", json_, "Print JSON");
    command_->add_flag("--slugs", slugs_, "Print the slugs of its articles, one a line")->excludes(json);
}

bool InfoCommand::asked() const {
    return command_->parsed();
}

int InfoCommand::run(const Console& console) const {
    const auto reader = library::open(file_);
    if (slugs_) {
        for (const library::Summary& summary : reader->list({}))
            console.out << summary.key.slug << '\n';
    } else if (json_) {
        printJson(reader->description(), reader->articleCount(), console);
    } else {
        print(reader->description(), reader->articleCount(), console);
    }
    return done;
}

}  // namespace carrel::cli
