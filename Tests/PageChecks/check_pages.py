#!/usr/bin/env python3
"""Checks emitted pages in a browser, and that each check would notice what it is there for.

usage: check_pages.py REPORT.html HOSTILE.html LONG-NAMES.html PLAIN.html...

The first three are reports; the others are pages that are none. What fits any page is checked of these too, its faults planted
in the reports alone.
"""

import os
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import accessibility
import hostile
import paper
import plain
import styles
import use
import wcag
from browser import launched
from check import Check


def failures(browser, check: Check, page: str, spoilt: str) -> list[str]:
    """What is wrong with `page`, and which faults, planted in the good page `spoilt`, the check does not see."""
    begun = time.monotonic()
    found = [f"{check.name}: {problem}" for good in {page, spoilt} for problem in check.problems(browser, good)]
    for name, spoil in check.faults.items():
        if not check.problems(browser, spoil(spoilt)):
            found.append(f"{check.name}: does not notice «{name}»")
    print(f"{check.name}: {len(check.faults)} planted faults, {time.monotonic() - begun:.1f} s", flush=True)
    return found


def checks_of_pages(*paths: str) -> list[tuple[Check, str, str]]:
    """Each check with the page that it looks at, and the page in which its faults are planted."""
    whole, small, long, *others = (Path(path).read_text(encoding="utf-8") for path in paths)
    of_any_page = accessibility.CHECKS + styles.CHECKS + use.CHECKS + wcag.CHECKS
    # A small page is enough to plant a fault in, but for faults that take tables of several sheets, or every kind of drawing.
    # What takes longest comes first, so that no browser is left with it at the end.
    runs = [
        (of_any_page, whole, small), (use.DRAWINGS + paper.CHECKS, whole, whole),
        (hostile.CHECKS, small, small), (paper.LONG_NAMES, long, long),
    ] + [
        ([replace(check, faults={}) for check in of_any_page if not check.reports_only] + plain.CHECKS, page, page)
        for page in others
    ]
    return [(check, page, spoilt) for checks, page, spoilt in runs for check in checks]


def some_failures(checks: Iterator[tuple[Check, str, str]]) -> list[str]:
    """What one of several browsers finds, which takes each the next check that no other has begun."""
    with launched() as browser:
        return [failure for check, page, spoilt in checks for failure in failures(browser, check, page, spoilt)]


class Shared:
    """An iterator that several threads may ask."""

    def __init__(self, elements):
        self._elements, self._lock = iter(elements), threading.Lock()

    def __iter__(self):
        return self

    def __next__(self):
        with self._lock:
            return next(self._elements)


def main(*paths: str) -> int:
    checks = checks_of_pages(*paths)
    browsers = os.cpu_count() or 1
    shared = Shared(checks)
    # A browser is only spoken to by the thread that launched it.
    with ThreadPoolExecutor(browsers) as pool:
        found = [failure for part in pool.map(some_failures, [shared] * browsers) for failure in part]
    for failure in found:
        print(failure, file=sys.stderr)
    faults = sum(len(check.faults) for check, _, _ in checks)
    rules = min(accessibility.passed.values())
    print(f"pages: {len(checks)} checks, {faults} planted faults, {rules} rules of axe-core passed; {len(found)} failures")
    return 1 if found else 0


if __name__ == "__main__":
    if len(sys.argv) < 5:
        raise SystemExit(__doc__)
    sys.exit(main(*sys.argv[1:]))
