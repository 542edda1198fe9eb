"""What axe-core finds, with chapters open: what is closed it does not look at."""

from axe_playwright_python.sync_playwright import Axe

from browser import Browser
from check import Check
from pages import replaced, styled, unfolded

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

#: How many rules every page passed at the least, by check; for the summary.
passed: dict[str, int] = {}


def violations(name: str, width: int, chapters: int, **media):
    def problems(browser: Browser, page: str) -> list[str]:
        with browser.open(unfolded(page, chapters), width, **media) as view:
            found = Axe().run(view, options={"runOnly": TAGS, "resultTypes": ["violations"]}).response
        passed[name] = min(len(found["passes"]), passed.get(name, len(found["passes"])))
        return [
            f"{violation['id']}: {violation['help']} ({len(violation['nodes'])}×, {violation['nodes'][0]['html'][:120]})"
            for violation in found["violations"]
        ]

    return problems


def check(name: str, width: int, faults, chapters: int = 2, **media) -> Check:
    """Two open chapters show all that a chapter can hold; in one theme all of them are open."""
    return Check(name, violations(name, width, chapters, **media), faults)


CHECKS = [
    check(
        "axe in light", 1280, chapters=-1, color_scheme="light",
        faults={
            "no language": lambda page: replaced(page, '<html lang="nl">', "<html>"),
            "a picture without a name": lambda page: replaced(page, "</h1>", '</h1><img src="#"/>'),
            "a list that no keyboard reaches": lambda page: replaced(page, ' tabindex="0"', ""),
            "targets of 12 px": lambda page: styled(
                page, ".contents a { display: inline; font-size: 6px; } .contents ul { display: block; line-height: 1; }"),
        }),
    check(
        "axe in dark", 1280, color_scheme="dark",
        faults={
            "grey on black": lambda page: styled(
                page, "@media (prefers-color-scheme: dark) { :root { --muted: #444c55; } }"),
        }),
    check(
        "axe at 390 px", 390,
        faults={"pale text on a phone": lambda page: styled(page, "@media (max-width: 40rem) { dd { color: #bbb; } }")}),
]
