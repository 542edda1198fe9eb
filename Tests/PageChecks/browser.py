"""Debian's headless Chromium, driven by Playwright."""

import shutil
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import sync_playwright


class Browser:
    """Opens pages from their text, each in a context of its own."""

    def __init__(self, chromium, folder: Path):
        self._chromium = chromium
        self._folder = folder
        self._number = 0

    @contextmanager
    def open(self, page: str, width: int = 1280, requests: list | None = None, dialogs: list | None = None,
             fragment: str = "", **options):
        """The page at `width` pixels, with `fragment` behind its address, everything it asks for in `requests`, everything it pops up in `dialogs`."""
        self._number += 1
        file = self._folder / f"{self._number}.html"
        file.write_text(page, encoding="utf-8")
        context = self._chromium.new_context(
            viewport={"width": width, "height": 900}, locale="nl-NL", timezone_id="Europe/Amsterdam", **options)
        view = context.new_page()
        view.set_default_timeout(5_000)
        # How long it takes to open a page says more of the machine than of the page.
        view.set_default_navigation_timeout(60_000)
        if requests is not None:
            view.on("request", lambda request: requests.append(request.url))
        view.on("dialog", lambda dialog: (dialogs.append(dialog.message) if dialogs is not None else None,
                                          dialog.dismiss()))
        try:
            view.goto(file.as_uri() + fragment)
            yield view
        finally:
            context.close()
            file.unlink()


@contextmanager
def launched():
    """A browser for the length of a block."""
    path = shutil.which("chromium-headless-shell")
    if path is None:
        raise SystemExit("chromium-headless-shell is missing; scripts/check-pages installs it")
    with sync_playwright() as playwright, TemporaryDirectory(prefix="pages-") as folder:
        chromium = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        try:
            yield Browser(chromium, Path(folder))
        finally:
            chromium.close()
