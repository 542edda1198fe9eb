"""Names that mean harm, on a page made of a log that holds them: they show as text and break no layout."""

from browser import Browser
from check import Check
from pages import replaced, styled, unfolded, unguarded
from use import sideways

NAMES = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "O'Brien & «zonen» \"citaat\"",
    "\u202egnp.exe", "مرحبا بالعالم", "👩‍👩‍👧‍👦 gezin", "w" * 300,
]


def problems(browser: Browser, page: str) -> list[str]:
    dialogs: list[str] = []
    found = []
    # Without its policy: the names must be harmless by themselves.
    with browser.open(unguarded(unfolded(page)), dialogs=dialogs) as view:
        shown = set(view.evaluate("Array.from(document.querySelectorAll('bdi'), name => name.textContent)"))
        found += [f"{name[:30]!r} is not shown as it is" for name in NAMES if name not in shown]
        found += [f"{count} pictures" for count in [view.locator("img").count()] if count]
        found += [f"{count} scripts" for count in [view.locator("script").count()] if count != 1]
    found += [f"a dialog says {message}" for message in dialogs]
    for width in (320, 1280):
        found += sideways(width)(browser, page)
    return found


CHECKS = [
    Check("hostile names are text", problems, faults={
        "a name that is not escaped": lambda page: replaced(
            page, "&quot;&gt;&lt;img src=x onerror=alert(1)&gt;", '"><img src=x onerror=alert(1)>'),
        "a long name that widens the page": lambda page: styled(
            page, "* { overflow-wrap: normal !important; } .scroll { overflow: visible !important; }"),
    }),
]
