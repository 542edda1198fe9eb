"""Captured, used and missing answers per product and field of a log, with Polars."""

import os

import figures

ARGUMENTS = figures.arguments("polars_figures.py")
# The number of threads is read when Polars is loaded.
os.environ["POLARS_MAX_THREADS"] = str(ARGUMENTS.threads)

import polars as pl  # noqa: E402


def captured(column):
    """Whether an answer was captured in a column."""
    value = pl.col(column).str.strip_chars().str.to_lowercase()
    placeholders = [word for word in figures.PLACEHOLDERS if word]
    return (pl.col(column).is_not_null() & (value != "") & ~value.is_in(placeholders)).fill_null(False)


def named_fields():
    """The last time at which an action names a field of a registration: a field is used there when it lies at or after its time."""
    return (
        pl.scan_csv(ARGUMENTS.log / "vervolgacties.csv", infer_schema=False)
        .select("registratie_id", "tijdstip", pl.col("gebruikte_velden").str.split("|").alias("veld"))
        .explode("veld")
        .drop_nulls()
        .group_by("registratie_id", "veld")
        .agg(pl.col("tijdstip").max().alias("last"))
        .collect(engine="streaming"))


def wide(log, named):
    """An aggregate for each column, in one pass; what actions name stands in a row for each registration."""
    asked = [column for column in log.collect_schema().names() if column not in figures.ROLES]
    known = set(named["veld"].unique())
    fields = asked + sorted(known - set(asked))
    last = named.lazy().group_by("registratie_id").agg(
        pl.col("last").filter(pl.col("veld") == field).max().alias(f"last {field}") for field in fields if field in known)
    counts = []
    for field in fields:
        answered = captured(field) if field in asked else pl.lit(False)
        is_named = (
            (pl.col(f"last {field}") >= pl.col("tijdstip")).fill_null(False) if field in known else pl.lit(False))
        counts += [
            answered.sum().alias(f"captured {field}"), (is_named & answered).sum().alias(f"used {field}"),
            is_named.sum().alias(f"wanted {field}")]
    products = (
        log.select("registratie_id", "tijdstip", "product", *asked)
        .join(last, on="registratie_id", how="left")
        .group_by("product").agg(counts).collect(engine="streaming"))
    for row in products.iter_rows(named=True):
        for field in fields:
            used = row[f"used {field}"]
            yield row["product"], field, row[f"captured {field}"], used, row[f"wanted {field}"] - used


def long(log, named):
    """What is captured is counted without a join; the actions know few of the registrations, and only these are looked up."""
    found = (
        log.select("product", "veld", "waarde").filter(captured("waarde"))
        .group_by("product", "veld").agg(pl.len().alias("captured")).collect(engine="streaming"))
    few = (
        log.select("registratie_id", "tijdstip", "product", "veld", "waarde")
        .join(named.lazy().select("registratie_id").unique(), on="registratie_id", how="semi")
        .collect(engine="streaming"))
    registrations = few.lazy().group_by("registratie_id").agg(pl.col("tijdstip").min(), pl.col("product").first())
    in_time = pl.col("last") >= pl.col("tijdstip")
    wanted = (
        registrations.join(named.lazy(), on="registratie_id").filter(in_time)
        .group_by("product", "veld").agg(pl.len().alias("wanted")))
    used = (
        few.lazy().join(named.lazy(), on=["registratie_id", "veld"]).filter(captured("waarde") & in_time)
        .group_by("product", "veld").agg(pl.len().alias("used")))
    # What an action names and nobody answered is missing.
    both = (
        found.lazy().join(wanted, on=["product", "veld"], how="full", coalesce=True)
        .join(used, on=["product", "veld"], how="left")
        .with_columns(pl.col("captured", "used", "wanted").cast(pl.Int64).fill_null(0)))
    return (
        both.select("product", "veld", "captured", "used", pl.col("wanted") - pl.col("used"))
        .collect(engine="streaming").rows())


def main():
    log = pl.scan_csv(ARGUMENTS.log / "registraties.csv", infer_schema=False)
    figures.show({"wide": wide, "long": long}[ARGUMENTS.shape](log, named_fields()))


main()
