"""Makes the logs of municipalities that do not exist, a folder each, as a shared service centre would hold them."""

import gzip
import json
import subprocess
from pathlib import Path
from typing import Optional

#: The name of the folder, the registrations, the shape of the export. Names hold what Hadoop, Spark or a shell could take for
#: something of its own.
MUNICIPALITIES = [
    ("Aldam", 300, "story"),
    ("Bergkerk, Zuid", 600, "story"),
    ("Cruijsen {1,2} [x]", 900, "story"),
    ("'t Diepe", 1200, "story"),
    ("Éénwâld", 1500, "story"),
    ("-Fictum", 2000, "story"),
    ("_Graafstee", 3000, "long"),
    ("Hoogveen & Laag$", 4000, "wide"),
    ("IJmeer*", 24900, "story"),
    ("Josum 100%25", 60000, "wide"),
]
#: Says nothing of whose it is, so that in the comparison it is known by the name of its folder, as those without a kcc.yaml are.
NAMELESS = "IJmeer*"
#: Its only file is the first part of a compressed one.
BROKEN = "Kapot"
#: So many rows are rejected that the program warns of its own report.
DOUBTFUL = "Leemte"
#: The folders that give a report.
NAMES = [*(name for name, _, _ in MUNICIPALITIES), DOUBTFUL]


def make_lake(sample: Path, lake: Path) -> list[str]:
    """Writes twelve municipalities below `lake` with the program `sample`; their names, in the order of their bytes."""
    lake.mkdir()
    for seed, (name, registrations, shape) in enumerate([*MUNICIPALITIES, (DOUBTFUL, 500, "story")], start=1):
        subprocess.run([sample, f"--output={lake / name}", "--seed", str(seed), "--registrations", str(registrations),
                        "--shape", shape], check=True)
        if shape == "story":
            name_organisation(lake / name / "kcc.yaml", None if name == NAMELESS else f"Gemeente {name}")
    with (lake / DOUBTFUL / "zaaksysteem-2024.csv").open("ab") as file:
        file.write(b"no;row\r\n" * 100)
    # An empty file with a name that Hadoop takes for its own stands where other jobs have written.
    (lake / "Aldam" / "_SUCCESS").touch()
    whole = gzip.compress((lake / "Aldam" / "zaaksysteem-2024.csv").read_bytes(), mtime=0)
    (lake / BROKEN).mkdir()
    (lake / BROKEN / "registraties.csv.gz").write_bytes(whole[:len(whole) // 2])
    return sorted((folder.name for folder in lake.iterdir()), key=str.encode)


def name_organisation(path: Path, organisation: Optional[str]) -> None:
    """Has a kcc.yaml say whose the logs are, or leaves that out; as made, all say the same."""
    first, rest = path.read_text(encoding="utf-8").split("organisation: Gemeente Voorbeeld\n")
    # What JSON quotes is quoted for YAML too.
    line = "" if organisation is None else f"organisation: {json.dumps(organisation, ensure_ascii=False)}\n"
    path.write_text(first + line + rest, encoding="utf-8")
