// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/stemmer.h"

#include <libstemmer.h>

#include <algorithm>

#include "core/text/fold.h"

namespace carrel::text {

namespace {

bool hasNoStem(std::string_view folded) {
    constexpr unsigned char firstOfIdeographs = 0xE3;  // leads the code points from U+3000 on
    return std::any_of(folded.begin(), folded.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= firstOfIdeographs || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '@' ||
               c == '+' || c == '#' || c == '%';
    });
}

}  // namespace

struct Stemmer::Engine {
    struct Delete {
        void operator()(sb_stemmer* made) const { sb_stemmer_delete(made); }
    };
    std::unique_ptr<sb_stemmer, Delete> stemmer;
};

Stemmer::Stemmer(std::string_view language) : engine_(std::make_unique<Engine>()) {
    const std::string primary = fold(language.substr(0, language.find_first_of("-_")));
    engine_->stemmer.reset(sb_stemmer_new(primary.c_str(), "UTF_8"));
}

Stemmer::~Stemmer() = default;
Stemmer::Stemmer(Stemmer&&) noexcept = default;
Stemmer& Stemmer::operator=(Stemmer&&) noexcept = default;

std::string_view Stemmer::stemView(std::string_view folded) {
    if (engine_->stemmer == nullptr || hasNoStem(folded)) return folded;
    const auto* bytes = reinterpret_cast<const sb_symbol*>(folded.data());
    const sb_symbol* stem = sb_stemmer_stem(engine_->stemmer.get(), bytes, static_cast<int>(folded.size()));
    if (stem == nullptr) return folded;
    const int length = sb_stemmer_length(engine_->stemmer.get());
    return {reinterpret_cast<const char*>(stem), static_cast<std::size_t>(length)};
}

}  // namespace carrel::text
