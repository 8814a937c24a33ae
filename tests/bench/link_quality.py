#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Carrel authors
# SPDX-License-Identifier: Apache-2.0
"""How well links, mentions and related articles agree with the links that people wrote.

usage: link_quality.py CARREL_CLI VAULT GOLD

VAULT is a folder of Markdown pages with their links. GOLD describes these: pages.tsv (page, title, aliases divided by |),
links.tsv (page, page that it links to, further columns), and stripped/, the same pages with the words of each link in its
place. People link only some of what they name, so that precision is a lower bound: compare it with the simple rules.
"""
import collections
import math
import pathlib
import re
import subprocess
import sys
import tempfile

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
SHOWN = 10


def rows(text):
    return [line.split("\t") for line in text.splitlines() if line]


def page_of(slug):
    return slug + ".md"


def carrel(cli, *arguments):
    return subprocess.run([cli, *arguments], check=True, capture_output=True, text=True).stdout


def build(cli, folder, file):
    subprocess.run([cli, "build", folder, "--out", file], check=True, capture_output=True)
    return file


def linked(cli, library, kind):
    lines = rows(carrel(cli, "links", str(library), "--type", kind, "--tsv"))
    return {(page_of(line[0]), page_of(line[1])) for line in lines if line[0] != line[1]}


def prose(text):
    """A page without front matter, code and the addresses of links."""
    text = re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.S)
    text = re.sub(r"^[ \t]*(```+|~~~+).*?^[ \t]*\1[`~]*[ \t]*$", " ", text, flags=re.S | re.M)
    return re.sub(r"`[^`\n]+`|\]\([^)\s]*\)|https?://\S+", " ", text)


def every_title(pages, names):
    """The longest name at each word, whatever its case; none in headings, none that two pages have."""
    owners = collections.defaultdict(set)
    for page, of_page in names.items():
        for name in of_page:
            owners[tuple(word.lower() for word in WORD.findall(name))].add(page)
    owners.pop((), None)
    longest = max(map(len, owners))
    found = set()
    for page, text in pages.items():
        for line in text.splitlines():
            words = [] if line.startswith("#") else [word.lower() for word in WORD.findall(line)]
            at = 0
            while at < len(words):
                for size in range(min(longest, len(words) - at), 0, -1):
                    owner = owners.get(tuple(words[at : at + size]), set())
                    if owner:
                        found |= {(page, each) for each in owner - {page} if len(owner - {page}) == 1}
                        at += size - 1
                        break
                at += 1
    return found


def cosine(pages, names):
    """For each page the others by the cosine of tf-idf vectors, the title three times."""
    counts = {}
    for page, text in pages.items():
        counts[page] = collections.Counter(word.lower() for word in WORD.findall(text))
        for word in WORD.findall(names[page][0]):
            counts[page][word.lower()] += 3
    holders = collections.Counter(word for count in counts.values() for word in count)
    vectors = {}
    for page, count in counts.items():
        vector = {w: (1 + math.log(n)) * math.log(len(pages) / holders[w]) for w, n in count.items()}
        length = math.sqrt(sum(weight * weight for weight in vector.values())) or 1
        vectors[page] = {word: weight / length for word, weight in vector.items() if weight > 0}
    ranked = {}
    for page, vector in vectors.items():
        score = {
            other: sum(weight * theirs[word] for word, weight in vector.items() if word in theirs)
            for other, theirs in vectors.items()
            if other != page
        }
        ranked[page] = sorted(score, key=lambda other: (-score[other], other))[:SHOWN]
    return ranked


def carrel_related(cli, library):
    ranked = collections.defaultdict(list)
    for slug, _, other, _ in rows(carrel(cli, "related", str(library), "--all", "--tsv")):
        ranked[page_of(slug)].append(page_of(other))
    return ranked


def ndcg(ranked, gold):
    """The gold of a page are those that it links to or that link to it."""
    near = collections.defaultdict(set)
    for one, other in gold:
        near[one].add(other)
        near[other].add(one)
    total = 0.0
    for page, wanted in near.items():
        gain = sum(1 / math.log2(at + 2) for at, each in enumerate(ranked.get(page, [])[:SHOWN]) if each in wanted)
        total += gain / sum(1 / math.log2(at + 2) for at in range(min(SHOWN, len(wanted))))
    return total / len(near)


def told(what, found, gold):
    right = len(found & gold)
    print(f"| {what} | {len(found)} | {right / max(1, len(found)):.3f} | {right / len(gold):.3f} |")


def main():
    cli, vault, gold_folder = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
    names = {}
    for page, title, aliases in rows((gold_folder / "pages.tsv").read_text(encoding="utf-8")):
        names[page] = [title] + [alias for alias in aliases.split("|") if alias]
    gold = {(line[0], line[1]) for line in rows((gold_folder / "links.tsv").read_text(encoding="utf-8"))}
    gold = {(one, other) for one, other in gold if one != other}
    pages = {page: prose((gold_folder / "stripped" / page).read_text(encoding="utf-8")) for page in names}
    with tempfile.TemporaryDirectory() as folder:
        whole = build(cli, vault, pathlib.Path(folder) / "whole.carrel")
        stripped = build(cli, gold_folder / "stripped", pathlib.Path(folder) / "stripped.carrel")
        print(f"{len(pages)} pages, {len(gold)} pairs that people linked\n")
        print("| | found | precision | recall |\n| --- | ---: | ---: | ---: |")
        told("written links", linked(cli, whole, "link"), gold)
        told("mentions, links stripped", linked(cli, stripped, "mention"), gold)
        told("every title, case ignored", every_title(pages, names), gold)
        print("\n| related, links stripped | nDCG@10 |\n| --- | ---: |")
        print(f"| Carrel | {ndcg(carrel_related(cli, stripped), gold):.3f} |")
        print(f"| tf-idf cosine | {ndcg(cosine(pages, names), gold):.3f} |")


if __name__ == "__main__":
    main()
