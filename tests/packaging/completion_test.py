#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What the shells complete after carrel-cli."""
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

from built import CLI, HANDBOOK, ROOT

FOLDER = ROOT / "resources" / "linux" / "completions"
# The words come as the shell splits a line; the last one is completed.
BASH = """source "$0"
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
_carrel_cli
printf '%s\\n' "${COMPREPLY[@]}"
"""


class Completion(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        shutil.copy(HANDBOOK, self.folder / "my book.carrel")
        (self.folder / "notes.txt").touch()
        (self.folder / "folder").mkdir()
        self.environment = {**os.environ, "PATH": f"{CLI.parent}:{os.environ['PATH']}"}

    def completed(self, *words):
        said = subprocess.run(["bash", "-c", BASH, FOLDER / "carrel-cli.bash", "carrel-cli", *words], text=True,
                              cwd=self.folder, env=self.environment, capture_output=True, check=True, timeout=60)
        self.assertEqual(said.stderr, "")
        return sorted(said.stdout.split("\n")[:-1])

    def test_names_commands(self):
        self.assertEqual(self.completed("re"), ["reindex", "related"])
        self.assertEqual(self.completed("bookmarks", "e"), ["export"])

    def test_names_options(self):
        self.assertEqual(self.completed("search", "--q"), ["--queries"])
        self.assertEqual(self.completed("--"), ["--help", "--version"])
        self.assertEqual(self.completed("bookmarks", "export", "--f"), ["--format"])

    def test_names_the_words_that_an_option_takes(self):
        self.assertEqual(self.completed("bookmarks", "export", "--format", "m"), ["markdown"])
        self.assertEqual(self.completed("links", "--type", ""), ["broken", "link", "mention", "relation"])

    def test_offers_libraries_and_folders_where_a_library_is_wanted(self):
        self.assertEqual(self.completed("show", ""), ["folder", "my book.carrel"])
        self.assertEqual(self.completed("search", "--limit", "3", "m"), ["my book.carrel"])

    def test_offers_every_file_where_any_is_wanted(self):
        self.assertEqual(self.completed("lint", ""), ["folder", "my book.carrel", "notes.txt"])
        self.assertEqual(self.completed("search", "--queries", "n"), ["notes.txt"])

    def test_names_the_articles_of_the_library(self):
        self.assertEqual(self.completed("show", str(HANDBOOK), "equi"), ["equifax"])
        self.assertEqual(self.completed("export", "--html", "a.html", str(HANDBOOK), "cto", "equi"), ["equifax"])

    def test_offers_nothing_where_there_is_no_such_command(self):
        self.assertEqual(self.completed("no-such-command", "m"), [""])

    def test_is_right_for_zsh_by_its_form(self):
        subprocess.run(["zsh", "-n", FOLDER / "_carrel-cli"], check=True, timeout=60)

    def test_describes_in_zsh_what_the_help_says(self):
        program = 'eval "$(sed -n "/^_carrel_cli_described/,/^}/p" "$1")"; _carrel_cli_described Subcommands carrel-cli; ' \
                  '_carrel_cli_described Options carrel-cli links'
        said = subprocess.run(["zsh", "-f", "-c", program, "zsh", FOLDER / "_carrel-cli"], text=True,
                              env=self.environment, capture_output=True, check=True, timeout=60).stdout.splitlines()
        self.assertIn("info:Say what a library is", said)
        self.assertIn("-h:Print this help message and exit", said)
        self.assertIn("--type:Only link, relation, mention or broken", said)


if __name__ == "__main__":
    unittest.main()
