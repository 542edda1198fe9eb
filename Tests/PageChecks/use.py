"""What a reader does: with the keyboard alone, without script, on a narrow screen, with colours of their own."""

from browser import Browser
from check import Check
from pages import allowed, replaced, styled, unfolded, unguarded

FOCUS = "document.activeElement"


def tab_to(view, condition: str, most: int = 200) -> bool:
    for _ in range(most):
        view.keyboard.press("Tab")
        if view.evaluate(f"{FOCUS}.matches({condition!r})"):
            return True
    return False


def keyboard(browser: Browser, page: str) -> list[str]:
    problems = []
    with browser.open(page) as view:
        view.keyboard.press("Tab")
        if not view.evaluate(f"{FOCUS}.matches('a.skip') && {FOCUS}.getBoundingClientRect().left >= 0"):
            problems.append("the first stop is no visible skip link")
        view.keyboard.press("Enter")
        if not view.evaluate(f"{FOCUS}.id === 'content'"):
            problems.append("the skip link does not lead to the content")
        if tab_to(view, "table.decisions th button"):
            for direction in ("ascending", "descending"):
                view.keyboard.press("Enter")
                if not view.evaluate(SORTED, direction):
                    problems.append(f"the list is not sorted: {direction}")
            if view.evaluate(f"getComputedStyle({FOCUS}).outlineStyle") == "none":
                problems.append("the focus cannot be seen")
        else:
            problems.append("no button to sort by is reached")
        if tab_to(view, "summary"):
            view.keyboard.press("Enter")
            if not view.evaluate(f"{FOCUS}.parentElement.open"):
                problems.append("a chapter does not open")
        else:
            problems.append("no chapter is reached")
    return problems


SORTED = """direction => {
  const table = document.querySelector('table.decisions');
  const names = Array.from(table.tBodies[0].rows, row => row.cells[0].textContent);
  const sorted = [...names].sort(new Intl.Collator('nl', { numeric: true }).compare);
  if (direction === 'descending') sorted.reverse();
  const heads = table.querySelectorAll('th[aria-sort]');
  return heads.length === 1 && heads[0].getAttribute('aria-sort') === direction && names.join() === sorted.join();
}"""


def sent(browser: Browser, page: str) -> list[str]:
    """Whether the list is filtered as the address says, and the address says how it is filtered."""
    shown = "[...document.querySelector('table.decisions').tBodies[0].rows].filter(row => !row.hidden)"
    problems = []
    with browser.open(page) as view:
        option = view.evaluate("document.getElementById('proposal-filter').options[1].value")
        view.select_option("#proposal-filter", option)
        word = view.evaluate(f"{shown}[0].cells[0].textContent.trim().slice(0, 4)")
        view.fill("#text-filter", word)
        rows = view.evaluate(f"{shown}.map(row => row.textContent)")
        fragment = view.evaluate("location.hash")
    with browser.open(page, fragment=fragment) as view:
        if not rows or view.evaluate(f"{shown}.map(row => row.textContent)") != rows:
            problems.append("the address that was sent shows another list")
        if view.evaluate("[document.getElementById('proposal-filter').value, document.getElementById('text-filter').value]") \
                != [option, word]:
            problems.append("the address that was sent does not say how the list is filtered")
    return problems


def cards(browser: Browser, page: str) -> list[str]:
    """Whether nothing of a row of the list is off a phone's screen."""
    with browser.open(page, 390) as view:
        over = view.evaluate("""() => [...document.querySelectorAll('table.decisions tbody :is(th, td)')].filter(cell => {
          const box = cell.getBoundingClientRect();
          return box.width > 0 && (box.right > innerWidth || box.left < 0);
        }).length""")
    return [f"{over} cells of the list are off the screen of a phone"] if over else []


def without_script(browser: Browser, page: str) -> list[str]:
    texts = []
    for enabled in (True, False):
        with browser.open(unfolded(page), java_script_enabled=enabled) as view:
            # The two aids that only a script can give are the only difference.
            view.evaluate("document.querySelectorAll('.filter, .buttons').forEach(aid => aid.remove())")
            texts.append(view.evaluate("document.body.innerText"))
    problems = [] if texts[0] == texts[1] else ["the text is not the same without script"]
    with browser.open(page, java_script_enabled=False) as view:
        view.locator("summary").first.click()
        if not view.evaluate("document.querySelector('details')?.open"):
            problems.append("without script a chapter does not open")
    return problems


