# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares what Readback says of exports made anew with what it says of those in the corpus; see rerun.sh."""

import json
import subprocess
import sys
from pathlib import Path

CORPUS = Path(__file__).parent.parent


def report(readback, file):
    answer = subprocess.run(
        [readback, "check", file, "--intent", file.parent / "intent.json", "--fail-on", "never", "--format", "json"],
        capture_output=True, text=True)
    if not answer.stdout:
        sys.exit(f"{file}: {answer.stderr}")
    whole = json.loads(answer.stdout)
    # What the file is called and which bytes it has says nothing of what is read.
    return {key: whole[key] for key in ("verdict", "findings", "outcomes", "views", "error")}


def difference(recorded, made, path=""):
    """The first place where they differ, and how; nil where they do not."""
    if isinstance(recorded, dict) and isinstance(made, dict):
        pairs = [(f"{path}.{key}", recorded.get(key), made.get(key)) for key in sorted({*recorded, *made})]
    elif isinstance(recorded, list) and isinstance(made, list) and len(recorded) == len(made):
        pairs = [(f"{path}[{index}]", *pair) for index, pair in enumerate(zip(recorded, made))]
    elif recorded == made:
        return None
    else:
        return f"{path.lstrip('.')}: {str(recorded)[:300]!r} is now {str(made)[:300]!r}"
    return next((found for pair in pairs if (found := difference(pair[1], pair[2], pair[0]))), None)


def explanation(file):
    exports = json.loads((file.parent / "provenance.json").read_text())["exports"]
    return exports[file.name].get("difference")


def main(folder, readback):
    same = explained = differing = 0
    files = sorted(file for file in Path(folder).glob("*/*/resume.*"))
    for file in files:
        name = file.relative_to(folder)
        found = difference(report(readback, CORPUS / name), report(readback, file))
        if found is None:
            same += 1
        elif reason := explanation(CORPUS / name):
            explained += 1
            print(f"{name}: {found}\n  explained: {reason}")
        else:
            differing += 1
            print(f"{name}: {found}")
    print(f"{len(files)} exports made again: {same} as recorded, {explained} otherwise and explained, {differing} otherwise")
    sys.exit(differing > 0)


main(sys.argv[1], sys.argv[2])
