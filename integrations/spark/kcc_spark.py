#!/usr/bin/env python3
"""Runs kcc-analyze on Apache Spark: a folder per municipality, one task each, the figures of all as one table per file, and the
reports of all side by side.

usage: spark-submit kcc_spark.py --program FILE --input URI --output URI [--largest-file MB] [--[no-]compare] [--anonymous]
                                 [-- OPTIONS of kcc-analyze]

It carries bytes to the program and figures back, and computes none. README.md, beside this file, says how to run it, what it
does with personal data, and where it ends.
"""

from __future__ import annotations

import argparse
import csv
import datetime
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, Iterable, Iterator, Optional

from pyspark import SparkFiles
from pyspark.sql import SparkSession, types

#: The column that says whose row it is. A column of a report with that name is carried as TABLE_organisatie.
ORGANISATION = "organisatie"

#: How many municipalities are handed to Spark at once; those for which no core is free wait in its queue.
AT_ONCE = 64

#: The most megabytes of one file that travel through Spark unless another number is given: JVM and Python hold it whole.
LARGEST_FILE = 256

#: What a type of datapackage.json is in Parquet; every other type is text.
COLUMN_TYPES = {"integer": types.LongType(), "number": types.DoubleType(), "date": types.DateType()}


@dataclass(frozen=True)
class Municipality:
    """A folder below the input, and what stands in it."""

    name: str
    #: Where it is, as Hadoop writes it; characters are not percent-encoded.
    location: str
    #: The same as a path, where executors can open it themselves (`file:`); else None, and its bytes travel through Spark.
    local_path: Optional[str] = None
    #: Bytes of each file, by its path below the folder; hidden ones, which the program does not read, are left out.
    lengths: dict[str, int] = field(default_factory=dict)
    #: Why nothing can be read here, where that is known before anything is.
    refusal: Optional[str] = None


@dataclass(frozen=True)
class Ending:
    """How the program ended on one folder, and the files of the report that it wrote, if any."""

    #: The status of the program, 128 and the signal's number where one ended it; None where it never ran to an end.
    status: Optional[int]
    #: What it wrote on standard error, or why it did not run.
    message: str
    #: How long the program took, without Spark.
    seconds: float = 0.0
    report: dict[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True)
class Table:
    """One CSV file of one report, typed as its datapackage.json says."""

    name: str
    columns: dict[str, types.DataType]
    rows: list[tuple]


@dataclass(frozen=True)
class Run:
    """What became of one municipality."""

    name: str
    ending: Ending
    #: Registrations that its report counts; None where there is no report or it withholds the number.
    registrations: Optional[int] = None
    tables: list[Table] = field(default_factory=list)


# Where the folders are (on the driver)


def opened(spark: SparkSession, uri: str) -> tuple[Any, Any]:
    """The file system that `uri` names, and the qualified path, both of the JVM."""
    context = spark.sparkContext
    path = context._jvm.org.apache.hadoop.fs.Path(uri)
    system = path.getFileSystem(context._jsc.hadoopConfiguration())
    return system, system.makeQualified(path)


def municipalities(spark: SparkSession, uri: str, largest_file: int) -> list[Municipality]:
    """The folders directly below `uri`, in the order of their names; hidden ones are left out.

    Files beside them belong to nobody, and are named on standard error. No folder at all is a `FileNotFoundError`.
    """
    system, root = opened(spark, uri)
    if not system.exists(root):
        raise FileNotFoundError(f"{uri}: there is no such folder")
    found = []
    for status in system.listStatus(root):
        name = status.getPath().getName()
        if name.startswith("."):
            continue
        if status.isDirectory():
            found.append(municipality(system, status.getPath(), largest_file))
        else:
            print(f"Warning: {name} stands beside the folders of the municipalities, and was not read.", file=sys.stderr)
    if not found:
        raise FileNotFoundError(f"{uri}: there is no folder of a municipality in it")
    return sorted(found, key=lambda one: one.name.encode())


