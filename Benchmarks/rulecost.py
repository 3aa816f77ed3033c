#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""CPU of the layout rules in a warm process, in milliseconds a page, without extraction and rendering.

    Benchmarks/rulecost.py FOLDER... [--readback .build/release/readback] [--every 4] [--rules 12] [--keep FOLDER]

FOLDERs hold PDF and DOCX files; every fourth one is taken. They are extracted first; then one program, ReadbackCore
compiled with optimization together with RuleCost/main.swift, examines every document 22 times and takes the mean of the
last 20: all rules at once, what they share, and each rule by itself. A DOCX counts as one page.
"""

import argparse
import collections
import os
import statistics
import tempfile

from warm import compiled, extracted, files_in, name_of, rows, share


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", metavar="FOLDER")
    parser.add_argument("--readback", default=".build/release/readback")
    parser.add_argument("--every", type=int, default=4)
    parser.add_argument("--rules", type=int, default=12, help="how many rules to list")
    parser.add_argument("--keep", help="a folder for the program and the documents, which are used again")
    arguments = parser.parse_args()
    costs = collections.defaultdict(list)
    with tempfile.TemporaryDirectory() as temporary:
        folder = arguments.keep or temporary
        os.makedirs(folder, exist_ok=True)
        documents = [document for _, document in extracted(files_in(arguments.folders)[::arguments.every], arguments.readback, folder)]
        for rule, cost, pages, path in rows(compiled("RuleCost", folder), documents):
            costs[rule].append((float(cost) / int(pages), name_of(path)))
    total = sum(cost for cost, _ in costs["all"])
    print(f"{'':26} {'median':>7} {'p90':>7} {'most':>7} {'share':>6}  ms a page, {len(costs['all'])} files")
    named = sorted((rule for rule in costs if rule not in ("all", "shared")), key=lambda rule: -sum(cost for cost, _ in costs[rule]))
    for rule in ["all", "shared", *named[:arguments.rules]]:
        values = [cost for cost, _ in costs[rule]]
        print(f"{rule:26} {statistics.median(values):7.3f} {share(values, 0.9):7.3f} {max(values):7.3f} {100 * sum(values) / total:5.1f} %  "
              f"{max(costs[rule])[1]}")
    over = sum(cost > 1 for cost, _ in costs["all"])
    print(f"more than 1 ms a page: {over} of {len(costs['all'])} files")


if __name__ == "__main__":
    main()
