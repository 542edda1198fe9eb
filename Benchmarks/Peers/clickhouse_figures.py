"""Captured, used and missing answers per product and field of a log, with ClickHouse in the process (chdb)."""

import csv

import chdb

import figures

# A field is used in a registration when an action at or after its time names it, so the last action that does decides.
NAMED = """
SELECT registratie_id, arrayJoin(splitByChar('|', gebruikte_velden)) AS veld, max(tijdstip) AS last
FROM {actions} WHERE gebruikte_velden <> '' GROUP BY registratie_id, veld
"""

# A registration has what its actions named in two arrays, so that one pass over the columns counts all.
WIDE = """
SELECT product, {counts}
FROM (
    SELECT *, arrayFilter((name, last) -> last >= tijdstip, names, lasts) AS named
    FROM {log} AS registrations
    LEFT JOIN (
        SELECT registratie_id, groupArray(veld) AS names, groupArray(last) AS lasts FROM ({named_fields})
        GROUP BY registratie_id
    ) AS actions ON registrations.registratie_id = actions.registratie_id
)
GROUP BY product
"""

# The actions know few of the registrations; only these are distinguished for what nobody answered.
LONG = """
SELECT product, veld, sum(captured), sum(used), sum(wanted) - sum(used)
FROM (
    SELECT product, veld, toInt64(countIf({captured})) AS captured,
        toInt64(countIf(last <> '' AND last >= tijdstip AND {captured})) AS used, toInt64(0) AS wanted
    FROM {log} AS answers LEFT JOIN ({named_fields}) AS named
        ON answers.registratie_id = named.registratie_id AND answers.veld = named.veld
    GROUP BY product, veld
    UNION ALL
    SELECT product, veld, toInt64(0), toInt64(0), toInt64(count())
    FROM (
        SELECT registratie_id, min(tijdstip) AS first, any(product) AS product FROM {log}
        WHERE registratie_id IN (SELECT registratie_id FROM ({named_fields})) GROUP BY registratie_id
    ) AS registrations JOIN ({named_fields}) AS named ON registrations.registratie_id = named.registratie_id
    WHERE last >= first GROUP BY product, veld
)
GROUP BY product, veld
"""


def text(value):
    return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'"


def name(value):
    return "`" + value.replace("\\", "\\\\").replace("`", "\\`") + "`"


def source(path):
    """A file as a table of texts, and its columns."""
    with open(path, newline="", encoding="utf-8") as file:
        columns = next(csv.reader(file))
    structure = ", ".join(f"{name(column)} String" for column in columns)
    return f"file({text(str(path))}, 'CSVWithNames', {text(structure)})", columns


def captured(column):
    placeholders = ", ".join(text(word) for word in figures.PLACEHOLDERS)
    return f"(NOT has([{placeholders}], lower(trimBoth({column}))))"


def rows(query, threads):
    """The rows of an answer. A statement for each column is longer than ClickHouse takes by default."""
    limits = "max_query_size = 10000000, max_ast_elements = 1000000, max_expanded_ast_elements = 1000000"
    return csv.reader(str(chdb.query(f"{query} SETTINGS max_threads = {threads}, {limits}", "CSV")).splitlines())


def wide(log, columns, named_fields, threads):
    asked = [column for column in columns if column not in figures.ROLES]
    others = [row[0] for row in rows(f"SELECT DISTINCT veld FROM ({named_fields})", threads) if row[0] not in asked]
    counts = [
        f"countIf({captured(name(field))}), countIf(has(named, {text(field)}) AND {captured(name(field))}), "
        f"countIf(has(named, {text(field)}))" for field in asked]
    counts += [f"0, 0, countIf(has(named, {text(field)}))" for field in others]
    query = WIDE.format(counts=", ".join(counts), log=log, named_fields=named_fields)
    for product, *numbers in rows(query, threads):
        for field, *three in zip(asked + others, *[map(int, numbers[start::3]) for start in range(3)]):
            found, used, wanted = three
            yield product, field, found, used, wanted - used


def long(log, columns, named_fields, threads):
    query = LONG.format(captured=captured("waarde"), log=log, named_fields=named_fields)
    for product, field, *numbers in rows(query, threads):
        yield product, field, *map(int, numbers)


def main():
    arguments = figures.arguments("clickhouse_figures.py")
    log, columns = source(arguments.log / "registraties.csv")
    named_fields = NAMED.format(actions=source(arguments.log / "vervolgacties.csv")[0])
    figures.show({"wide": wide, "long": long}[arguments.shape](log, columns, named_fields, arguments.threads))


main()
