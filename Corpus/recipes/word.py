# SPDX-License-Identifier: GPL-3.0-or-later
"""Layouts as DOCX, written by python-docx; what it cannot write (text boxes, columns) is OOXML by hand.

LibreOffice makes PDFs of them.
"""

import json
import os
import subprocess
import tempfile
from datetime import datetime, timezone
from pathlib import Path
from xml.sax.saxutils import escape

from docx import Document
from docx.enum.section import WD_SECTION
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

LOCALES = {"en": "en-IE", "de": "de-DE", "es": "es-ES", "fr": "fr-FR", "nl": "nl-NL", "pl": "pl-PL"}


def document(sheet, font="Carlito", size=10.5, margin=20, colour=None):
    made = Document()
    properties = made.core_properties
    properties.title = properties.author = sheet.name
    properties.comments = ""
    properties.created = properties.modified = datetime.fromtimestamp(
        int(os.environ["SOURCE_DATE_EPOCH"]), timezone.utc)
    for name in ["Normal", "Title", "Subtitle", "Heading 1", "Heading 2", "List Bullet"]:
        style = made.styles[name]
        style.font.name = font
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for kind in ["asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"]:
            fonts.attrib.pop(qn(f"w:{kind}"), None)
        if name not in ("Normal", "List Bullet"):
            style.font.color.rgb = RGBColor.from_string(colour or "1F1F1F")
    normal = made.styles["Normal"]
    normal.font.size = Pt(size)
    normal.paragraph_format.space_after = Pt(2)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), LOCALES[sheet.language])
    normal.element.get_or_add_rPr().append(language)
    made.styles["Title"].font.size = Pt(22)
    made.styles["Heading 1"].font.size = Pt(13)
    made.styles["Heading 1"].paragraph_format.space_before = Pt(10)
    made.styles["Heading 1"].paragraph_format.space_after = Pt(3)
    made.styles["List Bullet"].paragraph_format.space_after = Pt(1)
    page = made.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Mm(margin)
    return made


def bold(paragraph, text):
    paragraph.add_run(text).bold = True
    return paragraph


def banner(into, sheet, contact=True):
    into.add_paragraph(sheet.name, style="Title")
    into.add_paragraph(sheet.label)
    if contact:
        into.add_paragraph(" | ".join(sheet.contact[:3]))
        if sheet.links:
            into.add_paragraph(" | ".join(sheet.links))


def stacked(into, items):
    for item in items:
        bold(into.add_paragraph(), item.title).paragraph_format.keep_with_next = True
        into.add_paragraph(item.place).paragraph_format.keep_with_next = True
        into.add_paragraph(item.dates).paragraph_format.keep_with_next = True
        bullets(into, item.points)


def tabbed(into, items, width):
    """The dates stand at a right tab stop on the title's line."""
    for item in items:
        line = into.add_paragraph()
        line.paragraph_format.tab_stops.add_tab_stop(width, WD_TAB_ALIGNMENT.RIGHT)
        line.paragraph_format.keep_with_next = True
        bold(line, item.title).add_run("\t" + item.dates)
        into.add_paragraph().add_run(item.place).italic = True
        bullets(into, item.points)


def bullets(into, points):
    for point in points:
        into.add_paragraph(point, style="List Bullet")


def heading(into, text):
    into.add_paragraph(text, style="Heading 1")


def skills(into, sheet):
    heading(into, sheet.words["skills"])
    for name, words in sheet.skills:
        bold(into.add_paragraph(), name + ": ").add_run(words)


def spoken(into, sheet):
    heading(into, sheet.words["languages"])
    into.add_paragraph(", ".join(sheet.languages))
    if sheet.certificates:
        heading(into, sheet.words["certificates"])
        for line in sheet.certificates:
            into.add_paragraph(line)


def career(into, sheet, write):
    employment(into, sheet, write)
    heading(into, sheet.words["education"])
    write(into, sheet.education)


