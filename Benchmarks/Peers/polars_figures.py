"""Captured, used and missing answers per product and field of a log, with Polars."""

import os

import figures

ARGUMENTS = figures.arguments("polars_figures.py")
# The number of threads is read when Polars is loaded.
os.environ["POLARS_MAX_THREADS"] = str(ARGUMENTS.threads)

import polars as pl  # noqa: E402


def main():
    log = pl.scan_csv(ARGUMENTS.log / "registraties.csv", infer_schema=False)
    # A field is used in a registration when an action at or after its time names it, so the last action that does
    # decides.
    named = (
        pl.scan_csv(ARGUMENTS.log / "vervolgacties.csv", infer_schema=False)
        .select("registratie_id", "tijdstip", pl.col("gebruikte_velden").str.split("|").alias("veld"))
        .explode("veld")
        .drop_nulls()
        .group_by("registratie_id", "veld")
        .agg(pl.col("tijdstip").max().alias("last"))
        .collect(engine="streaming")
        .lazy())
    if ARGUMENTS.shape == "wide":
        answers = (
            log.drop("kanaal", "medewerker", "afhandeltijd_s")
            .unpivot(index=["registratie_id", "tijdstip", "product"], variable_name="veld", value_name="waarde"))
        registrations = log.select("registratie_id", "tijdstip", "product")
    else:
        answers = log.select("registratie_id", "tijdstip", "product", "veld", "waarde")
        # The actions know few of the registrations; only these are distinguished.
        registrations = (
            log.select("registratie_id", "tijdstip", "product")
            .join(named.select("registratie_id").unique(), on="registratie_id", how="semi")
            .group_by("registratie_id")
            .agg(pl.col("tijdstip").min(), pl.col("product").first()))
    wanted = (
        registrations.join(named, on="registratie_id")
        .filter(pl.col("last") >= pl.col("tijdstip"))
        .group_by("product", "veld")
        .agg(pl.len().alias("wanted")))
    placeholders = [word for word in figures.PLACEHOLDERS if word]
    value = pl.col("waarde").str.strip_chars().str.to_lowercase()
    found = (
        answers.filter(pl.col("waarde").is_not_null() & (value != "") & ~value.is_in(placeholders))
        .join(named, on=["registratie_id", "veld"], how="left")
        .group_by("product", "veld")
        .agg(pl.len().alias("captured"), (pl.col("last") >= pl.col("tijdstip")).sum().alias("used")))
    # What an action names and nobody answered is missing.
    both = found.join(wanted, on=["product", "veld"], how="full", coalesce=True).with_columns(
        pl.col("captured", "used", "wanted").cast(pl.Int64).fill_null(0))
    figures.show(
        both.select("product", "veld", "captured", "used", pl.col("wanted") - pl.col("used"))
        .collect(engine="streaming").rows())


main()
