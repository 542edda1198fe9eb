"""What files hold: keys, columns, rows, lines, sheets, members."""

import io
import zipfile

from shape import REGISTRATIONS, day, json_cell, shape
from figures import ANSWERS, words


@shape(55)
def keys_of_one_cell(folder, n):
    """One cell of JSON with n keys, and an action that names them all."""
    folder.write("kcc.yaml", ["fields:", *(f"  - name: veld {i}" for i in range(n))])
    cell = json_cell((f"veld {i}", "x") for i in range(n))
    folder.write("registraties.csv", [ANSWERS, f"R0;{day(0)};paspoort;{cell}"])
    folder.follow_up([f"R0;{day(301)};terugbellen;" + "|".join(f"veld {i}" for i in range(n))])


@shape(20_000)
def one_key_of_one_cell(folder, n):
    """One cell of JSON with one key n times."""
    cell = json_cell(("veld", "") for i in range(n))
    folder.write("registraties.csv", [ANSWERS, f"R0;{day(0)};paspoort;{cell}"])


@shape(200)
def questions_with_ids(folder, n):
    """One cell with n questions by id and label, and an action that names the ids."""
    items = json_cell({"id": f"v{i}", "label": f"vraag {i}", "answer": "x"} for i in range(n))
    folder.write("registraties.csv", [ANSWERS, f"R0;{day(0)};paspoort;{items}"])
    folder.follow_up([f"R0;{day(301)};terugbellen;" + "|".join(f"v{i}" for i in range(n))])


