"""What all peers of the benchmark agree on: what they read, and how they say what they found."""

import argparse
import pathlib

# What counts as no answer, unless kcc.yaml says otherwise.
PLACEHOLDERS = ["", "-", "--", "?", "n.v.t.", "nvt", "n/a", "null", "onbekend", "x"]
# The columns of a wide file that are no questions.
ROLES = ["registratie_id", "tijdstip", "product", "kanaal", "medewerker", "afhandeltijd_s"]


def arguments(name):
    """The log to read, and on how many threads."""
    parser = argparse.ArgumentParser(prog=name)
    parser.add_argument("log", type=pathlib.Path)
    parser.add_argument("--shape", choices=["wide", "long"], required=True)
    parser.add_argument("--threads", type=int, required=True)
    return parser.parse_args()


def show(rows):
    """Prints (product, field, captured, used, missing), of which one at least is not 0, in order of product and field."""
    for row in sorted(tuple(row) for row in rows):
        if any(row[2:]):
            print(*row, sep="\t")
