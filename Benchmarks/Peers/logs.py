"""The logs of the benchmark, each written once and kept."""

import pathlib
import random
import shutil
import subprocess


def size(log):
    return sum(file.stat().st_size for file in log.rglob("*.csv"))


def once(folder, write):
    """The folder, written by `write` where it is not there; a run that is interrupted leaves none."""
    if not folder.exists():
        partial = folder.with_suffix(".partial")
        shutil.rmtree(partial, ignore_errors=True)
        partial.mkdir(parents=True)
        write(partial)
        partial.rename(folder)
    # What was read just before is in memory, for all programs alike.
    for file in folder.rglob("*.csv"):
        with open(file, "rb", buffering=0) as content:
            while content.read(1 << 20):
                pass
    return folder


def sample(program, logs, shape, registrations):
    """The log of kcc-sample."""

    def write(folder):
        subprocess.run(
            [program, "--output", folder, "--shape", shape, "--registrations", str(registrations)], check=True)

    return once(logs / f"{shape}-{registrations}", write)


def records(lines):
    """The records among `lines`: one goes on while it has an odd number of quotes."""
    record = b""
    for line in lines:
        record += line
        if record.count(b'"') % 2 == 0:
            yield record
            record = b""


def split(log, logs, registrations, count):
    """A log with its registrations in `count` files."""

    def write(folder):
        shutil.copy(log / "vervolgacties.csv", folder)
        with open(log / "registraties.csv", "rb") as whole:
            source = records(whole)
            header = next(source)
            parts = [open(folder / f"registraties-{number:03}.csv", "wb") for number in range(count)]
            for part in parts:
                part.write(header)
            for number, record in enumerate(source):
                parts[number * count // registrations].write(record)
            for part in parts:
                part.close()

    return once(logs / f"{log.name}-in-{count}", write)


def columns(logs, count, cells):
    """A wide log of so many columns, and about so many cells."""

    def write(folder):
        chance = random.Random(2024)
        words = ["", "", "", "ja", "nee", "n.v.t.", "Kade 3", "06-00081136", "\"bij de brug, links\"", "12-03-2024"]
        with open(folder / "registraties.csv", "w", encoding="utf-8", newline="") as file:
            file.write(",".join(["registratie_id", "tijdstip", "product"] + [f"vraag {n}" for n in range(count - 3)]))
            file.write("\n")
            for number in range(cells // count):
                answers = ",".join(chance.choices(words, k=count - 3))
                file.write(f"R{number:09},2024-05-{number % 28 + 1:02}T10:00:00,Product {number % 10},{answers}\n")

    return once(pathlib.Path(logs) / f"columns-{count}-{cells}", write)
