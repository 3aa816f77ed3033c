# SPDX-License-Identifier: GPL-3.0-or-later
"""DOCX files by programs that write them for others: pandoc from Markdown, docxtpl from a template."""

import subprocess
import tempfile
from pathlib import Path

import word
from docx.shared import Mm
from docxtpl import DocxTemplate

SPECIAL = set("\\`*_{}[]<>()#+-.!|~$^'\"@&")


def md(text):
    return "".join("\\" + letter if letter in SPECIAL else letter for letter in text)


def markdown(sheet):
    """As people keep resumes in Markdown: headings of two levels, dates in a line of their own."""
    words = sheet.words

    def told(items):
        return "\n\n".join(
            f"### {md(item.title)}\n\n{md(item.place)}\\\n*{md(item.dates)}*\n\n" + "\n".join(f"- {md(point)}" for point in item.points)
            for item in items)

    sections = [
        (words["summary"], md(sheet.summary)),
        (words["work"], told(sheet.work)),
        (words["education"], told(sheet.education)),
        (words["skills"], "\n\n".join(f"**{md(name)}:** {md(items)}" for name, items in sheet.skills)),
        (words["languages"], md(", ".join(sheet.languages))),
        (words["certificates"], "\n\n".join(md(line) for line in sheet.certificates)),
    ]
    head = f"# {md(sheet.name)}\n\n{md(sheet.label)}\n\n{md(' | '.join(sheet.contact))}"
    return head + "".join(f"\n\n## {md(heading)}\n\n{inner}" for heading, inner in sections if inner) + "\n"


def pandoc(source, target):
    subprocess.run(["pandoc", "--from", "markdown", "--to", "docx", "--output", str(target)],
                   input=source, text=True, check=True, capture_output=True, timeout=120)


def form(sheet):
    """A template of an employment agency, to be filled by docxtpl: labels and values in the two columns of tables."""
    made = word.document(sheet, font="Carlito", size=10, margin=18, colour="1F3864")
    word.heading(made, "{{ name }}")
    made.add_paragraph("{{ label }}")
    person = word.table_of(made, 1, Mm(40), Mm(134), style="Table Grid")
    person.rows[0].cells[0].paragraphs[0].add_run("{{ words.contact }}")
    person.rows[0].cells[1].paragraphs[0].add_run("{% for line in contact %}{{ line }}{% if not loop.last %}\n{% endif %}{% endfor %}")
    word.heading(made, "{{ words.summary }}")
    made.add_paragraph("{{ summary }}")
    for kind in ("work", "education"):
        word.heading(made, "{{ words.%s }}" % kind)
        table = word.table_of(made, 3, Mm(40), Mm(134), style="Table Grid")
        table.rows[0].cells[0].paragraphs[0].add_run("{%%tr for item in %s %%}" % kind)
        table.rows[1].cells[0].paragraphs[0].add_run("{{ item.dates }}")
        word.bold(table.rows[1].cells[1].paragraphs[0], "{{ item.title }}")
        table.rows[1].cells[1].add_paragraph("{{ item.place }}")
        table.rows[1].cells[1].add_paragraph("{%p for point in item.points %}")
        table.rows[1].cells[1].add_paragraph("{{ point }}", style="List Bullet")
        table.rows[1].cells[1].add_paragraph("{%p endfor %}")
        table.rows[2].cells[0].paragraphs[0].add_run("{%tr endfor %}")
    word.heading(made, "{{ words.skills }}")
    table = word.table_of(made, 3, Mm(40), Mm(134), style="Table Grid")
    table.rows[0].cells[0].paragraphs[0].add_run("{%tr for group in skills %}")
    table.rows[1].cells[0].paragraphs[0].add_run("{{ group[0] }}")
    table.rows[1].cells[1].paragraphs[0].add_run("{{ group[1] }}")
    table.rows[2].cells[0].paragraphs[0].add_run("{%tr endfor %}")
    word.heading(made, "{{ words.languages }}")
    made.add_paragraph("{{ languages|join(', ') }}")
    made.add_paragraph("{%p if certificates %}")
    word.heading(made, "{{ words.certificates }}")
    made.add_paragraph("{%p for line in certificates %}")
    made.add_paragraph("{{ line }}")
    made.add_paragraph("{%p endfor %}")
    made.add_paragraph("{%p endif %}")
    return made


def filled(sheet, target):
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "form.docx"
        word.save(form(sheet), source)
        template = DocxTemplate(str(source))
        template.render({**vars(sheet), "words": sheet.words, "contact": sheet.contact}, autoescape=True)
        template.save(str(target))
