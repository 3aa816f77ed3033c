# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the cases of the corpus; run it through make.sh, which installs the producers.

Every case is a folder with its intent, its export or exports and its provenance; cases.json lists all
exports with the rules that must find something in them and those that must not.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import Callable

import scan
import sheet
import tex
import typ
import web
import word

CORPUS = Path(__file__).parent.parent

# What a plain page must never be accused of.
LAYOUT = ["multi-column", "table-layout", "text-box", "contact-in-header-footer", "no-text-layer"]


@dataclass
class Export:
    """A file of a case: its producers, what in its layout matters, and what rules owe it."""

    file: str
    producers: list[str]
    layout: str
    expects: list[str] = field(default_factory=list)
    # Rules that must not find anything; those in neither list are free to.
    forbids: list[str] = field(default_factory=list)


@dataclass
class Case:
    name: str
    intent: str
    make: Callable[[sheet.Sheet, Path], None]
    exports: list[Export]


def pdf(producers, layout, expects=(), forbids=None):
    return export("resume.pdf", producers, layout, expects, forbids)


def docx(producers, layout, expects=(), forbids=None):
    return export("resume.docx", producers, layout, expects, forbids)


def export(file, producers, layout, expects, forbids):
    barred = LAYOUT if forbids is None else forbids
    return Export(file, producers, layout, list(expects), [rule for rule in barred if rule not in expects])


def printed(layout, printer):
    return lambda content, folder: printer(layout(content), folder / "resume.pdf")


def written(layout, as_pdf=True, **options):
    def make(content, folder):
        word.save(layout(content), folder / "resume.docx")
        if as_pdf:
            word.libreoffice(folder / "resume.docx", folder / "resume.pdf", **options)

    return make


def tagged_only(content, folder):
    with tempfile.TemporaryDirectory() as scratch:
        source = Path(scratch) / "resume.docx"
        word.save(word.one_column(content), source)
        word.libreoffice(source, folder / "resume.pdf", UseTaggedPDF=True)


def scanned(content, folder):
    with tempfile.TemporaryDirectory() as scratch:
        source = Path(scratch) / "resume.pdf"
        web.chromium(web.one_column(content), source)
        scan.scan(source, folder / "resume.pdf")


CASES = [
    Case("chromium-one-column", "en", printed(web.one_column, web.chromium), [
        pdf(["chromium"], "one column; each title's line ends with its dates, set at the right by a flex box"),
    ]),
    Case("weasyprint-one-column", "de", printed(web.serif, web.weasy), [
        pdf(["weasyprint"], "one column; centred banner; dates on a line of their own"),
    ]),
    Case("pdftex-one-column", "en", printed(tex.one_column, tex.pdftex), [
        pdf(["pdftex"], "one column; dates set at the right by \\hfill; spaces are gaps, not glyphs"),
    ]),
    Case("typst-one-column", "es", printed(typ.one_column, typ.compile), [
        pdf(["typst"], "one column; dates set at the right by #h(1fr); a tagged file, as Typst makes them"),
    ]),
    Case("docx-one-column", "de", written(word.one_column), [
        docx(["python-docx"], "one column of plain paragraphs with heading and list styles"),
        pdf(["libreoffice"], "the same, printed"),
    ]),
    Case("docx-tab-dates", "en", written(word.tab_dates), [
        docx(["python-docx"], "one column; dates at a right tab stop"),
        pdf(["libreoffice"], "the same, printed; two pages"),
    ]),
    Case("libreoffice-tagged", "es", tagged_only, [
        pdf(["python-docx", "libreoffice"], "one column; exported as a tagged PDF"),
    ]),
    Case("chromium-sidebar", "en", printed(web.sidebar, web.chromium), [
        pdf(["chromium"], "two columns by CSS grid: a dark sidebar with contact, skills and languages at the left",
            expects=["multi-column"]),
    ]),
    Case("latex-minipage", "en", printed(tex.minipages, tex.pdftex), [
        pdf(["pdftex"], "two columns by minipages below a banner, the left one for contact and skills",
            expects=["multi-column"]),
    ]),
    Case("weasyprint-columns", "es", printed(web.newspaper, web.weasy), [
        pdf(["weasyprint"], "a banner over two columns between which the text flows (CSS columns)",
            expects=["multi-column"]),
    ]),
    Case("docx-section-columns", "es", written(word.section_columns), [
        docx(["python-docx"], "a banner over a section of two columns (w:cols) with a column break; the paragraphs stay in order",
             expects=["multi-column"]),
        pdf(["libreoffice"], "the same, printed", expects=["multi-column"]),
    ]),
    Case("docx-layout-table", "en", written(word.layout_table), [
        docx(["python-docx"], "a borderless table of one row: sidebar left, career right",
             expects=["multi-column", "table-layout"]),
        pdf(["libreoffice"], "the same, printed: nothing is left of the table but its two columns",
            expects=["multi-column"], forbids=["text-box", "contact-in-header-footer", "no-text-layer"]),
    ]),
    Case("chromium-ruled-table", "de", printed(web.ruled_table, web.chromium), [
        pdf(["chromium"], "work, education and skills in tables with visible rules",
            expects=["table-layout"], forbids=["text-box", "contact-in-header-footer", "no-text-layer"]),
    ]),
    Case("docx-ruled-table", "es", written(word.ruled_table), [
        docx(["python-docx"], "work, education and skills in tables with visible rules", expects=["table-layout"]),
        pdf(["libreoffice"], "the same, printed",
            expects=["table-layout"], forbids=["text-box", "contact-in-header-footer", "no-text-layer"]),
    ]),
    Case("docx-text-box", "de", written(word.text_box), [
        docx(["python-docx"], "contact, skills and languages in a text box at the right (DrawingML with its VML twin)",
             expects=["multi-column", "text-box"]),
        pdf(["libreoffice"], "the same, printed: the box has become a second column",
            expects=["multi-column"], forbids=["table-layout", "contact-in-header-footer", "no-text-layer"]),
    ]),
    Case("docx-contact-header", "en", written(word.contact_in_header, UseTaggedPDF=True), [
        docx(["python-docx"], "name and contact only in the page header", expects=["contact-in-header-footer"]),
        pdf(["libreoffice"], "the same, printed on two pages as a tagged PDF: the header is an artifact on each",
            expects=["contact-in-header-footer"]),
    ]),
    Case("image-only", "es", scanned, [
        pdf(["chromium", "poppler", "img2pdf"], "one page as a grey picture of 96 dots per inch; no text at all",
            expects=["no-text-layer"]),
    ]),
]


