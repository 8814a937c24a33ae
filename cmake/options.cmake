# SPDX-License-Identifier: Apache-2.0
# How every target of ours is compiled; link it PRIVATE.
option(CARREL_WARNINGS_AS_ERRORS "Treat compiler warnings as errors" OFF)
set(CARREL_SANITIZE "" CACHE STRING "Sanitizers, separated by commas: address,undefined or thread")

add_library(carrel_options INTERFACE)
target_compile_features(carrel_options INTERFACE cxx_std_20)
target_compile_options(carrel_options INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual -Wdouble-promotion)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # It reports overlaps inside std::string that are not there (GCC bug 105329).
  target_compile_options(carrel_options INTERFACE -Wno-restrict)
endif()
if(CARREL_WARNINGS_AS_ERRORS)
  target_compile_options(carrel_options INTERFACE -Werror)
endif()
if(CARREL_SANITIZE)
  target_compile_options(carrel_options INTERFACE -fsanitize=${CARREL_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(carrel_options INTERFACE -fsanitize=${CARREL_SANITIZE})
  if(CARREL_SANITIZE MATCHES "undefined")
    target_compile_options(carrel_options INTERFACE -fno-sanitize-recover=undefined)
    # What is tested is watched for undefined behaviour; the tests themselves, which make up half of the code, would
    # take a third longer to compile.
    target_compile_options(carrel_options INTERFACE
        $<$<BOOL:$<TARGET_PROPERTY:CARREL_IS_TEST>>:-fno-sanitize=undefined>)
  endif()
endif()