def municipality(system: Any, folder: Any, largest_file: int) -> Municipality:
    """What stands in one folder and below it. An error of the file system is a refusal, since the others go on."""
    name, location = folder.getName(), folder.toString()
    local_path = folder.toUri().getPath() if folder.toUri().getScheme() == "file" else None
    lengths = {}
    try:
        entries = system.listFiles(folder, True)
        while entries.hasNext():
            entry = entries.next()
            relative = without_scheme(entry.getPath().toString())[len(without_scheme(location)) + 1:]
            if not any(part.startswith(".") for part in relative.split("/")):
                lengths[relative] = entry.getLen()
    except Exception as error:  # Whatever Py4J makes of what the file system throws.
        return Municipality(name, location, local_path, refusal=reason(error))
    refusal = None if local_path else cannot_travel(name, lengths, largest_file)
    return Municipality(name, location, local_path, lengths, refusal)


def cannot_travel(name: str, lengths: dict[str, int], largest_file: int) -> Optional[str]:
    """Why Spark cannot carry one of the files, or None. What it would leave out in silence is refused aloud."""
    for path, length in sorted(lengths.items()):
        # Hadoop takes such names for its own and skips them; an empty file needs no carrying.
        if length > 0 and path.rsplit("/", 1)[-1].startswith("_"):
            return f"{name}/{path}: Spark does not read files whose names begin with _. Give it another name."
        if length > largest_file:
            return (f"{name}/{path}: {length} bytes are more than travel through Spark ({largest_file}). "
                    "Compress or split the file, mount the file system, or raise --largest-file.")
    return None


def without_scheme(location: str) -> str:
    """The path of a location without scheme and authority, which Hadoop writes in more than one way."""
    return re.sub(r"^[A-Za-z][A-Za-z0-9+.-]*:(//[^/]*)?", "", location)


def pattern(location: str) -> str:
    """A location as Hadoop's lists of paths want it: what is special there stands for any one character.

    It can match files that were not meant, which who receives them leaves out by name; no escape works for a comma.
    """
    return re.sub(r"[\\*?\[\]{}^,]", "?", location)


# One municipality (on an executor)


@dataclass(frozen=True)
class Work:
    """What a task needs to know to run the program on one folder."""

    municipality: Municipality
    program: str
    options: list[str]

    def __call__(self, contents: Iterable[tuple[str, bytes]]) -> Iterator[Ending]:
        """Runs the program on the folder, whose files are `contents` unless the executor can open it itself.

        All is below a folder that only its user can read, which is removed on every ending; where the process is killed, Spark
        removes it with its own when the executor ends. One file is in memory at a time.
        """
        mask = os.umask(0o077)
        scratch = tempfile.mkdtemp(prefix="kcc-", dir=spark_folder())
        try:
            yield self.ending(contents, scratch)
        finally:
            shutil.rmtree(scratch)
            os.umask(mask)

    def ending(self, contents: Iterable[tuple[str, bytes]], scratch: str) -> Ending:
        """How the program ends on the folder; files and report are below `scratch`."""
        if self.municipality.local_path is not None:
            parent = os.path.dirname(self.municipality.local_path)
        else:
            parent = os.path.join(scratch, "input")
            missing = self.unpack(contents, os.path.join(parent, self.municipality.name))
            if missing:
                return Ending(None, f"{self.municipality.name}/{missing[0]}: the file did not arrive whole.")
        report = os.path.join(scratch, "report", self.municipality.name)
        os.mkdir(os.path.dirname(report))
        program = SparkFiles.get(self.program)
        command = [program, "analyze", *self.options, "--quiet", "--output", report, "--", self.municipality.name]
        begin = time.monotonic()
        try:
            os.chmod(program, os.stat(program).st_mode | 0o111)
            # The name of the folder is the whole path, so that messages name files as `name/file`, and no path of the executor.
            ended = subprocess.run(command, cwd=parent, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.PIPE, check=False)
        except OSError as error:
            return Ending(None, f"{self.program} cannot be started here: {error.strerror}")
        seconds = time.monotonic() - begin
        # The report is known by the path to which it goes, not by the one on the executor.
        message = ended.stderr.decode(errors="replace").replace(report, f"reports/{self.municipality.name}").strip()
        if ended.returncode < 0:
            return Ending(128 - ended.returncode, message or f"signal {-ended.returncode} ended the program.", seconds)
        return Ending(ended.returncode, message, seconds, files(report))

    def unpack(self, contents: Iterable[tuple[str, bytes]], folder: str) -> list[str]:
        """Writes the files of the municipality below `folder`, and returns which of them did not arrive whole."""
        missing = dict(self.municipality.lengths)
        prefix = without_scheme(self.municipality.location) + "/"
        os.makedirs(folder)

        def write(relative: str, content: bytes) -> None:
            path = os.path.join(folder, relative)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as file:
                file.write(content)

        for relative, length in self.municipality.lengths.items():
            if length == 0:
                write(relative, b"")
                del missing[relative]
        for location, content in contents:
            path = without_scheme(location)
            relative = path[len(prefix):] if path.startswith(prefix) else ""
            if missing.get(relative) == len(content):
                write(relative, content)
                del missing[relative]
        return sorted(missing)


