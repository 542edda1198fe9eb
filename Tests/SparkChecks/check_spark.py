#!/usr/bin/env python3
"""Runs integrations/spark/kcc_spark.py on a Spark of two executors, and holds all that it writes against runs by hand.

usage: check_spark.py PROGRAM SAMPLE SCRATCH          PROGRAM is kcc-analyze, SAMPLE kcc-sample
"""

import csv
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from blind_spots import blind_spots
from by_hand import HandRun, compare_by_hand, run_by_hand
from compare import all_table_problems, folder_problems, named, read_tables, remains, table_problems
from locations import Locations
from make_lake import BROKEN, DOUBTFUL, MUNICIPALITIES, NAMES, make_lake

INTEGRATION = Path(__file__).resolve().parents[2] / "integrations" / "spark"
#: Two executors of one core and 1024 MB each.
MASTER = "local-cluster[2,1,1024]"
#: In the odd lake: the worker of Spark is killed; a signal ends the program; its files are gone under the task; nothing is wrong; a
#: name that Hadoop hides; a file that is too large; nothing at all.
KILLED, SIGNALLED, GONE, SOUND, HIDDEN, LARGE, EMPTY = ("Gedood", "Gestopt", "Weg", "Heel", "Onzichtbaar", "Zwaar", "Leeg")
LARGEST = 1_000_000


def settings(scratch: Path, lake: Path, output: Path) -> dict[str, str]:
    """The settings of Spark. `viewfs` is a file system that executors cannot open as files, so that bytes travel through Spark."""
    mounts = "spark.hadoop.fs.viewfs.mounttable.centre.link."
    return {"spark.ui.enabled": "false", "spark.driver.host": "127.0.0.1", "spark.driver.bindAddress": "127.0.0.1",
            "spark.local.dir": str(scratch / "local"), "spark.log.level": "ERROR",
            "spark.ui.showConsoleProgress": "false",
            f"{mounts}/lake": lake.as_uri(), f"{mounts}/output": output.as_uri()}


def all_by_hand(program: Path, lake: Path, reports: Path, options: list[str]) -> dict[str, HandRun]:
    """Runs the program on each folder of the lake."""
    reports.mkdir()
    return {folder.name: run_by_hand(program, lake, folder.name, reports / folder.name, options)
            for folder in sorted(lake.iterdir()) if folder.is_dir()}


