"""Where the check works."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Locations:
    """Where things are."""

    program: Path
    scratch: Path
    lake: Path
    output: Path
    #: The reports of the runs by hand.
    by_hand: Path
    #: The comparisons by hand, the second one without names.
    compared: tuple[Path, Path]
    #: Where Spark works, writes and logs.
    worked_in: list[Path]
    #: What a citizen said, which may be in none of these.
    answer: bytes
