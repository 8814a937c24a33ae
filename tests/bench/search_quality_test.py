#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What the measures say of rankings whose figures are known."""
import math
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from search_quality import measure, measure_run, read_judgements, read_run  # noqa: E402


class Measure(unittest.TestCase):
    def test_the_ideal_order_has_everything(self):
        self.assertEqual(measure({"a": 2, "b": 1}, ["a", "b"]), (1, 1, 1))

    def test_a_better_grade_further_down_costs_gain(self):
        gain, precision, _ = measure({"a": 2, "b": 1}, ["b", "a"])
        self.assertAlmostEqual(gain, (1 + 2 / math.log2(3)) / (2 + 1 / math.log2(3)))
        self.assertEqual(precision, 1)

    def test_what_is_not_judged_is_wrong(self):
        self.assertEqual(measure({"a": 1}, ["x", "a"]), (1 / math.log2(3), 0.5, 1))

    def test_what_is_graded_below_zero_is_taken_out_first(self):
        self.assertEqual(measure({"a": 1, "source": -1}, ["source", "a"]), (1, 1, 1))

    def test_the_ideal_counts_relevant_documents_that_were_not_found(self):
        gain, precision, recall = measure({"a": 1, "b": 1}, ["a"])
        self.assertAlmostEqual(gain, 1 / (1 + 1 / math.log2(3)))
        self.assertEqual((precision, recall), (0.5, 0.5))

    def test_gain_ends_at_10_and_recall_at_100(self):
        others = [f"x{number}" for number in range(100)]
        self.assertEqual(measure({"a": 1}, others[:10] + ["a"])[0], 0)
        self.assertEqual(measure({"a": 1}, others[:99] + ["a"])[2], 1)
        self.assertEqual(measure({"a": 1}, others + ["a"])[2], 0)

    def test_a_document_counts_once(self):
        self.assertEqual(measure({"a": 1, "b": 1}, ["a", "a", "b"]), (1, 1, 1))


class Runs(unittest.TestCase):
    def test_a_query_that_found_nothing_counts_0(self):
        self.assertEqual(measure_run({"1": {"a": 1}, "2": {"a": 1}}, {"1": ["a"]}), (0.5, 0.5, 0.5))

    def test_a_run_is_read_in_the_order_in_which_it_stands(self):
        self.assertEqual(read_run("7 Q0 b 1 9.5 carrel\n7 Q0 a 2 9.5 carrel\n"), {"7": ["b", "a"]})

    def test_a_query_without_relevant_documents_is_left_out(self):
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "qrels.tsv"
            file.write_text("1\ta\t1\n1\tb\t-1\n2\ta\t0\n", encoding="utf-8")
            self.assertEqual(read_judgements(file), {"1": {"a": 1, "b": -1}})


if __name__ == "__main__":
    unittest.main()
