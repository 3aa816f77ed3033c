#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures what is read out of files whose contents are known: precision, recall and F1 per field and section.

    Benchmarks/readout.py [FOLDER] [--pdf-view stream] [--docx-view body] [--labels clean|all] [--peers DIR]
                          [--wrong FIELD] [--markdown FILE] [--readback .build/release/readback]

FOLDER holds a `MANIFEST.csv` with the columns file, intent (JSON Resume), labels, omits and date_format; by default it is
`templates` of $READBACK_EXTERNAL_CORPUS (../shared/corpus). `--peers` names a folder with the answers of other parsers over the
same files as JSON, `<file>/peer_<name>.txt`. `--wrong` prints what is missed and what is wrong in a field.

Only what a file prints is asked for: a value of the intent whose letters are nowhere in the text of the view counts for
nobody. Values are compared without case, white space and the scheme of addresses; dates as precisely as the file
prints them. Peers are read generously: any of the fields where they might keep a value counts.
"""

import argparse
import collections
import csv
import json
import os
import re
import subprocess
import sys
import unicodedata

from measure import without_omitted

CORPUS = os.environ.get("READBACK_EXTERNAL_CORPUS", "../shared/corpus")

# Labels that do not damage or move the text by construction: everything else is a hazard, and not asked for here.
CLEAN = {
    "columns=1", "tab_dates", "date_column", "date_gutter", "tagged", "heading_styles", "cmap", "glyphtounicode", "webfont",
    "justified", "uppercase_headings", "symbol_bullets", "css_pseudo_bullets", "icons=svg", "icons=image", "icons=font",
    "section_breaks", "strict_ooxml", "ligatures",
}
KINDS = [
    "summary", "work", "volunteer", "education", "projects", "certificates", "awards", "publications", "skills", "languages",
    "interests", "references",
]
# Those whose answers have fields to compare; others only say that a heading or an address is there.
PEERS = ["openresume_py", "zero", "rb", "pyresparser"]


def squeeze(text):
    """Letters and digits alone: what survives any way of breaking lines and setting spaces."""
    text = unicodedata.normalize("NFKC", str(text)).casefold()
    return "".join(character for character in text if character.isalnum() or character in "+#@")


def plain(text):
    """A value as people compare it: one space between words, no case, no marks at the ends."""
    text = unicodedata.normalize("NFKC", str(text or "")).casefold()
    text = re.sub(r"[\u00ad\u200b\u2060]", "", text).translate({0x2010: "-", 0x2011: "-", 0x2019: "'", 0x201C: '"', 0x201D: '"'})
    return re.sub(r"\s+", " ", text).strip(" .,;:|·•–—-")


def close(text):
    """A longer text, where an extractor may have lost or set a space and a hyphen at the end of a line."""
    return squeeze(text)


def address(url):
    return re.sub(r"^(https?://)?(www\.)?", "", plain(url)).rstrip("/")


def digits(phone):
    return re.sub(r"\D", "", str(phone or ""))


def bare(text):
    """Letters and digits without their accents: some fonts draw an accent as a glyph of its own, beside its letter."""
    return "".join(c for c in unicodedata.normalize("NFKD", squeeze(text)) if unicodedata.category(c) not in ("Mn", "Lm"))


def words_of(text):
    """Words as people compare them, without accents, those that stand beside their letters included."""
    text = re.sub(r"\s*[\u00a8\u00b4\u00b8\u02c6\u02c7\u02da\u02dc]\s*", "", text)
    return "".join(c for c in unicodedata.normalize("NFKD", plain(text)) if not unicodedata.combining(c))


class Printed:
    """The text of a view, and what of an intent is in it. An accent that stands beside its letter is printed too: what is read
    still has to have it where it belongs."""

    def __init__(self, text):
        self.lines = text.split("\n")
        self.squeezed, self.line_of = "", []
        for number, line in enumerate(self.lines):
            letters = bare(line)
            self.squeezed += letters
            self.line_of += [number] * len(letters)

    def has(self, value):
        letters = bare(value)
        return bool(letters) and letters in self.squeezed

    def spells(self, address):
        """Whether an address stands in the text to the letter, however lines break it."""
        return address in re.sub(r"\s", "", unicodedata.normalize("NFKC", "".join(self.lines)).casefold())

    def places(self, value):
        """The first line of every place where the value stands."""
        letters, places, start = bare(value), [], 0
        while letters:
            start = self.squeezed.find(letters, start)
            if start < 0:
                break
            places.append(self.line_of[start])
            start += 1
        return places


# What a resume is reduced to before it is compared, for the intent, the readout and every peer alike.
class Facts:
    def __init__(self):
        self.name = self.email = self.phone = self.url = self.label = None
        self.location = {}
        self.profiles = []
        self.sections = []
        self.entries = {"work": [], "education": [], "volunteer": [], "projects": []}
        self.credits = {"certificates": [], "awards": [], "publications": []}
        self.skills = []
        self.languages = []
        self.interests = []


def facts(resume):
    found = Facts()
    basics = resume.get("basics") or {}
    found.name, found.email, found.phone = basics.get("name"), basics.get("email"), basics.get("phone")
    found.url, found.label, found.location = basics.get("url"), basics.get("label"), basics.get("location") or {}
    found.profiles = [profile.get("url") or profile.get("username") for profile in basics.get("profiles") or []]
    for kind, owner, title in (
        ("work", "name", "position"), ("education", "institution", "studyType"), ("volunteer", "organization", "position"),
        ("projects", "name", "name"),
    ):
        for entry in resume.get(kind) or []:
            found.entries[kind].append({
                "owner": entry.get(owner), "title": entry.get(title), "area": entry.get("area"),
                "start": entry.get("startDate"), "end": entry.get("endDate"), "highlights": entry.get("highlights") or [],
                "place": entry.get("location"), "score": entry.get("score"),
            })
    for kind, title, owner, date in (
        ("certificates", "name", "issuer", "date"), ("awards", "title", "awarder", "date"),
        ("publications", "name", "publisher", "releaseDate"),
    ):
        for entry in resume.get(kind) or []:
            found.credits[kind].append((entry.get(title), entry.get(owner), entry.get(date)))
    for skill in resume.get("skills") or []:
        found.skills += skill.get("keywords") or [skill.get("name")]
    found.languages = [(item.get("language"), item.get("fluency")) for item in resume.get("languages") or []]
    for interest in resume.get("interests") or []:
        found.interests += [interest.get("name")] + (interest.get("keywords") or [])
    found.interests = [interest for interest in found.interests if interest]
    return found


class Tally:
    """Counts right, wrong and missed values of a field over all files."""

    def __init__(self):
        self.right, self.read, self.meant = collections.Counter(), collections.Counter(), collections.Counter()
        self.wrong = collections.defaultdict(list)

    def add(self, field, right, read, meant, note=None):
        self.right[field] += right
        self.read[field] += read
        self.meant[field] += meant
        if note and (right < read or right < meant):
            self.wrong[field].append(note)

    def precision(self, field):
        return self.right[field] / self.read[field] if self.read[field] else 0.0

    def recall(self, field):
        return self.right[field] / self.meant[field] if self.meant[field] else 0.0

    def f1(self, field):
        both = self.read[field] + self.meant[field]
        return 2 * self.right[field] / both if both else 0.0


def one(tally, field, meant, read, same, note):
    """A field with at most one value."""
    right = bool(meant and read and same(meant) == same(read))
    tally.add(field, right, bool(read), bool(meant), f"{note}: meant {meant!r}, read {read!r}")


def bag(tally, field, meant, read, note, key=plain):
    """A field with many values in any order."""
    wanted, found = collections.Counter(map(key, meant)), collections.Counter(map(key, read))
    right = sum((wanted & found).values())
    tally.add(
        field, right, sum(found.values()), sum(wanted.values()),
        f"{note}: missed {list((wanted - found).elements())}, wrong {list((found - wanted).elements())}")


def same_date(meant, read, date_format):
    """Whether a date was read as it is printed: some files print years alone."""
    if not meant or not read:
        return not meant and not read
    length = 4 if date_format == "YYYY" else min(7, len(meant))
    return read[:length] == meant[:length]


def same_title(meant, read, kind):
    if plain(meant["title"]) == plain(read["title"]):
        return True
    # A degree may hold its subject: `B.S. in Computer Science`.
    words = lambda *parts: [w for w in re.findall(r"[\w.#+]+", plain(" ".join(p for p in parts if p))) if w not in ("in", "en", "of", "im", "de")]
    return kind == "education" and bool(read["title"]) and words(meant["title"], meant["area"]) == words(read["title"], read["area"])


def aspects(meant, read, kind, printed, date_format):
    """Which of owner, title, start and end are right; what the file does not print counts as right if nothing is read."""
    owner = plain(meant["owner"]) == plain(read["owner"]) if printed.has(meant["owner"] or "") else not read["owner"]
    title = same_title(meant, read, kind) if printed.has(meant["title"] or "") else not read["title"]
    start = same_date(meant["start"], read["start"], date_format)
    end = same_date(meant["end"], read["end"], date_format)
    return bool(owner), bool(title), bool(start), bool(end)


def align(meant, read, kind, printed, date_format):
    """Pairs of entries that belong together, best first."""
    scores = []
    for left, wanted in enumerate(meant):
        lines = {close(line) for line in wanted["highlights"]}
        for right, found in enumerate(read):
            score = 2 * sum(aspects(wanted, found, kind, printed, date_format)) + len(lines & {close(line) for line in found["highlights"]})
            if plain(wanted["owner"]) == plain(found["owner"]) or plain(wanted["title"]) == plain(found["title"]) or score >= 4:
                scores.append((score, -abs(left - right), left, right))
    pairs, lefts, rights = [], set(), set()
    for _, _, left, right in sorted(scores, reverse=True):
        if left not in lefts and right not in rights:
            pairs.append((left, right))
            lefts.add(left)
            rights.add(right)
    return pairs


def sureness(tally, kind, meant, read, pairs, printed, inferred):
    """How many titles and owners are right of those that words tell and of those that only their place says."""
    keys = {"work": ("name", "position"), "education": ("institution", "studyType"), "volunteer": ("organization", "position")}
    matched = {right: left for left, right in pairs}
    for number, entry in enumerate(read):
        for key, part in zip(keys.get(kind, ()), ("owner", "title")):
            if not entry[part]:
                continue
            wanted = meant[matched[number]] if number in matched else None
            right = wanted is not None and (
                same_title(wanted, entry, kind) if part == "title" else plain(wanted["owner"]) == plain(entry["owner"]))
            tally.add("inferred" if f"{kind}[{number}].{key}" in inferred else "told", right, 1, 1)


def entries(tally, kind, meant, read, printed, date_format, note, inferred=()):
    meant = [e for e in meant if printed.has(e["owner"] or "") or printed.has(e["title"] or "")]
    pairs = align(meant, read, kind, printed, date_format)
    sureness(tally, kind, meant, read, pairs, printed, inferred)
    right = 0
    parts = [0, 0, 0, 0]
    wrong = []
    for left, found in pairs:
        checks = aspects(meant[left], read[found], kind, printed, date_format)
        right += all(checks)
        parts = [a + b for a, b in zip(parts, checks)]
        if not all(checks):
            show = lambda entry: "/".join(str(entry[key]) for key in ("owner", "title", "start", "end"))
            wrong.append(f"{show(meant[left])} read {show(read[found])}")
    lost = [meant[i]["owner"] for i in range(len(meant)) if i not in {pair[0] for pair in pairs}]
    extra = [f"{read[i]['owner']}/{read[i]['title']}" for i in range(len(read)) if i not in {pair[1] for pair in pairs}]
    tally.add(kind, right, len(read), len(meant), f"{note}: {'; '.join(wrong)} lost {lost} extra {extra}")
    for name, count in zip(("owner", "title", "start", "end"), parts):
        tally.add(f"{kind}.{name}", count, len(read), len(meant))
    if kind == "education":
        both = sum(plain(meant[a]["title"]) == plain(read[b]["title"]) and plain(meant[a]["area"]) == plain(read[b]["area"]) for a, b in pairs)
        tally.add("education.area", both, len(read), len(meant), f"{note}: {[(read[b]['title'], read[b]['area']) for _, b in pairs]}")
        scores = [(left, found) for left, found in pairs if meant[left]["score"] and printed.has(meant[left]["score"])]
        hits = [plain(meant[a]["score"]) == plain(read[b]["score"]) for a, b in scores]
        tally.add("education.score", sum(hits), sum(bool(e["score"]) for e in read), sum(bool(e["score"] and printed.has(e["score"])) for e in meant),
                  f"{note}: {[e['score'] for e in read]}")
    if kind == "work":
        places = [(left, found) for left, found in pairs if meant[left]["place"] and printed.has(meant[left]["place"])]
        hits = sum(plain(meant[a]["place"]) == plain(read[b]["place"]) for a, b in places)
        tally.add("work.place", hits, sum(bool(e["place"]) for e in read), len(places), f"{note}: {[read[b]['place'] for _, b in places]}")
    # Highlights count where they are in the entry that they were meant for.
    held = wanted = 0
    missing = []
    matched = dict(pairs)
    for left, entry in enumerate(meant):
        lines = [line for line in entry["highlights"] if printed.has(line)]
        wanted += len(lines)
        found = collections.Counter(close(line) for line in (read[matched[left]]["highlights"] if left in matched else []))
        for line in lines:
            if found[close(line)] > 0:
                found[close(line)] -= 1
                held += 1
            else:
                missing.append(line[:40])
    total = sum(len(entry["highlights"]) for entry in read)
    tally.add("highlights", held, total, wanted, f"{note} {kind}: missed {missing}, {total} read")


def anchors(intent, kind):
    """Texts that show where a section of the intent stands."""
    if kind == "summary":
        summary = (intent.get("basics") or {}).get("summary")
        return [" ".join(summary.split()[:8])] if summary else []
    texts = []
    for item in intent.get(kind) or []:
        if kind == "skills":
            texts += item.get("keywords") or [item.get("name")]
        elif kind == "languages":
            texts.append(item.get("language"))
        elif kind == "interests":
            texts.append(item.get("name"))
        elif kind == "references":
            texts.append(item.get("reference") or item.get("name"))
        else:
            texts += [item[key] for key in ("name", "organization", "institution", "title") if item.get(key)]
            texts += item.get("highlights") or []
    return [text for text in texts if text]


def sections(tally, intent, report, printed, note):
    """A section is found where at least nine of ten of its texts stand in sections of its kind; one that was read is right
    where a text of the intent's section of that kind stands in it. Its heading has the right kind if the section begins
    with one and the first of its texts stands there."""
    read = [s for s in report["sections"] if s["kind"] not in ("header", "contact", "unknown")]
    right = set()
    meant = found = headed = 0
    missed = []
    basics = intent.get("basics") or {}
    own = [squeeze(v) for v in (basics.get("name"), basics.get("label"), basics.get("email"), basics.get("phone"), basics.get("url"),
                                *[p.get("url") for p in basics.get("profiles") or []], *(basics.get("location") or {}).values()) if v]
    own = [value for value in own if len(value) > 4]
    for kind in KINDS:
        texts = [text for text in anchors(intent, kind) if printed.has(text)]
        if not texts:
            continue
        if kind == "summary":
            # Without a heading a summary is part of the header.
            place = printed.places(texts[0])[0]
            above = [line for line in printed.lines[:place] if line.strip()]
            words = squeeze(above[-1]) if above else ""
            if not words or any(value in words or words in value and len(words) > 12 for value in own):
                continue
        meant += 1
        held = 0
        for text in texts:
            lines = printed.places(text)
            inside = [i for i, s in enumerate(read) if s["kind"] == kind and any(s["firstLine"] <= line + 1 <= s["lastLine"] for line in lines)]
            held += bool(inside)
            right.update(inside)
        if held * 10 >= len(texts) * 9:
            found += 1
        else:
            missed.append(f"{kind} {held}/{len(texts)}")
        headed += any(
            s["kind"] == kind and s["heading"] and any(s["firstLine"] < line + 1 <= s["lastLine"] for line in printed.places(texts[0]))
            for s in read)
    wrong = [f"{s['kind']}:{s['heading']}" for i, s in enumerate(read) if i not in right]
    tally.add("sections", min(found, len(read) - len(wrong)), len(read), meant, f"{note}: missed {missed}, wrong {wrong}")
    unknown = [s["heading"] for s in report["sections"] if s["kind"] == "unknown"]
    tally.add("headings", headed, headed + len(wrong) + len(unknown), meant, f"{note}: {headed} of {meant}, wrong {wrong}, unknown {unknown}")


def printed_location(location, printed):
    """The parts of a place that stand around its city in the contact lines."""
    city = location.get("city")
    if not city or not printed.has(city):
        return {}
    near = " ".join(printed.lines[max(0, line - 1)] + " " + printed.lines[line] + " " + (printed.lines[line + 1] if line + 1 < len(printed.lines) else "")
                    for line in printed.places(city))
    words = words_of(near)
    return {key: value for key, value in location.items()
            if re.search(r"(?<!\w)" + re.escape(words_of(value)) + r"(?!\w)", words)}


def compare(tally, meant, read, intent, printed, row, note, inferred=()):
    one(tally, "name", printed.has(meant.name or "") and meant.name, read.name, plain, note)
    one(tally, "email", printed.has(meant.email or "") and meant.email, read.email, plain, note)
    one(tally, "phone", printed.has(digits(meant.phone)) and meant.phone, read.phone, digits, note)
    one(tally, "url", printed.has(address(meant.url)) and meant.url, read.url, address, note)
    one(tally, "label", printed.has(meant.label or "") and meant.label, read.label, plain, note)
    place = printed_location(meant.location, printed)
    wrong = {key for key in ("address", "city", "region", "postalCode", "countryCode")
             if plain(read.location.get(key)) != plain(place.get(key) or "") and (key in ("city",) or read.location.get(key) and plain(read.location[key]) != plain(meant.location.get(key)))}
    tally.add("location", bool(place) and not wrong and bool(read.location), bool(read.location.get("city")), bool(place),
              f"{note}: meant {place}, read {read.location}")
    parts = [key for key in place if plain(read.location.get(key)) == plain(place[key])]
    tally.add("location.parts", len(parts), sum(bool(v) for v in read.location.values()), len(place), f"{note}: meant {place}, read {read.location}")
    profiles = [profile for profile in meant.profiles if printed.has(address(profile)) or printed.has(address(profile).split("/")[-1])]
    bag(tally, "profiles", profiles, read.profiles, note, key=address)
    # An address has to be right to the letter: what the text says otherwise, nobody can read right.
    damaged = [profile for profile in profiles if printed.has(address(profile)) and not printed.spells(address(profile))]
    bag(tally, "profiles.whole", [profile for profile in profiles if profile not in damaged],
        [profile for profile in read.profiles if not any(bare(address(other)).startswith(bare(address(profile))) for other in damaged)],
        note, key=address)
    date_format = row["date_format"]
    for kind in ("work", "education", "volunteer", "projects"):
        entries(tally, kind, meant.entries[kind], read.entries[kind], printed, date_format, note, inferred)
    for kind in ("certificates", "awards", "publications"):
        wanted = [(plain(t), plain(o), (d or "")[:4 if date_format == "YYYY" else 7]) for t, o, d in meant.credits[kind] if printed.has(t or "")]
        found = [(plain(t), plain(o), (d or "")[:4 if date_format == "YYYY" else 7]) for t, o, d in read.credits[kind]]
        bag(tally, kind, wanted, found, note, key=lambda value: value)
    bag(tally, "skills", [skill for skill in meant.skills if printed.has(skill)], read.skills, note)
    bag(tally, "languages", [(plain(a), plain(b)) for a, b in meant.languages if printed.has(a)],
        [(plain(a), plain(b)) for a, b in read.languages], note, key=lambda value: value)
    bag(tally, "interests", [item for item in meant.interests if printed.has(item)], read.interests, note)


# MARK: Peers

def texts(value):
    """All strings in an answer."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner)


