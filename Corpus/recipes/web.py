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


def skills(groups):
    return "".join(f"<p><b>{escape(name)}:</b> {escape(words)}</p>" for name, words in groups)


def in_one_line(items):
    return paragraphs([", ".join(items)])


def sections(sheet, **writers):
    """All sections, one below the other."""
    usual = dict(
        text=lambda text: paragraphs([text]), entries=entries, skills=skills, languages=in_one_line, certificates=paragraphs)
    return "".join(section(sheet.words[kind], inner) for kind, inner in sheet.parts(**(usual | writers)))


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
    return page(sheet, css, banner(sheet) + sections(sheet))


def serif(sheet):
    css = """
    @page { size: A4; margin: 20mm 22mm; }
    body { font: 9.5pt/1.4 'DejaVu Serif', serif; }
    header { text-align: center; margin-bottom: 8pt; } h1 { font-size: 20pt; }
    .contact { font-size: 8pt; } h2 { font-size: 12pt; border-bottom: .6pt solid #777; margin: 12pt 0 5pt; }
    h3 { font-size: 9.5pt; } .dates { font-size: 8.5pt; color: #444; } .entry { margin-bottom: 7pt; }
    """
    return page(sheet, css, banner(sheet) + sections(sheet, entries=stacked, languages=paragraphs))


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
    flow = sections(sheet, entries=stacked, languages=paragraphs)
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

    def table(items):
        rows = "".join(
            f'<tr><td>{escape(item.dates)}</td><td>{escape(item.place)}</td>'
            f"<td><h3>{escape(item.title)}</h3>{bullets(item.points)}</td></tr>" for item in items)
        return f"<table>{rows}</table>"

    def pairs(groups):
        rows = "".join(f"<tr><th>{escape(name)}</th><td>{escape(items)}</td></tr>" for name, items in groups)
        return f"<table>{rows}</table>"

    return page(sheet, css, banner(sheet) + sections(sheet, entries=table, skills=pairs))


def spaced(sheet):
    """Name and headings in widely set capitals."""
    css = """
    @page { size: A4; margin: 18mm 22mm; }
    body { font: 10pt/1.45 Lato, sans-serif; color: #222; } header { text-align: center; margin-bottom: 10pt; }
    h1 { font-size: 20pt; font-weight: 400; letter-spacing: .5em; text-transform: uppercase; }
    h2 { font-size: 11pt; letter-spacing: .5em; text-transform: uppercase; margin: 12pt 0 5pt; }
    h3 { font-size: 10pt; } .line { display: flex; justify-content: space-between; } .entry { margin-bottom: 6pt; }
    .contact { font-size: 8.5pt; }
    """
    return page(sheet, css, banner(sheet) + sections(sheet))


def link_words(sheet):
    """The head says "E-mail", "LinkedIn" and so on; addresses and numbers are behind these words."""
    css = """
    @page { size: A4; margin: 18mm 20mm; }
    body { font: 10pt/1.4 Carlito, sans-serif; } header { margin-bottom: 8pt; } h1 { font-size: 24pt; color: #6a1b2d; }
    a { color: #6a1b2d; margin-right: 9pt; } h2 { font-size: 13pt; color: #6a1b2d; margin: 11pt 0 4pt; }
    h3 { font-size: 10.5pt; } .line { display: flex; justify-content: space-between; } .entry { margin-bottom: 6pt; }
    """
    targets = [("E-mail", f"mailto:{sheet.email}"), (sheet.words["contact"], "tel:" + sheet.phone.replace(" ", ""))]
    targets += [(link.split(".")[-2].split("/")[-1].capitalize(), "https://" + link) for link in sheet.links]
    row = "".join(f'<a href="{escape(target)}">{escape(word)}</a>' for word, target in targets)
    head = (f'<header><h1>{escape(sheet.name)}</h1><p>{escape(sheet.label)}, {escape(sheet.address)}</p>'
            f"<p>{row}</p></header>")
    return page(sheet, css, head + sections(sheet))


