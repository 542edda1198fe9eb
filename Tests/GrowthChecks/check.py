"""Measures how the work and the memory of the program grow with inputs of many shapes.

usage: check.py PROGRAM RUNS [SHAPE]...

PROGRAM is kcc-analyze, RUNS the program that runs many command lines, both without debug information; all shapes unless
some are named. Ends with status 1 where one grows faster than n to the power of 1.2.
"""

import math
import os
import pathlib
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

import shapes
from shape import PROPOSAL, SHAPES, Folder

# Of n log n at the sizes that are measured.
MOST = 1.2
# What differs by no more than this is no growth.
FLAT_INSTRUCTIONS = 4_000_000
FLAT_KIBIBYTES = 8 * 1024


class Shape:
    """A shape at three sizes, each twice the one before it."""

    def __init__(self, name, work):
        self.name = name
        make, size, self.command = SHAPES[name]
        self.folders = []
        for times in (1, 2, 4):
            path = work / name / str(times)
            make(Folder(path), size * times)
            self.folders.append(path)

    def command_lines(self):
        """The arguments of the run on each size."""
        for path in self.folders:
            options = ["--threads", "1"]
            if self.command == "analyze":
                options += ["--quiet", "--max-rejected", "100", "--output", f"{path}-report"]
            if self.command == "simulate":
                options += ["--quiet", "--output", f"{path}-report", "--proposal", str(path / PROPOSAL)]
            yield [self.command, str(path), *options]


def exponent(counts, flat):
    """The power of n by which counts at n, 2n and 4n grow, whatever they are at 0; nil where they hardly do."""
    first, second, third = counts
    if third - second <= flat:
        return None
    return math.log2((third - second) / max(second - first, 1))


def peak_memory(program, arguments):
    """The most memory of a run, in KiB, and its status."""
    run = subprocess.run(
        ["/usr/bin/time", "--quiet", "--format=%M", program, *arguments],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False,
    )
    return int(run.stderr.split()[-1]), run.returncode


def counted(snapshot):
    """How many instructions had been counted when massif wrote a snapshot."""
    with open(snapshot, encoding="utf-8") as file:
        return next(int(line.removeprefix("time=")) for line in file if line.startswith("time="))


def instructions(runs, command_lines, work):
    """How many instructions each of the command lines takes, one after the other in one process."""
    work.mkdir()
    # What only the first run does counts as none of them.
    example = [str(path) for path in (pathlib.Path("Tests/RegressionTests/Cases/hostile-names/input"),)]
    warm = [["inspect", *example], ["init", *example], ["analyze", *example, "--quiet", "--output", str(work / "warm")]]
    lines = warm + command_lines
    # Of all tools this one takes least time to count: it looks at neither calls nor memory here.
    subprocess.run(
        ["valgrind", "--tool=massif", "--heap=no", "--time-unit=i", f"--massif-out-file={work / 'all'}", runs, f"{work / 'run'}"],
        input="".join("\t".join(line) + "\n" for line in lines).encode(),
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True,
    )
    totals = [counted(work / f"run{number}") for number in range(len(warm), len(lines) + 1)]
    return [after - before for before, after in pairwise(totals)]


def check(shape, counts, memory):
    """Prints how a shape grows, and says whether that is no faster than it may."""
    work, room = exponent(counts, FLAT_INSTRUCTIONS), exponent([kib for kib, _ in memory], FLAT_KIBIBYTES)
    statuses = {status for _, status in memory}
    isGood = statuses == {0} and (work or 0) <= MOST and (room or 0) <= MOST
    text = "  ".join("flat" if power is None else f"{power:4.2f}" for power in (work, room))
    sizes = " ".join(f"{count / 1e6:6.0f}" for count in counts)
    print(
        f"{'ok  ' if isGood else 'FAIL'} {shape.name:38} {text}   {sizes} million,"
        f" {memory[-1][0] // 1024:4} MiB{'' if statuses == {0} else f', status {statuses}'}",
        flush=True,
    )
    return isGood


def main(program, runs, names):
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        wanted = [Shape(name, work) for name in names or sorted(SHAPES)]
        processors = os.cpu_count() or 1
        with ThreadPoolExecutor(processors) as pool:
            memory = list(
                pool.map(lambda s: [peak_memory(program, line) for line in s.command_lines()], wanted)
            )
            parts = [wanted[part::processors] for part in range(processors)]
            counted = list(
                pool.map(
                    lambda part: instructions(
                        runs, [line for shape in parts[part] for line in shape.command_lines()], work / f"part{part}"
                    ),
                    range(processors),
                )
            )
        results = []
        for position, shape in enumerate(wanted):
            part, index = position % processors, position // processors
            results.append(check(shape, counted[part][3 * index : 3 * index + 3], memory[position]))
    return 0 if all(results) else 1


sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
