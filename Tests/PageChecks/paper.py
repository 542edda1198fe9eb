"""What lands on paper: the part for the management team on a few sheets, all of it or the work sheet of a product where the
address says so, with heads on each page, nothing cut, chapters on new pages, everything unfolded.

Tiny marks are put into the page before it is printed, and looked for on the pages of the PDF.
"""

import re
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from browser import Browser
from check import Check
from pages import styled, unfolded

MARK = """() => {
  const marks = [];
  // What is taken out of the flow does not come back with the head of a table on the next page.
  const mark = (element, text, where, position = 'absolute') => {
    const span = document.createElement('span');
    span.textContent = `q${text}q`;
    span.style.cssText = `position: ${position}; font: 4px/1 sans-serif; white-space: nowrap`;
    // Behind a block it would stand below all text, where the room around it may end with the page.
    if (where === 'append' && position === 'absolute') span.style.marginTop = '-4px';
    element[where](span);
    marks.push(text);
  };
  const chapters = [...document.querySelectorAll('.chapter')];
  document.querySelectorAll('table').forEach((table, number) => {
    mark(table.tHead.rows[0].cells[0], `h${number}`, 'prepend', 'static');
    [...table.querySelectorAll('tbody tr, tfoot tr')].forEach((row, index) => {
      mark(row.cells[0], `r${number}n${index}`, 'prepend');
      for (const cell of row.cells) mark(cell, `r${number}n${index}`, 'append');
    });
  });
  document.querySelectorAll('figure').forEach((figure, number) => {
    mark(figure.querySelector('figcaption'), `f${number}`, 'prepend');
    const end = document.createElement('div');
    figure.append(end);
    mark(end, `f${number}`, 'append');
  });
  chapters.forEach((chapter, number) => {
    mark(chapter.querySelector('h3'), `c${number}`, 'prepend');
    for (const table of chapter.querySelectorAll('table')) {
      mark(table.tHead.rows[0].cells[0], `t${number}`, 'prepend', 'static');
    }
  });
  const summary = document.querySelector('.summary');
  mark(summary.querySelector('h1'), 's0', 'prepend');
  mark([...summary.querySelectorAll('td, dd')].pop() ?? summary, 's0', 'append');
  document.querySelectorAll('main > section:not(.summary) > h2').forEach(head => mark(head, 'o0', 'prepend'));
  return [...new Set(marks)];
}"""


#: What the address ends with where all of the page is to be printed.
WHOLE = "#volledig"

#: The least height of the heading of page 1 on paper, of 17 pt, as the fonts of these checks have it.
HEADING_HEIGHT = 17.5

#: How many sheets the part for the management team may take.
MOST_SHEETS = 6


def printed(browser: Browser, page: str, fragment: str = "") -> tuple[list[str], list[set[str]]]:
    """The marks that were put in, and those on each page of the PDF."""
    with browser.open(page, fragment=fragment) as view, TemporaryDirectory() as folder:
        marks = view.evaluate(MARK)
        file = Path(folder) / "report.pdf"
        view.pdf(path=file, prefer_css_page_size=True)
        text = subprocess.run(["pdftotext", "-raw", file, "-"], check=True, capture_output=True, text=True).stdout
    sheets = text.removesuffix("\f").split("\f")
    return marks, [set(re.findall(r"q([a-z]\d+(?:n\d+)?)q", re.sub(r"\s", "", sheet))) for sheet in sheets]


def torn(marks: list[str], sheets: list[set[str]]) -> list[str]:
    """What is not on paper, or cut, and tables that go on without their heads."""
    problems = [f"{mark} is not on paper" for mark in marks if not any(mark in sheet for sheet in sheets)]
    for mark in marks:
        if mark[0] in "rfs" and sum(mark in sheet for sheet in sheets) > 1:
            problems.append(f"{mark} is cut")
    for number, sheet in enumerate(sheets, 1):
        tables = {re.match(r"r(\d+)", mark).group(1) for mark in sheet if mark[0] == "r"}
        problems += [f"page {number}: table {table} without its head" for table in tables if f"h{table}" not in sheet]
    return problems


