#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures a built readback over a folder of files with known intents and labels.

    Benchmarks/measure.py cpu|reading|facts|hostile [--readback .build/release/readback]

cpu      CPU of `readback check` over that of `pdftotext`, whole processes, minimum of 15 runs each in turn
reading  whether the view pdf.reading has pdftotext's characters, white space apart
facts    share of facts that are intact in the best view, for one-column text files; two columns: lines against stream
hostile  exit status, error and time of every hostile file under a 2 GB address space

The folder is $READBACK_EXTERNAL_CORPUS, by default ../shared/corpus: `templates/MANIFEST.csv` names each file's intent,
labels and the intent paths that its template does not print.
"""

import argparse
import collections
import csv
import glob
import json
import os
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time

CORPUS = os.environ.get("READBACK_EXTERNAL_CORPUS", "../shared/corpus")
TEMPLATES = os.path.join(CORPUS, "templates")

# What makes a file no plain one: its text is damaged, doubled, hidden or moved by construction.
DAMAGE = {
    "table", "scanned", "image_only", "outlines", "no_tounicode", "textbox", "tounicode_pua", "tounicode_dropped",
    "hidden_text", "letter_spacing", "tracked_changes", "contact_in_header", "contact_in_frame", "content_controls",
    "nested_tables", "stream_order_reverse", "stream_order_interleave", "no_cmap", "encrypted", "small_caps",
    "all_caps", "footnotes", "comments", "reprinted", "hyphenated", "glyph_positioned", "frame", "skill_bars",
}


def manifest():
    with open(os.path.join(TEMPLATES, "MANIFEST.csv"), newline="") as file:
        return list(csv.DictReader(file))


def without_omitted(intent, omits):
    """An intent less the paths, as the manifest lists them, that a template does not print; changed in place."""
    def remove(value, path):
        key = re.match(r"\w+", path[0]).group()
        if not isinstance(value, dict) or key not in value:
            return
        if len(path) == 1:
            del value[key]
            return
        inner = value[key]
        for item in inner if isinstance(inner, list) else [inner]:
            remove(item, path[1:])

    for omitted in re.split(r"[;\s]+", omits):
        if omitted:
            remove(intent, omitted.split("."))
    return intent


def printed_intent(row, folder):
    """The intent without what its template does not print, as a file."""
    with open(os.path.join(TEMPLATES, row["intent"])) as file:
        intent = without_omitted(json.load(file), row["omits"])
    path = os.path.join(folder, os.path.basename(row["file"]) + ".json")
    with open(path, "w") as file:
        json.dump(intent, file, ensure_ascii=False)
    return path


def check(readback, *arguments):
    run = subprocess.run([readback, "check", "--format", "json", *arguments], capture_output=True)
    return json.loads(run.stdout)


def cpu_of(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def cpu(readback):
    rows = [row for row in manifest() if row["format"] == "pdf" and int(row["pages"]) <= 2][::6]
    ratios = []
    for row in rows:
        path = os.path.join(TEMPLATES, row["file"])
        ours, theirs = [], []
        for _ in range(15):
            theirs.append(cpu_of(["pdftotext", path, "-"]))
            ours.append(cpu_of([readback, "check", path]))
        ratios.append(min(ours) / min(theirs))
        print(f"{min(ours):6.1f} ms {min(theirs):6.1f} ms  {ratios[-1]:.2f}  {os.path.basename(path)}")
    print(f"readback check over pdftotext: median {statistics.median(ratios):.2f}, most {max(ratios):.2f}, {len(rows)} files")


def reading(readback):
    paths = sorted(glob.glob(os.path.join(TEMPLATES, "files/*.pdf")) + glob.glob(os.path.join(CORPUS, "resumes/*.pdf")))
    different = []
    for path in paths:
        ours = subprocess.run([readback, "extract", "--view", "reading", path], capture_output=True).stdout.decode()
        theirs = subprocess.run(["pdftotext", path, "-"], capture_output=True).stdout.decode("utf-8", "replace")
        # readback shows control characters as escapes; pdftotext prints them.
        clean = [re.sub(r"\s|\\x[0-9a-f]{2}|\\u\{[0-9a-fA-F]+\}|[\x00-\x1f\x7f-\x9f]", "", text) for text in (ours, theirs)]
        if clean[0] != clean[1]:
            different.append(os.path.basename(path))
    print(f"pdf.reading has pdftotext's characters in {len(paths) - len(different)} of {len(paths)} files")
    for name in different:
        print("  not in", name)


def facts(readback):
    shares, low, columns = [], [], []
    intact = total = absent = 0
    with tempfile.TemporaryDirectory() as folder:
        for row in manifest():
            labels = row["labels"].split(";")
            report = check(readback, "--intent", printed_intent(row, folder), os.path.join(TEMPLATES, row["file"]))
            views = {}
            for view in report["views"]:
                counts = collections.Counter(fact["status"] for fact in view["facts"])
                views[view["id"]] = (counts["intact"], sum(counts.values()) - counts["absent"], counts["absent"], view)
            if row["format"] == "pdf" and any(label.startswith("columns=2") for label in labels):
                score = lambda view: views[view][3]["scores"]["overall"]
                columns.append((row["file"], score("pdf.lines"), score("pdf.stream")))
            plain = "columns=1" in labels and not DAMAGE.intersection(label.split("(")[0] for label in labels)
            if plain and views:
                best = max(views.values(), key=lambda view: view[0] / max(view[1], 1))
                intact, total, absent = intact + best[0], total + best[1], absent + best[2]
                shares.append(best[0] / best[1])
                if shares[-1] < 0.97:
                    low.append((shares[-1], row["file"]))
    print(f"{len(shares)} one-column files: {100 * intact / total:.2f} % of {total} facts intact in the best view, {absent} absent")
    print(f"below 97 %: {len(low)} files")
    for share, name in sorted(low):
        print(f"  {100 * share:.1f} % {name}")
    less = sum(1 for _, lines, stream in columns if lines < stream)
    print(f"two columns: lines score below stream in {less} of {len(columns)} PDF files")


def hostile(readback):
    counts, slowest = collections.Counter(), (0, "")
    for path in sorted(glob.glob(os.path.join(CORPUS, "hostile/*/*"))):
        start = time.monotonic()
        run = subprocess.run(
            [readback, "check", "--format", "json", path], capture_output=True, timeout=60,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30)))
        slowest = max(slowest, (time.monotonic() - start, os.path.basename(path)))
        try:
            error = (json.loads(run.stdout)["error"] or {}).get("code", "read")
        except ValueError:
            error = "NO JSON"
            print("no JSON:", path, run.returncode)
        counts[run.returncode, error] += 1
    for (status, error), count in sorted(counts.items()):
        print(f"exit {status} {error}: {count}")
    print(f"slowest: {slowest[0]:.1f} s {slowest[1]}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["cpu", "reading", "facts", "hostile"])
    parser.add_argument("--readback", default=".build/release/readback")
    arguments = parser.parse_args()
    if not os.path.isdir(TEMPLATES):
        sys.exit(f"no files in {CORPUS}; set READBACK_EXTERNAL_CORPUS")
    globals()[arguments.what](arguments.readback)


if __name__ == "__main__":
    main()
