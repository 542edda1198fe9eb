"""Writes workbooks part by part, such as hardly any program or only a mischievous one writes. Needs Python 3.11:

    python3 make-parts.py

What they must read as stands in WorkbookPartsTests.swift and HostileWorkbookTests.swift.
"""
import pathlib, zipfile

here = pathlib.Path(__file__).parent
transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def book(name, sheet, strings=None, head="", main=transitional, rel=relations, path="xl/workbook.xml", target="worksheets/sheet1.xml", state=""):
    parts = {
        path: f'{head}<workbook xmlns="{main}" xmlns:r="{rel}"><sheets><sheet name="Blad1" sheetId="1" {state} r:id="rId1"/></sheets></workbook>',
        "xl/_rels/" + path.split("/")[-1] + ".rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{rel}/worksheet" Target="{target}"/>'
        f'<Relationship Id="rId2" Type="{rel}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": sheet,
    }
    if strings is not None:
        parts["xl/sharedStrings.xml"] = strings
    with zipfile.ZipFile(here / f"{name}.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        for part, text in parts.items():
            archive.writestr(zipfile.ZipInfo(part, (2024, 3, 1, 9, 15, 0)), text, zipfile.ZIP_DEFLATED)


def cells(rows, prefix=""):
    p = prefix
    return f'<{p}worksheet xmlns{":" + p[:-1] if p else ""}="{transitional}"><{p}sheetData>{rows}</{p}sheetData></{p}worksheet>'


text = '<c t="inlineStr"><is><t>%s</t></is></c>'
book("parts-without-references", cells("<row>" + text % "a" + text % "b" + '</row><row r="4">' + text % "c" + "</row><row>" + text % "d" + "</row>"))
book("parts-with-prefix", cells('<x:row r="1"><x:c r="B1"><x:v>7</x:v></x:c></x:row>', "x:"))
strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"
book("parts-strict", cells('<row r="1"><c r="A1" t="d"><v>2024-03-01T09:15:00</v></c><c r="B1" t="d"><v>2024-03-01T00:00:00.000</v></c></row>').replace(transitional, strict),
     main=strict, rel="http://purl.oclc.org/ooxml/officeDocument/relationships")
book("parts-absolute", cells('<row r="1"><c r="A1"><v>1</v></c></row>'), target="/xl/worksheets/sheet1.xml", path="xl/workbook2.xml")
book("parts-phonetic", cells('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>'),
     "<sst><si><r><t>課</t></r><r><t xml:space=\"preserve\"> きく</t></r><rPh sb=\"0\" eb=\"1\"><t>カ</t></rPh></si>"
     "<si><t>a_x000D_\nb_x0041_c_x0001_d_x005F_x0041_</t></si><si><t>_xD83D__xDE00_</t></si></sst>")
book("parts-out-of-order", cells('<row r="3"><c r="C3"><v>3</v></c><c r="A3"><v>1</v></c><c r="A3"><v>9</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>'))
book("hostile-entities", '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + "".join(f'<!ENTITY {chr(98 + i)} "{("&" + chr(97 + i) + ";") * 10}">' for i in range(9)) + "]>"
     + cells('<row r="1"><c r="A1" t="inlineStr"><is><t>&j;</t></is></c></row>'))
book("hostile-external", '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + cells('<row r="1"><c t="inlineStr"><is><t>&a;</t></is></c></row>'))
book("hostile-depth", cells("<a>" * 100_000 + "</a>" * 100_000))
book("hostile-tag", cells(f'<row r="1" x="{"a" * 3_000_000}"></row>'))
book("hostile-no-xml", "registratie_id;tijdstip\n")
book("hostile-cut-off", cells('<row r="1"><c r="A1"><v>1</v></c></row>')[:-20])
book("hostile-far", cells('<row r="1"><c r="XFD1"><v>1</v></c><c r="XFE1"><v>2</v></c><c r="ZZZZZZZZZ1"><v>3</v></c></row>'
                          '<row r="1048576"><c r="A1048576"><v>4</v></c></row><row r="1048577"><c><v>5</v></c></row><row r="99999999999"><c><v>6</v></c></row>'))
book("hostile-index", cells('<row r="1"><c r="A1" t="s" s="77"><v>999999999</v></c><c r="B1" t="s"><v>-1</v></c><c r="C1" t="s"><v>x</v></c><c r="D1" s="-3"><v>8</v></c></row>'), "<sst><si><t>a</t></si></sst>")
book("hostile-no-part", cells(""), target="worksheets/sheet9.xml")
book("hostile-outside", cells(""), target="../../../../etc/passwd")
