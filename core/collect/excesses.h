// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/collect/findings.h"
#include "core/markup/document.h"

namespace carrel::collect {

/// Says what an article had more of than it may have.
void reportExcesses(const markup::Document& document, Findings& findings);

}  // namespace carrel::collect
