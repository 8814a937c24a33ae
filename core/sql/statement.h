// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "core/base/id.h"

struct sqlite3_stmt;

namespace carrel::sql {

class Database;
class IdleStatements;

/// One prepared statement, reusable; when it goes, its connection keeps it for the next with the same text.
/// Every failure throws sql::Error.
class Statement {
public:
    /// `text` holds exactly one statement.
    Statement(Database& database, std::string_view text);

    /// Binds all parameters, in order, and makes the statement ready to step again.
    /// Text is copied. Ids, integers, doubles, text, nullptr and optionals of them bind; nothing else
    /// compiles.
    template <class... Values>
    Statement& bind(const Values&... values) {
        start(sizeof...(Values));
        int index = 0;
        (bindOne(++index, values), ...);
        return *this;
    }

    /// True when there is a row to read.
    bool step();
    /// Binds and steps once, for statements that return no rows.
    template <class... Values>
    void run(const Values&... values) {
        bind(values...);
        finish();
    }

    /// The columns of the current row, from the first on. NULL reads as 0, 0.0 or an empty text,
    /// or as an empty optional. A string_view lasts until the next step.
    template <class... Columns>
    std::tuple<Columns...> row() {
        return rowOf<Columns...>(std::index_sequence_for<Columns...>{});
    }

private:
    struct GiveBack {
        std::shared_ptr<IdleStatements> idle;
        void operator()(sqlite3_stmt* statement) const;
    };

    void start(std::size_t values);
    void finish();
    void bindOne(int index, std::nullptr_t value);
    void bindOne(int index, std::int64_t value);
    void bindOne(int index, int value) { bindOne(index, static_cast<std::int64_t>(value)); }
    void bindOne(int index, std::uint32_t value) { bindOne(index, static_cast<std::int64_t>(value)); }
    void bindOne(int index, double value);
    void bindOne(int index, std::string_view value);
    void bindOne(int index, const std::string& value) { bindOne(index, std::string_view(value)); }
    void bindOne(int index, const char* value) { bindOne(index, std::string_view(value)); }
    template <class Entity>
    void bindOne(int index, Id<Entity> value) {
        bindOne(index, value.value);
    }
    template <class Value>
    void bindOne(int index, const std::optional<Value>& value) {
        if (value) {
            bindOne(index, *value);
        } else {
            bindOne(index, nullptr);
        }
    }

    template <class... Columns, std::size_t... indices>
    std::tuple<Columns...> rowOf(std::index_sequence<indices...> /*columns*/) {
        return std::tuple<Columns...>{read(static_cast<int>(indices), static_cast<Columns*>(nullptr))...};
    }
    std::int64_t read(int column, std::int64_t* type) const;
    int read(int column, int* type) const;
    std::uint32_t read(int column, std::uint32_t* type) const;
    double read(int column, double* type) const;
    std::string_view read(int column, std::string_view* type) const;
    std::string read(int column, std::string* /*type*/) const {
        return std::string(read(column, static_cast<std::string_view*>(nullptr)));
    }
    template <class Entity>
    Id<Entity> read(int column, Id<Entity>* /*type*/) const {
        return {read(column, static_cast<std::int64_t*>(nullptr))};
    }
    template <class Value>
    std::optional<Value> read(int column, std::optional<Value>* /*type*/) const {
        if (isNull(column)) return std::nullopt;
        return read(column, static_cast<Value*>(nullptr));
    }
    [[nodiscard]] bool isNull(int column) const;

    std::unique_ptr<sqlite3_stmt, GiveBack> statement_;
};

}  // namespace carrel::sql
