#!/usr/bin/env python3
"""Opens the CSV files of a report in LibreOffice as a Dutch office does, and looks at what the cells have become.

usage: check_spreadsheets.py REPORT SCRATCH
"""

import datetime
import json
import subprocess
import sys
from pathlib import Path

import openpyxl

from problems import reported

#: Semicolon, quote, UTF-8, from line 1, Dutch (1043), quoted cells are not forced to text, dates are detected.
FILTER = "Text - txt - csv (StarCalc):59,34,76,1,,1043,false,true"


def fits(value, kind: str) -> bool:
    """Whether a cell of a spreadsheet is what its column promises."""
    if value is None:
        return True
    if kind in ("integer", "number"):
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    if kind == "date":
        return isinstance(value, (datetime.date, datetime.datetime))
    return True


def problems(report: Path, scratch: Path) -> list[str]:
    resources = json.loads((report / "datapackage.json").read_text(encoding="utf-8"))["resources"]
    command = ["soffice", "--headless", "--norestore", f"-env:UserInstallation={(scratch / 'office').as_uri()}",
               f"--infilter={FILTER}", "--convert-to", "xlsx", "--outdir", str(scratch / "sheets")]
    subprocess.run(command + [str(report / resource["path"]) for resource in resources],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    found, cells = [], 0
    for resource in resources:
        path = scratch / "sheets" / Path(resource["path"]).with_suffix(".xlsx").name
        rows = list(openpyxl.load_workbook(path).active.iter_rows())
        fields = resource["schema"]["fields"]
        if [cell.value for cell in rows[0]] != [field["name"] for field in fields]:
            found.append(f"{resource['path']}: the columns have other names")
        for row in rows[1:]:
            for cell, field in zip(row, fields):
                cells += 1
                if cell.data_type == "f":
                    found.append(f"{resource['path']} {cell.coordinate}: a formula")
                elif not fits(cell.value, field["type"]):
                    found.append(f"{resource['path']} {cell.coordinate}: {cell.value!r} is no {field['type']}")
    print(f"LibreOffice: {cells} cells of {len(resources)} files of {report.name}, {len(found)} problems")
    return found


if __name__ == "__main__":
    sys.exit(reported(problems, __doc__))
