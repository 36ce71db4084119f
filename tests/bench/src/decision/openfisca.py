"""The peer OpenFisca, in its own process: the decision of follow.toml as an OpenFisca system.

Reads {"rules": {...}, "questions": [...]} as JSON from standard input, where rules is follow.toml
and every question has `facts` and the `rule` that must decide it. Refuses to time a wrong answer.
Prints nanoseconds of CPU time per decision as JSON: one situation, one with trace, and a vector of a
million. Needs Python 3.11 or later with openfisca-core 46; started by the benchmark (--openfisca).
"""

import json
import sys
import time

import numpy
from openfisca_core.entities import build_entity
from openfisca_core.periods import YEAR
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

SINGLE = 100  # situations in a pass
VECTOR = 1_000_000

given = json.load(sys.stdin)
rules, questions = given["rules"]["rule"], given["questions"]
facts = {fact["id"]: fact for fact in given["rules"]["fact"] if fact["id"] != "year"}  # the year is the period
Question = build_entity(key="question", plural="questions", label="one question", is_person=True)


def code(fact, value):
    """A word as the number that OpenFisca calculates with; other values as they are."""
    words = facts[fact].get("values")
    return words.index(value) if words else value


def holds(value, condition):
    """One condition on vectors; `value` gives the vector of a fact."""
    fact = condition["fact"]
    if "same_as" in condition:
        return value(fact) == value(condition["same_as"])
    words = condition.get("in", [condition.get("is")])
    return numpy.isin(value(fact), [code(fact, word) for word in words]) if len(words) > 1 else (
        value(fact) == code(fact, words[0]))


class rule(Variable):
    value_type = int
    entity = Question
    definition_period = YEAR
    label = "Index of the rule that decides"

    def formula(question, period):
        def value(fact):
            return question(fact, period)

        conditions = [
            numpy.logical_and.reduce([holds(value, condition) for condition in rule["when"]])
            for rule in rules if "when" in rule
        ]
        return numpy.select(conditions, range(len(conditions)), len(conditions))


system = TaxBenefitSystem([Question])
for fact in facts.values():
    value_type = bool if fact["type"] == "bool" else int
    about = {"value_type": value_type, "entity": Question, "definition_period": YEAR, "label": fact["id"]}
    system.add_variable(type(fact["id"], (Variable,), about))
system.add_variable(rule)


def decide(asked, trace=False):
    """One question as a JSON situation, decided and optionally traced."""
    year = str(asked["facts"]["year"])
    values = {fact: {year: code(fact, asked["facts"][fact])} for fact in facts}
    simulation = SimulationBuilder().build_from_entities(system, {"questions": {"one": values}})
    simulation.trace = trace
    decided = rules[int(simulation.calculate("rule", year)[0])]["id"]
    return decided, simulation.tracer.get_serialized_flat_trace() if trace else None


columns = {
    fact: numpy.resize([code(fact, asked["facts"][fact]) for asked in questions], VECTOR) for fact in facts
}


def decide_vector():
    """A million questions at once, in one year: no rule reads the year."""
    simulation = SimulationBuilder().build_default_simulation(system, VECTOR)
    for fact, column in columns.items():
        simulation.set_input(fact, "2024", column)
    return simulation.calculate("rule", "2024")


def nanoseconds(items, work):
    """CPU time per item: the best of three rounds of about a second, after one pass to warm up."""
    work()
    best = float("inf")
    for _ in range(3):
        passes, start = 0, time.process_time()
        while time.process_time() - start < 1:
            work()
            passes += 1
        best = min(best, (time.process_time() - start) / (passes * items))
    return best * 1e9


for asked, index in zip(questions, decide_vector()):
    assert rules[index]["id"] == asked["rule"], (rules[index]["id"], asked)
for asked in questions[::20]:
    assert decide(asked)[0] == asked["rule"], asked

json.dump({
    "single": nanoseconds(SINGLE, lambda: [decide(asked) for asked in questions[:SINGLE]]),
    "traced": nanoseconds(SINGLE, lambda: [decide(asked, trace=True) for asked in questions[:SINGLE]]),
    "vector": nanoseconds(VECTOR, decide_vector),
}, sys.stdout)
