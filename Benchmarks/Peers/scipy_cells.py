"""Prints the Swift file with the cells of scipy that the tests hold our intervals and bounds against.

usage: scipy_cells.py
"""

import math
import random

import scipy
from scipy.stats import beta

MILLION = 1_000_000


def rounded_down(share):
    """The millionths of a lower bound; what lies within 1e-9 of six decimals is not rounded."""
    return math.floor(share * MILLION + 0.001)


def rounded_up(share):
    return math.ceil(share * MILLION - 0.001)


def interval(count, total):
    lower = beta.ppf(0.025, count, total - count + 1) if count > 0 else 0.0
    upper = beta.ppf(0.975, count + 1, total - count) if count < total else 1.0
    return rounded_down(lower), rounded_up(upper)


def unseen(captures, hundredths):
    """beta.ppf(0.95, 1, n/φ): the Clopper-Pearson bound of no use among n/φ captures."""
    return rounded_up(beta.ppf(0.95, 1, captures * 100 / hundredths))


def interval_cells():
    draw = random.Random(15)
    fixed = [(0, 1), (1, 1), (1, 17), (1, 2), (1, 3), (2, 24), (2, 25), (7, 120), (8, 18), (31, 4036), (0, 299), (0, 5),
             (5, 5), (30, 30), (29, 30), (98, 100), (12, 1_200), (3, 1_000), (10, 40), (500_000, 1_000_000),
             (1, 1_000_000), (999_999, 1_000_000), (170_000, 17_000_000), (8_500_000, 17_000_000), (1, 17_000_000)]
    small = [(draw.randint(0, total), total) for total in range(2, 62)]
    rare = [(draw.randint(0, 60), draw.randint(200, 20_000)) for _ in range(80)]
    large = []
    for _ in range(60):
        total = int(10 ** draw.uniform(2, 6))
        large.append((int(total * draw.random()), total))
    return fixed + small + rare + large


def unseen_cells():
    draw = random.Random(16)
    fixed = [(1, 100), (59, 100), (134, 100), (298, 100), (299, 100), (447, 150), (448, 150), (1_000_000, 100)]
    return fixed + [(int(10 ** draw.uniform(0, 5)), draw.choice([100, 101, 133, 150, 237, 512, 1_000])) for _ in range(52)]


intervals, bounds = interval_cells(), unseen_cells()
print(f"""/// What scipy {scipy.__version__} (<https://scipy.org>) says of intervals and bounds, written by `scripts/compare-certainty`.
enum SciPyCells {{
    /// `beta.ppf(0.025, x, n - x + 1)` and `beta.ppf(0.975, x + 1, n - x)`: on each line *x*, *n* and both ends in millionths,
    /// rounded outwards; what lies within 10⁻⁹ of six decimals is not rounded.
    static let intervals = \"\"\"""")
for count, total in intervals:
    print("        {} {} {} {}".format(count, total, *interval(count, total)))
print("""        \"\"\"

    /// `beta.ppf(0.95, 1, n / φ)`: on each line *n*, φ in hundredths, and the bound in millionths, rounded up likewise.
    static let unseenUseBounds = \"\"\"""")
for captures, hundredths in bounds:
    print("        {} {} {}".format(captures, hundredths, unseen(captures, hundredths)))
print("""        \"\"\"
}""")
