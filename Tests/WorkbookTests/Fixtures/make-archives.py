"""Writes the archives of these tests. Needs zip 3.0, zstd 1.5 and Python 3.11:

    python3 make-archives.py
"""
import bz2, gzip, io, lzma, pathlib, subprocess, tarfile, tempfile, zipfile

here = pathlib.Path(__file__).parent
stamp = (2024, 3, 1, 9, 15, 0)
inner = io.BytesIO()
with zipfile.ZipFile(inner, "w") as archive:
    archive.writestr(zipfile.ZipInfo("diep.csv", stamp), "d;e\n")
files = {
    "./a.csv": b"a;b\n1;2\n",
    "map/caf\u00e9.csv": b"c;d\n" + b"3;4\n" * 1000,
    "map/.verborgen.csv": b"x",
    "map/kcc.yaml": b"x",
    "foto.png": b"\x89PNG\r\n\x1a\n\0\0",
    "binnen.zip": inner.getvalue(),
    "../uit.csv": b"x;y\n",
    "z.csv": b"z\n",
}


def tar(name, mode):
    with tarfile.open(here / name, mode, format=tarfile.PAX_FORMAT) as archive:
        for path, content in files.items():
            info = tarfile.TarInfo(path)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
        link = tarfile.TarInfo("koppeling.csv")
        link.type, link.linkname = tarfile.SYMTYPE, "a.csv"
        archive.addfile(link)
        folder = tarfile.TarInfo("leeg")
        folder.type = tarfile.DIRTYPE
        archive.addfile(folder)


with zipfile.ZipFile(here / "members.zip", "w", zipfile.ZIP_DEFLATED) as archive:
    for path, content in files.items():
        archive.writestr(zipfile.ZipInfo(path, stamp), content, zipfile.ZIP_DEFLATED)
    link = zipfile.ZipInfo("koppeling.csv", stamp)
    link.create_system, link.external_attr = 3, 0o120777 << 16
    archive.writestr(link, "a.csv")
    archive.writestr(zipfile.ZipInfo("leeg/", stamp), "")
tar("members.tar", "w")
plain = (here / "members.tar").read_bytes()
(here / "members.tar.gz").write_bytes(gzip.compress(plain, mtime=0))
(here / "members.tar.bz2").write_bytes(bz2.compress(plain))
(here / "members.tar.xz").write_bytes(lzma.compress(plain))
subprocess.run(["zstd", "-qf", str(here / "members.tar"), "-o", str(here / "members.tar.zst")], check=True)
(here / "one.csv.bz2").write_bytes(bz2.compress(files["./a.csv"]))
(here / "one.csv.xz").write_bytes(lzma.compress(files["./a.csv"]))
with tempfile.TemporaryDirectory() as folder:
    (pathlib.Path(folder) / "geheim.csv").write_bytes(b"g;h\n")
    (pathlib.Path(folder) / "open.csv").write_bytes(b"o;p\n")
    target = here / "encrypted.zip"
    target.unlink(missing_ok=True)
    subprocess.run(["zip", "-qX", "-P", "wachtwoord", str(target), "geheim.csv"], cwd=folder, check=True)
    subprocess.run(["zip", "-qX", str(target), "open.csv"], cwd=folder, check=True)
