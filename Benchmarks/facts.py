#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes of the facts of the templates, and whether it is explained.

    Benchmarks/facts.py plain|causes [--readback .build/release/readback] [--sample 100]

plain   files whose labels name no hazard: the share of facts that are intact in pdf.stream or docx.body and in the best
        view, and every exception
causes  all files: what explains the facts that are not intact, what is unexplained, and a sample to check by hand

The folder is $READBACK_EXTERNAL_CORPUS, by default ../shared/corpus.
"""

import argparse
import collections
import os
import random
import tempfile

from measure import TEMPLATES, check, manifest, printed_intent

# Labels of what hurts some reader by construction (README of the corpus).
HAZARDS = {
    "sidebar", "table", "layout_table", "nested_tables", "textbox", "alternate_content", "contact_in_header",
    "contact_in_footer", "contact_in_textbox", "contact_in_frame", "header_footer", "icons", "skill_bars", "skill_dots",
    "letter_spacing", "hidden_text", "no_text", "scanned", "image_only", "outlines", "no_tounicode", "tounicode_dropped",
    "tounicode_pua", "no_space_glyphs", "ligatures", "symbol_bullets", "small_caps", "stream_order_interleave",
    "stream_order_reverse", "tracked_changes", "content_controls", "footnotes", "comments", "split_runs", "strict_ooxml",
    "encrypted", "frame", "css_multicol", "section_columns", "glyph_positioned", "no_cmap", "reprinted",
}


def is_plain(row):
    labels = row["labels"].split(";")
    return "columns=1" in labels and not any(label.split("(")[0].split("=")[0] in HAZARDS for label in labels)


def reports(readback, rows):
    with tempfile.TemporaryDirectory() as folder:
        for row in rows:
            path = os.path.join(TEMPLATES, row["file"])
            yield row, check(readback, "--intent", printed_intent(row, folder), path)


def plain(readback, _):
    usual, best = collections.Counter(), collections.Counter()
    rows = [row for row in manifest() if is_plain(row)]
    for row, report in reports(readback, rows):
        views = {view["id"]: view["facts"] for view in report["views"]}
        first = views["pdf.stream" if row["format"] == "pdf" else "docx.body"]
        top = max(views.values(), key=lambda facts: sum(fact["status"] == "intact" for fact in facts))
        for facts, counts in ((first, usual), (top, best)):
            counts.update(fact["status"] for fact in facts)
        for fact in first:
            if fact["status"] not in ("intact", "absent"):
                print(f"{os.path.basename(row['file'])} {fact['id']} {fact['status']} {' '.join(fact['causes'])}: "
                      f"{fact['text'][:50]!r}, found {(fact['found'] or '')[:60]!r}")
    for name, counts in (("stream or body", usual), ("best view", best)):
        total = sum(counts.values()) - counts["absent"]
        print(f"{name}: {100 * counts['intact'] / total:.2f} % of {total} facts intact in {len(rows)} files, "
              f"{counts['absent']} absent")


def causes(readback, sample):
    losses = []
    for row, report in reports(readback, manifest()):
        losses += [
            (os.path.basename(row["file"]), row["labels"], view["id"], fact)
            for view in report["views"] for fact in view["facts"] if fact["status"] not in ("intact", "absent")]
    counts = collections.Counter(cause for *_, fact in losses for cause in fact["causes"])
    unexplained = counts["unexplained"]
    print(f"{len(losses)} facts are not intact, {100 * (1 - unexplained / len(losses)):.1f} % of them with a cause")
    for cause, count in counts.most_common():
        print(f"{count:6} {cause}")
    for name, _, view, fact in losses:
        if fact["causes"] == ["unexplained"]:
            print(f"unexplained: {name} {view} {fact['id']} {fact['status']}: {fact['text'][:50]!r}, "
                  f"found {(fact['found'] or '')[:60]!r}")
    print()
    for name, labels, view, fact in random.Random(6).sample(losses, min(sample, len(losses))):
        print(f"{name} | {view} | {fact['id']} | {fact['status']} | {' '.join(fact['causes'])} | {fact['text'][:60]!r} | "
              f"{(fact['found'] or '-')[:80]!r} {fact.get('readInto') or ''} | {labels}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["plain", "causes"])
    parser.add_argument("--readback", default=".build/release/readback")
    parser.add_argument("--sample", type=int, default=100)
    arguments = parser.parse_args()
    globals()[arguments.what](arguments.readback, arguments.sample)


if __name__ == "__main__":
    main()
