"""Writes a filled-in sample as a workbook, as openpyxl writes it and as LibreOffice saves that.

Needs openpyxl 3.1 and LibreOffice Calc:

    python3 make-survey.py

The codes follow from the name of the sample, the product and the id, as the specification of the sample has it.
"""
import hashlib, pathlib, subprocess
import openpyxl
from openpyxl.worksheet.datavalidation import DataValidation

here = pathlib.Path(__file__).parent
header = ["registratie_id", "steekproef", "tel", "mail", "reden", "baathebber", "bekeken", "opmerking", "tijdstip", "product", "acties"]
sheets = {
    "Paspoort": ("paspoort", [
        ("R1", ["ja", None, True, "burger", "ja", "gebeld"]),
        ("R2", [None, None, None, None, None, None]),
        ("R3", [None, None, None, None, "onvindbaar", None]),
    ]),
    "Rijbewijs": ("rijbewijs", [("R4", [None, 1, None, None, True, None])]),
}


def code(sample, product, identifier):
    text = f"{sample}\n{product}\n{identifier}"
    return f"{sample} " + hashlib.sha256(text.encode()).hexdigest()[:12]


book = openpyxl.Workbook()
page = book.active
page.title = "Uitleg"
page["A1"] = "kcc-analyze survey"
page["A2"] = "Vul bij bekeken ja in; wat niet te vinden is, is onvindbaar."
for title, (product, rows) in sheets.items():
    sheet = book.create_sheet(title)
    sheet.append(header)
    for identifier, entry in rows:
        sheet.append([identifier, code("log 2024-12-31", product, identifier)] + entry + ["2024-03-01", title, "bellen 2024-03-05"])
    choice = DataValidation(type="list", formula1='"ja,onvindbaar"', allow_blank=True)
    sheet.add_data_validation(choice)
    choice.add("G2:G100")
    sheet.freeze_panes = "C2"
book.save(here / "survey.xlsx")

subprocess.run(
    ["soffice", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", "/tmp/survey-libreoffice", here / "survey.xlsx"],
    check=True)
(here / "survey-libreoffice.xlsx").write_bytes(pathlib.Path("/tmp/survey-libreoffice/survey.xlsx").read_bytes())
