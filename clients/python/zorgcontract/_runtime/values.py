"""Between JSON and Python: exact decimals, days and moments, open words, and members nobody knows yet.

Reading is tolerant: an unknown member is kept and sent back, an unknown word stays the text it was. It is strict about
shape: a list where an object belongs is a ``ValueError``, never half an answer.
"""

from __future__ import annotations

import enum
import re
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal, InvalidOperation
from typing import (
    Any,
    Callable,
    ClassVar,
    Dict,
    List,
    Mapping,
    Optional,
    Pattern,
    Tuple,
    Type,
    TypeVar,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)
from uuid import UUID

S = TypeVar("S", bound="Struct")
Reader = Callable[[Any], Any]


class Null(enum.Enum):
    """Type of ``NULL``."""

    NULL = "null"


NULL = Null.NULL
"""In a patch: take the member away. ``None`` leaves it as it is."""


class OpenEnum(str, enum.Enum):
    """Words of the service. A word that this version does not know is kept: ``CareKind("NEW").value == "NEW"``."""

    @classmethod
    def _missing_(cls, value: object) -> Any:
        if not isinstance(value, str):
            return None
        word = str.__new__(cls, value)
        word._name_ = value
        word._value_ = value
        return word

    @property
    def known(self) -> bool:
        """Whether this version of the package knows the word."""
        return self._name_ in type(self).__members__

    def __str__(self) -> str:
        return str(self._value_)

    # As of the text, so that a word and its text are one key of a dict.
    __hash__ = str.__hash__


class Text(str):
    """A code or id with a fixed form. Made from text only: as a number it would lose its leading zeros."""

    pattern: ClassVar[Optional[Pattern[str]]] = None

    def __new__(cls, value: str) -> Any:
        if not isinstance(value, str):
            raise TypeError(f"{cls.__name__} is made from text, not from {type(value).__name__}")
        if cls.pattern is not None and not cls.pattern.fullmatch(value):
            raise ValueError(f"not a {cls.__name__}: it must match {cls.pattern.pattern}")
        return str.__new__(cls, value)

    @classmethod
    def read(cls, value: Any) -> Any:
        """What the service says is taken as it is."""
        return str.__new__(cls, _text(value))


class Struct:
    """Base of the objects of the service.

    ``wire_names`` maps members to their names in JSON. ``etag`` is the version that came with a result: give the
    result as ``if_match`` of the next change. A required member that the service left out (parameter ``fields``)
    raises AttributeError when it is read.
    """

    wire_names: ClassVar[Dict[str, str]] = {}
    required_names: ClassVar[Tuple[str, ...]] = ()
    etag: Optional[str] = None

    @property
    def unknown_members(self) -> Dict[str, Any]:
        """Members that this version does not know, as JSON; they are sent back."""
        found: Dict[str, Any] = self.__dict__.setdefault("_unknown", {})
        return found

    def to_json(self) -> Dict[str, Any]:
        """As JSON of the service; members that are None are left out."""
        result: Dict[str, Any] = {}
        members = self.__dict__
        for name, wire in self.wire_names.items():
            value = members.get(name)
            if value is not None:
                result[wire] = dump(value)
            elif name in self.required_names and name in members:
                result[wire] = None
        result.update(members.get("_unknown", {}))
        return result

    @classmethod
    def from_json(cls: Type[S], value: Mapping[str, Any]) -> S:
        """From JSON of the service; ValueError when it has another shape."""
        result: S = reader(cls)(value)
        return result

    def __getattr__(self, name: str) -> Any:
        if name in type(self).wire_names:
            raise AttributeError(f"the service left {type(self).__name__}.{name} out of its answer")
        raise AttributeError(f"{type(self).__name__} has no member {name}")

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and isinstance(other, Struct) and self.to_json() == other.to_json()

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        members = (f"{name}={self.__dict__[name]!r}" for name in self.wire_names if self.__dict__.get(name) is not None)
        return f"{type(self).__name__}({', '.join(members)})"


class Unknown(Struct):
    """An object of a kind that this version does not know; everything is in ``unknown_members``."""


UNIONS: Dict[Any, Tuple[Optional[str], Dict[str, Any]]] = {}
"""Of the unions with a discriminator: its name in JSON and the class per word."""


def union(kind: Any, discriminator: Optional[str], variants: Dict[str, Any]) -> None:
    """Tells how the variants of a union are told apart; called by generated code."""
    UNIONS[kind] = (discriminator, variants)


MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)[Tt](\d\d:\d\d:\d\d)(?:\.(\d+))?([Zz]|[+-]\d\d:\d\d)")


def moment(value: Any) -> datetime:
    """A moment of RFC 3339 as an aware datetime in UTC."""
    found = MOMENT.fullmatch(_text(value))
    if not found:
        raise ValueError("not a moment")
    day, clock, fraction, offset = found.groups()
    leap = clock.endswith(":60")
    naive = datetime.fromisoformat(f"{day}T{clock[:-2] + '59' if leap else clock}")
    naive += timedelta(microseconds=int(((fraction or "") + "000000")[:6]), seconds=1 if leap else 0)
    if offset not in "Zz":
        ahead = timedelta(hours=int(offset[1:3]), minutes=int(offset[4:6]))
        naive += ahead if offset[0] == "-" else -ahead
    return naive.replace(tzinfo=timezone.utc)


