"""Shapes of other modules for the commands that propose a `kcc.yaml` and that write a report, and some of their own."""

from configuration import protocol_changes
from figures import (
    names_that_do_not_recur, products, products_fields_and_months, products_over_many_months, signals_and_products,
)
from files import columns, rejected_rows, small_files
from shape import SHAPES, day, json_cell, shape


def of_command(make, size, command):
    """Registers a shape of another module for a command."""
    SHAPES[make.__name__.replace("_", "-") + "-" + command] = (make, size, command)


of_command(columns, 75, "init")
of_command(small_files, 25, "init")
of_command(names_that_do_not_recur, 75, "init")
# A product or a question takes as much work in a report as a hundred rows.
of_command(columns, 40, "analyze")
of_command(products, 20, "analyze")
of_command(products_fields_and_months, 20, "analyze")
of_command(products_over_many_months, 300, "analyze")
of_command(protocol_changes, 100, "analyze")
of_command(signals_and_products, 40, "analyze")
of_command(names_that_do_not_recur, 100, "analyze")
of_command(rejected_rows, 250, "analyze")


@shape(85, "init")
def fields_that_look_alike(folder, n):
    """n questions each of which may be another spelling of the others."""
    rows = (
        f"R{i}-{j};{day(i % 300)};paspoort;{json_cell({'vraag over iets ' + str(i): 'x'})}"
        for i in range(n) for j in range(5)
    )
    folder.write("registraties.csv", ["registratie_id;tijdstip;product;antwoorden", *rows])


@shape(45, "init")
def lines_that_may_be_questions(folder, n):
    """n beginnings of lines, each in twenty registrations."""
    rows = (
        f"R{i}-{j};{day(i % 300)};paspoort;\"nota\nvraag {i}: x\"" for i in range(n) for j in range(20)
    )
    folder.write("registraties.csv", ["registratie_id;tijdstip;product;nota", *rows])
