"""Measures kcc-analyze against DuckDB, Polars and the floor on the same logs, and checks that all find the same figures.

usage: benchmark.py --programs FOLDER --analyze PROGRAM --sample PROGRAM --logs FOLDER [--registrations N] [--runs N]
       [--threads N] [--scaling]
"""

import argparse
import csv
import hashlib
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

import logs

PEERS = pathlib.Path(__file__).parent
# At most this share of the time, and of the memory, of the faster peer.
TIME_SHARE, MEMORY_SHARE = 1 / 10, 1 / 5


class Measurement:
    """What a program took, and what it found."""

    def __init__(self, seconds, peak, output):
        self.seconds, self.peak, self.output = seconds, peak, output


def run(command):
    """Runs a program to its end, and gives its wall time in seconds, its peak memory in bytes and its standard output."""
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        process = subprocess.Popen([str(word) for word in command], stdout=output)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit(f"benchmark: ended with status {process.returncode}: {' '.join(map(str, command))}")
        output.seek(0)
        return Measurement(seconds, usage.ru_maxrss * 1024, output.read().decode())


def median(runs, command):
    """The median of the times of several runs, the greatest of the peaks, and what the last run found."""
    found = [run(command()) for _ in range(runs)]
    return Measurement(
        statistics.median(one.seconds for one in found), max(one.peak for one in found), found[-1].output)


def checksum(text):
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def figures(report):
    """The figures in a report of ours, as the peers print theirs."""
    with open(report / "velden.csv", newline="", encoding="utf-8") as file:
        rows = [
            (row["product"], row["veld"], int(row["vastgelegd"]), int(row["gebruikt"]), int(row["gemist"]))
            for row in csv.DictReader(file)]
    return "".join("\t".join(map(str, row)) + "\n" for row in sorted(rows) if any(row[2:]))


class Table:
    """A table of Markdown, printed as it grows."""

    def __init__(self, *headings):
        print(f"| {' | '.join(headings)} |\n|{'---|' * len(headings)}", flush=True)

    def add(self, *cells):
        print(f"| {' | '.join(cells)} |", flush=True)


def seconds(value):
    return f"{value:.2f} s" if value >= 1 else f"{value * 1000:.0f} ms"


def megabytes(value):
    return f"{value / 1e6:.0f} MB"


