// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "core/personal/personal_link.h"
#include "core/sql/database.h"

namespace carrel::personal {

// The rows of personal_link; see Store for what each means.
PersonalLink addPersonalLink(sql::Database& database, const PersonalLinkDraft& draft, Time now);
std::optional<PersonalLink> removePersonalLink(sql::Database& database, PersonalLinkId id);
std::optional<PersonalLink> findPersonalLink(sql::Database& database, const PersonalLinkDraft& draft);
/// Where it leads from and to, and its words; keeps all else. When there is such a link, nothing changes.
void setPlace(sql::Database& database, const PersonalLink& link);
std::vector<PersonalLink> readPersonalLinks(sql::Database& database);
std::vector<PersonalLink> readPersonalLinksOf(sql::Database& database, const library::ArticleKey& article);

}  // namespace carrel::personal
