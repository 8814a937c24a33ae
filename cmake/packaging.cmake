# SPDX-License-Identifier: Apache-2.0
# The Debian package, as scripts/build_package makes it. What the programs link is found in them; what else they need
# stands in the section [run] of packages.txt.
file(STRINGS ${PROJECT_SOURCE_DIR}/packages.txt package_lines)
set(run_packages "")
foreach(line IN LISTS package_lines)
  if(line MATCHES "^\\[(.*)\\]$")
    set(section ${CMAKE_MATCH_1})
  elseif(section STREQUAL "run" AND line MATCHES "^[a-z0-9]")
    list(APPEND run_packages ${line})
  endif()
endforeach()
list(JOIN run_packages ", " run_packages)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/packages.txt)

# Debian asks for this in every package.
install(FILES ${PROJECT_SOURCE_DIR}/packaging/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CARREL_MAINTAINER "The Carrel authors <maintainers@carrel.invalid>" CACHE STRING
    "Who answers for the package, with an address that mail reaches")
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME carrel)
set(CPACK_PACKAGE_VENDOR "The Carrel authors")
set(CPACK_PACKAGE_CONTACT "${CARREL_MAINTAINER}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "${run_packages}")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS qt6-wayland)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "browser for libraries of linked articles")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Carrel opens a library, a folder of notes that was built into one file, and
lets you browse its topics, search everything as you type, follow links in
every direction, compare articles side by side and bookmark what you want to
keep.
.
With it come The CTO Handbook, a library on what a chief technology officer
answers for, and carrel-cli, which builds and searches libraries in the
terminal.")
include(CPack)
