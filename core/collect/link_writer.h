// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "core/collect/article_source.h"
#include "core/collect/findings.h"
#include "core/library/address.h"
#include "core/library/description.h"
#include "core/library/link.h"
#include "core/links/resolver.h"

namespace carrel::collect {

/// Resolves the links and relations of articles, once the names of all are known, and writes them. Those that
/// lead nowhere, or to several articles, are kept as broken, and reported.
class LinkWriter {
public:
    using Add = std::function<void(const library::Link&)>;
    /// Relations that are there: type, from, to.
    using Relations = std::set<std::tuple<std::string, std::string, std::string>>;

    /// `add` takes what is made. All references outlive the writer.
    LinkWriter(const library::Description& description, const links::Resolver& resolver, Add add,
               Relations relations = {})
        : description_(description),
          resolver_(resolver),
          add_(std::move(add)),
          relations_(std::move(relations)) {}

    void write(const Unresolved& article, Findings findings);
    /// The relations alone.
    void writeRelations(const Unresolved& article, Findings findings);

private:
    void write(const Unresolved& article, const DeclaredRelation& relation, Findings& findings);
    void write(const Unresolved& article, const UnresolvedLink& link, Findings& findings);
    void lead(library::Link& link, const markup::WrittenLink& written, const library::Address& address,
              const Unresolved& article, Findings& findings);
    void resolve(library::Link& link, const markup::WrittenLink& written, const Unresolved& article,
                 Findings& findings);
    [[nodiscard]] bool isNew(const std::string& type, const std::string& from, const std::string& to);

    const library::Description& description_;
    const links::Resolver& resolver_;
    Add add_;
    Relations relations_;
};

}  // namespace carrel::collect
