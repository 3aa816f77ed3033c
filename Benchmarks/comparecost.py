#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""CPU of the comparison of one view with an intent in a warm process, in milliseconds.

    Benchmarks/comparecost.py [--readback .build/release/readback] [--every 4]

The files are the templates of $READBACK_EXTERNAL_CORPUS (by default ../shared/corpus) with their intents, every fourth one:
all usual views at once, causes included, over the number of views.

Long resumes are made of short ones: the lists of the intents of several people joined into one, and what a view gives back of
their files, which one template made, as one text (`compare --text`).

One program, ReadbackCore compiled with optimization together with CompareCost/main.swift, compares each 22 times and takes the
mean of the last 20.
"""

import argparse
import collections
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile

from measure import TEMPLATES, manifest, printed_intent
from warm import compiled, extracted, name_of, rows, share

# How many people make one long resume, and in which views it is read.
PEOPLE = 3
VIEWS = ("pdf.stream", "pdf.lines", "pdf.reading")


def joined(intents):
    """The first intent with the lists of the others behind its own."""
    whole = intents[0]
    for intent in intents[1:]:
        for section, items in intent.items():
            if isinstance(items, list):
                whole[section] = whole.get(section, []) + items
    return whole


def text_of(readback, view, path):
    return subprocess.run([readback, "extract", "--view", view, path], capture_output=True, check=True).stdout


def long_resumes(listed, readback, folder):
    """Pairs of an intent and a text, one a template and view."""
    templates = collections.defaultdict(list)
    for row in listed:
        if row["format"] == "pdf":
            templates[re.sub(r"__p\d+\.pdf$", "", os.path.basename(row["file"]))].append(row)
    for template, made in sorted(templates.items()):
        if len(made) < PEOPLE:
            continue
        made = made[:PEOPLE]
        intents = [json.load(open(printed_intent(row, folder))) for row in made]
        intent = os.path.join(folder, f"{template}.long.json")
        with open(intent, "w") as file:
            json.dump(joined(intents), file)
        for view in VIEWS:
            path = os.path.join(folder, f"0-{template} in {view}.txt")
            with open(path, "wb") as file:
                file.write(b"\n".join(text_of(readback, view, os.path.join(TEMPLATES, row["file"])) for row in made))
            yield intent, path


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--readback", default=".build/release/readback")
    parser.add_argument("--every", type=int, default=4)
    arguments = parser.parse_args()
    if not os.path.isdir(TEMPLATES):
        sys.exit("no templates; set READBACK_EXTERNAL_CORPUS")
    listed = manifest()
    with tempfile.TemporaryDirectory() as folder:
        program = compiled("CompareCost", folder)
        chosen = {os.path.join(TEMPLATES, row["file"]): row for row in listed[::arguments.every]}
        short = [(printed_intent(chosen[path], folder), document) for path, document in extracted(chosen, arguments.readback, folder)]
        write("files of one to three pages", rows(program, [part for pair in short for part in pair]))
        long = [part for pair in long_resumes(listed, arguments.readback, folder) for part in pair]
        write("long resumes", rows(program, long), each=True)


def write(title, measured, each=False):
    costs = [float(cost) / int(views) for cost, views, *_ in measured]
    facts = [int(row[2]) for row in measured]
    most = max(zip(costs, facts, (name_of(row[4]) for row in measured)))
    print(f"{title}: {len(costs)}, {min(facts)} to {max(facts)} facts; one view: median {statistics.median(costs):.2f} ms, "
          f"90th percentile {share(costs, 0.9):.2f}, most {most[0]:.2f} ({most[1]} facts, {most[2]})")
    if each:
        for (_, _, count, intact, path), cost in zip(measured, costs):
            print(f"  {cost:5.2f} ms  {count} facts, {intact} intact  {name_of(path).removesuffix('.txt')}")


if __name__ == "__main__":
    main()
