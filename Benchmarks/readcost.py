#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""CPU of the segmentation and readout of one view in a warm process, in milliseconds a page.

    Benchmarks/readcost.py FOLDER [--readback .build/release/readback] [--every 4]

FOLDER holds PDF and DOCX files; every fourth one is taken. They are extracted first; then one program, ReadCost/main.swift
linked with what `swift build -c release --product readback` made of ReadbackCore, reads every usual view of every document 22
times and takes the mean of the last 20. A DOCX counts as one page.
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


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--readback", default=".build/release/readback")
    parser.add_argument("--every", type=int, default=4)
    arguments = parser.parse_args()
    paths = sorted(path for kind in ("pdf", "docx") for path in glob.glob(os.path.join(arguments.folder, f"**/*.{kind}"), recursive=True))
    with tempfile.TemporaryDirectory() as folder:
        program = os.path.join(folder, "readcost")
        build = os.path.dirname(arguments.readback)
        # Objects of sources that are gone stay in the folder of the build.
        sources = glob.glob(os.path.join(ROOT, "Sources/ReadbackCore/**/*.swift"), recursive=True)
        objects = [os.path.join(build, "ReadbackCore.build", os.path.basename(source) + ".o") for source in sources]
        subprocess.run(
            ["swiftc", "-O", "-swift-version", "6", "-static-stdlib", "-I", os.path.join(build, "Modules"), "-o", program,
             os.path.join(ROOT, "Benchmarks/ReadCost/main.swift"), *objects], check=True, stderr=subprocess.DEVNULL)
        documents = []
        for number, path in enumerate(paths[::arguments.every]):
            document = os.path.join(folder, f"{number}-{os.path.basename(path)}.json")
            with open(document, "wb") as file:
                if subprocess.run([arguments.readback, "extract", "--format", "json", path], stdout=file, stderr=subprocess.DEVNULL).returncode == 0:
                    documents.append(document)
        run = subprocess.run([program, *documents], capture_output=True, text=True)
        if run.returncode:
            sys.exit(run.stderr)
        costs = collections.defaultdict(list)
        for line in run.stdout.splitlines():
            view, cost, pages, lines, _, path = line.split("\t")
            costs[view].append((float(cost) / int(pages), os.path.basename(path), int(lines)))
    for view, rows in sorted(costs.items()):
        values = [row[0] for row in rows]
        print(f"{view:16} median {statistics.median(values):5.2f} ms a page, most {max(rows)[0]:5.2f} ({max(rows)[1]}), {len(rows)} files")


if __name__ == "__main__":
    main()
