"""Pages that are no reports: a simulation, a comparison. With the keyboard alone, without script, on a phone and on paper."""

from browser import Browser
from check import Check
from pages import allowed, replaced, styled
from paper import printed, torn
from use import FOCUS, tab_to

SORTED = """direction => {
  const table = document.activeElement.closest('table');
  const names = Array.from(table.tBodies[0].rows, row => row.cells[0].textContent);
  const sorted = [...names].sort(new Intl.Collator('nl', { numeric: true }).compare);
  if (direction === 'descending') sorted.reverse();
  const heads = table.querySelectorAll('th[aria-sort]');
  return heads.length === 1 && heads[0].getAttribute('aria-sort') === direction && names.join() === sorted.join();
}"""


def keyboard(browser: Browser, page: str) -> list[str]:
    problems = []
    with browser.open(page) as view:
        view.keyboard.press("Tab")
        if not view.evaluate(f"{FOCUS}.matches('a.skip') && {FOCUS}.getBoundingClientRect().left >= 0"):
            # Where else it leads nobody knows: perhaps to a file.
            return ["the first stop is no visible skip link"]
        view.keyboard.press("Enter")
        if not view.evaluate(f"{FOCUS}.id === 'content'"):
            problems.append("the skip link does not lead to the content")
        if not tab_to(view, "table.plain th button"):
            return [*problems, "no button to sort by is reached"]
        for direction in ("ascending", "descending"):
            view.keyboard.press("Enter")
            if not view.evaluate(SORTED, direction):
                problems.append(f"the table is not sorted: {direction}")
    return problems


def cards(browser: Browser, page: str) -> list[str]:
    """Whether a row is a card on a phone, with the name of its column before each cell and nothing off the screen."""
    with browser.open(page, 390) as view:
        off, nameless = view.evaluate("""() => {
          const cells = [...document.querySelectorAll('table.plain :is(tbody, tfoot) :is(th, td)')];
          const off = cells.filter(cell => {
            const box = cell.getBoundingClientRect();
            return box.right > innerWidth || box.left < 0 || box.width === 0;
          });
          const nameless = cells.filter(cell => cell.tagName === 'TD')
            .filter(cell => !getComputedStyle(cell, '::before').content.includes(cell.dataset.label) || !cell.dataset.label);
          return [off.length, nameless.length];
        }""")
    return [f"{off} cells are off the screen of a phone"] * (off > 0) + [f"{nameless} cells lack a name"] * (nameless > 0)


def numbers(browser: Browser, page: str) -> list[str]:
    """Numbers stand at the right, and so does what stands above them."""
    with browser.open(page) as view:
        return view.evaluate("""() => [...document.querySelectorAll('table.plain')].flatMap(table =>
          [...table.rows[0].cells].flatMap((head, column) => {
            const cells = [...table.tBodies[0].rows].map(row => row.cells[column]);
            const ends = new Set([head, ...cells].map(cell => getComputedStyle(cell).textAlign === 'right'));
            const areNumbers = cells.every(cell => /^[\\d.,]+$/.test(cell.textContent)) && column > 0;
            return ends.size > 1 || areNumbers && ends.has(false) ? [`«${head.textContent}» does not stand as its numbers`] : [];
          }))""")


def without_script(browser: Browser, page: str) -> list[str]:
    texts = []
    for enabled in (True, False):
        with browser.open(page, java_script_enabled=enabled) as view:
            texts.append(view.evaluate("document.body.innerText"))
    return [] if texts[0] == texts[1] else ["the text is not the same without script"]


def paper(browser: Browser, page: str) -> list[str]:
    """Every row of tables of several sheets on paper, whole, below the head of its table."""
    with browser.open(page) as view:
        view.evaluate("""() => document.querySelectorAll('table.plain').forEach(table => {
          const body = table.tBodies[0];
          const rows = [...body.rows];
          while (body.rows.length < 60) rows.forEach(row => body.append(row.cloneNode(true)));
          document.querySelectorAll('th button').forEach(button => button.replaceWith(...button.childNodes));
        })""")
        long = allowed("<!DOCTYPE html>" + view.evaluate("document.documentElement.outerHTML"))
    return torn(*printed(browser, long))


CHECKS = [
    Check("the keyboard is enough on a page that is no report", keyboard, faults={
        "no skip link": lambda page: replaced(page, 'class="skip"', 'class="skip" tabindex="-1"'),
        "buttons out of reach": lambda page: allowed(
            replaced(page, 'button.type = "button";', 'button.type = "button"; button.tabIndex = -1;')),
        "a sort that does nothing": lambda page: allowed(
            replaced(page, "body.append(...rows.map(row => row[1]));", "")),
    }),
    Check("a row is a card on a phone", cards, faults={
        "a row that is a row": lambda page: styled(page, "table.plain tbody tr { width: 60rem; }"),
        "cells without a name": lambda page: styled(page, "table.plain td::before { content: '' !important; }"),
    }),
    Check("numbers stand at the right", numbers, faults={
        "numbers at the left": lambda page: styled(page, "table.plain .number { text-align: left; }"),
        "heads at the left": lambda page: styled(page, "table.plain th.number { text-align: left; }"),
    }),
    Check("the text is there without script on a page that is no report", without_script, faults={
        "text that a script brings": lambda page: allowed(
            replaced(page, '"use strict";', '"use strict"; document.querySelector("h1").append("!");')),
    }),
    Check("paper keeps everything whole of a page that is no report", paper, faults={
        "heads on the first page only": lambda page: styled(page, "@media print { thead { display: table-row-group; } }"),
        "rows that are cut": lambda page: styled(
            page, "@media print { tr { break-inside: auto !important; } table.plain { table-layout: fixed; line-height: 3 !important; }"
            " table.plain :is(th, td) { overflow-wrap: anywhere; } table.plain.sortable { width: 60mm !important; } }"),
        "tables that are not there": lambda page: styled(page, "@media print { table.plain { display: none; } }"),
    }),
]
