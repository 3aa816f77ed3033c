# SPDX-License-Identifier: GPL-3.0-or-later
"""A layout in Typst."""

import os
import tempfile
from pathlib import Path

import typst

SPECIAL = set("\\#*_`$<>@[]~/-+=\"'")


def typ(text):
    return "".join("\\" + letter if letter in SPECIAL else letter for letter in text)


def plain(text):
    return text


def document(sheet, font, size, heading, head, bold="", italic="", styled=plain):
    """Sections below a head. Headings, titles, places and the names of groups of skills are styled, and stand between the
    marks of bold and italic type."""

    def entries(items):
        return "\n".join(
            f"{bold}{typ(styled(item.title))}{bold} #h(1fr) {typ(item.dates)} \\\n{italic}{typ(styled(item.place))}{italic}\n"
            + "\n".join(f"- {typ(point)}" for point in item.points) + "\n"
            for item in items)

    def skills(groups):
        return " \\\n".join(f"{bold}{typ(styled(name))}:{bold} {typ(items)}" for name, items in groups)

    parts = sheet.parts(
        text=typ, entries=entries, skills=skills, languages=lambda items: typ(", ".join(items)),
        certificates=lambda items: " \\\n".join(typ(line) for line in items))
    body = "\n\n".join(f"= {typ(styled(sheet.words[kind]))}\n{inner}" for kind, inner in parts)
    return f"""#set document(title: "{sheet.name}", author: "{sheet.name}")
#set page(paper: "a4", margin: (x: 22mm, y: 20mm))
#set text(font: {font}, size: {size}, lang: "{sheet.language}")
#show heading: it => block(above: 14pt, below: 7pt, text({heading}, it.body))
{head}

{body}
"""


def one_column(sheet):
    head = f"""#align(center)[
  #text(size: 22pt, weight: "bold")[{typ(sheet.name)}] \\
  {typ(sheet.label)} \\
  {typ(" · ".join(sheet.contact))}
]"""
    return document(sheet, '"Libertinus Serif"', "11pt", "size: 13pt", head, bold="*", italic="_")


BOLD = {ord("A") + n: 0x1D5D4 + n for n in range(26)} | {ord("a") + n: 0x1D5EE + n for n in range(26)}


def styled_letters(sheet):
    """Headings, titles and names of employers in the "bold letters" of web pages that style text for social
    networks: mathematical letters, not bold ones."""

    def bold(text):
        return text.translate(BOLD)

    head = f"""#text(size: 19pt)[{typ(bold(sheet.name))}] \\
{typ(sheet.label)} \\
{typ(" · ".join(sheet.contact))}"""
    return document(
        sheet, '("DejaVu Sans", "DejaVu Math TeX Gyre")', "9pt", 'size: 12pt, weight: "regular"', head, styled=bold)


def compile(source, target):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "resume.typ"
        path.write_text(source)
        typst.compile(str(path), output=str(target), timestamp=int(os.environ["SOURCE_DATE_EPOCH"]))