def first_line(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()[0].strip()


def package(name):
    return first_line("dpkg-query", "-W", "-f", "${Version}", name)


PRODUCERS = {
    "chromium": lambda: f'Chromium {package("chromium")} (Debian)',
    "libreoffice": lambda: f'LibreOffice Writer {package("libreoffice-writer")} (Debian)',
    "pdftex": lambda: f'pdfTeX {package("texlive-binaries")} with texlive-latex-recommended '
                      f'{package("texlive-latex-recommended")}, lmodern {package("lmodern")} (Debian)',
    "poppler": lambda: f'pdftoppm {package("poppler-utils")} (Debian)',
    "weasyprint": lambda: f'WeasyPrint {version("weasyprint")} (PyPI)',
    "typst": lambda: f'Typst, as bound by typst {version("typst")} (PyPI)',
    "python-docx": lambda: f'python-docx {version("python-docx")} (PyPI)',
    "img2pdf": lambda: f'img2pdf {version("img2pdf")} (PyPI)',
}


def fonts(file):
    """The families of the fonts inside a PDF, without the six letters that mark a subset."""
    rows = subprocess.run(["pdffonts", file], check=True, capture_output=True, text=True).stdout.splitlines()[2:]
    return sorted({row.split()[0].split("+")[-1] for row in rows})


def fonts_line(file):
    names = fonts(file) if file.suffix == ".pdf" else []
    return [f'- Fonts inside: {", ".join(names)}.'] if names else []


def provenance(case):
    lines = [f"# {case.name}", "", f"Made by `Corpus/recipes/make.sh {case.name}` from the invented intent "
             f"`Corpus/recipes/intents/{case.intent}.json`.", ""]
    for item in case.exports:
        lines += [f"## {item.file}", "", f"- Layout: {item.layout}.",
                  *(f"- Producer: {PRODUCERS[name]()}." for name in item.producers),
                  *fonts_line(CORPUS / case.name / item.file),
                  f'- Must be found: {", ".join(f"`{rule}`" for rule in item.expects) or "nothing"}.',
                  f'- Must not be found: {", ".join(f"`{rule}`" for rule in item.forbids) or "nothing in particular"}.',
                  ""]
    return "\n".join(lines)


def make(case):
    folder = CORPUS / case.name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    shutil.copyfile(sheet.INTENTS / f"{case.intent}.json", folder / "intent.json")
    case.make(sheet.load(case.intent), folder)
    (folder / "provenance.md").write_text(provenance(case))


def index():
    return [
        {"file": f"{case.name}/{item.file}", "intent": f"{case.name}/intent.json",
         "expects": item.expects, "forbids": item.forbids}
        for case in CASES for item in case.exports
    ]


def main(names):
    unknown = set(names) - {case.name for case in CASES}
    if unknown:
        sys.exit(f'no such case: {", ".join(sorted(unknown))}')
    for case in CASES:
        if not names or case.name in names:
            print(case.name, file=sys.stderr)
            make(case)
    (CORPUS / "cases.json").write_text(json.dumps(index(), indent=2) + "\n")


main(sys.argv[1:])