def first(value, *paths):
    """The first of several places in an answer that holds something."""
    for path in paths:
        found = value
        for key in path.split("."):
            found = found.get(key) if isinstance(found, dict) else None
        if isinstance(found, list):
            found = next((item for item in found if item), None)
        if isinstance(found, dict):
            found = next((text for text in texts(found) if text), None)
        if found:
            return found
    return None


def listed(value, *paths):
    for path in paths:
        found = value
        for key in path.split("."):
            found = found.get(key) if isinstance(found, dict) else None
        if found:
            return found if isinstance(found, list) else [found]
    return []


MONTHS = {name: number + 1 for number, names in enumerate(
    "jan ene,feb fev,mar mär mrz,apr abr avr,may mai mag,jun giu,jul lug,aug ago aoû,sep set,oct okt out ott,nov,dec dic dez dé".split(","))
    for name in names.split()}


def iso(text):
    """A date of a peer's answer, which keeps it as it was written."""
    text = str(text or "").casefold()
    year = re.search(r"(19|20)\d\d", text)
    if not year:
        return None
    month = re.search(r"(?<!\d)(0?[1-9]|1[0-2])[./-](?=(19|20)\d\d)|(?<=\d\d\d\d)-(\d\d)", text)
    if month:
        return f"{year.group()}-{int(re.sub(r'[^0-9]', '', month.group())):02}"
    word = next((number for name, number in MONTHS.items() if re.search(r"\b" + name, text)), None)
    return f"{year.group()}-{word:02}" if word else year.group()


