# SPDX-License-Identifier: Apache-2.0
# carrel_add_sharded_tests(PROGRAM SHARDS PROPERTY VALUE...): the tests of a program in so many runs of it.
# A program with sanitizers takes about a second to start, longer than most tests: one run for each test
# took 20 minutes where these take 5.
function(carrel_add_sharded_tests program shards)
  set_target_properties(${program} PROPERTIES CARREL_IS_TEST ON)
  math(EXPR last "${shards} - 1")
  foreach(index RANGE ${last})
    set(name "${program}.${index}")
    add_test(NAME ${name} COMMAND ${CMAKE_COMMAND} -E env
             GTEST_TOTAL_SHARDS=${shards} GTEST_SHARD_INDEX=${index} $<TARGET_FILE:${program}>)
    set_tests_properties(${name} PROPERTIES ${ARGN})
  endforeach()
endfunction()
