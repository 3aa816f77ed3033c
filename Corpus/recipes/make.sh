#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the corpus anew, or only the templates and cases named:
#   Corpus/recipes/make.sh chromium-sidebar docx-text-box/bjoern-suesskind
#
# For Debian 12, as root or with sudo. Installs with apt: Chromium, LibreOffice Writer, TeX Live (pdfTeX, XeTeX, LuaTeX
# with moderncv), pandoc, Ghostscript, poppler-utils, the fonts named in NOTICE; with pip, into a virtual environment outside the
# checkout: the packages of requirements.txt (Typst, RenderCV, WeasyPrint, ReportLab, python-docx, docxtpl, img2pdf).
#
# pdfTeX, XeTeX, LuaTeX, Typst, WeasyPrint, ReportLab and pandoc write the same bytes on every run
# (SOURCE_DATE_EPOCH). Chromium, LibreOffice, Ghostscript, cairo and RenderCV write the time of the run, python-docx and docxtpl
# the time of each ZIP entry, img2pdf a new file id: all else in their files, words and places included, stays the same, as
# Corpus/recipes/rerun.sh proves. No file is touched after its producer wrote it, but for those that a second program
# rewrote on purpose.
set -euo pipefail
here=$(cd -- "$(dirname -- "$0")" && pwd)
venv=${READBACK_CORPUS_VENV:-${XDG_CACHE_HOME:-$HOME/.cache}/readback-corpus}

packages=(chromium libreoffice-writer texlive-latex-recommended texlive-latex-extra texlive-xetex texlive-luatex
  texlive-fonts-recommended texlive-lang-german texlive-lang-spanish texlive-lang-french texlive-lang-european
  texlive-lang-polish lmodern pandoc ghostscript poppler-utils python3-venv
  fonts-lato fonts-crosextra-carlito fonts-dejavu-core fonts-dejavu-extra fonts-ebgaramond)
if ! dpkg-query -W -f '${db:Status-Status}\n' "${packages[@]}" 2>&1 | { ! grep -qv '^installed$'; }; then
  as_root=()
  [ "$(id -u)" -eq 0 ] || as_root=(sudo)
  "${as_root[@]}" apt-get update
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${packages[@]}"
fi
[ -x "$venv/bin/python" ] || /usr/bin/python3 -m venv "$venv"
"$venv/bin/pip" install --quiet -r "$here/requirements.txt"

# RenderCV needs Python 3.12 or newer, which Debian 12 does not have: without one its template cannot be made here.
export READBACK_RENDERCV=$venv-rendercv
if [ ! -x "$READBACK_RENDERCV/bin/rendercv" ]; then
  for python in python3.14 python3.13 python3.12 "$HOME"/.pyenv/versions/3.1[2-9]*/bin/python3; do
    "$python" -c '' 2>/dev/null || continue
    "$python" -m venv "$READBACK_RENDERCV"
    "$READBACK_RENDERCV/bin/pip" install --quiet -r "$here/requirements-rendercv.txt"
    break
  done
fi

# 1 March 2026, noon UTC.
export SOURCE_DATE_EPOCH=1772366400
export LC_ALL=C.UTF-8 TZ=UTC
exec "$venv/bin/python" "$here/make.py" "$@"
