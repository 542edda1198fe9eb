#!/usr/bin/env python3
"""Fills in lists of decisions as people do, with openpyxl 3.1.5, and saves them once more with LibreOffice 7.4.

usage: make.py FOLDER          writes filled-in.xlsx, and what LibreOffice makes of it: libreoffice.xlsx, libreoffice.csv
"""

import datetime
import subprocess
import sys
import tempfile
from pathlib import Path

import openpyxl

HEAD = ["product", "veld", "voorstel", "reden", "besluit", "eigenaar", "ingangsdatum", "evaluatiedatum"]
ROWS = [
    ["Paspoort verlengen", "'=1+1", "schrappen", "Nooit; «gebruikt»", "schrappen", "Coördinator", datetime.date(2025, 3, 1),
     datetime.date(2025, 9, 1)],
    ["Paspoort verlengen", "Telefoonnummer", "behouden", "Vaak\ngenoeg", None, None, None, None],
    [None] * 8,
    ["Rijbewijs", "Reden", "bespreken", None, "Niet vragen bij", None, "1 april 2025", None],
]


def fill_in(path: Path) -> None:
    book = openpyxl.Workbook()
    hidden = book.active
    hidden.title = "Oud"
    hidden.append(HEAD)
    hidden.append(["Verborgen", "x", None, None, "behouden", None, None, None])
    hidden.sheet_state = "hidden"
    book.create_sheet("Toelichting").append(["Vul de lijst in."])
    sheet = book.create_sheet("Besluitenlijst")
    for row in [HEAD, *ROWS]:
        sheet.append(row)
    for cell in sheet["G"] + sheet["H"]:
        cell.number_format = "yyyy-mm-dd"
    book.active = 2
    book.save(path)


def save_again(path: Path, kind: str, target: Path) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        subprocess.run(["soffice", "--headless", "--norestore", f"-env:UserInstallation={Path(scratch).as_uri()}",
                        "--convert-to", kind, "--outdir", f"{scratch}/out", str(path)],
                       check=True, timeout=120, stdout=subprocess.DEVNULL)
        target.write_bytes(next(Path(f"{scratch}/out").iterdir()).read_bytes())


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    fill_in(folder / "filled-in.xlsx")
    save_again(folder / "filled-in.xlsx", "xlsx:Calc MS Excel 2007 XML", folder / "libreoffice.xlsx")
    # The third sheet, semicolons, UTF-8, Dutch, as shown.
    save_again(folder / "filled-in.xlsx", "csv:Text - txt - csv (StarCalc):59,34,76,1,,1043,false,true,false,false,false,3",
               folder / "libreoffice.csv")
