#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How fast Carrel, FTS5 and Xapian answer the same queries, and what they need for it, as Markdown tables.

usage: tests/bench/search_speed.py BUILD_FOLDER COLLECTION...
           [--engines NAME,...] [--mixes NAME,...] [--seconds S] [--rounds N] [--processor] [--build-only] [--keep]
A collection is a folder that make_articles wrote. The engines' databases are built beside it when they are not there,
and used again; how long that took is kept in built.tsv. Carrel's is built again when carrel-cli is newer, except with
--keep. Each engine runs in a process of its own. A mix is run once untimed, in random order and for at most S seconds
(default 60): what it didn't come to is left out of this engine's figures. What it came to is then timed, in the order
of the mix, N times (default 3) or until S seconds are over, once at least; all times count.
"""
import argparse
import collections
import csv
import math
import os
import pathlib
import sqlite3
import statistics
import subprocess
import sys
import time

Engine = collections.namedtuple("Engine", "label database only")
ENGINES = {
    "carrel-hits": Engine("Carrel, hits only", "carrel", None),
    "carrel": Engine("Carrel, whole answer", "carrel", None),
    "fts5-or": Engine("FTS5, OR", "fts5", None),
    "fts5-and": Engine("FTS5, AND", "fts5", None),
    "xapian": Engine("Xapian", "xapian", None),
    "xapian-spelling": Engine("Xapian, corrected", "xapian", "typos"),
}
DATABASES = {"carrel": "Carrel", "fts5": "FTS5", "xapian": "Xapian"}
FILES = {"carrel": "articles.carrel", "fts5": "fts5.db", "xapian": "xapian"}
OPENINGS = 5
MIB = 1024 * 1024

Building = collections.namedtuple("Building", "seconds processor peak_mib")


class Programs:
    """What runs the engines, from a build folder."""

    def __init__(self, build):
        self.cli = build / "app" / "carrel-cli"
        self.engine = build / "bench" / "search_engine"

    def building(self, database, articles, target):
        if database == "carrel":
            return [self.cli, "build", articles, "--out", target]
        return [self.engine, "build", database, target, articles]

    def lines(self, *arguments):
        done = subprocess.run([str(part) for part in (self.engine, *arguments)], check=True, stdout=subprocess.PIPE,
                              text=True, encoding="utf-8")
        return [line.split("\t") for line in done.stdout.splitlines()]


def run_measured(command):
    """Seconds by the clock and of the processor, and peak memory of a process."""
    began = time.perf_counter()
    process = subprocess.Popen([str(part) for part in command])
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{pathlib.Path(command[0]).name} failed with {process.returncode}")
    return Building(time.perf_counter() - began, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def remove(path):
    if path.is_dir():
        for file in path.iterdir():
            file.unlink()
        path.rmdir()
    else:
        path.unlink(missing_ok=True)


def build(programs, database, folder):
    """Under another name until it is whole, so that a part of a database is never measured."""
    target = folder / FILES[database]
    part = folder / f"part-{target.name}"
    remove(part)
    measured = run_measured(programs.building(database, folder / "articles.jsonl", part))
    remove(target)
    part.rename(target)
    return measured


def read_built(folder):
    file = folder / "built.tsv"
    if not file.exists():
        return {}
    with file.open(encoding="utf-8", newline="") as lines:
        return {name: Building(*map(float, figures)) for name, *figures in csv.reader(lines, delimiter="\t")}


def write_built(folder, built):
    with (folder / "built.tsv").open("w", encoding="utf-8", newline="") as lines:
        csv.writer(lines, delimiter="\t", lineterminator="\n").writerows(
            (name, f"{made.seconds:.2f}", f"{made.processor:.2f}", f"{made.peak_mib:.0f}")
            for name, made in built.items())


def build_missing(programs, databases, folder, keep):
    built = read_built(folder)
    for database in databases:
        target = folder / FILES[database]
        old = database == "carrel" and not keep and target.exists() and (
            target.stat().st_mtime < programs.cli.stat().st_mtime)
        if not target.exists() or old:
            print(f"building {target}", file=sys.stderr)
            built[database] = build(programs, database, folder)
            write_built(folder, built)
    return built


def size(path):
    return sum(file.stat().st_size for file in path.iterdir()) if path.is_dir() else path.stat().st_size


def index_size(database, target):
    """Of a library, what stands behind SQLite's pages, which hold the articles; of the others, all."""
    if database != "carrel":
        return size(target)
    with sqlite3.connect(f"file:{target}?immutable=1", uri=True) as connection:
        pages, page_size = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
    return size(target) - pages * page_size


class Timing:
    """What one engine said about one collection."""

    def __init__(self, lines):
        self.times = collections.defaultdict(list)
        self.asked = {}
        for kind, *values in lines:
            if kind == "time":
                self.times[values[0]].append(float(values[1]) / 1000)
            elif kind == "mix":
                self.asked[values[0]] = tuple(int(value) for value in values[1:])
            elif kind == "memory":
                self.resident, self.anonymous = (int(value) / 1024 for value in values)


