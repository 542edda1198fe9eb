#!/usr/bin/env python3
"""Prints how large a page is and how long Chromium takes to show it; more than 6 MB is a failure.

usage: measure_page.py PAGE.html
"""

import shutil
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

MOST = 6_000_000


def main(page: Path) -> int:
    size = page.stat().st_size
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium-headless-shell"), args=["--no-sandbox"])
        view = browser.new_page()
        view.goto(page.resolve().as_uri(), wait_until="load")
        timing = view.evaluate("""() => {
          const [page] = performance.getEntriesByType('navigation');
          const paint = performance.getEntriesByName('first-contentful-paint')[0];
          return [paint?.startTime ?? 0, page.domInteractive, page.loadEventEnd, document.querySelectorAll('*').length];
        }""")
        browser.close()
    paint, interactive, loaded, elements = (round(number) for number in timing)
    print(f"{page.parent.name}: {size} bytes, {elements} elements; "
          f"first paint {paint} ms, parsed {interactive} ms, loaded {loaded} ms")
    return 1 if size > MOST else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    sys.exit(main(Path(sys.argv[1])))
