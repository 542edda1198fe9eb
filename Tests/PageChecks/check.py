"""A check of a page, with the faults that it must find."""

from dataclasses import dataclass
from typing import Callable

from browser import Browser


@dataclass(frozen=True)
class Check:
    """Something that must hold of a page."""

    name: str
    #: What is wrong with a page; nothing for a good one.
    problems: Callable[[Browser, str], list[str]]
    #: By name, what spoils a good page so that the check must find a problem.
    faults: dict[str, Callable[[str], str]]
    #: Whether it looks for what a report alone has, such as a list of decisions.
    reports_only: bool = False
