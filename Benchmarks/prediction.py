#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How well the views predict what real extractors get, fact by fact.

    Benchmarks/prediction.py TEXTS [--readback .build/release/readback] [--only EXTRACTOR,...] [--file PART]
                             [--every 1] [--worst 10] [--list EXTRACTOR] [--markdown]

TEXTS holds what real extractors made of the templates of $READBACK_EXTERNAL_CORPUS (by default ../shared/corpus):
TEXTS/<file of the manifest>/<extractor>.txt. Every file is checked against its intent (`readback check`), and so is every
text (`readback compare --text`). For each extractor, with the view that stands for it:

agreement  share of facts that have the same status in the view and in the text; absent counts as lost
precision  of the facts that the view says are not intact, those that are not in the text either
recall     of the facts that are not intact in the text, those that the view said
score      mean absolute difference of the text scores of view and text, over the files

The intent of a file is the manifest's without what its template does not print (column `omits`).
"""

import argparse
import collections
import json
import os
import statistics
import subprocess
import sys
import tempfile

from measure import TEMPLATES, check, manifest, printed_intent

# The view that stands for each extractor, by format; of several the first that the program has.
VIEWS = {
    "pdf": {
        "pdftotext_raw": "stream", "pdfium": "rejoined stream", "pymupdf_text": "symbols stream", "pymupdf_blocks": "symbols stream",
        "kreuzberg": "rejoined stream", "mutool": "stream", "pdfbox_stream": "drawn stream",
        "pypdf": "named drawn stream", "pdfjs_eol": "stream", "pdfjs_pdfparse": "stream",
        "pdfjs6_eol": "stream", "pdfjs_space": "items stream", "tika_extractous": "appended stream",
        "tika_iscc": "appended stream", "odoo_pdf": "glued", "pdfbox_sort": "sorted lines",
        "pdftotext_layout": "layout lines", "pymupdf_sort": "symbols-sorted lines", "pdfplumber": "rows lines",
        "pypdf_layout": "grid", "pdftotext": "reading", "pdfminer": "boxes", "pdfminer_noflow": "boxes-down",
        "pdfinfo_struct": "tagged",
    },
    "docx": {
        "python_docx": "paragraphs", "python_docx_tables": "tables", "mammoth": "body", "opencats_docx": "markup",
        "odoo_docx": "nested markup", "zip_regex": "elements markup", "docx2txt": "parts", "docx2txt_perl": "typed",
        "tika_extractous": "cited full", "tika_iscc": "full", "docx2python": "coded full", "kreuzberg": "rows body",
        "pandoc": "plain", "soffice_txt": "shown body", "soffice_pdf_pdftotext": "printed",
    },
}


def view_of(kind, extractor, views):
    """The view of a report that stands for an extractor; None where there is none, as for the tags of an untagged file."""
    names = VIEWS[kind].get(extractor, "").split()
    return next((views[f"{kind}.{name}"] for name in names if f"{kind}.{name}" in views), None)


class Tally:
    """Facts of one extractor by predicted and real status, and the text scores of its files."""

    def __init__(self):
        self.view = ""
        self.statuses = collections.Counter()
        self.scores = []
        self.files = collections.Counter()

    def add(self, name, predicted, real):
        for fact, text in zip(predicted["facts"], real["facts"]):
            assert fact["id"] == text["id"]
            pair = status(fact), status(text)
            self.statuses[pair] += 1
            self.files[name] += pair[0] != pair[1]
        scores = [view["scores"]["text"] for view in (predicted, real)]
        if None not in scores:
            self.scores.append((abs(scores[0] - scores[1]), name))

    def __iadd__(self, other):
        self.statuses += other.statuses
        self.scores += other.scores
        self.files += other.files
        return self

    def measures(self):
        same = sum(count for (ours, theirs), count in self.statuses.items() if ours == theirs)
        said = sum(count for (ours, _), count in self.statuses.items() if ours != "intact")
        hurt = sum(count for (_, theirs), count in self.statuses.items() if theirs != "intact")
        both = sum(count for (ours, theirs), count in self.statuses.items() if "intact" not in (ours, theirs))
        total = sum(self.statuses.values())
        return (total, same / total, both / said if said else 1.0, both / hurt if hurt else 1.0,
                statistics.mean(score for score, _ in self.scores) if self.scores else 0.0)


def status(fact):
    return "lost" if fact["status"] == "absent" else fact["status"]


def compare(readback, intent, paths):
    run = subprocess.run(
        [readback, "compare", "--intent", intent, "--format", "json", "--text", *paths], capture_output=True)
    reports = json.loads(run.stdout)
    return reports if isinstance(reports, list) else [reports]


def texts_of(folder, kind, only):
    """The texts that an extractor with a view made of one file: (extractor, path)."""
    for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
        extractor, ending = os.path.splitext(name)
        if ending == ".txt" and extractor in VIEWS[kind] and (not only or extractor in only):
            yield extractor, os.path.join(folder, name)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", metavar="TEXTS")
    parser.add_argument("--readback", default=".build/release/readback")
    parser.add_argument("--only", default="", help="extractors, separated by commas")
    parser.add_argument("--file", default="", help="only files with this in their name")
    parser.add_argument("--every", type=int, default=1, help="only every so many files")
    parser.add_argument("--worst", type=int, default=10, help="files to name that disagree most")
    parser.add_argument("--list", metavar="EXTRACTOR", help="print every fact that it has in another status")
    parser.add_argument("--markdown", action="store_true", help="the table as Markdown")
    arguments = parser.parse_args()
    if not os.path.isdir(TEMPLATES):
        sys.exit("no templates; set READBACK_EXTERNAL_CORPUS")
    only = [name for name in (arguments.list or arguments.only).split(",") if name]
    tallies = collections.defaultdict(Tally)
    missing = []
    with tempfile.TemporaryDirectory() as folder:
        for row in manifest()[::arguments.every]:
            if arguments.file not in row["file"]:
                continue
            texts = list(texts_of(os.path.join(arguments.texts, row["file"]), row["format"], only))
            if not texts:
                missing.append(row["file"])
                continue
            intent = printed_intent(row, folder)
            checked = check(
                arguments.readback, "--views", "all", "--intent", intent, os.path.join(TEMPLATES, row["file"]))
            views = {view["id"]: view for view in checked["views"]}
            name = os.path.basename(row["file"])
            for (extractor, _), report in zip(texts, compare(arguments.readback, intent, [path for _, path in texts])):
                key = row["format"], extractor
                view = view_of(*key, views)
                if view is None:
                    continue
                tallies[key].view = view["id"]
                tallies[key].add(name, view, report["views"][0])
                if arguments.list:
                    write_differences(name, view, report["views"][0])
    write(tallies, arguments)
    if missing:
        print(f"{len(missing)} files have no text")


def write_differences(name, predicted, real):
    for fact, text in zip(predicted["facts"], real["facts"]):
        if status(fact) != status(text):
            print(f"{name} {fact['id']}: {fact['status']} in {predicted['id']}, {text['status']} in the text: {fact['text'][:60]!r}")
            for found in (fact["found"], text["found"]):
                print(f"    {found[:110]!r}" if found else "    -")


def write(tallies, arguments):
    form = "| {} | {} | {} | {:.4f} | {:.3f} | {:.3f} | {:.2f} |" if arguments.markdown \
        else "{:18} {:16} {:>6} {:.4f} {:.3f} {:.3f} {:5.2f}"
    if arguments.markdown:
        print("| extractor | view | facts | agreement | precision | recall | score |\n| --- | --- | --- | --- | --- | --- | --- |")
    else:
        print("extractor          view              facts agree. prec. rec.  score")
    total = Tally()
    formats = collections.defaultdict(Tally)
    for key, tally in sorted(tallies.items()):
        print(form.format(key[1], tally.view, *tally.measures()))
        formats[key[0]] += tally
        total += tally
    for kind, tally in sorted(formats.items()):
        print(form.format(f"all {kind}", "", *tally.measures()))
    print(form.format("all", "", *total.measures()))
    if arguments.markdown:
        return
    print("\npredicted, real")
    for (ours, theirs), count in total.statuses.most_common():
        if ours != theirs:
            print(f"{count:6} {ours}, {theirs}")
    print("\nfacts in another status, by file")
    for name, count in total.files.most_common(arguments.worst):
        print(f"{count:6} {name}")


if __name__ == "__main__":
    main()
