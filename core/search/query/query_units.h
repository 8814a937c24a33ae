// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace carrel::search {

/// What a reader typed without a space, or in quotes: -title:"stone arch".
struct Unit {
    enum class Kind {
        Words,
        Quoted,
        OpenQuote,  ///< the quote alone; what follows are units of their own
        Or,
        Hyphens,  ///< nothing but hyphens
    };
    Kind kind = Kind::Words;
    bool excluded = false;
    bool lacksValue = false;  ///< a name with a colon and nothing behind it
    bool closed = true;       ///< Quoted: only a field's value may lack its second quote
    std::string field;        ///< the name before the colon, folded; empty when there is none
    std::string content;      ///< what stands behind hyphen and name, without quotes
    std::size_t begin = 0;    ///< bytes in the query
    std::size_t name = 0;     ///< behind the hyphen
    std::size_t value = 0;    ///< behind the colon; a quote is part of the value
    std::size_t end = 0;
};

/// Reads the units of a query from front to back, in one pass.
class UnitReader {
public:
    /// `query` is valid UTF-8 and outlives the reader.
    explicit UnitReader(std::string_view query) : text_(query) {}

    /// False at the end of the query.
    bool next(Unit& unit);

private:
    void skipSpaces();
    void readName(Unit& unit);
    void readQuoted(Unit& unit);
    void readWords(Unit& unit);

    std::string_view text_;
    std::size_t at_ = 0;
};

/// Whether a quote stands at byte `at`: straight, curly or pointed. Between Hebrew letters it is a letter.
bool isQuote(std::string_view query, std::size_t at);

/// The name of a field as queries know it: folded. Empty when it can't be written before a colon: a name is
/// letters, digits, - and _, with a letter first.
std::string fieldNameOf(std::string_view written);

}  // namespace carrel::search
