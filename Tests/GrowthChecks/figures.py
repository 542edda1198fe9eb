"""What figures are made of: products, fields, months, names, signals, sources."""

import datetime

from shape import FOLLOW_UP, PROPOSAL, REGISTRATIONS, day, json_cell, shape

ANSWERS = "registratie_id;tijdstip;product;antwoorden"


@shape(55)
def products(folder, n):
    """n products of one registration each, with a follow-up action."""
    folder.write("kcc.yaml", ["products:", *(f"  - name: dienst {i}" for i in range(n))])
    folder.write(
        "registraties.csv", [REGISTRATIONS, *(f"R{i};{day(i % 300)};dienst {i};06" for i in range(n))]
    )
    folder.follow_up(f"R{i};{day(i % 300 + 1)};terugbellen;telefoon" for i in range(n))


@shape(40)
def products_fields_and_months(folder, n):
    """n products, each asking a field of its own, in n months."""
    folder.write(
        "kcc.yaml",
        [
            "products:", *(f"  - name: dienst {i}" for i in range(n)),
            "fields:", *(f"  - name: veld {i}" for i in range(n)),
        ],
    )
    rows = []
    for i in range(n):
        month = datetime.date(1990 + i // 12, i % 12 + 1, 1).isoformat()
        cell = json_cell({f"veld {i}": "x"})
        rows.append(f"R{i};{month};dienst {i};{cell}")
    folder.write("registraties.csv", [ANSWERS, *rows])


@shape(300)
def products_over_many_months(folder, n):
    """n / 10 products, each with a registration in the first and the last of n months."""
    last = datetime.date(1990 + n // 12, n % 12 + 1, 1).isoformat()
    folder.write("kcc.yaml", ["products:", *(f"  - name: dienst {i}" for i in range(n // 10))])
    rows = [f"R{i}-{j};{moment};dienst {i};06" for i in range(n // 10) for j, moment in enumerate(("1990-01-01", last))]
    folder.write("registraties.csv", [REGISTRATIONS, *rows])
    folder.follow_up(f"R{i}-0;1990-01-02;terugbellen;telefoon" for i in range(n // 10))


@shape(3_000)
def fields_in_every_registration(folder, n):
    """As many registrations as fields, each of which asks all: n answers together."""
    count = round(n**0.5)
    folder.write("kcc.yaml", ["fields:", *(f"  - name: veld {i}" for i in range(count))])
    cell = json_cell((f"veld {i}", "x") for i in range(count))
    folder.write("registraties.csv", [ANSWERS, *(f"R{i};{day(i % 300)};paspoort;{cell}" for i in range(count))])


@shape(25)
def names_that_nobody_asks(folder, n):
    """n names in follow-up that nobody asks, each in five registrations, beside n questions; names are long and alike."""
    stem = "vraag" * 10
    folder.write(
        "kcc.yaml",
        [
            "fields:", *(f"  - name: {stem} {words(i)} gevraagd" for i in range(n)),
            *(f"  - name: {stem} {words(i)} genoemd" for i in range(n)),
        ],
    )
    rows = []
    for i in range(n):
        cell = json_cell({f"{stem} {words(i)} gevraagd": "x"})
        rows += [f"R{i}-{j};{day(i % 300)};paspoort;{cell}" for j in range(5)]
    folder.write("registraties.csv", [ANSWERS, *rows])
    folder.follow_up(
        f"R{i}-{j};{day(i % 300 + 1)};terugbellen;{stem} {words(i)} genoemd" for i in range(n) for j in range(5)
    )


@shape(60, "analyze")
def questions_with_conditions(folder, n):
    """n questions that 640 registrations answer with one of three words: each is used in 48, at one of the words of all others."""
    folder.write("kcc.yaml", ["observation_end: 2026-12-31"])
    names = [f"veld {words(i)}" for i in range(n)]
    answers = ["ja", "nee", "soms"]
    folder.write(
        "registraties.csv",
        [
            ";".join(["registratie_id;tijdstip;product", *names]),
            *(";".join([f"R{j};{day(j % 300)};paspoort", *[answers[j % 3]] * n]) for j in range(640)),
        ],
    )
    used = "|".join(names)
    folder.follow_up(f"R{j};{day(j % 300 + 1)};terugbellen;{used}" for j in range(0, 640, 12))


@shape(40, "analyze")
def questions_that_few_answer(folder, n):
    """n questions that 640 of 64 n registrations answer, each used in 53, beside one that all answer."""
    folder.write("kcc.yaml", ["observation_end: 2026-12-31", "fields:", *(f"  - name: veld {i}" for i in range(n))])
    rows, uses = [], []
    for j in range(64 * n):
        asked = [f"veld {(j + k * (n // 10 or 1)) % n}" for k in range(10)]
        cell = json_cell({name: "x" for name in asked} | {"soort": ["a", "b", "c"][j % 3]})
        rows.append(f"R{j};{day(j * 300 // (64 * n))};paspoort;{cell}")
        if j % 12 == 0:
            uses.append(f"R{j};{day(j * 300 // (64 * n) + 1)};terugbellen;{'|'.join(asked)}")
    folder.write("registraties.csv", [ANSWERS, *rows])
    folder.follow_up(uses)


@shape(60, "simulate")
def rules_on_rules(folder, n):
    """n questions that 320 registrations answer, each with a rule about the answer to the next one."""
    names = [f"veld {words(i)}" for i in range(n)]
    folder.write(
        "registraties.csv",
        [
            ";".join(["registratie_id;tijdstip;product", *names]),
            *(
                ";".join([f"R{j};{day(j % 300)};paspoort", *("ja" if (i + j) % 3 else "nee" for i in range(n))])
                for j in range(320)
            ),
        ],
    )
    folder.follow_up(f"R{j};{day(j % 300 + 1)};terugbellen;{'|'.join(names)}" for j in range(0, 320, 12))
    folder.write(
        PROPOSAL,
        ["product;veld;voorstel;besluit", *(f"paspoort;{name};bespreken;niet vragen bij" for name in names)],
    )
    folder.write(
        f"{PROPOSAL.rpartition('/')[0]}/vraagregels.csv",
        [
            "product;veld;kenmerk;waarden;oordeel",
            *(f'paspoort;{name};antwoord: {other};"[""ja""]";regel' for name, other in zip(names, names[1:])),
            f'paspoort;{names[-1]};kanaal;"[""balie""]";regel',
        ],
    )


def words(number):
    """A number in letters."""
    return "".join(chr(ord("a") + int(digit)) for digit in str(number))


@shape(50)
def names_of_many_sources(folder, n):
    """n / 10 sources that name n fields which nobody asks."""
    folder.write(
        "kcc.yaml",
        ["files:", *(f"  - {{ match: b{i}.csv, source: bron {i} }}" for i in range(n // 10))],
    )
    questions = (json_cell({f"vraag {words(i)}": "x"}) for i in range(n))
    folder.write("registraties.csv", [ANSWERS, *(f"R{i};{day(i % 300)};paspoort;{c}" for i, c in enumerate(questions))])
    for i in range(n // 10):
        rows = (f"R{j};{day(301)};terugbellen;vraat {words(j)}" for j in range(10 * i, 10 * i + 10))
        folder.write(f"b{i}.csv", [FOLLOW_UP, *rows])


@shape(100)
def signals_and_products(folder, n):
    """n signals of n products and fields."""
    folder.write(
        "kcc.yaml",
        [
            "signal_texts: true",
            "products:", *(f"  - name: dienst {i}" for i in range(n // 2)),
        ],
    )
    folder.write(
        "registraties.csv", [REGISTRATIONS, *(f"R{i};{day(i % 300)};dienst {i};06" for i in range(n // 2))]
    )
    folder.write(
        "signalen.csv",
        ["datum;product;signaal;veld", *(f"{day(i % 300)};dienst {i % n};tekst {i};telefoon" for i in range(n))],
    )


@shape(400)
def signals_of_one_product(folder, n):
    folder.registrations(n)
    folder.write("kcc.yaml", ["signal_texts: true"])
    folder.write(
        "signalen.csv",
        ["datum;product;signaal;veld", *(f"{day(i % 300)};paspoort;tekst {i};telefoon" for i in range(n))],
    )


@shape(25)
def silence_of_many_sources(folder, n):
    """n sources that serve one product, each on days of its own, in a log of n days."""
    folder.write("registraties.csv", [REGISTRATIONS, *(f"R{i};{day(i)};paspoort;06" for i in range(n))])
    folder.write("kcc.yaml", ["files:", *(f"  - {{ match: b{i}.csv, source: bron {i} }}" for i in range(n))])
    for i in range(n):
        rows = (f"R{j};{day(i + j)};terugbellen;telefoon" for j in range(10))
        folder.write(f"b{i}.csv", [FOLLOW_UP, *rows])


@shape(25)
def sources_and_products(folder, n):
    """n products of five registrations, each served by a source of its own, and all by another."""
    folder.write(
        "kcc.yaml",
        [
            "files:", *(f"  - {{ match: b{i}.csv, source: bron {i} }}" for i in range(n)),
            "products:", *(f"  - name: dienst {i}" for i in range(n)),
        ],
    )
    rows = [(f"R{i}-{j}", day((5 * i + j) % 300), i) for i in range(n) for j in range(5)]
    folder.write("registraties.csv", [REGISTRATIONS, *(f"{r};{moment};dienst {i};06" for r, moment, i in rows)])
    folder.write("alle.csv", [FOLLOW_UP, *(f"{r};{day(301)};terugbellen;telefoon" for r, _, _ in rows)])
    for i in range(n):
        own = (f"{r};{day(302)};terugbellen;telefoon" for r, _, product in rows if product == i)
        folder.write(f"b{i}.csv", [FOLLOW_UP, *own])


@shape(600)
def days_of_a_long_log(folder, n):
    """Two registrations n times ten days apart, with follow-up."""
    rows = [f"R{i};{day(i * 10)};paspoort;06" for i in (0, n)]
    folder.write("registraties.csv", [REGISTRATIONS, *rows])
    folder.follow_up(f"R{i};{day(i * 10 + 1)};terugbellen;telefoon" for i in (0, n))


@shape(80)
def types_of_action(folder, n):
    """n types of action, each on a registration of its own."""
    folder.registrations(n)
    folder.write("kcc.yaml", ["actions:", *(f"  - {{ name: stap {i}, beneficiary: citizen }}" for i in range(n))])
    folder.follow_up(f"R{i};{day(301)};stap {i};telefoon" for i in range(n))


@shape(200)
def actions_on_one_registration(folder, n):
    folder.registrations(1)
    folder.follow_up(f"R0;{day(301)};stap {i % 100};telefoon,veld {i % 1000}" for i in range(n))


@shape(200)
def names_that_look_like_personal_data(folder, n):
    """n names of questions that are shielded."""
    cells = (json_cell({f"naam{i}@voorbeeld.example": "x"}) for i in range(n // 5))
    folder.write(
        "registraties.csv",
        [ANSWERS, *(f"R{i}-{j};{day(i % 300)};paspoort;{cell}" for i, cell in enumerate(cells) for j in range(5))],
    )


@shape(75)
def names_that_do_not_recur(folder, n):
    """n names of products, fields and types of action that are shown as one."""
    cells = (json_cell({f"veld {i}": "x", f"ook {i}": ""}) for i in range(n))
    folder.write(
        "registraties.csv", [ANSWERS, *(f"R{i};{day(i % 300)};dienst {i};{cell}" for i, cell in enumerate(cells))]
    )
    folder.follow_up(f"R{i};{day(301)};stap {i};veld {i},ook {i}" for i in range(n))


@shape(200)
def fields_of_one_group(folder, n):
    """One registration that asks n fields which do not recur, and one action that names them."""
    cell = json_cell((f"veld {i}", "x") for i in range(n))
    folder.write("registraties.csv", [ANSWERS, f"R0;{day(0)};paspoort;{cell}"])
    folder.follow_up([f"R0;{day(301)};terugbellen;" + "|".join(f"veld {i}" for i in range(n))])


@shape(250)
def equal_answers(folder, n):
    """n registrations and actions that hold the same value under all of their columns."""
    folder.write(
        "registraties.csv",
        ["registratie_id;tijdstip;product;a;b;c;d", *(f"R{i};{day(i % 300)};paspoort;x;x;x;x" for i in range(n))],
    )
    folder.follow_up(
        (f"R{i};{day(301)};terugbellen;x;x;x;x" for i in range(n)), header="registratie_id;tijdstip;actie;a;b;c;d"
    )
