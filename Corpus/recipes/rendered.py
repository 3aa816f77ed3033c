# SPDX-License-Identifier: GPL-3.0-or-later
"""RenderCV, which sets a resume in YAML by Typst."""

import json
import os
import subprocess
import tempfile
from pathlib import Path

import sheet as sheets


def environment():
    """Where make.sh installed it: it needs a newer Python than Debian 12 has."""
    return os.environ["READBACK_RENDERCV"]


def document(sheet, theme):
    """The intent as RenderCV wants it; JSON is YAML."""
    intent = sheets.intent_of(sheet.persona)
    basics, words = intent["basics"], sheet.words

    def dated(item):
        return {"start_date": item["startDate"], "end_date": item.get("endDate", "present")}

    sections = {
        words["summary"]: [basics["summary"]],
        words["work"]: [
            {"company": job["name"], "position": job["position"], "location": job["location"],
             "highlights": job["highlights"], **dated(job)} for job in intent["work"]],
        words["education"]: [
            {"institution": study["institution"], "area": study["area"], "degree": study["studyType"],
             "highlights": [words["score"] + study["score"]] if "score" in study else [], **dated(study)}
            for study in intent["education"]],
        words["skills"]: [{"label": name, "details": items} for name, items in sheet.skills],
        words["languages"]: [", ".join(sheet.languages)],
    }
    if sheet.certificates:
        sections[words["certificates"]] = sheet.certificates
    profiles = [{"network": item["network"], "username": item["username"]}
                for item in basics.get("profiles", []) if item["network"] in ("LinkedIn", "GitHub")]
    # No phone: RenderCV refuses the numbers that are set aside for invented people.
    cv = {"name": sheet.name, "headline": sheet.label, "location": sheet.address, "email": sheet.email, "social_networks": profiles,
          "sections": sections}
    if "url" in basics:
        cv["website"] = basics["url"]
    design = {"theme": theme, "header": {"connections": {"show_icons": False}}}
    return {"cv": cv, "design": design, "settings": {"current_date": "2026-03-01"}}


def rendercv(sheet, target, theme="classic"):
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "cv.yaml"
        source.write_text(json.dumps(document(sheet, theme), ensure_ascii=False))
        # RenderCV imports Typst's package of icons, which would be downloaded. No icon is shown here: an empty one does.
        icons = Path(folder) / "cache/typst/packages/preview/fontawesome/0.6.0"
        icons.mkdir(parents=True)
        (icons / "typst.toml").write_text('[package]\nname = "fontawesome"\nversion = "0.6.0"\nentrypoint = "lib.typ"\n')
        (icons / "lib.typ").write_text("#let fa-icon(name, ..options) = none\n")
        subprocess.run(
            [f"{environment()}/bin/rendercv", "render", str(source), "--pdf-path", str(target),
             "--dont-generate-markdown", "--dont-generate-html", "--dont-generate-png"],
            check=True, capture_output=True, cwd=folder, timeout=180, env={**os.environ, "XDG_CACHE_HOME": f"{folder}/cache"})
