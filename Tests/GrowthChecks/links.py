"""Records that follow up each other: hubs, chains, rings and ladders."""

from shape import LINKS, day, shape

ACTIONS = "vervolg_id;tijdstip;actie;gebruikte_velden"


def act(folder, records):
    """Writes an action on each record, as they come."""
    folder.follow_up((f"{record};{day(301)};terugbellen;telefoon" for record in records), header=ACTIONS)


def link(folder, pairs):
    """Writes links from what is followed up to what follows it."""
    folder.write("koppelingen.csv", [LINKS, *(f"{parent};{child}" for parent, child in pairs)])


@shape(350)
def hub(folder, n):
    """n actions on one record that n registrations hang on."""
    folder.registrations(n)
    link(folder, ((f"R{i}", "HUB") for i in range(n)))
    act(folder, ["HUB"] * n)


@shape(700)
def hub_of_hundred(folder, n):
    """n actions on one record that as many registrations hang on as are followed."""
    folder.registrations(100)
    link(folder, ((f"R{i}", "HUB") for i in range(100)))
    act(folder, ["HUB"] * n)


@shape(600)
def records_on_one_registration(folder, n):
    """n records on one registration, an action on each."""
    folder.registrations(1)
    link(folder, (("R0", f"T{i}") for i in range(n)))
    act(folder, (f"T{i}" for i in range(n)))


def chain(folder, n, numbers):
    """A chain of n records behind a registration with an action on each."""
    folder.registrations(1)
    links = [("R0", "T0"), *((f"T{i}", f"T{i + 1}") for i in range(n - 1))]
    link(folder, (links[i] for i in numbers))
    act(folder, (f"T{i}" for i in numbers))


@shape(600)
def chain_down(folder, n):
    chain(folder, n, range(n))


@shape(600)
def chain_up(folder, n):
    chain(folder, n, range(n - 1, -1, -1))


@shape(300)
def chain_of_registrations(folder, n):
    """A chain whose records are registrations themselves, so that most are crowded."""
    folder.registrations(n)
    link(folder, ((f"R{i}", f"R{i + 1}") for i in range(n - 1)))
    act(folder, (f"R{i}" for i in range(n)))


@shape(150)
def chain_of_own_registrations(folder, n):
    """A chain that breaks off before it is crowded, with a registration on each record."""
    folder.registrations(n)
    link(
        folder,
        (pair for i in range(n) for pair in ((f"R{i}", f"T{i}"), (f"T{i}", f"T{i + 1}" if i % 99 else "END"))),
    )
    act(folder, (f"T{i}" for i in range(n)))


@shape(90)
def sets_near_the_limit(folder, n):
    """n records that each follow up the same 98 registrations and one or two of their own."""
    folder.registrations(98)
    folder.registrations(n, name="meer.csv")
    folder.write("kcc.yaml", ["files: [{ match: meer.csv, values: { product: rijbewijs } }]"])
    pairs = [(f"R{i}", "HUB") for i in range(98)]
    for i in range(n):
        pairs += [("HUB", f"T{i}"), (f"R{98 + i}", f"T{i}"), (f"R{98 + (i + 1) % n}", f"T{i}")]
    link(folder, pairs)
    act(folder, (f"T{i}" for i in range(n)))


@shape(300)
def crowded_chain(folder, n):
    """A chain of n records behind a record that n registrations hang on."""
    folder.registrations(n)
    link(folder, [*((f"R{i}", "T0") for i in range(n)), *((f"T{i}", f"T{i + 1}") for i in range(n))])
    act(folder, (f"T{i}" for i in range(n)))


@shape(650)
def ring(folder, n):
    """n records in a circle, one of which follows up a registration."""
    folder.registrations(1)
    link(folder, [("R0", "T0"), *((f"T{i}", f"T{(i + 1) % n}") for i in range(n))])
    act(folder, (f"T{i}" for i in range(n)))


@shape(300)
def rings_in_a_chain(folder, n):
    """n circles of two records, each circle behind the one before it, and each record also behind the first."""
    folder.registrations(1)
    pairs = [("R0", "A0")]
    for i in range(n):
        pairs += [(f"A{i}", f"B{i}"), (f"B{i}", f"A{i}"), (f"B{i}", f"A{i + 1}"), ("A0", f"B{i}")]
    link(folder, pairs)
    act(folder, (f"{side}{i}" for i in range(n) for side in "AB"))


@shape(250)
def ladder(folder, n):
    """Two chains of n records with all links between one rung and the next: 2 to the power of n ways up."""
    folder.registrations(2)
    pairs = [("R0", "A0"), ("R1", "B0")]
    pairs += [(f"{up}{i}", f"{down}{i + 1}") for i in range(n) for up in "AB" for down in "AB"]
    link(folder, pairs)
    act(folder, (f"{side}{i}" for i in range(n) for side in "AB"))


@shape(650)
def repeated_link(folder, n):
    """One link n times, and n actions on it."""
    folder.registrations(1)
    link(folder, [("R0", "T")] * n)
    act(folder, ["T"] * n)
