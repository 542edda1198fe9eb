"""What all packages say of a release: its version, its moment, who publishes it and what is linked into the program."""
import json
import os
import pathlib
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent
NAME = "kcc-analyze"
SUMMARY = "Which questions of a municipal contact centre are ever used in follow-up"
DESCRIPTION = (
    "Reads the exports of the systems in which a Dutch municipality registers contacts and their follow-up, and writes "
    "a report in Dutch from which a management team can decide which questions need no longer be asked, per product."
)


def version() -> str:
    """The version, as Version.swift has it."""
    text = (ROOT / "Sources/KCCAnalyzeCommand/Version.swift").read_text()
    return re.search(r'^let version = "([^"]+)"$', text, re.MULTILINE)[1]


def moment() -> int:
    """When what is released was committed, in seconds of Unix: what every file in a package is dated, so that it is the same each time."""
    if "SOURCE_DATE_EPOCH" in os.environ:
        return int(os.environ["SOURCE_DATE_EPOCH"])
    return int(_output("git", "-C", str(ROOT), "log", "-1", "--format=%ct"))


def publication() -> dict[str, str]:
    """Who publishes it: the keys of packaging/publication/fields."""
    lines = (ROOT / "packaging/publication/fields").read_text().splitlines()
    return dict(line.split("=", 1) for line in lines if line and not line.startswith("#"))


def components() -> list[dict]:
    """What is linked into the program, in the order of components.json, each with its `version`, or that of the package that it is within."""
    manifest = (ROOT / "Package.swift").read_text()
    found = json.loads((ROOT / "packaging/components.json").read_text())
    for component in found:
        if source := component.get("package", component.get("within")):
            pinned = re.escape(source) + r'", exact: "([^"]+)"'
            component["version"] = re.search(pinned, manifest)[1]
        elif "debian" in component:
            component["version"] = _output(
                "dpkg-query", "--show", "--showformat=${Version}", component["debian"])
        else:
            component["version"] = re.search(r"Swift version ([0-9.]+)", _output("swift", "--version"))[1]
    return found


def _output(*command: str) -> str:
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    return done.stdout.strip()
