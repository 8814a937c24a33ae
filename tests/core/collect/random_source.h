// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace carrel::test {

/// Writes articles by chance that link to, name, and relate to each other. No title is a single word that
/// texts hold: how common such a word is is judged once, so that an update and a build may differ in it.
class RandomSource {
public:
    explicit RandomSource(unsigned seed) : random_(seed) {}

    std::size_t below(std::size_t count) { return random_() % count; }

    std::string path() {
        return pick({"a.md", "b.md", "c.md", "beam-bridge.md", "folder/a.md", "folder/index.md",
                     "z/arch bridge.md", "notes.txt"});
    }

    std::string article() {
        std::string front;
        if (below(4) != 0) front += "title: " + name() + "\n";
        if (below(3) == 0) front += "aliases: [" + name() + ", Girder]\n";
        if (below(6) == 0) front += "slug: " + pick({"one", "two", "stone-arch"}) + "\n";
        if (below(4) == 0) front += "former: [" + pick({"one", "two", "old", "a"}) + "]\n";
        if (below(6) == 0) front += "no-mention: [" + name() + "]\n";
        if (below(3) == 0)
            front += "relations:\n  like: [" + target() + ", " + target() + "]\n  uses: [" + target() + "]\n";
        std::string text = front.empty() ? "" : "---\n" + front + "---\n";
        for (std::size_t line = 1 + below(4); line > 0; --line)
            text += paragraph();
        return text;
    }

private:
    std::string pick(const std::vector<std::string>& choices) { return choices[below(choices.size())]; }

    std::string name() {
        return pick({"Beam bridge", "Arch bridge", "Stone arch", "Stone arch bridge", "Rope of hemp",
                     "C++ bridge", "石橋", "Brücke"});
    }

    std::string target() {
        return pick({"a", "b", "c", "folder/a", "folder", "one", "old", "Girder", "stone-arch", "nowhere",
                     name(), name()});
    }

    std::string words() {
        switch (below(7)) {
            case 0:
                return "[[" + target() + "]]";
            case 1:
                return "[[" + target() + "#Load|loaded]]";
            case 2:
                return "[there](" + pick({"a.md", "../b.md", "folder/a.md", "a.md#load"}) + ")";
            case 3:
                return "`" + name() + "`";
            case 4:
                return name() + "s";
            default:
                return name();
        }
    }

    std::string paragraph() {
        if (below(4) == 0) return "## " + pick({"Load", "Span", "Beam bridge"}) + "\n\n";
        if (below(8) == 0) return "![Figure](" + pick({"one.png", "two.png"}) + ")\n\n";
        return "Here " + words() + " stands. There is a " + words() + ", and " + words() + ".\n\n";
    }

    std::mt19937 random_;
};

}  // namespace carrel::test