def spark_folder() -> Optional[str]:
    """The folder of this executor that Spark removes when it ends, or None where it names none."""
    folders = [folder for folder in os.environ.get("SPARK_LOCAL_DIRS", "").split(",") if os.path.isdir(folder)]
    return folders[0] if folders else None


def files(folder: str) -> dict[str, bytes]:
    """The files of a folder without folders; none where there is no such folder."""
    found = {}
    for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
        with open(os.path.join(folder, name), "rb") as file:
            found[name] = file.read()
    return found


# From files to tables (on the driver)


def value(text: str, kind: str, decimal: str) -> Any:
    """A cell as its column's type; an empty one is None. What does not fit is a `ValueError`."""
    if text == "":
        return None
    if kind == "integer":
        return int(text)
    if kind == "number":
        return float(text.replace(decimal, "."))
    return datetime.date.fromisoformat(text) if kind == "date" else text


def table(resource: dict[str, Any], content: bytes) -> Table:
    """A CSV file as `resource`, its part of datapackage.json, describes it. What does not fit is a `ValueError`."""
    fields = resource["schema"]["fields"]
    names = [one["name"] for one in fields]
    reader = csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=resource["dialect"]["delimiter"],
                        strict=True)
    if next(reader, None) != names:
        raise ValueError(f"{resource['path']} has other columns than datapackage.json")
    rows = []
    for row in reader:
        if len(row) != len(names):
            raise ValueError(f"{resource['path']}, line {reader.line_num}: {len(row)} cells instead of {len(names)}")
        try:
            rows.append(tuple(value(cell, one["type"], one.get("decimalChar", ".")) for cell, one in zip(row, fields)))
        except ValueError:
            # What the cell holds is not repeated.
            raise ValueError(f"{resource['path']}, line {reader.line_num}: a cell is not of its column's type") from None
    columns = {column(resource["name"], one["name"]): COLUMN_TYPES.get(one["type"], types.StringType()) for one in fields}
    return Table(resource["name"], columns, rows)


def column(table_name: str, name: str) -> str:
    """What a column is called beside `organisatie`; Spark does not distinguish capitals from small letters."""
    return f"{table_name}_{name}" if name.lower() == ORGANISATION else name


def run(name: str, ending: Ending) -> Run:
    """What an ending says of a municipality. A report that is not as its datapackage.json says has no rows, and no status."""
    if "datapackage.json" not in ending.report:
        return Run(name, ending)
    try:
        resources = json.loads(ending.report["datapackage.json"])["resources"]
        registrations = json.loads(ending.report["run.json"])["totals"].get("registrations")
        tables = [table(one, ending.report[one["path"]]) for one in resources if one.get("format") == "csv"]
    except (ValueError, KeyError) as error:
        return Run(name, Ending(None, f"the report cannot be read: {error}", ending.seconds))
    return Run(name, ending, registrations, tables)


def write_files(spark: SparkSession, output: str, folders: list[str], contents: dict[str, bytes]) -> None:
    """Writes files to the folder that `folders` name one below the other, below `output`."""
    system, folder = opened(spark, output)
    path = spark.sparkContext._jvm.org.apache.hadoop.fs.Path
    for name in folders:
        folder = path(folder, name)
    for name, content in contents.items():
        stream = system.create(path(folder, name), False)
        try:
            stream.write(bytearray(content))
        finally:
            stream.close()


