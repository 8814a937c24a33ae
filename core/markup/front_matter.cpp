// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/markup/front_matter.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <sstream>

#include "core/text/utf8.h"

namespace carrel::markup {

namespace {

constexpr int deepestYaml = 32;

/// On which line of its file something in a text of YAML stands. yaml-cpp counts a carriage return alone as a
/// line, too, where editors and the rest of the file's reading don't.
class YamlLines {
public:
    YamlLines(std::string_view yaml, std::uint32_t first) : first_(first) {
        for (std::size_t at = 0; at < yaml.size(); ++at)
            if (yaml[at] == '\n') feeds_.push_back(static_cast<int>(at));
    }
    [[nodiscard]] std::uint32_t of(const YAML::Mark& mark) const {
        const auto before = std::lower_bound(feeds_.begin(), feeds_.end(), mark.pos) - feeds_.begin();
        return first_ + static_cast<std::uint32_t>(before);
    }

private:
    std::uint32_t first_;
    std::vector<int> feeds_;  // as yaml-cpp counts places
};

/// yaml-cpp makes of the escapes \N and \_, and of a zero byte, one byte each, which is no UTF-8.
std::string scalarOf(const std::string& scalar) {
    if (text::isValid(scalar)) return scalar;
    std::string mended;
    for (std::size_t at = 0; at < scalar.size();) {
        const auto lead = static_cast<unsigned char>(scalar[at]);
        const std::size_t bytes = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (lead < 0x80 || lead >= 0xC0) {
            mended.append(scalar, at, bytes);
        } else {
            text::append(mended, lead);
        }
        at += bytes;
    }
    return text::repaired(mended);
}

/// Builds our value from yaml-cpp's tree.
Yaml valueOf(const YAML::Node& node, const YamlLines& lines, int depth) {
    Yaml value;
    value.line = lines.of(node.Mark());
    if (depth > deepestYaml) throw YAML::ParserException(node.Mark(), "nested too deeply");
    switch (node.Type()) {
        case YAML::NodeType::Scalar:
            value.kind = Yaml::Kind::Scalar;
            value.scalar = scalarOf(node.Scalar());
            break;
        case YAML::NodeType::Sequence:
            value.kind = Yaml::Kind::List;
            for (const YAML::Node& item : node)
                value.items.push_back(valueOf(item, lines, depth + 1));
            break;
        case YAML::NodeType::Map:
            value.kind = Yaml::Kind::Mapping;
            for (const auto& entry : node) {
                if (!entry.first.IsScalar())
                    throw YAML::ParserException(entry.first.Mark(), "a key is no text");
                value.entries.push_back(
                    {scalarOf(entry.first.Scalar()), valueOf(entry.second, lines, depth + 1)});
            }
            break;
        case YAML::NodeType::Null:
        case YAML::NodeType::Undefined:
            break;
    }
    return value;
}

/// Refuses what yaml-cpp would read in a way that nobody means.
class Checker : public YAML::EventHandler {
public:
    // One repeats a whole tree at the cost of a few letters, so that a small file could grow to gigabytes.
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t /*anchor*/) override {
        throw YAML::ParserException(mark, "aliases (*name) are not read; write the value out");
    }
    // Only the first document would be read. A text such as "," has any number of empty ones.
    void OnDocumentStart(const YAML::Mark& mark) override {
        if (++documents_ > 1) throw YAML::ParserException(mark, "a second document begins here");
    }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& /*mark*/, YAML::anchor_t /*anchor*/) override {}
    void OnScalar(const YAML::Mark& /*mark*/, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                  const std::string& /*value*/) override {}
    void OnSequenceStart(const YAML::Mark& /*mark*/, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                         YAML::EmitterStyle::value /*style*/) override {}
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark& /*mark*/, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                    YAML::EmitterStyle::value /*style*/) override {}
    void OnMapEnd() override {}

private:
    int documents_ = 0;
};

void check(const std::string& yaml) {
    // yaml-cpp takes the end of the text for the end of a quote, but not the end of a document.
    std::istringstream stream(yaml + (yaml.ends_with('\n') ? "...\n" : "\n...\n"));
    YAML::Parser parser(stream);
    Checker checker;
    while (parser.HandleNextDocument(checker)) {
    }
}

/// It may name half of a character.
std::string messageOf(const YAML::Exception& error) {
    return error.msg == YAML::ErrorMsg::DOC_IN_SCALAR ? "a quote is not closed before here" : error.msg;
}

std::string_view withoutReturn(std::string_view line) {
    return line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
}

}  // namespace

const Yaml* Yaml::find(std::string_view key) const {
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&](const auto& entry) { return entry.key == key; });
    return found == entries.end() ? nullptr : &found->value;
}

std::vector<std::string> Yaml::texts() const {
    if (kind == Kind::Scalar) return {scalar};
    std::vector<std::string> found;
    for (const Yaml& item : items)
        if (item.kind == Kind::Scalar) found.push_back(item.scalar);
    return found;
}

Yaml parseYaml(std::string_view yaml, const std::string& file, std::uint32_t firstLine,
               std::vector<Problem>& problems) {
    const YamlLines lines(yaml, firstLine);
    try {
        const std::string text(yaml);
        check(text);
        return valueOf(YAML::Load(text), lines, 0);
    } catch (const YAML::Exception& error) {
        problems.push_back(
            {Problem::Kind::Syntax,
             "the YAML is malformed: " + text::repaired(messageOf(error)),
             "mend it; values that hold a colon or a quote need quotes around them",
             {file, lines.of(error.mark), static_cast<std::size_t>(std::max(0, error.mark.column)) + 1}});
        return {};
    }
}

Source cutFrontMatter(std::string_view text, const std::string& file) {
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(byteOrderMark)) text.remove_prefix(byteOrderMark.size());
    Source source;
    source.body = text;
    const std::size_t firstEnd = text.find('\n');
    if (withoutReturn(text.substr(0, firstEnd)) != "---" || firstEnd == std::string_view::npos) return source;
    std::uint32_t line = 1;
    for (std::size_t at = firstEnd + 1; at < text.size();) {
        ++line;
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view content = withoutReturn(text.substr(at, end - at));
        if (content == "---" || content == "...") {
            constexpr std::uint32_t yamlLine = 2;
            source.front =
                parseYaml(text.substr(firstEnd + 1, at - firstEnd - 1), file, yamlLine, source.problems);
            source.body = text.substr(std::min(end + 1, text.size()));
            source.firstBodyLine = line + 1;
            return source;
        }
        at = end + 1;
    }
    source.problems.push_back({Problem::Kind::Syntax,
                               "the front matter is not closed",
                               "end it with a line of three hyphens",
                               {file, 1, 1}});
    return source;
}

}  // namespace carrel::markup
