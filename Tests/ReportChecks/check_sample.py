#!/usr/bin/env python3
"""Opens the workbook of a sample with openpyxl, as written and as LibreOffice saves it, and holds it against the CSV files beside it.

usage: check_sample.py SAMPLE SCRATCH
"""

import csv
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import openpyxl

from problems import reported

MARK = "kcc-analyze survey"
LAST = ["baathebber", "bekeken", "opmerking", "tijdstip", "product", "acties"]


def csv_rows(path: Path) -> list[list[str]]:
    """The rows of a CSV file, in either dialect."""
    delimiter = ";" if path.read_text(encoding="utf-8-sig").startswith("registratie_id;") else ","
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=delimiter))


def sheet_rows(sheet) -> list[list[str]]:
    """The rows of a sheet as texts."""
    return [["" if cell.value is None else str(cell.value) for cell in row] for row in sheet.iter_rows()]


def saved_again(workbook: Path, scratch: Path) -> Path:
    """The workbook as LibreOffice saves it."""
    subprocess.run(["soffice", "--headless", "--norestore", f"-env:UserInstallation={(scratch / 'office').as_uri()}",
                    "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(scratch / "saved"), str(workbook)],
                   check=True, timeout=120, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return scratch / "saved" / workbook.name


def problems(sample: Path, scratch: Path) -> list[str]:
    path = sample / "steekproef.xlsx"
    record = json.loads((sample / "run.json").read_text(encoding="utf-8"))
    lists = [csv_rows(sample / entry["name"]) for entry in record["to_fill_in"][1:]]
    found = []

    def check(name: str, holds: bool) -> None:
        if not holds:
            found.append(f"{path.name}: {name}")

    members = zipfile.ZipFile(path).infolist()
    check("a member is compressed", all(member.compress_type == zipfile.ZIP_STORED for member in members))
    check("a member has a date of its own", {member.date_time for member in members} == {(1980, 1, 1, 0, 0, 0)})
    check("nothing was drawn", len(lists) > 0)
    for book, who in [(path, "as written"), (saved_again(path, scratch), "as LibreOffice saves it")]:
        workbook = openpyxl.load_workbook(book)
        explanation, *sheets = workbook.worksheets
        check(f"another first sheet {who}", (explanation.title, explanation["A1"].value) == ("Uitleg", MARK))
        check(f"other sheets {who}", len(sheets) == len(lists))
        for sheet, expected in zip(sheets, lists):
            check(f"other cells in {sheet.title} {who}", sheet_rows(sheet) == expected)
            check(f"a formula in {sheet.title}", not any(cell.data_type == "f" for row in sheet.iter_rows() for cell in row))
            ids = [row[0] for row in sheet.iter_rows(min_row=2)]
            check(f"an id is no text in {sheet.title} {who}",
                  all((cell.data_type, cell.number_format) == ("s", "@") for cell in ids))
            rules = {str(rule.sqref): rule for rule in sheet.data_validations.dataValidation}
            for cell in sheet[1][2:-4]:
                rule = rules.get(f"{cell.column_letter}2:{cell.column_letter}{len(expected)}")
                words = {"baathebber": '"burger,organisatie,beide"', "bekeken": '"ja,onvindbaar"'}.get(cell.value, '"ja"')
                check(f"{cell.value} takes anything {who}",
                      rule is not None and (rule.type, rule.formula1) == ("list", words) and rule.showErrorMessage)
            check(f"{sheet.title} is not printed on A4 {who}",
                  (str(sheet.page_setup.paperSize), sheet.page_setup.orientation) == ("9", "landscape"))
            check(f"the header is not on each page {who}", sheet.print_title_rows == "$1:$1")
    for sheet, expected in zip(openpyxl.load_workbook(path).worksheets[1:], lists):
        check(f"other columns in {sheet.title}",
              expected[0][:2] == ["registratie_id", "steekproef"] and expected[0][-6:] == LAST)
        check(f"header and id of {sheet.title} are not frozen", sheet.freeze_panes == "B2")
        check(f"{sheet.title} is protected", not sheet.protection.sheet)
    print(f"{path.name} of {sample.name}: {len(lists)} products, {len(found)} problems")
    return found


if __name__ == "__main__":
    sys.exit(reported(problems, __doc__))
