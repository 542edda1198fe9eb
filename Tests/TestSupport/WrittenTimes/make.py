#!/usr/bin/env python3
"""Writes times.tsv: moments in every form that a column of times may have, with what they are in Europe/Amsterdam.

Python's datetime and zoneinfo say which moment it is; the forms are written out here, apart from the program that reads
them. A row is: the word of the format, the cell, seconds since 1970, seconds ahead of UTC, and the precision.
"""
import datetime as dt
import pathlib
import zoneinfo

AMSTERDAM = zoneinfo.ZoneInfo("Europe/Amsterdam")
UTC = dt.timezone.utc
DUTCH = "januari februari maart april mei juni juli augustus september oktober november december".split()
DUTCH_SHORT = "jan. feb. mrt. apr. mei jun. jul. aug. sep. okt. nov. dec.".split()
ENGLISH = "January February March April May June July August September October November December".split()
WEEKDAYS = ["maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split(), "ma di wo do vr za zo".split(),
            "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(), "Mon Tue Wed Thu Fri Sat Sun".split()]

# The nights on which the clocks change are among the days, and both halves of a day among the times.
DAYS = [dt.date(2024, 3, 9), dt.date(2024, 3, 31), dt.date(2024, 10, 27), dt.date(2031, 12, 31), dt.date(2000, 1, 1),
        dt.date(2024, 2, 29), dt.date(2025, 5, 14), dt.date(2019, 8, 23)]


def day_forms(d):
    """Every way to write a day, by the word of its format."""
    y, m, n, s = f"{d.year:04}", d.month, d.day, f"{d.year % 100:02}"
    dutch, short, english = DUTCH[m - 1], DUTCH_SHORT[m - 1], ENGLISH[m - 1]
    e3 = english[:3]
    yield "iso", d.isoformat()
    yield "jjjjmmdd", f"{d:%Y%m%d}"
    yield from (("jjjj/mm/dd", f"{y}/{m:02}/{n:02}"), ("jjjj/mm/dd", f"{y}/{m}/{n}"))
    for year, word in ((y, "jjjj"), (s, "jj")):
        for mark in "-/.":
            yield f"dd{mark}mm{mark}{word}", f"{n:02}{mark}{m:02}{mark}{year}"
            yield f"dd{mark}mm{mark}{word}", f"{n}{mark}{m}{mark}{year}"
        for mark in "-/":
            yield f"mm{mark}dd{mark}{word}", f"{m:02}{mark}{n:02}{mark}{year}"
            yield f"mm{mark}dd{mark}{word}", f"{m}{mark}{n}{mark}{year}"
        for text in (f"{n} {dutch} {year}", f"{n}-{short.rstrip('.')}-{year}", f"{n}-{short}-{year}",
                     f"{n:02}-{e3.upper()}-{year}", f"{n:02} {e3} {year}", f"{n} {english} {year}",
                     f"{n:02}/{e3}/{year}"):
            yield f"d mmmm {word}", text
        for text in (f"{e3} {n}, {year}", f"{english} {n}, {year}", f"{e3}. {n} {year}"):
            yield f"mmmm d, {word}", text
        for names in WEEKDAYS:
            name = names[d.weekday()]
            yield f"d mmmm {word}", f"{name} {n} {dutch} {year}"
            yield f"d mmmm {word}", f"{name}, {n:02} {e3} {year}"
            yield f"mmmm d, {word}", f"{name}. {english} {n}, {year}"


def time_forms(h, m, s, is_iso, is_compact):
    """Every way to write a time of day behind a date, with what it leaves out."""
    twelve, half = (h - 1) % 12 + 1, "AM" if h < 12 else "PM"
    hour = f"{h:02}" if is_iso else f"{h}"
    hour12 = f"{twelve:02}" if is_iso else f"{twelve}"
    minute, second = "minute", "second"
    yield from ((f" {hour}:{m:02}", minute), (f"T{h:02}:{m:02}:{s:02}", second), (f" {h:02}.{m:02}", minute),
                (f" {h:02}.{m:02}.{s:02}", second), (f"T{h:02}{m:02}{s:02}", second),
                (f" {h:02}:{m:02}:{s:02}.339166", second), (f" {h:02}.{m:02}.{s:02}.000000000", second),
                (f"T{h:02}:{m:02}:{s:02},5", second), (f", {h:02}:{m:02}:{s:02}", second),
                (f" - {h:02}:{m:02}", minute), (f" om {h:02}:{m:02} uur", minute), (f" {h:02}.{m:02} uur", minute),
                (f" {hour12}:{m:02} {half}", minute), (f", {hour12}:{m:02}:{s:02} {half.lower()}", second),
                (f" {twelve:02}.{m:02}.{s:02}.000000 {half}", second))


def moment(day, h=0, m=0, s=0, zone=None):
    """Seconds since 1970 and seconds ahead of UTC in Amsterdam; 24:00 is the next midnight."""
    naive = dt.datetime.combine(day, dt.time()) + dt.timedelta(hours=h, minutes=m, seconds=s)
    if zone is not None:
        instant = int(naive.replace(tzinfo=UTC).timestamp()) - zone
    else:
        instant = int(naive.replace(tzinfo=AMSTERDAM).timestamp())
    ahead = dt.datetime.fromtimestamp(instant, AMSTERDAM).utcoffset()
    return instant, int(ahead.total_seconds())


ZONES = [("Z", 0), (" UTC", 0), (" GMT", 0), (" CET", 3600), (" CEST", 7200), ("+01", 3600), ("-0430", -16200),
         (" +01:00", 3600), ("+14:00", 50400)]
TIMES = [(14, 5, 7), (2, 30, 0), (0, 0, 59), (12, 59, 0), (9, 15, 30), (23, 59, 59), (11, 0, 0)]


def rows():
    number = 0
    seen = set()
    for index, day in enumerate(DAYS):
        for word, text in day_forms(day):
            # Each way to write a day alone once, and with a time and a zone that go on from row to row.
            yield word, text, *moment(day), "day"
            h, m, s = TIMES[number % len(TIMES)]
            forms = list(time_forms(h, m, s, word == "iso", word == "jjjjmmdd"))
            form, precision = forms[number % len(forms)]
            shown = s if precision == "second" else 0
            yield word, text + form, *moment(day, h, m, shown), precision
            number += 1
            if word in seen:
                continue
            # With the first of a format every form of the time, every zone, and midnight at its end.
            seen.add(word)
            for form, precision in forms:
                yield word, text + form, *moment(day, h, m, s if precision == "second" else 0), precision
            for zone, offset in ZONES:
                yield word, f"{text} {h:02}:{m:02}:{s:02}{zone}", *moment(day, h, m, s, offset), "second"
            yield word, f"{text} 24:00", *moment(day, 24), "minute"
            yield word, f"{text} 24:00:00", *moment(day, 24), "second"
    for day in DAYS:
        for h, m, s in TIMES:
            instant, ahead = moment(day, h, m, s, 0)
            yield "epoch_s", str(instant), instant, ahead, "second"
            yield "epoch_ms", f"{instant}{s:03}", instant, ahead, "second"
            days = (day - dt.date(1899, 12, 30)).days
            second = h * 3600 + m * 60 + s
            yield "spreadsheet_days", f"{days},{round(second / 86400 * 1e6):06}", *moment(day, h, m, s), "second"
        yield "spreadsheet_days", f"{days}", *moment(day), "day"
        yield "spreadsheet_days", f"{days}.0", *moment(day), "day"
        yield "spreadsheet_days", f"{days}.6", *moment(day, 14, 24), "minute"
        yield "spreadsheet_days", f"{days}.59999999995", *moment(day, 14, 24), "second"


def main():
    # Epochs of 9 digits are read by no format.
    lines = sorted({r for r in rows() if not (r[0].startswith("epoch") and r[2] < 10**9)})
    text = "".join("\t".join(map(str, line)) + "\n" for line in lines)
    pathlib.Path(__file__).with_name("times.tsv").write_text(text, encoding="utf-8")


main()
