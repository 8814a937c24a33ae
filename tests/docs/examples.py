#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs the examples of a document, the lines of its console blocks that begin with $, one after the other in a folder of
their own, and compares what they print. A line … stands for the rest of it.

usage: tests/docs/examples.py DOCUMENT CARREL_CLI LIBRARY...     the libraries lie in the folder
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile


def examples(text):
    """Each command with the line that it is on and the lines that it prints."""
    found, inside = [], False
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("```"):
            inside = line == "```console"
        elif inside and line.startswith("$ "):
            found.append((number, line[2:], []))
        elif inside:
            found[-1][2].append(line)
    return found


def as_promised(printed, promised):
    if promised and promised[-1] == "…":
        told = promised[:-1]
        return printed[:len(told)] == told and len(printed) > len(told)
    return printed == promised


def findings(document, program, libraries, folder):
    for library in libraries:
        shutil.copy(library, folder)
    search = [str(pathlib.Path(program).resolve().parent), os.environ["PATH"]]
    environment = {**os.environ, "PATH": ":".join(search), "XDG_DATA_HOME": str(folder / "data"), "LC_ALL": "C.UTF-8"}
    code = 0
    for number, command, promised in examples(document.read_text(encoding="utf-8")):
        run = subprocess.run(["bash", "-c", f"(exit {code}); {command}"], cwd=folder, env=environment, check=False,
                             stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        code = run.returncode
        printed = re.sub(r"\n+$", "\n", run.stdout).splitlines()
        if not as_promised(printed, promised):
            yield f"{document.name}:{number}: {command} prints\n{run.stdout}"


def main():
    document, program, *libraries = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        found = list(findings(pathlib.Path(document), program, libraries, pathlib.Path(folder)))
    print("\n".join(found) if found else "Every example prints what it promises.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
