"""What `kcc.yaml` lists: aliases, rules of files, lookups, names."""

from shape import REGISTRATIONS, day, json_cell, shape


def wide_json(folder, answers, name="registraties.csv"):
    """Writes registrations with one cell of answers each, which are given as (question, answer)."""
    rows = (
        f"R{i};{day(i % 300)};paspoort;{json_cell({question: answer})}"
        for i, (question, answer) in enumerate(answers)
    )
    folder.write(name, ["registratie_id;tijdstip;product;antwoorden", *rows])


@shape(400)
def aliases_of_many_fields(folder, n):
    folder.write(
        "kcc.yaml", ["fields:", *(f"  - {{ name: veld {i}, aliases: [ander {i}] }}" for i in range(n))]
    )
    wide_json(folder, ((f"ander {i}", "x") for i in range(0, n, 20)))


@shape(1000)
def aliases_of_one_field(folder, n):
    folder.write(
        "kcc.yaml", ["fields:", "  - name: veld", "    aliases:", *(f"      - ander {i}" for i in range(n))]
    )
    wide_json(folder, ((f"ander {i}", "x") for i in range(0, n, 20)))


@shape(400)
def aliases_of_many_products(folder, n):
    folder.write(
        "kcc.yaml", ["products:", *(f"  - {{ name: dienst {i}, aliases: [ander {i}] }}" for i in range(n))]
    )
    folder.write(
        "registraties.csv",
        [REGISTRATIONS, *(f"R{i};{day(i % 300)};ander {20 * i};1" for i in range(n // 20))],
    )


@shape(500)
def dated_aliases_of_one_field(folder, n):
    lines = (f"      - {{ name: ander {i}, from: {day(i)} }}" for i in range(n))
    folder.write("kcc.yaml", ["fields:", "  - name: veld", "    aliases:", *lines])
    wide_json(folder, ((f"ander {i}", "x") for i in range(0, n, 20)))


@shape(60)
def one_alias_of_many_days(folder, n):
    """One word in n spellings that stands for another field from each of as many days on as may be."""
    days = [day((i * 37) % 100) for i in range(100)]
    lines = (f"  - {{ name: veld {i}, aliases: [{{ name: woord, from: {days[i]} }}] }}" for i in range(100))
    folder.write("kcc.yaml", ["fields:", *lines])
    # Zero-width characters, which are not compared.
    spellings = ["".join("\u200b" if i >> bit & 1 else letter for bit, letter in enumerate("_" * 12)) for i in range(n)]
    spellings = ["woord" + spelling.replace("_", "\u200c") for spelling in spellings]
    wide_json(folder, ((spelling, "x") for spelling in spellings))
    folder.follow_up(f"R{i};{day(i % 300)};terugbellen;{spelling}" for i, spelling in enumerate(spellings))


@shape(60)
def names_that_are_unknown(folder, n):
    """n names in kcc.yaml that name nothing, beside n questions that they resemble."""
    folder.write("kcc.yaml", ["fields:", *(f"  - name: onbekende vraag {i}x" for i in range(n))])
    wide_json(folder, ((f"onbekende vraag {i}y", "x") for i in range(n)))


@shape(125)
def required_fields(folder, n):
    """n / 10 actions that each need as many fields as may be."""
    fields = ", ".join(f"veld {i}" for i in range(100))
    lines = (f"  - {{ name: stap {i}, requires: [{fields}] }}" for i in range(n // 10))
    folder.write("kcc.yaml", ["actions:", *lines])
    wide_json(folder, ((f"veld {i % 200}", "x") for i in range(n)))
    folder.follow_up(f"R{i};{day(301)};stap {i % (n // 10)};" for i in range(n))


@shape(250)
def rules_and_files(folder, n):
    """n files, each with a rule of its own by its name, and one that is read."""
    folder.write("kcc.yaml", ["files:", *(f"  - {{ match: a{i}.csv, kind: ignore }}" for i in range(n))])
    for i in range(n):
        folder.write(f"a{i}.csv", [REGISTRATIONS])
    folder.registrations(10)


@shape(50)
def patterns_and_files(folder, n):
    """n files, and as many patterns of names as may be, each of which ends like a file; one more is read."""
    lines = (f"  - {{ match: \"*a{i}.cs?\", kind: ignore }}" for i in range(199))
    folder.write("kcc.yaml", ["files:", *lines, "  - { match: \"b*.csv\", kind: ignore }"])
    for i in range(n):
        folder.write(f"b{i}.csv", [REGISTRATIONS])
    folder.registrations(10)


@shape(25)
def rules_for_reading_again(folder, n):
    """n files and n rules that read another one of them once more."""
    lines = (f"  - {{ match: a{i}.csv, again: true, kind: follow-ups, values: {{ actie: x }} }}" for i in range(n))
    folder.write("kcc.yaml", ["files:", *lines])
    for i in range(n):
        folder.write(f"a{i}.csv", [REGISTRATIONS, f"R{i};{day(i % 300)};paspoort;06"])


@shape(25)
def columns_that_are_unknown(folder, n):
    """n rules that ignore columns which their files do not have."""
    lines = (f"  - {{ match: a{i}.csv, ignore: [telefoom {i}] }}" for i in range(n))
    folder.write("kcc.yaml", ["files:", *lines])
    for i in range(n):
        folder.write(f"a{i}.csv", [REGISTRATIONS, f"R{i};{day(i % 300)};paspoort;06"])


@shape(500)
def long_pattern(folder, n):
    """A pattern of n stars against a name of 250 letters."""
    folder.write("kcc.yaml", ["files:", f"  - {{ match: \"{'*a' * n}b\", kind: ignore }}"])
    folder.write("a" * 240 + ".csv", [REGISTRATIONS, f"R0;{day(0)};paspoort;06"])


@shape(550)
def lookup(folder, n):
    """n rows whose products are looked up in n rows."""
    rule = "product: { column: soort, in: soorten.csv, key: id, value: naam }"
    folder.write(
        "kcc.yaml",
        ["files:", f"  - {{ match: registraties.csv, columns: {{ {rule} }} }}", "  - { match: soorten.csv, kind: ignore }"],
    )
    folder.write(
        "registraties.csv",
        ["registratie_id;tijdstip;soort;telefoon", *(f"R{i};{day(i % 300)};S{i};06" for i in range(n))],
    )
    folder.write("soorten.csv", ["id;naam", *(f"S{i};dienst {i % 20}" for i in range(n))])


@shape(25)
def lookups_and_files(folder, n):
    """n files whose products are looked up in one table of 20 n rows, and n rules of their own."""
    rule = "columns: { product: { column: soort, in: soorten.txt, key: id, value: naam } }"
    folder.write(
        "kcc.yaml",
        ["files:", *(f"  - {{ match: a{i}.csv, {rule} }}" for i in range(n)), "  - { match: soorten.txt, kind: ignore }"],
    )
    for i in range(n):
        folder.write(f"a{i}.csv", ["registratie_id;tijdstip;soort;telefoon", f"R{i};{day(i % 300)};S{i};06"])
    folder.write("soorten.txt", ["id;naam", *(f"S{i};dienst {i % 20}" for i in range(20 * n))])


@shape(25)
def lookup_tables_and_files(folder, n):
    """n tables of one row, looked up by one rule of n files each."""
    lines = (
        f"  - {{ match: a{i}.csv, columns: {{ product: {{ column: soort, in: b{i}.txt, key: id, value: naam }} }} }}"
        for i in range(n)
    )
    folder.write("kcc.yaml", ["files:", *lines, "  - { match: \"b*.txt\", kind: ignore }"])
    for i in range(n):
        folder.write(f"a{i}.csv", ["registratie_id;tijdstip;soort;telefoon", f"R{i};{day(i % 300)};S{i};06"])
        folder.write(f"b{i}.txt", ["id;naam", f"S{i};dienst"])


@shape(60)
def parts_without_header(folder, n):
    """n further parts without a header beside n that have one."""
    for i in range(n):
        folder.write(f"deel-{i}.csv", [REGISTRATIONS, f"R{i};{day(i % 300)};paspoort;06"])
        folder.write(f"rest-{i}.csv", [f"R{n + i};{day(i % 300)};paspoort;06"] * 2)


@shape(75)
def protocol_changes(folder, n):
    """n changes of the questions of n / 10 products, and some of all."""
    count = n // 10
    own = (f"  - {{ date: {day(100 + i // count)}, product: dienst {i % count} }}" for i in range(n))
    folder.write("kcc.yaml", ["protocol_changes:", *(f"  - {{ date: {day(i)} }}" for i in range(10)), *own])
    folder.write("registraties.csv", [REGISTRATIONS, *(f"R{i};{day(i % 300)};dienst {i % count};06" for i in range(n))])
    folder.follow_up(f"R{i};{day(i % 300)};terugbellen;telefoon" for i in range(n))


@shape(600)
def conditions_of_rows(folder, n):
    """n words of which each of n rows may hold one."""
    words = ", ".join(f"w{i}" for i in range(n))
    folder.write("kcc.yaml", ["files:", f"  - {{ match: \"*.csv\", rows: [{{ column: telefoon, is: [{words}] }}] }}"])
    folder.write(
        "registraties.csv", [REGISTRATIONS, *(f"R{i};{day(i % 300)};paspoort;w{i}" for i in range(n))]
    )


@shape(200)
def placeholders(folder, n):
    """n placeholders that are added, and n answers."""
    folder.write("kcc.yaml", ["placeholders: { add: [" + ", ".join(f"geen {i}" for i in range(n)) + "] }"])
    folder.write(
        "registraties.csv", [REGISTRATIONS, *(f"R{i};{day(i % 300)};paspoort;geen {2 * i}" for i in range(n))]
    )
