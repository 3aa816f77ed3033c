# SPDX-License-Identifier: GPL-3.0-or-later
"""A layout in Typst."""

import os
import tempfile
from pathlib import Path

import typst

SPECIAL = set("\\#*_`$<>@[]~/-+=\"'")


def typ(text):
    return "".join("\\" + letter if letter in SPECIAL else letter for letter in text)


def entries(items):
    return "\n".join(
        f"*{typ(item.title)}* #h(1fr) {typ(item.dates)} \\\n_{typ(item.place)}_\n"
        + "\n".join(f"- {typ(point)}" for point in item.points) + "\n"
        for item in items)


def one_column(sheet):
    words = sheet.words
    sections = [
        (words["summary"], typ(sheet.summary)),
        (words["work"], entries(sheet.work)),
        (words["education"], entries(sheet.education)),
        (words["skills"], " \\\n".join(f"*{typ(name)}:* {typ(items)}" for name, items in sheet.skills)),
        (words["languages"], typ(", ".join(sheet.languages))),
        (words["certificates"], " \\\n".join(typ(line) for line in sheet.certificates)),
    ]
    body = "\n\n".join(f"= {typ(heading)}\n{inner}" for heading, inner in sections if inner)
    return f"""#set document(title: "{sheet.name}", author: "{sheet.name}")
#set page(paper: "a4", margin: (x: 22mm, y: 20mm))
#set text(font: "Libertinus Serif", size: 11pt, lang: "{sheet.language}")
#show heading: it => block(above: 14pt, below: 7pt, text(size: 13pt, it.body))
#align(center)[
  #text(size: 22pt, weight: "bold")[{typ(sheet.name)}] \\
  {typ(sheet.label)} \\
  {typ(" · ".join(sheet.contact))}
]

{body}
"""


BOLD = {ord("A") + n: 0x1D5D4 + n for n in range(26)} | {ord("a") + n: 0x1D5EE + n for n in range(26)}


def styled_letters(sheet):
    """Headings, titles and names of employers in the "bold letters" of web pages that style text for social
    networks: mathematical letters, not bold ones."""
    words = {key: value.translate(BOLD) if isinstance(value, str) and key != "score" else value
             for key, value in sheet.words.items()}

    def styled(items):
        return "\n".join(
            f"{typ(item.title.translate(BOLD))} #h(1fr) {typ(item.dates)} \\\n{typ(item.place.translate(BOLD))}\n"
            + "\n".join(f"- {typ(point)}" for point in item.points) + "\n"
            for item in items)

    sections = [
        (words["summary"], typ(sheet.summary)),
        (words["work"], styled(sheet.work)),
        (words["education"], styled(sheet.education)),
        (words["skills"], " \\\n".join(f"{typ(name.translate(BOLD))}: {typ(items)}" for name, items in sheet.skills)),
        (words["languages"], typ(", ".join(sheet.languages))),
        (words["certificates"], " \\\n".join(typ(line) for line in sheet.certificates)),
    ]
    body = "\n\n".join(f"= {typ(heading)}\n{inner}" for heading, inner in sections if inner)
    return f"""#set document(title: "{sheet.name}", author: "{sheet.name}")
#set page(paper: "a4", margin: (x: 22mm, y: 20mm))
#set text(font: ("DejaVu Sans", "DejaVu Math TeX Gyre"), size: 9pt, lang: "{sheet.language}")
#show heading: it => block(above: 14pt, below: 7pt, text(size: 12pt, weight: "regular", it.body))
#text(size: 19pt)[{typ(sheet.name.translate(BOLD))}] \\
{typ(sheet.label)} \\
{typ(" · ".join(sheet.contact))}

{body}
"""


def compile(source, target):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "resume.typ"
        path.write_text(source)
        typst.compile(str(path), output=str(target), timestamp=int(os.environ["SOURCE_DATE_EPOCH"]))
