"""Captured, used and missing answers per product and field of a log, with DuckDB."""

import duckdb

import figures

# A field is used in a registration when an action at or after its time names it, so the last action that does decides.
NAMED = """
CREATE TEMP TABLE named AS
SELECT registratie_id, veld, max(tijdstip) AS last
FROM (SELECT registratie_id, tijdstip, unnest(string_split(gebruikte_velden, '|')) AS veld FROM {actions})
GROUP BY ALL
"""

# The answers are gone through once, as they are read; what an action names and nobody answered is missing.
FIGURES = """
WITH wanted AS (
    SELECT product, veld, count(*) AS wanted
    FROM ({registrations}) JOIN named USING (registratie_id)
    WHERE last >= tijdstip
    GROUP BY ALL
), found AS (
    SELECT product, veld, count(*) AS captured, count(*) FILTER (last >= tijdstip) AS used
    FROM ({answers}) LEFT JOIN named USING (registratie_id, veld)
    WHERE lower(trim(waarde)) NOT IN ({placeholders})
    GROUP BY ALL
)
SELECT product, veld, coalesce(captured, 0), coalesce(used, 0), coalesce(wanted, 0) - coalesce(used, 0)
FROM found FULL JOIN wanted USING (product, veld)
"""


def source(path):
    return f"read_csv('{path}', all_varchar = true, header = true, delim = ',', quote = '\"', escape = '\"')"


def main():
    arguments = figures.arguments("duckdb_figures.py")
    connection = duckdb.connect(config={"threads": arguments.threads})
    log = source(arguments.log / "registraties.csv")
    connection.execute(NAMED.format(actions=source(arguments.log / "vervolgacties.csv")))
    if arguments.shape == "wide":
        registrations = f"SELECT registratie_id, tijdstip, product FROM {log}"
        answers = (
            f"UNPIVOT (SELECT * EXCLUDE (kanaal, medewerker, afhandeltijd_s) FROM {log}) "
            "ON COLUMNS(* EXCLUDE (registratie_id, tijdstip, product)) INTO NAME veld VALUE waarde")
    else:
        # The actions know few of the registrations; only these are distinguished.
        registrations = (
            f"SELECT registratie_id, min(tijdstip) AS tijdstip, any_value(product) AS product FROM {log} "
            "WHERE registratie_id IN (SELECT registratie_id FROM named) GROUP BY registratie_id")
        answers = f"SELECT registratie_id, tijdstip, product, veld, waarde FROM {log} WHERE waarde IS NOT NULL"
    placeholders = ", ".join(f"'{word}'" for word in figures.PLACEHOLDERS)
    figures.show(connection.execute(FIGURES.format(
        registrations=registrations, answers=answers, placeholders=placeholders)).fetchall())


main()