def employment(into, sheet, write):
    heading(into, sheet.words["summary"])
    into.add_paragraph(sheet.summary)
    heading(into, sheet.words["work"])
    write(into, sheet.work)


def one_column(sheet):
    made = document(sheet, size=10, margin=17, colour="1F4E79")
    banner(made, sheet)
    career(made, sheet, stacked)
    skills(made, sheet)
    spoken(made, sheet)
    return made


def tab_dates(sheet):
    made = document(sheet, font="Lato", size=11.5, margin=20)
    banner(made, sheet)
    career(made, sheet, lambda into, items: tabbed(into, items, Mm(170)))
    skills(made, sheet)
    spoken(made, sheet)
    return made


COLUMN_BREAK = '<w:br xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" w:type="column"/>'


def section_columns(sheet):
    """After the banner a continuous section of two columns, with a column break before education."""
    made = document(sheet, size=10, margin=18, colour="2E5A36")
    banner(made, sheet)
    flow = made.add_section(WD_SECTION.CONTINUOUS)
    columns = flow._sectPr.find(qn("w:cols"))
    columns.set(qn("w:num"), "2")
    columns.set(qn("w:space"), "567")
    employment(made, sheet, stacked)
    heading(made, sheet.words["education"])
    made.paragraphs[-1].runs[0]._r.insert(0, parse_xml(COLUMN_BREAK))
    stacked(made, sheet.education)
    skills(made, sheet)
    spoken(made, sheet)
    return made


def table_of(into, rows, *widths, style=None):
    """Word reads the widths of the cells, LibreOffice those of the columns."""
    table = into.add_table(rows=rows, cols=len(widths), style=style)
    table.autofit = False
    for column, width in zip(table.columns, widths):
        column.width = width
        for cell in column.cells:
            cell.width = width
    return table


def drop_first(cell):
    """A cell is born with an empty paragraph."""
    first = cell.paragraphs[0]._p
    if len(cell.paragraphs) > 1:
        first.getparent().remove(first)


def layout_table(sheet):
    """A borderless table of one row holds the page together: sidebar left, career right."""
    made = document(sheet, size=9.5, margin=15, colour="5B2245")
    banner(made, sheet, contact=False)
    left, right = table_of(made, 1, Mm(58), Mm(122)).rows[0].cells
    heading(left, sheet.words["contact"])
    for line in sheet.contact:
        left.add_paragraph(line)
    heading(left, sheet.words["skills"])
    for name, words in sheet.skills:
        bold(left.add_paragraph(), name)
        left.add_paragraph(words)
    spoken(left, sheet)
    career(right, sheet, stacked)
    for cell in (left, right):
        drop_first(cell)
    return made


def ruled_table(sheet):
    """Work and education in tables with visible rules, skills in another."""
    made = document(sheet, size=10)
    banner(made, sheet)
    heading(made, sheet.words["summary"])
    made.add_paragraph(sheet.summary)
    for key, items in (("work", sheet.work), ("education", sheet.education)):
        heading(made, sheet.words[key])
        table = table_of(made, len(items), Mm(33), Mm(42), Mm(95), style="Table Grid")
        for row, item in zip(table.rows, items):
            dates, place, tasks = row.cells
            dates.paragraphs[0].add_run(item.dates)
            place.paragraphs[0].add_run(item.place)
            bold(tasks.paragraphs[0], item.title)
            bullets(tasks, item.points)
    heading(made, sheet.words["skills"])
    table = table_of(made, len(sheet.skills), Mm(33), Mm(137), style="Table Grid")
    for row, (name, words) in zip(table.rows, sheet.skills):
        bold(row.cells[0].paragraphs[0], name)
        row.cells[1].paragraphs[0].add_run(words)
    spoken(made, sheet)
    return made


def contact_in_header(sheet):
    """Name and contact stand in the page header, so they repeat on every page."""
    made = document(sheet, size=11.5, margin=22)
    top = made.sections[0].header
    bold(top.paragraphs[0], sheet.name)
    top.add_paragraph(sheet.address)
    top.add_paragraph(f"{sheet.phone} | {sheet.email}")
    top.add_paragraph(" | ".join(sheet.links))
    made.add_paragraph(sheet.label, style="Title")
    career(made, sheet, stacked)
    skills(made, sheet)
    spoken(made, sheet)
    return made


