#!/usr/bin/env python3
"""A calendar program takes the feed of deadlines: khal imports it and shows every deadline on its last good day.

    tests/drills/feed.py        (khal in a venv: tests/install python)
"""

import os
import pathlib
import subprocess
import tempfile

from service import Service, Tally

VENV = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "zorgcontract/python/bin"

CONFIG = """[calendars]
[[deadlines]]
path = {folder}/events
[locale]
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
timeformat = %H:%M
[default]
default_calendar = deadlines
"""


def khal(folder, *arguments):
    environment = {**os.environ, "HOME": folder, "XDG_DATA_HOME": folder, "XDG_CACHE_HOME": folder}
    done = subprocess.run(
        [VENV / "khal", "-c", f"{folder}/config", *arguments], capture_output=True, text=True, env=environment
    )
    if done.returncode != 0:
        raise RuntimeError(f"khal {arguments}: {done.stderr}")
    return done.stdout


def dated(service):
    """Every deadline with a day, from the pages of the list."""
    token, path, found = service.token("dashboard"), "/v1/deadlines?limit=200", []
    while path:
        page = service.ask("GET", path, token=token).json()
        found += page["items"]
        path = page.get("next", "").partition(f":{service.port}")[2]
    return [item for item in found if {"firstDate", "lastDate"} & item["deadline"].keys()], found


def main():
    tally = Tally()
    with tempfile.TemporaryDirectory(prefix="zorgcontract-feed-") as folder, Service() as service:
        os.mkdir(f"{folder}/events")
        pathlib.Path(f"{folder}/config").write_text(CONFIG.format(folder=folder))
        feed = service.ask("GET", "/docs/deadlines.ics")
        tally.check(feed.status == 200, f"the feed: {feed.status}")
        pathlib.Path(f"{folder}/feed.ics").write_bytes(feed.body)
        khal(folder, "import", "--batch", "-a", "deadlines", f"{folder}/feed.ics")
        wanted, every = dated(service)
        tally.check(len(wanted) > 50, f"{len(wanted)} deadlines have a day")
        shown = khal(folder, "list", "--format", "{uid}|{start-date}|{end-date}", "--day-format", "", "2015-01-01", "2035-01-01")
        events = {}
        for line in filter(None, map(str.strip, shown.splitlines())):
            uid, first, last = line.split("|")
            events.setdefault(uid.removesuffix("@zorgcontract"), set()).update((first, last))
        for item in wanted:
            deadline = item["deadline"]
            day = deadline.get("lastDate", deadline.get("firstDate"))
            tally.check(day in events.get(item["id"], ()), f"{item['id']} is shown on {day}: {events.get(item['id'])}")
        tally.check(len(events) == len(wanted), f"{len(events)} events for {len(wanted)} deadlines")
        print(f"khal shows {len(events)} of {len(every)} deadlines; the others have no day")
    tally.close()


if __name__ == "__main__":
    main()
