// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/links_command.h"

#include <CLI/CLI.hpp>
#include <algorithm>

#include "app/cli/link_line.h"
#include "core/text/utf8.h"

namespace carrel::cli {

namespace {

using Json = nlohmann::ordered_json;

Json jsonOf(const std::vector<LinkLine>& lines) {
    Json all = Json::array();
    for (const LinkLine& line : lines)
        all.push_back(jsonOf(line));
    return all;
}

void printTsv(const std::vector<LinkLine>& lines, const Console& console) {
    for (const LinkLine& line : lines)
        console.out << tsvOf(line) << '\n';
}

/// One end of an article's connections, for people.
void print(const std::vector<LinkLine>& lines, bool outgoing, const Console& console) {
    for (const LinkLine& line : lines) {
        const library::Link& link = line.link;
        const std::string& other = !outgoing ? link.from.slug : link.to ? link.to->slug : link.target;
        console.out << (outgoing ? "-> " : "<- ") << column(other) << " (" << typeOf(link);
        if (link.type == library::LinkType::Relation) console.out << ": " << column(line.text);
        console.out << ")\n";
        if (!link.sentence.empty()) console.out << "   " << column(link.sentence) << '\n';
    }
}

}  // namespace

LinksCommand::LinksCommand(CLI::App& app)
    : command_(app.add_subcommand("links", "List what leads from article to article")) {
    command_->add_option("file", file_, "The library file")->required();
    command_->add_option("slug", slug_, "An article: what leads from it, then what leads to it");
    command_->add_option("--type", type_, "Only link, relation, mention or broken")
        ->check(CLI::IsMember({"link", "relation", "mention", "broken"}));
    CLI::Option* json = command_->add_flag("--json", json_, "Print JSON");
    command_->add_flag("--tsv", tsv_, "Print lines of from, to, type, place, words, divided by tabs")
        ->excludes(json);
}

bool LinksCommand::asked() const {
    return command_->parsed();
}

int LinksCommand::run(const Console& console) const {
    const auto library = library::open(file_);
    if (command_->get_option("slug")->empty()) {
        const std::vector<LinkLine> lines = linesOf(library->allLinks(), *library, type_);
        if (json_) {
            console.out << jsonOf(lines).dump(2) << '\n';
        } else {
            printTsv(lines, console);
        }
        return lines.empty() ? nothingFound : done;
    }
    const std::string slug = text::repaired(slug_);
    const auto article = library->find(slug);
    if (!article) {
        console.messages << "there is no article " << printable(slug) << '\n';
        return nothingFound;
    }
    const library::Links links = library->links(article->key.slug);
    const std::vector<LinkLine> out = linesOf(links.out, *library, type_);
    const std::vector<LinkLine> in = linesOf(links.in, *library, type_);
    if (json_) {
        console.out << Json{{"slug", article->key.slug}, {"out", jsonOf(out)}, {"in", jsonOf(in)}}.dump(2)
                    << '\n';
    } else if (tsv_) {
        printTsv(out, console);
        printTsv(in, console);
    } else {
        print(out, true, console);
        print(in, false, console);
    }
    return out.empty() && in.empty() ? nothingFound : done;
}

}  // namespace carrel::cli
