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
/// With its id and its time; nothing changes when it is there.
void insertPersonalLink(sql::Database& database, const PersonalLink& link);
std::vector<PersonalLink> readPersonalLinks(sql::Database& database);
std::vector<PersonalLink> readPersonalLinksOf(sql::Database& database, const library::ArticleKey& article);

}  // namespace carrel::personal
