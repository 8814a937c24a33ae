#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The two programs say their version, and the desktop one opens what a file manager or a browser hands over."""
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import time
import unittest

from built import CLI, DESKTOP, GUIDE, HANDBOOK, ROOT, printed


def version():
    return re.search(r"project\(carrel VERSION ([\d.]+)", (ROOT / "CMakeLists.txt").read_text(encoding="utf-8"))[1]


def library_format():
    text = (ROOT / "docs" / "formats" / "library.md").read_text(encoding="utf-8")
    return re.search(r"number of its format, now \*\*(\d+)\*\*", text)[1]


class Version(unittest.TestCase):
    def wanted(self, program):
        return rf"{program} {re.escape(version())}\nlibrary format {library_format()}\nSQLite 3\.[\d.]+\n"

    def test_of_the_cli_names_the_format_and_sqlite(self):
        self.assertRegex(printed(CLI, "--version"), f"^{self.wanted('carrel-cli')}$")

    def test_of_the_window_names_qt_too(self):
        self.assertRegex(printed(DESKTOP, "--version"), rf"^{self.wanted('carrel')}Qt 6\.[\d.]+\n$")

    def test_is_short_for_minus_v(self):
        self.assertEqual(printed(DESKTOP, "-v"), printed(DESKTOP, "--version"))


class Place(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.session = self.folder / "carrel" / "session.json"

    def start(self, *places):
        environment = {**os.environ, "XDG_DATA_HOME": str(self.folder), "XDG_RUNTIME_DIR": str(self.folder),
                       "QT_QPA_PLATFORM": "offscreen"}
        return subprocess.Popen([DESKTOP, *places], env=environment, cwd=self.folder, stderr=subprocess.DEVNULL)

    def shows(self, program, wanted):
        """Whether a program writes down that its window shows what is wanted."""
        end = time.monotonic() + 60
        while time.monotonic() < end and program.poll() is None:
            if self.session.exists() and wanted in self.session.read_text(encoding="utf-8"):
                return True
            time.sleep(0.05)
        return False

    def opened(self, place, wanted):
        with self.start(place) as program:
            try:
                return self.shows(program, wanted)
            finally:
                program.kill()

    def test_may_be_an_address(self):
        self.assertTrue(self.opened("carrel://cto-handbook/equifax", "carrel://cto-handbook/equifax"))

    def test_may_be_a_file(self):
        shutil.copy(HANDBOOK, self.folder / "my book.carrel")
        self.assertTrue(self.opened("my book.carrel", "carrel:home"))

    def test_may_be_the_url_of_a_file(self):
        shutil.copy(HANDBOOK, self.folder / "my b\u00f6ok.carrel")
        self.assertTrue(self.opened((self.folder / "my b\u00f6ok.carrel").as_uri(), "carrel:home"))

    def test_may_be_the_guide_which_begins_at_its_home(self):
        self.assertTrue(self.opened(GUIDE, "carrel:home"))

    def test_is_left_to_the_window_that_the_library_has(self):
        with self.start(GUIDE) as first:
            try:
                self.assertTrue(self.shows(first, "carrel:home"))
                with self.start(GUIDE) as second:
                    self.assertEqual(second.wait(timeout=60), 0)
                self.assertIsNone(first.poll())
            finally:
                first.kill()


if __name__ == "__main__":
    unittest.main()
