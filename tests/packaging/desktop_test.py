#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What the desktop reads of Carrel is well-formed: entry, metainfo, MIME type, icons."""
import pathlib
import shutil
import struct
import subprocess
import tempfile
import unittest

from built import BUILD, HANDBOOK, ROOT

LINUX = ROOT / "resources" / "linux"
TYPE = "application/x-carrel-library"


def checked(*command, **more):
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60, **more)


class DesktopFiles(unittest.TestCase):
    def test_the_entry_is_valid(self):
        said = checked("desktop-file-validate", LINUX / "carrel.desktop")
        self.assertEqual((said.returncode, said.stdout), (0, ""))

    def test_the_entry_takes_libraries_and_addresses(self):
        entry = (LINUX / "carrel.desktop").read_text(encoding="utf-8").splitlines()
        self.assertIn(f"MimeType={TYPE};x-scheme-handler/carrel;", entry)
        self.assertIn("Exec=carrel %u", entry)

    def test_the_metainfo_is_valid(self):
        # The project has no domain of its own that an id could begin with.
        said = checked("appstreamcli", "validate", "--no-net", "--override=cid-desktopapp-is-not-rdns=info",
                       BUILD / "share" / "metainfo" / "carrel.metainfo.xml")
        self.assertEqual(said.returncode, 0, said.stdout)

    def test_each_icon_has_its_size(self):
        for size in (16, 22, 24, 32, 48, 64, 128, 256, 512):
            for name in ("apps/carrel.png", "mimetypes/application-x-carrel-library.png"):
                file = BUILD / "share" / "icons" / "hicolor" / f"{size}x{size}" / name
                with self.subTest(str(file)):
                    self.assertEqual(struct.unpack(">II", file.read_bytes()[16:24]), (size, size))


class MimeType(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        packages = self.folder / "mime" / "packages"
        packages.mkdir(parents=True)
        shutil.copy(LINUX / "carrel-mime.xml", packages / "carrel.xml")
        said = checked("update-mime-database", self.folder / "mime")
        self.assertEqual(said.returncode, 0, said.stderr)

    def test_is_known_by_the_ending(self):
        globs = (self.folder / "mime" / "globs2").read_text(encoding="utf-8")
        self.assertIn(f"50:{TYPE}:*.carrel\n", globs)

    def test_is_known_by_what_the_library_file_begins_with(self):
        magic = (self.folder / "mime" / "magic").read_bytes()
        self.assertIn(f"[60:{TYPE}]\n".encode(), magic)
        for offset, wanted in ((0, b"SQLite format 3\0"), (68, b"CRL1")):
            with self.subTest(offset):
                self.assertIn(f">{offset}=".encode() + struct.pack(">H", len(wanted)) + wanted, magic)
                self.assertEqual(HANDBOOK.read_bytes()[offset:offset + len(wanted)], wanted)


if __name__ == "__main__":
    unittest.main()
