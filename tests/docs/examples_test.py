# SPDX-License-Identifier: Apache-2.0
"""What is found in examples that are made for it."""
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from examples import findings  # noqa: E402


class Examples(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.program = self.folder / "carrel-cli"
        self.program.write_text('#!/bin/sh\necho "$@"\nexit 3\n', encoding="utf-8")
        self.program.chmod(0o755)

    def found(self, *lines, language="console"):
        document = self.folder / "page.md"
        document.write_text("\n".join(["# Page", f"```{language}", *lines, "```", ""]), encoding="utf-8")
        return list(findings(document, self.program, [], self.folder))

    def test_that_print_what_they_promise_are_right(self):
        self.assertEqual(self.found("$ carrel-cli show it", "show it"), [])

    def test_that_print_something_else_are_found_with_their_line(self):
        self.assertTrue(self.found("$ true", "$ carrel-cli show it", "another")[0].startswith("page.md:4: carrel-cli"))

    def test_that_print_more_than_they_promise_are_found(self):
        self.assertEqual(len(self.found("$ echo one; echo two", "one")), 1)

    def test_may_leave_out_the_rest(self):
        self.assertEqual(self.found("$ echo one; echo two", "one", "…"), [])

    def test_that_leave_out_what_is_not_printed_are_found(self):
        self.assertEqual(len(self.found("$ echo one", "one", "…")), 1)

    def test_know_how_the_one_before_ended(self):
        self.assertEqual(self.found("$ carrel-cli x", "x", "$ echo $?", "3"), [])

    def test_go_on_in_the_same_folder(self):
        self.assertEqual(self.found("$ echo one > here", "$ cat here", "one"), [])

    def test_of_other_languages_are_not_run(self):
        self.assertEqual(self.found("$ false", "nothing", language="text"), [])


if __name__ == "__main__":
    unittest.main()
