#!/usr/bin/env python3
"""Writes a log in which products and questions have names as long as they come, with something of everything on page 1: a
protocol change, stopped questions, missed ones, signals, low coverage.

usage: long_names.py FOLDER
"""

import sys
from datetime import date, timedelta
from pathlib import Path

PRODUCTS, QUESTIONS, REGISTRATIONS = 12, 24, 900


def name(what: str, number: int) -> str:
    text = f"{what} {number} waarvan de naam zo lang is als iemand die ooit heeft verzonnen voor een formulier"
    return (text + " met nog een toelichting erachter" * 30)[: 90 + 130 * (number % 3)]


def main(folder: Path) -> None:
    folder.mkdir(parents=True)
    products = [name("Product", number) for number in range(PRODUCTS)]
    questions = [name("Vraag", number) for number in range(QUESTIONS)]
    rows = [";".join(["registratie_id", "tijdstip", "product", *questions])]
    actions = ["registratie_id;tijdstip;actie;gebruikte_velden"]
    for index, product in enumerate(products):
        for number in range(REGISTRATIONS):
            day = date(2024, 1, 1) + timedelta(days=number * 365 // REGISTRATIONS)
            # From July on the first product asks but half.
            asked = QUESTIONS // 2 if index == 0 and day >= date(2024, 7, 1) else QUESTIONS
            answers = [f"antwoord {number * 7 + question}" for question in range(asked)] + [""] * (QUESTIONS - asked)
            rows.append(";".join([f"R{index}-{number}", str(day), product, *answers]))
            if number % 12 == 0:
                used = [questions[number // 12 % 4]] + [questions[-1]] * (asked < QUESTIONS)
                actions.append(f"R{index}-{number};{day + timedelta(days=2)};Bellen;{'|'.join(used)}")
    # So that all of it is old enough.
    actions.append(f"R0-0;{date(2024, 12, 31)};Bellen;")
    signals = ["datum;product;signaal;veld;strekking"]
    signals += [f"2024-03-{number + 1:02};{products[0]};Overbodig;{questions[10 + number]};overbodig" for number in range(9)]
    change = f'protocol_changes: [{{ date: 2024-07-01, product: "{products[0]}", note: "{name("Besluit", 2)}" }}]'
    settings = [change, "seconds_per_question: { value: 12, source: verzonnen }", f'organisation: "{name("Gemeente", 0)}"']
    files = {"registraties.csv": rows, "vervolg.csv": actions, "signalen.csv": signals, "kcc.yaml": settings}
    for file, lines in files.items():
        (folder / file).write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    main(Path(sys.argv[1]))
