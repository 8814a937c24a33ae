// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/collect/link_writer.h"

#include <utility>

#include "core/markup/document.h"

namespace carrel::collect {

namespace {

using links::Resolution;

std::string listed(const std::vector<std::string>& names) {
    std::string list;
    for (const std::string& name : names)
        list += (list.empty() ? "" : ", ") + name;
    return list;
}

std::string writtenForm(const markup::WrittenLink& link) {
    return link.anchor.empty() ? link.target : link.target + '#' + link.anchor;
}

/// Says why a name leads nowhere; nothing when it leads somewhere.
void report(const Resolution& found, const std::string& what, std::uint32_t line, Findings& findings) {
    if (found.state == Resolution::State::Missing)
        findings.add(Problem::Kind::Missing, line, what + ", which is not there",
                     "correct the name, or write the article");
    if (found.state == Resolution::State::Ambiguous)
        findings.add(Problem::Kind::Conflict, line, what + ", which may be " + listed(found.candidates),
                     "name one of them by its slug");
    if (found.state == Resolution::State::Found && found.sectionMissing)
        findings.add(Problem::Kind::Missing, line,
                     what + ", which has no such section; the link leads to the whole article",
                     "name one of its headings");
}

}  // namespace

void LinkWriter::write(const Unresolved& article, Findings findings) {
    writeRelations(article, findings);
    for (const UnresolvedLink& link : article.links)
        write(article, link, findings);
}

void LinkWriter::writeRelations(const Unresolved& article, Findings findings) {
    for (const DeclaredRelation& relation : article.relations)
        write(article, relation, findings);
}

void LinkWriter::write(const Unresolved& article, const DeclaredRelation& relation, Findings& findings) {
    const Resolution found = resolver_.resolveName(relation.target);
    report(found, "the relation '" + relation.type + "' names '" + relation.target + "'", relation.line,
           findings);
    const bool leads = found.state == Resolution::State::Found;
    if (leads && !isNew(relation.type, article.names.slug, found.slug)) return;
    library::Link link;
    link.type = library::LinkType::Relation;
    link.from = {description_.id, article.names.slug};
    if (leads) link.to = library::ArticleKey{description_.id, found.slug};
    link.target = relation.target;
    link.relation = relation.type;
    add_(link);
}

/// A symmetric relation that both sides declare is still one.
bool LinkWriter::isNew(const std::string& type, const std::string& from, const std::string& to) {
    const library::RelationType* known = description_.findRelationType(type);
    if (known != nullptr && known->symmetric && relations_.contains({type, to, from})) return false;
    return relations_.emplace(type, from, to).second;
}

void LinkWriter::write(const Unresolved& article, const UnresolvedLink& unresolved, Findings& findings) {
    const markup::WrittenLink& written = unresolved.written;
    library::Link link;
    link.from = {description_.id, article.names.slug};
    link.target = written.target;
    link.number = unresolved.number;
    link.range = written.range;
    link.sentence = unresolved.sentence;
    link.form = written.form;
    const std::string target = writtenForm(written);
    if (const auto address = library::parseAddress(target)) {
        lead(link, written, *address, article, findings);
    } else if (written.form == markup::LinkForm::External) {
        link.type = library::LinkType::External;
    } else {
        resolve(link, written, article, findings);
    }
    add_(link);
}

/// Follows the address of an article, here or in another library.
void LinkWriter::lead(library::Link& link, const markup::WrittenLink& written,
                      const library::Address& address, const Unresolved& article, Findings& findings) {
    link.target = writtenForm(written);
    link.form = markup::LinkForm::Wiki;
    if (address.article.library != description_.id) {
        link.to = address.article;
        link.anchor = address.section;
        return;
    }
    markup::WrittenLink here = written;
    here.form = markup::LinkForm::Wiki;
    here.target = address.article.slug;
    here.anchor = address.section;
    resolve(link, here, article, findings);
}

void LinkWriter::resolve(library::Link& link, const markup::WrittenLink& written, const Unresolved& article,
                         Findings& findings) {
    const Resolution found = resolver_.resolve(written, article.names.slug, article.names.path);
    link.target = writtenForm(written);
    report(found, "links to '" + link.target + "'", written.line, findings);
    link.anchor = found.anchor;
    if (found.state == Resolution::State::Found) link.to = library::ArticleKey{description_.id, found.slug};
}

}  // namespace carrel::collect
