# SPDX-License-Identifier: GPL-3.0-or-later
"""Layouts in HTML and CSS, printed by Chromium or by WeasyPrint."""

import subprocess
import tempfile
from html import escape
from pathlib import Path

import weasyprint

PAGE = """<!doctype html>
<html lang="{language}"><head><meta charset="utf-8"><title>{name}</title><style>
* {{ box-sizing: border-box; }}
body {{ margin: 0; }} h1, h2, h3, p, ul {{ margin: 0; }} ul {{ padding-left: 1.3em; }}
{css}
</style></head><body>{body}</body></html>
"""


def paragraphs(lines):
    return "".join(f"<p>{escape(line)}</p>" for line in lines)


def bullets(points):
    return f'<ul>{"".join(f"<li>{escape(point)}</li>" for point in points)}</ul>' if points else ""


def section(heading, inner):
    return f"<section><h2>{escape(heading)}</h2>{inner}</section>" if inner else ""


def entries(items):
    """The dates stand at the right of the title's line."""
    return "".join(
        f'<div class="entry"><div class="line"><h3>{escape(item.title)}</h3><span>{escape(item.dates)}</span></div>'
        f'<p class="place">{escape(item.place)}</p>{bullets(item.points)}</div>'
        for item in items
    )


def stacked(items):
    """The dates stand on a line of their own."""
    return "".join(
        f'<div class="entry"><h3>{escape(item.title)}</h3><p class="place">{escape(item.place)}</p>'
        f'<p class="dates">{escape(item.dates)}</p>{bullets(item.points)}</div>'
        for item in items
    )


def skills(sheet):
    return "".join(f"<p><b>{escape(name)}:</b> {escape(words)}</p>" for name, words in sheet.skills)


def banner(sheet, contact=True):
    rows = [" | ".join(row) for row in (sheet.contact[:3], sheet.links) if row and contact]
    lines = "".join(f'<p class="contact">{escape(row)}</p>' for row in rows)
    return f"<header><h1>{escape(sheet.name)}</h1><p class=\"label\">{escape(sheet.label)}</p>{lines}</header>"


def page(sheet, css, body):
    return PAGE.format(language=sheet.language, name=escape(sheet.name), css=css, body=body)


def one_column(sheet):
    css = """
    @page { size: A4; margin: 18mm 20mm; }
    body { font: 10pt/1.4 Lato, sans-serif; color: #222; }
    header { border-bottom: 1.5pt solid #245; padding-bottom: 6pt; }
    h1 { font-size: 22pt; color: #245; } .label { font-size: 12pt; } .contact { font-size: 9pt; margin-top: 2pt; }
    h2 { font-size: 12.5pt; color: #245; margin: 12pt 0 4pt; text-transform: none; }
    h3 { font-size: 10.5pt; } .line { display: flex; justify-content: space-between; }
    .place { font-style: italic; } .entry { margin-bottom: 6pt; break-inside: avoid; }
    """
    words = sheet.words
    return page(sheet, css, banner(sheet)
        + section(words["summary"], paragraphs([sheet.summary]))
        + section(words["work"], entries(sheet.work))
        + section(words["education"], entries(sheet.education))
        + section(words["skills"], skills(sheet))
        + section(words["languages"], paragraphs([", ".join(sheet.languages)]))
        + section(words["certificates"], paragraphs(sheet.certificates)))


def serif(sheet):
    css = """
    @page { size: A4; margin: 20mm 22mm; }
    body { font: 9.5pt/1.4 'DejaVu Serif', serif; }
    header { text-align: center; margin-bottom: 8pt; } h1 { font-size: 20pt; }
    .contact { font-size: 8pt; } h2 { font-size: 12pt; border-bottom: .6pt solid #777; margin: 12pt 0 5pt; }
    h3 { font-size: 9.5pt; } .dates { font-size: 8.5pt; color: #444; } .entry { margin-bottom: 7pt; }
    """
    words = sheet.words
    return page(sheet, css, banner(sheet)
        + section(words["summary"], paragraphs([sheet.summary]))
        + section(words["work"], stacked(sheet.work))
        + section(words["education"], stacked(sheet.education))
        + section(words["skills"], skills(sheet))
        + section(words["languages"], paragraphs(sheet.languages))
        + section(words["certificates"], paragraphs(sheet.certificates)))


