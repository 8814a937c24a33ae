#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The man pages are set without a warning, and name each command and option that the programs name."""
import os
import re
import subprocess
import unittest

from built import CLI, DESKTOP, ROOT, printed

PAGES = ROOT / "docs" / "man"


def set_page(page, *options):
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "MANWIDTH": "200"}
    environment.pop("MANROFFSEQ", None)
    return subprocess.run(["man", *options, "--local-file", PAGES / page], env=environment, capture_output=True,
                          text=True, check=True, timeout=60)


def sections(page):
    """The text below each heading of a page."""
    text = re.sub(".\b", "", set_page(page).stdout).replace("\u2010", "-").replace("\u2212", "-")
    found, heading = {}, ""
    for line in text.splitlines():
        if re.match(r"( {0,3})\S", line):
            heading = line.strip()
        else:
            found[heading] = found.get(heading, "") + line + "\n"
    return found


def names(text, heading):
    """What a help text lists below a heading."""
    block = re.search(rf"^{heading}:\n((?:  .*\n?)+)", text, re.MULTILINE)
    lines = re.findall(r"^  (-[^\s,]+(?:, ?-[^\s,]+)*|[a-z]\S*)", block[1], re.MULTILINE) if block else []
    return [name for line in lines for name in re.split(r",\s*", line)]


def commands(*above):
    """Each command of the CLI with its help text."""
    shown = printed(CLI, *above, "--help")
    yield " ".join(above), shown
    for name in names(shown, "Subcommands"):
        yield from commands(*above, name)


class ManPages(unittest.TestCase):
    def test_are_set_without_a_warning(self):
        for page in sorted(PAGES.glob("*.1")):
            with self.subTest(page.name):
                self.assertEqual(set_page(page.name, "--warnings", "-Tutf8").stderr, "")

    def test_name_all_that_the_cli_takes(self):
        page = sections("carrel-cli.1")
        for command, shown in commands():
            own = page["DESCRIPTION"] if command == "" else page.get(command, "")
            everywhere = page["COMMANDS"] if command else ""
            self.assertNotEqual(own, "", command)
            for option in names(shown, "Options"):
                with self.subTest(f"{command} {option}"):
                    self.assertRegex(own + everywhere, rf"(?<![\w-]){option}(?![\w-])")

    def test_name_nothing_that_the_cli_does_not_take(self):
        shown = dict(commands())
        for heading, text in sections("carrel-cli.1").items():
            for option in re.findall(r"(?<![\w-])--[a-z][a-z-]*", text) if heading in shown else []:
                with self.subTest(f"{heading} {option}"):
                    self.assertIn(option, names(shown[heading], "Options"))

    def test_name_all_that_the_window_takes(self):
        options = names(printed(DESKTOP, "--help"), "Options")
        self.assertIn("--version", options)
        for option in options:
            with self.subTest(option):
                self.assertRegex(sections("carrel.1")["OPTIONS"], rf"(?<![\w-]){option}(?![\w-])")


if __name__ == "__main__":
    unittest.main()
