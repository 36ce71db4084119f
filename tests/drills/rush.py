#!/usr/bin/env python3
"""Target L2: the last minute before a deadline. Many practices hand in over real HTTP while the clock runs
out, some of them twice at once and some too late. Nothing acknowledged is lost, nothing is there twice,
and every verdict is that of the moment of receipt. Afterwards the same checker looks at a database that
was damaged on purpose, in three ways, and must find each.

    tests/drills/rush.py [--submissions 1000] [--window 20] [--clients 16]
    tests/drills/rush.py --submissions 10000 --window 60          the full form
"""

import argparse
import contextlib
import datetime
import hashlib
import random
import sqlite3
import threading
import time

from audit_verify import keys_of, receipt_of
from service import Service, Tally

QUESTIONNAIRE = "zorg-en-zekerheid-rush"
AT = f"/v1/questionnaires/{QUESTIONNAIRE}"
CODES = [f"{1900001 + n:08}" for n in range(100)]
LATE = 0.04  # share of the submits that are planned for after the deadline
TWINS = 0.10  # share that is sent twice at once
PATIENCE = 3.0  # seconds after the deadline in which late ones are sent


def questionnaire():
    """A questionnaire whose first answers are complete: the rush is about handing in."""
    text = {"nl": "Drill (fictief)", "en": "Drill (fictitious)"}
    return {
        "id": QUESTIONNAIRE, "version": 1, "concern": "zorg-en-zekerheid", "kind": "quarterlyMutation",
        "careKind": "HAZ", "providerKinds": ["practice"], "submitters": ["own"], "basis": "ours", "title": text,
        "items": [
            {"linkId": "name", "type": "text", "text": text, "required": True, "prefill": "register.name"},
            {"linkId": "code", "type": "agbCode", "text": text, "required": True, "prefill": "register.agbCode"},
        ],
    }


def seconds(moment):
    """Seconds since 1970 of an instant of the service."""
    return datetime.datetime.fromisoformat(moment.replace("Z", "+00:00")).timestamp()


def instant(at):
    """The other way."""
    return datetime.datetime.fromtimestamp(at, datetime.timezone.utc).isoformat(timespec="microseconds")


class Submit:
    """One submission and what became of handing it in."""

    def __init__(self, made, due):
        self.id, self.version, self.deadline = made["id"], made["version"], seconds(made["deadline"])
        self.due, self.key = due, f"rush-{made['id']}"
        self.answers, self.took, self.busy = [], [], 0

    def send(self, rush, connection):
        headers = {"Idempotency-Key": self.key, "If-Match": f'"{self.version}"'}
        while True:
            begun = time.time()
            answer = rush.service.ask("POST", f"/v1/submissions/{self.id}/_submit", token=rush.provider,
                                      headers=headers, connection=connection)
            ended = time.time()
            self.took.append(ended - begun)
            if answer.status == 503 or answer.status == 409 and answer.json()["code"] == "idempotency-key-in-flight":
                self.busy += 1  # not received: the same key again
                time.sleep(0.05)
                continue
            self.answers.append((answer.status, begun, ended, answer.json()))
            return answer


