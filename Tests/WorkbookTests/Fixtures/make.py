"""Writes the workbooks of these tests and, beside each, the cells that it must read as.

Needs openpyxl 3.1, XlsxWriter 3.3 and, for libreoffice.xlsx, LibreOffice Calc 7.4:

    python3 make.py

The cells (NAME.cells) are written from what is put into the workbook, not from what the program under test reads: a line a
row, cells between U+001F, U+001E for a line feed within a cell.
"""
import datetime, subprocess, pathlib
import openpyxl, xlsxwriter
from openpyxl.styles import Font
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

here = pathlib.Path(__file__).parent
moment = datetime.datetime(2024, 3, 1, 9, 15)
seconds = datetime.datetime(2024, 3, 1, 9, 15, 30)
day = datetime.date(2024, 3, 1)

# Value, number format, the text that it must read as.
rows = [
    [("registratie_id", None, "registratie_id"), ("tijdstip", None, "tijdstip"), ("product", None, "product"),
     ("Vraag; met \"quotes\"", None, "Vraag; met \"quotes\"")],
    [(42, "00000000", "00000042"), (moment, "yyyy-mm-dd hh:mm", "2024-03-01 09:15"), ("Paspoort", None, "Paspoort"),
     ("regel 1\nregel 2", None, "regel 1\x1eregel 2")],
    [("00042", "@", "00042"), (seconds, "dd-mm-yyyy hh:mm:ss", "2024-03-01 09:15:30"), ("é ë €", None, "é ë €"), (0.1, None, "0.1")],
    [(123456789012345, "0", "123456789012345"), (day, "d mmmm yyyy", "2024-03-01"), (True, None, "true"), (False, None, "false")],
    [(1234567890123456, "0", "1.23456789012346E+15"), (day, "[$-413]d mmm yy;@", "2024-03-01"), (1200.5, "#,##0.00", "1200.5"), (-3, None, "-3")],
    [None, None, None, None],
    [("  blanks  ", None, "  blanks  "), (datetime.time(9, 15), "hh:mm", "09:15"), (None, None, ""), (None, None, "")],
    [(None, None, ""), (None, None, ""), ("only here", None, "only here")],
    [(0.00001, "0.00000", "0.00001"), (100000, "0.00E+00", "100000"), ("<&>'\"", None, "<&>'\"")],
]


def expected(extra=()):
    lines = []
    for row in list(rows) + list(extra):
        cells = [cell[2] if cell else "" for cell in row]
        while cells and cells[-1] == "":
            cells.pop()
        lines.append("\x1f".join(cells))
    return "\n".join(lines) + "\n"


def put(name, text):
    (here / f"{name}.cells").write_text(text, encoding="utf-8")


# openpyxl: shared strings, a formula without and an error with a stored value, hidden sheets, merged cells.
book = openpyxl.Workbook()
sheet = book.active
sheet.title = "Registraties"
for number, row in enumerate(rows, 1):
    for column, cell in enumerate(row, 1):
        if cell is None or cell[0] is None:
            continue
        target = sheet.cell(number, column, cell[0])
        if cell[1]:
            target.number_format = cell[1]
sheet.cell(10, 1, CellRichText("gewoon ", TextBlock(InlineFont(b=True), "vet")))
sheet.cell(11, 1, "#N/A").data_type = "e"
sheet.cell(11, 2, "achter een fout")
sheet.merge_cells("A12:C12")
sheet.cell(12, 1, "samengevoegd")
sheet.cell(12, 4, "ernaast")
sheet.row_dimensions[12].hidden = True
hidden = book.create_sheet("Verborgen")
hidden["A1"] = "geheim"
hidden.sheet_state = "hidden"
very = book.create_sheet("Diep verborgen")
very.sheet_state = "veryHidden"
book.create_sheet("Blad & 2")["B2"] = "b"
book.save(here / "openpyxl.xlsx")
extra = [[("", "", "gewoon vet")], [("", "", ""), ("", "", "achter een fout")],
         [("", "", "samengevoegd"), ("", "", ""), ("", "", ""), ("", "", "ernaast")]]
put("openpyxl", expected(extra))

# LibreOffice writes the same anew.
subprocess.run(["soffice", "--headless", "--norestore", "-env:UserInstallation=file:///tmp/lo-fixtures", "--convert-to", "xlsx:Calc MS Excel 2007 XML",
                "--outdir", "/tmp/lo-fixtures-out", str(here / "openpyxl.xlsx")], check=True, stdout=subprocess.DEVNULL)
(here / "libreoffice.xlsx").write_bytes(pathlib.Path("/tmp/lo-fixtures-out/openpyxl.xlsx").read_bytes())
put("libreoffice", expected(extra))


def xlsxwriter_book(name, options, formulas):
    book = xlsxwriter.Workbook(str(here / f"{name}.xlsx"), options)
    sheet = book.add_worksheet("Registraties")
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            if cell is None or cell[0] is None:
                continue
            value, form = cell[0], cell[1]
            format = book.add_format({"num_format": form}) if form else None
            if isinstance(value, (datetime.datetime, datetime.date, datetime.time)):
                sheet.write_datetime(number, column, value, format)
            elif isinstance(value, str):
                sheet.write_string(number, column, value, format)
            else:
                sheet.write(number, column, value, format)
    for column, (formula, value, _) in enumerate(formulas):
        sheet.write_formula(len(rows), column, formula, None, value)
    book.close()
    put(name, expected([[("", "", text) for _, _, text in formulas]]))


formulas = [("=1+1", 2, "2"), ("=\"a\"&\"b\"", "ab", "ab"), ("=1/0", "#DIV/0!", ""), ("=TRUE()", True, "true"), ("=2", 2, "2")]
xlsxwriter_book("xlsxwriter", {}, formulas)
xlsxwriter_book("xlsxwriter-inline", {"constant_memory": True}, formulas)
xlsxwriter_book("xlsxwriter-1904", {"date_1904": True}, formulas)
