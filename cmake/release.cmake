# SPDX-License-Identifier: Apache-2.0
# What was released, for the metainfo: CHANGELOG.md says it in its headings, "## 1.2.3 (2026-12-01)". The first one is that
# of the version here, and says "(in the making)" until it is released.
file(STRINGS ${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog_headings REGEX "^## ")
list(GET changelog_headings 0 newest_heading)
if(NOT newest_heading MATCHES "^## ${PROJECT_VERSION} \\((in the making|[0-9]+-[0-9]+-[0-9]+)\\)$")
  message(FATAL_ERROR "CHANGELOG.md begins with \"${newest_heading}\", but the version is ${PROJECT_VERSION}.")
endif()
set(CARREL_RELEASES "")
foreach(heading IN LISTS changelog_headings)
  if(heading MATCHES "^## ([0-9.]+) \\(([0-9]+-[0-9]+-[0-9]+)\\)$")
    string(APPEND CARREL_RELEASES "\n    <release version=\"${CMAKE_MATCH_1}\" date=\"${CMAKE_MATCH_2}\"/>")
  endif()
endforeach()
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/CHANGELOG.md)
