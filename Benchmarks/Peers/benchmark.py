"""Measures kcc-analyze against DuckDB, Polars, ClickHouse and a floor on the same logs, and checks that all find the same figures.

usage: benchmark.py --programs FOLDER --analyze PROGRAM --sample PROGRAM --logs FOLDER [--registrations N] [--runs N]
       [--threads N] [--scaling]
"""

import argparse
import csv
import importlib.metadata
import os
import pathlib
import sys
import tempfile

import logs
from measuring import Measurement, Table, checksum, median, megabytes, seconds, share

PEERS = pathlib.Path(__file__).parent
# Packages of PyPI, and the scripts that compute the figures with them.
ENGINES = {
    "DuckDB": ("duckdb", "duckdb_figures.py"),
    "Polars": ("polars", "polars_figures.py"),
    "ClickHouse": ("chdb", "clickhouse_figures.py"),
}
# At most so many times the processor time of the floor, this share of the wall time of the fastest peer, and this share of the peak
# memory of the leanest.
AIMS = {"wide": (2.5, 1 / 7, 1 / 6), "long": (2.2, 1 / 5, 1 / 6)}
# At least so many bytes a second on one thread, and at most so many seconds for the sample year.
SPEEDS = {"wide": 400e6, "long": 800e6}
SAMPLE_SECONDS = 0.1
# Each run of the sample is short: so many times as many are made.
SAMPLE_RUNS = 5


def figures(report):
    """The figures in a report of ours, as the peers print theirs."""
    with open(report / "velden.csv", newline="", encoding="utf-8") as file:
        rows = [
            (row["product"], row["veld"], int(row["vastgelegd"]), int(row["gebruikt"]), int(row["gemist"]))
            for row in csv.DictReader(file)]
    return "".join("\t".join(map(str, row)) + "\n" for row in sorted(rows) if any(row[2:]))


def captured(text):
    """Of figures, what the floor computes: the captured answers per product and field."""
    rows = [line.split("\t")[:3] for line in text.splitlines()]
    return "".join("\t".join(row) + "\n" for row in rows if row[2] != "0")