def dump(value: Any) -> Any:
    """A value as JSON of the service."""
    if isinstance(value, Struct):
        return value.to_json()
    if isinstance(value, enum.Enum):
        return None if isinstance(value, Null) else value.value
    if isinstance(value, (str, bool, int)) or value is None:
        return str(value) if isinstance(value, Text) else value
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise ValueError("an amount must be a finite number")
        return format(value, "f")
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise ValueError("a moment needs a time zone: datetime(..., tzinfo=timezone.utc)")
        return value.astimezone(timezone.utc).isoformat().replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, Mapping):
        return {str(key): dump(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [dump(item) for item in value]
    # A float in a body of the caller's own: exact amounts are text, so this is nearly always a mistake.
    raise TypeError(f"{type(value).__name__} cannot be sent; amounts are Decimal")


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError("not a text")
    return value


def _bool(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError("not true or false")
    return value


def _int(value: Any) -> int:
    # JSON is read with Decimal for numbers with a point; 2.0 is the same number as 2.
    if isinstance(value, Decimal) and value == int(value):
        return int(value)
    if isinstance(value, bool) or not isinstance(value, int):
        raise ValueError("not a whole number")
    return value


def _decimal(value: Any) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, (str, int, Decimal)):
        raise ValueError("not an amount")
    try:
        return Decimal(value)
    except InvalidOperation:
        raise ValueError("not an amount") from None


def _day(value: Any) -> date:
    try:
        return date.fromisoformat(_text(value))
    except ValueError:
        # Without the value: it may be about a person.
        raise ValueError("not a day") from None


def _uuid(value: Any) -> UUID:
    try:
        return UUID(_text(value))
    except ValueError:
        raise ValueError("not a UUID") from None


def _same(value: Any) -> Any:
    return value


SCALARS: Dict[Any, Reader] = {
    str: _text,
    bool: _bool,
    int: _int,
    Decimal: _decimal,
    date: _day,
    datetime: moment,
    UUID: _uuid,
    Any: _same,
    object: _same,
    type(None): _same,
}
_readers: Dict[Any, Reader] = {}


def reader(kind: Any) -> Reader:
    """How a value of this type is read from JSON. Made at first use, so that importing stays cheap."""
    found = SCALARS.get(kind) or _readers.get(kind)
    if found is None:
        found = _readers[kind] = _make(kind)
    return found


def _make(kind: Any) -> Reader:
    origin = get_origin(kind)
    if origin in (list, List):
        item = get_args(kind)[0]
        return lambda value: _list(value, reader(item))
    if origin in (dict, Dict):
        of = get_args(kind)[1]
        return lambda value: _map(value, reader(of))
    if origin is Union:
        return _union(kind)
    if isinstance(kind, type) and issubclass(kind, OpenEnum):
        return lambda value: kind(_text(value))
    if isinstance(kind, type) and issubclass(kind, Text):
        return kind.read
    if isinstance(kind, type) and issubclass(kind, Struct):
        return _struct(kind)
    raise TypeError(f"no reader for {kind}")


def _list(value: Any, item: Reader) -> List[Any]:
    if not isinstance(value, list):
        raise ValueError("not a list")
    return [item(element) for element in value]


def _map(value: Any, of: Reader) -> Dict[str, Any]:
    if not isinstance(value, dict):
        raise ValueError("not an object")
    return {key: of(item) for key, item in value.items()}


def _struct(kind: Type[Struct]) -> Reader:
    hints = get_type_hints(kind)
    plan: Optional[List[Tuple[str, str, Reader]]] = None
    known = frozenset(kind.wire_names.values())

    def read(value: Any) -> Struct:
        nonlocal plan
        if not isinstance(value, dict):
            raise ValueError("not an object")
        if plan is None:
            # Only now: a type may hold itself.
            plan = [(name, wire, reader(_bare(hints[name]))) for name, wire in kind.wire_names.items()]
        result = kind.__new__(kind)
        members = result.__dict__
        for name, wire, of in plan:
            if wire in value:
                found = value[wire]
                try:
                    members[name] = None if found is None else of(found)
                except ValueError as fault:
                    # Names only: what stands there may be about a person.
                    raise ValueError(f"{wire}: {fault}") from None
        unknown = {key: item for key, item in value.items() if key not in known}
        if unknown:
            members["_unknown"] = unknown
        return result

    return read


def _bare(kind: Any) -> Any:
    """Without None and NULL: those are read before."""
    if get_origin(kind) is Union and kind not in UNIONS:
        args = tuple(arg for arg in get_args(kind) if arg not in (type(None), Null))
        return args[0] if len(args) == 1 else _one_of(args)
    return kind


def _one_of(args: Tuple[Any, ...]) -> Any:
    union_of: Any = Union
    return union_of[args]


def _union(kind: Any) -> Reader:
    args = [arg for arg in get_args(kind) if arg not in (type(None), Null, Unknown)]
    discriminator, variants = UNIONS.get(kind, (None, {}))
    structs = [arg for arg in args if isinstance(arg, type) and issubclass(arg, Struct)]
    others = [arg for arg in args if arg not in structs]

    def read(value: Any) -> Any:
        if value is None:
            return None
        if isinstance(value, dict):
            if discriminator is not None:
                return reader(variants.get(str(value.get(discriminator)), Unknown))(value)
            for struct in structs:
                if struct.required_names and all(struct.wire_names[name] in value for name in struct.required_names):
                    return reader(struct)(value)
        for other in others:
            try:
                return reader(other)(value)
            except (ValueError, TypeError):
                continue
        if isinstance(value, dict):
            return reader(Unknown)(value)
        return value

    return read
