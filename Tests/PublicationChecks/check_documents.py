#!/usr/bin/env python3
"""Checks the documents: links lead somewhere, addresses belong to nobody, retired words stand nowhere.

usage: check_documents.py
"""

import re
import subprocess
import sys
from pathlib import Path

from publish_metadata import release

ROOT = Path(__file__).resolve().parents[2]

#: Whose pages the documents may name: standards, registries, the tools that are used, and what belongs to nobody.
HOSTS = {
    "keepachangelog.com", "semver.org", "yml.publiccode.tools", "www.w3.org", "example.org", "spdx.org",
}

#: Documents that say who or what the software is from, in which no other address may stand.
OURS = re.compile(r"^(README|README\.nl|CONTRIBUTING|SECURITY|CHANGELOG)\.md$|^packaging/|^docs/(windows|licences|accessibility)\.md$")


def anchors(text: str) -> set[str]:
    """The names by which the headings of a document can be linked to."""
    text = re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)
    heads = re.findall(r"^#{1,6} (.*)$", text, re.MULTILINE)
    names: set[str] = set()
    for head in heads:
        name = re.sub(r"[^\w\- ]", "", re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", head).lower()).replace(" ", "-")
        number = 0
        while (name if number == 0 else f"{name}-{number}") in names:
            number += 1
        names.add(name if number == 0 else f"{name}-{number}")
    return names


def links(path: str, text: str) -> list[str]:
    """Links of a document, and pictures, that lead to no file or no heading of the repository."""
    found = []
    for target in re.findall(r"\]\(([^)\s]+)\)", re.sub(r"`[^`\n]*`", "", text)):
        if re.match(r"[a-z]+:", target):
            continue
        name, _, anchor = target.partition("#")
        file = ((ROOT / path).parent / name).resolve()
        if name and not (file.exists() and file.is_relative_to(ROOT)):
            found.append(f"{path}: {target} leads nowhere")
        elif anchor and anchor not in anchors(text if not name else file.read_text(encoding="utf-8")):
            found.append(f"{path}: {target} leads to no heading")
    return found


def addresses(path: str, text: str) -> list[str]:
    """Addresses of pages and people in a document that are none of those that it may name."""
    hosts = re.findall(r"https?://([A-Za-z0-9.-]+)", text)
    people = re.findall(r"[\w.+-]+@([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)", text)
    found = [f"{path}: {host} is none of the pages that may be named" for host in hosts
             if host not in HOSTS and not host.endswith(".example.org")]
    return found + [f"{path}: an address at {host}" for host in people
                    if not re.search(r"(^|\.)(example\.org|example\.nl|invalid)$", host)]


def retired(path: str, text: str, words: set[str]) -> list[str]:
    """Lines with words that docs/glossary.md retires."""
    return [f"{path}:{number}: {word}" for number, line in enumerate(text.splitlines(), 1)
            for word in words & set(re.findall("[a-z]+", line.lower()))]


#: The most words in a sentence for the municipality, as in the report itself.
MOST_WORDS = 20


def long_sentences(path: str, text: str) -> list[str]:
    """Sentences of a Dutch document that have more words than its readers are asked to read at once."""
    text = re.sub(r"^    .*$|^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)
    text = re.sub(r"`[^`]*`( of `[^`]*`)*", "code", re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", text))
    text = re.sub(r"^ *(#+|-|\d+\.) |\|", ".\n", text, flags=re.MULTILINE).replace("*", "")
    sentences = re.split(r"[.?!:;](?=\s|$)|\n\s*\n", text)
    counted = [(len(re.findall(r"[^\W_][\w-]*", sentence)), " ".join(sentence.split())) for sentence in sentences]
    return [f"{path}: {words} words: {sentence}" for words, sentence in counted if words > MOST_WORDS]


def dependencies(manifest: str, licences: str) -> list[str]:
    """What the package is made of and docs/licences.md does not list, with its version where the manifest pins it."""
    packages = re.findall(r'\.package\(url: "[^"]*/([^"/]+)", exact: "([^"]+)"\)', manifest)
    libraries = re.findall(r'\.apt\(\["([^"]+)"\]\)', manifest)
    found = [f"docs/licences.md: lacks {name} {version}" for name, version in packages
             if not re.search(rf"^\| {re.escape(name)} \| {re.escape(version)} \|", licences, re.MULTILINE)]
    found += [f"docs/licences.md: lacks {name}" for name in libraries if f"`{name}`" not in licences]
    return found if packages and libraries else ["Package.swift: no packages, or no libraries"]


def versions(texts: dict[str, str], changelog: str) -> list[str]:
    """Names of packages that are of another version than the newest release, or than each other."""
    named = {(path, version) for path, text in texts.items()
             for version in re.findall(r"kcc[-_]analyze[-_:](\d+\.\d+\.\d+)", text)}
    wanted = release(changelog)[0] or min((version for _, version in named), default=None)
    found = [f"{path}: names a package of {version}, not {wanted}" for path, version in sorted(named) if version != wanted]
    return found if named else ["no document names a package"]


#: The criteria of WCAG 2.2 at levels A and AA, by guideline.
CRITERIA = [
    f"{guideline}.{number}" for guideline, numbers in {
        "1.1": [1], "1.2": [1, 2, 3, 4, 5], "1.3": [1, 2, 3, 4, 5], "1.4": [1, 2, 3, 4, 5, 10, 11, 12, 13],
        "2.1": [1, 2, 4], "2.2": [1, 2], "2.3": [1], "2.4": [1, 2, 3, 4, 5, 6, 7, 11], "2.5": [1, 2, 3, 4, 7, 8],
        "3.1": [1, 2], "3.2": [1, 2, 3, 4, 6], "3.3": [1, 2, 3, 4, 7, 8], "4.1": [2, 3],
    }.items() for number in numbers
]
OUTCOMES = {"holds", "holds as tested", "does not apply", "open"}


def criteria(report: str) -> list[str]:
    """Criteria that docs/accessibility.md lacks, has with another outcome than those that it explains, without a word on how that is
    known, or with one on what is left to judge missing; and outcomes of which its summary has another number."""
    rows = [[cell.strip() for cell in line.strip()[1:-1].split("|")] for line in report.splitlines() if re.match(r"\| \d\.\d\.\d+ ", line)]
    numbers = [row[0].split(" ")[0] for row in rows]
    found = [] if numbers == CRITERIA else [f"docs/accessibility.md: other criteria: {sorted(set(CRITERIA) ^ set(numbers))}"]
    for row in rows:
        _, how, outcome, left = row if len(row) == 4 else ["", "", "", ""]
        if outcome not in OUTCOMES or (outcome.startswith("holds") and not how) or (outcome in ("holds as tested", "open") and not left):
            found.append(f"docs/accessibility.md: {row[0]}: «{outcome}»")
    counts = {int(number) for number in re.findall(r"\b(\d+) (?:hold|do not|is open)", report)}
    counted = {sum(row[2:3] == [outcome] for row in rows) for outcome in OUTCOMES}
    return found + ([] if counts == counted else [f"docs/accessibility.md: {sorted(counts)} in the summary, {sorted(counted)} in the table"])


def report(outcome: str = "holds", holds: int = 55, tested: int = 0) -> str:
    """A report of which all criteria hold, but for the first where another outcome is given."""
    rows = [f"| {number} A | how | {'holds' if index else outcome} | |\n" for index, number in enumerate(CRITERIA)]
    return f"{holds} hold; {tested} hold as tested; 0 do not apply; 0 is open\n" + "".join(rows)


def planted() -> list[str]:
    """Which faults go unnoticed."""
    text = "# Één kop: «a»\n[a](#één-kop-a) [b](README.md) `[c](none)` [d](docs/report.md#how-it-is-read)\n"
    seen = {
        "a good document is refused": not links("a.md", text),
        "a link to nothing": links("a.md", "[a](docs/none.md)"),
        "a link out of the repository": links("a.md", "[a](../../etc)"),
        "a heading that is not there": links("a.md", "[a](docs/report.md#none)"),
        "a heading of its own that is not there": links("a.md", "# A\n[a](#b)"),
        "a picture that is not there": links("a.md", "![a](docs/images/none.png)"),
        "a page of somebody": addresses("a.md", "https://gemeente.nl/"),
        "a person": addresses("a.md", "iemand@gemeente.nl"),
        "a good address is refused": not addresses("a.md", "https://www.example.org/ een@example.org unknown@maintainer.invalid"),
        "a retired word": retired("a.md", "An Old word", {"old"}),
        "another word is refused": not retired("a.md", "it is colder", {"old"}),
        "a long sentence": long_sentences("a.md", "Dit is kort.\n" + "lang " * 21 + "."),
        "twenty words are refused": not long_sentences("a.md", "Dit is kort:\n" + "lang " * 20 + ".\n- " + "ook " * 20),
        "a package that is not listed": dependencies('.package(url: "https://a/b", exact: "1") .apt(["c"])', "| b | 2 |\n`c`"),
        "packages of two versions": versions({"a": "kcc-analyze_0.9.0_amd64.deb", "b": "kcc-analyze:0.9.1"}, ""),
        "packages of another version": versions({"a": "kcc_analyze-0.9.0-py3"}, "## [0.9.1] - 2026-12-01\n"),
        "the right packages are refused": not versions({"a": "kcc-analyze-0.9.1-oci.tar"}, "## [0.9.1] - 2026-12-01\n"),
        "a library that is not listed": dependencies('.package(url: "https://a/b", exact: "1") .apt(["c"])', "| b | 1 |"),
        "a good report is refused": not criteria(report()),
        "a criterion that is missing": criteria(report().replace("| 1.1.1 A | how | holds | |\n", "")),
        "criteria in another order": criteria(report().replace("| 1.1.1 ", "| 4.1.4 ")),
        "an outcome that is not explained": criteria(report("perhaps")),
        "what holds without a test": criteria(report().replace("| how |", "| |", 1)),
        "nothing left to judge where a person must": criteria(report("holds as tested", holds=54, tested=1)),
        "a row that is too short": criteria(report().replace("| how |", "|", 1)),
        "another number in the summary": criteria(report(holds=54)),
    }
    return [f"goes unnoticed: {name}" for name, noticed in seen.items() if not noticed]


def main() -> int:
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z", "*.md"], cwd=ROOT, check=True,
        capture_output=True, text=True)
    texts = {path: (ROOT / path).read_text(encoding="utf-8") for path in listed.stdout.split("\0") if path and (ROOT / path).exists()}
    table = texts["docs/glossary.md"].split("## Words that are not used")[1]
    words = {word for row in re.findall(r"^\| ([a-z, ]+) \|", table, re.MULTILINE)[1:] for word in row.split(", ")}
    found = planted()
    found += [wrong for path, text in texts.items() for wrong in links(path, text)]
    found += [wrong for path, text in texts.items() if OURS.match(path) for wrong in addresses(path, text)]
    found += [wrong for path, text in texts.items() if path.startswith("packaging/") or path == "CONTRIBUTING.md"
              for wrong in retired(path, text, words)]
    found += long_sentences("README.nl.md", texts["README.nl.md"])
    found += versions({path: text for path, text in texts.items() if OURS.match(path) and path != "CHANGELOG.md"}, texts["CHANGELOG.md"])
    found += dependencies((ROOT / "Package.swift").read_text(encoding="utf-8"), texts.get("docs/licences.md", ""))
    found += criteria(texts.get("docs/accessibility.md", ""))
    if len(words) < 5 or len(texts) < 20:
        found.append(f"only {len(words)} words and {len(texts)} documents")
    for failure in found:
        print(failure, file=sys.stderr)
    print(f"documents: {len(texts)}; {len(found)} failures")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