class Benchmark:
    def __init__(self, arguments, scratch):
        self.arguments, self.scratch = arguments, scratch
        self.agrees = True
        self.missed = []

    def log(self, shape, registrations):
        return logs.sample(self.arguments.sample, self.arguments.logs, shape, registrations)

    def analyze(self, log, threads, runs=None, *, once=False):
        """Our own run, with the figures of its report; its registrations from standard input, where they are read `once`."""
        report = self.scratch / "report"
        inputs, source = ["-", log / "vervolgacties.csv"] if once else [log], log / "registraties.csv" if once else os.devnull
        command = [
            self.arguments.analyze, *inputs, "--output", report, "--csv-dialect", "rfc4180", "--quiet", "--threads", threads]
        measured = median(runs or self.arguments.runs, command, source)
        return Measurement(measured.wall, measured.processor, measured.peak, figures(report))

    def program(self, name, *words):
        return median(self.arguments.runs, [self.arguments.programs / name, *words])

    def compare(self, shape, table):
        """Adds the floor, our run and the peers on one log to `table`."""
        log = self.log(shape, self.arguments.registrations)
        size, threads = logs.size(log), self.arguments.threads
        floor = self.program("count-captured", shape, threads, log / "registraties.csv")
        records = self.program("count-cells", "--threads", threads, *sorted(log.rglob("*.csv")))
        ours, once = self.analyze(log, threads), self.analyze(log, threads, once=True)
        peers = {
            name: median(
                self.arguments.runs,
                [sys.executable, PEERS / script, log, "--shape", shape, "--threads", threads])
            for name, (_, script) in ENGINES.items()}
        fastest, leanest = min(peer.wall for peer in peers.values()), min(peer.peak for peer in peers.values())

        def add(name, measured, checksums):
            table.add(
                f"{shape}, {megabytes(size)}", name, seconds(measured.wall), seconds(measured.processor),
                f"{measured.processor / floor.processor:.1f}", share(measured.wall, fastest), megabytes(measured.peak),
                share(measured.peak, leanest), f"{size / measured.wall / 1e6:.0f}", *checksums)

        add("floor: captured answers in one loop", floor, [checksum(floor.output), ""])
        add("records and cells alone", records, ["", ""])
        for name, measured in [("kcc-analyze", ours), ("kcc-analyze, read once", once), *peers.items()]:
            add(name, measured, [checksum(captured(measured.output)), checksum(measured.output)])
        self.agree(
            floor.output == captured(ours.output), once.output == ours.output,
            *(peer.output == ours.output for peer in peers.values()))
        self.miss(f"{shape}, processor time of the floor", ours.processor / floor.processor, AIMS[shape][0])
        self.miss(f"{shape}, wall time of the fastest peer", ours.wall / fastest, AIMS[shape][1])
        self.miss(f"{shape}, peak memory of the leanest peer", ours.peak / leanest, AIMS[shape][2])

    def agree(self, *equalities):
        self.agrees = self.agrees and all(equalities)

    def miss(self, name, ratio, most):
        if ratio > most:
            self.missed.append(f"{name}: {ratio:.2f}, at most {most:.2f}")

    def comparison(self):
        table = Table(
            "log", "program", "wall", "processor time", "× floor", "of the fastest peer", "peak memory", "of the leanest peer",
            "MB/s", "captured", "figures")
        for shape in AIMS:
            self.compare(shape, table)

    def scale(self, table, name, log, threads, runs=None):
        size = logs.size(log)
        ours = self.analyze(log, threads, runs)
        table.add(
            name, str(threads), megabytes(size), seconds(ours.wall), seconds(ours.processor),
            f"{size / ours.wall / 1e6:.0f}", megabytes(ours.peak))
        return ours

    def sizes_and_threads(self):
        """The sample from start to finish, and the logs on one, two and four threads, where there are as many processors."""
        table = Table("log", "threads", "size", "wall", "processor time", "MB/s", "peak memory")
        sample = pathlib.Path("data/2024")
        year = self.scale(table, "sample, 2024", sample, self.arguments.threads, self.arguments.runs * SAMPLE_RUNS)
        self.miss("sample, seconds from start to finish", year.wall, SAMPLE_SECONDS)
        for shape, speed in SPEEDS.items():
            log = self.log(shape, self.arguments.registrations)
            processors = os.cpu_count() or 1
            found = [
                self.scale(table, f"{shape}, {self.arguments.registrations:,} registrations", log, threads)
                for threads in [1, 2, 4] if threads <= processors]
            self.agree(*(one.output == found[0].output for one in found))
            self.miss(f"{shape}, seconds on one thread", found[0].wall, logs.size(log) / speed)

    def scaling(self):
        table = Table("log", "threads", "size", "wall", "processor time", "MB/s", "peak memory")
        registrations, threads = self.arguments.registrations, self.arguments.threads
        grown = []
        for factor in [0.1, 1, 10]:
            count = int(registrations * factor)
            log = self.log("wide", count)
            grown.append((count, self.scale(table, f"wide, {count:,} registrations", log, threads)))
        whole = self.log("wide", registrations)
        parts = logs.split(whole, self.arguments.logs, registrations, 100)
        self.scale(table, "the same wide log in 100 files", parts, threads)
        for columns in [5, 200]:
            log = logs.columns(self.arguments.logs, columns, cells=10 * registrations)
            self.scale(table, f"{columns} columns, {10 * registrations:,} cells", log, threads)
        # Start-up is in both of two logs, and falls out of their difference.
        further = Table("registrations", "further time for each", "further memory for each")
        for (fewer, less), (count, more) in zip(grown, grown[1:]):
            further.add(
                f"{fewer:,} to {count:,}", f"{(more.wall - less.wall) / (count - fewer) * 1e6:.2f} µs",
                f"{(more.peak - less.peak) / (count - fewer):.0f} bytes")


def machine():
    """The processor, and the versions of the peers."""
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        names = [line.split(":", 1)[1].strip() for line in file if line.startswith("model name")]
    versions = ", ".join(f"{name} {importlib.metadata.version(package)}" for name, (package, _) in ENGINES.items())
    return f"{names[0] if names else 'a processor without a name'}, {os.cpu_count()} processors; {versions}"


def main():
    parser = argparse.ArgumentParser(prog="scripts/benchmark")
    parser.add_argument("--programs", type=pathlib.Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--analyze", type=pathlib.Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--sample", type=pathlib.Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--logs", type=pathlib.Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--registrations", type=int, default=1_000_000, help="how many registrations the logs have")
    parser.add_argument("--runs", type=int, default=5, help="how often each program runs; the median counts")
    parser.add_argument("--threads", type=int, default=os.cpu_count(), help="how many threads each program uses")
    parser.add_argument("--scaling", action="store_true", help="show how our time grows as well")
    arguments = parser.parse_args()
    print(f"{machine()}; {arguments.threads} threads, medians of {arguments.runs}")
    with tempfile.TemporaryDirectory(prefix="kcc-benchmark-") as scratch:
        benchmark = Benchmark(arguments, pathlib.Path(scratch))
        benchmark.comparison()
        benchmark.sizes_and_threads()
        if arguments.scaling:
            benchmark.scaling()
    print("\nAll figures agree." if benchmark.agrees else "\nFIGURES DIFFER.")
    print("\n".join(["Aims that are missed:", *benchmark.missed]) if benchmark.missed else "All aims are met.")
    sys.exit(0 if benchmark.agrees else 1)


main()