def is_profile(url):
    return re.search(r"linkedin|github|gitlab|xing|behance|dribbble|twitter|stackoverflow", str(url)) is not None


def from_peer(name, answer):
    """A peer's answer as JSON Resume, and the sections that it names; None where it has no fields to compare."""
    if name == "openresume_py":
        resume = answer.get("resume") or {}
        education = resume.get("education") or {}
        entry = {"institution": education.get("institution") or education.get("college"), "studyType": education.get("degree_course"),
                 "area": education.get("specialization"), "endDate": iso(education.get("passing_year"))}
        kinds = {"profile": "summary", "experience": "work", "certifications": "certificates"}
        return {
            "basics": {"name": resume.get("full_name"), "email": resume.get("email"), "phone": resume.get("phone"), "url": resume.get("url"),
                       "label": resume.get("current_designation"),
                       "location": {"city": (resume.get("location") or {}).get("city"), "region": (resume.get("location") or {}).get("state")},
                       "profiles": [{"url": url} for url in texts(resume.get("links") or resume.get("profiles") or [])]},
            "work": [{"name": job.get("company"), "position": job.get("title"), "startDate": iso(job.get("start_date")),
                      "endDate": iso(job.get("end_date")),
                      "highlights": [line for line in re.split(r"(?<=[.!?])\s+|\n", job.get("description") or "") if line]}
                     for job in (resume.get("experience") or {}).get("work_history") or []],
            "education": [entry] if any(entry.values()) else [],
            "skills": [{"name": skill} for skill in resume.get("skills") or []],
        }, [kinds.get(kind, kind) for kind in (answer.get("diagnostics") or {}).get("detectedSections") or []]
    if name == "zero":
        links = answer.get("links") or {}
        return {
            "basics": {"email": answer.get("email"), "phone": answer.get("phone"), "url": first({"o": links.get("other") or []}, "o"),
                       "profiles": [{"url": links[key]} for key in ("linkedin", "github") if links.get(key)]},
            "skills": [{"name": skill} for skill in answer.get("skills") or []],
            "work": [{"name": job.get("company"), "position": job.get("title") or job.get("role"), "startDate": iso(job.get("start") or job.get("duration")),
                      "endDate": iso(job.get("end"))} for job in answer.get("experience") or [] if isinstance(job, dict)],
            "projects": [{"name": item.get("title")} for item in answer.get("projects") or []],
        }, None
    if name == "rb":
        place = [part.strip() for part in str(answer.get("location") or "").split(",") if part.strip()]
        return {
            "basics": {"name": answer.get("name"), "label": answer.get("role"), "email": answer.get("email"), "phone": answer.get("phone"),
                       "location": dict(zip(("city", "region"), place)),
                       "profiles": [{"url": answer["linkedin"]}] if answer.get("linkedin") else []},
        }, None
    if name == "pyresparser":
        degrees, schools = answer.get("degree") or [], answer.get("college_name") or []
        schools = schools if isinstance(schools, list) else [schools]
        jobs, owners = answer.get("designation") or [], answer.get("company_names") or []
        pair = lambda a, b: [(a[i] if i < len(a) else None, b[i] if i < len(b) else None) for i in range(max(len(a), len(b)))]
        return {
            "basics": {"name": answer.get("name"), "email": answer.get("email"), "phone": answer.get("mobile_number")},
            "skills": [{"name": skill} for skill in answer.get("skills") or []],
            "work": [{"position": job, "name": owner} for job, owner in pair(jobs, owners)],
            "education": [{"studyType": degree, "institution": school} for degree, school in pair(degrees, schools)],
        }, None
    return None


