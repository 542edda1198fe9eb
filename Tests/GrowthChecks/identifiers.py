"""How ids are numbered: those in a row are found by their numbers, all others by their bytes."""

from shape import REGISTRATIONS, day, shape


def numbered(folder, ids):
    """Writes a registration with each of these ids, and an action on it, in reversed order."""
    ids = list(ids)
    folder.write(
        "registraties.csv", [REGISTRATIONS, *(f"{id};{day(i % 300)};paspoort;06{i}" for i, id in enumerate(ids))]
    )
    folder.follow_up(f"{id};{day(301)};terugbellen;telefoon" for id in reversed(ids))


@shape(700)
def ids_of_many_prefixes(folder, n):
    """n ids that each begin otherwise."""
    numbered(folder, (f"{i}X0000001" for i in range(n)))


@shape(700)
def sparse_ids(folder, n):
    """n ids of eight digits, of which no thousand holds two."""
    numbered(folder, (f"K{i * 7_919 % 90_000:05}{i % 1_000:03}" for i in range(n)))


@shape(1_500)
def ids_that_fill_up(folder, n):
    """n ids that come nowhere near each other at first, and are all numbers of a row in the end."""
    numbered(folder, (f"K{number:07}" for step in range(50) for number in range(step, n, 50)))
