// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/failure_kind.h"

#include <cxxabi.h>

#include <cstdlib>
#include <memory>
#include <system_error>
#include <typeinfo>

#include "core/sql/error.h"

namespace carrel::workspace {

namespace {

struct Freed {
    void operator()(char* text) const { std::free(text); }
};

std::string nameOf(const std::type_info& type) {
    int status = 0;
    const std::unique_ptr<char, Freed> name(abi::__cxa_demangle(type.name(), nullptr, nullptr, &status));
    return name == nullptr ? type.name() : name.get();
}

}  // namespace

std::string kindOf(const std::exception& error) {
    std::string kind = nameOf(typeid(error));
    if (const auto* sql = dynamic_cast<const sql::Error*>(&error))
        kind += " " + std::to_string(sql->extendedCode());
    if (const auto* system = dynamic_cast<const std::system_error*>(&error))
        kind += " " + std::to_string(system->code().value());
    return kind;
}

std::string kindOf(const std::exception_ptr& error) {
    try {
        std::rethrow_exception(error);
    } catch (const std::exception& known) {
        return kindOf(known);
    } catch (...) {
        return "no std::exception";
    }
}

}  // namespace carrel::workspace
