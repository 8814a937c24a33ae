// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/csv.h"

namespace carrel {

namespace {

bool looksLikeAFormula(const std::string& text) {
    if (text.empty()) return false;
    const bool number = text.size() > 1 && text[1] >= '0' && text[1] <= '9';
    return text[0] == '=' || text[0] == '@' || text[0] == '\t' ||
           ((text[0] == '+' || text[0] == '-') && !number);
}

std::string csvCell(const std::string& text) {
    std::string plain = looksLikeAFormula(text) ? "'" + text : text;
    if (plain.find_first_of(",\"\r\n") == std::string::npos) return plain;
    std::string quoted = "\"";
    for (const char c : plain)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

}  // namespace

void appendCsvLine(std::string& table, std::span<const std::string> cells) {
    bool first = true;
    for (const std::string& cell : cells) {
        table += (first ? "" : ",") + csvCell(cell);
        first = false;
    }
    table += "\r\n";
}

}  // namespace carrel
