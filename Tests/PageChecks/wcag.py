"""Criteria of WCAG 2.2 that axe-core does not judge: text set wider and larger, focus at every stop, tables on a phone, what is
announced, names of controls, and what a page does that readers cannot stop. docs/accessibility.md says which check is for which.
"""

import re

from browser import Browser
from check import Check
from pages import allowed, replaced, styled, unfolded

#: The distances of criterion 1.4.12.
SPACED = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }" \
    " p { margin-bottom: 2em !important; }"

#: Letters of twice the size, on a screen that stays as it is: criterion 1.4.4 without the zoom of the browser.
DOUBLED = "html { font-size: 200% !important; }"

#: Elements of which text is cut off; what is one pixel wide is for screen readers alone.
CUT = """() => [...document.querySelectorAll('body *')].filter(element => {
  const style = getComputedStyle(element);
  return !element.closest('svg') && element.getClientRects().length > 0 && element.clientWidth > 1
    && /hidden|clip/.test(style.overflowX + style.overflowY)
    && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
}).map(element => `${element.tagName.toLowerCase()} «${element.textContent.slice(0, 30)}»`)"""


def adapted(style: str, width: int):
    """Whether nothing more is cut off or pushed off the screen with a style of the reader's own."""

    def problems(browser: Browser, page: str) -> list[str]:
        # The style is one of the reader's own, which no policy of the page forbids.
        with browser.open(unfolded(page), width, bypass_csp=True) as view:
            # Of a name without end the beginning is shown where several stand beside each other.
            known = view.evaluate(CUT)
            view.add_style_tag(content=style)
            over = view.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            cut = [element for element in view.evaluate(CUT) if element not in known]
        return [f"{element} is cut off" for element in cut] + ([f"the page is {over} px too wide"] if over > 0 else [])

    return problems


#: Of the element with the focus: its number among all elements, and what is wrong with it.
STOP = """() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const box = element.getBoundingClientRect();
  const wrong = [];
  const style = getComputedStyle(element);
  if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) wrong.push('shows no focus');
  const left = Math.max(box.left, 0), right = Math.min(box.right, innerWidth);
  const top = Math.max(box.top, 0), bottom = Math.min(box.bottom, innerHeight);
  const seen = [.1, .3, .5, .7, .9].some(x => [.1, .5, .9].some(y => {
    const hit = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
    return hit && (element.contains(hit) || hit.contains(element) && hit.matches('a, button, summary, label'));
  }));
  if (right <= left || bottom <= top || !seen) wrong.push('is hidden by something else');
  const name = element.textContent.trim().slice(0, 30) || element.id;
  return [[...document.querySelectorAll('*')].indexOf(element), `${element.tagName.toLowerCase()} «${name}»`, wrong];
}"""


#: How many failures of one page are enough.
MOST_FAILURES = 5


def stops(width: int):
    """Every stop of the Tab key: in the order of the page, with the focus in sight, up to the end and out of it."""

    def problems(browser: Browser, page: str) -> list[str]:
        found, order = [], []
        # Nothing is judged while it still scrolls.
        with browser.open(unfolded(page, 1), width, reduced_motion="reduce") as view:
            address = view.url
            most = view.evaluate("document.querySelectorAll('a, button, summary, select, input, [tabindex]').length") + 5
            for _ in range(most):
                view.keyboard.press("Tab")
                stop = view.evaluate(STOP)
                if stop is None:
                    break
                order.append(stop[0])
                found += [f"{stop[1]} {wrong}" for wrong in stop[2]]
                # More of the same would say no more.
                if len(found) >= MOST_FAILURES:
                    return found[:MOST_FAILURES]
                if order[-2:-1] == [stop[0]]:
                    found.append(f"{stop[1]} holds the focus")
                    break
            else:
                found.append("the Tab key does not lead out of the page")
            if view.url != address:
                found.append("the focus alone changes the address")
        if order != sorted(order):
            found.append("the Tab key leaves the order of the page")
        return found if len(order) > 10 else [*found, f"only {len(order)} stops"]

    return problems


def tables(browser: Browser, page: str) -> list[str]:
    """Whether tables are tables to a screen reader where a phone shows them as cards."""
    with browser.open(unfolded(page), 390) as view:
        shown = view.evaluate("[...document.querySelectorAll('table')].filter(one => one.getClientRects().length > 0).length")
        heads = view.evaluate("[...document.querySelectorAll('tbody th')].filter(one => one.getClientRects().length > 0).length")
        tree = view.context.new_cdp_session(view).send("Accessibility.getFullAXTree")["nodes"]
    roles = [node["role"]["value"] for node in tree if not node.get("ignored") and "role" in node]
    problems = [] if roles.count("table") == shown else [f"{shown} tables, of which a screen reader sees {roles.count('table')}"]
    return problems + ([] if roles.count("rowheader") >= heads > 0 else ["rows without the heading of their row"])


def announced(browser: Browser, page: str) -> list[str]:
    """Whether a screen reader hears how many rows are left."""
    with browser.open(page) as view:
        status = view.locator("[role=status][aria-live=polite]")
        if status.count() != 1:
            return ["nothing announces what the filter did"]
        view.fill("#text-filter", "zzzz")
        none = status.text_content()
        view.fill("#text-filter", "")
        every = status.text_content()
    return [] if re.search(r"\b0\b", none) and re.search(r"\d", every) and none != every else [f"the filter announces «{none}»"]


