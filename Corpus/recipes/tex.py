# SPDX-License-Identifier: GPL-3.0-or-later
"""Layouts in LaTeX, set by pdfTeX, XeTeX or LuaTeX."""

import subprocess
import tempfile
from pathlib import Path

PREAMBLE = r"""\documentclass[%(size)s,a4paper]{article}
\usepackage[T1]{fontenc}
\usepackage[utf8]{inputenc}
\usepackage[%(babel)s]{babel}
\usepackage{lmodern}
\usepackage[margin=%(margin)s]{geometry}
\usepackage{enumitem}
\input{glyphtounicode}
\pdfgentounicode=1
\pdfinfoomitdate=1
\pdftrailerid{}
\setlist[itemize]{leftmargin=1.2em,itemsep=1pt,topsep=2pt,parsep=0pt}
\setlength{\parindent}{0pt}
\pagestyle{empty}
%(more)s
\begin{document}
%(body)s
\end{document}
"""

BABEL = {"en": "british", "de": "ngerman", "es": "spanish,es-minimal", "fr": "french", "nl": "dutch", "pl": "polish"}
SPECIAL = {
    "\\": r"\textbackslash{}", "&": r"\&", "%": r"\%", "#": r"\#", "_": r"\_", "$": r"\$",
    "{": r"\{", "}": r"\}", "~": r"\textasciitilde{}", "–": "--",
}


def tex(text):
    return "".join(SPECIAL.get(letter, letter) for letter in text)


def bullets(points):
    if not points:
        return ""
    return r"\begin{itemize}" + "\n".join(r"\item " + tex(point) for point in points) + r"\end{itemize}"


def entries(items):
    """The dates stand at the right of the title's line, and nothing but \\hfill puts them there."""
    return "\n\\par\\smallskip\n".join(
        rf"\textbf{{{tex(item.title)}}}\hfill {tex(item.dates)}\\ \textit{{{tex(item.place)}}}" "\n" + bullets(item.points)
        for item in items)


def stacked(items):
    return "\n\\par\\smallskip\n".join(
        rf"\textbf{{{tex(item.title)}}}\\ {tex(item.place)}\\ \textit{{{tex(item.dates)}}}" "\n" + bullets(item.points)
        for item in items)


def lines(items):
    return r"\\ ".join(tex(item) for item in items)


def skills(groups):
    return r"\\ ".join(rf"\textbf{{{tex(name)}:}} {tex(items)}" for name, items in groups)


def sections(sheet, command="section*", **writers):
    """Sections of an article, or of another class that says how its parts are written."""
    usual = dict(
        text=tex, entries=entries, skills=skills, languages=lambda items: tex(", ".join(items)), certificates=lines)
    return "\n".join(
        rf"\{command}{{{tex(sheet.words[kind])}}}" "\n" + inner for kind, inner in sheet.parts(**(usual | writers)))


def one_column(sheet):
    body = rf"\begin{{center}}{{\LARGE\bfseries {tex(sheet.name)}}}\\[2pt] {{\large {tex(sheet.label)}}}\\[3pt]"
    body += rf"{{\small {tex(' | '.join(sheet.contact[:3]))}\\ {tex(' | '.join(sheet.contact[3:]))}}}\end{{center}}"
    body += sections(sheet)
    more = r"\makeatletter\renewcommand\section{\@startsection{section}{1}{0pt}{9pt}{3pt}{\large\bfseries}}\makeatother"
    return PREAMBLE % dict(size="11pt", babel=BABEL[sheet.language], margin="22mm", more=more, body=body)


def minipages(sheet):
    """Two minipages side by side: the left one is written out whole before the right one."""
    words = sheet.words

    def block(heading, inner):
        return rf"{{\large\bfseries {tex(heading)}}}\par\vspace{{2pt}}\hrule\vspace{{4pt}}" + inner + r"\par\vspace{8pt}" if inner else ""

    left = block(words["contact"], lines(sheet.contact))
    left += block(words["skills"], r"\par\vspace{3pt}".join(
        rf"\textbf{{{tex(name)}}}\\ {tex(items)}" for name, items in sheet.skills))
    left += block(words["languages"], lines(sheet.languages)) + block(words["certificates"], lines(sheet.certificates))
    right = block(words["summary"], tex(sheet.summary)) + block(words["work"], stacked(sheet.work))
    right += block(words["education"], stacked(sheet.education))
    body = rf"{{\Huge\bfseries {tex(sheet.name)}}}\\[3pt] {{\Large {tex(sheet.label)}}}\par\vspace{{10pt}}" "\n"
    body += r"\begin{minipage}[t]{0.31\textwidth}\raggedright\small " + left + r"\end{minipage}\hfill" "\n"
    body += r"\begin{minipage}[t]{0.64\textwidth}\raggedright " + right + r"\end{minipage}"
    return PREAMBLE % dict(size="10pt", babel=BABEL[sheet.language], margin="18mm", more="", body=body)


