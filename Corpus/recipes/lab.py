# SPDX-License-Identifier: GPL-3.0-or-later
"""Layouts drawn with ReportLab."""

from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, FrameBreak, ListFlowable, ListItem, PageTemplate
from reportlab.platypus import Paragraph, Spacer, Table

FONTS = "/usr/share/fonts/truetype"


def register():
    for name, path in [("Deja", "dejavu/DejaVuSans.ttf"), ("Deja-Bold", "dejavu/DejaVuSans-Bold.ttf")]:
        pdfmetrics.registerFont(TTFont(name, f"{FONTS}/{path}"))


register()
TEXT = ParagraphStyle("text", fontName="Deja", fontSize=8.5, leading=12)
SMALL = ParagraphStyle("small", parent=TEXT, fontSize=7.5, leading=10.5)
LATE = ParagraphStyle("late", parent=TEXT, alignment=TA_RIGHT)
STRONG = ParagraphStyle("strong", parent=TEXT, fontName="Deja-Bold")
HEADING = ParagraphStyle("heading", parent=STRONG, fontSize=11, leading=15, spaceBefore=8, spaceAfter=2, textColor=HexColor("#1b4965"))
NAME = ParagraphStyle("name", parent=STRONG, fontSize=19, leading=24, textColor=HexColor("#1b4965"))


def paragraph(text, style=TEXT):
    return Paragraph(escape(text), style)


def bullets(points, style=TEXT):
    return [ListFlowable([ListItem(paragraph(point, style)) for point in points], bulletType="bullet", start="•",
                         bulletFontSize=7, leftIndent=10)] if points else []


def entries(items):
    """Titles and dates are the two cells of a small table without lines."""
    story = []
    for item in items:
        story.append(Table([[paragraph(item.title, STRONG), paragraph(item.dates, LATE)]], colWidths=[110 * mm, 60 * mm],
                           style=[("LEFTPADDING", (0, 0), (-1, -1), 0), ("RIGHTPADDING", (0, 0), (-1, -1), 0),
                                  ("TOPPADDING", (0, 0), (-1, -1), 3), ("BOTTOMPADDING", (0, 0), (-1, -1), 0)]))
        story += [paragraph(item.place), *bullets(item.points)]
    return story


def stacked(items):
    story = []
    for item in items:
        story += [paragraph(item.title, STRONG), paragraph(item.place), paragraph(item.dates, SMALL), *bullets(item.points),
                  Spacer(1, 4)]
    return story


def section(heading, story):
    return [paragraph(heading, HEADING), *story] if story else []


def build(sheet, story, templates, target):
    document = BaseDocTemplate(str(target), pagesize=A4, title=sheet.name, author=sheet.name, invariant=1,
                               pageTemplates=templates)
    document.build(story)


def flowing(sheet, target):
    """One column, built of flowables."""
    words = sheet.words
    story = [paragraph(sheet.name, NAME), paragraph(sheet.label), paragraph(" | ".join(sheet.contact[:3]), SMALL)]
    story += [paragraph(" | ".join(sheet.links), SMALL)] if sheet.links else []
    story += section(words["summary"], [paragraph(sheet.summary)])
    story += section(words["work"], entries(sheet.work)) + section(words["education"], entries(sheet.education))
    story += section(words["skills"], [paragraph(f"{name}: {items}") for name, items in sheet.skills])
    story += section(words["languages"], [paragraph(", ".join(sheet.languages))])
    story += section(words["certificates"], [paragraph(line) for line in sheet.certificates])
    frame = Frame(20 * mm, 16 * mm, 170 * mm, 265 * mm, 0, 0, 0, 0)
    build(sheet, story, [PageTemplate("page", [frame])], target)


def framed(sheet, target):
    """A shaded frame at the right for contact, skills and languages, filled after the career at the left."""
    words = sheet.words
    main = [paragraph(sheet.name, NAME), paragraph(sheet.label)]
    main += section(words["summary"], [paragraph(sheet.summary)])
    main += section(words["work"], stacked(sheet.work)) + section(words["education"], stacked(sheet.education))
    side = section(words["contact"], [paragraph(line, SMALL) for line in sheet.contact])
    side += section(words["skills"], [flowable for name, items in sheet.skills
                                      for flowable in (paragraph(name, STRONG), paragraph(items, SMALL))])
    side += section(words["languages"], [paragraph(line, SMALL) for line in sheet.languages])
    side += section(words["certificates"], [paragraph(line, SMALL) for line in sheet.certificates])

    def shade(canvas, _):
        canvas.setFillColor(HexColor("#e8eef2"))
        canvas.rect(140 * mm, 0, 70 * mm, 297 * mm, stroke=0, fill=1)

    frames = [Frame(16 * mm, 12 * mm, 117 * mm, 273 * mm, 0, 0, 0, 0), Frame(146 * mm, 12 * mm, 56 * mm, 273 * mm, 0, 0, 0, 0)]
    build(sheet, [*main, FrameBreak(), *side], [PageTemplate("page", frames, onPage=shade)], target)


def layered(sheet, target):
    """Drawn as a design program does that sorts by object: from the foot of the page to its head, line by line."""
    words = sheet.words
    rows = []

    def add(text, font="Deja", size=8.5, gap=0.0):
        width = 170 * mm
        line = ""
        for word in text.split(" "):
            longer = f"{line} {word}".strip()
            if pdfmetrics.stringWidth(longer, font, size) > width and line:
                rows.append((line, font, size, gap))
                gap, line = 0.0, word
            else:
                line = longer
        rows.append((line, font, size, gap))

    def head(text):
        add(text, "Deja-Bold", 11, 8)

    add(sheet.name, "Deja-Bold", 19)
    add(sheet.label, gap=4)
    add(" | ".join(sheet.contact[:3]), size=7.5)
    if sheet.links:
        add(" | ".join(sheet.links), size=7.5)
    head(words["summary"])
    add(sheet.summary)
    for key, items in (("work", sheet.work), ("education", sheet.education)):
        head(words[key])
        for item in items:
            add(item.title, "Deja-Bold", gap=3)
            add(f"{item.place}, {item.dates}")
            for point in item.points:
                add("• " + point)
    head(words["skills"])
    for name, items in sheet.skills:
        add(f"{name}: {items}")
    head(words["languages"])
    add(", ".join(sheet.languages))
    if sheet.certificates:
        head(words["certificates"])
        for line in sheet.certificates:
            add(line)

    placed, y = [], A4[1] - 24 * mm
    for text, font, size, gap in rows:
        y -= gap
        placed.append((text, font, size, y))
        y -= size * 1.4
    canvas = Canvas(str(target), pagesize=A4, invariant=1)
    canvas.setTitle(sheet.name)
    for text, font, size, baseline in reversed(placed):
        canvas.setFont(font, size)
        canvas.drawString(20 * mm, baseline, text)
    canvas.save()
