#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Precision and recall of the layout rules over a folder of files with known labels.

    Benchmarks/rules.py [FOLDER] [--readback .build/release/readback] [--texts TEXTS]

FOLDER holds a MANIFEST.csv with the columns `file` (a path in it), `format` and `labels` (what the layout of the file
really contains, separated by semicolons); by default $READBACK_EXTERNAL_CORPUS/templates. The answer is Markdown: for
each label the rule that stands for it, what it found, missed and found without reason, and the files behind every
error. docs/evidence/rules.md begins with it.

Labels name what was put into a template on purpose, and are silent of what its producer did besides. TEXTS holds what
real extractors returned of the files (`TEXTS/<file>/<extractor>.txt`, as the panel writes them): with it the rules whose
symptom can be read in a text are judged by those texts: a label counts where the texts show what it says, and a finding
that they show is right without one. What the texts took out of the count is told.
"""

import argparse
import collections
import csv
import glob
import json
import os
import re
import subprocess
import sys

CORPUS = os.environ.get("READBACK_EXTERNAL_CORPUS", "../shared/corpus")

# Label (a pattern for the whole of it), the rules that stand for it (any of them counts as found), and the formats in
# which the file can still show it: a PDF made from a text box is text like any other. A rule behind a plus sign does
# not stand for the label, but is right to find something in a file that has it.
LABELS = [
    (r"columns=([2-9]|\d\d+)", ["multi-column"], "pdf docx"),
    (r"sidebar=\w+", ["multi-column"], "pdf docx"),
    (r"section_columns|css_multicol", ["multi-column"], "pdf docx"),
    (r"stream_order_\w+", ["stream-order"], "pdf"),
    (r"tag_order_\w+", ["tag-order"], "pdf"),
    (r"table|layout_table", ["table-layout"], "pdf docx"),
    (r"nested_tables?", ["nested-table"], "docx"),
    (r"textbox(\(.*\))?|contact_in_textbox", ["text-box"], "docx"),
    (r"alternate_content", ["doubled-text-box"], "docx"),
    (r"contact_in_(header|footer)", ["contact-in-header-footer", "+header-footer-text"], "pdf docx"),
    (r"header_footer", ["header-footer-text", "+contact-in-header-footer"], "pdf docx"),
    (r"content_controls?(\(.*\))?", ["content-control"], "docx"),
    (r"tracked_changes", ["tracked-changes"], "pdf docx"),
    (r"footnotes|endnotes|comments", ["note-text"], "docx"),
    (r"embedded_(document|object)", ["embedded-document"], "docx"),
    (r"smartart|diagrams?|charts?", ["diagram-text"], "docx"),
    (r"automatic_numbering", ["automatic-numbering"], "docx"),
    (r"skill_(bars|dots|stars)(\(.*\))?", ["skill-graphics"], "pdf docx"),
    (r"icons=(image|svg)", ["icon-image"], "pdf docx"),
    (r"photo", ["photo"], "pdf docx"),
    (r"encrypted\(owner_password\)|extraction_forbidden", ["extraction-forbidden"], "pdf"),
    (r"no_text", ["no-text-layer"], "pdf docx"),
    (r"scanned|image_only", ["scanned-page", "no-text-layer", "+image-content"], "pdf"),
    (r"outlines", ["text-as-outlines", "no-text-layer"], "pdf"),
    (r"no_tounicode|tounicode_dropped", ["no-unicode-mapping"], "pdf"),
    (r"tounicode_pua", ["no-unicode-mapping", "wrong-unicode-mapping", "replacement-characters"], "pdf"),
    # The fonts name their glyphs, and all extractors read them; what is left is glyphs named fi, fl and the like.
    (r"no_cmap", ["ligature-characters", "no-unicode-mapping"], "pdf"),
    (r"ligatures", ["ligature-characters"], "pdf"),
    (r"icons=font(\(PUA\))?", ["icon-font"], "pdf"),
    (r"symbol_bullets\(PUA\)", ["symbol-bullets"], "pdf docx"),
    (r"small_caps", ["small-caps-case"], "pdf docx"),
    (r"letter_spacing(\(.*\))?", ["letter-spacing"], "pdf docx"),
    (r"no_space_glyphs|glyph_positioned", ["spaces-by-position"], "pdf"),
    (r"hyphenated", ["hyphenated-words"], "pdf"),
    (r"hidden_text(\(.*\))?|opacity0", ["hidden-text"], "pdf docx"),
]

# Labels of how a file was made or of what harms nobody; one that is neither here nor above is told at the end.
HARMLESS = re.compile(
    r"columns=1|tagged.*|tab_dates|date_column|date_gutter|heading_styles|section_breaks|continuous_section_break"
    r"|strict_ooxml|split_runs|webfont|justified|uppercase_headings|all_caps|cmap|glyphtounicode|identity_h_cid"
    r"|css_pseudo_bullets|reprinted.*|frame.*|contact_in_frame|encrypted\(.*\)|")


# Rules whose symptom a text shows, what it looks like, and how many extractors have to return it: one that fails alone
# has a fault of its own.
SYMPTOMS = [
    ("ligature-characters", "[\ufb00-\ufb06]", 2),
    ("replacement-characters", "[^\\W\\d_]\ufffd|\ufffd[^\\W\\d_]", 2),
    ("hyphenated-words", "[^\\W\\d_][a-z\u00df-\u00ff]+[\u00ad\u2010]\n? ?[a-z\u00df-\u00ff]{2}", 2),
]


def symptoms(folder, name):
    """The rules of SYMPTOMS whose symptom enough extractors return of a file, with their number and that of all."""
    texts = []
    for path in glob.glob(os.path.join(glob.escape(os.path.join(folder, name)), "*.txt")):
        with open(path, encoding="utf-8", errors="replace") as file:
            texts.append(file.read())
    counts = {rule: sum(bool(re.search(pattern, text)) for text in texts) for rule, pattern, _ in SYMPTOMS}
    return {rule: (counts[rule], len(texts)) for rule, _, fewest in SYMPTOMS if counts[rule] >= fewest}


def print_symptoms(folder, files):
    print("\nRules judged by the texts that extractors return of the PDF files:\n")
    print("| rule | files that show it | found | missed | found elsewhere | recall | precision |\n|---|---:|---:|---:|---:|---:|---:|")
    shown = {name: symptoms(folder, name) for name, *_ in files if name.endswith(".pdf")}
    wrong = []
    for rule, _, fewest in SYMPTOMS:
        have = {name for name in shown if rule in shown[name]}
        found = {name for name, *_, answer in files if name in shown and answer["outcomes"].get(rule) == "found"}
        print(f"| `{rule}` | {len(have)} | {len(have & found)} | {len(have - found)} | {len(found - have)} "
              f"| {percent(len(have & found), len(have))} | {percent(len(have & found), len(found))} |")
        wrong += [f"- `{rule}` missed: {name}, in {shown[name][rule][0]} of {shown[name][rule][1]} texts" for name in sorted(have - found)]
        wrong += [f"- `{rule}` found, in fewer than {fewest} texts: {name}" for name in sorted(found - have)]
    print("\n" + ("\n".join(wrong) if wrong else "None is wrong."))


def rules_for(label, format):
    for pattern, rules, formats in LABELS:
        if re.fullmatch(pattern, label):
            return rules if format in formats.split() else []
    return []


def is_known(label):
    return HARMLESS.fullmatch(label) or any(re.fullmatch(pattern, label) for pattern, _, _ in LABELS)


def reports(readback, paths):
    answers = []
    for start in range(0, len(paths), 50):
        run = subprocess.run([readback, "check", "--format", "json", *paths[start:start + 50]], capture_output=True)
        answer = json.loads(run.stdout)
        answers += answer if isinstance(answer, list) else [answer]
    return answers


def percent(part, whole):
    return f"{100 * part / whole:.0f} %" if whole else "-"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", default=os.path.join(CORPUS, "templates"))
    parser.add_argument("--readback", default=".build/release/readback")
    parser.add_argument("--texts")
    arguments = parser.parse_args()
    manifest = os.path.join(arguments.folder, "MANIFEST.csv")
    if not os.path.isfile(manifest):
        sys.exit(f"no {manifest}; name a folder that has one, or set READBACK_EXTERNAL_CORPUS")
    with open(manifest, newline="") as file:
        rows = list(csv.DictReader(file))
    answers = reports(arguments.readback, [os.path.join(arguments.folder, row["file"]) for row in rows])

    files = []
    for row, answer in zip(rows, answers):
        labels = [label for label in row["labels"].split(";") if label]
        wanted = {label: rules_for(label, row["format"]) for label in labels}
        files.append((os.path.basename(row["file"]), labels, wanted, answer))
    known_rules = {rule for *_, answer in files for rule in answer["outcomes"]}

    shown = {name: symptoms(arguments.texts, name) for name, *_ in files if name.endswith(".pdf")} if arguments.texts else {}
    judged = {rule for rule, *_ in SYMPTOMS}
    unshown, unlabelled = [], collections.Counter()
    by_label = collections.defaultdict(collections.Counter)
    missed = collections.defaultdict(list)
    for name, labels, wanted, answer in files:
        for label, rules in wanted.items():
            rules = [rule for rule in rules if rule in known_rules]  # no rule behind a plus sign is known
            if not rules:
                continue
            outcomes = [answer["outcomes"].get(rule, "unreadable") for rule in rules]
            if rules[0] in judged and name in shown and rules[0] not in shown[name]:
                unshown.append(f"`{label}`, {name}")
                continue
            by_label[label, rules[0]]["found" if "found" in outcomes else "missed"] += 1
            if "found" not in outcomes:
                missed[rules[0]].append(f"missed ({outcomes[0]}): {name}, {label}")

    # Nothing can be said of the precision of a rule whose label no file carries.
    labelled = {rule.lstrip("+") for _, _, wanted, _ in files for rules in wanted.values() for rule in rules}
    false = collections.defaultdict(list)
    right = collections.Counter()
    for name, labels, wanted, answer in files:
        reasons = {rule.lstrip("+") for rules in wanted.values() for rule in rules}
        for rule, outcome in answer["outcomes"].items():
            if outcome != "found" or rule not in labelled:
                continue
            if rule in shown[name] if rule in judged and name in shown else rule in reasons:
                right[rule] += 1
                unlabelled[rule] += rule not in reasons
            else:
                severities = sorted({f["severity"] for f in answer["findings"] if f["rule"] == rule})
                false[rule].append(f"false ({', '.join(severities)}): {name}, {';'.join(labels)}")

    print(f"{len(rows)} files, {sum(row['format'] == 'pdf' for row in rows)} PDF and "
          f"{sum(row['format'] == 'docx' for row in rows)} DOCX. Recall is that of the label, precision that of the rule over all files.\n")
    print("| label | rule | files | found | missed | recall | precision of the rule |\n|---|---|---:|---:|---:|---:|---:|")
    for (label, rule), counts in sorted(by_label.items(), key=lambda item: (item[0][1], item[0][0])):
        total = counts["found"] + counts["missed"]
        print(f"| `{label}` | `{rule}` | {total} | {counts['found']} | {counts['missed']} | {percent(counts['found'], total)} "
              f"| {percent(right[rule], right[rule] + len(false[rule]))} |")

    if arguments.texts:
        print("\nBy the texts of extractors, not counted because fewer than two show what the label says: "
              + ("; ".join(unshown) or "none") + ". Right without a label: "
              + (", ".join(f"`{rule}` {count}" for rule, count in sorted(unlabelled.items()) if count) or "none") + ".")

    print("\nWhat is wrong, by rule:\n")
    for rule in sorted(set(missed) | {rule for rule in false if false[rule]}):
        print(f"- `{rule}`: {len(missed[rule])} missed, {len(false[rule])} without a label")
        for line in missed[rule] + false[rule]:
            print(f"  - {line}")

    if arguments.texts:
        print_symptoms(arguments.texts, files)

    print("\nErrors on files whose labels name no hazard:\n")
    count = 0
    for name, labels, wanted, answer in files:
        if any(rules for rules in wanted.values()):
            continue
        for finding in answer["findings"]:
            if finding["severity"] == "error":
                count += 1
                print(f"- {name}: `{finding['rule']}`, {finding['message']}")
    if not count:
        print("none")

    print("\nRules that no label stands for, and the number of files in which they found something:\n")
    found = collections.Counter(
        rule for *_, answer in files for rule, outcome in answer["outcomes"].items() if outcome == "found")
    rest = [f"`{rule}` {found[rule]}" for rule in sorted(known_rules - labelled)]
    print(", ".join(rest) if rest else "none")
    unknown = sorted({label for _, labels, *_ in files for label in labels if not is_known(label)})
    if unknown:
        print("\nLabels that this script does not know: " + ", ".join(f"`{label}`" for label in unknown))


if __name__ == "__main__":
    main()
