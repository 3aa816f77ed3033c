# SPDX-License-Identifier: GPL-3.0-or-later
"""A page as a scanner gives it: one picture, no text."""

import subprocess
import tempfile
from datetime import datetime, timezone
from pathlib import Path

import img2pdf

WRITTEN = datetime(2026, 3, 1, 12, tzinfo=timezone.utc)


def scan(source, target, dots_per_inch=96):
    with tempfile.TemporaryDirectory() as folder:
        stem = Path(folder) / "page"
        subprocess.run(
            ["pdftoppm", "-gray", "-r", str(dots_per_inch), "-jpeg", "-jpegopt", "quality=55", str(source), str(stem)],
            check=True, timeout=120)
        pages = [str(page) for page in sorted(Path(folder).glob("page*.jpg"))]
        layout = img2pdf.get_layout_fun((img2pdf.mm_to_pt(210), img2pdf.mm_to_pt(297)))
        Path(target).write_bytes(img2pdf.convert(pages, layout_fun=layout, creationdate=WRITTEN, moddate=WRITTEN))