class Rush:
    """The service, its clock beside ours, and everything that is handed in."""

    def __init__(self, service, options):
        self.service, self.options, self.chance = service, options, random.Random(options.seed)
        self.insurer = service.token("insurer", "--concern", "zorg-en-zekerheid")
        self.provider = service.token("provider", *[part for code in CODES for part in ("--agb", code)])
        self.submits, self.rounds, self.ahead = [], [], (-1e18, 1e18)
        self.count, self.lock = 0, threading.Lock()

    def write(self, method, path, body, token, version=None, connection=None):
        with self.lock:
            self.count += 1
            headers = {"Idempotency-Key": f"rush-set-up-{self.options.seed}-{self.count}"}
        if version is not None:
            headers["If-Match"] = f'"{version}"'
        answer = self.service.ask(method, path, body, token, headers, connection=connection)
        if answer.status >= 300:
            raise RuntimeError(f"{method} {path}: {answer}")
        return answer.json()

    def look_at_the_clock(self, create):
        """How far the clock of the service runs ahead of ours, between two bounds: the narrowest seen."""
        begun = time.time()
        made = create()
        ended, told = time.time(), seconds(made["createdAt"])
        low, high = self.ahead
        self.ahead = (max(low, told - ended), min(high, told - begun))
        return made

    def open_round(self, name, deadline):
        body = {"version": 1, "name": name, "opensAt": instant(deadline - 30 * 86400), "deadline": instant(deadline)}
        return self.write("POST", f"{AT}/rounds", body, self.insurer)["id"]

    def begin(self, round_id, code, connection):
        body = {"questionnaireId": QUESTIONNAIRE, "roundId": round_id, "agbCode": code}
        return self.look_at_the_clock(
            lambda: self.write("POST", "/v1/submissions", body, self.provider, connection=connection))

    def set_up(self):
        """Publishes the questionnaire, finds the practices that may answer it, and fills drafts in time."""
        draft = self.write("POST", "/v1/questionnaires", questionnaire(), self.insurer)
        self.write("POST", f"{AT}/versions/1/_publish", None, self.insurer, version=1)
        now = seconds(draft["createdAt"])
        probe, connection, codes = self.open_round("probe", now + 86400), self.service.connect(), []
        begun = time.monotonic()
        for code in CODES:
            try:
                self.begin(probe, code, connection)
                codes.append(code)
            except RuntimeError:
                continue
        each = (time.monotonic() - begun) / len(CODES)
        wanted = self.options.submissions
        rounds = -(-wanted // len(codes))
        low, high = self.ahead
        deadline = time.time() + (low + high) / 2 + wanted * each * 1.3 + 3 + self.options.window
        self.rounds = [self.open_round(f"rush-{n}", deadline) for n in range(rounds)]
        asked = [(round_id, code) for round_id in self.rounds for code in codes][:wanted]
        made = self.many(asked, lambda pair, own: self.begin(*pair, own))
        late = int(wanted * LATE)
        for number, submission in enumerate(made):
            # Half of them over the whole window, half in its last quarter.
            share = self.chance.random() if number % 2 else self.chance.random() / 4
            before = -self.chance.random() * PATIENCE if number < late else share * self.options.window
            self.submits.append(Submit(submission, deadline - before))
        self.submits.sort(key=lambda submit: submit.due)
        return deadline

    def many(self, things, act):
        """Does something with many things on as many connections as there are clients."""
        done, rest, lock = [], iter(list(enumerate(things))), threading.Lock()

        def client():
            connection = self.service.connect()
            while True:
                with lock:
                    following = next(rest, None)
                if following is None:
                    return
                outcome = act(following[1], connection)
                with lock:
                    done.append((following[0], outcome))

        threads = [threading.Thread(target=client, daemon=True) for _ in range(self.options.clients)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if len(done) != len(things):
            raise RuntimeError(f"{len(things) - len(done)} clients failed")
        return [outcome for _, outcome in sorted(done, key=lambda pair: pair[0])]

    def run(self):
        """The rush itself."""
        low, high = self.ahead
        middle = (low + high) / 2

        def hand_in(submit, connection):
            time.sleep(max(0.0, submit.due - (time.time() + middle)))
            if self.chance.random() < TWINS:
                twin = threading.Thread(target=lambda: submit.send(self, None), daemon=True)
                twin.start()
                submit.send(self, connection)
                twin.join()
            else:
                submit.send(self, connection)

        began = time.monotonic()
        self.many(self.submits, hand_in)
        return time.monotonic() - began

    def stored(self):
        """Every submission of the rush as the service has it now, by id."""
        found = {}
        for round_id in self.rounds:
            path = f"/v1/submissions?roundId={round_id}&limit=200"
            while path:
                page = self.service.ask("GET", path, token=self.provider).json()
                for submission in page["items"]:
                    found.setdefault(submission["id"], []).append(submission)
                path = (page.get("next") or "").removeprefix(f"http://127.0.0.1:{self.service.port}")
        return found

    def verdict(self):
        """Compares what was answered with what is there, and with the rule."""
        stored, wrong = self.stored(), {"lost": [], "doubled": [], "changed": [], "wrong verdict": [], "odd": []}
        low, high = self.ahead
        for submit in self.submits:
            rows = stored.get(submit.id, [])
            if len(rows) != 1:
                wrong["doubled" if rows else "lost"].append(submit.id)
                continue
            row, statuses = rows[0], {status for status, *_ in submit.answers}
            if statuses == {200}:
                if row["status"] != "submitted":
                    wrong["lost"].append(f"{submit.id} {row['status']}")
                elif {answer["receivedAt"] for *_, answer in submit.answers} != {row["receivedAt"]}:
                    wrong["changed"].append(f"{submit.id} {row['receivedAt']}")
                elif seconds(row["receivedAt"]) >= submit.deadline:
                    wrong["wrong verdict"].append(f"{submit.id} received {row['receivedAt']}")
            elif statuses == {422}:
                if row["status"] == "submitted":
                    wrong["wrong verdict"].append(f"{submit.id} was refused and is submitted")
            else:
                wrong["odd"].append(f"{submit.id} {submit.answers}")
            for status, begun, ended, answer in submit.answers:
                # Certain by our own clock: sent and answered before, or begun after.
                if ended + high < submit.deadline and status != 200:
                    wrong["wrong verdict"].append(f"{submit.id} in time, and {status} {answer}")
                if begun + low >= submit.deadline and status != 422 and len(submit.answers) == 1:
                    wrong["wrong verdict"].append(f"{submit.id} too late, and {status}")
        return wrong

    def histories(self, some):
        """Of a sample: handed in once, and a receipt that holds without the service."""
        wrong, keys = [], keys_of(self.service.ask("GET", "/.well-known/jwks.json").body.decode())
        for submit in some:
            lines = self.service.ask("GET", f"/v1/submissions/{submit.id}/history", token=self.provider).json()["items"]
            count = sum(line["event"] == "submitted" for line in lines)
            proof = self.service.ask("GET", f"/v1/submissions/{submit.id}/receipt", token=self.provider).json()
            said = receipt_of(proof["receipt"]["jws"], keys)["received"]
            digest = hashlib.sha256(proof["content"].encode()).hexdigest()
            same = said["digest"] == digest and said["receivedAt"] == submit.answers[0][3]["receivedAt"]
            if count != 1 or proof["filing"] != 1 or not same or said["receivedAt"] >= said["deadline"]:
                wrong.append(f"{submit.id}: {count} times, {said}")
        return wrong


DAMAGE = [
    "UPDATE submissions SET status = 'draft' WHERE id = ?",
    "UPDATE submissions SET received_at = received_at - 1 WHERE id = ?",
    "INSERT INTO submission_history SELECT submission_id, position + 1000000, version, event, status, changed, reason, "
    "actor, role, delegation_id, filled_by, request_id, recorded_at FROM submission_history "
    "WHERE submission_id = ? AND event = 'submitted'",
]


def broken_on_purpose(rush, accepted, tally):
    """Three faults of the kinds that the drill is about; the checker must see each of them."""
    code, _ = rush.service.terminate()
    tally.check(code == 0, f"the service left with {code}")
    with contextlib.closing(sqlite3.connect(rush.service.data_dir / "zorgcontract.sqlite")) as own, own:
        for sql, victim in zip(DAMAGE, accepted):
            changed = own.execute(sql, (bytes.fromhex(victim.id.replace("-", "")),)).rowcount
            tally.check(changed == 1, f"control: one row is damaged, not {changed}")
    rush.service.start()
    found = rush.verdict()
    tally.check(len(found["lost"]) == 1, f"control: a submit that is gone is seen as lost: {found}")
    tally.check(len(found["changed"]) == 1, f"control: a moment of receipt that moved is seen: {found}")
    found = rush.histories(accepted[2:3])
    tally.check(len(found) == 1, f"control: a submit with two effects is seen: {found}")
    print("control: a lost submit, a moved receipt and a double effect are each found", flush=True)


def main():
    options = argparse.ArgumentParser(description="the rush before a deadline")
    options.add_argument("--submissions", type=int, default=1000)
    options.add_argument("--window", type=float, default=20.0)
    options.add_argument("--clients", type=int, default=16)
    options.add_argument("--seed", type=int, default=int(time.time()))
    options = options.parse_args()
    print(f"seed {options.seed}, {options.submissions} submissions in the last {options.window:g} s, "
          f"{options.clients} clients", flush=True)
    tally = Tally()
    with Service() as service:
        rush = Rush(service, options)
        deadline = rush.set_up()
        early = rush.submits[0].due - time.time() - sum(rush.ahead) / 2
        tally.check(early > 0, f"every draft was there before the rush began ({early:.1f} s)")
        print(f"{len(rush.submits)} drafts in {len(rush.rounds)} rounds; the rush begins in {early:.1f} s; the clocks are "
              f"known to {(rush.ahead[1] - rush.ahead[0]) * 1000:.1f} ms", flush=True)
        took = rush.run()
        for name, found in rush.verdict().items():
            tally.check(not found, f"{len(found)} {name}: {found[:3]}")
        accepted = [s for s in rush.submits if all(status == 200 for status, *_ in s.answers)]
        refused = [s for s in rush.submits if all(status == 422 for status, *_ in s.answers)]
        tally.check(len(accepted) > len(rush.submits) * 0.9, f"most were in time: {len(accepted)}")
        tally.check(len(refused) > 0, "some came too late")
        kept = service.ask("GET", f"/v1/submissions/{refused[0].id}/history", token=rush.provider).json()["items"]
        tally.check(kept[-1]["event"] == "lateAttempt", f"a late attempt is on record: {kept[-1]}")
        found = rush.histories(rush.chance.sample(accepted, min(40, len(accepted))))
        tally.check(not found, f"{len(found)} histories or receipts: {found[:3]}")
        times = sorted(t for s in rush.submits for t in s.took)
        of_last = [s for s in accepted if deadline - seconds(s.answers[0][3]["receivedAt"]) <= 5]

        def part(share):
            return times[min(len(times) - 1, int(len(times) * share))] * 1000

        print(f"{len(accepted)} in time, {len(refused)} too late, {sum(s.busy for s in rush.submits)} told to come back; "
              f"{len(times)} requests in {took:.1f} s, {len(of_last) / 5:.0f} accepted/s in the last 5 s; p50 {part(.5):.1f} ms, "
              f"p99 {part(.99):.1f} ms, slowest {times[-1] * 1000:.1f} ms", flush=True)
        broken_on_purpose(rush, accepted, tally)
    tally.close()


if __name__ == "__main__":
    threading.excepthook = lambda args: print(f"a client failed: {args.exc_value!r}")
    main()