@shape(300)
def lists_in_a_cell(folder, n):
    """One answer that is a list of n texts, and one nested n / 100 deep."""
    deep = []
    for _ in range(n // 100):
        deep = [deep]
    cell = json_cell({"a": [f"tekst {i}" for i in range(n)], "b": deep})
    folder.write("registraties.csv", [ANSWERS, f"R0;{day(0)};paspoort;{cell}"])


@shape(50)
def columns(folder, n):
    """n columns."""
    header = "registratie_id;tijdstip;product;" + ";".join(f"veld {i}" for i in range(n))
    folder.write("registraties.csv", [header, f"R0;{day(0)};paspoort;" + ";".join("x" * n)])
    folder.follow_up(
        [f"R0;{day(301)};terugbellen;" + ";".join("x" * n)],
        header="registratie_id;tijdstip;actie;" + ";".join(f"veld {i}" for i in range(n)),
    )


@shape(95)
def columns_of_one_name(folder, n):
    """n columns that are one field, all empty but the last."""
    folder.write(
        "registraties.csv",
        ["registratie_id;tijdstip;product" + ";veld" * n, f"R0;{day(0)};paspoort" + ";" * n + "x"],
    )
    folder.follow_up(
        [f"R0;{day(301)};terugbellen" + ";x" * n], header="registratie_id;tijdstip;actie" + ";veld" * n
    )


@shape(150)
def columns_of_systems(folder, n):
    """n columns that look like an employee or like what systems keep."""
    names = ("aangemaakt door", "status", "behandelaar", "naam eigenaar", "laatst gewijzigd")
    folder.write(
        "registraties.csv",
        [REGISTRATIONS + "".join(f";{names[i % 5]}" for i in range(n)), f"R0;{day(0)};paspoort;06" + ";x" * n],
    )


@shape(400)
def repeated_headers(folder, n):
    folder.write(
        "registraties.csv",
        [line for i in range(n) for line in (REGISTRATIONS, f"R{i};{day(i % 300)};paspoort;06")],
    )


@shape(400)
def short_rows(folder, n):
    folder.write("registraties.csv", [REGISTRATIONS, *(f"R{i};{day(i % 300)};paspoort" for i in range(n))])
    folder.follow_up(f"R{i};{day(301)};terugbellen" for i in range(n))


@shape(250)
def rejected_rows(folder, n):
    rows = [f"R{i};{day(i % 300)};paspoort;06" for i in range(n)]
    bad = [row for i in range(n) for row in (f"R{i};gisteren;paspoort;06", f";{day(0)};paspoort;06", "R;1;2;3;4;5")]
    folder.write("registraties.csv", [REGISTRATIONS, *rows, *bad])


@shape(700)
def duplicates(folder, n):
    """n times the same registration, and n conflicts with it."""
    rows = (row for i in range(n) for row in (f"R0;{day(0)};paspoort;06", f"R0;{day(0)};rijbewijs;06"))
    folder.write("registraties.csv", [REGISTRATIONS, *rows])


@shape(750)
def answers_of_one_registration(folder, n):
    """n rows of one registration in long shape, of n / 4 fields."""
    folder.write(
        "registraties.csv",
        [
            "registratie_id;tijdstip;product;veld;waarde",
            *(f"R0;{day(0)};paspoort;veld {i % (n // 4)};{'x' * (i % 2)}" for i in range(n)),
        ],
    )


@shape(350)
def rows_in_turn(folder, n):
    """The rows of n registrations in long shape, one answer of each at a time."""
    folder.write(
        "registraties.csv",
        [
            "registratie_id;tijdstip;product;veld;waarde",
            *(f"R{i};{day(i % 300)};paspoort;veld {j};x" for j in range(4) for i in range(n)),
        ],
    )


@shape(250)
def merged_repeats(folder, n):
    """n deliveries of one registration, each with a question of its own."""
    folder.write("kcc.yaml", ["files: [{ match: \"*.csv\", repeats: merge }]"])
    cells = (json_cell({f"veld {i}": "x"}) for i in range(n))
    folder.write("registraties.csv", [ANSWERS, *(f"R0;{day(0)};paspoort;{cell}" for cell in cells)])


@shape(50)
def listed_questions(folder, n):
    """n questions of a cell of lines, n lines in a cell, and n that begin as one of them does."""
    folder.write(
        "kcc.yaml",
        [
            "files: [{ match: \"*.csv\", columns: { antwoorden: nota } }]",
            "questions:", *(f"  - {'vraag ' * 5}{words(i)}" for i in range(n)),
        ],
    )
    lines = "\n".join(f"{'vraag ' * 5}{words(i)}: x" for i in range(n))
    folder.write("registraties.csv", ["registratie_id;tijdstip;product;nota", f"R0;{day(0)};paspoort;\"{lines}\""])


@shape(2_500)
def questions_within_questions(folder, n):
    """Questions each of which begins with the one before it, of n signs together."""
    texts = ["a" + "-a" * i for i in range(round(n**0.5))]
    folder.write(
        "kcc.yaml",
        ["files: [{ match: \"*.csv\", columns: { antwoorden: nota } }]", "questions:", *(f"  - {t}" for t in texts)],
    )
    lines = "\n".join(f"{text}: x" for text in texts)
    folder.write("registraties.csv", ["registratie_id;tijdstip;product;nota", f"R0;{day(0)};paspoort;\"{lines}\""])


@shape(2000)
def colons_in_a_line(folder, n):
    """A line of n colons in a cell of lines."""
    folder.write(
        "kcc.yaml",
        ["files: [{ match: \"*.csv\", columns: { antwoorden: nota } }]", "questions: [a, b]"],
    )
    folder.write(
        "registraties.csv",
        ["registratie_id;tijdstip;product;nota", f"R0;{day(0)};paspoort;a{': a' * n}"],
    )


@shape(150)
def used_fields(folder, n):
    """n cells, each of which names other fields, and one that names n."""
    folder.registrations(n)
    one = ["|".join(f"naam {i}" for i in range(n))]
    folder.follow_up(
        f"R{i};{day(301)};terugbellen;{cell}"
        for i, cell in enumerate([*one, *(f"telefoon|naam {i}|naam {i + 1}" for i in range(n - 1))])
    )


@shape(25)
def sheets(folder, n):
    """A workbook of n sheets."""
    rows = [REGISTRATIONS.split(";")]
    write_workbook(folder, [[*rows, [f"R{i}", day(i % 300), "paspoort", "06"]] for i in range(n)])


@shape(150)
def shared_texts(folder, n):
    """A workbook of n texts that cells share, each named by two cells."""
    rows = [[f"R{i}", day(i % 300), "paspoort", f"antwoord {i}", f"antwoord {i}"] for i in range(n)]
    write_workbook(folder, [[[*REGISTRATIONS.split(";"), "mobiel"], *rows]])


def write_workbook(folder, sheets):
    """Writes a workbook of rows of texts, in the fewest parts that there can be."""
    texts = {}
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    package = "http://schemas.openxmlformats.org/package/2006"
    with zipfile.ZipFile(folder.path / "map.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{package}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
        )
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{package}/relationships"><Relationship Id="r" Type="{relation}/officeDocument"'
            ' Target="xl/workbook.xml"/></Relationships>',
        )
        names = "".join(f'<sheet name="Blad {i}" sheetId="{i + 1}" r:id="r{i}"/>' for i in range(len(sheets)))
        archive.writestr(
            "xl/workbook.xml", f'<workbook xmlns="{main}" xmlns:r="{relation}"><sheets>{names}</sheets></workbook>'
        )
        targets = "".join(
            f'<Relationship Id="r{i}" Type="{relation}/worksheet" Target="worksheets/sheet{i}.xml"/>'
            for i in range(len(sheets))
        )
        archive.writestr(
            "xl/_rels/workbook.xml.rels",
            f'<Relationships xmlns="{package}/relationships">{targets}<Relationship Id="s"'
            f' Type="{relation}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
        )
        for i, rows in enumerate(sheets):
            cells = "".join(
                "<row>" + "".join(f'<c t="s"><v>{texts.setdefault(t, len(texts))}</v></c>' for t in row) + "</row>"
                for row in rows
            )
            archive.writestr(
                f"xl/worksheets/sheet{i}.xml", f'<worksheet xmlns="{main}"><sheetData>{cells}</sheetData></worksheet>'
            )
        items = "".join(f"<si><t>{text}</t></si>" for text in texts)
        archive.writestr("xl/sharedStrings.xml", f'<sst xmlns="{main}">{items}</sst>')


