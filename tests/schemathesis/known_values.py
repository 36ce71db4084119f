"""Hooks of schemathesis, for every request that is about to be sent.

A generated value often becomes one that the demo knows, so that requests get past the first look-up;
only in cases that are meant to be valid, so that an invalid one stays invalid. The values come in
KNOWN_VALUES, by name of parameter or member.
"""

import json
import os
import random

import schemathesis
from schemathesis import GenerationMode
from schemathesis.core.failures import AcceptedNegativeData
from schemathesis.openapi.checks import JsonSchemaError

KNOWN = json.loads(os.environ.get("KNOWN_VALUES", "{}"))
CHANCE = random.Random(int(os.environ.get("KNOWN_SEED", "1")))


def mix(values):
    """Replaces about half of the values whose name is known."""
    if isinstance(values, dict):
        for name, value in values.items():
            if name in KNOWN and isinstance(value, str) and CHANCE.random() < 0.5:
                values[name] = CHANCE.choice(KNOWN[name])


@schemathesis.hook
def before_call(context, case, kwargs):
    if case.meta is None or case.meta.generation.mode == GenerationMode.POSITIVE:
        for values in (case.path_parameters, case.query, case.body):
            mix(values)


@schemathesis.hook
def filter_failure(context, failure, case, response):
    """A sparse answer (`fields`) has fewer members than the schema of the whole one. A file that is
    handed in is text whatever stands in it; the job judges its rows."""
    sparse = isinstance(failure, JsonSchemaError) and response.status_code == 200 and "fields" in (case.query or {})
    file = response.status_code == 202 and case.media_type in ("text/csv", "application/x-ndjson")
    return not (sparse or (file and isinstance(failure, AcceptedNegativeData)))
