# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that went through another program after the one that made them."""

import re
import subprocess
import tempfile
from pathlib import Path


def made_from(first, second):
    """A printer: what `first` makes of a layout, passed on to `second`."""
    def make(content, target):
        with tempfile.TemporaryDirectory() as folder:
            between = Path(folder) / "between.pdf"
            first(content, between)
            second(between, target)

    return make


def ghostscript(source, target, *options):
    subprocess.run(
        ["gs", "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=pdfwrite", *options, f"-sOutputFile={target}", str(source)],
        check=True, capture_output=True, timeout=120)


def outlines(source, target):
    """All letters as filled shapes, as design programs write them on request."""
    ghostscript(source, target, "-dNoOutputFonts")


def cairo(source, target):
    """What a PDF viewer on a Linux desktop writes when asked to print into a file."""
    subprocess.run(["pdftocairo", "-pdf", str(source), str(target)], check=True, capture_output=True, timeout=120)


def lost_sector(source, target):
    """A worn memory stick: 512 bytes read as zeros, and the second page was described there."""
    whole = Path(source).read_bytes()
    second = [found.start() for found in re.finditer(rb"\d+ 0 obj\s*<</Type/Page/", whole)][1]
    Path(target).write_bytes(whole[:second] + bytes(512) + whole[second + 512:])
