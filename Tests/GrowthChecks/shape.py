"""A shape of input that is made at any size, and how it is written down."""

import datetime
import json
import pathlib

REGISTRATIONS = "registratie_id;tijdstip;product;telefoon"
FOLLOW_UP = "registratie_id;tijdstip;actie;gebruikte_velden"
LINKS = "registratie_id;vervolg_id"
# Where a shape has the list of decisions that is simulated: hidden, so that it is no input.
PROPOSAL = ".besluiten/besluitenlijst.csv"

# By name: how to make the shape, its smallest size, and what the program is asked to do with it.
SHAPES = {}


def shape(size, command="inspect"):
    """Registers a function of a folder and a size, which is measured at `size`, twice and four times that."""

    def register(make):
        SHAPES[make.__name__.replace("_", "-")] = (make, size, command)
        return make

    return register


class Folder:
    """A folder of input files."""

    def __init__(self, path):
        self.path = pathlib.Path(path)
        self.path.mkdir(parents=True, exist_ok=True)

    def write(self, name, lines):
        """Writes a text of these lines."""
        (self.path / name).parent.mkdir(exist_ok=True)
        with open(self.path / name, "w", encoding="utf-8", newline="\n") as file:
            file.writelines(line + "\n" for line in lines)

    def registrations(self, count, product="paspoort", name="registraties.csv"):
        """Writes registrations R0, R1, … with a telephone number each."""
        self.write(name, [REGISTRATIONS, *(f"R{i};{day(i % 300)};{product};06{i}" for i in range(count))])

    def follow_up(self, rows, name="acties.csv", header=FOLLOW_UP):
        """Writes actions."""
        self.write(name, [header, *rows])


def day(number):
    """The day so many days after the first of January 2024."""
    return (datetime.date(2024, 1, 1) + datetime.timedelta(number)).isoformat()


def json_cell(value):
    """A quoted cell with JSON; pairs, which may hold a key twice, are an object."""
    if isinstance(value, dict):
        value = value.items()
    pairs = list(value)
    if pairs and isinstance(pairs[0], dict):
        text = json.dumps(pairs, ensure_ascii=False)
    else:
        text = "{" + ", ".join(f"{quoted(key)}: {quoted(answer)}" for key, answer in pairs) + "}"
    return '"' + text.replace('"', '""') + '"'


def quoted(value):
    """A value in JSON."""
    return json.dumps(value, ensure_ascii=False)
