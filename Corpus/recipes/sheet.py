# SPDX-License-Identifier: GPL-3.0-or-later
"""What every layout prints: an intent (JSON Resume) as headings, entries and lines in its language."""

import json
from dataclasses import dataclass, field
from pathlib import Path

INTENTS = Path(__file__).parent / "intents"

WORDS = {
    "en": {
        "summary": "Summary", "work": "Work Experience", "education": "Education", "skills": "Skills",
        "languages": "Languages", "certificates": "Certifications", "contact": "Contact",
        "present": "Present", "score": "",
        "months": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(),
    },
    "de": {
        "summary": "Profil", "work": "Berufserfahrung", "education": "Ausbildung", "skills": "Kenntnisse",
        "languages": "Sprachen", "certificates": "Zertifikate", "contact": "Kontakt",
        "present": "heute", "score": "Note: ",
        "months": ["%02d/" % month for month in range(1, 13)],
    },
    "es": {
        "summary": "Perfil", "work": "Experiencia laboral", "education": "Formación académica",
        "skills": "Competencias", "languages": "Idiomas", "certificates": "Certificados",
        "contact": "Contacto", "present": "actualidad", "score": "Nota: ",
        "months": ("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
                   "diciembre").split(),
    },
}


@dataclass
class Entry:
    """A position or a course of study."""

    title: str
    place: str
    dates: str
    points: list[str] = field(default_factory=list)


@dataclass
class Sheet:
    language: str
    name: str
    label: str
    address: str
    email: str
    phone: str
    links: list[str]
    summary: str
    work: list[Entry]
    education: list[Entry]
    skills: list[tuple[str, str]]
    languages: list[str]
    certificates: list[str]

    @property
    def words(self):
        return WORDS[self.language]

    @property
    def contact(self):
        return [self.address, self.phone, self.email, *self.links]


def month(words, date):
    year, number = date.split("-")
    name = words["months"][int(number) - 1]
    return name + year if name.endswith("/") else f"{name} {year}"


def period(words, item):
    end = month(words, item["endDate"]) if "endDate" in item else words["present"]
    return f'{month(words, item["startDate"])} – {end}'


def shown(url):
    return url.removeprefix("https://").removeprefix("www.")


def joined(*parts, by=", "):
    return by.join(part for part in parts if part)


def load(language):
    intent = json.loads((INTENTS / f"{language}.json").read_text())
    words = WORDS[language]
    basics = intent["basics"]
    home = basics["location"]
    return Sheet(
        language=language,
        name=basics["name"],
        label=basics["label"],
        address=joined(home.get("address"), joined(home.get("postalCode"), home["city"], by=" "), home.get("region")),
        email=basics["email"],
        phone=basics["phone"],
        links=[shown(url) for url in [basics.get("url")] + [p["url"] for p in basics.get("profiles", [])] if url],
        summary=basics["summary"],
        work=[
            Entry(job["position"], joined(job["name"], job["location"]), period(words, job), job["highlights"])
            for job in intent["work"]
        ],
        education=[
            Entry(
                f'{study["studyType"]}, {study["area"]}', study["institution"], period(words, study),
                [words["score"] + study["score"]] if "score" in study else [],
            )
            for study in intent["education"]
        ],
        skills=[(group["name"], ", ".join(group["keywords"])) for group in intent["skills"]],
        languages=[f'{item["language"]} ({item["fluency"]})' for item in intent["languages"]],
        certificates=[
            joined(item["name"], item["issuer"], month(words, item["date"]))
            for item in intent.get("certificates", [])
        ],
    )
