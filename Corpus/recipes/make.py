# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the cases of the corpus; run it through make.sh, which installs the producers.

A template is a layout by one producer, a case a template filled with one persona: its folder holds the intent, the
export or exports and their provenance. cases.json lists all exports with the rules that must find something in them and
those that must not.
"""

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import Callable

import lab
import office
import rendered
import reprint
import scan
import sheet
import tex
import typ
import web
import word

CORPUS = Path(__file__).parent.parent
ALL = list(sheet.PERSONAS)
NIAMH, BJOERN, BEGONA, ANAIS, JOOST, LUCJA = ALL

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
class Template:
    name: str
    make: Callable[[sheet.Sheet, Path], None]
    exports: list[Export]
    personas: list[str] = field(default_factory=lambda: ALL)
    # Rules that must find something with some people only, whose words have what it takes.
    expects_of: dict[str, list[str]] = field(default_factory=dict)
    # Basics that these people do not give here.
    without: list[str] = field(default_factory=list)


def pdf(producers, layout, expects=(), forbids=None):
    return export("resume.pdf", producers, layout, expects, forbids)


def docx(producers, layout, expects=(), forbids=None):
    return export("resume.docx", producers, layout, expects, forbids)


def export(file, producers, layout, expects, forbids):
    barred = LAYOUT if forbids is None else forbids
    return Export(file, producers, layout, list(expects), [rule for rule in barred if rule not in expects])


def printed(layout, printer):
    return lambda content, folder: printer(layout(content), folder / "resume.pdf")


def drawn(draw):
    return lambda content, folder: draw(content, folder / "resume.pdf")


def written(layout, as_pdf=True, **options):
    def make(content, folder):
        word.save(layout(content), folder / "resume.docx")
        if as_pdf:
            word.libreoffice(folder / "resume.docx", folder / "resume.pdf", **options)

    return make


def only_printed(layout, **options):
    """A PDF by LibreOffice whose DOCX is not kept."""
    def make(content, folder):
        printed_by_libreoffice(layout(content), folder / "resume.pdf", **options)

    return make


def printed_by_libreoffice(made, target, **options):
    with tempfile.TemporaryDirectory() as scratch:
        source = Path(scratch) / "resume.docx"
        word.save(made, source)
        word.libreoffice(source, target, **options)


def stuffed(content):
    """The keywords are skills of the other personas: words that the page does not show."""
    others = [sheet.load(persona) for persona in ALL if persona != content.persona]
    return web.stuffed(content, [words for other in others for _, words in other.skills])


TEMPLATES = [
    # One column.
    Template("chromium-one-column", printed(web.one_column, web.chromium), [
        pdf(["chromium"], "one column; each title's line ends with its dates, set at the right by a flex box"),
    ]),
    Template("weasyprint-one-column", printed(web.serif, web.weasy), [
        pdf(["weasyprint"], "one column; centred banner; dates on a line of their own"),
    ]),
    Template("pdftex-one-column", printed(tex.one_column, tex.pdftex), [
        pdf(["pdftex"], "one column; dates set at the right by \\hfill; spaces are gaps, not glyphs"),
    ]),
    Template("xetex-garamond", printed(tex.garamond, tex.xetex), [
        pdf(["xetex"], "one column in EB Garamond; headings in small capitals over a rule"),
    ]),
    Template("luatex-moderncv", printed(tex.moderncv, tex.luatex), [
        pdf(["luatex"], "moderncv, style classic: name at the left, address at the right, dates and names of skills in the margin",
            forbids=["text-box", "no-text-layer"]),
    ]),
    Template("typst-one-column", printed(typ.one_column, typ.compile), [
        pdf(["typst"], "one column; dates set at the right by #h(1fr); a tagged file, as Typst makes them"),
    ]),
    Template("rendercv-classic", drawn(rendered.rendercv), [
        pdf(["rendercv"], "RenderCV's theme classic without icons: one column, place and dates set at the right"),
    ], without=["phone"]),
    Template("reportlab-one-column", drawn(lab.flowing), [
        pdf(["reportlab"], "one column of flowables; titles and dates are the cells of tables without lines"),
    ]),
    Template("pandoc-docx", lambda content, folder: office.pandoc(office.markdown(content), folder / "resume.docx"), [
        docx(["pandoc"], "one column, from Markdown with pandoc's own styles"),
    ]),
    Template("docx-one-column", written(word.one_column), [
        docx(["python-docx"], "one column of plain paragraphs with heading and list styles"),
        pdf(["libreoffice"], "the same, printed"),
    ], [BJOERN]),
    Template("docx-tab-dates", written(word.tab_dates), [
        docx(["python-docx"], "one column; dates at a right tab stop"),
        pdf(["libreoffice"], "the same, printed"),
    ]),
    Template("libreoffice-tagged", only_printed(word.one_column, UseTaggedPDF=True), [
        pdf(["python-docx", "libreoffice"], "one column; exported as a tagged PDF"),
    ], [BEGONA]),

    # Columns, tables, boxes.
    Template("chromium-sidebar", printed(web.sidebar, web.chromium), [
        pdf(["chromium"], "two columns by CSS grid: a dark sidebar with contact, skills and languages at the left",
            expects=["multi-column"]),
    ]),
    Template("reportlab-sidebar", drawn(lab.framed), [
        pdf(["reportlab"], "two frames: the career at the left, contact, skills and languages in a shaded one at the right",
            expects=["multi-column"]),
    ]),
    Template("latex-minipage", printed(tex.minipages, tex.pdftex), [
        pdf(["pdftex"], "two columns by minipages below a banner, the left one for contact and skills",
            expects=["multi-column"]),
    ], [NIAMH]),
    Template("weasyprint-columns", printed(web.newspaper, web.weasy), [
        pdf(["weasyprint"], "a banner over two columns between which the text flows (CSS columns)",
            expects=["multi-column"]),
    ], [BEGONA]),
    Template("docx-section-columns", written(word.section_columns), [
        docx(["python-docx"], "a banner over a section of two columns (w:cols) with a column break; the paragraphs stay in order",
             expects=["multi-column"]),
        pdf(["libreoffice"], "the same, printed", expects=["multi-column"]),
    ], [BEGONA]),
    Template("docx-layout-table", written(word.layout_table), [
        docx(["python-docx"], "a borderless table of one row: sidebar left, career right",
             expects=["multi-column", "table-layout"]),
        pdf(["libreoffice"], "the same, printed: nothing is left of the table but its two columns",
            expects=["multi-column"], forbids=["text-box", "contact-in-header-footer", "no-text-layer"]),
    ], [NIAMH]),
    Template("docxtpl-form", lambda content, folder: office.filled(content, folder / "resume.docx"), [
        docx(["docxtpl"], "an agency's form, filled: dates and labels in the first column of ruled tables",
             expects=["table-layout"]),
    ]),
    Template("chromium-ruled-table", printed(web.ruled_table, web.chromium), [
        pdf(["chromium"], "work, education and skills in tables with visible rules",
            expects=["table-layout"], forbids=["text-box", "contact-in-header-footer", "no-text-layer"]),
    ], [BJOERN]),
    Template("docx-ruled-table", written(word.ruled_table), [
        docx(["python-docx"], "work, education and skills in tables with visible rules", expects=["table-layout"]),
        pdf(["libreoffice"], "the same, printed",
            expects=["table-layout"], forbids=["text-box", "contact-in-header-footer", "no-text-layer"]),
    ], [BEGONA]),
    Template("docx-nested-table", written(word.nested_tables, as_pdf=False), [
        docx(["python-docx"], "every section is a row of a table, its entries a table in a cell",
             expects=["nested-table", "table-layout"], forbids=["text-box"]),
    ], [ANAIS, JOOST]),
    Template("docx-text-box", written(word.text_box), [
        docx(["python-docx"], "contact, skills and languages in a text box at the right (DrawingML with its VML twin)",
             expects=["multi-column", "text-box"]),
        pdf(["libreoffice"], "the same, printed: the box has become a second column",
            expects=["multi-column"], forbids=["table-layout", "contact-in-header-footer", "no-text-layer"]),
    ]),
    Template("docx-contact-header", written(word.contact_in_header, UseTaggedPDF=True), [
        docx(["python-docx"], "name and contact only in the page header", expects=["contact-in-header-footer"]),
        pdf(["libreoffice"], "the same, printed on two pages as a tagged PDF: the header is an artifact on each",
            expects=["contact-in-header-footer"]),
    ], [NIAMH]),

    # Text that is not where readers of a DOCX look.
    Template("docx-tracked-changes", written(word.tracked, as_pdf=False), [
        docx(["python-docx"], "insertions and deletions that nobody accepted", expects=["tracked-changes"]),
    ], [BEGONA, LUCJA]),
    Template("docx-form-fields", written(word.form_fields, as_pdf=False), [
        docx(["python-docx"], "name, contact and summary in content controls",
             expects=["content-control", "contact-missing"]),
    ], [BJOERN, ANAIS]),
    Template("docx-diagram", written(word.diagram, as_pdf=False), [
        docx(["python-docx"], "the skills in a SmartArt drawing", expects=["diagram-text"]),
    ], [NIAMH, JOOST]),
    Template("docx-merged-in", written(word.merged_in, as_pdf=False), [
        docx(["python-docx"], "the career in HTML that Word merges in (w:altChunk)",
             expects=["embedded-document", "no-experience-found"]),
    ], [NIAMH, LUCJA]),

    # Pages that look right and do not read right.
    Template("image-only", printed(web.one_column, reprint.made_from(web.chromium, scan.scan)), [
        pdf(["chromium", "poppler", "img2pdf"], "one page as a grey picture of 96 dots per inch; no text at all",
            expects=["no-text-layer", "scanned-page"]),
    ], [BEGONA]),
    Template("outlines", printed(web.link_words, reprint.made_from(web.chromium, reprint.outlines)), [
        pdf(["chromium", "ghostscript"], "every letter a filled shape", expects=["text-as-outlines"],
            forbids=["multi-column", "table-layout", "text-box"]),
    ], [LUCJA]),
    Template("pdftex-bitmap-fonts", printed(tex.bitmap, tex.pdftex), [
        pdf(["pdftex"], "an article in T1 without outline fonts: letters are pictures in Type 3 fonts without names",
            expects=["no-unicode-mapping"]),
    ], [NIAMH, BJOERN]),
    Template("ghostscript-reprint", printed(web.newspaper, reprint.made_from(web.chromium, reprint.ghostscript)), [
        pdf(["chromium", "ghostscript"],
            "two columns in Carlito, printed again by Ghostscript, which calls ligatures by the names of other letters",
            expects=["multi-column"]),
    ], expects_of={persona: ["wrong-unicode-mapping"] for persona in (NIAMH, BJOERN, BEGONA, ANAIS)}),
    Template("xetex-bold", printed(tex.all_bold, tex.xetex), [
        pdf(["xetex"], "all in EB Garamond's bold, whose letters with accents the file maps to U+FFFD",
            expects=["replacement-characters"]),
    ], [LUCJA, ANAIS]),
    Template("cairo-reprint", printed(web.ruled_table, reprint.made_from(web.chromium, reprint.cairo)), [
        pdf(["chromium", "cairo"], "ruled tables, printed by Chromium, then into a file by a viewer that draws with cairo",
            expects=["table-layout"]),
    ], [NIAMH, ANAIS]),
    Template("chromium-spaced-capitals", printed(web.spaced, web.chromium), [
        pdf(["chromium"], "name and headings in capitals set half a letter apart", expects=["letter-spacing"]),
    ], [BEGONA, JOOST]),
    Template("typst-styled-letters", printed(typ.styled_letters, typ.compile), [
        pdf(["typst"], "headings, titles and employers in mathematical letters", expects=["look-alike-characters"]),
    ], [NIAMH]),
    Template("reportlab-layers", drawn(lab.layered), [
        pdf(["reportlab"], "one column, painted from the foot of the page to its head", expects=["stream-order"]),
    ], [BJOERN, JOOST]),
    Template("weasyprint-keywords", printed(stuffed, web.weasy), [
        pdf(["weasyprint"], "white keywords of one point above the name", expects=["hidden-text"]),
    ], [ANAIS, NIAMH]),
    Template("chromium-link-words", printed(web.link_words, web.chromium), [
        pdf(["chromium"], "the head shows words with links; addresses and numbers are only in the links",
            expects=["link-without-url", "contact-missing"]),
    ], [LUCJA, BEGONA]),
    Template("chromium-tight-contact", printed(web.glued, web.chromium), [
        pdf(["chromium"], "thin rules and no space between address, e-mail and number", expects=["contact-glued"]),
    ], [BJOERN, JOOST]),
    Template("weasyprint-icon-headings", printed(web.icon_headings, web.weasy), [
        pdf(["weasyprint"], "small drawings instead of headings", expects=["missing-section"]),
    ], [NIAMH, ANAIS]),
    Template("weasyprint-narrative", printed(web.narrative, web.weasy), [
        pdf(["weasyprint"], "jobs and courses told one after the other in a paragraph", expects=["entries-merged"]),
    ], [LUCJA]),
    Template("libreoffice-restricted", only_printed(
        word.tab_dates, RestrictPermissions=True, PermissionPassword="pruefung", EnableCopyingOfContent=False,
        EnableTextAccessForAccessibilityTools=False), [
        pdf(["python-docx", "libreoffice"], "one column; permissions forbid to copy text", expects=["extraction-forbidden"]),
    ], [ANAIS]),
    Template("lost-sector", printed(word.tab_dates, reprint.made_from(printed_by_libreoffice, reprint.lost_sector)), [
        pdf(["python-docx", "libreoffice"], "two pages; 512 bytes of the file read as zeros, and with them the second page",
            expects=["damaged-file"], forbids=["multi-column", "table-layout", "text-box"]),
    ], [ANAIS]),
]


def first_line(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()[0].strip()


def package(name):
    return first_line("dpkg-query", "-W", "-f", "${Version}", name)


def pip_version(environment, name):
    return first_line(f"{environment}/bin/python", "-c", f"from importlib.metadata import version; print(version('{name}'))")


def live(program):
    return f'{program} {package("texlive-binaries")} with texlive-latex-recommended {package("texlive-latex-recommended")}'


PRODUCERS = {
    "cairo": lambda: f'pdftocairo {package("poppler-utils")}, cairo {package("libcairo2")} (Debian)',
    "chromium": lambda: f'Chromium {package("chromium")} (Debian)',
    "docxtpl": lambda: f'docxtpl {version("docxtpl")} (PyPI) on a template by python-docx {version("python-docx")}',
    "ghostscript": lambda: f'Ghostscript {package("ghostscript")} (Debian), device pdfwrite',
    "img2pdf": lambda: f'img2pdf {version("img2pdf")} (PyPI)',
    "libreoffice": lambda: f'LibreOffice Writer {package("libreoffice-writer")} (Debian)',
    "luatex": lambda: f'{live("LuaTeX")}, moderncv of texlive-latex-extra {package("texlive-latex-extra")} (Debian)',
    "pandoc": lambda: f'pandoc {package("pandoc")} (Debian)',
    "pdftex": lambda: f'{live("pdfTeX")}, lmodern {package("lmodern")} (Debian)',
    "poppler": lambda: f'pdftoppm {package("poppler-utils")} (Debian)',
    "python-docx": lambda: f'python-docx {version("python-docx")} (PyPI)',
    "rendercv": lambda: "RenderCV {} (PyPI), by Typst as bound by typst {}".format(
        *(pip_version(rendered.environment(), name) for name in ("rendercv", "typst"))),
    "reportlab": lambda: f'ReportLab {version("reportlab")} (PyPI)',
    "typst": lambda: f'Typst, as bound by typst {version("typst")} (PyPI)',
    "weasyprint": lambda: f'WeasyPrint {version("weasyprint")} (PyPI)',
    "xetex": lambda: f'{live("XeTeX")}, fonts-ebgaramond {package("fonts-ebgaramond")} (Debian)',
}


def fonts(file):
    """The families of the fonts inside a PDF, without the six letters that mark a subset."""
    rows = subprocess.run(["pdffonts", file], check=True, capture_output=True, text=True).stdout.splitlines()[2:]
    return sorted({row.split()[0].split("+")[-1] for row in rows if not row.startswith("[none]")})


def provenance(template, persona, folder):
    exports = {}
    for item in template.exports:
        exports[item.file] = {"layout": item.layout, "producers": [PRODUCERS[name]() for name in item.producers]}
        names = fonts(folder / item.file) if item.file.endswith(".pdf") and template.name != "lost-sector" else []
        if names:
            exports[item.file]["fonts"] = names
    return {"exports": exports, "persona": persona, "recipe": f"Corpus/recipes/make.sh {template.name}/{persona}",
            "template": template.name}


def make(template, persona, into):
    folder = into / template.name / persona
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    intent = (sheet.INTENTS / f"{persona}.json").read_text()
    if template.without:
        meant = json.loads(intent)
        for key in template.without:
            del meant["basics"][key]
        intent = json.dumps(meant, indent=2, ensure_ascii=False) + "\n"
    (folder / "intent.json").write_text(intent)
    template.make(sheet.load(persona), folder)
    text = json.dumps(provenance(template, persona, folder), indent=2, sort_keys=True, ensure_ascii=False)
    (folder / "provenance.json").write_text(text + "\n")


def index():
    return [
        {"file": f"{template.name}/{persona}/{item.file}", "intent": f"{template.name}/{persona}/intent.json",
         "expects": item.expects + template.expects_of.get(persona, []), "forbids": item.forbids}
        for template in TEMPLATES for persona in template.personas for item in template.exports
    ]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cases", nargs="*", help="TEMPLATE or TEMPLATE/PERSONA; all by default")
    parser.add_argument("--into", type=Path, default=CORPUS, help="the folder to write to")
    given = parser.parse_args()
    every = [(template, persona) for template in TEMPLATES for persona in template.personas]
    known = {name for template, persona in every for name in (template.name, f"{template.name}/{persona}")}
    if unknown := set(given.cases) - known:
        sys.exit(f'no such case: {", ".join(sorted(unknown))}')
    chosen = [case for case in every
              if not given.cases or {case[0].name, f"{case[0].name}/{case[1]}"} & set(given.cases)]

    def run(case):
        print(f"{case[0].name}/{case[1]}", file=sys.stderr)
        make(*case, given.into)

    # Most of the time is that of other programs; two at once keep a small machine busy.
    with ThreadPoolExecutor(max_workers=2) as workers:
        for result in [workers.submit(run, case) for case in chosen]:
            try:
                result.result()
            except subprocess.CalledProcessError as error:
                sys.exit(f"{error}\n{error.stdout}\n{error.stderr}")
    (given.into / "cases.json").write_text(json.dumps(index(), indent=2) + "\n")


main()