def sidebar(sheet):
    css = """
    @page { size: A4; margin: 0; }
    body { font: 9.5pt/1.4 Lato, sans-serif; display: grid; grid-template-columns: 66mm 1fr; min-height: 297mm; }
    aside { background: #1f3a4d; color: #fff; padding: 16mm 6mm; } main { padding: 16mm 12mm 10mm 9mm; }
    h1 { font-size: 21pt; line-height: 1.15; } .label { font-size: 12pt; color: #1f3a4d; margin-bottom: 8pt; }
    h2 { font-size: 11.5pt; margin: 10pt 0 4pt; } aside h2:first-child { margin-top: 0; }
    main h2 { color: #1f3a4d; border-bottom: 1pt solid #1f3a4d; }
    h3 { font-size: 10pt; } .place { font-style: italic; } .dates { color: #555; }
    .entry { margin-bottom: 6pt; } aside p { font-size: 8.5pt; margin-bottom: 2pt; }
    """
    words = sheet.words
    grouped = "".join(f"<h3>{escape(name)}</h3><p>{escape(items)}</p>" for name, items in sheet.skills)
    aside = (section(words["contact"], paragraphs(sheet.contact)) + section(words["skills"], grouped)
        + section(words["languages"], paragraphs(sheet.languages))
        + section(words["certificates"], paragraphs(sheet.certificates)))
    main = (banner(sheet, contact=False) + section(words["summary"], paragraphs([sheet.summary]))
        + section(words["work"], stacked(sheet.work)) + section(words["education"], stacked(sheet.education)))
    return page(sheet, css, f"<aside>{aside}</aside><main>{main}</main>")


def newspaper(sheet):
    """A heading over two columns between which the text flows."""
    css = """
    @page { size: A4; margin: 18mm; }
    body { font: 10pt/1.4 Carlito, sans-serif; }
    header { margin-bottom: 10pt; border-bottom: 2pt solid #7a3b1d; } h1 { font-size: 23pt; color: #7a3b1d; }
    header { padding-bottom: 6pt; } .flow { column-count: 2; column-gap: 10mm; }
    h2 { font-size: 12.5pt; color: #7a3b1d; margin: 0 0 3pt; break-after: avoid; } section { margin-bottom: 9pt; }
    h3 { font-size: 10.5pt; } .entry { margin-bottom: 6pt; } .dates { color: #555; }
    """
    words = sheet.words
    flow = (section(words["summary"], paragraphs([sheet.summary]))
        + section(words["work"], stacked(sheet.work)) + section(words["education"], stacked(sheet.education))
        + section(words["skills"], skills(sheet)) + section(words["languages"], paragraphs(sheet.languages))
        + section(words["certificates"], paragraphs(sheet.certificates)))
    return page(sheet, css, banner(sheet) + f'<div class="flow">{flow}</div>')


def ruled_table(sheet):
    """Work and education stand in tables with visible rules, as office forms have them."""
    css = """
    @page { size: A4; margin: 20mm; }
    body { font: 10pt/1.4 Carlito, sans-serif; }
    h1 { font-size: 20pt; } h2 { font-size: 12.5pt; margin: 12pt 0 4pt; }
    table { width: 100%; border-collapse: collapse; } td, th { border: .75pt solid #333; padding: 3pt 5pt;
    vertical-align: top; text-align: left; } td:first-child { width: 34mm; } h3 { font-size: 10pt; }
    """
    words = sheet.words

    def table(items):
        rows = "".join(
            f'<tr><td>{escape(item.dates)}</td><td>{escape(item.place)}</td>'
            f"<td><h3>{escape(item.title)}</h3>{bullets(item.points)}</td></tr>" for item in items)
        return f"<table>{rows}</table>"

    pairs = "".join(f"<tr><th>{escape(name)}</th><td>{escape(items)}</td></tr>" for name, items in sheet.skills)
    return page(sheet, css, banner(sheet)
        + section(words["summary"], paragraphs([sheet.summary]))
        + section(words["work"], table(sheet.work)) + section(words["education"], table(sheet.education))
        + section(words["skills"], f"<table>{pairs}</table>")
        + section(words["languages"], paragraphs([", ".join(sheet.languages)]))
        + section(words["certificates"], paragraphs(sheet.certificates)))


def chromium(html, target):
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "resume.html"
        source.write_text(html)
        subprocess.run(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/profile",
             "--no-pdf-header-footer", f"--print-to-pdf={target}", source.as_uri()],
            check=True, capture_output=True, timeout=120)


def weasy(html, target, **options):
    weasyprint.HTML(string=html).write_pdf(target, **options)
