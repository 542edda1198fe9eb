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

# What is captured takes neither ids nor times: it is counted without a join. The actions know few of the registrations, and only
# these are looked up; what an action names and nobody answered is missing.
FIGURES = """
WITH found AS (
    SELECT product, veld, count(*) AS captured FROM ({answers}) WHERE {captured} GROUP BY ALL
), few AS MATERIALIZED ({few}), wanted AS (
    SELECT product, veld, count(*) AS wanted
    FROM ({registrations}) JOIN named USING (registratie_id)
    WHERE last >= tijdstip
    GROUP BY ALL
), needed AS (
    SELECT product, veld, count(*) AS used
    FROM ({few_answers}) JOIN named USING (registratie_id, veld)
    WHERE last >= tijdstip AND {captured}
    GROUP BY ALL
)
SELECT product, veld, coalesce(captured, 0), coalesce(used, 0), coalesce(wanted, 0) - coalesce(used, 0)
FROM found FULL JOIN wanted USING (product, veld) LEFT JOIN needed USING (product, veld)
"""


def source(path):
    return f"read_csv('{path}', all_varchar = true, header = true, delim = ',', quote = '\"', escape = '\"')"


def unpivoted(table, keys):
    """The answers in the columns of a wide table, a row each."""
    return f"UNPIVOT {table} ON COLUMNS(* EXCLUDE ({keys})) INTO NAME veld VALUE waarde"


def parts(shape, log):
    """What the figures are made of, in a log of this shape."""
    known = "registratie_id IN (SELECT registratie_id FROM named)"
    if shape == "wide":
        keys = "registratie_id, tijdstip, product"
        others = "kanaal, medewerker, afhandeltijd_s"
        return {
            "answers": unpivoted(f"(SELECT * EXCLUDE (registratie_id, tijdstip, {others}) FROM {log})", "product"),
            "few": f"SELECT * EXCLUDE ({others}) FROM {log} WHERE {known}",
            "registrations": f"SELECT {keys} FROM few",
            "few_answers": unpivoted("few", keys)}
    return {
        "answers": f"SELECT product, veld, waarde FROM {log}",
        "few": f"SELECT registratie_id, tijdstip, product, veld, waarde FROM {log} WHERE {known}",
        "registrations": (
            "SELECT registratie_id, min(tijdstip) AS tijdstip, any_value(product) AS product FROM few "
            "GROUP BY registratie_id"),
        "few_answers": "SELECT * FROM few"}


def main():
    arguments = figures.arguments("duckdb_figures.py")
    connection = duckdb.connect(config={"threads": arguments.threads, "preserve_insertion_order": False})
    connection.execute(NAMED.format(actions=source(arguments.log / "vervolgacties.csv")))
    placeholders = ", ".join(f"'{word}'" for word in figures.PLACEHOLDERS)
    figures.show(connection.execute(FIGURES.format(
        captured=f"lower(trim(waarde)) NOT IN ({placeholders})",
        **parts(arguments.shape, source(arguments.log / "registraties.csv")))).fetchall())


main()
