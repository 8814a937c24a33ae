# SPDX-License-Identifier: Apache-2.0
"""What the documents' check finds in documents that are made for it."""
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from docs import findings  # noqa: E402

PROGRAM = '#!/bin/sh\n[ "$1" = search ] || exit 2\necho "  --limit N"\n'


class Docs(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)
        self.program = self.write("program", PROGRAM)
        self.program.chmod(0o755)

    def write(self, name, text):
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return file

    def found(self, text):
        self.write("docs/a.md", text)
        return list(findings(self.root, str(self.program)))

    def test_a_link_to_a_file_is_right(self):
        self.write("README.md", "# Carrel\n")
        self.assertEqual(self.found("See [it](../README.md).\n"), [])

    def test_a_link_to_nothing_is_found_with_its_line(self):
        self.assertEqual(self.found("\nSee [it](b.md).\n"), ["docs/a.md:2: b.md: no such file"])

    def test_a_picture_that_is_not_there_is_found(self):
        self.assertEqual(len(self.found("![window](window.png)\n")), 1)

    def test_a_link_to_a_heading_is_right(self):
        self.write("docs/b.md", "# One\n\n## Two words, `three`\n")
        self.assertEqual(self.found("[two](b.md#two-words-three)\n"), [])

    def test_a_link_to_a_missing_heading_is_found(self):
        self.write("docs/b.md", "# One\n")
        self.assertEqual(len(self.found("[two](b.md#two)\n")), 1)

    def test_a_link_out_of_the_project_is_found(self):
        self.assertEqual(len(self.found("[etc](../../../../../../etc)\n")), 1)

    def test_a_link_to_the_web_is_not_followed(self):
        self.assertEqual(self.found("[web](https://example.org/none)\n"), [])

    def test_code_holds_no_links(self):
        self.assertEqual(self.found("`[a](b.md)`\n\n```\n[a](b.md)\n```\n"), [])

    def test_a_documented_option_is_right(self):
        self.assertEqual(self.found("`carrel-cli search x --limit 3`\n"), [])

    def test_an_unknown_option_is_found(self):
        self.assertEqual(self.found("`carrel-cli search x --best`\n"),
                         ["docs/a.md:1: carrel-cli search has no option --best"])

    def test_an_unknown_command_is_found(self):
        self.assertEqual(len(self.found("`carrel-cli fly`\n")), 1)


if __name__ == "__main__":
    unittest.main()
