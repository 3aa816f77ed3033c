# SPDX-License-Identifier: GPL-3.0-or-later
"""What other people's programs read in a report.

    read.py sarif|junit|markdown|github < REPORT

sarif     pydantic-sarif, which is made of the schema that OASIS publishes, validates the log; sarif-tools counts its results
junit     junitparser reads the suites
markdown  cmark-gfm, GitHub's own parser, makes HTML of it
github    the lines that a runner takes for commands, by the rules of its parser (actions/runner, ActionCommand.cs)

Prints JSON, keys sorted; fails with what the reader says where it refuses the report.
"""

import collections
import html.parser
import json
import sys
import tempfile


def sarif(text):
    import pydantic_sarif.model
    from sarif.loader import load_sarif_file

    log = pydantic_sarif.model.StaticAnalysisResultsFormatSarifVersion210JsonSchema.model_validate_json(text)
    with tempfile.NamedTemporaryFile("w", suffix=".sarif", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        records = load_sarif_file(file.name).get_records()
    levels = collections.Counter(record["Severity"] for record in records)
    return {"levels": levels, "rules": [rule.id for run in log.runs for rule in run.tool.driver.rules],
            "messages": [result.message.text for run in log.runs for result in run.results]}


def junit(text):
    import junitparser

    def outcome(case):
        return type(case.result[0]).__name__.lower() if case.result else "passed"

    report = junitparser.JUnitXml.fromstring(text.encode())
    return {"suites": [
        {"name": suite.name, "said": {"tests": suite.tests, "failure": suite.failures, "error": suite.errors, "skipped": suite.skipped},
         "cases": [[case.name, outcome(case)] for case in suite]}
        for suite in report]}


class Cells(html.parser.HTMLParser):
    """The elements of a page, and the words in the cells of its tables, row by row."""

    def __init__(self):
        super().__init__()
        self.elements = collections.Counter()
        self.rows = []
        self.inside = False

    def handle_starttag(self, tag, attributes):
        self.elements[tag] += 1
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self.rows[-1].append("")
            self.inside = True

    def handle_endtag(self, tag):
        if tag in ("td", "th"):
            self.inside = False

    def handle_data(self, data):
        if self.inside:
            self.rows[-1][-1] += data


def markdown(text):
    import cmarkgfm
    from cmarkgfm.cmark import Options

    page = Cells()
    # What GitHub lets through is decided after its parser, so that nothing may be hidden by this one.
    page.feed(cmarkgfm.github_flavored_markdown_to_html(text, options=Options.CMARK_OPT_UNSAFE))
    return {"elements": page.elements, "rows": page.rows}


def github(text):
    def plain(value, codes):
        for code, character in codes:
            value = value.replace(code, character)
        return value

    data = [("%0D", "\r"), ("%0A", "\n"), ("%25", "%")]
    annotations = []
    for line in text.split("\n"):
        line = line.strip()
        end = line.find("::", 2)
        if not line.startswith("::") or end < 0:
            annotations.append({"line": line})
            continue
        name, _, rest = line[2:end].partition(" ")
        pairs = (pair.strip().split("=", 1) for pair in rest.strip().split(",") if pair)
        properties = {pair[0]: plain(pair[1], [("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")])
                      for pair in pairs if len(pair) == 2}
        annotations.append({"command": name, "message": plain(line[end + 2:], data), **properties})
    if annotations and annotations[-1] == {"line": ""}:
        annotations.pop()
    return {"annotations": annotations}


def main():
    readers = {"sarif": sarif, "junit": junit, "markdown": markdown, "github": github}
    json.dump(readers[sys.argv[1]](sys.stdin.buffer.read().decode()), sys.stdout, sort_keys=True)


if __name__ == "__main__":
    main()
