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
import glob
import os
import statistics
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def compile(program):
    sources = glob.glob(os.path.join(ROOT, "Sources/ReadbackCore/**/*.swift"), recursive=True)
    subprocess.run(
        ["swiftc", "-O", "-wmo", "-swift-version", "6", "-enable-upcoming-feature", "InternalImportsByDefault",
         "-package-name", "readback", "-module-name", "RuleCost", "-o", program, os.path.join(ROOT, "Benchmarks/RuleCost/main.swift"), *sources], check=True)


def extracted(paths, readback, folder):
    documents = []
    for number, path in enumerate(paths):
        document = os.path.join(folder, f"{number}-{os.path.basename(path)}.json")
        if not os.path.exists(document):
            with open(document, "wb") as file:
                if subprocess.run([readback, "extract", "--format", "json", path], stdout=file, stderr=subprocess.DEVNULL).returncode:
                    continue
        documents.append(document)
    return documents


def share(values, part):
    return sorted(values)[min(len(values) - 1, int(part * len(values)))]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", metavar="FOLDER")
    parser.add_argument("--readback", default=".build/release/readback")
    parser.add_argument("--every", type=int, default=4)
    parser.add_argument("--rules", type=int, default=12, help="how many rules to list")
    parser.add_argument("--keep", help="a folder for the program and the documents, which are used again")
    arguments = parser.parse_args()
    paths = sorted(path for folder in arguments.folders for kind in ("pdf", "docx")
                   for path in glob.glob(os.path.join(folder, f"**/*.{kind}"), recursive=True))
    with tempfile.TemporaryDirectory() as temporary:
        folder = arguments.keep or temporary
        os.makedirs(folder, exist_ok=True)
        program = os.path.join(folder, "rulecost")
        compile(program)
        run = subprocess.run([program, *extracted(paths[::arguments.every], arguments.readback, folder)], capture_output=True, text=True)
        if run.returncode:
            sys.exit(run.stderr)
    costs = collections.defaultdict(list)
    for line in run.stdout.splitlines():
        rule, cost, pages, path = line.split("\t")
        costs[rule].append((float(cost) / int(pages), os.path.basename(path).split("-", 1)[1].removesuffix(".json")))
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
