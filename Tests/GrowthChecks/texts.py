"""Texts that are costly to bring into a normal form: combining marks, flags, ideographs that are taken apart."""

from shape import REGISTRATIONS, day, json_cell, shape

ONE_CLASS = "\u0301"
# Marks of two classes in turn, the later one first: as many exchanges as there can be.
ALTERNATING = "\u0301\u0323"
FLAGS = "\U0001F1F3\U0001F1F1"
JOINED = "\U0001F469\u200D"


def marks(n, text=ALTERNATING):
    """A letter with n marks."""
    return "a" + text * (n // len(text))


def one_cell(folder, header, row):
    """Writes a file of one row, and a second one beside it that can be read whatever becomes of the first."""
    folder.write("tekst.csv", [header, row])
    folder.registrations(10)


def answer(text):
    def make(folder, n):
        one_cell(folder, REGISTRATIONS, f"A;{day(0)};paspoort;{marks(n, text)}")

    return make


for name, text in (("one-class", ONE_CLASS), ("alternating", ALTERNATING), ("flags", FLAGS), ("joined", JOINED)):
    maker = answer(text)
    maker.__name__ = "answer_of_marks_" + name
    shape(4000)(maker)


@shape(4000)
def product_of_marks(folder, n):
    one_cell(folder, REGISTRATIONS, f"A;{day(0)};{marks(n)};06")


@shape(2500)
def column_of_marks(folder, n):
    """A header ends within 64 KiB."""
    one_cell(folder, REGISTRATIONS + ";" + marks(n), f"A;{day(0)};paspoort;06;x")


@shape(4000)
def id_of_marks(folder, n):
    one_cell(folder, REGISTRATIONS, f"{marks(n)};{day(0)};paspoort;06")


@shape(4000)
def time_of_marks(folder, n):
    one_cell(folder, REGISTRATIONS, f"A;{marks(n)};paspoort;06")


@shape(4000)
def action_of_marks(folder, n):
    folder.follow_up([f"R0;{day(301)};{marks(n)};telefoon"])
    folder.registrations(10)


@shape(4000)
def used_field_of_marks(folder, n):
    folder.follow_up([f"R0;{day(301)};terugbellen;{marks(n)}"])
    folder.registrations(10)


@shape(4000)
def taken_over_marks(folder, n):
    """An answer of marks in both files, which agree."""
    one_cell(folder, REGISTRATIONS, f"A;{day(0)};paspoort;{marks(n)}")
    folder.follow_up([f"A;{day(1)};terugbellen;{marks(n)}"], header="registratie_id;tijdstip;actie;telefoon")


@shape(4000)
def employee_of_marks(folder, n):
    one_cell(folder, REGISTRATIONS + ";medewerker", f"A;{day(0)};paspoort;06;{marks(n)}")


@shape(4000)
def key_of_marks(folder, n):
    cell = json_cell({marks(n): "x", "b": marks(n)})
    one_cell(folder, "registratie_id;tijdstip;product;antwoorden", f"A;{day(0)};paspoort;{cell}")


@shape(4000)
def long_field_of_marks(folder, n):
    one_cell(folder, "registratie_id;tijdstip;product;veld;waarde", f"A;{day(0)};paspoort;{marks(n)};x")


@shape(4000)
def signal_of_marks(folder, n):
    folder.write("signalen.csv", ["datum;product;signaal;veld", f"{day(0)};paspoort;{marks(n)};{marks(n)}"])
    folder.registrations(10)


@shape(4000)
def note_of_marks(folder, n):
    folder.write(
        "kcc.yaml",
        ["files: [{ match: tekst.csv, columns: { antwoorden: nota } }]", f"questions: [Naam, {marks(900)}]"],
    )
    note = f'"{marks(n)}\nNaam: {marks(n)}\n{marks(n)}: x"'
    one_cell(folder, "registratie_id;tijdstip;product;nota", f"A;{day(0)};paspoort;{note}")


@shape(7500)
def configured_marks(folder, n):
    """Names of marks in kcc.yaml."""
    folder.write(
        "kcc.yaml",
        ["fields:", f"  - {{ name: \"{marks(n)}\", aliases: [\"b{marks(n)}\"], purpose: \"{marks(n)}\" }}"],
    )
    folder.registrations(10)


@shape(700)
def answers_of_thirty_marks(folder, n):
    """n answers of as many marks as count."""
    folder.write(
        "registraties.csv",
        [REGISTRATIONS, *(f"R{i};{day(i % 300)};paspoort;{i}{marks(31)}" for i in range(n))],
    )


@shape(4000)
def survey_of_marks(folder, n):
    folder.registrations(10)
    folder.write(
        "steekproef.csv",
        [f"registratie_id;steekproef;{marks(900)};baathebber;bekeken;opmerking", f"R0;{marks(n)};x;burger;ja;{marks(n)}"],
    )