def submitted(program: Path, scratch: Path, lake: Path, output: Path) -> tuple[int, str, float]:
    """Runs the command; its status, what it wrote, and its seconds. spark-submit joins its two outputs."""
    output.mkdir()
    configured = [part for name, value in settings(scratch, lake, output).items() for part in ("--conf", f"{name}={value}")]
    begin = time.monotonic()
    ended = subprocess.run([Path(sys.executable).with_name("spark-submit"), "--master", MASTER, *configured,
                            INTEGRATION / "kcc_spark.py", "--program", program, "--input", "viewfs://centre/lake",
                            "--output", "viewfs://centre/output"], text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    return ended.returncode, ended.stdout, time.monotonic() - begin


def make_odd_lake(sample: Path, lake: Path) -> None:
    """Municipalities with which something goes wrong that is none of the program's."""
    for seed, name in enumerate([KILLED, SIGNALLED, GONE, SOUND], start=30):
        subprocess.run([sample, "--output", lake / name, "--seed", str(seed), "--registrations", "800"], check=True)
    for name in [HIDDEN, LARGE, EMPTY]:
        (lake / name).mkdir()
    shutil.copy(lake / SOUND / "zaaksysteem-2024.csv", lake / HIDDEN / "_zaaksysteem-2024.csv")
    with (lake / LARGE / "zaaksysteem-2024.csv").open("wb") as file:
        file.truncate(LARGEST + 1)
    (lake / "los.csv").write_text("stands beside the folders\n", encoding="utf-8")


def odd_program(program: Path, path: Path) -> Path:
    """A program that does to itself, or to the worker that runs it, what the name of the folder says.

    Where nothing is wrong it ends with 99 if others than its user may look at the files that it was given.
    """
    path.write_text(f"""#!/bin/sh
for name; do :; done
case $name in
{KILLED}) kill -KILL $PPID ;;
{SIGNALLED}) kill -TERM $$ ;;
{GONE}) rm -r "$(cd .. && pwd -P)" && exit 0 ;;
{SOUND}) [ -z "$(find .. -perm /077)" ] || exit 99 ;;
esac
exec '{program}' "$@"
""", encoding="utf-8")
    return path


def odd_problems(runs: dict[str, dict], hand: dict[str, HandRun]) -> list[str]:
    """What is not as it should be where something went wrong that is none of the program's."""
    expected = {
        KILLED: (None, "Python worker exited unexpectedly"),
        SIGNALLED: (143, "signal 15 ended the program."),
        GONE: (None, "FileNotFoundError: "),
        SOUND: (0, hand[SOUND].message),
        HIDDEN: (None, f"{HIDDEN}/_zaaksysteem-2024.csv: Spark does not read files whose names begin with _."),
        LARGE: (None, f"{LARGE}/zaaksysteem-2024.csv: {LARGEST + 1} bytes are more than travel through Spark ({LARGEST})."),
        EMPTY: (65, hand[EMPTY].message),
    }
    if list(runs) != sorted(expected, key=str.encode):
        return ["odd: other municipalities"]
    return [f"odd: {name} ended as {runs[name]['status']}: {runs[name]['message']}"
            for name, (status, message) in expected.items()
            if runs[name]["status"] != status or message not in runs[name]["message"]]


def session(scratch: Path, lake: Path, output: Path):
    """A Spark of two executors in this process."""
    from pyspark.sql import SparkSession

    builder = SparkSession.builder.master(MASTER)
    for name, value in settings(scratch, lake, output).items():
        builder = builder.config(name, value)
    return builder.getOrCreate()


def command_problems(locations: Locations, hand: dict[str, HandRun]) -> list[str]:
    """What is wrong with the command, with files that travel through Spark."""
    status, printed, wall = submitted(locations.program, locations.scratch, locations.lake, locations.output)
    (locations.scratch / "work" / "printed").write_text(printed, encoding="utf-8")
    if not (locations.output / "runs").is_dir():
        return [f"spark-submit ended with {status}:\n{printed[-3000:]}"]
    tables = read_tables(locations.output)
    problems = all_table_problems(tables, hand) + folder_problems("reports", locations.output / "reports", locations.by_hand)
    problems += folder_problems("comparison", locations.output / "comparison", locations.compared[0])
    problems += remains(locations.worked_in, locations.answer)
    if status != 65:
        problems.append(f"the command ended with {status} instead of 65")
    problems += [f"the command does not say: {line}" for line in
                 [f"Warning: {BROKEN}: status 74, no report: {hand[BROKEN].message}\n",
                  f"Warning: {DOUBTFUL}: status 65, its report is kept: {hand[DOUBTFUL].message}\n"] if line not in printed]
    if problems:
        return problems
    if "no comparison" in printed:
        return ["the command says that there is no comparison"]
    cells = sum(table.num_rows * table.num_columns for name, table in tables.items() if name != "runs")
    print(f"{len(hand)} municipalities, {len(tables) - 1} tables: {cells} cells, all reports and their comparison as by hand")
    seconds = tables["runs"].column("seconds").to_pylist()
    print(f"spark-submit {wall:.1f} s, of which {sum(seconds):.1f} s in the program on two executors of one core, the longest "
          f"{max(seconds):.1f} s; by hand one after the other {sum(one.seconds for one in hand.values()):.1f} s", flush=True)
    return blind_spots(tables, hand, locations)


def mounted_problems(spark, locations: Locations, hand: dict[str, HandRun]) -> list[str]:
    """What is wrong where executors open the files themselves: tables and reports must be the same as those of the command.

    The comparison is made without names here, and must hold none.
    """
    import kcc_spark

    output = locations.scratch / "mounted"
    begin = time.monotonic()
    kcc_spark.analyze(spark, str(locations.program), str(locations.lake), str(output))
    kcc_spark.compare(spark, str(locations.program), str(output), anonymous=True)
    print(f"in a session that is there, with files that executors open: {time.monotonic() - begin:.1f} s", flush=True)
    tables = read_tables(output)
    problems = all_table_problems(tables, hand) + folder_problems("reports", output / "reports", locations.by_hand)
    problems += folder_problems("comparison", output / "comparison", locations.compared[1])
    problems += named(output / "comparison", NAMES)
    # Before Spark removes its own folders.
    problems += remains(locations.worked_in, locations.answer)
    problems += [f"{name}: other rows in a second run" for name, table in read_tables(locations.output).items()
                 if name != "runs" and not table.equals(tables[name])]
    try:
        kcc_spark.analyze(spark, str(locations.program), str(locations.lake), str(output))
        problems.append("an output that is there was replaced")
    except FileExistsError:
        pass
    try:
        kcc_spark.compare(spark, str(locations.program), str(output))
        problems.append("a comparison that is there was replaced")
    except FileExistsError:
        pass
    return problems


def odd_lake_problems(spark, locations: Locations, lake: Path, output: Path) -> list[str]:
    """What is wrong where something goes wrong that is none of the program's; the sound municipality must be as by hand."""
    import kcc_spark

    options = ["--small-cells", "5"]
    program = odd_program(locations.program, locations.scratch / "odd")
    kcc_spark.analyze(spark, str(program), "viewfs://centre/lake", "viewfs://centre/output", options, LARGEST)
    hand = all_by_hand(locations.program, lake, locations.scratch / "odd-by-hand", options)
    tables = read_tables(output)
    problems = odd_problems({row["organisatie"]: row for row in tables.pop("runs").to_pylist()}, hand)
    if problems:
        return problems
    for name, table in tables.items():
        problems += table_problems(name, table, {SOUND: hand[SOUND]})
    if "gevraagd_status" not in tables["velden"].column_names:
        problems.append("--small-cells did not reach the program")
    if [folder.name for folder in (output / "reports").iterdir()] != [SOUND]:
        problems.append("odd: reports of others than the sound one")
    try:
        kcc_spark.compare(spark, str(program), "viewfs://centre/output")
        problems.append("odd: one report was compared with none")
    except kcc_spark.NotComparable:
        pass
    return problems


def check(program: Path, sample: Path, scratch: Path) -> list[str]:
    """All that is wrong; prints what was compared, and how long it took."""
    worked_in = [scratch / name for name in ["local", "work", "temporary"]]
    for folder in worked_in:
        folder.mkdir()
    os.environ.update(PYSPARK_PYTHON=sys.executable, SPARK_WORKER_DIR=str(scratch / "work"), TMPDIR=str(scratch / "temporary"))
    sys.path.insert(0, str(INTEGRATION))
    lake = scratch / "lake"
    make_lake(sample, lake)
    # What a citizen answered must be nowhere that Spark works, writes or logs.
    with (lake / MUNICIPALITIES[-1][0] / "registraties.csv").open(encoding="utf-8-sig", newline="") as file:
        answer = next(csv.DictReader(file))["Telefoonnummer"].encode()
    locations = Locations(program, scratch, lake, scratch / "output", scratch / "by-hand",
                          (scratch / "compared", scratch / "compared-without-names"), [*worked_in, scratch / "output"], answer)
    hand = all_by_hand(program, lake, locations.by_hand, [])
    bad = {name: one.status for name, one in hand.items() if one.status != 0}
    if bad != {BROKEN: 74, DOUBTFUL: 65} or len(hand) != 12 or not hand[DOUBTFUL].tables or len(answer) < 10:
        return [f"the lake is not as it should be: {bad}"]
    for folder, options in zip(locations.compared, [[], ["--anonymous"]]):
        status, message = compare_by_hand(program, locations.by_hand, folder, options)
        if status != 0 or not (folder / "vergelijking.csv").is_file():
            return [f"comparing by hand ended with {status}: {message}"]
    if len(named(locations.compared[0], NAMES)) == 0:
        return ["a comparison with names holds none"]

    problems = command_problems(locations, hand)
    odd_lake, odd_output = scratch / "odd-lake", scratch / "odd-output"
    for folder in [odd_lake, odd_output]:
        folder.mkdir()
    make_odd_lake(sample, odd_lake)
    spark = session(scratch, odd_lake, odd_output)
    try:
        problems += mounted_problems(spark, locations, hand)
        problems += odd_lake_problems(spark, locations, odd_lake, odd_output)
    finally:
        spark.stop()
    problems += remains(worked_in, answer)
    if not problems:
        print("what is none of the program's fault is named, the sound one is as by hand, and nothing is left on the executors")
    return problems


if __name__ == "__main__":
    if len(sys.argv) != 4:
        raise SystemExit(__doc__)
    wrong = check(*(Path(argument).resolve() for argument in sys.argv[1:]))
    for problem in wrong[:20]:
        print(problem, file=sys.stderr)
    sys.exit(1 if wrong else 0)
