// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <xapian.h>

#include <cstdlib>

#include "tests/bench/search/article_lines.h"
#include "tests/bench/search/engine.h"
#include "tests/bench/search/query_words.h"

namespace carrel::bench {

namespace {

constexpr Xapian::termcount titleWeight = 5;

Xapian::Document documentOf(const ArticleLine& line, Xapian::TermGenerator& generator) {
    Xapian::Document document;
    document.set_data(line.id);
    generator.set_document(document);
    generator.index_text(line.title, titleWeight);
    generator.increase_termpos();
    generator.index_text(line.body);
    return document;
}

class XapianEngine : public Engine {
public:
    XapianEngine(const std::filesystem::path& folder, bool spelling)
        : database_(folder.string()), enquire_(database_), spelling_(spelling) {
        parser_.set_database(database_);
        parser_.set_stemmer(Xapian::Stem("english"));
    }

    std::vector<Found> search(const Query& query, std::size_t limit) override {
        enquire_.set_query(read(query));
        std::vector<Found> found;
        const Xapian::MSet hits = enquire_.get_mset(0, static_cast<Xapian::doccount>(limit));
        for (Xapian::MSetIterator hit = hits.begin(); hit != hits.end(); ++hit)
            found.push_back({hit.get_document().get_data(), hit.get_weight()});
        return found;
    }

private:
    Xapian::Query read(const Query& query) {
        const std::string text = isPhrase(query.text) ? query.text : joined(wordsOf(query.text), " ");
        unsigned flags = Xapian::QueryParser::FLAG_PHRASE;
        if (isTyped(query)) flags |= Xapian::QueryParser::FLAG_PARTIAL;
        if (!spelling_) return parser_.parse_query(text, flags);
        Xapian::Query written =
            parser_.parse_query(text, flags | Xapian::QueryParser::FLAG_SPELLING_CORRECTION);
        const std::string corrected = parser_.get_corrected_query_string();
        return corrected.empty() ? written : parser_.parse_query(corrected, flags);
    }

    Xapian::Database database_;
    Xapian::QueryParser parser_;
    Xapian::Enquire enquire_;
    bool spelling_;
};

}  // namespace

std::unique_ptr<Engine> openXapian(const std::string& name, const std::filesystem::path& folder) {
    return std::make_unique<XapianEngine>(folder, name == "xapian-spelling");
}

void buildXapian(const std::filesystem::path& articles, const std::filesystem::path& folder) {
    // Xapian's own 10,000 documents between writes make a large database much more slowly.
    ::setenv("XAPIAN_FLUSH_THRESHOLD", "100000", 0);
    const std::string loose = folder.string() + ".loose";
    std::filesystem::remove_all(loose);
    Xapian::WritableDatabase target(loose, Xapian::DB_CREATE | Xapian::DB_NO_SYNC);
    Xapian::TermGenerator generator;
    generator.set_stemmer(Xapian::Stem("english"));
    generator.set_database(target);
    generator.set_flags(Xapian::TermGenerator::FLAG_SPELLING);
    forEachArticle(articles,
                   [&](const ArticleLine& line) { target.add_document(documentOf(line, generator)); });
    target.commit();
    target.compact(folder.string());
    target.close();
    std::filesystem::remove_all(loose);
}

}  // namespace carrel::bench
