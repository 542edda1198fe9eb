"""Writes the licences of all that is linked into the program, as their authors word them: python3 make_notices.py CHECKOUTS OUTPUT

CHECKOUTS is the folder of sources that Swift's package manager has fetched."""
import pathlib
import shutil
import sys

import release

COMMON = {"LGPL-2.1": "LGPL-2.1", "LGPL-3.0": "LGPL-3", "GPL-3.0": "GPL-3", "MPL-2.0": "MPL-2.0"}

checkouts = pathlib.Path(sys.argv[1])
parts = ["kcc-analyze holds software of others, each under its own licence, which follows.\n"]
common = set()
for component in release.components():
    if "text" in component:
        # It comes with neither the toolchain nor the package.
        files = [release.ROOT / "packaging/licences" / component["text"]]
    elif "package" in component:
        files = sorted((checkouts / component["name"]).glob("LICENSE*"))
    elif "debian" in component:
        files = [pathlib.Path("/usr/share/doc", component["debian"], "copyright")]
    else:
        compiler = pathlib.Path(shutil.which("swift")).resolve()
        files = [compiler.parent.parent / "share/swift/LICENSE.txt"]
    assert files, component
    title = f"{component['name']} {component['version']} ({component['license']})"
    parts.append("\n" + "=" * 100 + f"\n{title}\n" + "=" * 100 + "\n")
    for file in files:
        text = file.read_text(errors="replace")
        parts.append("\n" + text.rstrip() + "\n")
    # What Debian's files refer to.
    common |= {name for license, name in COMMON.items() if license in component["license"]}
for name in sorted(common):
    text = pathlib.Path("/usr/share/common-licenses", name).read_text(errors="replace")
    parts.append("\n" + "=" * 100 + f"\n{name}\n" + "=" * 100 + "\n\n" + text.rstrip() + "\n")
pathlib.Path(sys.argv[2]).write_text("".join(parts))
