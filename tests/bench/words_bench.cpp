// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// How long splitting a text into words and stemming them takes, in nanoseconds a word.
#include <benchmark/benchmark.h>
#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>

#include "core/text/stemmer.h"
#include "core/text/words.h"

namespace carrel::text {
namespace {

/// All articles of the handbook, one behind the other.
std::string handbook() {
    std::string text;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(CARREL_HANDBOOK)) {
        if (entry.path().extension() != ".md") continue;
        std::ifstream file(entry.path(), std::ios::binary);
        text.append(std::istreambuf_iterator<char>(file), {});
    }
    return text;
}

std::string asciiOf(const std::string& text) {
    std::string ascii;
    for (const char c : text)
        ascii += static_cast<unsigned char>(c) < 0x80 ? c : ' ';
    return ascii;
}

std::string repeated(const std::string& text) {
    std::string whole;
    while (whole.size() < 1'000'000)
        whole += text;
    return whole;
}

void perWord(benchmark::State& state, std::size_t words, std::size_t bytes) {
    state.counters["per_word"] =
        benchmark::Counter(static_cast<double>(words),
                           benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
    state.SetBytesProcessed(static_cast<std::int64_t>(bytes) * static_cast<std::int64_t>(state.iterations()));
}

void split(benchmark::State& state, const std::string& text) {
    std::size_t words = 0;
    for (auto _ : state) {
        words = 0;
        forEachWord(text, [&](const WordView& word) {
            benchmark::DoNotOptimize(word.folded.data());
            if (!word.extra) ++words;
        });
    }
    perWord(state, words, text.size());
}

void stem(benchmark::State& state, const std::string& text) {
    Stemmer stemmer("en");
    std::size_t words = 0;
    for (auto _ : state) {
        words = 0;
        forEachWord(text, [&](const WordView& word) {
            benchmark::DoNotOptimize(stemmer.stemView(word.folded).data());
            ++words;
        });
    }
    perWord(state, words, text.size());
}

/// What ICU's word iterator takes for the same text: without folding, and without asking what is a word.
void icuBreaks(benchmark::State& state, const std::string& text) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> breaker(
        icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    UText* opened = utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status);
    breaker->setText(opened, status);
    for (auto _ : state) {
        breaker->first();
        while (breaker->next() != icu::BreakIterator::DONE) {
        }
    }
    utext_close(opened);
    state.SetBytesProcessed(static_cast<std::int64_t>(text.size()) *
                            static_cast<std::int64_t>(state.iterations()));
}

const std::string german = repeated("Die Größe der Brücke über den Fluß hängt von den Straßen für Züge ab. ");
const std::string russian = repeated("Съешь же ещё этих мягких французских булок, да выпей чаю. ");
const std::string japanese = repeated("東京都の天気は今日も晴れです。らーめんを食べたい。");

BENCHMARK_CAPTURE(split, english_ascii, asciiOf(handbook()));
BENCHMARK_CAPTURE(split, english, handbook());
BENCHMARK_CAPTURE(split, german, german);
BENCHMARK_CAPTURE(split, russian, russian);
BENCHMARK_CAPTURE(split, japanese, japanese);
BENCHMARK_CAPTURE(icuBreaks, english_ascii, asciiOf(handbook()));
BENCHMARK_CAPTURE(icuBreaks, russian, russian);
BENCHMARK_CAPTURE(stem, english_ascii, asciiOf(handbook()));

}  // namespace
}  // namespace carrel::text

BENCHMARK_MAIN();
