#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""CPU of the segmentation and readout of one view in a warm process, in milliseconds a page.

    Benchmarks/readcost.py FOLDER... [--readback .build/release/readback] [--every 4]

FOLDERs hold PDF and DOCX files; every fourth one is taken. They are extracted first; then one program, ReadbackCore
compiled with optimization together with ReadCost/main.swift, reads every usual view of every document 22 times and takes
the mean of the last 20. A DOCX counts as one page.
"""

import argparse
import collections
import statistics
import tempfile

from warm import compiled, extracted, files_in, name_of, rows


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", metavar="FOLDER")
    parser.add_argument("--readback", default=".build/release/readback")
    parser.add_argument("--every", type=int, default=4)
    arguments = parser.parse_args()
    costs = collections.defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        documents = [document for _, document in extracted(files_in(arguments.folders)[::arguments.every], arguments.readback, folder)]
        for view, cost, pages, path in rows(compiled("ReadCost", folder), documents):
            costs[view].append((float(cost) / int(pages), name_of(path)))
    for view, values in sorted(costs.items()):
        print(f"{view:16} median {statistics.median(cost for cost, _ in values):5.2f} ms a page, most {max(values)[0]:5.2f} "
              f"({max(values)[1]}), {len(values)} files")


if __name__ == "__main__":
    main()
