# SPDX-License-Identifier: Apache-2.0
# When the version was released: CHANGELOG.md says it in the first heading, "## 1.2.3 (2026-12-01)". Before that it says
# "(in the making)" there, and there is no release to tell of.
file(STRINGS ${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog_headings REGEX "^## ")
list(GET changelog_headings 0 newest_heading)
if(newest_heading MATCHES "^## ${PROJECT_VERSION} \\(([0-9]+-[0-9]+-[0-9]+)\\)$")
  set(CARREL_RELEASE "<release version=\"${PROJECT_VERSION}\" date=\"${CMAKE_MATCH_1}\"/>")
elseif(NOT newest_heading STREQUAL "## ${PROJECT_VERSION} (in the making)")
  message(FATAL_ERROR "CHANGELOG.md begins with \"${newest_heading}\", but the version is ${PROJECT_VERSION}.")
endif()
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/CHANGELOG.md)
