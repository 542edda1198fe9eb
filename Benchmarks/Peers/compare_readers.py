"""Compares the records and cells that count-cells finds with those of Python's csv module and of DuckDB.

usage: compare_readers.py COUNT-CELLS FOLDER
"""

import csv
import gzip
import json
import pathlib
import subprocess
import sys
import tempfile

import duckdb

ENCODINGS = {"utf-8": "utf-8-sig", "windows-1252": "cp1252", "utf-16le": "utf-16", "utf-16be": "utf-16"}
SUFFIXES = {".csv", ".tsv", ".txt"}


def files(folder):
    for path in sorted(folder.rglob("*")):
        suffixes = [suffix.lower() for suffix in path.suffixes]
        if suffixes[-1:] == [".gz"]:
            suffixes.pop()
        if path.is_file() and suffixes and suffixes[-1] in SUFFIXES:
            yield path


def text(path, ours):
    """The text from the line on which the first record may begin."""
    bytes = path.read_bytes()
    if bytes.startswith(b"\x1f\x8b"):
        bytes = gzip.decompress(bytes)
    lines = bytes.decode(ENCODINGS[ours["encoding"]]).splitlines(keepends=True)
    return "".join(lines[ours["first_line"] - 1 :])


def with_python(path, delimiter):
    """Rows, cells and the widths of rows; blank lines are no rows, as they are for count-cells."""
    with open(path, encoding="utf-8", newline="") as file:
        reader = csv.reader(file, delimiter=delimiter, strict=True)
        widths = [len(row) for row in reader if row and not (len(row) == 1 and row[0] and not row[0].strip(" \t"))]
    return len(widths), sum(widths), widths


def with_duckdb(path, delimiter, width):
    columns = {f"c{index}": "VARCHAR" for index in range(width)}
    relation = duckdb.read_csv(
        str(path), delimiter=delimiter, quotechar='"', escapechar='"', header=False, columns=columns,
        auto_detect=False, strict_mode=True, parallel=False, max_line_size=4 << 20)
    rows = relation.count("*").fetchall()[0][0]
    return rows, rows * width


def first_line(error):
    return str(error).splitlines()[0][:90]


def compare(path, count_cells, scratch):
    """The cells of a line of the table, and whether all agree."""
    ours = json.loads(subprocess.run([count_cells, path], check=True, capture_output=True).stdout)
    counts = ours["rows"], ours["cells"]
    shown = f"{counts[0]} × {counts[1]}"
    if ours["rejected"]:
        return [shown, "", "", f"not well-formed: {ours['rejected']} rejected"], True
    recoded = scratch / "text.csv"
    recoded.write_bytes(text(path, ours).encode("utf-8"))
    try:
        rows, cells, widths = with_python(recoded, ours["delimiter"])
    except csv.Error as error:
        return [shown, "", "", f"Python refuses: {first_line(error)}"], False
    result = [shown, f"{rows} × {cells}"]
    if len(set(widths)) > 1:
        return result + ["", "rows of several lengths, not for DuckDB"], counts == (rows, cells)
    if not widths:
        return result + ["", "empty, not for DuckDB"], counts == (rows, cells)
    try:
        found = with_duckdb(recoded, ours["delimiter"], widths[0])
    except duckdb.Error as error:
        return result + ["", f"DuckDB refuses: {first_line(error)}"], False
    agree = counts == (rows, cells) == found
    return result + [f"{found[0]} × {found[1]}", "agree" if agree else "DIFFER"], agree


def main():
    count_cells, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    csv.field_size_limit(1 << 30)
    differing = 0
    print("| file | count-cells | Python csv | DuckDB | |")
    print("|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as scratch:
        for path in files(folder):
            cells, agree = compare(path, count_cells, pathlib.Path(scratch))
            differing += not agree
            print(f"| {path.relative_to(folder)} | {' | '.join(cells)} |", flush=True)
    print(f"{differing} files differ; a number is rows × cells.", file=sys.stderr)
    sys.exit(1 if differing else 0)


main()