def write_tables(spark: SparkSession, output: str, runs: list[Run]) -> None:
    """Writes a table per CSV file, with the rows of all in the order of `runs`, and last of all `runs`."""
    names = list(dict.fromkeys(one.name for each in runs for one in each.tables))
    for name in names:
        parts = [(each.name, one) for each in runs for one in each.tables if one.name == name]
        columns: dict[str, types.DataType] = {}
        for _, part in parts:
            for title, kind in part.columns.items():
                if columns.setdefault(title, kind) != kind:
                    raise ValueError(f"{name}: {title} has two types")
        rows = []
        for owner, part in parts:
            # A column that only others have is empty here.
            indices = {title: index for index, title in enumerate(part.columns)}
            order = [indices.get(title) for title in columns]
            rows += [(owner, *(None if index is None else row[index] for index in order)) for row in part.rows]
        write_table(spark, f"{output}/{name}", {ORGANISATION: types.StringType(), **columns}, rows)
    columns = {ORGANISATION: types.StringType(), "status": types.LongType(), "message": types.StringType(),
               "seconds": types.DoubleType(), "registrations": types.LongType()}
    write_table(spark, f"{output}/runs", columns,
                [(one.name, one.ending.status, one.ending.message, one.ending.seconds, one.registrations) for one in runs])


def write_table(spark: SparkSession, location: str, columns: dict[str, types.DataType], rows: list[tuple]) -> None:
    """Writes rows as one Parquet file in a folder, in their order."""
    schema = types.StructType([types.StructField(title, kind) for title, kind in columns.items()])
    spark.createDataFrame(rows, schema).coalesce(1).write.parquet(location)


# The reports of all beside each other (on the driver)


class NotComparable(Exception):
    """Why there are no reports that could be put side by side."""


def compare(spark: SparkSession, program: str, output: str, anonymous: bool = False, options: Iterable[str] = ()) -> Ending:
    """Runs `compare` of `program` on the reports below `output`, and writes what it gives to `output`/comparison.

    Of `options`, those that the reports were made with, it takes the dialect of the CSV files. Nothing but reports is copied to
    this machine, into a folder that only its user can read and that is removed on every ending. A `NotComparable` says why
    nothing was run, a `FileExistsError` that there is a comparison already.
    """
    output = output.rstrip("/")
    system, comparison = opened(spark, f"{output}/comparison")
    if system.exists(comparison):
        raise FileExistsError(f"{output}/comparison: it is there already, and nothing is replaced")
    local = SparkFiles.get(program.rsplit("/", 1)[-1])
    if not os.path.exists(local):
        spark.sparkContext.addFile(program)
    mask = os.umask(0o077)
    scratch = tempfile.mkdtemp(prefix="kcc-")
    try:
        reports = os.path.join(scratch, "reports")
        os.mkdir(reports)
        copy_reports(spark, output, reports)
        done = compared(local, reports, os.path.join(scratch, "comparison"), [*dialect(options), *["--anonymous"] * anonymous])
    finally:
        shutil.rmtree(scratch)
        os.umask(mask)
    write_files(spark, output, ["comparison"], done.report)
    return done


def copy_reports(spark: SparkSession, output: str, folder: str) -> None:
    """Copies the folders of the reports below `output` into `folder`, which is on this machine."""
    system, reports = opened(spark, f"{output}/reports")
    target = spark.sparkContext._jvm.org.apache.hadoop.fs.Path(f"file://{folder}")
    for status in system.listStatus(reports) if system.exists(reports) else []:
        # As bytes of a disk, without the checksums that Hadoop would put beside them.
        system.copyToLocalFile(False, status.getPath(), target, True)