def labels(browser: Browser, page: str) -> list[str]:
    """Controls that are called something else than what stands on them: who speaks to the computer reads that."""
    with browser.open(unfolded(page)) as view:
        return view.evaluate("""() => [...document.querySelectorAll('a, button, summary, select, input')].filter(control => {
          const name = control.getAttribute('aria-label');
          const words = control.innerText?.trim().toLowerCase();
          return name !== null && words && !name.toLowerCase().includes(words);
        }).map(control => `«${control.innerText}» is called «${control.getAttribute('aria-label')}»`)""")


#: What a page would need for what it must not do, by what that is.
DEEDS = {
    "something happens after some time": r"\b(setTimeout|setInterval|requestAnimationFrame)\b|http-equiv=\"refresh\"|<marquee|<blink",
    "single keys do something": r"key(down|up|press)|accesskey=",
    "pressing does something, rather than letting go": r"\b(mousedown|pointerdown|touchstart)\b",
    "something is dragged, or the device moved": r"\bdrag(start)?\b|draggable=|devicemotion|deviceorientation|touchmove|pointermove",
    "something appears under the pointer": r":hover\b|\bmouse(over|enter)\b|<[^>]* title=\"",
    "it asks to turn the device": r"\(orientation:",
    "something moves": r"(?<![-\w])animation(-name)?:|@keyframes",
    "it plays or shows a film": r"<(audio|video|object|embed|iframe)\b",
    "it shows text as a picture": r"<img\b|<image\b|<canvas\b",
    "it asks who the reader is, or for a password": r"<form\b|type=\"(password|email|tel)\"",
}


#: Whether something stands elsewhere on the screen than its neighbours in the page.
REORDERED = """() => [...document.querySelectorAll('body *')].some(element => {
  const style = getComputedStyle(element);
  return style.order !== '0' || style.float !== 'none' || /reverse/.test(style.flexDirection);
})"""


def deeds(browser: Browser, page: str) -> list[str]:
    found = [what for what, form in DEEDS.items() if re.search(form, page)]
    if found:
        return found
    with browser.open(page) as view:
        return ["it stands otherwise in the page than on the screen"] if view.evaluate(REORDERED) else []


def dropped(text: str):
    """A fault that puts something into the page."""
    return lambda page: replaced(page, "</h1>", f"</h1>{text}")


CHECKS = [
    Check("text may be set wider", adapted(SPACED, 1280), faults={
        "a box of one height": lambda page: styled(page, "dd { height: 1.25em; line-height: 1.2; overflow: hidden; }"),
    }),
    Check("text may be set wider on a phone", adapted(SPACED, 320), faults={
        "lines that do not break": lambda page: styled(page, "h2 { white-space: nowrap; }"),
    }),
    Check("text may be twice as large", adapted(DOUBLED, 1280), faults={
        "a box of one height": lambda page: styled(page, "h2 { height: 40px; overflow: hidden; }"),
        "a column of one width": lambda page: styled(page, "main { min-width: 90rem; }"),
    }),
    Check("every stop of the Tab key is seen", stops(1280), faults={
        "no focus on buttons": lambda page: styled(page, "button:focus-visible { outline: 0; }"),
        "something before it": lambda page: styled(
            page, "body::after { content: ''; position: fixed; inset: 0; background: var(--paper); }"),
        "a trap": lambda page: allowed(replaced(
            page, '"use strict";', '"use strict"; addEventListener("keydown", event => {'
            ' if (document.activeElement.matches("summary")) event.preventDefault(); });')),
        "an order of its own": lambda page: replaced(page, 'id="text-filter"', 'id="text-filter" tabindex="1"'),
        "a page that leaves on focus": lambda page: allowed(replaced(
            page, '"use strict";', '"use strict"; addEventListener("focusin", () => history.replaceState(null, "", "#a"));')),
    }),
    Check("every stop of the Tab key is seen on a phone", stops(390), faults={
        "a bar before it": lambda page: styled(
            page, "body::after { content: ''; position: fixed; inset: 5% 0 0; background: var(--paper); }"),
    }),
    Check("tables are tables on a phone", tables, faults={
        "tables that are none": lambda page: page.replace("<table", '<table role="none"'),
        "rows without a heading": lambda page: replaced(page, 'scope="row"', 'role="cell"'),
    }),
    Check("what the filter did is announced", announced, reports_only=True, faults={
        "a count that says nothing": lambda page: allowed(replaced(page, "status.textContent =", "status.dataset.said =")),
        "a count that nobody hears": lambda page: replaced(page, 'aria-live="polite"', ""),
    }),
    Check("controls are called what stands on them", labels, faults={
        "another name": lambda page: replaced(page, "<summary>", '<summary aria-label="meer">'),
    }),
    Check("the page does nothing that readers cannot stop", deeds, faults={
        "a refresh": dropped('<meta http-equiv="refresh" content="9"/>'), "a timer": dropped("setTimeout"),
        "a key": dropped("keydown"), "an access key": dropped('<a accesskey="a"></a>'), "a press": dropped("pointerdown"),
        "a drag": dropped('<p draggable="true"></p>'), "a motion": dropped("devicemotion"),
        "a tip": dropped('<p title="tip"></p>'), "a hover": lambda page: styled(page, "p:hover { color: red; }"),
        "another order": lambda page: styled(page, "p { order: 1; }"),
        "the reverse": lambda page: styled(page, "p { flex-direction: row-reverse; }"),
        "a float": lambda page: styled(page, "p { float: left; }"),
        "a turn": lambda page: styled(page, "@media (orientation: portrait) { p { color: red; } }"),
        "an animation": lambda page: styled(page, "p { animation: a 1s; }"),
        "a film": dropped("<video></video>"), "a picture": dropped('<img alt=""/>'), "a form": dropped("<form></form>"),
    }),
]
