#!/usr/bin/env python3
"""A practice system's own tariff table per insurer, kept in SQLite by one full list and deltas after it.

    python3 docs/guides/practice_system.py table.db http://127.0.0.1:8080 "$TOKEN" 01900001 7085 2025-02-03

The first run loads the list of that practice, insurer and day; every later run asks only what became different.
`practice_system.md` explains each column and what to do on each kind of change. Only the standard library is used.
"""

import json
import sqlite3
import sys
import urllib.error
import urllib.parse
import urllib.request

SCHEMA = """
CREATE TABLE IF NOT EXISTS tariff (practice, insurer, prestatie, name, claimable, amount, fictitious, basis, first_day, last_day,
    claimable_from, certainty, reason, reason_text, PRIMARY KEY (practice, insurer, prestatie));
CREATE TABLE IF NOT EXISTS held (practice, insurer, day, known_at, tag, PRIMARY KEY (practice, insurer));
CREATE TABLE IF NOT EXISTS rebill (practice, insurer, prestatie, first_day, last_day, old, new, found_at);
"""


def row(item):
    """The columns of `tariff` from an item of the list."""
    days, why = item.get("period", {}), item["reasons"][-1]
    return (item["prestatieCode"], item.get("name"), item["mayBeClaimed"], item.get("amount"), item["fictitious"], item["basis"],
            days.get("startDate"), days.get("endDate"), item.get("claimableFrom"), item["certainty"], why["code"], why["text"])


def window(change, day):
    """The days of care whose claims a correction touches: all that either amount was for, up to the held day."""
    firsts = [item["period"]["startDate"] for item in (change.get("before"), change.get("after")) if item and "period" in item]
    return min(firsts, default=day), day


def refresh(table, ask, practice, insurer, day):
    """Brings the table up to the day; gives the status and what changed."""
    key = (practice, insurer)
    held = table.execute("SELECT day, known_at, tag FROM held WHERE practice = ? AND insurer = ?", key).fetchone()
    query = {"agbCode": practice, "uzoviCode": insurer, "date": day}
    if held:
        query |= {"since": held[1], "sinceDate": held[0]}
    status, headers, answer = ask("/v1/price-lists?" + urllib.parse.urlencode(query), held and held[2])
    if status == 304:
        return status, []
    changes = answer.get("changes", [{"after": item, "date": day, "retroactive": False} for item in answer.get("items", [])])
    with table:  # all of it or nothing
        for change in changes:
            before, after = change.get("before"), change.get("after")
            if change["date"] == day:
                table.execute("DELETE FROM tariff WHERE practice = ? AND insurer = ? AND prestatie = ?", (*key, (after or before)["prestatieCode"]))
                if after:
                    table.execute(f"INSERT INTO tariff VALUES ({', '.join('?' * 14)})", key + row(after))
            if change["retroactive"]:
                amounts = [item and item.get("amount") for item in (before, after)]
                table.execute(f"INSERT INTO rebill VALUES ({', '.join('?' * 8)})",
                              (*key, change["prestatieCode"], *window(change, held[0]), *amounts, headers["Known-At"]))
        moved = not held or changes or held[0] != day
        state = (day, headers["Known-At"], None) if moved else (held[0], held[1], headers["ETag"])
        table.execute("INSERT OR REPLACE INTO held VALUES (?, ?, ?, ?, ?)", key + state)
    return status, changes


def asking(address, token):
    """Asks one path; the answer is `None` when nothing changed since the tag."""
    def ask(path, tag=None):
        headers = {"Authorization": f"Bearer {token}", "Accept-Language": "en"} | ({"If-None-Match": tag} if tag else {})
        try:
            with urllib.request.urlopen(urllib.request.Request(address + path, headers=headers)) as answer:
                return answer.status, answer.headers, json.loads(answer.read())
        except urllib.error.HTTPError as error:
            if error.code != 304:
                raise
            return 304, error.headers, None
    return ask


def main():
    file, address, token, *about = sys.argv[1:]
    table = sqlite3.connect(file)
    table.executescript(SCHEMA)
    status, changes = refresh(table, asking(address, token), *about)
    print(f"{status}: {len(changes)} rows written; {table.execute('SELECT count(*) FROM rebill').fetchone()[0]} windows to look at again")


if __name__ == "__main__":
    main()