def compared(program: str, reports: str, output: str, options: list[str]) -> Ending:
    """How `compare` ends on the folders in `reports`, in the order of their names, and the files that it wrote."""
    names = sorted((name for name in os.listdir(reports) if not name.startswith(".")), key=str.encode)
    check_comparable(reports, names)
    os.chmod(program, os.stat(program).st_mode | 0o111)
    known = subprocess.run([program, "--help"], stdin=subprocess.DEVNULL, capture_output=True, check=False)
    # A program without the subcommand would take its name for a path.
    if not re.search(rb"^ +compare\b", known.stdout, re.MULTILINE):
        raise NotComparable("the program has no subcommand compare.")
    begin = time.monotonic()
    # The name of a folder is the whole path, as for the municipalities.
    ended = subprocess.run([program, "compare", *options, "--quiet", "--output", output, "--", *names], cwd=reports,
                           stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    message = ended.stderr.decode(errors="replace").replace(output, "comparison").strip()
    return Ending(ended.returncode if ended.returncode >= 0 else 128 - ended.returncode, message, time.monotonic() - begin,
                  files(output))


def check_comparable(reports: str, names: list[str]) -> None:
    """Raises `NotComparable` where the reports cannot be put side by side.

    The program takes two reports for two years of one organisation unless both say whose they are.
    """
    if len(names) < 2:
        raise NotComparable("there are fewer than two reports.")
    if len(names) == 2 and len({organisation(os.path.join(reports, name)) for name in names} - {None}) < 2:
        raise NotComparable("of two reports both have to name an organisation of their own in kcc.yaml; otherwise they pass for "
                            "two years of one.")


def organisation(report: str) -> Optional[str]:
    """The organisation that a report names, as names are compared, or None."""
    with open(os.path.join(report, "run.json"), encoding="utf-8") as file:
        name = json.load(file).get("organisation") or ""
    return " ".join(unicodedata.normalize("NFC", name).lower().split()) or None


def dialect(options: Iterable[str]) -> list[str]:
    """The part of options of the program that says how CSV files are written."""
    options = list(options)
    return [part for index, option in enumerate(options) if option.startswith("--csv-dialect")
            for part in options[index:index + (1 if "=" in option else 2)]]


# The whole


def analyze(spark: SparkSession, program: str, source: str, output: str, options: Iterable[str] = (),
            largest_file: int = LARGEST_FILE * 1_000_000) -> list[Run]:
    """Runs `program` on each folder below `source`, and writes reports and tables below `output`; both are URIs.

    The runs come back in the order of the names. What fails for one municipality is in its run, and the others go on. A
    `FileNotFoundError` says that there is nothing to read, a `FileExistsError` that the output is not empty, a `ValueError`
    that an option cannot be passed on.
    """
    options = passed_on(options)
    output = output.rstrip("/")
    found = municipalities(spark, source, largest_file)
    system, root = opened(spark, output)
    if system.exists(root) and len(system.listStatus(root)) > 0:
        raise FileExistsError(f"{output}: the folder is not empty, and nothing is replaced")
    system.mkdirs(root)

    context = spark.sparkContext
    context.addFile(program)
    if __name__ != "__main__":
        context.addPyFile(os.path.abspath(__file__))
    if "--threads" not in options:
        options = [*options, "--threads", context.getConf().get("spark.task.cpus", "1")]

    def finished(one: Municipality) -> Run:
        """One municipality from bytes to rows. A job of its own, so that no failure of Spark's touches another one."""
        if one.refusal:
            return Run(one.name, Ending(None, one.refusal))
        try:
            done = run(one.name, ended(spark, Work(one, program.rsplit("/", 1)[-1], options)))
            write_files(spark, output, ["reports", one.name], done.ending.report)
            return done
        except Exception as error:  # Of any kind: it is that municipality's, and the others go on.
            return Run(one.name, Ending(None, reason(error)))

    # The largest come first, so that none of them begins when all others are done.
    by_size = sorted(found, key=lambda one: -sum(one.lengths.values()))
    with ThreadPoolExecutor(AT_ONCE) as pool:
        runs = sorted(pool.map(finished, by_size), key=lambda one: one.name.encode())
    write_tables(spark, output, runs)
    return runs


def ended(spark: SparkSession, work: Work) -> Ending:
    """Runs one task, and waits for it."""
    context = spark.sparkContext
    one = work.municipality
    to_carry = [] if one.local_path else [path for path, length in one.lengths.items() if length > 0]
    if to_carry:
        # No shuffle: that would write the files to the disks of Spark.
        contents = context.binaryFiles(",".join(pattern(f"{one.location}/{path}") for path in to_carry), 1).coalesce(1)
    else:
        contents = context.parallelize([], 1)
    return contents.mapPartitions(work).collect()[0]


def passed_on(options: Iterable[str]) -> list[str]:
    """The options for the program, or a `ValueError` for those that name a path of another machine."""
    options = list(options)
    for option in options:
        if option.startswith(("--output", "--config", "-o")):
            raise ValueError(f"{option} cannot be passed on: --output is a URI before --, and kcc.yaml stands in each folder")
    return options


def reason(error: Exception) -> str:
    """What an error says in one line, without the stacks of Java and Python."""
    java = getattr(error, "java_exception", None)
    lines = [line.strip() for line in (java.toString() if java is not None else str(error)).splitlines() if line.strip()]
    first = lines[0] if lines else type(error).__name__
    if first.endswith(":"):
        # A stack of Python follows, and the error behind it.
        first += " " + next((line for line in lines if re.match(r"\w+(Error|Exception)\b", line)), "")
    return first[:1000]


def main(arguments: list[str]) -> int:
    """The command; returns its status: 0, or 65 where a municipality has no report with status 0 or the comparison failed."""
    parser = argparse.ArgumentParser(prog="kcc_spark.py", description="Runs kcc-analyze on a folder per municipality.")
    parser.add_argument("--program", required=True, metavar="FILE", help="kcc-analyze, as it is to run on the executors")
    parser.add_argument("--input", required=True, metavar="URI", help="the folder with a folder per municipality")
    parser.add_argument("--output", required=True, metavar="URI", help="a folder that is empty or not there yet")
    parser.add_argument("--largest-file", type=int, default=LARGEST_FILE, metavar="MB",
                        help="the largest file that travels through Spark (default: %(default)s)")
    parser.add_argument("--compare", action=argparse.BooleanOptionalAction,
                        help="whether the reports are put side by side (default: where there are at least two)")
    parser.add_argument("--anonymous", action="store_true", help="number the municipalities in the comparison")
    parser.add_argument("options", nargs="*", metavar="OPTION", help="behind --: options of kcc-analyze, for all")
    try:
        given = parser.parse_args(arguments)
        passed_on(given.options)
        if given.anonymous and given.compare is False:
            raise ValueError("--anonymous is about the comparison, which --no-compare leaves out")
    except ValueError as error:
        print(f"Error: {error}.", file=sys.stderr)
        return 64
    except SystemExit as end:
        return 64 if end.code else 0
    spark = SparkSession.builder.appName("kcc-analyze").getOrCreate()
    try:
        runs = analyze(spark, given.program, given.input, given.output, given.options, given.largest_file * 1_000_000)
        asked = given.compare if given.compare is not None else sum("run.json" in one.ending.report for one in runs) >= 2
        missing, is_failure = no_comparison(spark, given) if asked else (None, False)
    except FileNotFoundError as error:
        print(f"Error: {error}.", file=sys.stderr)
        return 66
    except FileExistsError as error:
        print(f"Error: {error}.", file=sys.stderr)
        return 73
    finally:
        spark.stop()
    failed = [one for one in runs if one.ending.status != 0]
    for one in failed:
        status = "no status" if one.ending.status is None else f"status {one.ending.status}"
        kept = "its report is kept" if one.tables else "no report"
        print(f"Warning: {one.name}: {status}, {kept}: {one.ending.message}", file=sys.stderr)
    if missing:
        print(f"Warning: no comparison: {missing}", file=sys.stderr)
    print(f"{len(runs)} municipalities, {len(failed)} of them not with status 0, "
          f"{sum(one.ending.seconds for one in runs):.1f} s in the program")
    return 65 if failed or is_failure else 0


def no_comparison(spark: SparkSession, given: argparse.Namespace) -> tuple[Optional[str], bool]:
    """Makes the comparison; why there is none, or None, and whether that is a failure.

    What cannot be compared is one only where the command line asks for it.
    """
    try:
        done = compare(spark, given.program, given.output, given.anonymous, given.options)
        return (None, False) if done.status == 0 else (f"status {done.status}: {done.message}", True)
    except NotComparable as error:
        return str(error), bool(given.compare)
    except Exception as error:  # Of any kind: the reports are there, and are said to be.
        return reason(error), True


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
