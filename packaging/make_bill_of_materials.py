"""Writes the bill of materials (CycloneDX 1.6, JSON): python3 make_bill_of_materials.py PROGRAM OUTPUT"""
import datetime
import hashlib
import json
import pathlib
import sys
import uuid

import release


def license_of(component: dict) -> list[dict]:
    expression = component["license"]
    # What is in the public domain has no licence, and so no identifier of SPDX.
    if expression == "public domain":
        return [{"license": {"name": expression}}]
    return [{"expression": expression}]


def address_of(component: dict) -> str:
    """Its package URL: https://github.com/package-url/purl-spec."""
    version = component["version"].replace("+", "%2B").replace(":", "%3A")
    if "package" in component:
        return f"pkg:swift/{component['package'].removeprefix('https://')}@{version}"
    if "within" in component:
        return f"pkg:swift/{component['within'].removeprefix('https://')}@{version}#{component['name']}"
    if "debian" in component:
        return f"pkg:deb/debian/{component['debian'].replace('+', '%2B')}@{version}?distro=debian-12"
    return f"pkg:generic/{component['name']}@{version}"


program = pathlib.Path(sys.argv[1]).read_bytes()
digest = hashlib.sha256(program).hexdigest()
fields = release.publication()
subject = {
    "type": "application", "bom-ref": release.NAME, "name": release.NAME, "version": release.version(),
    "description": release.SUMMARY, "hashes": [{"alg": "SHA-256", "content": digest}],
}
if not fields["license"].startswith("LicenseRef-"):
    subject["licenses"] = [{"expression": fields["license"]}]
if fields["url"]:
    subject["externalReferences"] = [{"type": "website", "url": fields["url"]}]
parts = [
    {
        "type": "library", "bom-ref": address_of(component), "name": component["name"], "version": component["version"],
        "licenses": license_of(component), "purl": address_of(component), "scope": "required",
    }
    for component in release.components()
]
document = {
    "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json", "bomFormat": "CycloneDX", "specVersion": "1.6",
    # The same for the same program.
    "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, digest)}", "version": 1,
    "metadata": {
        "timestamp": datetime.datetime.fromtimestamp(release.moment(), datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "component": subject,
    },
    "components": parts,
    "dependencies": [
        {"ref": release.NAME, "dependsOn": [part["bom-ref"] for part in parts]},
        *({"ref": part["bom-ref"]} for part in parts),
    ],
}
pathlib.Path(sys.argv[2]).write_text(json.dumps(document, indent=2, ensure_ascii=False) + "\n")
