"""Hooks of schemathesis: one generated value in two becomes one that the demo knows, so that requests
get past the first look-up. The values come in KNOWN_VALUES, by name of parameter or member.
"""

import json
import os
import random

import schemathesis

KNOWN = json.loads(os.environ.get("KNOWN_VALUES", "{}"))
ALIASES = {"id": ["contractId", "followDecisionId"]}


def known(name):
    for candidate in [name, *ALIASES.get(name, [])]:
        if candidate in KNOWN:
            return KNOWN[candidate]
    return None


def mixed(values):
    """The same parameters with known values in half of the places."""
    if not isinstance(values, dict):
        return values
    return {
        name: random.choice(known(name)) if known(name) and isinstance(value, str) and random.random() < 0.5 else value
        for name, value in values.items()
    }


@schemathesis.hook
def map_query(context, query):
    return mixed(query)


@schemathesis.hook
def map_path_parameters(context, path_parameters):
    return mixed(path_parameters)


@schemathesis.hook
def map_body(context, body):
    return mixed(body)