TEXT_BOX = """
<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
 xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
 xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
 xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
 xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
 xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
<mc:AlternateContent>
<mc:Choice Requires="wps"><w:drawing>
<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0"
 layoutInCell="0" allowOverlap="1">
<wp:simplePos x="0" y="0"/>
<wp:positionH relativeFrom="page"><wp:posOffset>{left}</wp:posOffset></wp:positionH>
<wp:positionV relativeFrom="page"><wp:posOffset>{top}</wp:posOffset></wp:positionV>
<wp:extent cx="{width}" cy="{height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>
<wp:docPr id="7" name="Text Box 7"/><wp:cNvGraphicFramePr/>
<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>
<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>
<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="E8EEF4"/></a:solidFill></wps:spPr>
<wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx>
<wps:bodyPr lIns="91440" tIns="91440" rIns="91440" bIns="91440"><a:noAutofit/></wps:bodyPr></wps:wsp>
</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>
<mc:Fallback><w:pict><v:rect id="Text_Box_7" fillcolor="#e8eef4" stroked="f" style="position:absolute;
margin-left:{left_points}pt;margin-top:{top_points}pt;width:{width_points}pt;height:{height_points}pt;
mso-position-horizontal-relative:page;mso-position-vertical-relative:page">
<v:textbox inset="7.2pt,7.2pt,7.2pt,7.2pt"><w:txbxContent>{content}</w:txbxContent></v:textbox></v:rect></w:pict></mc:Fallback>
</mc:AlternateContent></w:r>
"""


def boxed(lines):
    """Paragraphs of a text box; a line that starts with '#' is a heading."""
    paragraphs = []
    for line in lines:
        weight = '<w:rPr><w:b/><w:sz w:val="24"/></w:rPr>' if line.startswith("#") else '<w:rPr><w:sz w:val="18"/></w:rPr>'
        paragraphs.append(f'<w:p><w:r>{weight}<w:t xml:space="preserve">{escape(line.lstrip("#"))}</w:t></w:r></w:p>')
    return "".join(paragraphs)


def text_box(sheet):
    """Contact, skills and languages stand in one text box at the right, as Word writes it: DrawingML, and
    the same text again in VML for older readers."""
    made = document(sheet, margin=18, colour="1F3864")
    made.sections[0].right_margin = Mm(75)
    content = ["#" + sheet.words["contact"], *sheet.contact, "#" + sheet.words["skills"]]
    for name, words in sheet.skills:
        content.append(f"{name}: {words}")
    content += ["#" + sheet.words["languages"], *sheet.languages]
    if sheet.certificates:
        content += ["#" + sheet.words["certificates"], *sheet.certificates]
    points = {"left": 396, "top": 56, "width": 168, "height": 330}
    banner(made, sheet, contact=False)
    made.paragraphs[0]._p.append(parse_xml(TEXT_BOX.format(
        content=boxed(content),
        **{name: value * 12700 for name, value in points.items()},
        **{f"{name}_points": value for name, value in points.items()})))
    career(made, sheet, stacked)
    return made


W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def tracked(sheet):
    """An editor's changes were never accepted: the label and the first tasks are replaced, old and new stand there."""
    made = document(sheet, size=10.5, colour="44546A")
    banner(made, sheet)
    career(made, sheet, stacked)
    skills(made, sheet)
    spoken(made, sheet)
    first_tasks = {item.points[0] for item in sheet.work if item.points}
    number = 100
    for paragraph in made.paragraphs:
        if paragraph.text == sheet.label or paragraph.text in first_tasks:
            number += 2
            words = paragraph.text.split(" ")
            kept, replaced = " ".join(words[:-2]), " ".join(words[-2:])
            for run in list(paragraph.runs):
                run._r.getparent().remove(run._r)
            paragraph.add_run(kept + " ")
            stamp = f'w:author="Redaktion" w:date="2026-02-27T09:00:00Z"'
            paragraph._p.append(parse_xml(
                f'<w:del xmlns:w="{W}" w:id="{number}" {stamp}><w:r><w:delText xml:space="preserve">'
                f"{escape(words[0])} {escape(words[-1])}</w:delText></w:r></w:del>"))
            paragraph._p.append(parse_xml(
                f'<w:ins xmlns:w="{W}" w:id="{number + 1}" {stamp}><w:r><w:t>{escape(replaced)}</w:t></w:r></w:ins>'))
    return made


