#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which view predicts which real extractor, and how well.

    Benchmarks/views.py FOLDER TEXTS [FOLDER TEXTS ...] [--readback .build/release/readback]
                        [--only EXTRACTOR,...] [--worst 5] [--diff EXTRACTOR [--file PART]] [--markdown | --swift] [--below] [--tagged]

FOLDER holds PDF and DOCX files. TEXTS holds what real extractors made of them: TEXTS/<file>/<extractor>.txt, where <file>
is the path in FOLDER. For each extractor the view is reported that is nearest to it in the mean, with

sequence  longest common subsequence of tokens over the longer side: median and 10th percentile over the files
bag       tokens that both have, whatever their order, over the longer side: the median
worst     the files with the lowest sequence agreement

A token is what stands between white space, after NFC. An empty text agrees with an empty text. Files that an extractor
failed on are left out and counted.

--below names every file below 0.97 of the extractors that are below the line (0.97 and 0.92), by what differs most.
--tagged compares pdf.tagged of the tagged files with what pdf.stream and `pdfinfo -struct-text` (of the text of its elements)
give, by the program that made the file.
"""

import argparse
import collections
import difflib
import json
import os
import re
import statistics
import subprocess
import sys
import unicodedata


# Median and 10th percentile that every extractor is to be predicted at.
LINE = 0.97, 0.92

# The panel's name of `pdfinfo -struct-text`, whose tree is no text: --tagged compares it.
STRUCTURE = "pdfinfo_struct"
# The panel's names of what is there under another name as well.
TWICE = {"pdfbox_sort_cli"}


def tokens(text):
    return unicodedata.normalize("NFC", text).split()


def common_length(left, right):
    """Length of the longest common subsequence, bit-parallel (Hyyrö 2004): one step a token of `right`."""
    start = 0
    end = min(len(left), len(right))
    while start < end and left[start] == right[start]:
        start += 1
    tail = 0
    while tail < end - start and left[-1 - tail] == right[-1 - tail]:
        tail += 1
    left, right = left[start:len(left) - tail], right[start:len(right) - tail]
    if not left or not right:
        return start + tail
    places = collections.defaultdict(int)
    for index, token in enumerate(left):
        places[token] |= 1 << index
    everything = (1 << len(left)) - 1
    row = everything
    for token in right:
        matches = row & places.get(token, 0)
        row = ((row + matches) | (row - matches)) & everything
    return start + tail + len(left) - row.bit_count()


def sequence_agreement(left, right):
    longer = max(len(left), len(right))
    return common_length(left, right) / longer if longer else 1.0


def bag_agreement(left, right):
    longer = max(len(left), len(right))
    return sum((collections.Counter(left) & collections.Counter(right)).values()) / longer if longer else 1.0


def percentile(values, share):
    """The nearest rank: a value that occurs, never one between two files."""
    ordered = sorted(values)
    return ordered[max(0, -(-len(ordered) * share // 100) - 1)]


def document_of(readback, path):
    """What readback extracts of a file, with all views; None where it cannot."""
    run = subprocess.run([readback, "extract", "--views", "all", "--format", "json", path], capture_output=True)
    return None if run.returncode else json.loads(run.stdout)


def views_of(document):
    """The text of every view, by id."""
    return {view["id"]: "\n".join(line["text"] for line in view["lines"]) for view in document["views"]}


def panel_of(folder, only):
    """The texts of one file by extractor, and the extractors that failed on it."""
    texts, failed = {}, []
    for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
        extractor, kind = os.path.splitext(name)
        if only and extractor not in only:
            continue
        if kind == ".txt":
            with open(os.path.join(folder, name), encoding="utf-8", errors="replace") as file:
                texts[extractor] = file.read()
        elif kind == ".err":
            failed.append(extractor)
    return texts, failed


def files_of(folders, part):
    for folder, texts in folders:
        for root, _, names in sorted(os.walk(folder)):
            for name in sorted(names):
                path = os.path.join(root, name)
                if name.lower().endswith((".pdf", ".docx")) and part in path:
                    inner = os.path.join(texts, os.path.relpath(path, folder))
                    yield path, inner if os.path.isdir(inner) else os.path.join(texts, name)


class Rows(dict):
    """For each (format, extractor): a row a file, (path, {view: sequence}, {view: bag})."""

    def __init__(self):
        self.failed = collections.Counter()
        self.unread = []

    def add(self, path, views, texts, failed):
        kind = path.rsplit(".", 1)[1].lower()
        texts = {extractor: text for extractor, text in texts.items() if extractor not in {STRUCTURE, *TWICE}}
        self.failed.update((kind, extractor) for extractor in failed)
        ours = {view: tokens(text) for view, text in views.items()}
        seen = {}
        for extractor, text in texts.items():
            theirs = tokens(text)
            key = tuple(theirs)
            if key not in seen:
                seen[key] = (
                    {view: sequence_agreement(mine, theirs) for view, mine in ours.items()},
                    {view: bag_agreement(mine, theirs) for view, mine in ours.items()})
            self.setdefault((kind, extractor), []).append((path, *seen[key]))

    def nearest(self, key):
        """The view that every file has, or most, whose mean agreement is the highest."""
        rows = self[key]
        counts = collections.Counter(view for _, sequence, _ in rows for view in sequence)
        usual = [view for view, count in counts.items() if 2 * count > len(rows)]
        return max(usual, key=lambda view: statistics.mean(row[1].get(view, 0) for row in rows))


def literals(rows):
    """The rows of Sources/ReadbackCore/Document/Prediction.swift."""
    for key in sorted(rows):
        view = rows.nearest(key)
        values = [row[1].get(view, 0) for row in rows[key]]
        kind, inner = view.split(".", 1)
        case = kind + "".join(word.capitalize() for word in inner.split("-"))
        print(f'    Prediction("{key[1]}", .{case}, {statistics.median(values):.3f}, {percentile(values, 10):.3f}, {len(values)}),')


def report(rows, worst, markdown):
    form = "| {} | {} | {} | {:.3f} | {:.3f} | {:.3f} | {} | {} |" if markdown \
        else "{:22} {:18} {:>4} {:.3f} {:.3f} {:.3f} {:>4} {:>4}"
    if markdown:
        print("| extractor | view | files | sequence: median | 10th percentile | bag: median | below 0.96 | failed |")
        print("| --- | --- | --- | --- | --- | --- | --- | --- |")
    else:
        print("extractor              view              files  seq.   p10   bag  <.96 failed")
    for key in sorted(rows):
        view = rows.nearest(key)
        sequence = [row[1].get(view, 0) for row in rows[key]]
        bag = [row[2].get(view, 0) for row in rows[key]]
        print(form.format(
            key[1], view, len(sequence), statistics.median(sequence), percentile(sequence, 10), statistics.median(bag),
            sum(value < 0.96 for value in sequence), rows.failed[key]))
    if worst:
        for key in sorted(rows):
            view = rows.nearest(key)
            lowest = sorted((row[1].get(view, 0), row[2].get(view, 0), row[0]) for row in rows[key])[:worst]
            print(f"\n{key[1]} by {view}:")
            for sequence, bag, path in lowest:
                print(f"  {sequence:.3f} bag {bag:.3f} {os.path.basename(path)}")


def structure_tokens(text):
    """The words of the elements in what `pdfinfo -struct-text` prints: lines that are quoted whole."""
    return tokens(" ".join(line.strip()[1:-1] for line in text.splitlines() if re.fullmatch(r'\s*".*"', line)))


def producer_of(document):
    """The program that made a file, as far as it is one of the four that are asked for; else in one word."""
    named = f"{document['properties'].get('producer', '')} {document['properties'].get('creator', '')}"
    known = {"LibreOffice": "LibreOffice", "Skia": "Chromium", "Typst": "Typst", "pdfTeX": "pdfTeX", "LuaTeX": "LuaTeX"}
    return next((name for word, name in known.items() if word in named), (named.split() or ["unnamed"])[0])


def report_tagged(readback, folders, part, worst):
    found = collections.defaultdict(list)
    for path, inner in files_of(folders, part):
        texts, _ = panel_of(inner, [STRUCTURE])
        document = document_of(readback, path) if path.lower().endswith(".pdf") else None
        views = views_of(document) if document else {}
        if STRUCTURE not in texts or "pdf.tagged" not in views:
            continue
        ours, stream, theirs = tokens(views["pdf.tagged"]), tokens(views["pdf.stream"]), structure_tokens(texts[STRUCTURE])
        found[producer_of(document)].append(
            (sequence_agreement(ours, theirs), bag_agreement(ours, theirs), bag_agreement(ours, stream), os.path.basename(path)))
    print("made by          files  pdfinfo -struct-text: seq.   p10   bag | pdf.stream: bag")
    for producer, rows in sorted(found.items()):
        sequence, bag, stream, _ = zip(*rows)
        print(f"{producer:16} {len(rows):>5} {statistics.median(sequence):26.3f} {percentile(sequence, 10):5.3f} "
              f"{statistics.median(bag):5.3f} | {statistics.median(stream):15.3f}")
        for row in sorted(rows)[:worst]:
            print("  {:.3f} bag {:.3f}, of stream {:.3f} {}".format(*row))


def report_below(readback, folders, part, rows):
    """For extractors below the line, every file below its median by what is lost most: characters that are others, words that are
    parted otherwise, or their order."""
    below = {key: rows.nearest(key) for key in sorted(rows)}
    below = {key: view for key, view in below.items()
             if statistics.median(values := [row[1].get(view, 0) for row in rows[key]]) < LINE[0] or percentile(values, 10) < LINE[1]}
    named = collections.defaultdict(lambda: collections.defaultdict(list))
    for path, inner in files_of(folders, part):
        kind = path.rsplit(".", 1)[1].lower()
        wanted = [extractor for format, extractor in below if format == kind]
        texts, _ = panel_of(inner, wanted) if wanted else ({}, [])
        document = document_of(readback, path) if texts else None
        views = views_of(document) if document else {}
        for extractor, text in texts.items():
            ours, theirs = tokens(views.get(below[kind, extractor], "")), tokens(text)
            sequence, bag = sequence_agreement(ours, theirs), bag_agreement(ours, theirs)
            characters = max(bag, bag_agreement("".join(ours), "".join(theirs)))
            if sequence < LINE[0]:
                losses = {"characters": 1 - characters, "words": characters - bag, "order": bag - sequence}
                # A character that is another costs its word: words are parted otherwise where characters are nearly all there.
                lost = "order" if losses["order"] > 1 - bag else "characters" if losses["characters"] >= 0.005 else "words"
                named[kind, extractor][lost].append((sequence, os.path.basename(path)))
    for (kind, extractor), causes in named.items():
        print(f"{extractor} ({kind}) by {below[kind, extractor]}: {sum(map(len, causes.values()))} files below {LINE[0]}")
        for cause, files in sorted(causes.items()):
            print(f"  {cause}, {len(files)}: " + ", ".join(f"{name} {sequence:.3f}" for sequence, name in sorted(files)))


def differences(path, view, mine, theirs):
    print(f"--- {os.path.basename(path)}: {view} (-) against the extractor (+)")
    matcher = difflib.SequenceMatcher(None, mine, theirs, autojunk=False)
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind != "equal":
            print(f"  at {a}: - {' '.join(mine[a:b])[:150]!r}\n  {' ' * len(str(a))}    + {' '.join(theirs[c:d])[:150]!r}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", metavar="FOLDER TEXTS")
    parser.add_argument("--readback", default=".build/release/readback")
    parser.add_argument("--only", default="", help="extractors, separated by commas")
    parser.add_argument("--worst", type=int, default=5, help="files to name for each extractor")
    parser.add_argument("--file", default="", help="only files with this in their path")
    parser.add_argument("--diff", help="print where this extractor differs from its view, file by file")
    parser.add_argument("--view", help="with --diff: this view instead of the nearest")
    parser.add_argument("--swift", action="store_true", help="the table as Swift literals")
    parser.add_argument("--markdown", action="store_true", help="the table as Markdown")
    parser.add_argument("--below", action="store_true", help="name every file of extractors below the line, by what is lost")
    parser.add_argument("--tagged", action="store_true", help="pdf.tagged against the structure that pdfinfo prints")
    arguments = parser.parse_args()
    if len(arguments.folders) % 2:
        parser.error("name folders in pairs: FOLDER TEXTS")
    folders = list(zip(arguments.folders[::2], arguments.folders[1::2]))
    if arguments.tagged:
        return report_tagged(arguments.readback, folders, arguments.file, arguments.worst)
    only = [arguments.diff] if arguments.diff else [name for name in arguments.only.split(",") if name]
    rows = Rows()
    kept = []
    for path, inner in files_of(folders, arguments.file):
        texts, failed = panel_of(inner, only)
        if not texts and not failed:
            continue
        document = document_of(arguments.readback, path)
        if document is None:
            rows.unread.append(path)
            continue
        views = views_of(document)
        rows.add(path, views, texts, failed)
        if arguments.diff and arguments.diff in texts:
            kept.append((path, views, texts[arguments.diff]))
    if not rows:
        sys.exit("no file has a text to compare with")
    if arguments.swift:
        return literals(rows)
    report(rows, 0 if arguments.diff else arguments.worst, arguments.markdown)
    if arguments.below:
        report_below(arguments.readback, folders, arguments.file, rows)
    for path in rows.unread:
        print("not read by readback, left out:", os.path.basename(path))
    for path, views, text in kept:
        kind = path.rsplit(".", 1)[1].lower()
        view = arguments.view or rows.nearest((kind, arguments.diff))
        differences(path, view, tokens(views.get(view, "")), tokens(text))


if __name__ == "__main__":
    main()
