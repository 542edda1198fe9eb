"""What the checks of a folder's files have in common: each is given the folder and one for its own files, and names problems."""

import sys
from collections.abc import Callable
from pathlib import Path


def reported(problems: Callable[[Path, Path], list[str]], usage: str | None) -> int:
    """Prints the first of the problems that are found; the status to end with."""
    if len(sys.argv) != 3:
        raise SystemExit(usage)
    found = problems(Path(sys.argv[1]), Path(sys.argv[2]))
    for problem in found[:20]:
        print(problem, file=sys.stderr)
    return 1 if found else 0
