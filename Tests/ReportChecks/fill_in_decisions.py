#!/usr/bin/env python3
"""Fills in the list of decisions of a report in every way in which it can come back, all of which say the same.

The workbook is filled in with openpyxl, and then saved by LibreOffice as itself, by way of its own format, and as CSV; filled-in.csv is
written by hand, and is what the others have to say.

usage: fill_in_decisions.py REPORT FOLDER
"""

import csv
import datetime
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import openpyxl

WORDS = ["schrappen", "behouden", "bespreken", "definitief stoppen", "terugzetten", "toevoegen"]
RULE = "niet vragen bij"
#: Semicolon, quote, UTF-8, from line 1, Dutch (1043), as shown.
CSV = "csv:Text - txt - csv (StarCalc):59,34,76,1,,1043,false,true,false"
EXCEL = "xlsx:Calc MS Excel 2007 XML"


def decided(row: int, proposal: str) -> list[str | datetime.date | None]:
    """What the meeting fills in on a row, by its number: every other one nothing at all."""
    if row % 2:
        return [None] * 4
    word = RULE if proposal == RULE else WORDS[row // 2 % len(WORDS)]
    day = datetime.date(2025, 1, 1) + datetime.timedelta(row)
    return [word, f"Coördinator; nr. {row}", day, day + datetime.timedelta(180) if row % 4 else None]


def save(path: Path, kind: str, target: Path) -> None:
    """Has LibreOffice save a file as another kind."""
    with tempfile.TemporaryDirectory() as scratch:
        subprocess.run(["soffice", "--headless", "--norestore", f"-env:UserInstallation={Path(scratch).as_uri()}",
                        "--convert-to", kind, "--outdir", f"{scratch}/out", str(path)],
                       check=True, timeout=120, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        shutil.move(next(Path(f"{scratch}/out").iterdir()), target)


def fill_in(report: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("vraagregels.csv", "run.json"):
        shutil.copy(report / name, folder)
    with (report / "besluitenlijst.csv").open(encoding="utf-8-sig", newline="") as file:
        head, *rows = csv.reader(file, delimiter=";")
    first, proposal = head.index("besluit"), head.index("voorstel")
    book = openpyxl.load_workbook(report / "besluitenlijst.xlsx")
    for number, row in enumerate(rows, start=2):
        entries = decided(number, row[proposal])
        row[first:first + 4] = ["" if entry is None else str(entry) for entry in entries]
        for column, entry in enumerate(entries, start=first + 1):
            book.active.cell(number, column).value = entry
    with (folder / "filled-in.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows([head, *rows])
    book.save(folder / "openpyxl.xlsx")
    save(folder / "openpyxl.xlsx", EXCEL, folder / "libreoffice.xlsx")
    with tempfile.TemporaryDirectory() as scratch:
        save(folder / "openpyxl.xlsx", "ods", Path(scratch) / "own.ods")
        save(Path(scratch) / "own.ods", EXCEL, folder / "libreoffice-own-format.xlsx")
    save(folder / "libreoffice.xlsx", CSV, folder / "libreoffice.csv")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    fill_in(Path(sys.argv[1]), Path(sys.argv[2]))
