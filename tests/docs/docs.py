#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks the documents: each relative link leads to a file and a heading that are there, each option of a
documented command exists.

usage: tests/docs/docs.py ROOT [CARREL_CLI]     prints `file:line: what` and ends with 1 when there is something
"""
import pathlib
import re
import subprocess
import sys
import unicodedata

LINK = re.compile(r"!?\[(?:[^\[\]]|\[[^\]]*\])*\]\(([^()\s]+)(?:\s+\"[^\"]*\")?\)")
COMMAND = re.compile(r"(?:^|[\s/`])carrel-cli\s+([a-z-]+)([^`|\n]*)")


def documents(root):
    yield from sorted(root.glob("*.md"))
    yield from sorted((root / "docs").rglob("*.md"))


def prose(file):
    """The lines outside of code blocks, numbered, with code spans left out."""
    fence = None
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        mark = re.match(r"\s*(```+|~~~+)", line)
        if mark and (fence is None or line.strip().startswith(fence)):
            fence = mark[1] if fence is None else None
        elif fence is None:
            yield number, re.sub(r"`[^`]*`", "", line)


def anchor(heading):
    text = re.sub(r"[`*]|\[([^\]]*)\]\([^)]*\)", r"\1", heading).strip().lower()
    kept = [c for c in text if c in " -_" or unicodedata.category(c)[0] in "LN"]
    return "".join(kept).replace(" ", "-")


def anchors(file):
    fence = False
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.lstrip().startswith("```"):
            fence = not fence
        heading = re.match(r"#{1,6}\s+(.*)", line)
        if heading and not fence:
            yield anchor(heading[1])


def link_finding(root, file, target):
    if re.match(r"[a-z][a-z0-9+.-]*:", target):
        return None
    path, _, heading = target.partition("#")
    there = (file.parent / path).resolve() if path else file
    if not there.exists():
        return f"{target}: no such file"
    if root.resolve() not in [there, *there.parents]:
        return f"{target}: leads out of the project"
    if heading and there.suffix == ".md" and heading not in anchors(there):
        return f"{target}: no such heading"
    return None


def help_of(program, command, known):
    if command not in known:
        known[command] = subprocess.run([program, command, "--help"], capture_output=True, text=True, check=False)
    return known[command]


def command_findings(program, file, known):
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        for command, rest in COMMAND.findall(line):
            shown = help_of(program, command, known)
            if shown.returncode != 0:
                yield f"{number}: carrel-cli has no command {command}"
                continue
            for option in re.findall(r"--[a-z][a-z-]*", rest):
                if not re.search(re.escape(option) + r"\b", shown.stdout):
                    yield f"{number}: carrel-cli {command} has no option {option}"


def findings(root, program=None):
    root, known = pathlib.Path(root), {}
    for file in documents(root):
        name = file.relative_to(root).as_posix()
        for number, line in prose(file):
            for target in LINK.findall(line):
                finding = link_finding(root, file, target)
                if finding:
                    yield f"{name}:{number}: {finding}"
        for finding in command_findings(program, file, known) if program else []:
            yield f"{name}:{finding}"


def main():
    found = list(findings(*sys.argv[1:3]))
    print("\n".join(found) if found else "Every link leads somewhere.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
