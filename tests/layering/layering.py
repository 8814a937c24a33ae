#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks that sources keep to docs/architecture.md: who may include whom, what nobody may call, how long a file is.

usage: tests/layering/layering.py ROOT      prints `file:line: what` and ends with 1 when there is something
"""
import pathlib
import re
import sys

# From the bottom up: a layer includes itself and what stands before it.
CORE = ["base", "sql", "text", "markup", "library", "search", "links", "compare", "collect", "lint", "personal", "workspace", "booklet"]
# Folders of the desktop program, from the bottom up; what shares a line doesn't include each other.
DESKTOP = [["failure"], ["theme", "navigation", "personal", "instance"], ["reader", "session", "settings", "editor"],
           ["bookmarks", "context", "preview", "find", "export", "exchange", "highlight"], ["search", "compare", "map"], ["results"],
           ["home", "history"], ["shell"], ["(top)"]]

LONGEST_FILE = 500
BANNED = {
    r"\bprocessEvents\s*\(": "runs the event loop inside itself; use a signal",
    r"->exec\s*\(\)|\.exec\s*\(\)": "runs the event loop inside itself; use open() or a signal",
    r"\bstd::system\s*\(|\bpopen\s*\(": "starts a shell",
    r"\busing namespace std\b": "names would clash; name what you use",
}
CORE_BANNED = {
    r"\bstd::cout\b|\bstd::cerr\b|\bprintf\s*\(": "core doesn't print; return a value or a Problem",
    r"system_clock::now|steady_clock::now": "core has no clock of its own; take a Clock",
}
MAY_CALL = {"app/desktop/main.cpp": [r"exec"]}


def layer_of(path):
    parts = path.split("/")
    if parts[0] == "app" and parts[1] == "desktop":
        return ("app/desktop", parts[2] if len(parts) > 3 else "(top)")
    return ("/".join(parts[:1]) if parts[0] == "core" else "/".join(parts[:2]), parts[1])


def desktop_floor(folder):
    return next((floor for floor, names in enumerate(DESKTOP) if folder in names), None)


def core_arrow(source, target):
    if source not in CORE or target not in CORE:
        return f"core/{source if source not in CORE else target} has no place among the layers"
    return None if CORE.index(target) <= CORE.index(source) else f"core/{source} lies below core/{target}"


def desktop_arrow(source, target):
    floors = desktop_floor(source), desktop_floor(target)
    if None in floors:
        return f"app/desktop/{source if floors[0] is None else target} has no place among the folders"
    if source == target or floors[1] < floors[0]:
        return None
    return f"app/desktop/{source} must not know app/desktop/{target}"


def quoted_include(path, included):
    (area, folder), (to_area, to_folder) = layer_of(path), layer_of(included)
    if area == "core":
        return core_arrow(folder, to_folder) if to_area == "core" else "core includes nothing but core"
    if to_area == "core":
        return "only core speaks SQL" if to_folder == "sql" else None
    if area != to_area:
        return f"{area} and {to_area} don't know each other"
    return desktop_arrow(folder, to_folder) if area == "app/desktop" else None


def angled_include(path, included):
    if re.match(r"Q[A-Z]|Qt", included) and not path.startswith("app/desktop/"):
        return "only app/desktop knows Qt"
    if included == "sqlite3.h" and not re.fullmatch(r"core/sql/[a-z_]+\.cpp", path):
        return "only core/sql/*.cpp include SQLite"
    return None


def include_finding(path, line):
    quoted = re.match(r'\s*#\s*include\s*"([^"]+)"', line)
    angled = re.match(r"\s*#\s*include\s*<([^>]+)>", line)
    if quoted and quoted[1].startswith(("core/", "app/")):
        return quoted_include(path, quoted[1])
    if quoted and re.match(r"Q[A-Z]", quoted[1]) and path.startswith("core/"):
        return "core knows no Qt"
    return angled_include(path, angled[1]) if angled else None


def call_findings(path, line):
    code = line.split("//")[0]
    rules = BANNED | (CORE_BANNED if path.startswith("core/") else {})
    for pattern, why in rules.items():
        found = re.search(pattern, code)
        if found and not any(re.search(allowed, found[0]) for allowed in MAY_CALL.get(path, [])):
            yield f"{found[0].strip()}: {why}"


def findings(root):
    root = pathlib.Path(root)
    for folder in ("core", "app", "tests"):
        for file in sorted((root / folder).rglob("*")):
            if file.suffix not in (".h", ".cpp"):
                continue
            path = file.relative_to(root).as_posix()
            lines = file.read_text(encoding="utf-8").splitlines()
            if len(lines) > LONGEST_FILE:
                yield f"{path}:{len(lines)}: has more than {LONGEST_FILE} lines; it is two nouns"
            if folder == "tests":
                continue
            for number, line in enumerate(lines, 1):
                arrow = include_finding(path, line)
                for finding in ([arrow] if arrow else []) + list(call_findings(path, line)):
                    yield f"{path}:{number}: {finding}"


def main():
    found = list(findings(sys.argv[1]))
    print("\n".join(found) if found else "Every arrow goes down.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
