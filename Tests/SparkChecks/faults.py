"""Plants faults in tables that were found equal, each of which the comparison must find."""

import datetime
from collections.abc import Callable, Iterator, Mapping

import pyarrow as pa
import pyarrow.compute as compute

Tables = dict[str, pa.Table]


def with_cell(table: pa.Table, title: str, change: Callable[[object], object]) -> pa.Table:
    """The table with the last cell that is not empty in one column changed."""
    index = table.schema.get_field_index(title)
    values = table.column(index).to_pylist()
    row = max(number for number, value in enumerate(values) if value is not None)
    values[row] = change(values[row])
    return table.set_column(index, table.schema.field(index), [pa.array(values, table.schema.field(index).type)])


def without(table: pa.Table, name: str) -> pa.Table:
    """The table without the rows of a municipality."""
    return table.filter(compute.not_equal(table.column("organisatie"), name))


def renamed(table: pa.Table, names: Mapping[str, str]) -> pa.Table:
    """The table with other municipalities in its rows."""
    values = [names.get(value, value) for value in table.column("organisatie").to_pylist()]
    return table.set_column(0, table.schema.field(0), [pa.array(values, pa.string())])


def planted(tables: Tables, broken: str) -> Iterator[tuple[str, Tables]]:
    """Each fault with its name and the tables that have it."""
    fields, runs, rejected = tables["velden"], tables["runs"], tables["afgekeurd"]
    first, second = sorted(set(fields.column("organisatie").to_pylist()))[:2]

    def fault(name: str, table: pa.Table) -> Tables:
        return {**tables, name: table}

    yield "an integer is one more", fault("velden", with_cell(fields, "gevraagd", lambda value: value + 1))
    yield "a number differs in its last digit", fault("velden", with_cell(fields, "gebruiksgraad",
                                                                         lambda value: value + 0.000001))
    yield "a date is a day later", fault("velden", with_cell(fields, "laatste_gebruik",
                                                             lambda value: value + datetime.timedelta(days=1)))
    yield "a text has a blank more", fault("afgekeurd", with_cell(rejected, "toelichting", lambda value: value + " "))
    yield "a number is empty", fault("producten", with_cell(tables["producten"], "volgdekking", lambda value: None))
    yield "a municipality is lost in a table", fault("velden", without(fields, first))
    yield "a municipality is lost everywhere", {name: without(table, first) for name, table in tables.items()}
    yield "the broken one is not named", fault("runs", without(runs, broken))
    yield "two municipalities are exchanged", fault("velden", renamed(fields, {first: second, second: first}))
    yield "a column is dropped", fault("velden", fields.drop_columns(["gericht"]))
    yield "the column of the beneficiary is dropped", fault("velden", fields.drop_columns(["velden_organisatie"]))
    yield "an integer became a text", fault("velden", fields.set_column(3, "gevraagd",
                                                                       fields.column("gevraagd").cast(pa.string())))
    yield "a row is there twice", fault("velden", pa.concat_tables([fields, fields.slice(fields.num_rows - 1)]))
    yield "the rows have another order", fault("velden", fields.take(list(range(fields.num_rows))[::-1]))
    yield "a table is lost", {name: table for name, table in tables.items() if name != "afgekeurd"}
    yield "a status is another", fault("runs", with_cell(runs, "status", lambda value: value + 1))
    yield "a message is lost", fault("runs", with_cell(runs, "message", lambda value: ""))
    yield "registrations are another number", fault("runs", with_cell(runs, "registrations", lambda value: value + 1))
