#!/usr/bin/env python3
"""Checks emitted pages in a browser, and that each check would notice what it is there for.

usage: check_pages.py REPORT.html HOSTILE.html LONG-NAMES.html PLAIN.html...

The first three are reports; the others are pages that are none. What fits any page is checked of these too, its faults planted
in the reports alone.
"""

import sys
import time
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
    print(f"{check.name}: {len(check.faults)} planted faults, {time.monotonic() - begun:.1f} s")
    return found


def main(*paths: str) -> int:
    whole, small, long, *others = (Path(path).read_text(encoding="utf-8") for path in paths)
    of_any_page = accessibility.CHECKS + styles.CHECKS + use.CHECKS + wcag.CHECKS
    # A small page is enough to plant a fault in, but for faults that take tables of several sheets, or every kind of drawing.
    runs = [
        ([replace(check, faults={}) for check in of_any_page if not check.reports_only] + plain.CHECKS, page, page)
        for page in others
    ]
    runs += [
        (of_any_page, whole, small), (use.DRAWINGS + paper.CHECKS, whole, whole),
        (hostile.CHECKS, small, small), (paper.LONG_NAMES, long, long),
    ]
    checks = faults = 0
    found: list[str] = []
    with launched() as browser:
        for list_of_checks, page, spoilt in runs:
            for check in list_of_checks:
                found += failures(browser, check, page, spoilt)
                checks += 1
                faults += len(check.faults)
    for failure in found:
        print(failure, file=sys.stderr)
    rules = min(accessibility.passed.values())
    print(f"pages: {checks} checks, {faults} planted faults, {rules} rules of axe-core passed; {len(found)} failures")
    return 1 if found else 0


if __name__ == "__main__":
    if len(sys.argv) < 5:
        raise SystemExit(__doc__)
    sys.exit(main(*sys.argv[1:]))