def requests(browser: Browser, page: str) -> list[str]:
    urls: list[str] = []
    with browser.open(unfolded(page), requests=urls) as view:
        view.wait_for_load_state("networkidle")
    return urls[1:]


def sideways(width: int):
    def problems(browser: Browser, page: str) -> list[str]:
        with browser.open(unfolded(page), width) as view:
            over = view.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        return [f"the page is {over} px wider than the screen"] if over > 0 else []

    return problems


def forced_colours(browser: Browser, page: str) -> list[str]:
    problems = []
    for theme in ("light", "dark"):
        with browser.open(unfolded(page), color_scheme=theme, forced_colors="active") as view:
            problems += [f"{theme}: {shape} cannot be seen" for shape in view.evaluate(FAINT)]
    return problems


#: Shapes of which neither filling nor line has a contrast of 3 with the page, each kind once.
FAINT = """() => {
  const light = text => {
    const parts = text.match(/[\\d.]+/g).slice(0, 3).map(part => part / 255)
      .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
  };
  const contrast = (one, other) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  const probe = document.createElement('p');
  document.body.append(probe);
  probe.style.backgroundColor = 'Canvas';
  const page = light(getComputedStyle(probe).backgroundColor);
  const shapes = Array.from(document.querySelectorAll('svg :is(path, line, circle, rect, text)'));
  const faint = shapes.filter(shape => {
    const style = getComputedStyle(shape);
    return ![style.fill, shape.tagName === 'text' ? 'none' : style.stroke]
      .some(colour => colour !== 'none' && contrast(light(colour), page) >= 3);
  });
  return [...new Set(faint.map(shape => `${shape.tagName}.${shape.getAttribute('class') ?? ''}`))];
}"""


def motion(browser: Browser, page: str) -> list[str]:
    with browser.open(page, reduced_motion="reduce") as view:
        moving = view.evaluate("""() => [...document.querySelectorAll('*')].filter(element => {
          const style = getComputedStyle(element);
          return style.scrollBehavior === 'smooth' || style.animationName !== 'none'
            || style.transitionDuration !== '0s';
        }).map(element => element.tagName)""")
    return [f"{element} moves" for element in moving]


CHECKS = [
    Check("the keyboard is enough", keyboard, reports_only=True, faults={
        "no skip link": lambda page: replaced(page, 'class="skip"', 'class="skip" tabindex="-1"'),
        "buttons out of reach": lambda page: allowed(
            replaced(page, 'button.type = "button";', 'button.type = "button"; button.tabIndex = -1;')),
        "a sort that does nothing": lambda page: allowed(
            replaced(page, "body.append(...rows.map(row => row[1]));", "")),
        "folds out of reach": lambda page: replaced(page, "<summary>", '<summary tabindex="-1">'),
        "no sign of focus": lambda page: styled(page, ":focus-visible { outline: none; }"),
    }),
    Check("a filtered list can be sent", sent, reports_only=True, faults={
        "an address that says nothing": lambda page: allowed(
            replaced(page, "history.replaceState(null,", "void (null,")),
        "an address that nobody reads": lambda page: allowed(replaced(page, "    restore();\n", "")),
    }),
    Check("a row of the list is a card on a phone", cards, reports_only=True, faults={
        "a row that is a row": lambda page: styled(page, "table.decisions tbody tr { width: 60rem; }"),
    }),
    Check("the text is there without script", without_script, reports_only=True, faults={
        "text that a script brings": lambda page: allowed(
            replaced(page, '"use strict";', '"use strict"; document.querySelector("h1").append("!");')),
        "folds that are none": lambda page: replaced(
            replaced(page, "<details>", "<div>"), "</details>", "</div>"),
    }),
    Check("nothing is asked for", requests, faults={
        "a picture from elsewhere": lambda page: unguarded(
            replaced(page, "</h1>", '</h1><img alt="" src="https://example.org/a.png"/>')),
    }),
    Check("320 px are enough", sideways(320), faults={
        "something wide": lambda page: styled(page, ".answers { width: 600px; }"),
    }),
    Check("nothing moves for who wants rest", motion, faults={
        "smooth scrolling always": lambda page: styled(page, "html { scroll-behavior: smooth !important; }"),
    }),
]

#: Those of a report with every kind of drawing.
DRAWINGS = [
    Check("forced colours show every drawing", forced_colours, faults={
        "a line in the colour of the page": lambda page: styled(
            page, "@media (forced-colors: active) { .chart .line { stroke: Canvas; } }"),
        "colours of the light theme": lambda page: styled(
            page, "@media (forced-colors: active) { .chart .bars { fill: #12436d; } }"),
    }),
]