BITMAP = r"""\documentclass[11pt,a4paper]{article}
\usepackage[T1]{fontenc}
\usepackage[utf8]{inputenc}
\usepackage[%(babel)s]{babel}
\usepackage[margin=24mm]{geometry}
\pdfinfoomitdate=1
\pdftrailerid{}
\setlength{\parindent}{0pt}
\pagestyle{empty}
\begin{document}
%(body)s
\end{document}
"""


def plain_body(sheet):
    """An article as it comes: its own headings, lists and centring."""
    body = rf"\begin{{center}}{{\LARGE {tex(sheet.name)}}}\\[3pt] {tex(sheet.label)}\\[3pt]"
    body += rf"{{\small {tex(', '.join(sheet.contact[:3]))}\\ {tex(', '.join(sheet.contact[3:]))}}}\end{{center}}"
    return body + sections(sheet)


def bitmap(sheet):
    """The T1 encoding without a font of outlines: TeX falls back on pictures of letters at 600 dots an inch."""
    return BITMAP % dict(babel=BABEL[sheet.language], body=plain_body(sheet))


GARAMOND = r"""\documentclass[11pt,a4paper]{article}
\usepackage{fontspec}
\setmainfont{EB Garamond}
\usepackage[%(babel)s]{babel}
\usepackage[margin=24mm]{geometry}
\usepackage{enumitem}
\usepackage{titlesec}
\titleformat{\section}{\large\scshape}{}{0pt}{}[\titlerule]
\titlespacing{\section}{0pt}{10pt}{4pt}
\setlist[itemize]{leftmargin=1.2em,itemsep=1pt,topsep=2pt,parsep=0pt}
\setlength{\parindent}{0pt}
\pagestyle{empty}
\begin{document}%(weight)s
%(body)s
\end{document}
"""


def garamond(sheet):
    """Headings in small capitals over a rule, old-style ligatures as the font brings them."""
    return GARAMOND % dict(weight="", babel=BABEL[sheet.language], body=plain_body(sheet))


def all_bold(sheet):
    """The same in bold from beginning to end."""
    return GARAMOND % dict(weight=r"\bfseries", babel=BABEL[sheet.language], body=plain_body(sheet))


MODERNCV = r"""\documentclass[11pt,a4paper,roman]{moderncv}
\moderncvstyle[nosymbols]{classic}
\moderncvcolor{blue}
\usepackage[%(babel)s]{babel}
\usepackage[scale=0.78]{geometry}
\nopagenumbers{}
\name{%(first)s}{%(last)s}
\title{%(label)s}
\address{%(street)s}{%(town)s}{}
\phone[mobile]{%(phone)s}
\email{%(email)s}
%(more)s
\begin{document}
\makecvtitle
%(body)s
\end{document}
"""


def moderncv(sheet):
    """The classic style: dates in the margin, headings in the text."""
    first, _, last = sheet.name.partition(" ")
    street, _, town = sheet.address.rpartition(", ")

    def jobs(items):
        rows = []
        for item in items:
            company, _, place = item.place.rpartition(", ")
            rows.append(rf"\cventry{{{tex(item.dates)}}}{{{tex(item.title)}}}{{{tex(company or place)}}}"
                        rf"{{{tex(place if company else '')}}}{{}}{{{bullets(item.points)}}}")
        return "\n".join(rows)

    def spoken(items):
        return "\n".join(
            rf"\cvitemwithcomment{{{tex(item.split(' (')[0])}}}{{{tex(item.split(' (')[1].rstrip(')'))}}}{{}}"
            for item in items)

    body = sections(
        sheet, "section", text=lambda text: rf"\cvitem{{}}{{{tex(text)}}}", entries=jobs,
        skills=lambda groups: "\n".join(rf"\cvitem{{{tex(name)}}}{{{tex(items)}}}" for name, items in groups),
        languages=spoken, certificates=lambda items: "\n".join(rf"\cvlistitem{{{tex(line)}}}" for line in items))
    more = "\n".join(
        rf"\social[{link.split('.')[-2].split('/')[-1]}]{{{tex(link.rstrip('/').split('/')[-1])}}}"
        if "/" in link and "xing" not in link else rf"\homepage{{{tex(link)}}}" for link in sheet.links)
    return MODERNCV % dict(
        babel=BABEL[sheet.language], first=tex(first), last=tex(last), label=tex(sheet.label), street=tex(street or town),
        town=tex(town if street else ""), phone=tex(sheet.phone), email=tex(sheet.email), more=more, body=body)


def run(program, source, target):
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "resume.tex").write_text(source)
        subprocess.run(
            [program, "-interaction=nonstopmode", "-halt-on-error", "resume.tex"],
            cwd=folder, check=True, capture_output=True, timeout=120)
        (Path(folder) / "resume.pdf").rename(target)


def pdftex(source, target):
    run("pdflatex", source, target)


def xetex(source, target):
    run("xelatex", source, target)


def luatex(source, target):
    run("lualatex", source, target)