def controlled(text, tag):
    """A paragraph inside a content control, as the fields of Word's own templates are."""
    return parse_xml(
        f'<w:sdt xmlns:w="{W}"><w:sdtPr><w:alias w:val="{tag}"/><w:tag w:val="{tag}"/></w:sdtPr><w:sdtContent>'
        f'<w:p><w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p></w:sdtContent></w:sdt>')


def form_fields(sheet):
    """Name, contact and summary are the filled fields of a form: content controls around whole paragraphs."""
    made = document(sheet, size=10.5, colour="2F5597")
    body = made.element.body
    for text, tag in [(sheet.name, "Name"), (sheet.label, "Title"), *((line, "Contact") for line in sheet.contact)]:
        body.insert(len(body) - 1, controlled(text, tag))
    heading(made, sheet.words["summary"])
    body.insert(len(body) - 1, controlled(sheet.summary, "Summary"))
    heading(made, sheet.words["work"])
    stacked(made, sheet.work)
    heading(made, sheet.words["education"])
    stacked(made, sheet.education)
    skills(made, sheet)
    spoken(made, sheet)
    return made


def nested_tables(sheet):
    """A form of the office: every section is a row, and the entries stand in tables inside its cell."""
    made = document(sheet, size=9.5, margin=16)
    banner(made, sheet)
    sections = [(sheet.words["work"], sheet.work), (sheet.words["education"], sheet.education)]
    outer = table_of(made, len(sections), Mm(38), Mm(138), style="Table Grid")
    for row, (title, items) in zip(outer.rows, sections):
        bold(row.cells[0].paragraphs[0], title)
        inner = row.cells[1].add_table(rows=len(items), cols=2)
        inner.autofit = False
        for line, item in zip(inner.rows, items):
            line.cells[0].width, line.cells[1].width = Mm(32), Mm(104)
            line.cells[0].paragraphs[0].add_run(item.dates)
            bold(line.cells[1].paragraphs[0], item.title)
            line.cells[1].add_paragraph(item.place)
            bullets(line.cells[1], item.points)
        row.cells[1].add_paragraph()
        drop_first(row.cells[1])
    heading(made, sheet.words["summary"])
    made.add_paragraph(sheet.summary)
    skills(made, sheet)
    spoken(made, sheet)
    return made


DIAGRAM = "application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
DGM = "http://schemas.openxmlformats.org/drawingml/2006/diagram"


