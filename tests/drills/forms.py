#!/usr/bin/env python3
"""Programs of others take our FHIR: LHC-Forms shows every questionnaire of a running demo and fills one, our
service takes its answers, and fhir-resources and the JSON schema of R4 read everything that we export.

    tests/drills/forms.py        (what it needs: tests/install python forms)

`--broken` drops the conditions of the questionnaire before it is shown: the drill must fail then.
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import uuid

CACHE = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "zorgcontract"

try:
    from fhir.resources.R4B.questionnaire import Questionnaire
    from fhir.resources.R4B.questionnaireresponse import QuestionnaireResponse
except ImportError:
    venv = CACHE / "python/bin/python"
    if pathlib.Path(sys.executable) == venv:
        raise
    os.execv(venv, [str(venv), *sys.argv])

from service import Service, Tally

DEFINITIONS = pathlib.Path(__file__).resolve().parents[2] / "src/questionnaires/definitions"
CONCERN = "zorg-en-zekerheid"
ID = f"{CONCERN}-forms-drill"
PRACTICE = "01900001"
AGB = "http://fhir.nl/fhir/NamingSystem/agb-z"


def text(nl):
    return {"nl": nl, "en": f"{nl} (en)"}


def item(link, kind, **more):
    return {"linkId": link, "type": kind, "text": text(f"Vraag {link}"), **more}


def when(question, operator, answer):
    return {"question": question, "operator": operator, "answer": answer}


def options(*names):
    return [{"code": name.lower(), "text": text(name)} for name in names]


# One item of each kind, and one condition of each kind of question.
DEFINITION = {
    "id": ID, "version": 1, "concern": CONCERN, "kind": "addendumRequest", "careKind": "HAZ",
    "providerKinds": ["practice"], "submitters": ["own"], "basis": "ours", "title": text("Proef"),
    "introduction": text("Fictief"),
    "items": [
        item("general", "group", help=text("Over de praktijk"), items=[
            item("name", "text", required=True, maxLength=40, help=text("Zoals in het register")),
            item("code", "agbCode"),
            item("module", "boolean", required=True),
            item("reason", "text", enableWhen=[when("module", "=", False)]),
        ]),
        item("kind", "choice", options=options("Solo", "Duo", "Groep")),
        item("partner", "text", enableWhen=[when("kind", "=", "duo")]),
        item("days", "multipleChoice", options=options("Maandag", "Dinsdag", "Woensdag")),
        item("tuesday", "text", enableWhen=[when("days", "=", "dinsdag"), when("module", "=", True)],
             enableBehavior="all"),
        item("patients", "integer", minValue="0", maxValue="20000"),
        item("large", "display", enableWhen=[when("patients", ">=", 3000)]),
        item("hours", "decimal", minValue="0"),
        item("busy", "text", enableWhen=[when("hours", ">", "40"), when("patients", ">", 5000)], enableBehavior="any"),
        item("start", "date"),
        item("started", "text", enableWhen=[when("start", "exists", True)]),
        item("staff", "table", maxRows=5, items=[item("staff.name", "text"), item("staff.hours", "decimal")]),
        item("staffHours", "decimal", calculated={"sumOf": {"table": "staff", "column": "staff.hours"}}),
        item("staffCount", "integer", calculated={"count": "staff"}),
        item("share", "decimal", calculated={"percentage": {"part": "hours", "whole": "staffHours"}}),
        item("total", "decimal", calculated={"sum": ["hours", "staffHours"]}),
    ],
}

# What is done, in order, and which of the watched items it shows or hides.
STEPS = [
    ({"act": "type", "link": "name", "value": "Praktijk De Linde"}, {}),
    ({"act": "type", "link": "code", "value": "01900001"}, {}),
    ({"act": "no", "link": "module"}, {"reason": True}),
    ({"act": "type", "link": "reason", "value": "te klein"}, {}),
    ({"act": "yes", "link": "module"}, {"reason": False}),
    ({"act": "choose", "link": "kind", "value": "Groep"}, {}),
    ({"act": "clear", "link": "kind"}, {}),
    ({"act": "choose", "link": "kind", "value": "Duo"}, {"partner": True}),
    ({"act": "type", "link": "partner", "value": "de buren"}, {}),
    ({"act": "choose", "link": "days", "value": "Maandag"}, {}),
    ({"act": "choose", "link": "days", "value": "Dinsdag"}, {"tuesday": True}),
    ({"act": "type", "link": "tuesday", "value": "avond"}, {}),
    ({"act": "type", "link": "patients", "value": "2450"}, {}),
    ({"act": "type", "link": "hours", "value": "40.25"}, {"busy": True}),
    ({"act": "type", "link": "busy", "value": "ja"}, {}),
    ({"act": "date", "link": "start", "value": "04/01/2026"}, {"started": True}),
    ({"act": "type", "link": "started", "value": "net"}, {}),
    ({"act": "type", "link": "staff.name", "row": 1, "value": "A"}, {}),
    ({"act": "type", "link": "staff.hours", "row": 1, "value": "36.1"}, {}),
    ({"act": "add", "link": "staff", "row": 1}, {}),
    ({"act": "type", "link": "staff.name", "row": 2, "value": "A"}, {}),
    ({"act": "type", "link": "staff.hours", "row": 2, "value": "36.1"}, {}),
]
WATCHED = ["reason", "partner", "tuesday", "large", "busy", "started"]
# What was typed, as the service must have stored it; two rows are equal on purpose.
TYPED = {
    "name": "Praktijk De Linde", "code": "01900001", "module": True, "kind": "duo", "partner": "de buren",
    "days": ["maandag", "dinsdag"], "tuesday": "avond", "patients": 2450, "hours": "40.25", "busy": "ja",
    "start": "2026-04-01", "started": "net",
    "staff": [{"staff.name": "A", "staff.hours": "36.1"}, {"staff.name": "A", "staff.hours": "36.1"}],
}
CALCULATED = {"staffHours": "72.2", "staffCount": 2, "share": "55.75", "total": "112.45"}


def node(orders):
    """Runs the other half of the drill."""
    orders["tools"], orders["chromium"] = str(CACHE / "forms"), shutil.which("chromium")
    script = pathlib.Path(__file__).with_name("forms.mjs")
    done = subprocess.run(["node", script], input=json.dumps(orders), capture_output=True, text=True, timeout=300)
    if done.returncode != 0:
        raise RuntimeError(f"forms.mjs: {done.stderr}")
    return json.loads(done.stdout)


def write(service, token, method, path, body, media="application/json", **headers):
    headers = {"Content-Type": media, "Idempotency-Key": str(uuid.uuid4()), **headers}
    return service.ask(method, path, body=json.dumps(body), token=token, headers=headers)


def put_ready(service, tally):
    """The questionnaire of the drill, published and with an open round."""
    insurer = service.token("insurer", "--concern", CONCERN)
    made = write(service, insurer, "POST", "/v1/questionnaires", DEFINITION)
    tally.check(made.status == 201, f"the draft: {made}")
    at = f"/v1/questionnaires/{ID}"
    published = write(service, insurer, "POST", f"{at}/versions/1/_publish", {}, **{"If-Match": made.headers["etag"]})
    tally.check(published.status == 200, f"published: {published}")
    span = {"version": 1, "name": "drill", "opensAt": "2024-01-01T00:00:00Z", "deadline": "2090-01-01T00:00:00Z"}
    opened = write(service, insurer, "POST", f"{at}/rounds", span)
    tally.check(opened.status == 201, f"the round: {opened}")


def every_questionnaire(service, token):
    """Every one, page by page."""
    path, found = "/fhir/r4/Questionnaire?_count=20", []
    while path:
        bundle = service.ask("GET", path, token=token).json()
        found += [entry["resource"] for entry in bundle.get("entry", [])]
        links = {link["relation"]: link["url"] for link in bundle["link"]}
        path = links.get("next", "").partition(f":{service.port}")[2]
    return found


def without_conditions(items):
    for one in items:
        one.pop("enableWhen", None)
        one.pop("enableBehavior", None)
        without_conditions(one.get("item", []))


def check_readers(tally, resources):
    """Both readers take every resource."""
    for resource in resources:
        kind = Questionnaire if resource["resourceType"] == "Questionnaire" else QuestionnaireResponse
        try:
            kind.model_validate(resource)
            tally.check(True, "")
        except ValueError as error:
            tally.check(False, f"fhir-resources on {resource['id']}: {error}")
    errors = node({"resources": resources})["errors"]
    tally.check(not errors, f"the schema of R4: {errors[:5]}")


def main():
    tally = Tally()
    with Service() as service:
        put_ready(service, tally)
        practice = service.token("provider", "--agb", PRACTICE)
        questionnaires = every_questionnaire(service, practice)
        questionnaire = next(q for q in questionnaires if q["id"] == ID)
        if "--broken" in sys.argv:
            without_conditions(questionnaire["item"])
        steps, visible = [], set()
        for step, change in STEPS:
            visible = (visible | {link for link, on in change.items() if on}) - {link for link, on in change.items() if not on}
            steps.append({**step, "wanted": sorted(visible)})
        done = node({"questionnaire": questionnaire, "steps": steps, "watched": WATCHED, "calculated": [*CALCULATED]})
        for step, shown in zip(steps, done["shown"]):
            tally.check(sorted(shown) == step["wanted"], f"after {step}: {shown}")
        response = done["response"]
        response["subject"] = {"identifier": {"system": AGB, "value": PRACTICE}}
        sent = write(service, practice, "POST", "/fhir/r4/QuestionnaireResponse", response, "application/fhir+json")
        if tally.check(sent.status == 201, f"the answers: {sent.status} {sent.body[:3000]!r}"):
            kept = service.ask("GET", f"/v1/submissions/{sent.json()['id']}", token=practice).json()
            tally.check(kept["answers"] == TYPED, f"stored: {kept['answers']}")
            tally.check(kept["validation"]["calculated"] == CALCULATED, f"calculated: {kept['validation']['calculated']}")
            tally.check(kept["status"] == "submitted", f"status: {kept['status']}")
            questionnaires.append(sent.json())
        asked = [resource for resource in questionnaires if resource["resourceType"] == "Questionnaire"]
        shipped = {path.stem for path in DEFINITIONS.glob("*.toml")}
        tally.check(shipped <= {q["id"] for q in asked}, f"not exported: {shipped - {q['id'] for q in asked}}")
        loaded = node({"questionnaires": asked})
        for name in (q["id"] for q in asked):
            tally.check(name not in loaded["faults"], f"LHC-Forms on {name}: {loaded['faults'].get(name, [])[:5]}")
        check_readers(tally, questionnaires)
        print(f"LHC-Forms: {len(STEPS)} steps, {len(asked)} questionnaires with {loaded['shown']} items; "
              f"fhir-resources and the R4 schema: {len(questionnaires)} resources")
    tally.close()


if __name__ == "__main__":
    main()
