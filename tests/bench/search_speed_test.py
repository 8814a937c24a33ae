#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How times become figures."""
import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from search_speed import Timing, percentile  # noqa: E402


class Percentile(unittest.TestCase):
    def test_is_a_value_that_was_measured(self):
        self.assertEqual(percentile([4, 1, 3, 2], 50), 2)

    def test_of_99_leaves_out_one_of_a_hundred(self):
        self.assertEqual(percentile(range(1, 101), 99), 99)

    def test_of_100_is_the_largest(self):
        self.assertEqual(percentile([1, 5, 3], 100), 5)

    def test_of_one_value_is_the_value(self):
        self.assertEqual(percentile([7], 50), 7)


class ATiming(unittest.TestCase):
    def setUp(self):
        self.timing = Timing([["mix", "words", "2", "5", "1"], ["time", "words", "1500"], ["time", "words", "500"],
                              ["memory", "2048", "1024"]])

    def test_has_milliseconds(self):
        self.assertEqual(self.timing.times["words"], [1.5, 0.5])

    def test_has_how_many_queries_were_asked_there_are_and_found_something(self):
        self.assertEqual(self.timing.asked["words"], (2, 5, 1))

    def test_has_memory_in_mib(self):
        self.assertEqual((self.timing.resident, self.timing.anonymous), (2, 1))


if __name__ == "__main__":
    unittest.main()
