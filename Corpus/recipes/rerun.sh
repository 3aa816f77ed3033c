#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the corpus again somewhere else, or only the templates and cases named, and compares what Readback says of each
# export with what it says of the recorded one: verdict, findings, outcomes, facts and texts of the views.
#   Corpus/recipes/rerun.sh typst-one-column docx-text-box/bjoern-suesskind
# Ends with 1 where they differ, unless provenance.json explains it ("difference").
set -euo pipefail
here=$(cd -- "$(dirname -- "$0")" && pwd)
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
"$here/make.sh" --into "$made" "$@"
python3 "$here/compare.py" "$made" "${READBACK:-$here/../../Scripts/readback}"
