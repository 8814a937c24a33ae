// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/theme/font_caches.h"

#include <fontconfig/fontconfig.h>

namespace carrel::desktop {

void readFontCaches() {
    FcInit();
}

}  // namespace carrel::desktop