def named_sections(tally, intent, printed, names, note):
    """Peers name sections without saying where they are: naming one is enough."""
    meant = {kind for kind in KINDS if any(printed.has(text) for text in anchors(intent, kind))}
    read = {name for name in names if name in KINDS}
    tally.add("sections", len(meant & read), len(read), len(meant), f"{note}: missed {meant - read}, wrong {read - meant}")


# MARK: The report

# The figures that the readout is held to, by field; the others are reported beside them.
AIMS = {
    "name": 0.99, "email": 0.99, "phone": 0.99, "location": 0.95, "url": 0.97, "profiles": 0.97, "sections": 0.98, "headings": 0.98,
    "work": 0.95, "education": 0.95, "highlights": 0.97, "skills": 0.96,
}
FIELDS = [
    "name", "email", "phone", "location", "location.parts", "url", "profiles", "profiles.whole", "label", "sections", "headings",
    "work", "work.owner", "work.title", "work.start", "work.end", "work.place", "education", "education.area", "education.score",
    "volunteer", "projects", "highlights", "certificates", "awards", "publications", "skills", "languages", "interests",
]


def is_clean(labels):
    return all(re.sub(r"\(.*\)", "", label) in CLEAN or label in CLEAN for label in labels.split(";"))


def read_folder(folder, arguments):
    with open(os.path.join(folder, "MANIFEST.csv"), newline="") as file:
        rows = [row for row in csv.DictReader(file) if arguments.labels == "all" or is_clean(row["labels"])]
    rows = [row for row in rows if arguments.only in row["file"]]
    paths = [os.path.join(folder, row["file"]) for row in rows]
    run = subprocess.run([arguments.readback, "check", "--format", "json", *paths], capture_output=True)
    reports = json.loads(run.stdout)
    return list(zip(rows, reports if isinstance(reports, list) else [reports]))


