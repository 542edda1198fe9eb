"""What a program took, and how that is shown."""

import hashlib
import os
import statistics
import subprocess
import sys
import tempfile
import time


class Measurement:
    """Wall time and processor time (user and system, of all threads) in seconds, peak memory in bytes, and what was printed."""

    def __init__(self, wall, processor, peak, output):
        self.wall, self.processor, self.peak, self.output = wall, processor, peak, output


def run(command, source=os.devnull):
    """Runs a program to its end, with the file `source` for its standard input.

    What it says on standard error is shown only where it fails.
    """
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors, open(source, "rb") as given:
        start = time.perf_counter()
        process = subprocess.Popen([str(word) for word in command], stdin=given, stdout=output, stderr=errors)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            errors.seek(0)
            sys.stderr.write(errors.read().decode(errors="replace"))
            sys.exit(f"benchmark: ended with status {process.returncode}: {' '.join(map(str, command))}")
        output.seek(0)
        return Measurement(
            wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024, output.read().decode())


def median(runs, command, source=os.devnull):
    """The medians of the times of several runs, the greatest of the peaks, and what the last run printed."""
    found = [run(command, source) for _ in range(runs)]
    return Measurement(
        statistics.median(one.wall for one in found), statistics.median(one.processor for one in found),
        max(one.peak for one in found), found[-1].output)


class Table:
    """A table of Markdown, printed as it grows."""

    def __init__(self, *headings):
        print(f"\n| {' | '.join(headings)} |\n|{'---|' * len(headings)}", flush=True)

    def add(self, *cells):
        print(f"| {' | '.join(cells)} |", flush=True)


def checksum(text):
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def seconds(value):
    return f"{value:.2f} s" if value >= 1 else f"{value * 1000:.0f} ms"


def megabytes(value):
    return f"{value / 1e6:.0f} MB"


def share(value, of):
    """One part in how many `value` is."""
    return f"1 / {of / value:.1f}"
