"""What comes and goes stays what it was."""

import datetime as dt
import json
from decimal import Decimal

import pytest

from zorgcontract import types as t
from zorgcontract._runtime import values
from zorgcontract._runtime.answers import loads
from zorgcontract._runtime.requests import encode
from zorgcontract.generated import types as generated
from zorgcontract.types import NULL, AgbCode, CareKind, ContractPatch, Period, Struct


@pytest.mark.parametrize("text", ["12.50", "0.000001", "999999999.999999", "100", "1000000000", "-3.10"])
def test_amounts_keep_every_digit(text):
    assert values.dump(values.reader(Decimal)(text)) == text


def test_an_amount_is_never_a_float():
    with pytest.raises(TypeError):
        values.dump(1.5)
    with pytest.raises(ValueError):
        values.dump(Decimal("NaN"))


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2025-01-02T03:04:05Z", dt.datetime(2025, 1, 2, 3, 4, 5, tzinfo=dt.timezone.utc)),
        ("2025-01-02T03:04:05.000002Z", dt.datetime(2025, 1, 2, 3, 4, 5, 2, tzinfo=dt.timezone.utc)),
        ("2025-01-02T03:04:05.1234567+01:00", dt.datetime(2025, 1, 2, 2, 4, 5, 123456, tzinfo=dt.timezone.utc)),
        ("2016-12-31T23:59:60Z", dt.datetime(2017, 1, 1, tzinfo=dt.timezone.utc)),
    ],
)
def test_moments_are_instants(text, moment):
    assert values.moment(text) == moment


def test_a_moment_without_a_zone_is_refused():
    with pytest.raises(ValueError):
        values.dump(dt.datetime(2025, 1, 2))


def test_codes_are_text_with_their_zeros():
    assert AgbCode("01900001") == "01900001"
    with pytest.raises(TypeError):
        AgbCode(1900001)
    with pytest.raises(ValueError):
        AgbCode("1900001")


def test_an_unknown_word_is_kept():
    word = CareKind("MOON")
    assert not word.known
    assert CareKind.HAZ.known
    assert values.dump(word) == "MOON"
    assert str(word) == "MOON"
    assert {CareKind.HAZ: 1}["HAZ"] == 1


def test_unknown_members_go_back_digit_by_digit():
    text = '{"startDate":"2025-01-01","weight":1.50,"deep":{"n":[1e3,2.0]}}'
    period = Period.from_json(loads(text.encode()))
    assert json.loads(encode(period.to_json())) == json.loads(text)
    assert b'"weight":1.50' in encode(period.to_json())


def test_none_leaves_and_null_takes_away():
    assert ContractPatch(note=NULL).to_json() == {"note": None}
    assert ContractPatch().to_json() == {}


def test_a_required_member_that_was_left_out_says_so():
    period = Period.from_json({})
    with pytest.raises(AttributeError, match="left"):
        _ = period.start_date
    assert period.end_date is None


def test_another_shape_is_an_error_that_names_members_only():
    with pytest.raises(ValueError, match="startDate") as error:
        Period.from_json({"startDate": "secret"})
    assert "secret" not in str(error.value).replace("startDate", "")


def test_variants_are_told_apart():
    changes = values.reader(t.SupposedChange)
    found = changes({"kind": "nationalFact", "fact": "x"})
    assert type(found).__name__ == "NationalFactChange"
    later = changes({"kind": "moonPhase", "phase": 3})
    assert isinstance(later, t.Unknown)
    assert later.to_json() == {"kind": "moonPhase", "phase": 3}
    assert values.reader(t.FactValue)(["a"]) == ["a"]
    assert values.reader(t.FactValue)(True) is True


def test_every_type_can_be_read_and_every_struct_made_empty_handed():
    for name in generated.__all__:
        kind = getattr(generated, name)
        if name != "NULL":
            values.reader(kind)
        if isinstance(kind, type) and issubclass(kind, Struct):
            kind.from_json({}).to_json()
