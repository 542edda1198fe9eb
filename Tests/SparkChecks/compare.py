"""Holds what kcc_spark.py wrote against runs by hand: every cell of every row of every table, every byte of every report."""

import datetime
import html
import json
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as parquet

from by_hand import HandRun

#: What each type of datapackage.json is in Parquet.
TYPES = {"integer": pa.int64(), "number": pa.float64(), "date": pa.date32()}


def read_tables(output: Path) -> dict[str, pa.Table]:
    """The tables below `output`, by name; each is in one file."""
    return {folder.name: parquet.read_table(file)
            for folder in sorted(output.iterdir()) if folder.name not in ("reports", "comparison")
            for file in folder.glob("*.parquet")}


def is_equal(value: object, cell: str) -> bool:
    """Whether a typed value is the one that a cell of a CSV file says."""
    if value is None or cell == "":
        return value is None and cell == ""
    if isinstance(value, float):
        return Decimal(repr(value)) == Decimal(cell.replace(",", "."))
    if isinstance(value, int):
        return str(value) == cell
    return (value.isoformat() if isinstance(value, datetime.date) else value) == cell


def table_problems(name: str, table: pa.Table, hand: Mapping[str, HandRun]) -> list[str]:
    """How a table differs from the rows of all runs by hand, one after the other in the order of their names."""
    owners = [owner for owner in sorted(hand, key=str.encode) if name in hand[owner].tables]
    header = hand[owners[0]].tables[name][0]
    if any(hand[owner].tables[name][0] != header for owner in owners):
        return [f"{name}: the reports themselves have different columns"]
    expected = {"organisatie": pa.string()}
    for title, kind in header.items():
        expected[f"{name}_{title}" if title == "organisatie" else title] = TYPES.get(kind, pa.string())
    if dict(zip(table.schema.names, table.schema.types)) != expected:
        return [f"{name}: other columns or types"]
    rows = [(owner, row) for owner in owners for row in hand[owner].tables[name][1]]
    if table.num_rows != len(rows):
        return [f"{name}: {table.num_rows} rows instead of {len(rows)}"]
    columns = [table.column(title).to_pylist() for title in expected]
    return [f"{name}, row {number}, column {title}: another value than in the report of {owner}"
            for title, values, index in zip(expected, columns, range(len(expected)))
            for number, (value, (owner, row)) in enumerate(zip(values, rows))
            if not (value == owner if index == 0 else is_equal(value, row[index - 1]))]


def run_problems(runs: pa.Table, hand: Mapping[str, HandRun]) -> list[str]:
    """How the table of the runs differs from the runs by hand."""
    kinds = {"organisatie": pa.string(), "status": pa.int64(), "message": pa.string(), "seconds": pa.float64(),
             "registrations": pa.int64()}
    if dict(zip(runs.schema.names, runs.schema.types)) != kinds:
        return ["runs: other columns or types"]
    found = runs.to_pylist()
    if [row["organisatie"] for row in found] != sorted(hand, key=str.encode):
        return ["runs: other municipalities, or another order"]
    return [f"runs: {title} of {row['organisatie']} is another"
            for row in found for one in [hand[row["organisatie"]]]
            for title, value in [("status", one.status), ("message", one.message), ("registrations", one.registrations)]
            if row[title] != value]


def all_table_problems(tables: Mapping[str, pa.Table], hand: Mapping[str, HandRun]) -> list[str]:
    """How the tables differ from the runs by hand."""
    expected = sorted({"runs", *(name for one in hand.values() for name in one.tables)})
    if sorted(tables) != expected:
        return [f"other tables than {', '.join(expected)}"]
    return run_problems(tables["runs"], hand) + [problem for name in expected if name != "runs"
                                                 for problem in table_problems(name, tables[name], hand)]


def folder_problems(title: str, folder: Path, by_hand: Path) -> list[str]:
    """How what stands in a folder and below it differs from what was made by hand, to the byte."""
    def contents(folder: Path) -> dict[str, bytes]:
        return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()
                and not path.name.endswith(".crc")}

    found, expected = contents(folder), contents(by_hand)
    return [f"{title}/{path}: not as by hand" for path in sorted(found.keys() | expected.keys())
            if found.get(path) != expected.get(path)]


def named(folder: Path, names: list[str]) -> list[str]:
    """The files in a folder that hold one of the names, as they are or as JSON, HTML or CSV writes them."""
    spelt = {spelling.encode() for name in names for spelling in
             (name, json.dumps(name)[1:-1], html.escape(name), name.replace('"', '""'))}
    return [f"{path.name} names a municipality" for path in sorted(folder.iterdir())
            if path.is_file() and any(name in path.read_bytes() for name in spelt)]


def remains(folders: list[Path], answer: bytes) -> list[str]:
    """Files and folders of the program, and files that hold an answer, in the folders in which Spark worked."""
    entries = [path for folder in folders for path in folder.rglob("*")]
    return ([f"{path} is left" for path in entries if path.name.startswith("kcc-") and path.is_dir()]
            + [f"{path} holds an answer" for path in entries if path.is_file() and answer in path.read_bytes()])
