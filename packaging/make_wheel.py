"""Writes a wheel that holds the program and no Python: python3 make_wheel.py PROGRAM NOTICES BILL_OF_MATERIALS README FOLDER

The format is that of https://packaging.python.org/specifications/binary-distribution-format."""
import base64
import hashlib
import pathlib
import sys
import time
import zipfile

import release

program, notices, bill, readme, folder = map(pathlib.Path, sys.argv[1:])
version, fields = release.version(), release.publication()
name = f"kcc_analyze-{version}"
# What glibc the program asks for: scripts/check-packages has auditwheel say the same.
tag = "py3-none-manylinux_2_34_x86_64"

metadata = [
    ("Metadata-Version", "2.4"), ("Name", release.NAME), ("Version", version), ("Summary", release.SUMMARY),
    ("License-File", "third-party-licences.txt"), ("Requires-Python", ">=3.8"), ("Keywords", "municipality,kcc,csv,report"),
    ("Classifier", "Operating System :: POSIX :: Linux"), ("Classifier", "Natural Language :: Dutch"),
    ("Description-Content-Type", "text/markdown"),
]
if not fields["license"].startswith("LicenseRef-"):
    metadata += [("License-Expression", fields["license"])]
if fields["url"]:
    metadata += [("Maintainer-email", f"{fields['maintainer']} <{fields['contact']}>"), ("Project-URL", f"Source, {fields['url']}")]
head = "".join(f"{key}: {value}\n" for key, value in metadata)

information = f"{name}.dist-info"
files = [
    (f"{name}.data/scripts/kcc-analyze", program.read_bytes(), 0o755),
    (f"{information}/METADATA", f"{head}\n{readme.read_text()}".encode(), 0o644),
    (f"{information}/WHEEL", f"Wheel-Version: 1.0\nGenerator: kcc-analyze\nRoot-Is-Purelib: false\nTag: {tag}\n".encode(), 0o644),
    (f"{information}/licenses/third-party-licences.txt", notices.read_bytes(), 0o644),
    (f"{information}/sboms/{bill.name}", bill.read_bytes(), 0o644),
]


def record(path: str, content: bytes) -> str:
    digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
    return f"{path},sha256={digest},{len(content)}\n"


listing = "".join(record(path, content) for path, content, _ in files) + f"{information}/RECORD,,\n"
files.append((f"{information}/RECORD", listing.encode(), 0o644))

# A zip has no time before 1980.
moment = time.gmtime(max(release.moment(), 315_532_800))[:6]
with zipfile.ZipFile(folder / f"{name}-{tag}.whl", "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
    for path, content, mode in files:
        entry = zipfile.ZipInfo(path, moment)
        entry.external_attr = (0o100000 | mode) << 16
        entry.compress_type = zipfile.ZIP_DEFLATED
        archive.writestr(entry, content, compresslevel=9)
