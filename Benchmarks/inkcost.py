#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""CPU of the layout rules and of the pictures of pages that they need, in a warm process, in milliseconds a page.

    Benchmarks/inkcost.py FOLDER... [--readback .build/release/readback] [--every 1] [--keep FOLDER]

FOLDERs hold PDF files. They are extracted first; then one program, ReadbackCore and CPopplerGlyphs compiled with
optimization together with InkCost/main.swift, goes through every page: all rules at once (their mean over 20 rounds and
the pages of the file), the question whether a picture is needed, and where one is the drawing of it, the least of nine
rounds, each with the file opened and its pages read anew. Listed are the pages that are drawn.
"""

import argparse
import os
import statistics
import tempfile

from warm import compiled, extracted, files_in, name_of, rows, share


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", metavar="FOLDER")
    parser.add_argument("--readback", default=".build/release/readback")
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--keep", help="a folder for the program and the documents, which are used again")
    arguments = parser.parse_args()
    files = [path for path in files_in(arguments.folders) if path.endswith(".pdf")][::arguments.every]
    plain, drawn = [], []
    with tempfile.TemporaryDirectory() as temporary:
        folder = arguments.keep or temporary
        os.makedirs(folder, exist_ok=True)
        pairs = [part for path, document in extracted(files, arguments.readback, folder) for part in (document, path)]
        for path, page, *numbers in rows(compiled("InkCost", folder, "CPopplerGlyphs"), pairs):
            text, drawings, rules, asking, drawing = map(float, numbers)
            name = f"{name_of(path)} page {page}"
            if text + drawings:
                drawn.append((rules + asking + drawing, rules + asking, drawing, text, drawings, name))
            else:
                plain.append((rules + asking, name))
    print(f"{'rules':>6} {'ink':>6} {'both':>6}  text drawings  ms a page")
    for both, rules, drawing, text, drawings, name in sorted(drawn, reverse=True):
        print(f"{rules:6.2f} {drawing:6.2f} {both:6.2f}  {text:4.0f} {drawings:8.0f}  {name}")
    summary("pages without a picture", plain, 1)
    summary("pages with one, rules included", [(row[0], row[-1]) for row in drawn], 6)


def summary(name, rows, most):
    if rows:
        values = [value for value, _ in rows]
        print(f"{name}: {len(values)}, median {statistics.median(values):.2f}, p90 {share(values, 0.9):.2f}, most {max(values):.2f} "
              f"({max(rows)[1]}), above {most} ms: {sum(value > most for value in values)}")


if __name__ == "__main__":
    main()
