#!/usr/bin/env python3
"""What kcc_spark.py does without a Spark that runs: what arrives, what a cell is, what is compared, and what it refuses."""

import argparse
import datetime
import json
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "integrations" / "spark"))
import kcc_spark  # noqa: E402
from kcc_spark import (  # noqa: E402
    Ending, Municipality, NotComparable, Work, cannot_travel, compared, dialect, no_comparison, passed_on, pattern, run, table,
    without_scheme)

RESOURCE = {
    "name": "velden", "path": "velden.csv", "format": "csv", "dialect": {"delimiter": ";"},
    "schema": {"fields": [{"name": "veld", "type": "string"}, {"name": "gevraagd", "type": "integer"},
                          {"name": "graad", "type": "number", "decimalChar": ","}, {"name": "vanaf", "type": "date"},
                          {"name": "organisatie", "type": "integer"}, {"name": "maand", "type": "yearmonth"}]},
}
HEADER = "\ufeffveld;gevraagd;graad;vanaf;organisatie;maand\r\n"


class Unpacking(unittest.TestCase):
    """A folder has figures only if all of it arrived."""

    def unpacked(self, contents: list[tuple[str, bytes]]) -> tuple[list[str], dict[str, bytes]]:
        """What is missing, and the files that were written."""
        lengths = {"a.csv": 3, "sub/b,c.csv": 2, "_SUCCESS": 0}
        work = Work(Municipality("Aldam", "viewfs://centre/lake/Aldam", None, lengths), "kcc-analyze", [])
        with tempfile.TemporaryDirectory() as scratch:
            folder = Path(scratch) / "Aldam"
            missing = work.unpack(contents, str(folder))
            return missing, {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    def test_all(self) -> None:
        contents = [("viewfs:/lake/Aldam/a.csv", b"one"), ("viewfs://centre/lake/Aldam/sub/b,c.csv", b"ab")]
        self.assertEqual(self.unpacked(contents), ([], {"a.csv": b"one", "sub/b,c.csv": b"ab", "_SUCCESS": b""}))

    def test_what_others_have_is_left_out(self) -> None:
        contents = [("viewfs:/lake/Aldam/a.csv", b"one"), ("viewfs:/lake/Aldam2/a.csv", b"two"),
                    ("viewfs:/lake/Aldam/sub/bxc.csv", b"xy"), ("viewfs:/lake/Aldam/a.csv", b"new")]
        self.assertEqual(self.unpacked(contents), (["sub/b,c.csv"], {"a.csv": b"one", "_SUCCESS": b""}))

    def test_cut_off(self) -> None:
        contents = [("viewfs:/lake/Aldam/a.csv", b"on"), ("viewfs:/lake/Aldam/sub/b,c.csv", b"ab")]
        self.assertEqual(self.unpacked(contents)[0], ["a.csv"])


class Cells(unittest.TestCase):
    """Cells become what datapackage.json says."""

    def test_types(self) -> None:
        content = HEADER + 'Adres;10163;0,020901;2024-12-31;7;2024-01\r\n"a;""b""\r\nc";;;;;\r\n'
        found = table(RESOURCE, content.encode())
        self.assertEqual([(name, kind.simpleString()) for name, kind in found.columns.items()],
                         [("veld", "string"), ("gevraagd", "bigint"), ("graad", "double"), ("vanaf", "date"),
                          ("velden_organisatie", "bigint"), ("maand", "string")])
        self.assertEqual(found.rows, [("Adres", 10163, 0.020901, datetime.date(2024, 12, 31), 7, "2024-01"),
                                      ('a;"b"\r\nc', None, None, None, None, None)])

    def test_what_does_not_fit_is_not_repeated(self) -> None:
        for row in ["Adres;geheim;;;;\r\n", "Adres;;geheim;;;\r\n", "Adres;;;geheim;;\r\n"]:
            with self.assertRaisesRegex(ValueError, r"^velden.csv, line 2: a cell is not of its column's type$"):
                table(RESOURCE, (HEADER + row).encode())
        with self.assertRaisesRegex(ValueError, r"^velden.csv, line 2: 2 cells instead of 6$"):
            table(RESOURCE, (HEADER + "geheim;1\r\n").encode())
        with self.assertRaisesRegex(ValueError, r"^velden.csv has other columns than datapackage.json$"):
            table(RESOURCE, b"veld\r\n")

    def test_a_report_that_cannot_be_read_has_no_rows_and_no_status(self) -> None:
        found = run("Aldam", Ending(0, "", 1.5, {"datapackage.json": b"{"}))
        self.assertEqual((found.ending.status, found.tables, found.registrations), (None, [], None))


class Comparing(unittest.TestCase):
    """The program gets the reports by their names alone, in their order, and what it says and writes comes back."""

    #: Writes down how it was called; what it compares is in the help of a program that can.
    PROGRAM = """#!/bin/sh
if [ "$1" = --help ]; then printf '%s'; exit; fi
for argument; do
    [ "$previous" != --output ] || output=$argument
    previous=$argument
done
mkdir "$output"
printf '%%s\\n' "$@" > "$output/vergelijking.csv"
echo "Warning: $output is new." >&2
exit %d
"""

    def outcome(self, organisations: dict[str, object], options: list[str] = [], status: int = 0,
                usage: str = "SUBCOMMANDS:\\n  compare      Holds reports against each other.\\n") -> Ending:
        """How comparing the reports of these folders ends, each with its organisation."""
        with tempfile.TemporaryDirectory() as scratch:
            program = Path(scratch) / "kcc-analyze"
            program.write_text(self.PROGRAM % (usage, status), encoding="utf-8")
            for name, organisation in organisations.items():
                report = Path(scratch) / "reports" / name
                report.mkdir(parents=True)
                content = {} if organisation is None else {"organisation": organisation}
                (report / "run.json").write_text(json.dumps(content), encoding="utf-8")
            output = Path(scratch) / "out"
            ended = compared(str(program), str(Path(scratch) / "reports"), str(output), options)
            called = {name: content.decode().replace(str(output), "OUT") for name, content in ended.report.items()}
            return Ending(ended.status, ended.message, 0, called)

    def test_by_name_and_in_order(self) -> None:
        ended = self.outcome({"Éénwâld": None, "-Fictum": None, "'t Diepe": None}, ["--anonymous"])
        called = "compare\n--anonymous\n--quiet\n--output\nOUT\n--\n't Diepe\n-Fictum\nÉénwâld\n"
        self.assertEqual(ended, Ending(0, "Warning: comparison is new.", 0, {"vergelijking.csv": called}))

    def test_a_failure_has_its_status(self) -> None:
        self.assertEqual(self.outcome({"A": "a", "B": "b"}, status=64).status, 64)

    def test_two_pass_for_two_years_unless_both_say_whose_they_are(self) -> None:
        self.assertEqual(self.outcome({"A": "Aldam", "B": "Bergkerk"}).status, 0)
        for one, other in [(None, None), ("Aldam", None), (None, "Aldam"), ("Aldam", "aldam "), ("Aldam", "Aldam")]:
            with self.assertRaisesRegex(NotComparable, "^of two reports both have to name"):
                self.outcome({"A": one, "B": other})

    def test_what_cannot_be_compared(self) -> None:
        with self.assertRaisesRegex(NotComparable, "^there are fewer than two reports"):
            self.outcome({"A": "Aldam"})
        with self.assertRaisesRegex(NotComparable, "^the program has no subcommand compare"):
            self.outcome({"A": "Aldam", "B": "Bergkerk"}, usage="USAGE: compare\\n  survey     Draws a sample.\\n")

    def test_the_dialect_is_that_of_the_reports(self) -> None:
        self.assertEqual(dialect(["--small-cells", "5"]), [])
        self.assertEqual(dialect(["--csv-dialect", "rfc4180", "--to", "2024-06-30"]), ["--csv-dialect", "rfc4180"])
        self.assertEqual(dialect(["--to", "2024-06-30", "--csv-dialect=rfc4180"]), ["--csv-dialect=rfc4180"])

    def test_when_it_is_a_failure(self) -> None:
        def outcome(asked: object, done: object) -> tuple[object, bool]:
            given = argparse.Namespace(program="p", output="o", anonymous=True, options=[], compare=asked)
            with mock.patch.object(kcc_spark, "compare", side_effect=[done]):
                return no_comparison(None, given)

        self.assertEqual(outcome(None, Ending(0, "A warning.")), (None, False))
        self.assertEqual(outcome(None, Ending(70, "A defect.")), ("status 70: A defect.", True))
        self.assertEqual(outcome(None, NotComparable("Nothing.")), ("Nothing.", False))
        self.assertEqual(outcome(True, NotComparable("Nothing.")), ("Nothing.", True))
        self.assertEqual(outcome(None, FileExistsError("There is one.")), ("There is one.", True))


class Refusals(unittest.TestCase):
    """What would be lost in silence is refused aloud."""

    def test_files_that_cannot_travel(self) -> None:
        self.assertIsNone(cannot_travel("A", {"_SUCCESS": 0, "_sub/a.csv": 10}, 10))
        self.assertEqual(cannot_travel("A", {"sub/_a.csv": 1}, 10),
                         "A/sub/_a.csv: Spark does not read files whose names begin with _. Give it another name.")
        self.assertIn("11 bytes are more than travel", cannot_travel("A", {"a.csv": 11}, 10) or "")

    def test_options(self) -> None:
        self.assertEqual(passed_on(["--small-cells", "5"]), ["--small-cells", "5"])
        for option in ["--output", "--output=x", "-o", "-ox", "--config", "--config=x"]:
            with self.assertRaises(ValueError):
                passed_on([option])

    def test_numbers_instead_of_names_are_for_a_comparison(self) -> None:
        needed = ["--program", "p", "--input", "i", "--output", "o"]
        self.assertEqual(kcc_spark.main([*needed, "--no-compare", "--anonymous"]), 64)

    def test_locations(self) -> None:
        self.assertEqual([without_scheme(one) for one in ["file:/a/b:c", "hdfs://host:8020/a", "/a", "s3a://bucket/a b"]],
                         ["/a/b:c", "/a", "/a", "/a b"])
        self.assertEqual(pattern("s3a://b/a,b {1} [x]*^\\"), "s3a://b/a?b ?1? ?x????")


if __name__ == "__main__":
    unittest.main()
