"""Spoils what was found to be as by hand, and says which of the faults nobody would see."""

from collections.abc import Mapping

import pyarrow as pa

from by_hand import HandRun
from compare import all_table_problems, folder_problems, named, remains
from faults import planted
from locations import Locations
from make_lake import BROKEN, MUNICIPALITIES, NAMES


def blind_spots(tables: Mapping[str, pa.Table], hand: dict[str, HandRun], locations: Locations) -> list[str]:
    """The planted faults that the comparison does not see."""
    found, folders = locations.output / "reports", locations.worked_in
    missed = [fault for fault, changed in planted(tables, BROKEN) if not all_table_problems(changed, hand)]
    count = len(list(planted(tables, BROKEN))) + 8
    page = found / MUNICIPALITIES[0][0] / "index.html"
    whole = page.read_bytes()
    page.write_bytes(whole[:-1])
    if not folder_problems("reports", found, locations.by_hand):
        missed.append("a byte of a report is lost")
    page.unlink()
    if not folder_problems("reports", found, locations.by_hand):
        missed.append("a file of a report is lost")
    page.write_bytes(whole)
    missed += blind_spots_of_comparison(locations)
    left = folders[0] / "blockmgr" / "kcc-left"
    left.mkdir(parents=True)
    if not remains(folders, locations.answer):
        missed.append("a folder is left")
    left.rmdir()
    left = folders[1] / "log"
    left.write_bytes(b"x" + locations.answer + b"x")
    if not remains(folders, locations.answer):
        missed.append("an answer is left")
    left.unlink()
    print(f"{count - len(missed)} of {count} planted faults are found", flush=True)
    return [f"a fault was not found: {fault}" for fault in missed]


def blind_spots_of_comparison(locations: Locations) -> list[str]:
    """The faults planted in the comparison that are not seen: two municipalities exchanged, a digit, a file, a name."""
    found, (by_hand, without_names) = locations.output / "comparison", locations.compared
    table = found / "vergelijking.csv"
    whole = table.read_bytes()
    first, second = (f"Gemeente {MUNICIPALITIES[index][0]}".encode() for index in (0, 3))
    digit = max(whole.rfind(b"%d" % value) for value in range(10))
    missed = []
    for fault, changed in [
            ("two municipalities of the comparison are exchanged",
             whole.replace(first, b"\0").replace(second, first).replace(b"\0", second)),
            ("a digit of the comparison is another", whole[:digit] + b"x" + whole[digit + 1:])]:
        table.write_bytes(changed)
        if not folder_problems("comparison", found, by_hand):
            missed.append(fault)
    table.unlink()
    if not folder_problems("comparison", found, by_hand):
        missed.append("a file of the comparison is lost")
    table.write_bytes(whole)
    left = without_names / "left.csv"
    left.write_bytes(b"x;" + first + b"\r\n")
    if not named(without_names, NAMES):
        missed.append("a name is left in a comparison without names")
    left.unlink()
    return missed