def problems(browser: Browser, page: str) -> list[str]:
    marks, sheets = printed(browser, page, WHOLE)
    problems = torn(marks, sheets)
    for number, sheet in enumerate(sheets, 1):
        chapters = {mark[1:] for mark in sheet if mark[0] in "ct"}
        if len(chapters) > 1:
            problems.append(f"page {number} holds more than one chapter")
    return problems + first_sheet(sheets)


def first_sheet(sheets: list[set[str]]) -> list[str]:
    """Whether page 1 is a sheet by itself: it begins and ends there, and nothing else stands on it."""
    has = ["s0" in sheet for sheet in sheets]
    return ["the first page is no hand-out"] if not has[0] or any(has[1:]) or "o0" in sheets[0] else []


def size(browser: Browser, page: str) -> list[str]:
    """Nothing is wider than the paper, for which the browser would print all of it smaller."""
    with browser.open(page) as view, TemporaryDirectory() as folder:
        file = Path(folder) / "report.pdf"
        view.evaluate("document.querySelector('.summary h1').textContent = 'Hoogte'")
        view.pdf(path=file, prefer_css_page_size=True)
        boxes = subprocess.run(["pdftotext", "-bbox", file, "-"], check=True, capture_output=True, text=True).stdout
    top, bottom = map(float, re.search(r'yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">Hoogte<', boxes).groups())
    return [f"the heading is {bottom - top:.1f} pt high on paper"] if bottom - top < HEADING_HEIGHT else []


def handout(browser: Browser, page: str) -> list[str]:
    """Page 1 is one sheet, however long the names are."""
    return first_sheet(printed(browser, page)[1]) or size(browser, page)


def short(browser: Browser, page: str) -> list[str]:
    """What the management team gets: no more than a few sheets, without chapters but those that the reader opened."""
    _, sheets = printed(browser, page)
    problems = first_sheet(sheets)
    if len(sheets) > MOST_SHEETS:
        problems.append(f"{len(sheets)} sheets for the management team")
    with browser.open(page) as view:
        rows = view.evaluate("""() => {
          const tables = [...document.querySelectorAll('table')];
          const list = document.querySelector('table.decisions');
          const rows = [...list.tBodies[0].rows].map((row, index) => row.querySelector('.undecided') ? null : index);
          return rows.filter(index => index !== null).map(index => `r${tables.indexOf(list)}n${index}`);
        }""")
        view.emulate_media(media="print")
        if view.evaluate("[...document.querySelectorAll('.lines')].some(lines => lines.getClientRects().length === 0)"):
            problems.append("the lines of what asks for no decision are not on paper")
    problems += [f"row {row} of the list is not on paper" for row in rows if not any(row in sheet for sheet in sheets)]
    if any(mark[0] == "c" for sheet in sheets for mark in sheet):
        problems.append("a chapter is among the sheets for the management team")
    # What is printed twice is printed once where that is enough.
    if problems:
        return problems
    _, opened = printed(browser, unfolded(page, 1))
    if {mark for sheet in opened for mark in sheet if mark[0] == "c"} != {"c0"}:
        problems.append("the chapter that was opened is not on paper, or another is")
    return problems


#: How many questions a work sheet has room for.
MOST_QUESTIONS = 30

FULL_SHEET = """most => {
  const body = document.querySelector('.chapter table.questions').tBodies[0];
  while (body.rows.length < most) body.append(body.rows[0].cloneNode(true));
  while (body.rows.length > most) body.rows[most].remove();
  const names = [...body.rows].map(row => row.cells[0].querySelector('bdi').textContent);
  return [names[0], names.filter(name => name === names[0]).length,
    ...[...document.querySelectorAll('.chapter h3')].map(head => head.textContent)];
}"""


