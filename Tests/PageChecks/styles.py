"""Whether the browser understands every rule of the style."""

import re

import tinycss2

from browser import Browser
from check import Check
from pages import styled

ASK = """questions => questions.filter(([kind, name, value]) => ({
  declaration: () => !CSS.supports(name, value),
  selector: () => { try { document.querySelector(name); return false; } catch { return true; } },
  // A query that is not understood is neither true nor false.
  media: () => !matchMedia(name).matches && !matchMedia(`not ${name}`).matches,
  page: () => ![...document.styleSheets[0].cssRules].some(
    rule => rule instanceof CSSPageRule && rule.style.getPropertyValue(name) !== ''),
})[kind]()).map(question => question.join(' '))"""


def questions(rules, is_page: bool = False):
    """What to ask the browser: each selector, media query and declaration."""
    for rule in rules:
        if rule.type == "at-rule":
            prelude = tinycss2.serialize(rule.prelude).strip()
            if rule.at_keyword == "media":
                yield ["media", prelude, ""]
                yield from questions(tinycss2.parse_rule_list(rule.content, skip_whitespace=True, skip_comments=True))
            elif rule.at_keyword == "page":
                yield from block(rule.content, "page")
        elif rule.type == "qualified-rule":
            yield ["selector", re.sub(r"\s+", " ", tinycss2.serialize(rule.prelude)).strip(), ""]
            yield from block(rule.content, "declaration")
        elif rule.type == "error":
            yield ["selector", rule.message, ""]


def block(content, kind: str):
    for item in tinycss2.parse_blocks_contents(content, skip_whitespace=True, skip_comments=True):
        if item.type == "declaration" and not item.name.startswith("--"):
            # Within a margin box, such as @bottom-right, declarations are those of any rule.
            yield [kind, item.name, tinycss2.serialize(item.value).strip()]
        elif item.type == "at-rule":
            yield from block(item.content, "declaration")
        elif item.type == "error":
            yield [kind, item.message, ""]


def problems(browser: Browser, page: str) -> list[str]:
    style = re.search(r"<style>(.*?)</style>", page, re.DOTALL).group(1)
    rules = tinycss2.parse_stylesheet(style, skip_whitespace=True, skip_comments=True)
    with browser.open(page) as view:
        return view.evaluate(ASK, list(questions(rules)))


CHECKS = [
    Check(
        "the style is understood", problems,
        faults={
            "an unknown property": lambda page: styled(page, "p { colr: red; }"),
            "an unknown value": lambda page: styled(page, "p { color: reddish; }"),
            "an unknown selector": lambda page: styled(page, "p:hoover { color: red; }"),
            "an unknown media query": lambda page: styled(page, "@media (prefers-colour: dark) { p { color: red; } }"),
        }),
]
