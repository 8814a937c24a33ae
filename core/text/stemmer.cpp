// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/stemmer.h"

#include <libstemmer.h>

#include "core/text/fold.h"

namespace carrel::text {

struct Stemmer::Engine {
    struct Delete {
        void operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }
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

std::string Stemmer::stem(std::string_view folded) {
    const bool hasSign = folded.find_first_of("0123456789+#%.") != std::string_view::npos;
    if (engine_->stemmer == nullptr || hasSign) return std::string(folded);
    std::string word(folded);
    const auto* bytes = reinterpret_cast<const sb_symbol*>(word.data());
    const sb_symbol* stem = sb_stemmer_stem(engine_->stemmer.get(), bytes, static_cast<int>(word.size()));
    if (stem == nullptr) return word;
    const int length = sb_stemmer_length(engine_->stemmer.get());
    return {reinterpret_cast<const char*>(stem), static_cast<std::size_t>(length)};
}

}  // namespace carrel::text
