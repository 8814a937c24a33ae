# SPDX-License-Identifier: Apache-2.0
"""Where the sources and the built programs are, from a test's last two arguments; what a program prints."""
import pathlib
import subprocess
import sys

BUILD = pathlib.Path(sys.argv.pop())
ROOT = pathlib.Path(sys.argv.pop())
CLI = BUILD / "app" / "carrel-cli"
DESKTOP = BUILD / "app" / "carrel"
HANDBOOK = BUILD / "share" / "carrel" / "cto-handbook.carrel"
GUIDE = BUILD / "share" / "carrel" / "carrel-guide.carrel"


def printed(*command, **more):
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60, **more).stdout
