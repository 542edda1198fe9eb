"""Writes Tests/MetricsTests/Seconds/StatsmodelsSeconds.swift: what statsmodels estimates of seconds per question.

The logs are those of TimedLog in the tests, drawn by the same generator. A dummy variable stands for each cell of product, channel
and month; errors are clustered by day. `use_correction` of statsmodels is G/(G − 1) · (N − 1)/(N − K) with K coefficients, the
cells and the slope, which is CR1; its t has G − 1 degrees of freedom.
"""

import datetime

import numpy
import pandas
import statsmodels
import statsmodels.api

MASK = (1 << 64) - 1
LOGS = [(1, 900, 90, 11), (2, 600, 60, 4), (3, 2400, 200, 0), (4, 1200, 25, 30)]


def split_mix(seed):
    while True:
        seed = (seed + 0x9E3779B97F4A7C15) & MASK
        mixed = ((seed ^ (seed >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & MASK
        yield mixed ^ (mixed >> 31)


def rows(seed, count, days, slope):
    numbers = split_mix(seed)
    for number in range(count):
        drawn = next(numbers)
        day = number * days // count
        questions = 1 + (drawn >> 16) % 9
        seconds = 200 + slope * questions + (drawn >> 32) % 121 + day * 7919 % 41
        if (drawn >> 48) % 150 == 0:
            seconds = 9000
        if (drawn >> 54) % 40 != 0:
            yield drawn % 2, (drawn >> 8) % 3, day, questions, seconds


def nearest_rank(percent, values):
    return sorted(values)[-(-percent * len(values) // 100) - 1]


def estimate(log):
    frame = pandas.DataFrame(rows(*log), columns=["product", "channel", "day", "x", "y"])
    frame["month"] = [(datetime.date(2024, 1, 15) + datetime.timedelta(day)).strftime("%Y-%m") for day in frame.day]
    frame["y"] = frame.groupby(["product", "channel"]).y.transform(
        lambda y: y.clip(nearest_rank(1, list(y)), nearest_rank(99, list(y))))
    cells = ["product", "channel", "month"]
    frame = frame[frame.groupby(cells).x.transform(lambda x: len(x) >= 30 and x.nunique() > 1).astype(bool)]
    dummies = pandas.get_dummies(frame.groupby(cells).ngroup()).to_numpy(dtype=float)
    fit = statsmodels.api.OLS(frame.y.to_numpy(dtype=float), numpy.column_stack([frame.x, dummies])).fit(
        cov_type="cluster", cov_kwds={"groups": frame.day.to_numpy(), "use_correction": True}, use_t=True)
    lower, upper = fit.conf_int(0.05)[0]
    return (fit.params[0], lower, upper, len(frame), frame.day.nunique())


print(f"""/// What statsmodels {statsmodels.__version__} (<https://www.statsmodels.org>) estimates of logs, written by
/// `Benchmarks/Peers/statsmodels_seconds.py`.
enum StatsmodelsSeconds {{
    /// `OLS` with a dummy variable for each cell, `cov_type="cluster"` by day with `use_correction`, `use_t`: on each line seed,
    /// registrations, days and seconds of a ``TimedLog``; the slope, both ends of its 95 % interval, registrations and days.
    static let lines = \"\"\"""")
for log in LOGS:
    slope, lower, upper, count, days = estimate(log)
    print("        " + " ".join(map(str, log)), f"{slope:.9f} {lower:.9f} {upper:.9f} {count} {days}")
print("""        \"\"\"
}""")
