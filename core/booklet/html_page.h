// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace carrel::booklet {

/// An HTML file around a body: head, styles, and a policy that forbids to load or run anything.
std::string htmlPage(const std::string& language, const std::string& title, const std::string& body);

}  // namespace carrel::booklet
