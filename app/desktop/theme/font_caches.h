// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace carrel::desktop {

/// Reads what Fontconfig keeps of the installed fonts, some eighty files that the toolkit would otherwise
/// read before the first word is drawn. Callable on any thread, before there is an application; failing does
/// no harm: the toolkit tries again.
void readFontCaches();

}  // namespace carrel::desktop