@shape(25)
def members(folder, n):
    """An archive of n files."""
    with zipfile.ZipFile(folder.path / "alles.zip", "w") as archive:
        for i in range(n):
            archive.writestr(f"a{i}.csv", f"{REGISTRATIONS}\nR{i};{day(i % 300)};paspoort;06\n")


@shape(25)
def compressed_members(folder, n):
    """A tar that is compressed as one, of n files."""
    import tarfile

    with tarfile.open(folder.path / "alles.tar.gz", "w:gz") as archive:
        for i in range(n):
            data = f"{REGISTRATIONS}\nR{i};{day(i % 300)};paspoort;06\n".encode()
            member = tarfile.TarInfo(f"a{i}.csv")
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))


@shape(3_000)
def name_of_a_member(folder, n):
    """A member of an archive with a name of n letters, and a rule of ten stars."""
    folder.write("kcc.yaml", ["files:", f"  - {{ match: \"{'*a' * 10}b\", kind: ignore }}"])
    with zipfile.ZipFile(folder.path / "alles.zip", "w") as archive:
        archive.writestr("a" * n + ".csv", f"{REGISTRATIONS}\nR0;{day(0)};paspoort;06\n")


@shape(25)
def small_files(folder, n):
    for i in range(n):
        folder.write(f"a{i}.csv", [REGISTRATIONS, f"R{i};{day(i % 300)};paspoort;06"])


@shape(25)
def files_that_are_not_placed(folder, n):
    for i in range(n):
        folder.write(f"a{i}.csv", ["naam;adres", f"x{i};y"])
    folder.registrations(10)


@shape(450)
def survey(folder, n):
    """n rows of a sample that nobody drew, each with remarks of its own."""
    folder.registrations(n)
    folder.write(
        "steekproef.csv",
        ["registratie_id;steekproef;telefoon;baathebber;bekeken", *(f"R{i};S{i};x;burger;ja" for i in range(n))],
    )


@shape(2000)
def blanks(folder, n):
    """Cells of blanks and of other signs that are trimmed or dropped."""
    cells = (" " * n, "\u00a0" * n, "\u200b" * n, "a" + " " * n + "b", "{" + " " * n + "}", "." * n, "-" * n)
    folder.write("registraties.csv", [REGISTRATIONS, *(f"R{i};{day(0)};paspoort;{c}" for i, c in enumerate(cells))])


@shape(2_000)
def quotes(folder, n):
    """A quoted cell of quotes and line ends, and one that is not closed."""
    folder.write(
        "registraties.csv",
        [
            REGISTRATIONS, *(f'R{i};{day(0)};paspoort;"{text * n}"' for i, text in enumerate(('""', "\n", '""\n'))),
            f'R9;{day(0)};paspoort;"' + "x\n" * n,
        ],
    )
