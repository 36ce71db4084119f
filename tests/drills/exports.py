#!/usr/bin/env python3
"""Exports of price lists as their readers meet them: the operator exports the country in every form, the process
is killed in the middle of one, downloads break off and go on, and DuckDB, which shares no code with the service,
reads CSV, NDJSON and Parquet and finds the same rows with the same types.

    tests/drills/exports.py
"""

import argparse
import base64
import gzip
import hashlib
import pathlib
import random
import tempfile
import time

import duckdb

from service import Service, Tally

FORMS = {"csvComma": "csv", "csvSemicolon": "csv", "ndjson": "ndjson", "parquet": "parquet"}
PATIENCE = 120.0


def export(service, token, wanted):
    """Asks for an export; where it is."""
    key = {"Idempotency-Key": f"exports-{random.random()}"}
    answer = service.ask("POST", "/v1/price-list-exports", wanted, token, key)
    assert answer.status == 202, answer
    return answer.headers["location"]


def ended(service, token, at):
    """The export once it has ended."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        found = service.ask("GET", at, token=token).json()
        if found["status"] not in ("queued", "running"):
            return found
        time.sleep(0.1)
    raise RuntimeError(f"{at} does not end")


def download(service, token, file, chance):
    """A file over connections that break off after a random number of bytes; how often that was."""
    content, breaks, tag = b"", 0, None
    while len(content) < file["size"]:
        connection = service.connect()
        head = {"Authorization": f"Bearer {token}"}
        if content:
            head |= {"Range": f"bytes={len(content)}-", "If-Range": tag}
        connection.request("GET", file["url"], headers=head)
        answer = connection.getresponse()
        assert answer.status == (206 if content else 200), answer.status
        tag = answer.getheader("etag")
        content += answer.read(chance.randrange(1, file["size"] // 3 + 2))
        connection.close()
        breaks += 1
    digest = base64.b64encode(hashlib.sha256(content).digest()).decode()
    assert file["digest"] == f"sha-256=:{digest}:", "the parts do not make the file"
    return content, breaks - 1


def rows(form, path):
    """The rows of a file by DuckDB, in the order of the file: all as text, but for amounts and days."""
    read = {
        "csvComma": f"read_csv('{path}', all_varchar=true, header=true)",
        "csvSemicolon": f"read_csv('{path}', all_varchar=true, header=true, delim=';')",
        "ndjson": f"read_json('{path}', format='newline_delimited', sample_size=-1)",
        "parquet": f"read_parquet('{path}')",
    }[form]
    database = duckdb.connect()
    names = [row[0] for row in database.sql(f"DESCRIBE SELECT * FROM {read}").fetchall()]
    told = {}
    for name in names:
        text = f'CAST("{name}" AS VARCHAR)'
        if name == "amount":
            text = f"CAST(CAST(replace({text}, ',', '.') AS DECIMAL(18, 6)) AS VARCHAR)"
        told[name] = f"coalesce({text}, '')"
    order = sorted(told)
    found = database.sql(f"SELECT {', '.join(told[name] for name in order)} FROM {read}").fetchall()
    types = dict(row[:2] for row in database.sql(f"DESCRIBE SELECT * FROM {read}").fetchall())
    return order, found, types


def same_rows(service, token, folder, chance):
    """Every form has the same rows; how many, and how often a download broke off."""
    seen, breaks = None, 0
    for form, ending in FORMS.items():
        file = ended(service, token, export(service, token, {"date": "2025-02-03", "format": form}))["file"]
        content, times = download(service, token, file, chance)
        breaks += times
        path = pathlib.Path(folder) / f"{form}.{ending}"
        path.write_bytes(content)
        names, found, types = rows(form, path)
        assert len(found) == file["rows"], (form, len(found), file["rows"])
        if form == "parquet":
            wanted = {"date": "DATE", "amount": "DECIMAL(18,6)", "fictitious": "BOOLEAN", "agbCode": "VARCHAR"}
            assert {name: types[name] for name in wanted} == wanted, types
        table = {name: column for name, column in zip(names, zip(*found))}
        # What no row has is in no line of NDJSON.
        table = {name: column for name, column in table.items() if any(column)}
        if seen is not None:
            assert table.keys() == seen.keys(), (form, table.keys() ^ seen.keys())
            for name, column in table.items():
                assert column == seen[name], f"{form}: {name} differs"
        seen = table
    packed = {"date": "2025-02-03", "format": "csvComma", "compression": "gzip"}
    file = ended(service, token, export(service, token, packed))["file"]
    content, _ = download(service, token, file, chance)
    assert gzip.decompress(content) == (pathlib.Path(folder) / "csvComma.csv").read_bytes(), "gzip is another file"
    return len(seen["agbCode"]), breaks


def killed(service, chance):
    """Kills the process while it exports; the next one ends the export, and its file is whole."""
    token = service.token("operator")
    at = export(service, token, {"date": "2025-02-03", "format": "ndjson"})
    time.sleep(chance.uniform(0.0, 0.4))
    service.kill()
    service.start()
    token = service.token("operator")
    found = ended(service, token, at)
    assert found["status"] == "succeeded", found
    content, _ = download(service, token, found["file"], chance)
    assert content.count(b"\n") == found["file"]["rows"], "the file is not whole"
    return found["file"]["rows"]


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    seed = arguments.parse_args().seed
    chance = random.Random(seed)
    tally = Tally()
    with Service() as service, tempfile.TemporaryDirectory() as folder:
        count, breaks = same_rows(service, service.token("operator"), folder, chance)
        tally.check(count > 50_000, f"{count} rows are no country")
        tally.check(breaks > 3, f"downloads broke off {breaks} times")
        tally.check(killed(service, chance) == count, "other rows after a kill")
    print(f"seed {seed}: {count} rows the same in five files, {breaks} downloads broke off and went on")
    tally.close()


if __name__ == "__main__":
    main()
