#!/usr/bin/env python3
"""Opens a list of decisions as a workbook, with LibreOffice and openpyxl, and holds it against the CSV file beside it.

usage: check_workbook.py REPORT SCRATCH
"""

import csv
import subprocess
import sys
import zipfile
from pathlib import Path

import openpyxl

from problems import reported

PROPOSALS = "schrappen,definitief stoppen,terugzetten,toevoegen,bespreken,behouden"


def csv_rows(report: Path) -> list[list[str]]:
    """The rows of the CSV file, in either dialect; line ends in cells as a spreadsheet has them."""
    path = report / "besluitenlijst.csv"
    delimiter = ";" if path.read_text(encoding="utf-8-sig").startswith("product;") else ","
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=delimiter))
    return [[cell.replace("\r\n", "\n").replace("\r", "\n") for cell in row] for row in rows]


def converted_rows(workbook: Path, scratch: Path) -> list[list[str]]:
    """The rows of the CSV file that LibreOffice makes of the workbook, which it opens without a question."""
    subprocess.run(["soffice", "--headless", "--norestore", f"-env:UserInstallation={(scratch / 'office').as_uri()}",
                    "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false",
                    "--outdir", str(scratch / "converted"), str(workbook)],
                   check=True, timeout=120, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    with (scratch / "converted" / "besluitenlijst.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def problems(report: Path, scratch: Path) -> list[str]:
    path = report / "besluitenlijst.xlsx"
    expected = csv_rows(report)
    found = []

    def check(name: str, holds: bool) -> None:
        if not holds:
            found.append(f"{path.name}: {name}")

    members = zipfile.ZipFile(path).infolist()
    check("a member is compressed", all(member.compress_type == zipfile.ZIP_STORED for member in members))
    check("a member has a date of its own", {member.date_time for member in members} == {(1980, 1, 1, 0, 0, 0)})
    check("LibreOffice reads other cells", converted_rows(path, scratch) == expected)

    sheet = openpyxl.load_workbook(path).active
    rows = [["" if cell.value is None else str(cell.value) for cell in row] for row in sheet.iter_rows()]
    check("openpyxl reads other cells", rows == expected)
    check("a formula", not any(cell.data_type == "f" for row in sheet.iter_rows() for cell in row))
    last = sheet.cell(len(expected), len(expected[0])).coordinate
    check("no filter over all", sheet.auto_filter.ref == f"A1:{last}")
    check("the header is not frozen", sheet.freeze_panes == "A2")
    check("not printed on A4", (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "landscape"))
    check("not as wide as a page", sheet.sheet_properties.pageSetUpPr.fitToPage and sheet.page_setup.fitToHeight == 0)
    check("the header is not on each page", sheet.print_title_rows == "$1:$1")
    check("no number of the page", sheet.oddFooter.right.text == "Pagina &P van &N")
    check("protected", not sheet.protection.sheet)
    columns = {cell.value: cell.column_letter for cell in sheet[1]}
    rules = {str(rule.sqref): rule for rule in sheet.data_validations.dataValidation}
    for name in ("besluit", "ingangsdatum", "evaluatiedatum"):
        if name not in columns or len(expected) == 1:
            continue
        letter = columns[name]
        rule = rules.get(f"{letter}2:{letter}{len(expected)}")
        kind = "list" if name == "besluit" else "date"
        check(f"{name} takes anything", rule is not None and rule.type == kind and rule.showErrorMessage)
        if kind == "list":
            check("other proposals to choose from", rule is not None and rule.formula1 == f'"{PROPOSALS}"')
        else:
            check(f"{name} is shown in another form", sheet[f"{letter}2"].number_format == "yyyy-mm-dd")
    print(f"{path.name} of {report.name}: {len(rows)} rows, {len(found)} problems")
    return found


if __name__ == "__main__":
    sys.exit(reported(problems, __doc__))
