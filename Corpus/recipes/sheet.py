# SPDX-License-Identifier: GPL-3.0-or-later
"""What every layout prints: an intent (JSON Resume) as headings, entries and lines in its language."""

import json
from dataclasses import dataclass, field
from pathlib import Path

INTENTS = Path(__file__).parent / "intents"

# The invented people, by the names of their intents, and the languages in which they write.
PERSONAS = {
    "niamh-okonkwo-daly": "en",
    "bjoern-suesskind": "de",
    "begona-penalver": "es",
    "anais-le-guennec-traore": "fr",
    "joost-van-der-wielingen": "nl",
    "lucja-zadlo-wisniewska": "pl",
}

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
    "fr": {
        "summary": "Profil", "work": "Expérience professionnelle", "education": "Formation",
        "skills": "Compétences", "languages": "Langues", "certificates": "Certifications",
        "contact": "Coordonnées", "present": "aujourd'hui", "score": "Note : ",
        "months": "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.".split(),
    },
    "nl": {
        "summary": "Profiel", "work": "Werkervaring", "education": "Opleiding", "skills": "Vaardigheden",
        "languages": "Talen", "certificates": "Certificaten", "contact": "Contactgegevens",
        "present": "heden", "score": "Cijfer: ",
        "months": ("januari februari maart april mei juni juli augustus september oktober november "
                   "december").split(),
    },
    "pl": {
        "summary": "Podsumowanie", "work": "Doświadczenie zawodowe", "education": "Wykształcenie",
        "skills": "Umiejętności", "languages": "Języki", "certificates": "Certyfikaty",
        "contact": "Kontakt", "present": "obecnie", "score": "Ocena: ",
        "months": ["%02d." % month for month in range(1, 13)],
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
    persona: str
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

    def parts(self, text, entries, skills, languages, certificates):
        """What most layouts print below the head, in their order: the kind of each section and what the given function
        makes of it, but for sections that are empty."""
        parts = [
            ("summary", text(self.summary)), ("work", entries(self.work)), ("education", entries(self.education)),
            ("skills", skills(self.skills)), ("languages", languages(self.languages)),
            ("certificates", certificates(self.certificates)),
        ]
        return [(kind, inner) for kind, inner in parts if inner]


def month(words, date):
    year, number = date.split("-")
    name = words["months"][int(number) - 1]
    return name + year if name[-1] in "/." and name[0].isdigit() else f"{name} {year}"


def period(words, item):
    end = month(words, item["endDate"]) if "endDate" in item else words["present"]
    return f'{month(words, item["startDate"])} – {end}'


def shown(url):
    return url.removeprefix("https://").removeprefix("www.")


def joined(*parts, by=", "):
    return by.join(part for part in parts if part)


def intent_of(persona):
    return json.loads((INTENTS / f"{persona}.json").read_text())


def load(persona):
    intent = intent_of(persona)
    language = PERSONAS[persona]
    words = WORDS[language]
    basics = intent["basics"]
    home = basics["location"]
    return Sheet(
        persona=persona,
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
