#!/usr/bin/env python3
"""Every defence, taken out: each attack table fails against a build without the defence that it is about.

    tests/drills/defences.py                 every text to take out still stands in the source, once
    tests/drills/defences.py --run           builds once, then runs the tests of each row without its defence
    tests/drills/defences.py --run NAME…     only these rows

The rows are in defences.toml. For `--run` the source is copied, and in the copy each defence stands
behind a switch that an environment variable turns: one build serves all rows. First every named test
must pass with all defences in place; then each row's test must fail with its own defence out. The build
needs a few GB; TARGET_DIR names its folder (a temporary one otherwise).
"""

import argparse
import concurrent.futures
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib

ROOT = pathlib.Path(__file__).resolve().parents[2]
TABLE = pathlib.Path(__file__).with_suffix(".toml")
SWITCH = '''
/// Whether the drill has taken this defence out.
pub(crate) fn defence_out(name: &str) -> bool {
    static OUT: std::sync::OnceLock<Option<String>> = std::sync::OnceLock::new();
    OUT.get_or_init(|| std::env::var("DEFENCE_OUT").ok()).as_deref() == Some(name)
}
'''


def rows():
    tests = tomllib.loads(TABLE.read_text())["test"]
    return [{**row, "file": "src/" + row["file"], "test": test["name"], "lib": test.get("lib", False)}
            for test in tests for row in test["defences"]]


def switched(row):
    """What stands in the copy in the place of the defence."""
    out = f'crate::defence_out("{row["name"]}")'
    if "put" in row:
        return row["put"].replace("OUT", out)
    if row["find"].rstrip().endswith(";"):
        return f'if {out} {{ {row["out"]} }} else {{ {row["find"]} }}'
    return f'(if {out} {{ {row["out"]} }} else {{ {row["find"]} }})'


def standing(row):
    """What is wrong with a row, as the source stands."""
    if not {"name", "find"} <= row.keys() or ("out" in row) == ("put" in row):
        return "needs name, file, find, and out or put"
    path = ROOT / row["file"]
    found = path.read_text().count(row["find"]) if path.is_file() else 0
    if found != 1:
        return f'{row["file"]} has {row["find"]!r} {found} times'
    room, _, name = row["test"].rpartition("::")
    folder = ROOT / ("src" if row["lib"] else "tests/it")
    place = folder / pathlib.Path(*room.split("::"))
    files = [place.with_suffix(".rs"), place / "mod.rs", place.parent.with_suffix(".rs")]
    if not any(f"fn {name}(" in file.read_text() for file in files if file.is_file()):
        return f'no test is called {row["test"]}'
    return None


def check(table):
    wrong = [f'{row.get("name")}: {problem}' for row in table if (problem := standing(row))]
    names = [row["name"] for row in table]
    wrong += [f"{name} stands twice" for name in sorted(set(names)) if names.count(name) > 1]
    return wrong


def copy(folder, table):
    """The source in a folder, every defence behind its switch."""
    listed = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
                            cwd=ROOT, check=True, capture_output=True, text=True).stdout
    for name in filter(None, listed.split("\0")):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)
    for row in table:
        path = folder / row["file"]
        text = path.read_text()
        if row["find"] not in text:
            sys.exit(f'{row["name"]}: another row changes the same text')
        path.write_text(text.replace(row["find"], switched(row), 1))
    library = folder / "src/lib.rs"
    library.write_text(library.read_text() + SWITCH)


def build(folder, target):
    """The test programs of the copy: of the library and of tests/it."""
    environment = {**os.environ, "CARGO_TARGET_DIR": str(target), "CARGO_PROFILE_DEV_DEBUG": "0"}
    done = subprocess.run(["cargo", "test", "--locked", "--lib", "--test", "it", "--no-run", "--message-format", "json"],
                          cwd=folder, env=environment, stdout=subprocess.PIPE, text=True)
    built = {}
    for line in done.stdout.splitlines():
        told = json.loads(line) if line.startswith("{") else {}
        if told.get("reason") == "compiler-message" and told["message"]["level"] == "error":
            print(told["message"]["rendered"], file=sys.stderr)
        if told.get("executable") and told.get("profile", {}).get("test"):
            built[told["target"]["name"]] = told["executable"]
    if done.returncode != 0:
        sys.exit("the copy does not build")
    return built


def run(built, folder, row, out):
    """Whether the row's test passes; `out` is the defence that is taken out, if any."""
    program = built["zorgcontract" if row["lib"] else "it"]
    environment = {**os.environ, "RUST_BACKTRACE": "0", "DEFENCE_OUT": out or ""}
    try:
        done = subprocess.run([program, "--exact", row["test"]], cwd=folder, env=environment,
                              capture_output=True, text=True, timeout=300)
    except subprocess.TimeoutExpired:
        return None
    return done.returncode == 0 if "running 1 test\n" in done.stdout else None


def drill(table, only):
    chosen = [row for row in table if not only or row["name"] in only]
    if only and len(chosen) != len(set(only)):
        sys.exit(f'no such defence: {sorted(set(only) - {row["name"] for row in table})}')
    with tempfile.TemporaryDirectory(prefix="defences-") as scratch:
        target = pathlib.Path(os.environ.get("TARGET_DIR", scratch))
        folder = target / "source"
        shutil.rmtree(folder, ignore_errors=True)
        copy(folder, table)
        began = time.monotonic()
        built = build(folder, target)
        print(f"built in {time.monotonic() - began:.0f} s")
        unlike = {(bool(row["lib"]), row["test"]): row for row in chosen}
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            controls = list(pool.map(lambda row: (row["test"], run(built, folder, row, None)), unlike.values()))
            broken = [test for test, passed in controls if passed is not True]
            if broken:
                sys.exit("with every defence in place these do not pass:\n  " + "\n  ".join(broken))
            print(f"with every defence in place: {len(controls)} of {len(controls)} tests pass")
            outcomes = list(pool.map(lambda row: run(built, folder, row, row["name"]), chosen))
    unseen = [row["name"] for row, passed in zip(chosen, outcomes) if passed is not False]
    for row, passed in zip(chosen, outcomes):
        verdict = {False: "seen", True: "NOT SEEN", None: "NOT RUN"}[passed]
        print(f'{verdict:9} {row["name"]:44} {row["test"]}')
    print(f"{len(chosen) - len(unseen)} of {len(chosen)} defences are missed when they are out")
    return not unseen


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--run", action="store_true")
    parser.add_argument("name", nargs="*")
    given = parser.parse_args()
    table = rows()
    wrong = check(table)
    if wrong:
        sys.exit("\n".join(wrong))
    print(f"{len(table)} defences stand where the table says")
    if given.run and not drill(table, given.name):
        sys.exit(1)


if __name__ == "__main__":
    main()
