#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every string of the window has a translation, and each translation says it with the same parts."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree

ROOT = pathlib.Path(sys.argv.pop())
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ["carrel_de.ts", "carrel_en.ts"]


def messages(file):
    """Context, source and translations of each."""
    for context in xml.etree.ElementTree.parse(file).getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
            yield context.findtext("name"), message.findtext("source"), forms, translation.get("type")


def parts(text):
    """What stands for something else, and marks of the text."""
    return sorted(re.findall(r"%L?n|%\d|</?\w+(?: href=\"%\d\")?>", text))


class Translations(unittest.TestCase):
    def test_are_in_step_with_the_sources(self):
        with tempfile.TemporaryDirectory() as copy:
            for name in LANGUAGES:
                shutil.copy(FOLDER / name, copy)
            subprocess.run([ROOT / "scripts" / "update_translations", copy], check=False, stdout=subprocess.DEVNULL)
            for name in LANGUAGES:
                with self.subTest(name):
                    wanted = {(context, source) for context, source, _, _ in messages(pathlib.Path(copy, name))}
                    there = {(context, source) for context, source, _, _ in messages(FOLDER / name)}
                    self.assertEqual(wanted - there, set(), "to be added by scripts/update_translations")
                    self.assertEqual(there - wanted, set(), "no longer in the sources")

    def test_are_finished(self):
        for name in LANGUAGES:
            for context, source, forms, kind in messages(FOLDER / name):
                with self.subTest(f"{name}: {context}: {source}"):
                    self.assertIsNone(kind)
                    self.assertTrue(all(form.strip() or not source.strip() for form in forms))

    def test_hold_what_stands_for_something_else(self):
        for name in LANGUAGES:
            for context, source, forms, _ in messages(FOLDER / name):
                for form in forms:
                    with self.subTest(f"{name}: {context}: {source}"):
                        self.assertEqual(parts(form), parts(source))

    def test_have_a_key_where_the_source_has_one(self):
        for _, source, forms, _ in messages(FOLDER / "carrel_de.ts"):
            with self.subTest(source):
                self.assertEqual(re.findall("&", forms[0]), re.findall("&(?=\\w)", source))

    def test_have_both_plural_forms(self):
        for name in LANGUAGES:
            for context, source, forms, _ in messages(FOLDER / name):
                if "%Ln" in source or "%n" in source:
                    with self.subTest(f"{name}: {context}: {source}"):
                        self.assertEqual(len(forms), 2)

    def test_are_asked_for_where_they_are_kept(self):
        # A function of its own hides the context from the collector, which then goes by namespace and class.
        contexts = {context for context, _, _, _ in messages(FOLDER / "carrel_de.ts")}
        for file in sorted((ROOT / "app" / "desktop").rglob("*.cpp")):
            for context in re.findall(r'QCoreApplication::translate\(\s*"([^"]+)"', file.read_text(encoding="utf-8")):
                with self.subTest(str(file.relative_to(ROOT))):
                    self.assertIn(context, contexts)


if __name__ == "__main__":
    unittest.main()