def measure(folder, arguments):
    """The tallies of readback, all and by language, and of each peer over the same files."""
    ours, languages, peers, sizes = Tally(), collections.defaultdict(Tally), collections.defaultdict(Tally), collections.Counter()
    for row, report in read_folder(folder, arguments):
        view_id = f"pdf.{arguments.pdf_view}" if row["format"] == "pdf" else f"docx.{arguments.docx_view}"
        view = next((view for view in report["views"] if view["id"] == view_id), None)
        if view is None:
            print(f"no view {view_id}: {row['file']}", file=sys.stderr)
            continue
        with open(os.path.join(folder, row["intent"])) as file:
            intent = without_omitted(json.load(file), row["omits"])
        printed, meant, note = Printed(view["text"]), facts(intent), os.path.basename(row["file"])
        language = (intent.get("meta") or {}).get("language", "en")
        sizes[language] += 1
        for tally in (ours, languages[language]):
            compare(tally, meant, facts(view["resume"]), intent, printed, row, note, view.get("inferred", ()))
            sections(tally, intent, view, printed, note)
        for name in PEERS if arguments.peers else []:
            try:
                with open(os.path.join(arguments.peers, note, f"peer_{name}.txt")) as file:
                    answer = json.load(file)
            except (OSError, ValueError):
                answer = {}
            found = from_peer(name, answer if isinstance(answer, dict) else {})
            if found is None:
                continue
            compare(peers[name], meant, facts(found[0]), intent, printed, row, note)
            if found[1] is not None:
                named_sections(peers[name], intent, printed, found[1], note)
            peers[name].meant["files"] += 1
    return ours, languages, peers, sizes