class Benchmark:
    def __init__(self, arguments):
        self.arguments = arguments
        self.scratch = pathlib.Path(tempfile.mkdtemp(prefix="kcc-benchmark-"))

    def log(self, shape, registrations):
        return logs.sample(self.arguments.sample, self.arguments.logs, shape, registrations)

    def analyze(self, log, threads):
        """Our own run, with the figures of its report."""
        report = self.scratch / "report"
        command = [
            self.arguments.analyze, log, "--output", report, "--csv-dialect", "rfc4180", "--quiet", "--threads", threads]
        measured = median(self.arguments.runs, lambda: command)
        return Measurement(measured.seconds, measured.peak, figures(report))

    def floor(self, log, threads):
        files = sorted(log.rglob("*.csv"))
        return median(
            self.arguments.runs,
            lambda: [self.arguments.programs / "find-separators", "--threads", threads, *files])

    def records(self, log, threads):
        files = sorted(log.rglob("*.csv"))
        return median(
            self.arguments.runs, lambda: [self.arguments.programs / "count-cells", "--threads", threads, *files])

    def peer(self, script, log, shape, threads):
        command = [sys.executable, PEERS / script, log, "--shape", shape, "--threads", threads]
        return median(self.arguments.runs, lambda: command)

    def compare(self, shape, table):
        """Adds our run, the peers and the floor on one log to `table`; whether all agree and the targets are met."""
        log = self.log(shape, self.arguments.registrations)
        size = logs.size(log)
        threads = self.arguments.threads
        floor = self.floor(log, threads)
        records = self.records(log, threads)
        ours = self.analyze(log, threads)
        peers = {
            "DuckDB": self.peer("duckdb_figures.py", log, shape, threads),
            "Polars": self.peer("polars_figures.py", log, shape, threads),
        }
        faster = min(peers.values(), key=lambda peer: peer.seconds)

        def add(name, measured, isAnswer):
            table.add(
                f"{shape}, {megabytes(size)}", name, seconds(measured.seconds),
                f"1 / {faster.seconds / measured.seconds:.1f}", f"{measured.seconds / floor.seconds:.1f}",
                megabytes(measured.peak), f"1 / {faster.peak / measured.peak:.1f}",
                f"{size / measured.seconds / 1e6:.0f}", checksum(measured.output) if isAnswer else "")

        add("floor: the separators alone", floor, False)
        add("records and cells alone", records, False)
        add("kcc-analyze", ours, True)
        for name, peer in peers.items():
            add(name, peer, True)
        agree = all(peer.output == ours.output for peer in peers.values())
        return agree, ours.seconds <= faster.seconds * TIME_SHARE and ours.peak <= faster.peak * MEMORY_SHARE

    def comparison(self):
        table = Table(
            "log", "program", "wall", "of the faster peer", "× floor", "peak memory", "of the faster peer", "MB/s",
            "figures")
        results = [self.compare(shape, table) for shape in ["wide", "long"]]
        print()
        print("All figures agree." if all(agree for agree, _ in results) else "FIGURES DIFFER.")
        print(f"Targets (1 / {1 / TIME_SHARE:.0f} of the time, 1 / {1 / MEMORY_SHARE:.0f} of the memory): "
              + ("met." if all(met for _, met in results) else "NOT met."))
        return all(agree for agree, _ in results)

    def scale(self, table, name, log, threads):
        size = logs.size(log)
        ours = self.analyze(log, threads)
        table.add(
            name, str(threads), megabytes(size), seconds(ours.seconds), f"{size / ours.seconds / 1e6:.0f}",
            megabytes(ours.peak))
        return ours

    def scaling(self):
        print()
        table = Table("log", "threads", "size", "wall", "MB/s", "peak memory")
        registrations, threads = self.arguments.registrations, self.arguments.threads
        grown = []
        for factor in [0.1, 1, 10]:
            count = int(registrations * factor)
            log = self.log("wide", count)
            grown.append((count, self.scale(table, f"wide, {count:,} registrations", log, threads)))
        for shape in ["wide", "long"]:
            for count in sorted({1, threads}):
                self.scale(table, f"{shape}, {registrations:,} registrations", self.log(shape, registrations), count)
        whole = self.log("wide", registrations)
        parts = logs.split(whole, self.arguments.logs, registrations, 100)
        self.scale(table, "the same wide log in 100 files", parts, threads)
        for columns in [5, 200]:
            log = logs.columns(self.arguments.logs, columns, cells=10 * registrations)
            self.scale(table, f"{columns} columns, {10 * registrations:,} cells", log, threads)
        # Start-up is in both of two logs, and falls out of their difference.
        print()
        further = Table("registrations", "further time for each", "further memory for each")
        for (fewer, less), (count, more) in zip(grown, grown[1:]):
            further.add(
                f"{fewer:,} to {count:,}", f"{(more.seconds - less.seconds) / (count - fewer) * 1e6:.2f} µs",
                f"{(more.peak - less.peak) / (count - fewer):.0f} bytes")


def main():
    parser = argparse.ArgumentParser(prog="scripts/benchmark")
    parser.add_argument("--programs", type=pathlib.Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--analyze", type=pathlib.Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--sample", type=pathlib.Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--logs", type=pathlib.Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--registrations", type=int, default=1_000_000, help="how many registrations the logs have")
    parser.add_argument("--runs", type=int, default=3, help="how often each program runs; the median counts")
    parser.add_argument("--threads", type=int, default=os.cpu_count(), help="how many threads each program uses")
    parser.add_argument("--scaling", action="store_true", help="show how our time grows as well")
    benchmark = Benchmark(parser.parse_args())
    agree = benchmark.comparison()
    if benchmark.arguments.scaling:
        benchmark.scaling()
    sys.exit(0 if agree else 1)


main()