def diagram(sheet):
    """The skills are a SmartArt list: their words are in a part of their own, and the body only points there."""
    made = document(sheet, size=10.5, colour="7F6000")
    banner(made, sheet)
    career(made, sheet, stacked)
    heading(made, sheet.words["skills"])
    points = "".join(
        f'<dgm:pt modelId="{number}"><dgm:prSet/><dgm:spPr/><dgm:t><a:bodyPr/><a:lstStyle/><a:p><a:r><a:t>'
        f"{escape(name)}: {escape(words)}</a:t></a:r></a:p></dgm:t></dgm:pt>"
        for number, (name, words) in enumerate(sheet.skills, start=1))
    links = "".join(
        f'<dgm:cxn modelId="{50 + number}" srcId="0" destId="{number}" srcOrd="{number - 1}" destOrd="0"/>'
        for number in range(1, len(sheet.skills) + 1))
    data = (f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><dgm:dataModel xmlns:dgm="{DGM}" xmlns:a="{A}">'
            f'<dgm:ptLst><dgm:pt modelId="0" type="doc"/>{points}</dgm:ptLst><dgm:cxnLst>{links}</dgm:cxnLst></dgm:dataModel>')
    ids = {
        kind: made.part.relate_to(
            Part(PackURI(f"/word/diagrams/{kind}1.xml"), media, content.encode(), made.part.package),
            f"{RELATION}/diagram{kind.capitalize() if kind != 'quickStyle' else 'QuickStyle'}")
        for kind, media, content in [
            ("data", DIAGRAM, data),
            ("layout", DIAGRAM.replace("Data", "Layout"), f'<dgm:layoutDef xmlns:dgm="{DGM}" xmlns:a="{A}" uniqueId="urn:microsoft.com/office/officeart/2005/8/layout/default"><dgm:layoutNode name="list"/></dgm:layoutDef>'),
            ("quickStyle", DIAGRAM.replace("Data", "Style"), f'<dgm:styleDef xmlns:dgm="{DGM}" xmlns:a="{A}" uniqueId="urn:microsoft.com/office/officeart/2005/8/quickstyle/simple1"/>'),
            ("colors", DIAGRAM.replace("Data", "Colors"), f'<dgm:colorsDef xmlns:dgm="{DGM}" xmlns:a="{A}" uniqueId="urn:microsoft.com/office/officeart/2005/8/colors/accent1_2"/>'),
        ]
    }
    made.add_paragraph()._p.append(parse_xml(
        f'<w:r xmlns:w="{W}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
        f'xmlns:a="{A}" xmlns:dgm="{DGM}" xmlns:r="{RELATION}"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="5486400" cy="1600200"/><wp:docPr id="9" name="Diagram 9"/><wp:cNvGraphicFramePr/><a:graphic>'
        f'<a:graphicData uri="{DGM}"><dgm:relIds r:dm="{ids["data"]}" r:lo="{ids["layout"]}" r:qs="{ids["quickStyle"]}" '
        f'r:cs="{ids["colors"]}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'))
    spoken(made, sheet)
    return made


def merged_in(sheet):
    """The career is another document, in HTML, that Word merges in when it opens the file (w:altChunk)."""
    made = document(sheet, size=10.5, colour="385723")
    banner(made, sheet)
    heading(made, sheet.words["summary"])
    made.add_paragraph(sheet.summary)
    rows = "".join(
        f'<h3>{escape(item.title)}</h3><p>{escape(item.place)}<br/>{escape(item.dates)}</p>'
        f'<ul>{"".join(f"<li>{escape(point)}</li>" for point in item.points)}</ul>' for item in sheet.work)
    html = f'<html><head><meta charset="utf-8"/></head><body>{rows}</body></html>'
    heading(made, sheet.words["work"])
    chunk = made.part.relate_to(
        Part(PackURI("/word/career.html"), "text/html", html.encode(), made.part.package), f"{RELATION}/aFChunk")
    body = made.element.body
    body.insert(len(body) - 1, parse_xml(f'<w:altChunk xmlns:w="{W}" xmlns:r="{RELATION}" r:id="{chunk}"/>'))
    heading(made, sheet.words["education"])
    stacked(made, sheet.education)
    skills(made, sheet)
    spoken(made, sheet)
    return made


def save(made, target):
    made.save(str(target))


def filter_option(value):
    if isinstance(value, bool):
        return {"type": "boolean", "value": "true" if value else "false"}
    return {"type": "long" if isinstance(value, int) else "string", "value": str(value)}


def libreoffice(source, target, **options):
    """Exports a DOCX as PDF; options are those of Writer's PDF filter."""
    chosen = {name: filter_option(value) for name, value in options.items()}
    kind = "pdf:writer_pdf_Export:" + json.dumps(chosen)
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", kind,
             "--outdir", folder, str(source)],
            check=True, capture_output=True, timeout=300)
        (Path(folder) / Path(source).with_suffix(".pdf").name).replace(target)
