"""Checks a bill of materials by CycloneDX's own schema, and against what the program says of itself:

    check_bill_of_materials.py BILL PROGRAM
"""
import hashlib
import json
import pathlib
import re
import subprocess
import sys

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

bill, program = map(pathlib.Path, sys.argv[1:])
text = bill.read_text()
error = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
assert error is None, error

document = json.loads(text)
subject = document["metadata"]["component"]
assert subject["hashes"][0]["content"] == hashlib.sha256(program.read_bytes()).hexdigest(), "it is of another program"

said = subprocess.run([program, "--version"], check=True, capture_output=True, text=True).stdout
assert said.split()[0] == subject["version"], said
versions = {component["name"]: component["version"] for component in document["components"]}
compared = 0
for name, version in versions.items():
    if found := re.search(rf"\b{re.escape(name)} ([0-9][0-9.]*[0-9])", said, re.IGNORECASE):
        assert re.sub(r"^\d+:", "", version).startswith(found[1]), (name, version, said)
        compared += 1
assert compared >= 5, said
print(f"bill of materials: valid, {len(versions)} components, {compared} of them of the version that the program says")
