"""Fills in what says who publishes this software, and checks it before anything is written.

usage: publish_metadata.py --url URL --license SPDX --contact "NAME <MAIL>" [OPTION]...
"""

import argparse
import json
import re
import sys
from pathlib import Path

import publiccode_rules as rules

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
#: A name of a field in a template.
FIELD = re.compile(r"@([a-z_]+)@")
#: Hosts that belong to nobody (RFC 2606, RFC 6761).
RESERVED = re.compile(r"(^|[.@])(example(\.(org|com|net))?|test|invalid|localhost)$")


def arguments(line: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="scripts/publish-metadata", description=(
        "Writes publiccode.yml, CODE_OF_CONDUCT.md, LICENSE and packaging/publication/fields, where everything in them holds."))
    parser.add_argument("--url", required=True, help="where the sources are published")
    parser.add_argument("--license", required=True, metavar="SPDX", help="the licence, as the SPDX list has it: EUPL-1.2")
    parser.add_argument("--contact", required=True, metavar='"NAME <MAIL>"', help="a person who answers")
    parser.add_argument("--organisation", metavar="NAME", help="who publishes it; with --organisation-uri")
    parser.add_argument("--organisation-uri", metavar="URI", help="what identifies who publishes it: a web site, a URN")
    parser.add_argument("--license-file", type=Path, metavar="FILE", help="the text of a licence other than EUPL-1.2")
    parser.add_argument("--output", type=Path, metavar="DIR", help="where to write instead of this repository; for a trial")
    return parser.parse_args(line)


def contact(value: str) -> tuple[str, str]:
    """Name and address of a person, each empty where it is not there."""
    parts = re.fullmatch(r"\s*([^<>@]*?)\s*<([^<>\s]*)>\s*", value)
    return (parts.group(1), parts.group(2)) if parts else ("", "")


def release(changelog: str) -> tuple[str | None, str | None]:
    """Version and day of the newest release, where there was one."""
    newest = re.search(r"^## \[(\d[^\]]*)\] - (\d{4}-\d\d-\d\d)$", changelog, re.MULTILINE)
    return (newest.group(1), newest.group(2)) if newest else (None, None)


def wrong(given: argparse.Namespace) -> list[str]:
    """What is wrong with what was given on the command line."""
    name, mail = contact(given.contact)
    found = [f"--url: {each}" for each in [rules.wrong_page(given.url)] if each]
    found += [f"--license: {each}" for each in [rules.wrong_license(given.license)] if each]
    if not name or not name.isprintable() or rules.wrong_mail(mail):
        found.append(f'--contact: «{given.contact}» is no "NAME <MAIL>"')
    if given.organisation is not None and (not given.organisation.strip() or not given.organisation.isprintable()):
        found.append("--organisation: is no name")
    if given.organisation is not None and given.organisation_uri is None:
        found.append("--organisation: the standard knows an organisation by its --organisation-uri")
    if given.organisation_uri is not None and given.organisation is None:
        found.append("--organisation-uri: whose? Give --organisation too")
    if given.license_file is None and given.license != "EUPL-1.2":
        found.append("--license: only the text of EUPL-1.2 is here; give another with --license-file")
    if given.license_file is not None and not given.license_file.is_file():
        found.append(f"--license-file: {given.license_file} is no file")
    if given.output is None:
        hosts = [mail.lower(), (rules.urlsplit(given.url).hostname or "") if not rules.wrong_page(given.url) else ""]
        found += [f"«{host}» belongs to nobody: for a trial, give --output" for host in hosts if RESERVED.search(host)]
    return found


def filled(template: str, values: dict[str, str | None], quoted: bool) -> str:
    """The template with its fields; a line with a field of no value is left out. Values are quoted as YAML has it, or bare."""
    lines = [line for line in template.splitlines() if all(values[name] is not None for name in FIELD.findall(line))]
    form = re.compile(f'"{FIELD.pattern}"') if quoted else FIELD
    return "\n".join(
        form.sub(lambda match: json.dumps(values[match[1]], ensure_ascii=False) if quoted else values[match[1]], line)
        for line in lines) + "\n"


def files(given: argparse.Namespace) -> dict[str, str]:
    """The files to write, by their paths from the root."""
    name, mail = contact(given.contact)
    version, day = release((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    values = {
        "url": given.url, "license": given.license, "contact": f"{name} (<{mail}>)", "contact_name": name, "contact_mail": mail,
        "organisation": given.organisation, "organisation_uri": given.organisation_uri, "version": version, "date": day,
    }
    fields = (HERE / "fields").read_text(encoding="utf-8")
    for key, value in {"maintainer": name, "contact": mail, "url": given.url, "license": given.license}.items():
        fields = re.sub(f"^{key}=.*$", lambda _: f"{key}={value}", fields, flags=re.MULTILINE)
    return {
        "publiccode.yml": filled((HERE / "publiccode.yml").read_text(encoding="utf-8"), values, quoted=True),
        "CODE_OF_CONDUCT.md": filled((HERE / "CODE_OF_CONDUCT.md").read_text(encoding="utf-8"), values, quoted=False),
        "LICENSE": (given.license_file or HERE / "EUPL-1.2.txt").read_text(encoding="utf-8"),
        "packaging/publication/fields": fields,
    }


def main(line: list[str]) -> int:
    given = arguments(line)
    found = wrong(given)
    made: dict[str, str] = {}
    folder = given.output or ROOT
    if not found:
        made = files(given)
        found += [f"publiccode.yml: {each}" for each in rules.problems(made["publiccode.yml"].encode(), ROOT)]
        license = folder / "LICENSE"
        if license.is_file() and license.read_text(encoding="utf-8") != made["LICENSE"]:
            found.append(f"{license}: holds another text; remove it first, if it may go")
    if found:
        print("Nothing was written:", *found, sep="\n  ", file=sys.stderr)
        return 64
    for path, content in made.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(content, encoding="utf-8")
        print(f"wrote {target}")
    print(
        "Left to you: in README.md and README.nl.md the notice of copyright and licence, instead of the line that none was chosen;\n"
        "in SECURITY.md what you promise to who reports a weakness; and to make the packages anew.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