def percentile(values, percent):
    """The least value that `percent` of the values don't exceed."""
    return sorted(values)[max(math.ceil(len(values) * percent / 100), 1) - 1]


def opening(programs, name, folder):
    """Milliseconds of opening, and of that with a first answer: medians of processes that do nothing else."""
    runs = [dict(programs.lines("open", name, folder / FILES[ENGINES[name].database], folder / "queries.tsv"))
            for _ in range(OPENINGS)]
    return [statistics.median(float(run[key]) / 1000 for run in runs) for key in ("opened", "answered")]


def timing(programs, name, folder, options):
    mixes = [mix for mix in options.mixes if ENGINES[name].only in (None, mix)]
    if not mixes:
        return None
    return Timing(programs.lines("time", name, folder / FILES[ENGINES[name].database], folder / "queries.tsv",
                                 "--mixes", ",".join(mixes), "--seconds", options.seconds, "--rounds", options.rounds,
                                 *(["--processor"] if options.processor else [])))


def row(*cells):
    print(f"| {' | '.join(str(cell) for cell in cells)} |")


def heading(*cells):
    row(*cells)
    row("---", *["---:"] * (len(cells) - 1))


def print_databases(folder, built, databases):
    text = size(folder / "articles.jsonl")
    heading("", "built in, s", "of the processor, s", "memory then, MiB", "on disk, MiB", "index, MiB", "index / text")
    for database in databases:
        target = folder / FILES[database]
        made = built.get(database)
        costs = (f"{made.seconds:.1f}", f"{made.processor:.1f}", f"{made.peak_mib:.0f}") if made else ("?", "?", "?")
        index = index_size(database, target)
        row(DATABASES[database], *costs, f"{size(target) / MIB:.1f}", f"{index / MIB:.1f}", f"{index / text:.2f}")


def print_processes(programs, folder, timings):
    heading("", "opened in, ms", "and first answer, ms", "resident after all, MiB", "of it anonymous, MiB")
    for name, measured in timings.items():
        opened, answered = opening(programs, name, folder)
        row(ENGINES[name].label, f"{opened:.2f}", f"{answered:.2f}", f"{measured.resident:.1f}",
            f"{measured.anonymous:.1f}")


def print_times(timings, mixes, unit):
    heading(unit, "", "p50", "p95", "p99", "max", "queries", "that found something")
    for mix in mixes:
        for name, measured in timings.items():
            if mix not in measured.asked:
                continue
            asked, whole, answered = measured.asked[mix]
            times = measured.times[mix]
            row(mix, ENGINES[name].label, *(f"{percentile(times, percent):.2f}" for percent in (50, 95, 99, 100)),
                asked if asked == whole else f"{asked} of {whole}", answered)


def count_lines(file):
    with file.open("rb") as lines:
        return sum(1 for _ in lines)


def mixes_of(folder):
    with (folder / "queries.tsv").open(encoding="utf-8") as lines:
        return list(dict.fromkeys(line.split("\t")[0] for line in lines))


def measure(programs, folder, options):
    databases = dict.fromkeys(ENGINES[name].database for name in options.engines)
    built = build_missing(programs, databases, folder, options.keep)
    if options.build_only:
        return
    options.mixes = options.mixes or mixes_of(folder)
    timings = {name: timing(programs, name, folder, options) for name in options.engines}
    timings = {name: measured for name, measured in timings.items() if measured}
    articles = folder / "articles.jsonl"
    print(f"\n### {count_lines(articles):,} articles, {size(articles) / MIB:,.1f} MiB of JSON lines\n")
    print_databases(folder, built, databases)
    print()
    print_processes(programs, folder, timings)
    print(f"\nEach mix once untimed, then up to {options.rounds} times. An engine has {options.seconds:g} s for the "
          "untimed run of a mix; where that was too little, the figures are of a random part of the queries.\n")
    print_times(timings, options.mixes, "ms of the processor" if options.processor else "ms")
    sys.stdout.flush()


def engine_names(text):
    names = text.split(",")
    unknown = [name for name in names if name not in ENGINES]
    if unknown:
        raise argparse.ArgumentTypeError(f"{unknown[0]} is none of {', '.join(ENGINES)}")
    return names


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("build", type=pathlib.Path, help="the build folder")
    parser.add_argument("collections", type=pathlib.Path, nargs="+", help="folders that make_articles wrote")
    parser.add_argument("--engines", type=engine_names, default=list(ENGINES))
    parser.add_argument("--mixes", type=lambda text: text.split(","), default=[])
    parser.add_argument("--seconds", type=float, default=60, help="for the untimed run of a mix")
    parser.add_argument("--rounds", type=int, default=3, help="of the timed run")
    parser.add_argument("--processor", action="store_true", help="time of the processor, not of the clock")
    parser.add_argument("--build-only", action="store_true", help="only make the databases")
    parser.add_argument("--keep", action="store_true", help="measure a library that an older carrel-cli built")
    return parser.parse_args()


def main():
    options = arguments()
    programs = Programs(options.build)
    for folder in options.collections:
        measure(programs, folder, options)


if __name__ == "__main__":
    main()