def table(ours, languages, peers, sizes):
    """Rows of a Markdown table."""
    names = list(peers)
    others = [language for language in sizes if language != "en"] if len(sizes) > 1 else []
    yield "| field | meant | P | R | F1 | aim | " + " | ".join(f"F1 {language}" for language in (["en"] + others if others else [])) + (" | " if others else "") \
        + " | ".join(names) + (" |" if names else "")
    yield "|---|" + "---:|" * (5 + (len(others) + 1 if others else 0) + len(names))
    for field in FIELDS:
        if not ours.meant[field]:
            continue
        cells = [field, str(ours.meant[field]), f"{ours.precision(field):.3f}", f"{ours.recall(field):.3f}", f"{ours.f1(field):.3f}",
                 f"{AIMS[field]:.2f}" if field in AIMS else ""]
        cells += [f"{languages[language].f1(field):.3f}" if languages[language].meant[field] else "" for language in (["en"] + others if others else [])]
        cells += [f"{peers[name].f1(field):.3f}" if peers[name].read[field] else "-" for name in names]
        yield "| " + " | ".join(cells) + " |"


def standing(ours, languages, peers):
    """One line each on the aims, the peers and the languages, over the fields that have an aim."""
    fields = [field for field in AIMS if ours.meant[field]]
    said = lambda names, fine: ", ".join(names) or fine
    yield "below their aim: " + said([f"{field} {ours.f1(field):.3f}" for field in fields if ours.f1(field) < AIMS[field]], "none")
    if peers:
        yield "not ahead of a peer: " + said(
            [f"{field} ({name})" for field in fields for name in peers if peers[name].f1(field) >= ours.f1(field)], "none")
    if len(languages) > 1:
        # `profiles` asks for addresses that a text does not spell as well.
        yield "more than 3 points below English: " + said(
            [f"{field} {language} ({100 * (languages['en'].f1(field) - languages[language].f1(field)):.1f})"
             for field in fields + ["profiles.whole"] for language in languages
             if languages[language].meant[field] and languages["en"].f1(field) - languages[language].f1(field) > 0.03], "none")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", default=os.path.join(CORPUS, "templates"))
    parser.add_argument("--readback", default=".build/release/readback")
    parser.add_argument("--pdf-view", default="stream")
    parser.add_argument("--docx-view", default="body")
    parser.add_argument("--labels", choices=["clean", "all"], default="clean")
    parser.add_argument("--only", default="", help="a part of the file names")
    parser.add_argument("--peers", help="folder with the answers of other parsers")
    parser.add_argument("--wrong", help="field whose errors to print, or `all`")
    parser.add_argument("--markdown", help="file to write the table to")
    arguments = parser.parse_args()
    if not os.path.isdir(arguments.folder):
        sys.exit(f"no folder {arguments.folder}; set READBACK_EXTERNAL_CORPUS")
    ours, languages, peers, sizes = measure(arguments.folder, arguments)
    lines = [f"{sum(sizes.values())} files ({', '.join(f'{count} {language}' for language, count in sizes.items())}), "
             f"views pdf.{arguments.pdf_view} and docx.{arguments.docx_view}, labels: {arguments.labels}", "",
             *table(ours, languages, peers, sizes)]
    lines += ["", *(f"{name}: {ours.right[name]} of {ours.read[name]} right ({ours.precision(name):.3f})" for name in ("told", "inferred"))]
    print("\n".join([*lines, "", *standing(ours, languages, peers)]))
    if arguments.markdown:
        with open(arguments.markdown, "w") as file:
            file.write("\n".join(lines) + "\n")
    for field in FIELDS if arguments.wrong == "all" else [arguments.wrong] if arguments.wrong else []:
        print(f"\n{field}")
        for note in ours.wrong[field]:
            print("  " + note)


if __name__ == "__main__":
    main()
