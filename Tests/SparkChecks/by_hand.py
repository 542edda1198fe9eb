"""Runs kcc-analyze on one folder after the other, and reads what it wrote with nothing but csv and json."""

import csv
import json
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Optional


@dataclass(frozen=True)
class HandRun:
    """What one run gave: of a municipality without report the tables are empty."""

    status: int
    message: str
    seconds: float
    registrations: Optional[int]
    #: Of each table the types of its columns by their names, and its rows as texts.
    tables: dict[str, tuple[dict[str, str], list[list[str]]]]


def run_by_hand(program: Path, lake: Path, name: str, report: Path, options: list[str]) -> HandRun:
    """Runs the program in the lake on one of its folders."""
    begin = time.monotonic()
    ended = subprocess.run([program, "--output", report, "--quiet", *options, "--", name], cwd=lake, text=True,
                           stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    seconds = time.monotonic() - begin
    # Messages name the folder of the report, which stands elsewhere on each machine.
    message = ended.stderr.replace(str(report), f"reports/{name}").strip()
    if not report.is_dir():
        return HandRun(ended.returncode, message, seconds, None, {})
    registrations = json.loads((report / "run.json").read_text(encoding="utf-8"))["totals"].get("registrations")
    described = json.loads((report / "datapackage.json").read_text(encoding="utf-8"))["resources"]
    types = {one["path"]: {field["name"]: field["type"] for field in one["schema"]["fields"]} for one in described}
    tables = {}
    for path in sorted(report.glob("*.csv")):
        with path.open(encoding="utf-8-sig", newline="") as file:
            header, *rows = csv.reader(file, delimiter=";")
        tables[path.stem] = ({title: types[path.name][title] for title in header}, rows)
    return HandRun(ended.returncode, message, seconds, registrations, tables)


def compare_by_hand(program: Path, reports: Path, output: Path, options: list[str]) -> tuple[int, str]:
    """Runs `compare` in the folder of the reports, on all of them; its status and what it said."""
    names = sorted((folder.name for folder in reports.iterdir()), key=str.encode)
    ended = subprocess.run([program, "compare", "--output", output, "--quiet", *options, "--", *names], cwd=reports, text=True,
                           stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    return ended.returncode, ended.stderr.strip()