def work_sheet(browser: Browser, page: str) -> list[str]:
    """The work sheet of the first product, filled up to as many questions as it must hold: alone on one A4 on its side."""
    with browser.open(page) as view:
        anchor = view.evaluate("document.querySelector('.sheet-link a').hash")
    with browser.open(page, fragment=anchor) as view, TemporaryDirectory() as folder:
        question, count, *heads = view.evaluate(FULL_SHEET, MOST_QUESTIONS)
        file = Path(folder) / "sheet.pdf"
        view.pdf(path=file, prefer_css_page_size=True)
        text = subprocess.run(["pdftotext", "-raw", file, "-"], check=True, capture_output=True, text=True).stdout
        info = subprocess.run(["pdfinfo", file], check=True, capture_output=True, text=True).stdout
        view.emulate_media(media="print")
        room = view.evaluate("""() => {
          const rows = [...document.querySelector('.chapter table.questions').rows];
          return rows.map(row => [...row.cells].slice(-4).map(cell => cell.getClientRects().length ? cell.offsetWidth : 0));
        }""")
    words, first = (re.sub(r"\s+", "", part) for part in (text, heads[0]))
    problems = []
    if re.search(r"^Pages: +1$", info, re.MULTILINE) is None:
        problems.append("a work sheet takes more than one page")
    if re.search(r"^Page size: +84[12](\.\d+)? x 59[45]", info, re.MULTILINE) is None:
        problems.append("a work sheet is not A4 on its side")
    if words.count(re.sub(r"\s+", "", question)) < count:
        problems.append("a work sheet lacks questions")
    if first not in words or any(re.sub(r"\s+", "", head) in words for head in heads[1:]):
        problems.append("a work sheet is not of its product alone")
    if any(width < 80 for row in room for width in row):
        problems.append("a work sheet has no room to write")
    return problems


def long_sheet(browser: Browser, page: str) -> list[str]:
    """One A4 with names as long as they come, of which there is the beginning: the chapter has all of it."""
    return [problem for problem in work_sheet(browser, page) if "lacks" not in problem]


#: Those of a report with names as long as they come.
LONG_NAMES = [
    Check("a work sheet is one A4 with long names", long_sheet, faults={
        "names that are not cut": lambda page: styled(page, "@media print { table.questions bdi { max-height: none !important; } }"),
    }),
    Check("page 1 is one sheet with long names", handout, faults={
        "a table that is wider than the paper": lambda page: styled(
            page, "@media print { table.grid { min-width: 300mm !important; } }"),
        "a first page that runs over": lambda page: styled(page, "@media print { .answers { margin-bottom: 20cm; } }"),
    }),
]

CHECKS = [
    Check("a work sheet is one A4", work_sheet, faults={
        "rows that are too high": lambda page: styled(page, "@media print { table.questions tr { height: 8mm !important; } }"),
        "a sheet that stands upright": lambda page: styled(page, "@page sheet { size: A4; }"),
        "what else the page holds": lambda page: styled(
            page, "@media print { .chapters > .chapter:not(#a, #b) { display: block !important; } }"),
        "no room to write": lambda page: styled(
            page, "@media print { table.questions :is(th, td):nth-child(n + 11) { display: none !important; } }"),
    }),
    Check("the management team gets a few sheets", short, faults={
        "everything on paper": lambda page: styled(page, "@media print { main > .long { display: block !important; } }"),
        "a list that takes too many": lambda page: styled(page, "@media print { table.decisions td { height: 30mm; } }"),
        "a list that is not there": lambda page: styled(page, "@media print { table.decisions { display: none; } }"),
        "chapters that never are": lambda page: styled(page, "@media print { .chapters { display: none !important; } }"),
    }),
    Check("paper keeps everything whole", problems, faults={
        "heads on the first page only": lambda page: styled(page, "@media print { thead { display: table-row-group; } }"),
        "rows that are cut": lambda page: styled(
            page, "@media print { tr { break-inside: auto !important; } td { line-height: 3; } }"),
        "charts that are cut": lambda page: styled(
            page, "@media print { figure, .beside > * { break-inside: auto !important; } figure > svg { height: 150mm; } }"),
        "chapters one after another": lambda page: styled(
            # Small, so that there is room for the next one.
            page, "@media print { .chapter { break-before: auto !important; } .chapter table { font-size: 5pt !important; }"
            " .chapter .chart { max-width: 30mm; } .chapter table :is(th, td) { padding: 0 !important; } }"),
        "folds that stay closed": lambda page: styled(
            page, "@media print { details { display: none; } }"),
        "a first page that runs over": lambda page: styled(page, "@media print { .answers { margin-bottom: 20cm; } }"),
    }),
]