def glued(sheet):
    """Thin rules stand between address, number and e-mail, and hardly any space."""
    css = """
    @page { size: A4; margin: 20mm; }
    body { font: 10pt/1.4 Lato, sans-serif; } header { margin-bottom: 8pt; } h1 { font-size: 22pt; }
    .row span { border-right: .3pt solid #999; } .row span:last-child { border: 0; }
    h2 { font-size: 12pt; margin: 11pt 0 4pt; border-top: 1pt solid #999; padding-top: 3pt; }
    h3 { font-size: 10pt; } .line { display: flex; justify-content: space-between; } .entry { margin-bottom: 6pt; }
    """
    row = "".join(f"<span>{escape(item)}</span>" for item in [sheet.address, sheet.email, sheet.phone, *sheet.links])
    head = f'<header><h1>{escape(sheet.name)}</h1><p>{escape(sheet.label)}</p><p class="row">{row}</p></header>'
    return page(sheet, css, head + sections(sheet))


def stuffed(sheet, keywords):
    """White keywords of one point stand above the name."""
    css = """
    @page { size: A4; margin: 20mm 22mm; }
    body { font: 9.5pt/1.4 'DejaVu Sans', sans-serif; } h1 { font-size: 19pt; } .contact { font-size: 8pt; }
    .keywords { color: #fff; font-size: 1pt; line-height: 1; }
    h2 { font-size: 12pt; margin: 12pt 0 5pt; } h3 { font-size: 9.5pt; } .dates { color: #444; } .entry { margin-bottom: 7pt; }
    """
    hidden = f'<p class="keywords">{escape(", ".join(keywords))}</p>'
    return page(sheet, css, hidden + banner(sheet) + sections(sheet, entries=stacked))


ICONS = {
    "summary": '<circle cx="8" cy="5" r="3"/><path d="M2 15c0-8 12-8 12 0z"/>',
    "work": '<path d="M1 5h14v9H1zM5 5V2h6v3h-1V3H6v2z"/>',
    "education": '<path d="M8 2l8 4-8 4-8-4zM3 9v3c3 3 7 3 10 0V9l-5 3z"/>',
    "skills": '<path d="M9 1L3 9h4l-1 6 6-8H8z"/>',
    "languages": '<path d="M1 2h14v9H8l-4 4v-4H1z"/>',
    "certificates": '<circle cx="8" cy="6" r="5"/><path d="M5 10l-1 6 4-2 4 2-1-6z"/>',
}


def icon_headings(sheet):
    """Small drawings stand where headings would, and no word says what follows."""
    css = """
    @page { size: A4; margin: 18mm 20mm; }
    body { font: 10pt/1.4 Lato, sans-serif; color: #222; } h1 { font-size: 23pt; color: #14532d; } .contact { font-size: 9pt; }
    section { border-top: 1pt solid #14532d; margin-top: 9pt; padding-top: 6pt; } svg { width: 15pt; height: 15pt; fill: #14532d; }
    h3 { font-size: 10pt; } .line { display: flex; justify-content: space-between; } .entry { margin-bottom: 6pt; }
    """

    parts = sheet.parts(
        text=lambda text: paragraphs([text]), entries=entries, skills=skills, languages=in_one_line, certificates=paragraphs)
    drawn = "".join(f'<section><svg viewBox="0 0 16 16">{ICONS[kind]}</svg>{inner}</section>' for kind, inner in parts)
    return page(sheet, css, banner(sheet) + drawn)


def narrative(sheet):
    """The career is told in running text, jobs and courses of study one after the other."""
    css = """
    @page { size: A4; margin: 22mm 25mm; }
    body { font: 10.5pt/1.5 'EB Garamond', serif; } header { margin-bottom: 10pt; } h1 { font-size: 22pt; }
    h2 { font-size: 13pt; margin: 12pt 0 4pt; }
    """

    def told(items):
        return paragraphs([" ".join(f'{item.title}, {item.place} ({item.dates}). {" ".join(item.points)}' for item in items)])

    return page(sheet, css, banner(sheet) + sections(sheet, entries=told))


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
