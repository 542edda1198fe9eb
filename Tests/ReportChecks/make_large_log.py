#!/usr/bin/env python3
"""Writes a log of 200 products with 30 questions each, of ordinary names, for a report of the largest size foreseen.

usage: make_large_log.py FOLDER
"""

import csv
import sys
from pathlib import Path

PRODUCTS, QUESTIONS, REGISTRATIONS = 200, 30, 24


def main(folder: Path) -> None:
    folder.mkdir(parents=True)
    with open(folder / "registraties.csv", "w", newline="", encoding="utf-8") as registrations, \
            open(folder / "vervolgacties.csv", "w", newline="", encoding="utf-8") as follow_ups:
        answers, actions = csv.writer(registrations, delimiter=";"), csv.writer(follow_ups, delimiter=";")
        answers.writerow(["registratie_id", "tijdstip", "product", "veld", "waarde"])
        actions.writerow(["registratie_id", "tijdstip", "actie", "gebruikte_velden", "baathebber"])
        for product in range(PRODUCTS):
            for number in range(REGISTRATIONS):
                key = f"{product:03}{number:02}"
                month = f"2024-{number % 12 + 1:02}"
                for question in range(QUESTIONS):
                    answers.writerow([key, f"{month}-03 09:00", f"Uittreksel basisregistratie {product:03}",
                                      f"Wat is uw antwoord op vraag nummer {question:02}?", f"antwoord {question}"])
                # The first questions are used more often than the last, so that the curve has many steps.
                used = range(number * QUESTIONS // REGISTRATIONS)
                actions.writerow([key, f"{month}-05 09:00", "Terugbellen",
                                  "|".join(f"Wat is uw antwoord op vraag nummer {question:02}?" for question in used),
                                  "burger"])


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    main(Path(sys.argv[1]))
