#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How good the results are: Carrel beside FTS5 and Xapian on collections with queries and human judgements.

usage: tests/bench/search_quality.py BUILD_FOLDER COLLECTION...
A collection is a folder with docs.jsonl ({"id", "title", "body"} a line), qrels.tsv (query, document, grade; 0 and
less is not relevant) and queries.tsv, and if they are there queries.kw3.tsv, queries.typo1.tsv and
queries.kw3typo1.tsv (query, text). Prints a Markdown table for each collection and one of the means.
"""
import collections
import math
import pathlib
import subprocess
import sys
import tempfile

QUERIES = {"queries.tsv": "full", "queries.kw3.tsv": "3 words", "queries.typo1.tsv": "1 typo",
           "queries.kw3typo1.tsv": "3 words + typo"}
PEERS = {"FTS5, porter, OR, title 2": ("fts5", "fts5-or"), "Xapian, English stemmer, title 5": ("xapian", "xapian"),
         "Xapian with its spelling correction": ("xapian", "xapian-spelling")}
MEASURES = ("nDCG@10", "MAP", "Recall@100")
RANKED = 1000


def read_judgements(file):
    """Of each query that has a relevant document: the grades of its documents."""
    grades = collections.defaultdict(dict)
    for line in file.read_text(encoding="utf-8").splitlines():
        query, document, grade = line.split("\t")
        grades[query][document] = int(grade)
    return {query: judged for query, judged in grades.items() if max(judged.values()) > 0}


def read_run(text):
    """What a run in TREC's form found, in the order in which it is written."""
    rankings = collections.defaultdict(list)
    for line in text.splitlines():
        query, _, document = line.split()[:3]
        rankings[query].append(document)
    return rankings


def gain(grades):
    return sum(max(grade, 0) / math.log2(place + 2) for place, grade in enumerate(grades[:10]))


def measure(judged, ranking):
    """nDCG@10, average precision and recall at 100 of one query, as trec_eval has them. Documents below grade 0
    are neither right nor wrong and are taken out first; the ideal order is that of all judged documents."""
    grades = [judged.get(document, 0) for document in list(dict.fromkeys(ranking))[:RANKED]]
    grades = [grade for grade in grades if grade >= 0]
    relevant = sum(grade > 0 for grade in judged.values())
    hits = [place for place, grade in enumerate(grades, 1) if grade > 0]
    precisions = sum(number / place for number, place in enumerate(hits, 1))
    return (gain(grades) / gain(sorted(judged.values(), reverse=True)), precisions / relevant,
            sum(place <= 100 for place in hits) / relevant)


def mean(rows):
    return tuple(sum(column) / len(rows) for column in zip(*rows))


def measure_run(judgements, rankings):
    """A query that found nothing counts 0."""
    return mean([measure(judged, rankings.get(query, [])) for query, judged in judgements.items()])


def output(*command):
    done = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, text=True, encoding="utf-8",
                          check=False)
    # carrel-cli says 1 when a query found nothing.
    if done.returncode not in (0, 1) or (done.returncode == 1 and not done.stdout):
        sys.exit(f"{pathlib.Path(command[0]).name} {command[1]} failed with {done.returncode}")
    return done.stdout


def runs(build, collection, work):
    """Name of the engine and, for each file of queries, what it found."""
    present = [name for name in QUERIES if (collection / name).exists()]
    cli, engine = build / "app" / "carrel-cli", build / "bench" / "search_engine"
    library = work / "collection.carrel"
    subprocess.run([cli, "build", collection / "docs.jsonl", "--out", library], check=True,
                   stderr=subprocess.DEVNULL)
    yield "Carrel", {name: output(cli, "search", library, "--queries", collection / name, "--format", "trec",
                                  "--limit", RANKED) for name in present}
    for label, (database, name) in PEERS.items():
        target = work / database
        if not target.exists():
            subprocess.run([engine, "build", database, target, collection / "docs.jsonl"], check=True)
        yield label, {file: output(engine, "rank", name, target, collection / file, "--limit", RANKED)
                      for file in present}


def figures(build, collection):
    """Engine -> file of queries -> its measures."""
    judgements = read_judgements(collection / "qrels.tsv")
    with tempfile.TemporaryDirectory() as work:
        return {engine: {file: measure_run(judgements, read_run(text)) for file, text in found.items()}
                for engine, found in runs(build, collection, pathlib.Path(work))}


def print_table(heading, engines):
    files = list(next(iter(engines.values())))
    print(f"\n{heading}\n\n| {', '.join(MEASURES)} | {' | '.join(QUERIES[file] for file in files)} |")
    print("| --- " * (len(files) + 1) + "|")
    for engine, measured in engines.items():
        cells = (" ".join(f"{value:.3f}" for value in measured[file]) for file in files)
        print(f"| {engine} | {' | '.join(cells)} |")


def means(tables):
    """Over the files of queries that all collections have."""
    files = [file for file in QUERIES if all(file in found for table in tables for found in table.values())]
    return {engine: {file: mean([table[engine][file] for table in tables]) for file in files} for engine in tables[0]}


def main(arguments):
    if len(arguments) < 2:
        sys.exit(__doc__)
    tables = []
    for collection in map(pathlib.Path, arguments[1:]):
        tables.append(figures(pathlib.Path(arguments[0]), collection))
        print_table(collection.name, tables[-1])
    if len(tables) > 1:
        print_table(f"mean of {len(tables)} collections", means(tables))


if __name__ == "__main__":
    main(sys.argv[1:])
